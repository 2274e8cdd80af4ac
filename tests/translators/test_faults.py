"""What an engine may do wrong, put into a double: nothing of it passes in silence."""

import re
from collections.abc import Callable

import pytest

from bot.translators.chain import AS_IT_IS, Chain
from bot.translators.port import Translated, TranslatorDown
from tests.translators.conftest import Double

TEXT = "Tome 5 mg de manhã e 50 mg à noite. Não beba álcool."
GOOD = "Take 5 mg in the morning and 50 mg at night. Do not drink alcohol."


async def ask(does: Callable[[str], str], text: str = TEXT) -> Translated:
    return await Chain([Double(does)], timeout_seconds=5).translate(text, source="pt", target="en")


async def test_a_good_engine_passes() -> None:
    done = await ask(lambda _: GOOD)
    assert (done.text, done.broken) == (GOOD, ())


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (TEXT, "language"),
        ("Prenez 5 mg le matin et 50 mg le soir. Ne buvez pas d'alcool.", "language"),
        ("早上服用5毫克，晚上服用50毫克。不要喝酒。", "language"),
        ("Please take 5 mg when you get up in the morning, and à noite. Não beba álcool", "half"),
        ("<html><body>Ошибка 502</body></html>", "error page"),
        ('{"error": "límite excedido", "code": 429}', "error page"),
        ("Take 5 mg, take 5 mg, take 5 mg, take 5 mg, take 5 mg,", "repetition"),
        ("", "empty"),
    ],
)
async def test_what_is_no_translation_is_withheld(answer: str, why: str) -> None:
    with pytest.raises(TranslatorDown, match=why):
        await ask(lambda _: answer)


async def test_a_short_echo_is_withheld() -> None:
    with pytest.raises(TranslatorDown, match="echo"):
        await ask(lambda text: text, "preciso de ajuda")


@pytest.mark.parametrize(
    ("answer", "listed"),
    [
        (GOOD.replace("50", "15"), ("50 mg",)),
        (GOOD.replace("5 mg in", "5 g in"), ("5 mg",)),
        (GOOD.replace("50 mg", "50"), ("50 mg",)),
        (GOOD.replace("5 mg", "50 mg", 1).replace("50 mg at", "5 mg at"), ("5 mg", "50 mg")),
        (GOOD.replace("Do not drink", "Drink"), ("Não",)),
        (GOOD.replace("Take", "Stop taking"), ("Stop",)),
    ],
)
async def test_what_changed_is_listed(answer: str, listed: tuple[str, ...]) -> None:
    def always(text: str) -> str:
        # Marked numbers of the second attempt are spoiled in the same way.
        marks = dict(zip(("5", "50"), re.findall(r"XQ\d+", text), strict=False))
        return re.sub(r"\b(?:5|50)\b", lambda m: marks.get(m.group(), m.group()), answer)

    done = await ask(always)
    assert done.broken == listed


async def test_capitals_reach_the_engine_lowered() -> None:
    def learned_no_capitals(text: str) -> str:
        return "XAXUXDX" if text.isupper() else "I cannot breathe, help"

    assert (await ask(learned_no_capitals, "NÃO RESPIRO, AJUDA")).text == "I cannot breathe, help"


async def test_nothing_to_see_is_nothing_to_translate() -> None:
    done = await ask(lambda _: "hello", "\u3164\u3164\u115f")
    assert done.engine == AS_IT_IS
