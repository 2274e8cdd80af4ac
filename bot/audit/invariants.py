"""Check what always holds (docs/how-it-works.md), in the database and on the phones.

Each invariant is one function, which returns its findings; `weft audit` prints them. Nothing is
changed or sent. All times are UTC.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import JSON, String, cast, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, joinedload

from bot.alerts.model import Alert, AlertState
from bot.danger import alarm
from bot.oncall.model import Override, RotaEntry, RotationMember
from bot.people import rights
from bot.people.rights import Action
from bot.relay.model import Case, CaseState, Entry, Offer, OfferState, Translation
from bot.shifts.changes import ShiftChange
from bot.shifts.model import HELD, Shift, ShiftState, SignUp, SignUpState
from bot.spine.dialogue import Dialogue
from bot.spine.inbox.model import InboxUpdate, UpdateState
from bot.spine.jobs.model import Job, JobState
from bot.spine.outbox.model import Lane, OutboxMessage, OutboxState
from bot.spine.outbox.outcomes import TARGET_GONE
from bot.spine.texts import stored

# How many times the patience a message may wait: Telegram's limits make a broadcast slow.
PATIENCE_OF_LANES = {Lane.BROADCAST: 60, Lane.NOTICE: 10}
# The sender marks a message a moment after it appears on the phone.
MARKED_WITHIN = timedelta(seconds=2)
# An edit that is further ahead of its original comes from a clock that was set back.
CLOCK_JUMP = timedelta(minutes=5)
# A subject has at most one alert of this kind at a time.
ARRIVAL = "arrival"
# A group of turns is one transaction, which takes no longer than this.
SIDE_BY_SIDE = timedelta(seconds=2)
# Telegram keeps an update for a day, and lets a message be edited for two.
WORDS_WITHIN = timedelta(days=3)
# These have no caption, so a double of them cannot show its number.
CANNOT_SHOW_A_NUMBER = frozenset(
    {"sendSticker", "sendVideoNote", "sendLocation", "sendVenue", "sendContact"}
)


@dataclass(frozen=True)
class Finding:
    """Something that is wrong, and the row or the phone where it is."""

    what: str
    where: str


Messages = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Look:
    """The input of an invariant: a snapshot of the rows, the time, and the phones if any."""

    session: AsyncSession
    now: datetime
    states: Collection[str] = ()  # dialogue states that have a handler
    patience: timedelta = timedelta(seconds=60)  # how late anything may be
    phones: Mapping[int, Messages] = field(default_factory=dict)  # chat -> its messages


Invariant = Callable[[Look], Awaitable[list[Finding]]]


# --- updates --------------------------------------------------------------------------------------


async def updates_are_handled(look: Look) -> list[Finding]:
    """Find the updates that have been open for longer than the patience."""
    rows = await look.session.execute(
        select(InboxUpdate.update_id, InboxUpdate.received_at)
        .where(
            InboxUpdate.state == UpdateState.OPEN,
            InboxUpdate.received_at < look.now - look.patience,
        )
        .order_by(InboxUpdate.update_id)
    )
    return [
        Finding(f"open since {at:%Y-%m-%d %H:%M:%S}", f"update {number}") for number, at in rows
    ]


async def updates_act_once(look: Look) -> list[Finding]:
    """Find taps that two turns answered, and arrivals with two alerts.

    The database's own keys forbid all else that an update could do twice.
    """
    answers = (
        select(
            _in_json(look.session, OutboxMessage.payload, "callback_query_id").label("query"),
            OutboxMessage.created_at,
        )
        .where(OutboxMessage.method == "answerCallbackQuery")
        .subquery()
    )
    turns = func.count(answers.c.created_at.distinct())
    taps = await look.session.execute(
        select(answers.c.query, turns)
        .group_by(answers.c.query)
        .having(turns > 1)
        .order_by(answers.c.query)
    )
    findings = [Finding(f"answered by {count} turns", f"tap {number}") for number, count in taps]
    number = func.count()
    alerts = await look.session.execute(
        select(Alert.kind, Alert.subject_id, number)
        .where(
            Alert.kind == ARRIVAL, Alert.subject_id.is_not(None), Alert.state != AlertState.RESOLVED
        )
        .group_by(Alert.kind, Alert.subject_id)
        .having(number > 1)
    )
    findings += [
        Finding(f"{count} alerts at once", f"{kind} {subject}") for kind, subject, count in alerts
    ]
    return findings


async def poison_is_reported(look: Look) -> list[Finding]:
    """Find the updates that were set aside while no message of that moment named their number."""
    told = select(OutboxMessage.id).where(
        OutboxMessage.created_at == InboxUpdate.done_at,
        OutboxMessage.payload.contains(cast(InboxUpdate.update_id, String)),
    )
    rows = await look.session.scalars(
        select(InboxUpdate.update_id)
        .where(InboxUpdate.state == UpdateState.POISON, ~told.exists())
        .order_by(InboxUpdate.update_id)
    )
    return [Finding("set aside, and nobody was told", f"update {number}") for number in rows]


async def dialogues_can_go_on(look: Look) -> list[Finding]:
    """Find the dialogues in a state without a handler; none without a list of states."""
    if not look.states:
        return []
    rows = await look.session.execute(
        select(Dialogue.chat_id, Dialogue.user_id, Dialogue.step)
        .where(Dialogue.step.is_not(None), Dialogue.step.not_in(look.states))
        .order_by(Dialogue.chat_id, Dialogue.user_id)
    )
    return [
        Finding(f"stands in {step!r}", f"chat {chat}, person {user}") for chat, user, step in rows
    ]


# --- outbox messages ------------------------------------------------------------------------------


async def posts_are_not_forgotten(look: Look) -> list[Finding]:
    """Find messages far past their time or sent without message id, and dropped newest edits."""
    late = or_(
        *(
            (OutboxMessage.lane == lane)
            & (OutboxMessage.due_at < look.now - look.patience * PATIENCE_OF_LANES.get(lane, 1))
            for lane in Lane
        )
    )
    rows = await look.session.execute(
        select(OutboxMessage.id, OutboxMessage.method, OutboxMessage.due_at)
        .where(OutboxMessage.state == OutboxState.QUEUED, late)
        .order_by(OutboxMessage.id)
    )
    findings = [
        Finding(f"{method} waits since {due:%Y-%m-%d %H:%M:%S}", f"outbox message {outbox_id}")
        for outbox_id, method, due in rows
    ]
    untraced = await look.session.scalars(
        select(OutboxMessage.id)
        .where(
            OutboxMessage.state == OutboxState.SENT,
            OutboxMessage.method.startswith("send"),
            OutboxMessage.message_id.is_(None),
        )
        .where(OutboxMessage.method != "sendChatAction")
        .order_by(OutboxMessage.id)
    )
    findings += [
        Finding("sent, but no message id was kept", f"outbox message {outbox_id}")
        for outbox_id in untraced
    ]
    newer, original = aliased(OutboxMessage), aliased(OutboxMessage)
    dropped = await look.session.execute(
        select(OutboxMessage.id, OutboxMessage.edits)
        .join(original, original.id == OutboxMessage.edits)
        .where(OutboxMessage.state == OutboxState.DROPPED, original.state == OutboxState.SENT)
        .where(
            ~select(newer.id)
            .where(newer.edits == OutboxMessage.edits, newer.id > OutboxMessage.id)
            .exists()
        )
        .order_by(OutboxMessage.id)
    )
    findings += [
        Finding(
            f"the newest edit of outbox message {edits} was dropped", f"outbox message {outbox_id}"
        )
        for outbox_id, edits in dropped
    ]
    return findings


async def order_is_kept(look: Look) -> list[Finding]:
    """Find messages that arrived before an earlier one of their chat and lane.

    On PostgreSQL two concurrent turns may write to the same chat, in either order.
    """
    beside = timedelta(0) if look.session.get_bind().dialect.name == "sqlite" else SIDE_BY_SIDE
    order: dict[str, Any] = {
        "partition_by": (OutboxMessage.chat_id, OutboxMessage.lane),
        "order_by": OutboxMessage.id,
    }
    of_chat = (
        select(
            OutboxMessage.id,
            OutboxMessage.chat_id,
            OutboxMessage.message_id,
            OutboxMessage.created_at,
            func.lag(OutboxMessage.message_id).over(**order).label("earlier"),
            func.lag(OutboxMessage.created_at, type_=OutboxMessage.created_at.type)
            .over(**order)
            .label("said_before"),
        )
        .where(
            OutboxMessage.state == OutboxState.SENT,
            OutboxMessage.message_id.is_not(None),
            OutboxMessage.edits.is_(None),
        )
        .where(OutboxMessage.method.startswith("send"), OutboxMessage.chat_id != 0)
        # An edit whose message was deleted is sent anew, after what was said meanwhile.
        .where(func.coalesce(OutboxMessage.error, "").not_like(f"%{TARGET_GONE}%"))
        .subquery()
    ).c
    rows = await look.session.execute(
        select(*of_chat).where(of_chat.message_id < of_chat.earlier).order_by(of_chat.id)
    )
    return [
        Finding(
            f"message {number} came after {earlier}, which was said later",
            f"outbox message {outbox_id} in chat {chat}",
        )
        for outbox_id, chat, number, said, earlier, before in rows
        if said == before or abs(said - before) >= beside
    ]


async def edits_follow_originals(look: Look) -> list[Finding]:
    """Find the edits that left before the message that they change."""
    original = aliased(OutboxMessage)
    rows = await look.session.execute(
        select(
            OutboxMessage.id,
            OutboxMessage.edits,
            OutboxMessage.sent_at,
            original.sent_at,
            original.message_id,
        )
        .join(original, original.id == OutboxMessage.edits)
        .where(OutboxMessage.state == OutboxState.SENT)
        .where(
            original.message_id.is_(None)
            | (OutboxMessage.sent_at < original.sent_at)
            | (OutboxMessage.id < original.id)
        )
        .order_by(OutboxMessage.id)
    )
    return [
        Finding(f"left before its original, outbox message {edits}", f"outbox message {outbox_id}")
        for outbox_id, edits, left, original_left, message in rows
        # If they are further apart, the clock was set back between them.
        if not (message and left and original_left)
        or outbox_id < (edits or 0)
        or original_left - left < CLOCK_JUMP
    ]


async def words_are_in_the_readers_locale(look: Look) -> list[Finding]:
    """Find the messages whose words are in another locale than their reader's at the time."""
    rows = await look.session.execute(
        select(OutboxMessage.id, OutboxMessage.locale, OutboxMessage.reader_locale)
        .where(
            OutboxMessage.reader_locale.is_not(None),
            OutboxMessage.locale.is_distinct_from(OutboxMessage.reader_locale),
        )
        .order_by(OutboxMessage.id)
    )
    return [
        Finding(
            f"words in {locale or 'no known locale'} for a reader of {reads}",
            f"outbox message {number}",
        )
        for number, locale, reads in rows
    ]


