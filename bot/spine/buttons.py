"""What a button carries: a short prefix and integers, so that it works months later and fits Telegram's 64 bytes.

A subclass is a frozen dataclass of ints or strings without a colon. `read` is a filter for aiogram: it gives the handler `tap`.
(aiogram's own CallbackData would make ticks, the board and every command import aiogram, which takes three seconds.)
"""

from dataclasses import dataclass, fields
from typing import Any, ClassVar, Self

MOST = 2**63


@dataclass(frozen=True)
class Payload:
    """Parent of all button payloads; `prefix` is unique among them (a test proves it)."""

    prefix: ClassVar[str]

    def pack(self) -> str:
        """The callback data."""
        return ":".join([self.prefix, *(str(getattr(self, f.name)) for f in fields(self))])

    @classmethod
    def unpack(cls, data: str | None) -> Self | None:
        """The payload, or None when the data is not of this class."""
        prefix, *values = (data or "").split(":")
        kinds = fields(cls)
        if prefix != cls.prefix or len(values) != len(kinds):
            return None
        try:
            read = [
                int(v) if k.type in (int, "int") else v for k, v in zip(kinds, values, strict=True)
            ]
        except ValueError:
            return None
        # Anybody can send any data: a number that no database holds is not ours.
        if any(isinstance(value, int) and not -MOST <= value < MOST for value in read):
            return None
        return cls(*read)

    @classmethod
    async def read(cls, query: Any) -> dict[str, Self] | bool:
        """Filter of a callback query."""
        tap = cls.unpack(query.data)
        return {"tap": tap} if tap is not None else False
