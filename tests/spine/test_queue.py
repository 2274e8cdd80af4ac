"""The message queue, as tables: rows in, ids of what may leave out."""

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from bot.spine.outbox.limits import Limits
from bot.spine.outbox.model import Lane, OutboxState
from bot.spine.outbox.outage import NO_LANE
from bot.spine.outbox.outgoing import Outgoing
from bot.spine.outbox.queue import ANSWER_LIFE, CHAT_LIMIT, KEPT_FREE, UNDER_WAY, Picked, Queue
from tests.town.people import NOON

QUEUED, SENT, FAILED = OutboxState.QUEUED, OutboxState.SENT, OutboxState.FAILED
MANY = 1000


def row(number: int, chat: int = 1, lane: Lane = Lane.TALK, **more: Any) -> Any:
    """A row as outgoing.OPEN gives it."""
    values: dict[str, Any] = {
        "id": number,
        "chat_id": chat,
        "lane": lane,
        "method": "sendMessage",
        "payload": "{}",
        "doubtful": False,
        "attempts": 0,
        "created_at": NOON,
        "edits": None,
        "edited_state": None,
        "edited_message": None,
        "edited_doubtful": None,
        "replies_to": None,
        "answered_state": None,
        "answered_message": None,
        "is_followed": False,
    }
    return SimpleNamespace(**values | more)


def edit(number: int, of: int, state: OutboxState | None, message: int | None, **more: Any) -> Any:
    return row(number, edits=of, edited_state=state, edited_message=message, **more)


def reply(number: int, to: int, state: OutboxState, message: int | None = None, **more: Any) -> Any:
    return row(number, replies_to=to, answered_state=state, answered_message=message, **more)


def queue_of(*rows: Any) -> Queue:
    queue = Queue()
    queue.hold(rows, NOON, set())
    return queue


def pick(queue: Queue, at: float = 0.0, limits: Limits | None = None, **more: int) -> Picked:
    """Pick with limits that never bind, unless some are given."""
    limits = limits or Limits(per_second=1e6, chat_per_second=1e6)
    how = {"unmarked": 0, "most_unmarked": MANY, "last_lane": max(Lane)} | more
    return queue.pick(at, limits, **how)


def ids(messages: list[Outgoing]) -> list[int]:
    return [message.id for message in messages]


@pytest.mark.parametrize(
    ("rows", "leave"),
    [
        pytest.param([row(1), row(2)], [1], id="one of a chat at a time"),
        pytest.param([row(2, chat=1), row(1, chat=2)], [1, 2], id="the older first"),
        pytest.param(
            [row(1, 1, Lane.BROADCAST), row(2, 2, Lane.NOTICE), row(3, 3), row(4, 4, Lane.ALERT)],
            [4, 3, 2, 1],
            id="by lane, then by age",
        ),
        pytest.param(
            [row(1, 1, Lane.TALK), row(2, 1, Lane.ALERT)], [2], id="a chat's alert before its talk"
        ),
        pytest.param(
            [row(1, 0, Lane.ANSWER), row(2, 0, Lane.ANSWER), row(3, 1)],
            [1, 2, 3],
            id="answers to taps wait for nothing",
        ),
        pytest.param([edit(2, 1, QUEUED, None)], [], id="an edit waits for its original"),
        pytest.param([edit(2, 1, SENT, 70)], [2], id="an edit of what has left"),
        pytest.param([edit(2, 1, FAILED, None)], [], id="an edit of what never left"),
        pytest.param([edit(2, 1, None, None)], [2], id="an edit of a row that was deleted"),
        pytest.param(
            [reply(2, 1, QUEUED), row(3)], [], id="a reply waits, and what follows in its place"
        ),
        pytest.param([reply(2, 1, QUEUED), row(3, chat=2)], [3], id="a reply blocks no other chat"),
        pytest.param(
            [reply(2, 1, QUEUED), row(3, 1, Lane.ALERT)], [3], id="nor another lane of its chat"
        ),
        pytest.param([reply(2, 1, SENT, 70)], [2], id="a reply to what has left"),
        pytest.param(
            [row(1, 0, Lane.ANSWER, created_at=NOON - ANSWER_LIFE - timedelta(seconds=1))],
            [],
            id="too late to answer a tap",
        ),
    ],
)
def test_what_may_leave_now(rows: list[Any], leave: list[int]) -> None:
    rows = sorted(rows, key=lambda one: (one.lane, one.id))  # as the query orders them
    assert ids(pick(queue_of(*rows)).messages) == leave


@pytest.mark.parametrize(
    ("last_lane", "leave"),
    [(NO_LANE, []), (Lane.ALERT, [4, 3]), (Lane.NOTICE, [4, 3, 2]), (max(Lane), [4, 3, 2, 1])],
)
def test_nothing_less_urgent_than_the_last_lane_leaves(last_lane: int, leave: list[int]) -> None:
    lanes = {4: Lane.ANSWER, 3: Lane.ALERT, 2: Lane.NOTICE, 1: Lane.BROADCAST}
    queue = queue_of(*(row(number, number, lane) for number, lane in lanes.items()))
    assert ids(pick(queue, last_lane=last_lane).messages) == leave


def test_an_alert_counts_until_it_has_left() -> None:
    queue = queue_of(row(1), row(2, 2, Lane.ALERT))
    assert queue.has_alerts
    [alert, talk] = pick(queue).messages
    queue.ended(talk, comes_again=True)
    assert queue.has_alerts
    queue.ended(alert, comes_again=True)
    assert queue.has_alerts
    queue.hold([row(2, 2, Lane.ALERT, attempts=1)], NOON, set())
    [again] = pick(queue).messages
    queue.ended(again, comes_again=False)
    assert not queue.has_alerts


