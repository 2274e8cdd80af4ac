"""Decode a call's parameters: query, form, JSON and multipart are equal and may be mixed.

Inside, every parameter is a string, as in the true server; JSON values keep their JSON text.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from aiohttp import hdrs, web

from sandbox.errors import ApiError, bad

FIRST_INT, LAST_INT = -(2**63), 2**63 - 1


@dataclass(slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime: str
    data: bytes


class Params:
    """The parameters of one call."""

    __slots__ = ("files", "values")

    def __init__(self, values: dict[str, str], files: dict[str, Upload] | None = None) -> None:
        self.values = values
        self.files = files or {}

    def text(self, name: str) -> str:
        """Return the string, empty if missing."""
        return self.values.get(name, "")

    def has(self, name: str) -> bool:
        """Tell whether it was given and is not empty."""
        return bool(self.values.get(name))

    def integer(self, name: str, default: int = 0) -> int:
        """Return the leading digits as a number, as the true server does; 0 without any."""
        value = self.values.get(name)
        return default if not value else to_int(value)

    def number(self, name: str) -> float | None:
        """Return a decimal number; None if missing or not one."""
        try:
            return float(self.values[name])
        except (KeyError, ValueError):
            return None

    def flag(self, name: str) -> bool:
        """Tell whether it is `true`, `yes` or `1`, in upper or lower case."""
        return self.values.get(name, "").lower() in ("true", "yes", "1")

    def json(self, name: str, what: str) -> Any:
        """Decode the JSON text; None if missing or empty.

        Raises ApiError, whose text calls it `what`.
        """
        value = self.values.get(name)
        if not value:
            return None
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            raise bad(f"can't parse {what} JSON object") from None

    def shown(self) -> dict[str, str]:
        """Return the parameters for the log of calls, with files by name and size."""
        if not self.files:
            return self.values
        return self.values | {
            key: f"<file {one.name}, {len(one.data)} bytes>" for key, one in self.files.items()
        }


def to_int(text: str) -> int:
    """Read an optional minus and leading digits; 0 if there are none or too many."""
    text = text.strip()
    end = 1 if text[:1] == "-" else 0
    while end < len(text) and "0" <= text[end] <= "9":
        end += 1
    try:
        value = int(text[:end])
    except ValueError:
        return 0
    return value if FIRST_INT <= value <= LAST_INT else 0


def as_text(value: Any) -> str:
    """Return the string that stands for a JSON value inside (null becomes "null")."""
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def from_mapping(values: Mapping[str, Any]) -> Params:
    """Make parameters of decoded JSON."""
    return Params({str(key): as_text(value) for key, value in values.items()})


async def decode(request: web.Request) -> Params:
    """Read a request's parameters from its query and its body. Raises ApiError."""
    values: dict[str, str] = dict(request.query) if request.rel_url.raw_query_string else {}
    files: dict[str, Upload] = {}
    kind = request.headers.get(hdrs.CONTENT_TYPE, "")
    if not request.can_read_body:
        return Params(values)
    if kind.startswith("application/json"):
        body = await request.read()
        if body.strip():
            try:
                decoded = orjson.loads(body)
            except orjson.JSONDecodeError:
                raise bad("can't parse JSON object") from None
            if not isinstance(decoded, dict):
                raise bad("object expected")
            for key, value in decoded.items():
                values[key] = value if isinstance(value, str) else orjson.dumps(value).decode()
    elif kind.startswith(("application/x-www-form-urlencoded", "multipart/form-data")):
        try:
            form = await request.post()
        except ValueError as error:
            raise bad(f"can't parse the request: {error}") from None
        for key, field in form.items():
            if isinstance(field, web.FileField):
                files[key] = Upload(field.filename, field.content_type, field.file.read())
            elif isinstance(field, str):
                values[key] = field
            else:
                values[key] = bytes(field).decode(errors="replace")
    else:
        await request.read()
        if kind:
            raise ApiError(400, "Bad Request: unsupported content type")
    return Params(values, files)