# --- time -----------------------------------------------------------------------------------------


async def alerts_are_never_silent(look: Look) -> list[Finding]:
    """Find open alerts whose next step, and taken ones whose watch, is not scheduled."""
    rows = await look.session.execute(
        select(Alert.id, Alert.step, Alert.state)
        .where(Alert.state != AlertState.RESOLVED)
        .order_by(Alert.id)
    )
    planned = {
        (kind, args["alert_id"], args.get("step"))
        for kind, args in await look.session.execute(
            select(Job.kind, Job.args).where(
                Job.state == JobState.OPEN, Job.kind.in_(("alert-step", "alert-watch"))
            )
        )
    }
    watched = {alert for kind, alert, _ in planned if kind == "alert-watch"}
    findings: list[Finding] = []
    for alert, step, state in rows:
        if state is AlertState.OPEN and ("alert-step", alert, step) not in planned:
            findings.append(
                Finding(f"open at step {step}, and no next step is planned", f"alert {alert}")
            )
        if state is AlertState.ACKNOWLEDGED and alert not in watched:
            findings.append(Finding("taken, and nobody watches over it", f"alert {alert}"))
    return findings


async def work_is_on_time(look: Look) -> list[Finding]:
    """Find the jobs that are open past their time or have been given up."""
    rows = await look.session.execute(
        select(Job.id, Job.kind, Job.due_at, Job.state, Job.error)
        .where(
            (Job.state == JobState.FAILED)
            | (Job.state == JobState.OPEN)
            & (func.coalesce(Job.claimed_until, Job.due_at) < look.now - look.patience)
        )
        .order_by(Job.id)
    )
    return [
        Finding(
            f"{kind} was given up: {(error or '').strip().splitlines()[-1:]}"
            if state is JobState.FAILED
            else f"{kind} should have been done at {due:%Y-%m-%d %H:%M:%S}",
            f"job {work}",
        )
        for work, kind, due, state, error in rows
    ]


