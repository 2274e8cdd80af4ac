"""Read MarkdownV2, and the old Markdown that people still use, as a Bot API server does."""

from __future__ import annotations

from typing import NoReturn

from sandbox.markup import BLANK, Entity, Output, byte_offset, is_number, link, refuse

_RESERVED = frozenset("_*[]()~`>#+-=|{}.!\n")
# Names of unclosed entities in errors, which differ from MessageEntity.type.
_NAMES = {
    "bold": "Bold",
    "italic": "Italic",
    "underline": "Underline",
    "strikethrough": "Strikethrough",
    "spoiler": "Spoiler",
    "code": "Code",
    "pre": "Pre",
    "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji",
    "blockquote": "BlockQuote",
}


def _fence(text: str, i: int) -> tuple[str, int]:
    """Return the language after ```, if the line has one, and the position of the code."""
    stop = i
    while text[stop] not in BLANK and text[stop] != "`":
        stop += 1
    language = ""
    if i != stop and stop < len(text) - 1 and text[stop] != "`":
        language, i = text[i:stop], stop
    if text[i] in "\r\n":
        i += 2 if text[i + 1] in "\r\n" and text[i + 1] != text[i] else 1
    return language, i


def _reserved(character: str) -> NoReturn:
    refuse(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")


def _target(text: str, i: int, what: str) -> tuple[str, int]:
    """Return the address in "(…)", from the position after "(", and the position of ")"."""
    start, url, end = i, "", len(text) - 1
    while i < end and text[i] != ")":
        if text[i] == "\\" and "\0" < text[i + 1] <= "~":
            i += 1
        url += text[i]
        i += 1
    if text[i] != ")":
        refuse(f"Can't find end of {what} at byte offset {byte_offset(text, start)}")
    return url, i


def _emoji_or_time(url: str) -> Entity:
    kind, _, rest = url.partition("?")
    query = dict(part.partition("=")[::2] for part in rest.split("&"))
    if kind == "tg://emoji" and is_number(query.get("id", "")):
        return {"type": "custom_emoji", "custom_emoji_id": query["id"]}
    if kind != "tg://time" or not is_number(query.get("unix", "")):
        refuse("Custom emoji URL must have scheme tg")
    shape = {"date_time_format": query["format"]} if query.get("format") else {}
    return {"type": "date_time", "unix_time": int(query["unix"]), **shape}


class _V2:
    def __init__(self, text: str) -> None:
        self.text = text + "\0\0\0"
        self.end = len(text)
        self.out = Output()
        # type, argument, UTF-16 offset, position in the source, number of parts
        self.stack: list[tuple[str, str, int, int, int]] = []
        self.quote = False

    def run(self) -> tuple[str, list[Entity]]:
        text, i = self.text, 0
        while i < self.end:
            c = text[i]
            if c == "\\" and "\0" < text[i + 1] <= "~":
                self.out.add(text[i + 1])
                i += 2
                continue
            in_code = bool(self.stack) and self.stack[-1][0] in ("code", "pre")
            if c not in _RESERVED or (in_code and c != "`"):
                self.out.add(c)
                i += 1
                continue
            i = (self._close(i) if self.stack and self._ends(i) else self._open(i)) + 1
        if self.quote and self.stack[-1][0] == "blockquote":
            self.out.close(self.stack.pop()[2], type="blockquote")
        if self.stack:
            self._unclosed()
        return self.out.text, self.out.entities

    def _unclosed(self) -> NoReturn:
        kind, argument, _, position, _ = self.stack[-1]
        name = "PreCode" if kind == "pre" and argument else _NAMES[kind]
        refuse(f"Can't find end of {name} entity at byte offset {byte_offset(self.text, position)}")

    def _line_ends_quote(self, i: int) -> bool:
        return self.text[i] == "\n" and (i + 1 >= self.end or self.text[i + 1] != ">")

    def _ends(self, i: int) -> bool:
        text, c = self.text, self.text[i]
        if self.quote and self._line_ends_quote(i):
            return True
        double = text[i + 1] == c
        match self.stack[-1][0]:
            case "bold":
                return c == "*"
            case "italic":
                return c == "_" and not double
            case "underline":
                return c == "_" and double
            case "strikethrough":
                return c == "~"
            case "spoiler":
                return c == "|" and double
            case "code":
                return c == "`"
            case "pre":
                return text.startswith("```", i)
            case "text_link" | "custom_emoji":
                return c == "]"
            case _:  # a blockquote: two bars at the end of its last line make it expandable
                return c == "|" and double and (i + 2 >= self.end or self._line_ends_quote(i + 2))

    def _open(self, i: int) -> int:
        text, c, start, argument = self.text, self.text[i], i, ""
        double = text[i + 1] == c
        if c == "_":
            kind, i = ("underline", i + 1) if double else ("italic", i)
        elif c == "*":
            kind = "bold"
        elif c == "~":
            kind = "strikethrough"
        elif c == "|" and double:
            kind, i = "spoiler", i + 1
        elif c == "[":
            kind = "text_link"
        elif c == "!" and text[i + 1] == "[":
            kind, i = "custom_emoji", i + 1
        elif text.startswith("```", i):
            argument, i = _fence(text, i + 3)
            kind, i = "pre", i - 1
        elif c == "`":
            kind = "code"
        elif c == "\n":
            self.out.add("\n")
            if text[i + 1] != ">":
                return i
            i += 1
            if self.quote:
                return i
            kind, self.quote = "blockquote", True
        elif c == ">" and not self.quote and self._at_line_start():
            kind, self.quote = "blockquote", True
        else:
            _reserved(c)
        self.stack.append((kind, argument, self.out.length, start, len(self.out.parts)))
        return i

    def _at_line_start(self) -> bool:
        return not self.out.parts or self.out.parts[-1] == "\n"

    def _close(self, i: int) -> int:
        text = self.text
        kind, argument, offset, _, part = self.stack[-1]
        if text[i] == "\n" and kind != "blockquote":
            self._unclosed()
        self.stack.pop()
        fields: Entity | None = {"type": kind}
        if kind in ("underline", "spoiler"):
            i += 1
        elif kind == "pre":
            i += 2
            if argument:
                fields = {"type": kind, "language": argument}
        elif kind == "text_link":
            url = "".join(self.out.parts[part:])
            if text[i + 1] == "(":
                url, i = _target(text, i + 2, "a URL")
            fields = link(url)
        elif kind == "custom_emoji":
            if text[i + 1] != "(":
                refuse("Custom emoji entity must contain a tg://emoji URL")
            url, i = _target(text, i + 2, "a custom emoji URL")
            fields = _emoji_or_time(url)
        elif kind == "blockquote":
            self.quote = False
            if text[i] == "|":
                fields, i = {"type": "expandable_blockquote"}, i + 2
            if fields:
                self.out.close(offset, **fields)
            if i < self.end:
                self.out.add("\n")
            return i
        if fields:
            self.out.close(offset, **fields)
        return i


def markdown_v2(text: str) -> tuple[str, list[Entity]]:
    """Return the plain text and its entities, in UTF-16 units. Raises EntityError."""
    return _V2(text).run()


def markdown(text: str) -> tuple[str, list[Entity]]:
    """Return the plain text and its entities, in UTF-16 units. Raises EntityError."""
    source, end, out, i = text + "\0\0\0", len(text), Output(), 0
    while i < end:
        c = source[i]
        if c == "\\" and source[i + 1] in "_*`[":
            out.add(source[i + 1])
            i += 2
            continue
        if c not in "_*`[":
            out.add(c)
            i += 1
            continue
        begin, offset, part = i, out.length, len(out.parts)
        fence, language = source.startswith("```", i), ""
        if fence:
            language, i = _fence(source, i + 3)
        else:
            i += 1
        closing = "```" if fence else "]" if c == "[" else c
        stop = source.find(closing, i, end)
        if stop < 0:
            refuse(
                f"Can't find end of the entity starting at byte offset {byte_offset(source, begin)}"
            )
        out.add(source[i:stop])
        i = stop + len(closing)
        if c == "[":
            url = "".join(out.parts[part:])
            if source[i] == "(":
                close = source.find(")", i, end)
                close = end if close < 0 else close
                url, i = source[i + 1 : close], close + 1
            target = link(url)
            if target:
                out.close(offset, **target)
        elif fence:
            out.close(offset, type="pre", **({"language": language} if language else {}))
        else:
            out.close(offset, type={"_": "italic", "*": "bold", "`": "code"}[c])
    return out.text, out.entities
