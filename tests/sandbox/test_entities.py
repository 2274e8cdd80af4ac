"""Markup, detection and trimming, by facts 7 to 9; offsets in UTF-16, errors in bytes."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sandbox.entities import EntityError, detect, merge, parse, trim, utf16_len, validate

MODES = ["HTML", "MarkdownV2", "Markdown"]
# Dense in what the parsers react to, with letters of one to four bytes.
MARKUP = st.text(alphabet="ab é中😀\n\t<>&;/=\"'*_~`|[]()!\\#.-:tgpreuscodhfl0123xAB", max_size=40)
TEXT = st.text(alphabet="ab é中😀\n @/#$.:+1-_weft.pt", max_size=40)


def spans(text: str, entities: list[dict[str, Any]]) -> list[tuple[str, str]]:
    raw = text.encode("utf-16-le", "surrogatepass")
    return [
        (
            e["type"],
            raw[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode(
                "utf-16-le", "surrogatepass"
            ),
        )
        for e in entities
    ]


def found(text: str) -> list[tuple[str, str]]:
    return spans(text, detect(text))


def assert_sound(text: str, entities: list[dict[str, Any]]) -> None:
    total = utf16_len(text)
    assert entities == sorted(entities, key=lambda e: e["offset"])
    for entity in entities:
        assert entity["offset"] >= 0
        assert entity["length"] > 0
        assert entity["offset"] + entity["length"] <= total
    for a in entities:
        for b in entities:
            a0, a1, b0, b1 = (
                a["offset"],
                a["offset"] + a["length"],
                b["offset"],
                b["offset"] + b["length"],
            )
            crossing = a0 < b0 < a1 < b1
            assert not crossing or "blockquote" in a["type"] + b["type"], (a, b)


@pytest.mark.parametrize(
    ("markup", "text", "expected"),
    [
        ("<b>hi</b>", "hi", [("bold", "hi")]),
        ("<STRONG>hi</strong>", "hi", [("bold", "hi")]),
        ("😀<i>é</i>", "😀é", [("italic", "é")]),
        ("<u>a<s>b</s></u>", "ab", [("underline", "ab"), ("strikethrough", "b")]),
        ("&lt;b&gt; &amp;&#33; &nbsp; &quot", '<b> &! &nbsp; "', []),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", "x")]),
        ("<tg-spoiler>x</tg-spoiler>", "x", [("spoiler", "x")]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", "x")]),
        ("<blockquote>x</blockquote>", "x", [("blockquote", "x")]),
        ("<b></b>x", "x", []),
        ("<b>a</>b", "ab", [("bold", "a")]),
        ("<b>a</b><b>b</b>", "ab", [("bold", "ab")]),
        ("<b>a<code>c</code>d</b>", "acd", [("bold", "a"), ("code", "c"), ("bold", "d")]),
        ("<a href='http://localhost'>x</a>", "x", []),
        ("<a>weft.org</a>", "weft.org", [("text_link", "weft.org")]),
    ],
)
def test_html_is_read_as_telegram_reads_it(markup: str, text: str, expected: list[Any]) -> None:
    plain, entities = parse(markup, "HTML")
    assert plain == text
    assert spans(plain, entities) == expected


def test_links_are_completed_and_people_are_mentioned_in_html() -> None:
    _, entities = parse(
        '<a href="HTTPS://Weft.Org?a=1&amp;b=2">x</a><a href="tg://user?id=7">y</a>', "html"
    )
    assert entities == [
        {"type": "text_link", "offset": 0, "length": 1, "url": "https://weft.org/?a=1&b=2"},
        {"type": "text_mention", "offset": 1, "length": 1, "user": {"id": 7}},
    ]


@pytest.mark.parametrize(
    "markup",
    [
        '<pre><code class="language-python">x</code></pre>',
        '<code class="language-python"><pre>x</pre></code>',
    ],
)
def test_code_with_a_language_is_one_entity(markup: str) -> None:
    assert parse(markup, "HTML") == (
        "x",
        [{"type": "pre", "offset": 0, "length": 1, "language": "python"}],
    )


@pytest.mark.parametrize(
    ("mode", "markup", "message"),
    [
        ("HTML", "<foo>", 'Unsupported start tag "foo" at byte offset 0'),
        ("HTML", "é😀<Foo>", 'Unsupported start tag "foo" at byte offset 6'),
        ("HTML", "a < b > c", 'Unsupported start tag "" at byte offset 2'),
        ("HTML", "<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("HTML", "é</b>", "Unexpected end tag at byte offset 2"),
        ("HTML", "<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("HTML", "x <b", "Unclosed start tag at byte offset 2"),
        ("HTML", "<b>x</b", "Unclosed end tag at byte offset 4"),
        ("HTML", "<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("HTML", "<a href=x/y>x</a>", "Unexpected end of name token at byte offset 8"),
        (
            "MarkdownV2",
            "a.",
            "Character '.' is reserved and must be escaped with the preceding '\\'",
        ),
        (
            "MarkdownV2",
            "a-b",
            "Character '-' is reserved and must be escaped with the preceding '\\'",
        ),
        (
            "MarkdownV2",
            "x > y",
            "Character '>' is reserved and must be escaped with the preceding '\\'",
        ),
        (
            "MarkdownV2",
            "a!",
            "Character '!' is reserved and must be escaped with the preceding '\\'",
        ),
        ("MarkdownV2", "é *x", "Can't find end of Bold entity at byte offset 3"),
        ("MarkdownV2", "_x", "Can't find end of Italic entity at byte offset 0"),
        ("MarkdownV2", "__x_", "Can't find end of Italic entity at byte offset 3"),
        ("MarkdownV2", "```py\nx", "Can't find end of PreCode entity at byte offset 0"),
        ("MarkdownV2", "[x](http://a.org", "Can't find end of a URL at byte offset 4"),
        ("Markdown", "é _x", "Can't find end of the entity starting at byte offset 3"),
        ("Markdown", "snake_case", "Can't find end of the entity starting at byte offset 5"),
    ],
)
def test_broken_markup_is_refused_in_telegrams_words_with_byte_offsets(
    mode: str, markup: str, message: str
) -> None:
    with pytest.raises(EntityError) as refused:
        parse(markup, mode)
    assert str(refused.value) == f"can't parse entities: {message}"


@pytest.mark.parametrize("mode", ["", "html5", "MD"])
def test_an_unknown_mode_is_refused(mode: str) -> None:
    with pytest.raises(EntityError, match=r"^unsupported parse_mode$"):
        parse("x", mode)


@pytest.mark.parametrize(
    ("markup", "text", "expected"),
    [
        (
            "*b* _i_ __u__ ~s~ ||p|| `c`",
            "b i u s p c",
            ["bold", "italic", "underline", "strikethrough", "spoiler", "code"],
        ),
        (r"1\.5 \*x\* \_", "1.5 *x* _", []),
        (r"*_a_ b*", "a b", ["bold", "italic"]),
        (r"`a.b*c\``", "a.b*c`", ["code"]),
        ("```\na.b\n```", "a.b\n", ["pre"]),
        (r"[a](http://x\.org/\))", "a", ["text_link"]),
        (">a\n>b\nc", "a\nb\nc", ["blockquote"]),
        (">a\n>b||", "a\nb", ["expandable_blockquote"]),
        ("![😀](tg://emoji?id=5)", "😀", ["custom_emoji"]),
    ],
)
def test_markdown_v2_is_read_as_telegram_reads_it(
    markup: str, text: str, expected: list[str]
) -> None:
    plain, entities = parse(markup, "markdownv2")
    assert plain == text
    assert [e["type"] for e in entities] == expected


def test_the_old_markdown_is_read_too() -> None:
    plain, entities = parse("*b* _i_ `c.d` [l](http://x.org) \\_ ```\nq\n```", "markdown")
    assert plain == "b i c.d l _ q\n"
    assert spans(plain, entities) == [
        ("bold", "b"),
        ("italic", "i"),
        ("code", "c.d"),
        ("text_link", "l"),
        ("pre", "q\n"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/start", [("bot_command", "/start")]),
        ("/start@weft_bot now", [("bot_command", "/start@weft_bot")]),
        ("a/b //x </y", []),
        ("😀 /help, see @weft_bot.", [("bot_command", "/help"), ("mention", "@weft_bot")]),
        ("a@b @abc @中文字字", []),
        ("#tag #olá_2 #12 a#b", [("hashtag", "#tag"), ("hashtag", "#olá_2")]),
        (
            "see https://x.org/a(b), or (weft.pt).",
            [("url", "https://x.org/a(b)"), ("url", "weft.pt")],
        ),
        ("End.In the beginning 1.2 e.g. http://localhost:8", []),
        (
            "HTTPS://X.ORG/#tag @ user.name+x@mail.example.com",
            [("url", "HTTPS://X.ORG/#tag"), ("email", "user.name+x@mail.example.com")],
        ),
        ("tg://resolve?domain=weft", [("url", "tg://resolve?domain=weft")]),
        ("10 $EUR, $eur", [("cashtag", "$EUR")]),
        ("call +351 912 345 678 now, 1+1234", [("phone_number", "+351 912 345 678")]),
        ("plain words, nothing else: 10:30!", []),
    ],
)
def test_the_server_finds_commands_addresses_names_tags_and_mails(
    text: str, expected: list[Any]
) -> None:
    assert found(text) == expected


def test_bold_may_hold_an_address_but_links_and_code_keep_their_words() -> None:
    bold = [{"type": "bold", "offset": 0, "length": 8}]
    url = [{"type": "url", "offset": 0, "length": 8}]
    code = [{"type": "code", "offset": 0, "length": 3}]
    assert merge(bold, url) == url + bold
    assert merge(code, url) == code
    assert merge([], url) == url
    assert merge(bold, []) == bold


def test_given_entities_are_cleaned() -> None:
    text = "a😀b"
    given = [
        {"type": "bold", "offset": 3, "length": 99},
        {"type": "italic", "offset": 4, "length": 1},
        {"type": "italic", "offset": -1, "length": 2},
        {"type": "underline", "offset": 0, "length": 0},
        {"type": "text_link", "offset": 0, "length": 1},
        {"type": "mention", "offset": 0, "length": 1},
        {"type": "code", "offset": 0, "length": 1, "url": "http://x.org"},
    ]
    assert validate(text, given) == [
        {"type": "code", "offset": 0, "length": 1},
        {"type": "bold", "offset": 3, "length": 1},
    ]
    with pytest.raises(
        EntityError, match=r"^entity begins in a middle of a UTF-16 symbol at byte offset 5$"
    ):
        validate(text, [{"type": "bold", "offset": 2, "length": 1}])
    cut = (
        r"^entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol "
        r"at byte offset 5$"
    )
    with pytest.raises(EntityError, match=cut):
        validate(text, [{"type": "bold", "offset": 0, "length": 2}])


def test_crossing_entities_are_split_so_that_they_nest() -> None:
    given = [
        {"type": "bold", "offset": 0, "length": 4},
        {"type": "italic", "offset": 2, "length": 4},
    ]
    assert spans("abcdef", validate("abcdef", given)) == [
        ("bold", "abcd"),
        ("italic", "cd"),
        ("italic", "ef"),
    ]


def test_what_is_split_at_a_quote_is_split_at_a_command_too() -> None:
    text = "11111😀😀/1"
    clean = validate(
        text,
        [
            {"type": "bold", "offset": 1, "length": 10},
            {"type": "blockquote", "offset": 0, "length": 10},
        ],
    )
    assert_sound(text, merge(clean, detect(text)))


def test_both_ends_are_trimmed_and_entities_move_along() -> None:
    text, entities = trim(
        "  \n😀 b \n",
        [
            {"type": "bold", "offset": 0, "length": 5},
            {"type": "italic", "offset": 6, "length": 3},
            {"type": "code", "offset": 0, "length": 2},
        ],
    )
    assert text == "😀 b"
    assert spans(text, entities) == [("bold", "😀"), ("italic", "b")]


def escaped(text: str, mode: str) -> str:
    if mode == "HTML":
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    reserved = "_*`[" if mode == "Markdown" else "\\_*[]()~`>#+-=|{}.!"
    return "".join("\\" + c if c in reserved else c for c in text)


@given(MARKUP, st.sampled_from(["HTML", "MarkdownV2"]))
def test_what_is_escaped_comes_back_as_it_was(text: str, mode: str) -> None:
    assert parse(escaped(text, mode), mode) == (text, [])


@given(
    MARKUP.filter(bool),
    st.sampled_from([("<b>{}</b>", "HTML", "bold"), ("||{}||", "MarkdownV2", "spoiler")]),
)
def test_what_is_wrapped_is_marked_from_end_to_end(text: str, wrap: tuple[str, str, str]) -> None:
    template, mode, kind = wrap
    plain, entities = parse(template.format(escaped(text, mode)), mode)
    assert plain == text
    assert entities == [{"type": kind, "offset": 0, "length": utf16_len(text)}]


@given(MARKUP, st.sampled_from(MODES))
@example("<pre>&#99999999999999999999;</pre>", "HTML")
@example('<a href="tg://user?id=' + "9" * 5000 + '">x</a>', "HTML")
@example("[x](http://[", "MarkdownV2")
@example("```", "MarkdownV2")
@example("*>a\n*", "MarkdownV2")
@example("\\", "Markdown")
def test_any_markup_gives_sound_entities_or_one_of_telegrams_errors(markup: str, mode: str) -> None:
    try:
        text, entities = parse(markup, mode)
    except EntityError as refused:
        assert str(refused).startswith("can't parse entities: ")  # noqa: PT017 - both ways are right
        return
    assert_sound(text, entities)
    trimmed, kept = trim(text, merge(entities, detect(text)))
    assert trimmed == text.strip(" \t\r\n\v\0")
    assert_sound(trimmed, kept)


@given(TEXT)
def test_what_is_detected_is_sound_and_never_overlaps(text: str) -> None:
    entities = detect(text)
    assert_sound(text, entities)
    for a, b in pairwise(entities):
        assert a["offset"] + a["length"] <= b["offset"]
    for kind, part in spans(text, entities):
        assert part
        assert part[0] == {"bot_command": "/", "mention": "@", "hashtag": "#", "cashtag": "$"}.get(
            kind, part[0]
        )


@given(
    TEXT,
    st.lists(
        st.fixed_dictionaries(
            {
                "type": st.sampled_from(
                    [
                        "bold",
                        "italic",
                        "code",
                        "pre",
                        "text_link",
                        "blockquote",
                        "spoiler",
                        "nonsense",
                    ]
                ),
                "offset": st.integers(-2, 45),
                "length": st.integers(-2, 45),
                "url": st.just("http://x.org/"),
            }
        ),
        max_size=6,
    ),
)
def test_any_given_entities_are_cleaned_to_sound_ones_and_stay_so(
    text: str, given: list[dict[str, Any]]
) -> None:
    try:
        clean = validate(text, given)
    except EntityError as refused:
        assert "in a middle of a UTF-16 symbol" in str(refused)  # noqa: PT017
        return
    assert_sound(text, clean)
    assert validate(text, clean) == clean
    joined = merge(clean, detect(text))
    assert_sound(text, joined)
