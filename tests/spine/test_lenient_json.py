"""JSON with halves of characters is read, and the result can be stored and sent."""

import json
import re

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.spine.lenient_json import loads

# Letters with the halves of pairs among them, and what could be mistaken for an escape.
TEXTS = st.text(st.one_of(st.characters(), st.sampled_from('\ud83d\ude00\ud800\udfff\\u"d8f0')))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
)


@pytest.mark.parametrize(
    ("escaped", "text"),
    [
        (r"\ud800", "\ufffd"),
        (r"a\uD83Db", "a\ufffdb"),
        (r"\ude00\ud83d", "\ufffd\ufffd"),
        (r"\ud83d\ude00", "😀"),
        (r"\ud83d\ud83d\ude00\ude00", "\ufffd😀\ufffd"),
        (r"\\ud800", r"\ud800"),
        (r"\\\ud800", "\\\ufffd"),
        (r"\ud800\\ud800\n", "\ufffd\\ud800\n"),
        (r"\ud800é你", "\ufffdé你"),
    ],
)
def test_half_a_character_is_replaced(escaped: str, text: str) -> None:
    assert loads(b'{"text": "%s"}' % escaped.encode()) == {"text": text}


def test_a_key_with_half_a_character_is_replaced_too() -> None:
    assert loads(rb'{"a\udc00": 1}') == {"a\ufffd": 1}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>",
        rb'{"a": "\ud800"',
        rb'"\ud8"',
        rb'"\ud8zz"',
        b'"\xff"',
        b'"\xed\xa0\x80"',
        rb'["\ud800", NaN]',
        b"[" * 5000 + rb'"\ud800"' + b"]" * 5000,
    ],
)
def test_what_is_no_json_is_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError):
        loads(data)


def test_numbers_are_read_as_without_halves() -> None:
    """What the standard library alone would make of a long number could not be written again."""
    value = loads(rb'["\ud800", 18446744073709551616, 1.5]')
    assert loads(orjson.dumps(value)) == value


@given(VALUES)
def test_it_reads_what_the_standard_library_reads(value: object) -> None:
    escaped = json.dumps(value)
    combined = json.dumps(json.loads(escaped), ensure_ascii=False)
    expected = json.loads(re.sub("[\ud800-\udfff]", "\ufffd", combined))
    found = loads(escaped.encode())
    assert found == expected
    assert orjson.loads(orjson.dumps(found)) == found
