"""What a button carries: a short prefix and integers, so that it works months later.

    class TakeAlert(Payload, prefix="altk"):
        alert: int

A subclass is a frozen dataclass of ints or strings without a colon; together they fit Telegram's
64 bytes. `read` is a filter for aiogram: it gives the handler `tap`. (aiogram's own CallbackData
would make jobs, the board and every command import aiogram, which takes three seconds.)
"""

from dataclasses import dataclass, fields
from typing import Any, ClassVar, Self, dataclass_transform

LARGEST = 2**63


@dataclass_transform(frozen_default=True)
class Payload:
    """Parent of all button payloads; `prefix` is unique among them (a test proves it)."""

    prefix: ClassVar[str]

    def __init_subclass__(cls, *, prefix: str = "", **options: Any) -> None:
        super().__init_subclass__(**options)
        if prefix:
            cls.prefix = prefix
        dataclass(frozen=True)(cls)

    def pack(self) -> str:
        """Return the callback data."""
        return ":".join([self.prefix, *(str(getattr(self, f.name)) for f in _fields(self))])

    @classmethod
    def unpack(cls, data: str | None) -> Self | None:
        """Read the payload; None when the data is not of this class."""
        prefix, *values = (data or "").split(":")
        kinds = _fields(cls)
        if prefix != cls.prefix or len(values) != len(kinds):
            return None
        try:
            read = [
                int(value) if kind.type in (int, "int") else value
                for kind, value in zip(kinds, values, strict=True)
            ]
        except ValueError:
            return None
        # Anybody can send any data: an id that no database holds belongs to no button of Weft.
        if any(isinstance(value, int) and not -LARGEST <= value < LARGEST for value in read):
            return None
        return cls(*read)

    @classmethod
    async def read(cls, query: Any) -> dict[str, Self] | bool:
        """Filter a callback query for this button."""
        tap = cls.unpack(query.data)
        return {"tap": tap} if tap is not None else False


def _fields(payload: Any) -> Any:
    return fields(payload)
