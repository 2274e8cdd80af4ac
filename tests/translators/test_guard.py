from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.translators.guard import Flaw, flaw

MEDICAL = "Estou com dor no peito e não consigo respirar desde ontem à noite."
GOOD = "I have had chest pain and have not been able to breathe since last night."


def human_pairs() -> Iterator[tuple[str, str, str]]:
    lines = Path(__file__).with_name("human_pairs.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines[1:]:
        language, text, english = line.split("\t")
        yield language, text, english


def test_translations_by_people_pass_both_ways() -> None:
    pairs = list(human_pairs())
    wrong = [
        (la, t)
        for la, t, e in pairs
        if flaw(t, e, source=la, target="en") or flaw(e, t, source="en", target=la)
    ]
    assert len(pairs) == 180
    assert len(wrong) <= 1, wrong


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        (GOOD, None),
        ("  \n", Flaw.EMPTY),
        (
            "Error 500 (Server Error)!!1500.That’s an error."
            "There was an error. Please try again later.",
            Flaw.ERROR_PAGE,
        ),
        ("<html><head><title>502 Bad Gateway</title></head></html>", Flaw.ERROR_PAGE),
        ("MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY", Flaw.ERROR_PAGE),
        ("I have chest pain and I can and I can and I can and I can and I can", Flaw.REPETITION),
        ("I have pain " + "- " * 30, Flaw.REPETITION),
        ("I have", Flaw.LENGTH),
        (MEDICAL, Flaw.LANGUAGE),
        ("Estou com dor no peito, não respiro bem desde a noite de ontem.", Flaw.LANGUAGE),
    ],
)
def test_flaws(output: str, expected: Flaw | None) -> None:
    assert flaw(MEDICAL, output, source="pt", target="en") is expected


def test_what_the_person_wrote_is_held_against_nobody() -> None:
    shouting = "não não não não não não não, error 500 <br> ajuda"
    assert (
        flaw(shouting, "no no no no no no no, error 500 <br> help", source="pt", target="en")
        is None
    )


def test_a_name_may_stay_as_it_is() -> None:
    assert flaw("João da Silva", "João da Silva", source="pt", target="en") is None
