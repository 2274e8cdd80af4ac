"""What phones show of an alert: one card for each try, all of them edited together when the alert changes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.model import FOLLOWERS, Alert, AlertDone, AlertState, Attempt, GiveBack, TakeAlert
from bot.people.model import Person, name_of
from bot.places.model import Area
from bot.spine.outbox import model as outbox
from bot.spine.outbox.model import Lane
from bot.spine.outbox.screen import Button, Keyboard
from bot.spine.texts import render as texts
from bot.spine.texts import stored
from bot.spine.texts.render import Foreign, Rendered, Text

# A card must stay one message, or its edits could not reach its buttons (Bot API: 4096). Whole texts travel beside it.
FOREIGN_LIMIT = 1200


def clipped(args: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments with people's long texts cut to what a card can show."""
    return {name: _clipped(value) for name, value in args.items()}


def _clipped(value: Any) -> Any:
    match value:
        case Foreign():
            return _clip(value)
        case Text(text_id, args):
            return Text(text_id, clipped(args))
        case _:
            return value


def _clip(value: Foreign) -> Foreign:
    if texts.utf16_length(value.text) <= FOREIGN_LIMIT:
        return value
    head = texts.split(Rendered(value.text, [dict(e) for e in value.entities]), FOREIGN_LIMIT)[0]
    return Foreign(head.text.rstrip() + "…", tuple(head.entities), value.quote)


async def post(session: AsyncSession, alert: Alert, to: Person, now: datetime) -> int:
    """A new card to one person, with the loudest kind of message; gives its post."""
    text_id, args, buttons = await card(session, alert, to)
    return await outbox.say(
        session,
        to,
        text_id,
        args,
        now=now,
        buttons=buttons,
        lane=Lane.ALERT,
        on_failure={
            "kind": "alert-unreachable",
            "args": {"alert": alert.id, "step": alert.step, "person": to.id},
        },
    )


async def refresh(session: AsyncSession, alert: Alert, now: datetime) -> None:
    """Edits every copy on every phone, the newest first."""
    copies = await session.execute(
        select(Attempt.outbox_id, Attempt.person_id)
        .where(
            Attempt.alert_id == alert.id,
            Attempt.outbox_id.is_not(None),
            Attempt.person_id.is_not(None),
        )
        .order_by(Attempt.id.desc())
    )
    for outbox_id, person_id in copies.all():
        assert outbox_id is not None, "the query says so"
        to = await session.get_one(Person, person_id)
        text_id, args, buttons = await card(session, alert, to)
        await outbox.rewrite(session, outbox_id, to, text_id, args, now=now, buttons=buttons)


async def close_question(session: AsyncSession, alert: Alert, text_id: str, now: datetime) -> None:
    """The question whether the taker is still on it, if it is open, becomes this text."""
    if alert.asked_outbox_id is None or alert.taken_by is None:
        return
    taker = await session.get_one(Person, alert.taken_by)
    await outbox.rewrite(
        session, alert.asked_outbox_id, taker, text_id, {"number": str(alert.id)}, now=now
    )
    alert.asked_outbox_id = None


async def card(
    session: AsyncSession, alert: Alert, to: Person
) -> tuple[str, dict[str, Any], Keyboard]:
    """The card of the alert as this person sees it now."""
    area = await session.get(Area, alert.area_id) if alert.area_id else None
    taker = await session.get(Person, alert.taken_by) if alert.taken_by else None
    args: dict[str, Any] = {
        "number": str(alert.id),
        "area": Foreign(area.name) if area else Text("alert-no-area"),
        "what": Text(alert.text_id, stored.unpack(alert.args)),
    }
    match alert.state:
        case AlertState.OPEN:
            take: list[list[Button]] = [
                [Button("alert-take", TakeAlert(alert.id, alert.step).pack())]
            ]
            return _open_text(alert), args | {"times": alert.loud}, [*take, *_own_buttons(alert)]
        case AlertState.ACKNOWLEDGED:
            assert taker is not None
            if to.id == taker.id:
                return "alert-card-yours", args, await _takers_buttons(session, alert)
            return "alert-card-taken", args | {"name": name_of(taker)}, []
        case AlertState.RESOLVED:
            args["ending"] = Text(alert.ending or "alert-ended", stored.unpack(alert.ending_args))
            mine = taker is not None and to.id == taker.id and alert.kind in FOLLOWERS
            return "alert-card-over", args, await _takers_buttons(session, alert) if mine else []


def _open_text(alert: Alert) -> str:
    if alert.loud:
        return "alert-card-again" if alert.loud > 1 else "alert-card-all"
    return "alert-card-reopened" if alert.reopened else "alert-card-open"


async def _takers_buttons(session: AsyncSession, alert: Alert) -> Keyboard:
    if alert.kind in FOLLOWERS:
        return await FOLLOWERS[alert.kind].buttons(session, alert)
    common: list[list[Button]] = [
        [
            Button("alert-done", AlertDone(alert.id, alert.step).pack()),
            Button("alert-give-back", GiveBack(alert.id, alert.step).pack()),
        ]
    ]
    return [*common, *_own_buttons(alert)]


def _own_buttons(alert: Alert) -> list[list[Button]]:
    return [
        [Button(label, data, stored.unpack(args), url) for label, data, args, url in row]
        for row in alert.buttons
    ]


def kept_buttons(rows: Keyboard) -> list[Any]:
    """The raiser's own buttons as JSON."""
    return [[[b.label, b.data, dict(b.args or {}), b.url] for b in row] for row in rows]
