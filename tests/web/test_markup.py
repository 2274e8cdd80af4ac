"""From entities to HTML: what people write is escaped, and lines end without a style sheet."""

from typing import Any

import pytest

from bot.spine.texts.render import Rendered
from web.markup import as_html


def entity(kind: str, offset: int, length: int) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length}


@pytest.mark.parametrize(
    ("text", "entities", "html"),
    [
        ("a < b & c", [], "a &lt; b &amp; c"),
        ("one\ntwo", [], "one<br>\ntwo"),
        ("👋 you", [entity("bold", 3, 3)], "👋 <b>you</b>"),
        ("abc", [entity("bold", 0, 2), entity("italic", 1, 2)], "<b>a</b><i><b>b</b></i><i>c</i>"),
        (
            "said:\n<b>x</b>\nend",
            [entity("blockquote", 6, 8)],
            'said:<blockquote dir="auto">&lt;b&gt;x&lt;/b&gt;</blockquote>end',
        ),
        ("here", [entity("text_link", 0, 4) | {"url": "javascript:x"}], "here"),
    ],
)
def test_words_become_html(text: str, entities: list[dict[str, Any]], html: str) -> None:
    assert str(as_html(Rendered(text, entities, "en"))) == html
