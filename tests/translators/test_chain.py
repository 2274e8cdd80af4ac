import asyncio
import re
from collections.abc import Iterator
from itertools import count

import pytest

from bot.translators.chain import AS_IT_IS, Breaker, Chain
from bot.translators.port import NothingToOffer, TranslatorDown
from tests.translators.conftest import Double, down

HELP = "Preciso de ajuda agora mesmo, por favor."
ANSWER = "I need help right now, please."


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


async def translated(*translators: Double, text: str = HELP, timeout: float = 5) -> str:
    done = await Chain(translators, timeout_seconds=timeout).translate(
        text, source="pt", target="en"
    )
    return done.text


async def test_the_next_translator_answers_when_the_first_is_down() -> None:
    chain = Chain([Double(down, "one"), Double(lambda _: ANSWER, "two")], timeout_seconds=5)
    done = await chain.translate(HELP, source="pt", target="en")
    assert (done.text, done.engine, done.kind, done.broken) == (ANSWER, "two", "machine", ())


async def test_an_error_page_is_no_translation() -> None:
    page = Double(lambda _: "Error 500 (Server Error)!!1500.That’s an error.")
    assert await translated(page, Double(lambda _: ANSWER)) == ANSWER


async def test_a_translator_that_hangs_is_left_after_its_time() -> None:
    class Hung(Double):
        async def translate(self, text: str, *, source: str, target: str) -> str:
            await asyncio.sleep(60)
            return ""

    assert await translated(Hung(str), Double(lambda _: ANSWER), timeout=0.05) == ANSWER


async def test_long_texts_that_run_out_of_time_do_not_open_the_circuit() -> None:
    class SlowWithMuch(Double):
        async def translate(self, text: str, *, source: str, target: str) -> str:
            await asyncio.sleep(0.02 if "z" in text else 0)
            return ANSWER

    chain = Chain([SlowWithMuch(str)], timeout_seconds=0.03)
    for _ in range(4):
        with pytest.raises(TranslatorDown, match="no answer"):
            await chain.translate("z z z " * 700, source="pt", target="en")
    assert (await chain.translate(HELP, source="pt", target="en")).text == ANSWER


async def test_any_error_of_an_engine_counts_as_down_and_is_logged_without_its_text(
    capfd: pytest.CaptureFixture[str],
) -> None:
    def bug(text: str) -> str:
        raise RuntimeError(f"a bug with {text}")

    assert await translated(Double(bug), Double(lambda _: ANSWER)) == ANSWER
    logged = "".join(capfd.readouterr())
    assert "translator-bug" in logged
    assert "RuntimeError at test_chain.py" in logged
    assert HELP not in logged


async def test_an_engine_that_cannot_answer_is_no_bug(capfd: pytest.CaptureFixture[str]) -> None:
    assert await translated(Double(down), Double(lambda _: ANSWER)) == ANSWER
    assert "translator-bug" not in "".join(capfd.readouterr())


async def test_an_engine_that_fails_to_close_is_logged_and_the_others_close(
    capfd: pytest.CaptureFixture[str],
) -> None:
    closed = []

    class Stuck(Double):
        async def close(self) -> None:
            raise RuntimeError("a bug")

    class Closes(Double):
        async def close(self) -> None:
            closed.append(self)

    await Chain([Stuck(str), Closes(str)], timeout_seconds=5).close()
    assert len(closed) == 1
    assert "translator-bug" in "".join(capfd.readouterr())


async def test_when_all_fail_the_reasons_are_told() -> None:
    chain = Chain([Double(down, "one"), Double(lambda _: "", "two")], timeout_seconds=5)
    with pytest.raises(TranslatorDown, match=r"one: out of order; two: unusable output \(empty\)"):
        await chain.translate(HELP, source="pt", target="en")


async def test_nothing_to_translate_is_returned_untouched() -> None:
    engine = Double(down)
    for text in ("😀😀", "12:30", "https://example.org/x", "+86 138 0013 8000 👍", "\u3164\u17b4"):
        done = await Chain([engine], timeout_seconds=5).translate(text, source="pt", target="en")
        assert (done.text, done.engine) == (text, AS_IT_IS)
    assert engine.asked == []


async def test_a_text_in_capitals_reaches_the_engine_in_sentence_case() -> None:
    engine = Double(lambda text: text.replace("Preciso de ajuda em", "I need help at"))
    done = await Chain([engine], timeout_seconds=5).translate(
        "PRECISO DE AJUDA EM https://Example.org/A", source="pt", target="en"
    )
    assert done.text == "I need help at https://Example.org/A"


async def test_values_do_not_reach_the_engine_and_come_back() -> None:
    engine = Double(lambda text: text.replace("Ligue para", "Call").replace("na", "in"))
    chain = Chain([engine], timeout_seconds=5)
    done = await chain.translate(
        "Ligue para 13800138000 na Rua Ana", source="pt", target="en", names=["Rua Ana"]
    )
    assert done.text == "Call 13800138000 in Rua Ana"
    assert "138" not in engine.asked[0]
    assert "Rua" not in engine.asked[0]


