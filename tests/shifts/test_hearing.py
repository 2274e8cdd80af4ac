"""What somebody means who answers about their shift in words."""

import pytest

from bot.shifts.hearing import Heard, Meaning, hear

COMING, CANT, LATE = Meaning.COMING, Meaning.CANT, Meaning.LATE
MAYBE_NOT = Heard(CANT, is_sure=False)


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("I'm coming!", Heard(COMING)),
        ("yes", Heard(COMING)),
        ("Yes, see you there", Heard(COMING)),
        ("👍", Heard(COMING)),
        ("can't come", Heard(CANT)),
        ("Can’t come, my child is ill", Heard(CANT)),
        ("I can't come by car, I'll take the bus", MAYBE_NOT),
        ("20", Heard(LATE, 20)),
        ("20 min", Heard(LATE, 20)),
        ("I'll be 20 minutes late", Heard(LATE, 20)),
        ("I can't make it on time, 15 min late", Heard(LATE, 15)),
        ("running late", Heard(LATE)),
        ("between 10 and 20 minutes late", Heard(LATE)),
        ("2 hours late", Heard(LATE)),  # no minutes: asked
        ("Where do I park?", None),
        ("not sure if I'm coming", None),
        ("", None),
        ("😀", None),
        ("late " * 100, None),
    ],
)
def test_words_that_answer_a_question(words: str, heard: Heard | None) -> None:
    assert hear(words, is_answer=True) == heard


@pytest.mark.parametrize(
    ("words", "heard"),
    [("yes", None), ("20", None), ("ok", None), ("on my way", Heard(COMING))],
)
def test_without_a_question_only_clear_words_count(words: str, heard: Heard | None) -> None:
    assert hear(words, is_answer=False) == heard


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("我会来", COMING),
        ("我来不了，孩子病了", CANT),
        ("晚到20分钟", LATE),
        ("行きます", COMING),
        ("갑니다", COMING),
        ("Приду", COMING),
        ("Je viens", COMING),
        ("J’aurai 20 minutes de retard", LATE),
        ("Komme 20 Minuten später", LATE),
        ("سأحضر", COMING),
        ("می‌آیم", COMING),
        ("Geliyorum", COMING),
    ],
)
def test_words_count_in_every_language(words: str, meaning: Meaning) -> None:
    heard = hear(words, is_answer=True)
    assert heard is not None
    assert heard.meaning is meaning
