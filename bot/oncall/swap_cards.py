"""What people are shown of cover and of swaps."""

from typing import Any

from bot.oncall.buttons import (
    AcceptCover,
    AgreeSwap,
    DeclineCover,
    DeclineSwap,
    ShowNight,
    WithdrawCover,
    minute_of,
)
from bot.oncall.cards import span
from bot.oncall.model import Cover, NightSwap
from bot.people.model import Person, name_of
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import Foreign, Text

# --- cover --------------------------------------------------------------------------------------


def cover_card(cover: Cover) -> Screen:
    """Ask somebody whether they could take a night."""
    row = [
        Button("rota-button-accept", AcceptCover(cover.id).pack()),
        Button("rota-button-decline", DeclineCover(cover.id).pack()),
    ]
    return Screen("rota-cover-card", _cover_args(cover) | {"area": _area(cover)}, [row])


def cover_asked(cover: Cover, count: int) -> Screen:
    """Tell the asker how many were asked; the search can be ended."""
    withdraw = Button("rota-button-withdraw", WithdrawCover(cover.id).pack())
    args = {"span": _when(cover), "count": count}
    if not count:
        return Screen("rota-cover-nobody-to-ask", {"span": _when(cover)}, [[withdraw]])
    return Screen("rota-cover-asked", args, [[withdraw]])


def cover_yours(cover: Cover) -> Screen:
    """Tell who accepted that the night is theirs."""
    return Screen("rota-cover-yours", _cover_args(cover) | {"area": _area(cover)})


def cover_declined(cover: Cover) -> Screen:
    return Screen("rota-cover-declined", {"span": _when(cover)})


def cover_closed(cover: Cover, by: Person) -> Screen:
    """Tell the others who takes it."""
    return Screen("rota-cover-closed", {"name": name_of(by), "span": _when(cover)})


def cover_over(cover: Cover) -> Screen:
    return Screen("rota-cover-over", {"span": _when(cover)})


def cover_withdrawn(cover: Cover) -> Screen:
    return Screen("rota-cover-withdrawn", {"span": _when(cover)})


def cover_found(cover: Cover, by: Person) -> Screen:
    """Tell the asker who is on call instead."""
    return Screen("rota-cover-found", {"name": name_of(by), "span": _when(cover)})


def cover_none_yet(cover: Cover) -> Screen:
    """Tell the asker before it begins that nobody has accepted."""
    return Screen("rota-cover-none-yet", {"span": _when(cover)})


def cover_none_leader(cover: Cover) -> Screen:
    """Tell coordinators that nobody has accepted; the button leads to the night."""
    start = minute_of(cover.starts_at)
    night = ShowNight(cover.asker_id, cover.area_id, 0, start).pack()
    args = _cover_args(cover) | {"area": _area(cover)}
    return Screen("rota-cover-none-leader", args, [[Button("rota-button-instead", night)]])


def _cover_args(cover: Cover) -> dict[str, Any]:
    return {"name": name_of(cover.asker), "span": _when(cover)}


def _when(cover: Cover) -> Text:
    return span(cover.starts_at, cover.ends_at, cover.area.zone)


def _area(cover: Cover) -> Foreign:
    return Foreign(cover.area.name)


# --- swaps --------------------------------------------------------------------------------------


def swap_card(swap: NightSwap) -> Screen:
    """Ask the other whether they agree."""
    row = [
        Button("rota-button-agree", AgreeSwap(swap.id).pack()),
        Button("rota-button-decline", DeclineSwap(swap.id).pack()),
    ]
    return Screen("rota-swap-card", _swap_args(swap, swap.other), [row])


def swap_asked(swap: NightSwap) -> Screen:
    """Tell the asker that the other is asked; it can be withdrawn."""
    withdraw = Button("rota-button-withdraw", DeclineSwap(swap.id).pack())
    return Screen("rota-swap-asked", _swap_args(swap, swap.asker), [[withdraw]])


def swap_done(swap: NightSwap, to: Person) -> Screen:
    return Screen("rota-swap-done", _swap_args(swap, to))


def swap_declined(swap: NightSwap) -> Screen:
    """Tell the asker that the other can't."""
    args = {"name": name_of(swap.other), "yours": _swap_args(swap, swap.asker)["yours"]}
    return Screen("rota-swap-declined", args)


def swap_you_declined(swap: NightSwap) -> Screen:
    return Screen("rota-swap-you-declined", {"yours": _swap_args(swap, swap.other)["yours"]})


def swap_over(swap: NightSwap, to: Person) -> Screen:
    """Tell one of them that the swap did not come about."""
    args = _swap_args(swap, to)
    return Screen("rota-swap-expired", {"name": args["name"], "yours": args["yours"]})


def _swap_args(swap: NightSwap, to: Person) -> dict[str, Any]:
    """Return the arguments as one of the two sees them."""
    asked = span(swap.starts_at, swap.ends_at, swap.zone)
    others = span(swap.other_starts_at, swap.other_ends_at, swap.zone)
    if to.id == swap.asker.id:
        return {"name": name_of(swap.other), "yours": asked, "theirs": others}
    return {"name": name_of(swap.asker), "yours": others, "theirs": asked}