async def danger_words_reach_a_case(look: Look) -> list[Finding]:
    """Find the danger alerts whose words are in no entry of their person, nor a translation of one.

    Words after a command are exempt, and those of an anonymous member of a group, who has no
    case. An edited entry passes: it may have held the words before.
    """
    alerts = await look.session.execute(
        select(Alert.id, Alert.subject_id, Alert.args, Alert.raised_at)
        .where(Alert.kind == alarm.DANGER.name, Alert.subject_id.is_not(None))
        .order_by(Alert.id)
    )
    findings: list[Finding] = []
    for alert, person, args, raised in alerts:
        words = stored.unpack(args)["words"].text
        if words.lstrip().startswith("/"):
            continue
        entry = (
            select(Entry.id)
            .outerjoin(Translation, Translation.entry_id == Entry.id)
            .where(
                Entry.author_id == person,
                Entry.said_at.between(raised - WORDS_WITHIN, raised),
                Entry.text.startswith(words, autoescape=True)
                | Translation.text.startswith(words, autoescape=True)
                | (Entry.revision > 1),
            )
        )
        if await look.session.scalar(entry.limit(1)) is None:
            findings.append(Finding("danger words that stand in no case", f"alert {alert}"))
    return findings


# --- roles ----------------------------------------------------------------------------------------


