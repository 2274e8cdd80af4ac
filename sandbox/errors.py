"""Errors that the server answers with."""

from typing import Any


class ApiError(Exception):
    """A refusal in the Bot API's words; the code is also the HTTP status."""

    def __init__(
        self, code: int, description: str, parameters: dict[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """Return the JSON object that the client is sent."""
        out: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            out["parameters"] = self.parameters
        return out


class ControlError(Exception):
    """A refusal of the control API."""

    def __init__(self, code: int, error: str) -> None:
        super().__init__(error)
        self.code = code
        self.error = error


def bad(text: str) -> ApiError:
    """Make a 400."""
    return ApiError(400, "Bad Request: " + text)


def forbidden(text: str) -> ApiError:
    """Make a 403: the person or group has blocked or removed the bot."""
    return ApiError(403, "Forbidden: " + text)


def conflict(text: str) -> ApiError:
    """Make a 409: another process fetches the updates."""
    return ApiError(409, "Conflict: " + text)


def too_many(seconds: int) -> ApiError:
    """Make a 429 with the seconds in its parameters; app.py adds the header."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
