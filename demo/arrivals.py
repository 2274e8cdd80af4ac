"""Scenes of a bad night at the gates: people arrive in every way in which an arrival goes wrong.

Each scene acts on phones and checks what phones received; the books are checked at the end.
"""

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from bot.alerts.model import Alert, AlertState
from bot.arrivals.model import Arrival, ArrivalState
from bot.audit.invariants import Look, words_are_in_the_readers_locale
from bot.spine.inbox.model import InboxUpdate, UpdateState
from bot.spine.jobs.model import Job, JobState
from bot.spine.outbox.model import OutboxMessage, OutboxState
from demo.phones import Phone
from demo.scenes import GATE, Play, must
from demo.stage import USERNAME

OTHER_GATE = f"https://t.me/{USERNAME}?start=gate_A01-north"
AREA, GATE_NAME = "河滨 Riverside", "South gate 南门"
UNKNOWN_GATE = f"https://t.me/{USERNAME}?start=gate_Z99-nowhere"


async def _come(play: Play, key: str, gate: str = GATE) -> None:
    """Scan the code and tap the big button."""
    await play[key].open(gate)
    await play[key].tap(play.word(key, "arrival-call"))


async def _meet(play: Play, worker: str) -> None:
    """Meet whoever the worker is on the way to, and close it without a note."""
    await play[worker].tap(play.word(worker, "arrival-receive"))
    await play[worker].tap(play.word(worker, "arrival-receive-sure"))
    await play[worker].tap(play.word(worker, "arrival-close-plain"))


async def _lacks(phone: Phone, label: str) -> bool:
    """Tell whether no message on the phone has this button."""
    return not any(
        label == button["text"]
        for message in await phone.received()
        for row in message["buttons"]
        for button in row
    )


async def one_stops_half_way(play: Play) -> None:
    await play.until(1, 10)
    await play.act("amina", "scans the code at the south gate, and falls silent")
    await play["amina"].open(GATE)
    must(await _lacks(play["worker"], play.word("worker", "alert-take")), "nobody is rung yet")
    await play.wait(61)
    await play.act("worker", "is rung all the same, reads that she has said no more, and goes")
    card = await play["worker"].find(play.word("worker", "arrival-not-finished").strip())
    await play["worker"].tap(play.word("worker", "alert-take"), of=card)
    await play["amina"].find(play["worker"].name)
    await _meet(play, "worker")
    await play["amina"].find(play.word("amina", "arrival-closed"))


async def one_needs_a_doctor(play: Play) -> None:
    await play.wait(20 * 60)
    await play.act("yuki", "scans the code and taps Medical help")
    await play["yuki"].open(GATE)
    await play["yuki"].tap(play.word("yuki", "arrival-need-button-medical"))
    await play["yuki"].find("120")
    await play["worker"].find(play.word("worker", "alert-kind-medical"))
    await play.wait(61)
    await play.act("second", "is rung too, in half the usual time, and takes it")
    await play["second"].tap(play.word("second", "alert-take"))
    await play["yuki"].find(play["second"].name, "120")
    await _meet(play, "second")


async def a_family_comes(play: Play) -> None:
    await play.wait(20 * 60)
    await play.act("claire", "comes with her family of five, and with luggage")
    await _come(play, "claire")
    for label in (
        play.word("claire", "arrival-need-button-fetch"),
        play.word("claire", "arrival-people", party=5),
        play.word("claire", "arrival-luggage-some"),
        play.word("claire", "arrival-ill-nobody"),
    ):
        await play["claire"].tap(label)
    await play["worker"].find("Claire", "5", play.word("worker", "arrival-luggage-some"))
    await play["worker"].tap(play.word("worker", "alert-take"))
    await _meet(play, "worker")


async def one_walks_to_another_gate(play: Play) -> None:
    await play.wait(20 * 60)
    await play.act("joao", "scans at the south gate; Grace goes; then he scans at the north gate")
    await _come(play, "joao")
    await play["worker"].tap(play.word("worker", "alert-take"))
    await play["joao"].open(OTHER_GATE)
    await play["worker"].find("João", "North gate 北门")
    await play["joao"].find("North gate 北门", play["worker"].name)
    await _meet(play, "worker")