async def roles_allow_what_is_held(look: Look) -> list[Finding]:
    """Find what should have ended with a role: alerts, cases, offers, shifts, places in the rota.

    A replacement from another area may hold an alert of the area that they are lent to.
    """
    return [
        *await _alerts_held_without_right(look),
        *await _cases_interpreted_without_right(look),
        *await _offers_without_right(look),
        *await _shifts_held_without_right(look),
        *await _duty_without_right(look),
    ]


async def _alerts_held_without_right(look: Look) -> list[Finding]:
    # A replacement keeps what they took while lent, as long as they may take alerts somewhere.
    was_lent = (
        select(Override.id)
        .where(
            Override.replacement_id == Alert.acknowledged_by,
            Override.ends_at > Alert.acknowledged_at,
            Override.starts_at <= look.now,
        )
        .exists()
    )
    rows = await look.session.execute(
        select(Alert, was_lent).where(Alert.state == AlertState.ACKNOWLEDGED).order_by(Alert.id)
    )
    return [
        Finding(f"held by person {alert.acknowledged_by}, who may not take it", f"alert {alert.id}")
        for alert, lent in rows
        if alert.taker is not None
        and not rights.may(alert.taker, Action.TAKE_ALERT, alert.area_id)
        and not (lent and rights.may_anywhere(alert.taker, Action.TAKE_ALERT))
    ]


