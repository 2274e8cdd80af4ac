"""Read HTML as a Bot API server does, with its tolerance and its error texts.

markdown.py reads the other two. What Telegram refuses is refused here in the same words: a bot
that escapes wrongly must learn it from the sandbox, not from its first real user. As at Telegram,
offsets of entities count UTF-16 units, and offsets in errors count bytes.
"""

from __future__ import annotations

import re
from typing import Any, NoReturn

Entity = dict[str, Any]

BLANK = " \t\r\n\v\0"
_TAGS = {
    "a": "text_link",
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_CHARREF = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
_PERSON = re.compile(r"tg://user\?(?:[^#]*&)?id=([1-9][0-9]{0,18})(?=[&#]|$)", re.IGNORECASE)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://(.*)", re.DOTALL)
_HOST = re.compile(r"(?:[^\s@/?#]*@)?([^\s/?#:@]+\.[^\s/?#:@.]+)(:\d{1,5})?(?=[/?#]|$)")


class EntityError(ValueError):
    """A refusal; its text is what Telegram says after "Bad Request: "."""


def utf16_len(text: str) -> int:
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def refuse(reason: str) -> NoReturn:
    raise EntityError(f"can't parse entities: {reason}")


def byte_offset(text: str, position: int) -> int:
    return len(text[:position].encode("utf-8", "surrogatepass"))


def checked_link(url: str) -> str | None:
    """Return the URL as Telegram stores it; None if it would silently leave the link out."""
    url = url.strip(BLANK)
    match = _SCHEME.match(url)
    if match:
        scheme, rest = match[1].lower(), match[2]
        if scheme in ("tg", "ton", "tonsite"):
            return f"{scheme}://{rest}" if rest else None
        if scheme not in ("http", "https"):
            return None
    else:
        scheme, rest = "http", url
    host = _HOST.match(rest)
    if host is None:
        return None
    path = rest[host.end() :]
    return f"{scheme}://{rest[: host.end()].lower()}{path if path.startswith('/') else '/' + path}"


def is_number(text: str) -> bool:
    return len(text) <= 19 and text.isascii() and text.isdigit()


def link(url: str) -> Entity | None:
    person = _PERSON.match(url)
    if person:
        return {"type": "text_mention", "user": {"id": int(person[1])}}
    checked = checked_link(url)
    return {"type": "text_link", "url": checked} if checked else None


class Output:
    """The plain text so far, its length in UTF-16 units, and its entities."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.entities: list[Entity] = []

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += utf16_len(text)

    def close(self, offset: int, **fields: Any) -> None:
        if self.length > offset:
            kind = fields.pop("type")
            self.entities.append(
                {"type": kind, "offset": offset, "length": self.length - offset, **fields}
            )

    @property
    def text(self) -> str:
        return "".join(self.parts)


def _charref(text: str, at: int) -> tuple[str, int] | None:
    match = _CHARREF.match(text, at)
    if not match:
        return None
    if match[3] is not None:
        return (_NAMED[match[3]], match.end()) if match[3] in _NAMED else None
    # A longer number is no character, and int() raises for thousands of digits.
    digits = match[1] or match[2]
    code = int(digits, 16 if match[1] else 10) if len(digits) <= 9 else 0
    if code == 0 or code >= 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return None
    return chr(code), match.end()


def _attributes(text: str, i: int, tag: str, begin: int) -> tuple[dict[str, str], int]:
    """Return the attributes from position i up to the ">", and its position.

    The text must end with a NUL.
    """
    attributes: dict[str, str] = {}
    end = len(text) - 1

    def blanks(at: int) -> int:
        while at < end and text[at] in BLANK:
            at += 1
        return at

    while text[i] != ">":
        i = blanks(i)
        if text[i] == ">":
            break
        start = i
        while text[i] not in BLANK and text[i] not in "=>/\"'":
            i += 1
        name = text[start:i].lower()
        if i >= end and not name:
            refuse(f'Unclosed start tag "{tag}" at byte offset {byte_offset(text, begin)}')
        if not name:
            refuse(
                f'Empty attribute name in the tag "{tag}" at byte offset {byte_offset(text, begin)}'
            )
        i = blanks(i)
        if text[i] != "=":
            if i >= end:
                refuse(f'Unclosed start tag "{tag}" at byte offset {byte_offset(text, begin)}')
            attributes[name] = ""
            continue
        i = blanks(i + 1)
        if i >= end:
            refuse(f'Unclosed start tag "{tag}" at byte offset {byte_offset(text, begin)}')
        if text[i] in "'\"":
            quote, i, value = text[i], i + 1, ""
            while i < end and text[i] != quote:
                reference = _charref(text, i) if text[i] == "&" else None
                value += reference[0] if reference else text[i]
                i = reference[1] if reference else i + 1
            i += text[i] == quote
        else:
            start = i
            while (text[i].isascii() and text[i].isalnum()) or text[i] in ".-":
                i += 1
            value = text[start:i].lower()
            if text[i] not in BLANK and text[i] != ">":
                refuse(f"Unexpected end of name token at byte offset {byte_offset(text, start)}")
        if i >= end:
            refuse(f"Unclosed start tag at byte offset {byte_offset(text, begin)}")
        attributes.setdefault(name, value)
    return attributes, i


def _html_close(out: Output, tag: str, attributes: dict[str, str], offset: int, begin: int) -> None:
    if out.length == offset:
        return
    kind = _TAGS[tag]
    last = out.entities[-1] if out.entities else None
    same = last is not None and last["offset"] == offset and last["length"] == out.length - offset
    if kind == "text_link":
        target = link(attributes.get("href") or "".join(out.parts[begin:]))
        if target:
            out.close(offset, **target)
    elif kind == "custom_emoji":
        if not is_number(attributes.get("emoji-id", "")):
            refuse("Invalid custom emoji identifier specified")
        out.close(offset, type=kind, custom_emoji_id=attributes["emoji-id"])
    elif kind == "date_time":
        if not is_number(attributes.get("unix", "")):
            refuse("Invalid Unix time specified")
        shape = {"date_time_format": attributes["format"]} if attributes.get("format") else {}
        out.close(offset, type=kind, unix_time=int(attributes["unix"]), **shape)
    elif kind in ("pre", "code"):
        other = "code" if kind == "pre" else "pre"
        mine = attributes.get("class", "")
        if last and same and last["type"] == other:
            # <pre><code class="language-x">: one entity with a language, not two.
            language = last.pop("_class", "") if kind == "pre" else mine
            last["type"] = "pre"
            if language.startswith("language-"):
                last["language"] = language.removeprefix("language-")
        else:
            out.close(offset, type=kind, _class=mine)
    elif kind == "blockquote" and "expandable" in attributes:
        out.close(offset, type="expandable_blockquote")
    else:
        out.close(offset, type=kind)


def html(text: str) -> tuple[str, list[Entity]]:
    """Return the plain text and its entities, in UTF-16 units. Raises EntityError."""
    text += "\0"
    end = len(text) - 1
    out = Output()
    stack: list[tuple[str, dict[str, str], int, int]] = []
    i = 0
    while i < end:
        if text[i] == "&":
            reference = _charref(text, i)
            out.add(reference[0] if reference else "&")
            i = reference[1] if reference else i + 1
            continue
        if text[i] != "<":
            start = i
            while i < end and text[i] not in "<&":
                i += 1
            out.add(text[start:i])
            continue
        begin = i
        i += 1
        if text[i] != "/":
            while text[i] not in BLANK and text[i] != ">":
                i += 1
            if i >= end:
                refuse(f"Unclosed start tag at byte offset {byte_offset(text, begin)}")
            tag = text[begin + 1 : i].lower()
            if tag not in _TAGS:
                refuse(f'Unsupported start tag "{tag}" at byte offset {byte_offset(text, begin)}')
            attributes, i = _attributes(text, i, tag, begin)
            if tag == "span" and attributes.get("class") != "tg-spoiler":
                where = byte_offset(text, begin)
                refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {where}')
            stack.append((tag, attributes, out.length, len(out.parts)))
        else:
            if not stack:
                refuse(f"Unexpected end tag at byte offset {byte_offset(text, begin)}")
            while text[i] not in BLANK and text[i] != ">":
                i += 1
            name = text[begin + 2 : i].lower()
            while i < end and text[i] in BLANK:
                i += 1
            if text[i] != ">":
                refuse(f"Unclosed end tag at byte offset {byte_offset(text, begin)}")
            tag, attributes, offset, part = stack.pop()
            if name and name != tag:
                where = byte_offset(text, begin)
                refuse(
                    f"Unmatched end tag at byte offset {where}, "
                    f'expected "</{tag}>", found "</{name}>"'
                )
            _html_close(out, tag, attributes, offset, part)
        i += 1
    if stack:
        refuse(f'Can\'t find end tag corresponding to start tag "{stack[-1][0]}"')
    for entity in out.entities:
        entity.pop("_class", None)
    return out.text, out.entities
