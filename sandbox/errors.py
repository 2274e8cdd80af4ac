"""What the server answers when it refuses."""

from typing import Any


class ApiError(Exception):
    """A refusal as the Bot API words it: a code (also the HTTP status), a description, perhaps parameters."""

    def __init__(
        self, code: int, description: str, parameters: dict[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The JSON object that goes over the wire."""
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
    """400, the commonest refusal."""
    return ApiError(400, "Bad Request: " + text)


def forbidden(text: str) -> ApiError:
    """403: the person or group will not have the bot."""
    return ApiError(403, "Forbidden: " + text)


def conflict(text: str) -> ApiError:
    """409: somebody else fetches the updates."""
    return ApiError(409, "Conflict: " + text)


def too_many(seconds: int) -> ApiError:
    """429, with the wait in the parameters (the HTTP face adds the header)."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