async def _cases_interpreted_without_right(look: Look) -> list[Finding]:
    cases = await look.session.scalars(
        select(Case)
        .where(Case.state == CaseState.OPEN, Case.interpreter_id.is_not(None))
        .order_by(Case.id)
    )
    return [
        Finding(
            f"interpreted by person {case.interpreter_id}, who may not interpret", f"case {case.id}"
        )
        for case in cases
        if case.interpreter is not None
        and not rights.may_anywhere(case.interpreter, Action.INTERPRET)
    ]


async def _offers_without_right(look: Look) -> list[Finding]:
    offers = await look.session.scalars(
        select(Offer).where(Offer.state == OfferState.OPEN).order_by(Offer.id)
    )
    return [
        Finding(
            f"offered to person {offer.person_id}, who may not interpret", f"case {offer.case_id}"
        )
        for offer in offers
        if not rights.may_anywhere(offer.person, Action.INTERPRET)
    ]


async def _shifts_held_without_right(look: Look) -> list[Finding]:
    # One that has begun stays theirs (bot/shifts/give_up.py).
    sign_ups = await look.session.scalars(
        select(SignUp)
        .join(Shift, Shift.id == SignUp.shift_id)
        .where(SignUp.state.in_(HELD), Shift.starts_at > look.now, SignUp.vouched_by.is_(None))
        .order_by(SignUp.id)
        .options(joinedload(SignUp.person, innerjoin=True))
    )
    return [
        Finding(
            f"{held.state} by person {held.person_id}, who may take no shift there",
            f"shift {held.shift_id}",
        )
        for held in sign_ups
        if not rights.may(held.person, Action.TAKE_SHIFT, held.shift.area_id)
    ]


async def _duty_without_right(look: Look) -> list[Finding]:
    entries = await look.session.scalars(select(RotaEntry).order_by(RotaEntry.id))
    findings = [
        Finding(
            f"person {entry.person_id} may not take alerts there",
            f"rota entry {entry.id} of area {entry.area_id}",
        )
        for entry in entries
        if entry.person is not None
        and not rights.may(entry.person, Action.TAKE_ALERT, entry.area_id)
    ]
    findings += await _rotations_without_right(look)
    overrides = await look.session.scalars(
        select(Override).where(Override.ends_at > look.now).order_by(Override.id)
    )
    findings += [
        Finding(
            f"person {one.replacement_id} replaces somebody and may take no alerts",
            f"override {one.id}",
        )
        for one in overrides
        if one.replacement is not None
        and not rights.may_anywhere(one.replacement, Action.TAKE_ALERT)
    ]
    return findings


async def _rotations_without_right(look: Look) -> list[Finding]:
    """Find members of a rotation who may be on call in none of its areas."""
    rows = await look.session.execute(
        select(RotationMember, RotaEntry.area_id)
        .join(RotaEntry, RotaEntry.rotation_id == RotationMember.rotation_id)
        .where(RotationMember.left.is_(None))
        .order_by(RotationMember.id)
    )
    may: dict[RotationMember, bool] = {}
    for member, area_id in rows:
        here = rights.may(member.person, Action.TAKE_ALERT, area_id)
        may[member] = may.get(member, False) or here
    return [
        Finding(
            f"person {member.person_id} may take alerts in none of its areas",
            f"rotation {member.rotation_id}",
        )
        for member, is_allowed in may.items()
        if not is_allowed
    ]


# --- phones ---------------------------------------------------------------------------------------