async def test_broken_values_are_listed_exactly() -> None:
    done = await Chain([Double(lambda _: "Take it twice and call.")], timeout_seconds=5).translate(
        "Tome 2,5 mg duas vezes e ligue +86 138 0013 8000.", source="pt", target="en"
    )
    assert set(done.broken) == {"2,5 mg", "+86 138 0013 8000"}


async def test_a_number_that_breaks_is_masked_at_the_second_attempt() -> None:
    def careless(text: str) -> str:
        return (
            text.replace("Tome 15", "Take 50")
            .replace("Tome", "Take")
            .replace("gotas hoje", "drops today")
        )

    done = await Chain([Double(careless)], timeout_seconds=5).translate(
        "Tome 15 gotas hoje", source="pt", target="en"
    )
    assert (done.text, done.broken) == ("Take 15 drops today", ())


async def test_a_number_is_compared_where_it_was_masked_too() -> None:
    def swaps(text: str) -> str:
        first, second = re.findall(r"XQ\d|\d+", text)[:2]
        return f"Take {second} mg in the morning and {first} mg at night"

    done = await Chain([Double(swaps)], timeout_seconds=5).translate(
        "Tome 5 mg de manhã e 50 mg à noite", source="pt", target="en"
    )
    assert done.text == "Take 50 mg in the morning and 5 mg at night"
    assert done.broken == ("5 mg", "50 mg")


@pytest.mark.parametrize(
    "fails", [TranslatorDown("429"), NothingToOffer(), RuntimeError("a bug"), None]
)
async def test_a_second_attempt_that_fails_leaves_what_the_first_gave(
    fails: Exception | None, capfd: pytest.CaptureFixture[str]
) -> None:
    class Tired(Double):
        async def translate(self, text: str, *, source: str, target: str) -> str:
            self.asked.append(text)
            if len(self.asked) > 1 and fails is None:
                await asyncio.sleep(60)
            if len(self.asked) > 1 and fails is not None:
                raise fails
            return "Take 50 drops today"

    done = await Chain([Tired(str)], timeout_seconds=0.2).translate(
        "Tome 15 gotas hoje", source="pt", target="en"
    )
    assert (done.text, done.broken) == ("Take 50 drops today", ("15",))
    logged = "".join(capfd.readouterr())
    assert ("translator-bug" in logged) is isinstance(fails, RuntimeError)


async def test_a_long_text_goes_in_pieces_and_keeps_its_lines() -> None:
    engine = Double(str.upper)
    engine.max_characters = 40  # type: ignore[attr-defined]
    text = "\n".join(f"- linha {'abc ' * n}fim." for n in range(1, 9)) + "\n\n  fim"
    done = await Chain([engine], timeout_seconds=5).translate(text, source="pt", target="xx")
    assert done.text == text.upper()
    assert max(map(len, engine.asked)) <= 40


async def test_a_bomb_of_letters_never_reaches_the_engine() -> None:
    engine = Double(lambda text: text.replace("ajuda", "help"))
    done = await Chain([engine], timeout_seconds=5).translate(
        "ajuda " + "a" * 20_000, source="pt", target="en"
    )
    assert done.text == "help " + "a" * 20_000
    assert max(map(len, engine.asked)) < 100


async def test_three_failures_open_the_circuit_and_one_trial_closes_it() -> None:
    clock = Clock()
    healthy = [False]

    def moody(text: str) -> str:
        return ANSWER if healthy[0] else down(text)

    engine = Double(moody)
    chain = Chain([engine], timeout_seconds=5, clock=clock)
    for _ in range(5):
        with pytest.raises(TranslatorDown):
            await chain.translate(HELP, source="pt", target="en")
    assert len(engine.asked) == 3
    clock.now += 29.9
    with pytest.raises(TranslatorDown, match="resting"):
        await chain.translate(HELP, source="pt", target="en")
    clock.now += 0.2
    healthy[0] = True
    assert (await chain.translate(HELP, source="pt", target="en")).text == ANSWER
    assert (await chain.translate(HELP, source="pt", target="en")).text == ANSWER


def test_half_open_lets_one_caller_through_and_rests_again_if_it_fails() -> None:
    clock = Clock()
    breaker = Breaker(failures=1, rest_seconds=30, clock=clock)
    breaker.failed()
    clock.now += 31
    assert [breaker.lets_through(), breaker.lets_through()] == [True, False]
    breaker.failed()
    assert not breaker.lets_through()
    clock.now += 31
    assert breaker.lets_through()
    breaker.undecided()
    assert breaker.lets_through()


async def test_an_odd_text_does_not_open_the_circuit() -> None:
    numbers: Iterator[int] = count()
    engine = Double(lambda _: "no no no no no no no no" if next(numbers) < 8 else ANSWER)
    chain = Chain([engine], timeout_seconds=5)
    for _ in range(8):
        with pytest.raises(TranslatorDown, match="repetition"):
            await chain.translate(HELP, source="pt", target="en")
    assert (await chain.translate(HELP, source="pt", target="en")).text == ANSWER


async def test_nothing_to_offer_is_no_failure() -> None:
    def none(text: str) -> str:
        raise NothingToOffer

    engine = Double(none)
    chain = Chain([engine, Double(lambda _: ANSWER)], timeout_seconds=5)
    for _ in range(5):
        await chain.translate(HELP, source="pt", target="en")
    assert len(engine.asked) == 5