async def one_scans_an_old_poster(play: Play) -> None:
    await play.wait(20 * 60)
    await play.act("amina", "scans a poster whose gate is gone; the office hears of it")
    await play["amina"].open(UNKNOWN_GATE)
    await play["amina"].find("120")
    await play["office"].find(play.word("office", "alert-kind-unknown-gate"), "Z99-nowhere")
    await play.act("amina", "finds her gate by two taps")
    await play["amina"].tap(AREA)
    await play["amina"].tap(GATE_NAME)
    await play["amina"].tap(play.word("amina", "arrival-call"))
    await play["worker"].tap(play.word("worker", "alert-take"))
    await play["amina"].find(play["worker"].name)
    await _meet(play, "worker")


async def some_have_no_telegram(play: Play) -> None:
    await play.wait(20 * 60)
    await play.act("volunteer", "checks in three people without Telegram at the south gate")
    await play["volunteer"].say("/checkin Maria Silva\nPedro Silva\nAna Silva")
    await play["volunteer"].tap(GATE_NAME)
    card = await play["worker"].find("Maria Silva", "3")
    await play["worker"].tap(play.word("worker", "alert-take"), of=card)
    await play["volunteer"].find("Maria Silva", play["worker"].name)
    await _meet(play, "worker")


async def one_was_announced(play: Play) -> None:
    await play.wait(20 * 60)
    await play.act("office", "announces Yuki for the next hour; she comes, and is proposed")
    soon = (await play.now()) + timedelta(minutes=30)
    row = f"Yuki Tanaka, ja, A01, South gate 南门, {soon:%Y-%m-%d %H:%M}, 1,"
    await play["office"].say(f"/announce {row}")
    await play["office"].tap(play.word("office", "announce-button-post"))
    await play["yuki"].open(GATE)
    await play["yuki"].tap(play.word("yuki", "arrival-call"))
    await play["worker"].tap(play.word("worker", "alert-take"))
    await play["worker"].tap(play.word("worker", "announced-it-is", name="Yuki Tanaka"))
    await _meet(play, "worker")


async def three_come_at_once(play: Play) -> None:
    await play.wait(20 * 60)
    many = ("joao", "yuki", "claire")
    await play.act("joao", "comes, and two others with him: they share one card")
    for key in many:
        await _come(play, key)
    take_all = play.word("worker", "storm-take-all")
    cards = [one for one in await play["worker"].received() if _has(one, take_all)]
    must(len(cards) == 1, f"one card for three: {len(cards)}")
    take = play.word("worker", "alert-take")
    must(await _lacks(play["worker"], take), "and no card of one alone")
    await play["worker"].tap(take_all)
    for key in many:
        await play[key].find(play["worker"].name)
    await play.act("joao", "is picked up by a friend, and so are they all")
    for key in many:
        await play[key].tap(play.word(key, "arrival-cancel"))
        await play[key].tap(play.word(key, "arrival-cancel-sure"))


def _has(message: dict[str, Any], label: str) -> bool:
    return any(label == button["text"] for row in message["buttons"] for button in row)


async def one_is_not_there(play: Play) -> None:
    await play.wait(20 * 60)
    await play.act("claire", "scans the code, is called for, and walks away")
    await _come(play, "claire")
    await play["worker"].tap(play.word("worker", "alert-take"))
    await play["worker"].tap(play.word("worker", "arrival-nobody-here"))
    await play["claire"].find(play["worker"].name, "?")
    await play.wait(5 * 60 + 30)
    await play["claire"].find(play.word("claire", "arrival-gone"))
    await play["office"].find("Claire")


