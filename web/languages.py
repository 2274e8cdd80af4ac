"""In which language a browser reads: its Accept-Language header (RFC 9110, 12.5.4)."""

from bot.spine.texts import render as texts

_LONGEST = 500  # characters; a browser sends a few dozen
# The code before 1989, which some phones still send.
_OLD_CODES = {"in": "id"}


def preferred_code(header: str) -> str | None:
    """Return the first of the browser's languages that Weft has texts in, as a code.

    None: it names no such language.
    """
    for code in _by_preference(header[:_LONGEST]):
        code = _OLD_CODES.get(texts.primary(code), code)
        if texts.find_locale(code) is not None:
            return code
    return None


def _by_preference(header: str) -> list[str]:
    weighed: list[tuple[float, str]] = []
    for part in header.split(","):
        code, _, parameter = part.partition(";")
        weight = _weight(parameter)
        if code.strip() and weight > 0:
            weighed.append((weight, code.strip()))
    return [code for _, code in sorted(weighed, key=lambda one: -one[0])]


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    try:
        weight = float(value)
    except ValueError:
        return 0.0
    return weight if 0 <= weight <= 1 else 0.0
