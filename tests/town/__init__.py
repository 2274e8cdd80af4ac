"""The one harness of the tests: people, their phones, and what the bot does with them."""
