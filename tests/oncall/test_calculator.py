"""Who is on call: the pure rule as tables and properties."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.oncall.calculator import (
    MINUTE,
    OnCall,
    Rota,
    holes,
    levels,
    next_hand_off,
    shifts_of_duty,
    spans,
    true_end,
    who_is_on,
)
from bot.oncall.model import Override, RotaEntry
from tests.town.people import NOON

SHANGHAI, BERLIN, LORD_HOWE = "Asia/Shanghai", "Europe/Berlin", "Australia/Lord_Howe"
EVERY_DAY = "0123456"


def entry(
    person: int | None, begins: str, ends: str, weekdays: str = "", level: int = 1
) -> RotaEntry:
    return RotaEntry(level=level, person_id=person, begins=begins, ends=ends, weekdays=weekdays)


def override(
    replaced: int | None,
    by: int | None,
    starts: datetime,
    ends: datetime,
    number: int = 1,
    *,
    area: int | None = None,
    level: int | None = None,
) -> Override:
    return Override(
        id=number,
        replaced_id=replaced,
        replacement_id=by,
        starts_at=starts,
        ends_at=ends,
        area_id=area,
        level=level,
        created_at=NOON,
    )


def local(text: str, zone: str = SHANGHAI) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def who(
    entries: list[RotaEntry], at: datetime, *overrides: Override, zone: str = SHANGHAI
) -> list[tuple[int, int]]:
    rota = Rota(zone, entries, overrides, area_id=1)
    return [(one.level, one.person_id) for one in who_is_on(rota, at)]


NIGHTS = [
    entry(1, "20:00", "08:00", "01234"),
    entry(2, "20:00", "08:00", "56"),
    entry(3, "08:00", "20:00", EVERY_DAY, 2),
]


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2020-04-01 19:59", [(2, 3)]),
        ("2020-04-01 20:00", [(1, 1)]),
        ("2020-04-02 07:59", [(1, 1)]),
        ("2020-04-02 08:00", [(2, 3)]),
        ("2020-04-04 07:59", [(1, 1)]),  # Friday's night ends on Saturday
        ("2020-04-04 20:00", [(1, 2)]),
        ("2020-04-06 07:59", [(1, 2)]),  # Sunday's night ends on Monday
    ],
)
def test_nights_cross_midnight_and_hand_off_to_the_minute(
    at: str, expected: list[tuple[int, int]]
) -> None:
    assert who(NIGHTS, local(at)) == expected


# --- fixed by date ------------------------------------------------------------------------------

ALL_DAY = entry(1, "00:00", "00:00", EVERY_DAY)
PLAN = [
    ALL_DAY,
    entry(9, "00:00", "00:00", EVERY_DAY, 2),
    entry(None, "2020-04-01 20:00", "2020-04-04 08:00"),
    entry(5, "2020-04-01 20:00", "2020-04-02 08:00"),
    entry(6, "2020-04-03 20:00", "2020-04-04 08:00"),
]


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2020-04-01 19:59", [(1, 1), (2, 9)]),  # before it, the rota's own calendar
        ("2020-04-01 20:00", [(1, 5), (2, 9)]),  # the other level has no plan
        ("2020-04-02 07:59", [(1, 5), (2, 9)]),
        ("2020-04-02 12:00", [(2, 9)]),
        ("2020-04-02 22:00", [(2, 9)]),  # a night without a name is a hole
        ("2020-04-03 20:00", [(1, 6), (2, 9)]),
        ("2020-04-04 08:00", [(1, 1), (2, 9)]),  # after it, the calendar again
    ],
)
def test_in_a_plan_fixed_by_date_only_its_own_names_count(
    at: str, expected: list[tuple[int, int]]
) -> None:
    assert who(PLAN, local(at)) == expected


def test_holes_are_the_hours_that_are_meant_to_be_covered() -> None:
    def named(entries: list[RotaEntry]) -> list[tuple[int, datetime, datetime]]:
        rota, start = Rota(SHANGHAI, entries), local("2020-04-01 00:00")
        found = holes(rota, start, start + timedelta(days=5))
        return [(one.level, one.start, one.end) for one in found]

    # A plan of nights says nothing of the days.
    assert named(PLAN) == [(1, local("2020-04-02 20:00"), local("2020-04-03 08:00"))]
    # A rota of nights has no hole by day; a name that is missing is one, each week.
    assert named(NIGHTS) == []
    assert named([entry(None, "20:00", "08:00", "3")]) == [
        (1, local("2020-04-02 20:00"), local("2020-04-03 08:00"))
    ]


def test_whoever_may_not_is_not_on_call_and_leaves_a_hole() -> None:
    rota = Rota(SHANGHAI, [ALL_DAY, entry(2, "08:00", "20:00", EVERY_DAY)], absent=frozenset({1}))
    assert [one.person_id for one in who_is_on(rota, local("2020-04-01 12:00"))] == [2]
    assert who_is_on(rota, local("2020-04-01 22:00")) == []
    start = local("2020-04-01 12:00")
    assert [(one.start, one.end) for one in holes(rota, start, start + timedelta(days=1))] == [
        (local("2020-04-01 20:00"), local("2020-04-02 08:00"))
    ]


# --- overrides ----------------------------------------------------------------------------------


def test_an_override_replaces_the_person_only_while_they_would_be_on() -> None:
    away = override(1, 9, local("2020-04-01 12:00"), local("2020-04-01 23:00"))
    assert who(NIGHTS, local("2020-04-01 13:00"), away) == [(2, 3)]
    assert who(NIGHTS, local("2020-04-01 20:00"), away) == [(1, 9)]
    assert who(NIGHTS, local("2020-04-01 23:00"), away) == [(1, 1)]
    rota = Rota(SHANGHAI, NIGHTS, [away])
    assert who_is_on(rota, local("2020-04-01 21:00")) == [
        OnCall(1, 9, local("2020-04-01 20:00"), local("2020-04-01 23:00"), instead_of=1)
    ]


def test_the_newest_override_counts_and_chains_are_followed_without_end() -> None:
    start, end = local("2020-04-01 20:00"), local("2020-04-02 08:00")
    night = local("2020-04-02 03:00")

    def second(first: tuple[int, int], then: tuple[int, int]) -> list[tuple[int, int]]:
        both = override(*first, start, end, 1), override(*then, start, end, 2)
        return who(NIGHTS, night, *both)

    assert second((1, 8), (1, 9)) == [(1, 9)]
    assert second((1, 8), (8, 9)) == [(1, 9)]
    assert second((1, 8), (8, 1)) == [(1, 8)]


def test_an_override_within_another_leaves_the_rest_of_it() -> None:
    whole = override(1, 8, local("2020-04-01 20:00"), local("2020-04-02 08:00"), 1)
    part = override(1, 9, local("2020-04-01 22:00"), local("2020-04-02 02:00"), 2)
    clocks = ("2020-04-01 21:59", "2020-04-01 22:00", "2020-04-02 01:59", "2020-04-02 02:00")
    seen = [who(NIGHTS, local(at), whole, part) for at in clocks]
    assert seen == [[(1, 8)], [(1, 9)], [(1, 9)], [(1, 8)]]


def test_nobody_instead_leaves_a_hole_and_as_well_adds_somebody() -> None:
    night = local("2020-04-01 20:00"), local("2020-04-02 08:00")
    nobody = override(1, None, *night)
    assert who(NIGHTS, local("2020-04-01 21:00"), nobody) == []
    assert [one.level for one in holes(Rota(SHANGHAI, NIGHTS, [nobody]), *night)] == [1]
    too = override(None, 7, *night, 2, area=1, level=1)
    assert who(NIGHTS, local("2020-04-01 21:00"), too) == [(1, 1), (1, 7)]
    assert who(NIGHTS, local("2020-04-01 21:00"), nobody, too) == [(1, 7)]
    assert levels(Rota(SHANGHAI, [], [too], area_id=1)) == [1]


def test_an_override_of_one_area_or_level_counts_there_alone() -> None:
    night = local("2020-04-01 20:00"), local("2020-04-02 08:00")
    both = [*NIGHTS, entry(1, "20:00", "08:00", EVERY_DAY, 2)]
    at = local("2020-04-01 21:00")
    assert who(both, at, override(1, 9, *night, area=2)) == [(1, 1), (2, 1)]
    assert who(both, at, override(1, 9, *night, area=1)) == [(1, 9), (2, 9)]
    assert who(both, at, override(1, 9, *night, level=2)) == [(1, 1), (2, 9)]


# --- hand-offs ----------------------------------------------------------------------------------


def test_the_next_hand_off_skips_edges_that_change_nobody() -> None:
    halves = [
        entry(1, "20:00", "02:00", EVERY_DAY),
        entry(1, "02:00", "08:00", EVERY_DAY),
        entry(2, "08:00", "20:00", EVERY_DAY),
    ]
    rota = Rota(SHANGHAI, halves)
    assert next_hand_off(rota, local("2020-04-01 21:00")) == local("2020-04-02 08:00")
    assert next_hand_off(Rota(SHANGHAI), NOON) is None


def test_a_shift_of_duty_ends_truly_where_somebody_else_begins() -> None:
    """Twenty-four hours each day until Monday: not until midnight."""
    rota = Rota(SHANGHAI, [entry(1, "00:00", "00:00", "23456"), entry(2, "00:00", "00:00", "01")])
    at = local("2020-04-01 12:00")
    (on,) = who_is_on(rota, at)
    assert true_end(rota, on, at) == local("2020-04-06 00:00")
    for_good = Rota(SHANGHAI, [ALL_DAY])
    assert true_end(for_good, who_is_on(for_good, at)[0], at) is None


# --- clocks that change -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        pytest.param(SHANGHAI, "2020-03-28", 12, id="Shanghai never changes"),
        pytest.param(BERLIN, "2020-03-28", 11, id="Berlin, to summer"),
        pytest.param(BERLIN, "2020-10-24", 13, id="Berlin, to winter"),
        pytest.param(LORD_HOWE, "2020-04-04", 12.5, id="Lord Howe, half an hour back"),
        pytest.param(LORD_HOWE, "2020-10-03", 11.5, id="Lord Howe, half an hour on"),
    ],
)
def test_a_night_lasts_from_clock_to_clock(zone: str, day: str, hours: float) -> None:
    start = local(f"{day} 20:00", zone)
    rota = Rota(zone, [entry(1, "20:00", "08:00", EVERY_DAY)])
    (on,) = who_is_on(rota, start)
    assert on.until - on.since == timedelta(hours=hours)
    assert who_is_on(rota, on.until) == []
    assert who_is_on(rota, on.until - MINUTE) == [on]


# --- properties ---------------------------------------------------------------------------------

ZONES = st.sampled_from([SHANGHAI, BERLIN, "America/St_Johns", LORD_HOWE, "Asia/Kathmandu"])
MOMENTS = st.datetimes(datetime(2019, 1, 1), datetime(2031, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
CLOCKS = st.times().map(lambda t: t.strftime("%H:%M"))


@given(MOMENTS, ZONES, CLOCKS, CLOCKS)
def test_two_who_share_the_day_leave_no_minute_uncovered(
    at: datetime, zone: str, one: str, other: str
) -> None:
    rota = Rota(zone, [entry(1, one, other, EVERY_DAY), entry(2, other, one, EVERY_DAY)])
    on = who_is_on(rota, at)
    assert len(on) >= 1
    assert all(duty.since <= at < duty.until for duty in on)
    if one != other:
        assert len(on) == 1


@given(MOMENTS, ZONES)
def test_nobody_changes_before_the_next_hand_off(at: datetime, zone: str) -> None:
    rota = Rota(zone, NIGHTS)
    edge = next_hand_off(rota, at)
    assert edge is not None
    assert at < edge <= at + timedelta(days=1)
    assert who(NIGHTS, edge - timedelta(seconds=1), zone=zone) == who(NIGHTS, at, zone=zone)


@given(st.dates(date(2019, 1, 1), date(2031, 1, 1)), ZONES)
def test_a_span_is_half_open(day: date, zone: str) -> None:
    shift = [entry(1, f"{day} 12:00", f"{day} 13:30")]
    start, end = local(f"{day} 12:00", zone), local(f"{day} 13:30", zone)
    assert who(shift, start, zone=zone) == who(shift, end - MINUTE, zone=zone) == [(1, 1)]
    assert who(shift, end, zone=zone) == who(shift, start - MINUTE, zone=zone) == []


PEOPLE = st.integers(1, 4)
SPRING = datetime(2020, 3, 1, tzinfo=UTC)


@st.composite
def rotas(draw: st.DrawFn) -> Rota:
    """Weekly rows, rows by date and overrides of all kinds, near both changes of the clocks."""
    weekly = draw(
        st.lists(st.builds(entry, PEOPLE, CLOCKS, CLOCKS, st.just("0246"), st.integers(1, 2)))
    )
    by_date = [
        entry(draw(st.none() | PEOPLE), f"{day} 20:00", f"{day + timedelta(days=2)} 08:00")
        for day in draw(st.lists(st.dates(date(2020, 3, 1), date(2020, 4, 30)), max_size=2))
    ]
    changes = []
    for number in range(draw(st.integers(0, 4))):
        start = SPRING + timedelta(minutes=draw(st.integers(0, 60 * 24 * 60)))
        end = start + timedelta(minutes=draw(st.integers(1, 3000)))
        replaced, by = draw(st.none() | PEOPLE), draw(st.none() | PEOPLE)
        if replaced is None:
            changes.append(override(None, by or 1, start, end, number, area=1, level=1))
        elif replaced != by:
            changes.append(override(replaced, by, start, end, number))
    return Rota(draw(ZONES), [*weekly, *by_date], changes, area_id=1)


@given(rotas(), st.integers(0, 60 * 24 * 60), st.integers(1, 10_000), st.integers(0, 9_999))
def test_spans_and_instants_agree_and_spans_fill_what_is_asked(
    rota: Rota, after: int, length: int, inside: int
) -> None:
    start = SPRING + timedelta(minutes=after)
    end = start + timedelta(minutes=length)
    divided = spans(rota, start, end)
    assert divided[0].start == start
    assert divided[-1].end == end
    assert all(a.end == b.start for a, b in pairwise(divided))
    at = start + timedelta(minutes=inside % length)
    (span,) = [one for one in divided if one.start <= at < one.end]
    for look in (at, span.start, span.end - MINUTE):
        now = {(one.level, one.person_id, one.instead_of) for one in who_is_on(rota, look)}
        people = {(level, person) for level, person, _ in now}
        assert people == {(one.level, one.person_id) for one in span.on_call}
    # What is called a hole has nobody on call at its level.
    for hole in holes(rota, start, end):
        assert hole.level not in {one.level for one in who_is_on(rota, hole.start)}


@given(rotas(), st.integers(0, 60 * 24 * 60))
def test_shifts_of_duty_of_one_person_at_one_level_never_meet(rota: Rota, after: int) -> None:
    start = SPRING + timedelta(minutes=after)
    shifts = shifts_of_duty(rota, start, start + timedelta(days=3))
    groups: dict[tuple[int, int, int | None], list[OnCall]] = {}
    for one in shifts:
        groups.setdefault((one.level, one.person_id, one.instead_of), []).append(one)
    for group in groups.values():
        assert all(a.until < b.since for a, b in pairwise(group))
