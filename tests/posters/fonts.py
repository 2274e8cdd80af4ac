"""The fonts that posters need: Debian's fonts-noto-core and fonts-noto-cjk."""

import pytest
import typst

from bot.posters.typesetting import find_fonts

NEEDED = {
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans CJK JP",
    "Noto Sans CJK KR",
    "Noto Sans CJK SC",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
}


def machine_fonts() -> typst.Fonts:
    """Find the machine's fonts; skip the test where a script has none. .ci/run installs them."""
    found = find_fonts(())
    if missing := NEEDED - set(found.families()):
        pytest.skip(f"no fonts {', '.join(sorted(missing))} on this machine")
    return found
