"""A town for call-outs, which stand in no data layer of their own."""

from tests.handlers.conftest import town, turns

__all__ = ["town", "turns"]
