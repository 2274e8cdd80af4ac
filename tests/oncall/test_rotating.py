"""Rotations: the table of instants, and that a change never changes who is on now."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.oncall.calculator import MINUTE, Rota, holes, spans, who_is_on
from bot.oncall.model import DayOff, Override, RotaEntry, Rotation, RotationMember, RotationUnit
from tests.oncall.test_calculator import BERLIN, LORD_HOWE, SHANGHAI, ZONES, entry, local

DAY, WEEK, MONTH = RotationUnit.DAY, RotationUnit.WEEK, RotationUnit.MONTH


def member(
    person: int, position: int, joined: str = "2020-01-01 00:00", left: str | None = None
) -> RotationMember:
    return RotationMember(person_id=person, position=position, joined=joined, left=left)


def rotation(
    unit: RotationUnit,
    first: str,
    *members: RotationMember,
    every: int = 1,
    off: tuple[DayOff, ...] = (),
) -> Rotation:
    return Rotation(
        unit=unit,
        every=every,
        first=first,
        since=first,
        position=0,
        members=list(members),
        days_off=list(off),
    )


def rota(zone: str, *served: Rotation, overrides: tuple[Override, ...] = ()) -> Rota:
    entries = [RotaEntry(level=1, rotation=each, weekdays="") for each in served]
    return Rota(zone, entries, overrides)


def on(planned: Rota, at: datetime) -> list[int]:
    return [one.person_id for one in who_is_on(planned, at)]


ONE, TWO, THREE = member(1, 0), member(2, 1), member(3, 2)

# Zone, rotation, local time there, who is on.
INSTANTS = [
    # Shanghai: weeks that begin on Monday at 20:00.
    (SHANGHAI, rotation(WEEK, "2020-03-30 20:00", ONE, TWO, THREE), "2020-03-30 19:59", []),
    (SHANGHAI, rotation(WEEK, "2020-03-30 20:00", ONE, TWO, THREE), "2020-03-30 20:00", [1]),
    (SHANGHAI, rotation(WEEK, "2020-03-30 20:00", ONE, TWO, THREE), "2020-04-06 19:59", [1]),
    (SHANGHAI, rotation(WEEK, "2020-03-30 20:00", ONE, TWO, THREE), "2020-04-06 20:00", [2]),
    (SHANGHAI, rotation(WEEK, "2020-03-30 20:00", ONE, TWO, THREE), "2020-04-20 20:00", [1]),
    (SHANGHAI, rotation(WEEK, "2020-03-30 20:00", ONE, TWO, every=2), "2020-04-13 19:59", [1]),
    (SHANGHAI, rotation(WEEK, "2020-03-30 20:00", ONE, TWO, every=2), "2020-04-13 20:00", [2]),
    (SHANGHAI, rotation(DAY, "2020-04-01 08:00", ONE, TWO, every=3), "2020-04-04 07:59", [1]),
    (SHANGHAI, rotation(DAY, "2020-04-01 08:00", ONE, TWO, every=3), "2020-04-04 08:00", [2]),
    # Berlin: a hand-off in the hour that is jumped over, or comes twice, on the day itself.
    (BERLIN, rotation(DAY, "2020-03-28 02:30", ONE, TWO), "2020-03-29 01:59", [1]),
    (BERLIN, rotation(DAY, "2020-03-28 02:30", ONE, TWO), "2020-03-29 03:00", [2]),
    (BERLIN, rotation(DAY, "2020-03-28 02:30", ONE, TWO), "2020-03-30 02:30", [1]),
    (BERLIN, rotation(DAY, "2020-10-24 02:30", ONE, TWO), "2020-10-25 02:29", [1]),
    (BERLIN, rotation(DAY, "2020-10-24 02:30", ONE, TWO), "2020-10-25 02:30", [2]),
    (BERLIN, rotation(DAY, "2020-10-24 02:30", ONE, TWO), "2020-10-25 03:30", [2]),
    # Berlin: weeks keep the hour by the clock over both changes, so one has 167 hours, one 169.
    (BERLIN, rotation(WEEK, "2020-03-23 20:00", ONE, TWO), "2020-03-30 19:59", [1]),
    (BERLIN, rotation(WEEK, "2020-03-23 20:00", ONE, TWO), "2020-03-30 20:00", [2]),
    (BERLIN, rotation(WEEK, "2020-10-19 20:00", ONE, TWO), "2020-10-26 19:59", [1]),
    (BERLIN, rotation(WEEK, "2020-10-19 20:00", ONE, TWO), "2020-10-26 20:00", [2]),
    (BERLIN, rotation(WEEK, "2020-03-23 20:00", ONE, TWO), "2020-10-26 19:59", [1]),
    (BERLIN, rotation(WEEK, "2020-03-23 20:00", ONE, TWO), "2020-10-26 20:00", [2]),
    # Lord Howe: half an hour, at 02:00.
    (LORD_HOWE, rotation(WEEK, "2020-03-30 20:00", ONE, TWO), "2020-04-06 19:59", [1]),
    (LORD_HOWE, rotation(WEEK, "2020-03-30 20:00", ONE, TWO), "2020-04-06 20:00", [2]),
    (LORD_HOWE, rotation(DAY, "2020-10-03 02:15", ONE, TWO), "2020-10-04 01:59", [1]),
    (LORD_HOWE, rotation(DAY, "2020-10-03 02:15", ONE, TWO), "2020-10-04 02:30", [2]),
    (LORD_HOWE, rotation(DAY, "2020-04-04 01:45", ONE, TWO), "2020-04-05 01:44", [1]),
    (LORD_HOWE, rotation(DAY, "2020-04-04 01:45", ONE, TWO), "2020-04-05 02:00", [2]),
    # The 31st falls on the last day of a shorter month, and stays the 31st.
    (SHANGHAI, rotation(MONTH, "2020-01-31 20:00", ONE, TWO), "2020-02-29 19:59", [1]),
    (SHANGHAI, rotation(MONTH, "2020-01-31 20:00", ONE, TWO), "2020-02-29 20:00", [2]),
    (SHANGHAI, rotation(MONTH, "2020-01-31 20:00", ONE, TWO), "2020-03-31 19:59", [2]),
    (SHANGHAI, rotation(MONTH, "2020-01-31 20:00", ONE, TWO), "2020-03-31 20:00", [1]),
    (SHANGHAI, rotation(MONTH, "2020-01-31 20:00", ONE, TWO), "2020-04-30 20:00", [2]),
    (SHANGHAI, rotation(MONTH, "2020-01-31 20:00", ONE, TWO), "2021-02-28 20:00", [2]),
    # In 2024 Berlin's change to summer falls on the 31st of March.
    (BERLIN, rotation(MONTH, "2024-01-31 02:30", ONE, TWO, THREE), "2024-03-31 01:59", [2]),
    (BERLIN, rotation(MONTH, "2024-01-31 02:30", ONE, TWO, THREE), "2024-03-31 03:00", [3]),
    (BERLIN, rotation(MONTH, "2024-01-31 02:30", ONE, TWO, THREE), "2024-04-30 02:30", [1]),
    (SHANGHAI, rotation(MONTH, "2020-01-31 20:00", ONE, TWO, every=3), "2020-04-30 19:59", [1]),
    (SHANGHAI, rotation(MONTH, "2020-01-31 20:00", ONE, TWO, every=3), "2020-04-30 20:00", [2]),
    # Who joins later comes in from then on; who leaves is passed over.
    (SHANGHAI, rotation(DAY, "2020-04-01 08:00", ONE, member(2, 1, "2020-04-03 00:00")),
     "2020-04-02 09:00", [1]),
    (SHANGHAI, rotation(DAY, "2020-04-01 08:00", ONE, member(2, 1, "2020-04-03 00:00")),
     "2020-04-03 09:00", [2]),
    (SHANGHAI, rotation(DAY, "2020-04-01 08:00", ONE, member(2, 1, left="2020-04-04 00:00"), THREE),
     "2020-04-05 09:00", [3]),
    (SHANGHAI, rotation(DAY, "2020-04-01 08:00", ONE, member(2, 1, left="2020-04-02 20:00"), THREE),
     "2020-04-02 21:00", []),  # left in the middle of a day
    (SHANGHAI, rotation(DAY, "2020-04-01 08:00", member(1, 0, left="2020-04-02 00:00")),
     "2020-04-05 09:00", []),
    # Hours off, each week or on a holiday; somebody else may have them.
    (SHANGHAI, rotation(WEEK, "2020-03-30 20:00", ONE, TWO,
                        off=(DayOff(weekdays="0123456", day="", begins="08:00", ends="20:00"),)),
     "2020-04-01 12:00", []),
    (SHANGHAI, rotation(WEEK, "2020-03-30 20:00", ONE, TWO,
                        off=(DayOff(weekdays="0123456", day="", begins="08:00", ends="20:00"),)),
     "2020-04-01 20:00", [1]),
    (SHANGHAI, rotation(WEEK, "2020-03-30 20:00", ONE, TWO,
                        off=(DayOff(weekdays="56", day="", begins="00:00", ends="00:00",
                                    person_id=7),)),
     "2020-04-04 00:00", [7]),
    (SHANGHAI, rotation(WEEK, "2020-03-30 20:00", ONE, TWO,
                        off=(DayOff(weekdays="", day="2020-04-04", begins="00:00", ends="00:00"),)),
     "2020-04-04 23:59", []),
    (SHANGHAI, rotation(WEEK, "2020-03-30 20:00", ONE, TWO,
                        off=(DayOff(weekdays="", day="2020-04-04", begins="00:00", ends="00:00"),)),
     "2020-04-05 00:00", [1]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("zone", "turning", "at", "expected"),
    [pytest.param(*row, id=f"{row[0]} {row[1].unit} {row[2]}") for row in INSTANTS],
)
def test_the_table_of_instants(zone: str, turning: Rotation, at: str, expected: list[int]) -> None:
    assert on(rota(zone, turning), local(at, zone)) == expected


def test_in_the_hour_that_comes_twice_the_first_hand_off_counts() -> None:
    planned = rota(BERLIN, rotation(DAY, "2020-10-24 02:30", ONE, TWO))
    before, after = local("2020-10-25 02:29", BERLIN), local("2020-10-25 02:30", BERLIN)
    assert (on(planned, before), on(planned, after)) == ([1], [2])
    # 02:10 for the second time is later than 02:30 for the first.
    again = after + timedelta(minutes=40)
    assert again.astimezone(ZoneInfo(BERLIN)).strftime("%H:%M") == "02:10"
    assert on(planned, again) == [2]


def test_a_plan_by_date_goes_before_a_rotation() -> None:
    turning = rotation(WEEK, "2020-03-30 20:00", ONE, TWO)
    entries = [
        RotaEntry(level=1, rotation=turning, weekdays=""),
        entry(None, "2020-04-01 20:00", "2020-04-02 20:00"),
        entry(9, "2020-04-01 20:00", "2020-04-02 08:00"),
    ]
    planned = Rota(SHANGHAI, entries)
    clocks = ("2020-04-01 19:59", "2020-04-01 20:00", "2020-04-02 12:00", "2020-04-02 20:00")
    seen = [on(planned, local(at)) for at in clocks]
    assert seen == [[1], [9], [], [1]]


def test_hours_off_are_no_hole_and_a_rotation_without_members_is_one() -> None:
    off = DayOff(weekdays="0123456", day="", begins="08:00", ends="20:00")
    start, end = local("2020-04-01 00:00"), local("2020-04-03 00:00")
    nights = rotation(WEEK, "2020-03-30 20:00", ONE, TWO, off=(off,))
    assert holes(rota(SHANGHAI, nights), start, end) == []
    empty = rotation(WEEK, "2020-03-30 20:00", off=(off,))
    named = [(one.start, one.end) for one in holes(rota(SHANGHAI, empty), start, end)]
    assert named == [
        (start, local("2020-04-01 08:00")),
        (local("2020-04-01 20:00"), local("2020-04-02 08:00")),
        (local("2020-04-02 20:00"), end),
    ]


UNITS = st.sampled_from([DAY, WEEK, MONTH])
FIRST = st.datetimes(datetime(2020, 1, 1), datetime(2020, 3, 1))  # noqa: DTZ001


@st.composite
def rotations(draw: st.DrawFn) -> Rotation:
    first = draw(FIRST).strftime("%Y-%m-%d %H:%M")
    members = []
    for position in range(draw(st.integers(1, 5))):
        joined = draw(FIRST).strftime("%Y-%m-%d %H:%M") if draw(st.booleans()) else first
        left = None
        if draw(st.booleans()) and draw(st.booleans()):
            left = (draw(FIRST) + timedelta(days=90)).strftime("%Y-%m-%d %H:%M")
        members.append(member(position + 1, position, min(joined, left or joined), left))
    return rotation(draw(UNITS), first, *members, every=draw(st.integers(1, 3)))


@given(rotations(), ZONES, st.integers(0, 200 * 24 * 60), st.integers(1, 40 * 24 * 60))
def test_spans_and_instants_of_rotations_agree(
    turning: Rotation, zone: str, after: int, length: int
) -> None:
    planned = rota(zone, turning)
    start = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=after)
    divided = spans(planned, start, start + timedelta(minutes=length))
    assert divided[0].start == start
    assert divided[-1].end == start + timedelta(minutes=length)
    for span in divided:
        people = [one.person_id for one in span.on_call]
        assert len(people) <= 1, "one after the other"
        assert on(planned, span.start) == on(planned, span.end - MINUTE) == people
