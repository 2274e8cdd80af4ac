import re

import pytest

from bot.translators.capitals import sentence_case

MARK = re.compile(r"XQ\s?(\d{1,4})(?!\d)")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pt", "ESTOU COM DOR NO PEITO", "Estou com dor no peito"),
        ("pt", "AJUDA! NÃO RESPIRO.", "Ajuda! Não respiro."),
        ("pt", "ESTOU COM DOR. Venham logo, João.", "Estou com dor. Venham logo, João."),
        ("en", "AM I ILL? I HAVE COVID IN THE ICU", "Am I ill? I have COVID in the ICU"),
        ("tr", "İLAÇ ALDIM MI", "İlaç aldım mı"),
        ("ru", "МНЕ НУЖЕН ВРАЧ", "Мне нужен врач"),
        ("de", "TUT XQ1 WEH", "Tut XQ1 weh"),
    ],
)
def test_capitals_are_lowered(language: str, text: str, expected: str) -> None:
    assert sentence_case(text, mark=MARK, language=language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ICU",
        "COVID",
        "COVID PCR",
        "Estou na UTI",
        "XQ1 XQ2",
        "我要 ICU",
        "ช่วยด้วย",
        "مساعدة",
        "Mr X",
        "",
    ],
)
def test_what_is_in_capitals_by_nature_or_has_no_case_stays(text: str) -> None:
    assert sentence_case(text, mark=MARK, language="pt") == text
