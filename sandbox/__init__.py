"""A local Telegram: the Bot API over HTTP, and a control API to play the people."""
