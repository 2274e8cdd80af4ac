"""The policy as tables: whom an alert tries at each position."""

from datetime import UTC, datetime

import pytest

from bot.alerts.model import AttemptOutcome
from bot.alerts.policy import Situation, Tried, is_at_end, whom
from bot.alerts.steps import rota_steps
from bot.oncall.rota import PersonOnCall
from bot.people.model import Person, Role

ASKED, UNREACHABLE = AttemptOutcome.ASKED, AttemptOutcome.UNREACHABLE
RELEASED, SILENT = AttemptOutcome.RELEASED, AttemptOutcome.SILENT
NOBODY, ROLE_TAKEN = AttemptOutcome.NOBODY, AttemptOutcome.ROLE_TAKEN

NAMES = ("one", "two", "boss", "office", "worker", "admin")
IDS = {name: number for number, name in enumerate(NAMES, 1)}
HOLDERS = {
    Role.COORDINATOR: ("boss",),
    Role.OFFICE: ("office",),
    Role.WORKER: ("one", "two", "worker"),
    Role.ADMIN: ("admin",),
}
ROTA = ((1, "one"), (2, "two"))
EVERYBODY = ["boss", "office", "one", "two", "worker", "admin"]


def situation(
    position: int,
    *,
    loud: int = 0,
    levels: tuple[int, ...] = (1, 2),
    on_call: tuple[tuple[int, str], ...] = ROTA,
    tried: tuple[tuple[str | None, AttemptOutcome], ...] = (),
    holders: dict[Role, tuple[str, ...]] = HOLDERS,
    blocked: tuple[str, ...] = (),
) -> Situation:
    people = {
        name: Person(
            id=number,
            telegram_id=number,
            name=name,
            locale="en",
            unreachable="blocked" if name in blocked else None,
        )
        for name, number in IDS.items()
    }
    until = datetime(2020, 4, 2, tzinfo=UTC)
    return Situation(
        position=position,
        times_loud=loud,
        steps=rota_steps(levels),
        on_call=[PersonOnCall(people[name], level, until, False) for level, name in on_call],
        tried=[Tried(IDS[name] if name else None, outcome) for name, outcome in tried],
        holders={role: [people[name] for name in names] for role, names in holders.items()},
    )


def names(asked: Situation) -> list[str]:
    return [person.name for person in whom(asked).people]


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        pytest.param(situation(1), ["one"], id="the first level"),
        pytest.param(situation(2, tried=(("one", ASKED),)), ["two"], id="the second level"),
        pytest.param(situation(1, on_call=((2, "two"),)), [], id="nobody is on it now"),
        pytest.param(
            situation(1, levels=(3, 7), on_call=((7, "one"),)), [], id="levels, not places"
        ),
        pytest.param(situation(2, levels=(3, 7), on_call=((7, "one"),)), ["one"], id="any numbers"),
        pytest.param(
            situation(1, on_call=((1, "one"), (1, "two"))), ["one", "two"], id="two on one level"
        ),
        pytest.param(
            situation(2, tried=(("worker", ASKED),)), ["one", "two"], id="new on a level before"
        ),
        pytest.param(
            situation(1, tried=(("one", ASKED),)), ["one"], id="tried before the reopening"
        ),
        pytest.param(situation(1, tried=(("one", RELEASED),)), [], id="could not"),
        pytest.param(situation(1, tried=(("one", SILENT),)), [], id="fell silent"),
        pytest.param(situation(1, tried=(("one", ROLE_TAKEN),)), ["one"], id="has a role again"),
        pytest.param(
            situation(1, tried=(("one", RELEASED), ("one", ASKED))),
            [],
            id="could not, once is enough",
        ),
        pytest.param(
            situation(2, on_call=((1, "one"), (2, "one"))), ["one"], id="once, though on two levels"
        ),
        pytest.param(
            situation(1, blocked=("one",)),
            ["one"],
            id="who is out of reach is logged, not left out",
        ),
    ],
)
def test_a_level_is_tried(at: Situation, expected: list[str]) -> None:
    assert names(at) == expected
    assert not whom(at).is_loud


TRIED = (("one", ASKED), ("two", ASKED))


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        pytest.param(situation(3, tried=TRIED), ["boss", "office"], id="the end of the rota"),
        pytest.param(
            situation(3, tried=(("one", ASKED),)),
            ["boss", "office", "two"],
            id="with a newcomer",
        ),
        pytest.param(situation(1, levels=(), on_call=()), ["boss", "office"], id="without an area"),
        pytest.param(
            situation(3, tried=(*TRIED, ("boss", RELEASED))),
            ["boss", "office"],
            id="now those who could not, too",
        ),
        pytest.param(situation(4, loud=1, tried=TRIED), EVERYBODY, id="again: everybody"),
        pytest.param(situation(9, loud=6, tried=TRIED), EVERYBODY, id="and again"),
        pytest.param(
            situation(3, tried=TRIED, blocked=("boss", "office")), EVERYBODY, id="nobody hears it"
        ),
        pytest.param(
            situation(3, tried=(*TRIED, ("boss", RELEASED), ("office", SILENT))),
            EVERYBODY,
            id="nobody is left who has not declined",
        ),
        pytest.param(
            situation(3, tried=(*TRIED, ("boss", UNREACHABLE), (None, NOBODY))),
            ["boss", "office"],
            id="an old failure counts for nothing",
        ),
        pytest.param(
            situation(3, holders={Role.ADMIN: ("admin",)}, tried=TRIED), ["admin"], id="no leaders"
        ),
        pytest.param(situation(3, holders={}, on_call=()), [], id="nobody at all"),
    ],
)
def test_at_the_end_everybody_is_called(at: Situation, expected: list[str]) -> None:
    step = whom(at)
    assert sorted(person.name for person in step.people) == sorted(expected)
    assert len({person.id for person in step.people}) == len(step.people)
    assert step.is_loud


@pytest.mark.parametrize(
    ("position", "levels", "expected"),
    [(1, (), True), (1, (1,), False), (2, (1,), True), (2, (1, 2), False), (3, (1, 2), True)],
)
def test_the_end_comes_after_the_last_level(
    position: int, levels: tuple[int, ...], expected: bool
) -> None:
    assert is_at_end(position, rota_steps(levels)) is expected
