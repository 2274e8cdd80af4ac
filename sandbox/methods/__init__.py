"""The Bot API's methods. Importing the package fills the table."""

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
