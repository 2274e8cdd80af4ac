"""The page of who is on call: one for /duty and `weft duty`, so that both always say the same."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import rota
from bot.oncall.rota import OnCall
from bot.people.model import Person, name_of
from bot.places import model as places
from bot.places.model import Area
from bot.spine.texts import render as texts
from bot.spine.texts.render import At, Foreign, Joined, Text


async def area_part(session: AsyncSession, area: Area, *, at: datetime) -> Text:
    """One area's part of the page."""
    on = await rota.on_call_now(session, area, now=at)
    return card(area, on, await rota.next_hand_off_of(session, area, now=at))


def card(area: Area, on: Sequence[tuple[OnCall, Person]], change: datetime | None) -> Text:
    """Who is on call, in the order of trial, and when that changes; times are local to the area."""
    lines = [
        Text(
            "duty-line" if turn.instead_of is None else "duty-stand-in",
            {"level": turn.level, "name": name_of(who), "until": At(turn.until, area.zone)},
        )
        for turn, who in on
    ]
    return Text(
        "duty-area",
        {
            "area": Foreign(area.name),
            "lines": Joined(lines, "\n") if lines else Text("duty-nobody"),
            "next": Text("duty-next", {"at": At(change, area.zone)})
            if change
            else Text("duty-no-change"),
        },
    )


async def page(session: AsyncSession, code: str, at: str, *, now: datetime, locale: str) -> str:
    """The page in plain words. Raises ValueError for an unknown area or a time that cannot be read."""
    area = await places.area_by_code(session, code)
    if area is None:
        known = ", ".join(other.code for other in await places.areas(session)) or "none yet"
        raise ValueError(f"unknown area {code!r} (known: {known})")
    part = await area_part(session, area, at=_instant(at, area.zone) if at else now)
    return texts.plain(locale, "duty-page", {"parts": part})


def _instant(value: str, zone: str) -> datetime:
    try:
        wanted = datetime.fromisoformat(value)
        if wanted.year not in rota.YEARS:
            raise ValueError
    except ValueError:
        raise ValueError(f"{value!r} is no time such as 2020-04-01T21:00") from None
    return rota.instant(wanted, ZoneInfo(zone)) if wanted.tzinfo is None else wanted