async def nothing_is_lost_on_the_way(look: Look) -> list[Finding]:
    """Find sent messages that are missing on the phone, or do not show their newest edit."""
    findings: list[Finding] = []
    edits = await look.session.execute(
        select(OutboxMessage.edits, OutboxMessage.id, OutboxMessage.payload)
        .where(
            OutboxMessage.edits.is_not(None),
            OutboxMessage.method == "editMessageText",
            OutboxMessage.state == OutboxState.SENT,
        )
        .order_by(OutboxMessage.id)
    )
    newest = {original: (edit, payload) for original, edit, payload in edits}
    for chat, rows in (await _sent(look)).items():
        seen = {message["message_id"]: message for message in look.phones[chat]}
        for number, row in rows.items():
            where = f"outbox message {row.id} in chat {chat}"
            if number not in seen:
                if row.sent_at and row.sent_at >= look.now:
                    continue  # sent while the phones were being read
                findings.append(
                    Finding(f"called sent, but message {number} is not on the phone", where)
                )
            elif row.id in newest and not seen[number].get("deleted"):
                edit, payload = newest[row.id]
                if _words(seen[number]).removesuffix(f"#{row.id}").strip() != _said(payload):
                    findings.append(
                        Finding(f"does not show its newest edit, outbox message {edit}", where)
                    )
    return findings


async def doubles_show_their_number(look: Look) -> list[Finding]:
    """Find the doubles without an unknown outcome, or whose other copy shows no number."""
    return [
        Finding(double.what, double.where) for double in await doubles(look) if not double.marked
    ]


@dataclass(frozen=True)
class Double:
    """A message of the bot on a phone that is in no row of the outbox: it was sent twice."""

    what: str
    where: str
    marked: bool


async def doubles(look: Look) -> list[Double]:
    """Find the messages that reached a phone more than once, and whether each shows its number."""
    sent = await _sent(look)
    copies: list[Double] = []
    for chat, messages in look.phones.items():
        rows = sent.get(chat, {})
        seen = {message["message_id"]: message for message in messages}
        strangers = [
            message
            for number, message in seen.items()
            if message["from"]["is_bot"]
            and not message.get("service")
            and number not in rows
            and message.get("date", 0) < (look.now - MARKED_WITHIN).timestamp()
        ]
        if strangers:
            doubtful = await look.session.scalars(
                select(OutboxMessage)
                .where(
                    OutboxMessage.chat_id == chat,
                    OutboxMessage.doubtful,
                    OutboxMessage.edits.is_(None),
                )
                .order_by(OutboxMessage.id)
            )
            suspects = doubtful.all()
            copies += [
                double
                for one in strangers
                if (double := _double(chat, one, suspects, seen)) is not None
            ]
    return copies


def _double(
    chat: int,
    message: Mapping[str, Any],
    doubtful: Sequence[OutboxMessage],
    seen: Mapping[int, Mapping[str, Any]],
) -> Double | None:
    where = f"message {message['message_id']} in chat {chat}"
    # A tap can change a message before the outbox has its id, so compare the words first sent.
    words = str(message.get("sent_as") or _words(message)).strip()
    alone = message.get("sent_as") is None and message.get("edited") is not None
    for row in doubtful:
        mark = f"#{row.id}"
        if words.removesuffix(mark).strip() != _said(row.payload):
            continue
        if row.message_id is None:
            alone = True  # it arrived once; the outbox still does not know its outcome
            continue
        other = seen.get(row.message_id, message)
        marked = row.method in CANNOT_SHOW_A_NUMBER or _words(other).endswith(mark)
        return Double(
            f"is a double: outbox message {row.id} came again as message {row.message_id}",
            where,
            marked,
        )
    if alone:
        return None
    return Double(f"is in no outbox message: {words[:60]!r}", where, marked=False)


def _words(message: Mapping[str, Any]) -> str:
    return str(message["text"] or message["caption"] or "").strip()


def _said(payload: str) -> str:
    body = orjson.loads(payload)
    return str(body.get("text") or body.get("caption") or "").strip()


async def _sent(look: Look) -> dict[int, dict[int, OutboxMessage]]:
    """Return the sent outbox messages of the phones' chats, by chat and message id."""
    sent: dict[int, dict[int, OutboxMessage]] = {}
    rows = await look.session.scalars(
        select(OutboxMessage)
        .where(
            OutboxMessage.state == OutboxState.SENT,
            OutboxMessage.message_id.is_not(None),
            OutboxMessage.edits.is_(None),
        )
        .where(
            OutboxMessage.chat_id.in_(list(look.phones)), OutboxMessage.method.startswith("send")
        )
        .order_by(OutboxMessage.id)
    )
    for row in rows:
        sent.setdefault(row.chat_id, {})[row.message_id or 0] = row
    return sent