@pytest.mark.parametrize(
    ("rows", "dropped", "left_out"),
    [
        ([row(1)], [], False),
        ([edit(2, 1, FAILED, None)], ["its original never left"], False),
        ([edit(2, 1, QUEUED, None)], [], True),
        ([reply(2, 1, QUEUED)], [], True),
        (
            [row(1, 0, Lane.ANSWER, created_at=NOON - timedelta(minutes=1))],
            ["too late to answer a tap"],
            False,
        ),
        ([row(number) for number in range(CHAT_LIMIT + 1)], [], True),
        ([row(number, chat=number) for number in range(CHAT_LIMIT + 1)], [], False),
    ],
)
def test_what_is_dropped_and_what_is_left_out(
    rows: list[Any], dropped: list[str], left_out: bool
) -> None:
    held = Queue().hold(rows, NOON, set())
    assert ([reason for _, reason in held.dropped], held.left_out) == (dropped, left_out)


def test_a_chat_goes_on_when_its_call_has_ended() -> None:
    queue = queue_of(row(1), row(2))
    [first] = pick(queue).messages
    assert pick(queue).messages == []
    queue.ended(first, comes_again=False)
    assert ids(pick(queue).messages) == [2]


def test_what_failed_for_now_holds_its_place_until_it_has_left() -> None:
    queue = queue_of(row(1), row(2), row(3, 1, Lane.NOTICE), row(4, chat=2))
    first, other = pick(queue).messages
    assert (first.id, other.id) == (1, 4)
    queue.ended(first, comes_again=True)
    assert ids(pick(queue).messages) == [3]  # the place is a chat in a lane
    queue.busy_chats.clear()
    queue.hold([row(1, attempts=1)], NOON, set())
    [again] = pick(queue).messages
    assert again.id == 1
    queue.ended(again, comes_again=False)
    assert ids(pick(queue).messages) == [2]


def test_what_failed_for_now_is_taken_though_its_place_is_full_or_blocked() -> None:
    queue = queue_of(*(row(number) for number in range(10, 10 + CHAT_LIMIT)))
    queue.failed[Lane.TALK, 1] = 1
    assert not queue.hold([row(1, attempts=1)], NOON, {(Lane.TALK, 1)}).left_out
    assert ids(pick(queue).messages) == [1]


def test_a_failed_edit_that_a_newer_one_overtook_frees_its_place() -> None:
    queue = queue_of(row(2))
    queue.failed = {(Lane.TALK, 1): 1}
    asked = dict(queue.failed)
    queue.let_go_of_ended(asked, {1})
    assert pick(queue).messages == []
    queue.let_go_of_ended(asked, set())
    assert ids(pick(queue).messages) == [2]


def test_one_that_failed_meanwhile_is_not_freed_by_an_older_look() -> None:
    queue = queue_of(row(5))
    queue.failed = {(Lane.TALK, 1): 4}
    queue.let_go_of_ended({(Lane.TALK, 1): 1}, set())
    assert queue.failed == {(Lane.TALK, 1): 4}


@pytest.mark.parametrize(
    ("lane", "started"),
    [
        (Lane.TALK, UNDER_WAY - KEPT_FREE),
        (Lane.BROADCAST, UNDER_WAY - KEPT_FREE),
        (Lane.ALERT, UNDER_WAY),
        (Lane.ANSWER, UNDER_WAY),
    ],
)
def test_calls_that_hang_leave_room_for_alerts(lane: Lane, started: int) -> None:
    queue = queue_of(*(row(number, number, lane) for number in range(1, 2 * UNDER_WAY)))
    assert len(pick(queue).messages) == started
    queue.hold([row(900, 900, Lane.ALERT)], NOON, set())
    more = ids(pick(queue).messages)
    assert more[:1] == ([900] if started < UNDER_WAY else [])


def test_no_more_leaves_than_may_be_unmarked() -> None:
    queue = queue_of(*(row(number, number) for number in range(1, 20)))
    assert len(pick(queue, unmarked=3, most_unmarked=10).messages) == 7
    assert pick(queue, unmarked=10, most_unmarked=10).messages == []


def test_the_bots_limit_is_shared_and_the_wait_is_said() -> None:
    queue = queue_of(*(row(number, number) for number in range(1, 40)))
    limits = Limits(per_second=30, chat_per_second=1)
    first = pick(queue, 0.0, limits)
    assert len(first.messages) == 3  # a tenth of a second's worth at once
    assert 0 < first.wait <= 1 / 30 + 1e-6
    assert len(pick(queue, 1.0, limits).messages) == 3
    assert len(pick(queue, 1.0 + 1 / 30, limits).messages) == 1


def test_a_chat_at_its_limit_is_not_overtaken_by_its_own_less_urgent() -> None:
    limits = Limits(per_second=1e6, chat_per_second=1)
    limits.wait(1, 5.0, 0.0)
    queue = queue_of(row(1), row(2, 1, Lane.NOTICE), row(3, chat=2))
    picked = pick(queue, 0.0, limits)
    assert ids(picked.messages) == [3]
    assert picked.wait == pytest.approx(5.0)


@pytest.mark.parametrize(
    ("one", "number"),
    [
        (row(7), None),
        (row(7, doubtful=True), 7),
        (edit(9, 7, SENT, 70, edited_doubtful=True), 7),
        (edit(9, 7, SENT, 70, doubtful=True), None),
        (edit(9, 7, None, None, doubtful=True), 9),
    ],
)
def test_a_doubtful_message_shows_the_number_of_its_row(one: Any, number: int | None) -> None:
    [message] = pick(queue_of(one)).messages
    assert message.number == number
