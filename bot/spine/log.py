"""Log lines: for people on a terminal, or JSON for machines. Tokens and message texts are never logged."""

import logging
import sys
import traceback
from typing import Literal

import structlog


def configure(style: Literal["text", "json"]) -> None:
    """Sets up structlog and the standard library's logging, both to standard error."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: list[structlog.typing.Processor] = (
        [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
        if style == "json"
        else [
            structlog.dev.ConsoleRenderer(
                colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
            )
        ]
    )
    structlog.configure(
        processors=[*shared, *last],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(
        level=logging.WARNING,
        stream=sys.stderr,
        format="%(asctime)s [%(levelname)s] %(name)s: %(message)s",
    )


def where_it_broke(error: BaseException) -> str:
    """Name an exception's type and innermost place; its message may hold a person's words."""
    last = error
    while last.__cause__ is not None:
        last = last.__cause__
    frames = traceback.extract_tb(last.__traceback__)
    place = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"{type(last).__name__}{place}"


def traceback_of(error: BaseException) -> str:
    """Format a traceback, of causes too, without the exceptions' messages."""
    parts: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        frames = traceback.format_list(traceback.extract_tb(seen.__traceback__))
        parts.append("".join(frames) + type(seen).__qualname__)
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n\nThe above exception was the cause of the following:\n\n".join(reversed(parts))
