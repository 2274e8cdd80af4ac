"""The Bot API's methods. Importing the package fills `METHODS`."""

from sandbox.methods import chats, edits, files, forums, messages, profile, reactions, receiving
from sandbox.methods.registry import METHODS

__all__ = [
    "METHODS",
    "chats",
    "edits",
    "files",
    "forums",
    "messages",
    "profile",
    "reactions",
    "receiving",
]