# --- all of them ----------------------------------------------------------------------------------


async def shifts_are_counted_and_told(look: Look) -> list[Finding]:
    """Find shifts whose places are miscounted, and changes of which nobody will be told."""
    has_place = SignUp.state.in_((SignUpState.TAKEN, SignUpState.DONE))
    is_offered = (SignUp.state == SignUpState.WAITING) & SignUp.offered_until.is_not(None)
    of_shift = select(func.count()).where(SignUp.shift_id == Shift.id)
    places = of_shift.where(has_place).scalar_subquery()
    offers = of_shift.where(is_offered).scalar_subquery()
    miscounted = await look.session.execute(
        select(Shift.id, Shift.taken, Shift.offered, places, offers)
        .where((Shift.taken != places) | (Shift.offered != offers))
        .order_by(Shift.id)
    )
    findings = [
        Finding(
            f"{taken} places are taken and {offered} offered; {counted} people have one, and "
            f"{asked} are asked",
            f"shift {shift}",
        )
        for shift, taken, offered, counted, asked in miscounted
    ]
    untold = await look.session.scalars(
        select(ShiftChange.shift_id)
        .join(Shift, Shift.id == ShiftChange.shift_id)
        .where(ShiftChange.told_at.is_(None), ShiftChange.undone_at.is_(None))
        .where(Shift.state != ShiftState.DRAFT)
        .distinct()
        .order_by(ShiftChange.shift_id)
    )
    planned = {
        args["shift_id"]
        for args in await look.session.scalars(
            select(Job.args).where(Job.state == JobState.OPEN, Job.kind == "shift-news")
        )
    }
    findings += [
        Finding("changed, and nobody will be told", f"shift {shift}")
        for shift in untold
        if shift not in planned
    ]
    return findings


OF_THE_DATABASE: dict[str, Invariant] = {
    "every update is handled": updates_are_handled,
    "no update acts twice": updates_act_once,
    "every poison update is reported": poison_is_reported,
    "every dialogue can go on": dialogues_can_go_on,
    "no outbox message is forgotten": posts_are_not_forgotten,
    "each chat's order is kept": order_is_kept,
    "no edit before its original": edits_follow_originals,
    "everybody reads their own language": words_are_in_the_readers_locale,
    "no alert is silent": alerts_are_never_silent,
    "no job is late": work_is_on_time,
    "danger words reach a case": danger_words_reach_a_case,
    "nobody holds more than their roles allow": roles_allow_what_is_held,
    "shifts are counted and their changes told": shifts_are_counted_and_told,
}
OF_THE_PHONES: dict[str, Invariant] = {
    "what was sent is on the phones": nothing_is_lost_on_the_way,
    "a double shows its number": doubles_show_their_number,
}


async def audit(look: Look) -> dict[str, list[Finding]]:
    """Check every invariant, in order; those of the phones only if phones are given."""
    asked = OF_THE_DATABASE | (OF_THE_PHONES if look.phones else {})
    return {name: await invariant(look) for name, invariant in asked.items()}


def report(findings: Mapping[str, Sequence[Finding]], *, shown: int = 5) -> str:
    """Write a line for each invariant and, under a broken one, its first `shown` findings."""
    lines: list[str] = []
    for name, wrong in findings.items():
        lines.append(
            f"{'WRONG' if wrong else 'ok   '}  {name}" + (f": {len(wrong)} found" if wrong else "")
        )
        lines += [f"         {one.where}: {one.what}" for one in wrong[:shown]]
    return "\n".join(lines)


def _in_json(session: AsyncSession, column: Any, name: str) -> Any:
    """Select a value, as text, inside a text column that holds JSON."""
    if session.get_bind().dialect.name == "sqlite":
        return func.json_extract(column, f"$.{name}")
    return cast(column, JSON)[name].as_string()
