"""How stand-ins and exchanges of shifts are shown: pure functions."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from bot.people.model import Person, name_of
from bot.shifts.buttons import ShowMyShifts
from bot.shifts.cards import shift_args
from bot.shifts.describing import when
from bot.shifts.desk_cards import cut, page_of, page_turns
from bot.shifts.model import Shift, SignUp
from bot.shifts.standing_buttons import (
    AgreeSwap,
    AskAll,
    AskOne,
    AskSwap,
    DeclineStandIn,
    DeclineSwap,
    FindStandIn,
    PickStandIn,
    ShowSwaps,
    StandIn,
    UndoStandIn,
    VetoSwap,
    WithdrawSearch,
)
from bot.shifts.standing_model import ShiftSwap, StandInSearch
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import At, Foreign, Joined, Text

PEOPLE_A_PAGE = 20
SWAPS_A_PAGE = 6

# --- stand-ins ----------------------------------------------------------------------------------


def ask_how(held: SignUp, count: int) -> Screen:
    """Ask whether all whom it fits are asked, or one. `count`: how many it fits."""
    if not count:
        return Screen("stand-nobody", shift_args(held.shift), [_to_mine()])
    rows = [
        [Button("stand-button-all", AskAll(held.id).pack(), {"count": count})],
        [Button("stand-button-one", PickStandIn(held.id, 0).pack())],
        _to_mine(),
    ]
    return Screen("stand-ask", shift_args(held.shift), rows)


def pick_one(held: SignUp, people: Sequence[Person], page: int) -> Screen:
    """Offer those whom it fits by their names."""
    shown, first = page_of(people, page, PEOPLE_A_PAGE)
    names = [
        Button("label-of-a-person", AskOne(held.id, one.id).pack(), {"name": cut(one.name)})
        for one in shown
    ]
    rows: list[list[Button]] = [names[at : at + 2] for at in range(0, len(names), 2)]
    rows.append(page_turns(people, first, PEOPLE_A_PAGE, partial(PickStandIn, held.id)))
    return Screen("stand-pick", shift_args(held.shift), [*rows, _to_mine()])


def search_card(search: StandInSearch, asked: int, declined: int) -> Screen:
    """Show how a search stands, to who looks for somebody."""
    rows = [[Button("stand-button-withdraw", WithdrawSearch(search.id).pack())], _to_mine()]
    args = shift_args(search.sign_up.shift) | {"count": asked, "declined": str(declined)}
    return Screen("stand-asked", args, rows)


def asking_card(search: StandInSearch, giver: Person) -> Screen:
    """Ask somebody whether they can stand in."""
    rows = [
        [
            Button("shift-button-take-offer", StandIn(search.id).pack()),
            Button("shift-button-decline", DeclineStandIn(search.id).pack()),
        ]
    ]
    args = shift_args(search.sign_up.shift) | {"name": name_of(giver)}
    return Screen("stand-card", args, rows)


def taken_card(search: StandInSearch) -> Screen:
    """Confirm to a stand-in that they have the shift; a mistake is undone by a tap."""
    rows = [
        [Button("shift-button-undo", UndoStandIn(search.id).pack())],
        _to_mine(),
    ]
    return Screen("shift-taken", shift_args(search.sign_up.shift), rows)


def about_search(text_id: str, search: StandInSearch, person: Person | None = None) -> Screen:
    """Say to either side what became of a search: `person` is the other one."""
    args = shift_args(search.sign_up.shift)
    if person is not None:
        args["name"] = name_of(person)
    again = [Button("stand-button-find", FindStandIn(search.sign_up_id).pack())]
    rows = {"stand-declined": [again], "stand-none-left": [again]}.get(text_id, [])
    return Screen(text_id, args, rows)


# --- exchanges ----------------------------------------------------------------------------------


def choose_swap(held: SignUp, theirs: Sequence[SignUp], page: int) -> Screen:
    """Offer others' shifts for one's own."""
    if not theirs:
        return Screen("swap-none", shift_args(held.shift), [_to_mine()])
    shown, first = page_of(theirs, page, SWAPS_A_PAGE)
    lines = [_swap_line(number, one) for number, one in enumerate(shown, first + 1)]
    asks = [
        Button("swap-button-ask", AskSwap(held.id, one.id).pack(), {"number": str(number)})
        for number, one in enumerate(shown, first + 1)
    ]
    rows = [asks[at : at + 3] for at in range(0, len(asks), 3)]
    rows.append(page_turns(theirs, first, SWAPS_A_PAGE, partial(ShowSwaps, held.id)))
    args = shift_args(held.shift) | {"shifts": Joined(lines)}
    return Screen("swap-choose", args, [*rows, _to_mine()])


def _swap_line(number: int, one: SignUp) -> Text:
    shift = one.shift
    args = {"number": str(number), "title": Foreign(shift.title), "name": name_of(one.person)}
    return Text("swap-line", args | when(shift))


def swap_asked(swap: ShiftSwap, other: Person) -> Screen:
    """Confirm to who asks that the other was asked; nothing has changed yet."""
    rows = [[Button("stand-button-withdraw", DeclineSwap(swap.id).pack())], _to_mine()]
    return _about_swap("swap-asked", swap, other, is_asker=True, rows=rows)


def swap_card(swap: ShiftSwap, asker: Person) -> Screen:
    """Ask the other whether they exchange."""
    rows = [
        [
            Button("swap-button-agree", AgreeSwap(swap.id).pack()),
            Button("shift-button-decline", DeclineSwap(swap.id).pack()),
        ]
    ]
    return _about_swap("swap-card", swap, asker, is_asker=False, rows=rows)


def swap_news(text_id: str, swap: ShiftSwap, other: Person, *, is_asker: bool) -> Screen:
    """Say what became of an exchange to one of both. `other`: the other one."""
    return _about_swap(text_id, swap, other, is_asker=is_asker, rows=[_to_mine()])


def veto_card(swap: ShiftSwap, asker: Person, other: Person) -> Screen:
    """Let a coordinator say no to an exchange on which both agree."""
    rows = [[Button("swap-button-veto", VetoSwap(swap.id).pack())]]
    args = {"other": name_of(other)}
    return _about_swap("swap-veto-ask", swap, asker, is_asker=True, rows=rows, more=args)


def _about_swap(
    text_id: str,
    swap: ShiftSwap,
    other: Person,
    *,
    is_asker: bool,
    rows: list[list[Button]],
    more: dict[str, Any] | None = None,
) -> Screen:
    gives, gets = swap.mine.shift, swap.theirs.shift
    if not is_asker:
        gives, gets = gets, gives
    lines = Text("swap-lines", {"yours": _named(gives), "theirs": _named(gets)})
    args: dict[str, Any] = {"name": name_of(other), "lines": lines} | (more or {})
    if swap.due_at is not None:
        args["until"] = At(swap.due_at, swap.mine.shift.area.zone)
    return Screen(text_id, args, rows)


def _named(shift: Shift) -> Text:
    return Text("shift-named", {"title": Foreign(shift.title)} | when(shift))


def _to_mine() -> list[Button]:
    return [Button("shift-button-mine", ShowMyShifts(0).pack())]
