"""How texts are put together, beyond what the locales say (tests/test_locales.py)."""

import pytest

from bot.spine.texts import render as texts
from bot.spine.texts.render import Foreign, Joined, Text


@pytest.mark.parametrize("locale", ["en", "ar", "zh-Hans"])
def test_many_lines_are_joined_whole(locale: str) -> None:
    """Fluent refuses a part of more than 2,500 characters, as a page of many lines has."""
    name = Foreign("<b>Wang</b>")
    lines = [Text("rota-night-hole", {"area": name, "level": 1, "span": "x"}) for _ in range(80)]
    rendered = texts.render(locale, "duty-page", {"parts": Joined(lines)})
    assert rendered.text.count("<b>Wang</b>") == 80
    assert len([one for one in rendered.entities if one["type"] == "bold"]) == 80
    whole = texts.render(locale, "duty-holes", {"areas": Joined([Text("rota-nobody")] * 500, ",")})
    assert whole.text.count(",") >= 499