async def the_taker_is_gone(play: Play) -> None:
    await play.wait(20 * 60)
    await play.act("joao", "comes; Grace takes it, and her phone is gone")
    await _come(play, "joao")
    await play["worker"].tap(play.word("worker", "alert-take"))
    await play["worker"].block()
    await play["joao"].tap(play.word("joao", "arrival-nobody-came"))
    await play.act("second", "is rung at once and goes")
    await play["second"].tap(play.word("second", "alert-take"))
    await play["joao"].find(play["second"].name)
    await _meet(play, "second")
    await play["worker"].unblock()
    await play["worker"].say("/start")


async def a_worker_is_in_danger(play: Play) -> None:
    await play.wait(20 * 60)
    before = len(await play["worker"].received())
    await play.act("worker", "cries for help herself")
    await play["worker"].say("Help! Somebody attacks me with a knife at the gate!")
    card = await play["second"].find(play.word("second", "alert-kind-danger"))
    own = (await play["worker"].received())[before:]
    take = play.word("worker", "alert-take")
    must(
        not any(take == b["text"] for message in own for row in message["buttons"] for b in row),
        "who cries is not the one who is called",
    )
    await play["second"].tap(play.word("second", "alert-take"), of=card)
    await play["second"].tap(play.word("second", "alert-done"))


async def two_take_the_same_at_once(play: Play) -> None:
    await play.wait(20 * 60)
    await play.act("amina", "comes; both workers tap at the same moment")
    await _come(play, "amina")
    await play.wait(121)
    takes = {key: play.word(key, "alert-take") for key in ("worker", "second")}
    await asyncio.gather(*(play[key].tap(label) for key, label in takes.items()))
    receive = {key: play.word(key, "arrival-receive") for key in takes}
    winners = [key for key in takes if not await _lacks(play[key], receive[key])]
    must(len(winners) == 1, f"one of them has it: {winners}")
    await _meet(play, winners[0])


ARRIVALS = (
    one_stops_half_way,
    one_needs_a_doctor,
    a_family_comes,
    one_walks_to_another_gate,
    one_scans_an_old_poster,
    some_have_no_telegram,
    one_was_announced,
    three_come_at_once,
    one_is_not_there,
    the_taker_is_gone,
    a_worker_is_in_danger,
    two_take_the_same_at_once,
)


async def the_books_agree(play: Play) -> None:
    """Raise AssertionError, in words, for what is left open, lost or done twice."""
    now = await play.now()
    database = play.stage.open_database()
    try:
        async with database.read() as session:
            states = set(await session.scalars(select(InboxUpdate.state)))
            must(states == {UpdateState.DONE}, f"every update is done: {states}")
            late = (
                await session.scalars(
                    select(Job.kind).where(
                        Job.state == JobState.OPEN, Job.due_at < now - timedelta(seconds=60)
                    )
                )
            ).all()
            must(not late, f"no job is late: {late}")
            failed = (
                await session.scalars(select(Job.kind).where(Job.state == JobState.FAILED))
            ).all()
            must(not failed, f"no job has failed: {failed}")
            waiting = (
                await session.scalars(
                    select(OutboxMessage.method).where(
                        OutboxMessage.state == OutboxState.QUEUED, OutboxMessage.due_at <= now
                    )
                )
            ).all()
            must(not waiting, f"no message waits: {waiting}")
            strange = await words_are_in_the_readers_locale(Look(session, now))
            must(not strange, f"everybody reads their own language: {strange}")
            alerts = Counter(await session.scalars(select(Alert.state)))
            must(set(alerts) == {AlertState.RESOLVED}, f"every alert is over: {alerts}")
            arrivals = Counter(await session.scalars(select(Arrival.state)))
            must(
                set(arrivals) == {ArrivalState.CLOSED, ArrivalState.GONE, ArrivalState.CANCELLED},
                f"every arrival has ended: {arrivals}",
            )
            must(arrivals[ArrivalState.GONE] == 1, f"one was not there: {arrivals}")
            must(arrivals[ArrivalState.CANCELLED] == 3, f"three were picked up: {arrivals}")
    finally:
        await database.close()
