"""What may be logged of an exception: its type and where it was raised, never its text."""

import traceback
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_FRAMES = 6


def whereabouts(error: BaseException) -> str:
    """Return types and places of an exception and of its causes, the innermost frame first.

    Exceptions' texts hold values: SQLAlchemy's the parameters, pydantic's the input, a
    ValueError's what could not be read. Any of them may be a person's words.
    """
    lines = []
    seen: BaseException | None = error
    while seen is not None:
        frames = traceback.extract_tb(seen.__traceback__)[: -_FRAMES - 1 : -1]
        places = (f"{_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames)
        lines.append(f"{type(seen).__name__} at {' < '.join(places)}")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "; from ".join(lines)


def _place(filename: str) -> str:
    path = Path(filename)
    return path.relative_to(_ROOT).as_posix() if path.is_relative_to(_ROOT) else path.name


def traceback_of(error: BaseException) -> str:
    """Format a traceback, of causes too, without the exceptions' messages."""
    parts: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        frames = traceback.format_list(traceback.extract_tb(seen.__traceback__))
        parts.append("".join(frames) + type(seen).__qualname__)
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n\nThe above exception was the cause of the following:\n\n".join(reversed(parts))
