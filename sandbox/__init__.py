"""A local Telegram: the Bot API's HTTP face, and a control API with which anybody plays the people."""
