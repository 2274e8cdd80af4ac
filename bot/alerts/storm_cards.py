"""What phones show of a storm: one list, a page of it at a time. Pure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.alerts.buttons import (
    BENEATH,
    DeclineStorm,
    ReleaseStorm,
    ShowAlert,
    SplitStorm,
    SplitWith,
    StillOnStorm,
    StormPage,
    TakeAlert,
    TakeStorm,
)
from bot.alerts.cards import log_unrenderable, numbers_to_ring, sees_numbers
from bot.alerts.model import Alert, Storm, minutes_between
from bot.alerts.storm_model import is_free
from bot.people.model import Person, name_of
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts import render as texts
from bot.spine.texts import stored
from bot.spine.texts.render import Foreign, Joined, Listed, Text
from bot.spine.whereabouts import whereabouts

# How many alerts stand on a page of the list, and colleagues on one of theirs.
PAGE = 8
# How many names of takers stand beneath it.
MOST_TAKERS = 5


@dataclass(frozen=True)
class StormView:
    """A storm as one reader sees it.

    `alerts`: those that are not over, the oldest first. `has_declined`: the reader has said that
    they can't, of all that are free.
    """

    storm: Storm
    reader: Person
    alerts: Sequence[Alert]
    may_take: bool
    has_declined: bool

    @property
    def free(self) -> list[Alert]:
        """Those that the reader could take."""
        return [alert for alert in self.alerts if is_free(alert, self.reader)]

    @property
    def theirs(self) -> list[Alert]:
        """Those that the reader has."""
        return [alert for alert in self.alerts if alert.acknowledged_by == self.reader.id]

    @property
    def listed(self) -> list[Alert]:
        """All of them: what is free stands first, then the reader's own, then the others'."""
        free, theirs = self.free, self.theirs
        seen = {alert.id for alert in (*free, *theirs)}
        others = [
            alert
            for alert in self.alerts
            if alert.id not in seen and alert.about_id != self.reader.id
        ]
        return [*free, *theirs, *others]


def storm_card(view: StormView, page: int, *, now: datetime) -> Screen:
    """Show a page of the list; after the last comes the first.

    Without the right to take alerts here the card has no buttons.
    """
    listed = view.listed
    args: dict[str, Any] = {
        "kind": Text(f"alert-kind-{view.storm.kind}"),
        "area": _area(view.storm),
    }
    if not listed:
        return Screen("storm-card-over", args)
    start = first_of(page, len(listed))
    shown = listed[start : start + PAGE]
    text_id, count = _how_it_stands(view)
    lines = Joined([_line(alert, view.reader, now) for alert in shown], "\n")
    notes = _notes(view, start)
    args |= {"count": count, "lines": Joined([lines, Joined(notes, "\n")] if notes else [lines])}
    rows = [*_line_buttons(view, shown), *_page_buttons(view, start), *_verbs(view)]
    return Screen(text_id, args, rows if view.may_take else _page_buttons(view, start))


def first_of(page: int, count: int) -> int:
    """Return where a page begins; one that is not there is the first."""
    return page * PAGE if 0 <= page * PAGE < count else 0


def _how_it_stands(view: StormView) -> tuple[str, int]:
    if view.free:
        return "storm-card-open", len(view.free)
    if view.theirs:
        return "storm-card-yours", len(view.theirs)
    return "storm-card-taken", len(view.listed)


def _line(alert: Alert, reader: Person, now: datetime) -> Text:
    about: list[Any] = [
        *_subject(alert),
        Text("storm-minutes", {"minutes": minutes_between(alert.raised_at, now)}),
    ]
    if alert.taker is not None and alert.taker.id != reader.id:
        about.append(Text("storm-taker", {"name": name_of(alert.taker)}))
    return Text("storm-line", {"number": str(alert.id), "about": Joined(about, " · ")})


def _subject(alert: Alert) -> list[Any]:
    """Say at which gate, who, and how many they are; nothing if that can't be rendered."""
    try:
        args = stored.unpack(alert.args)
        subject = [args[name] for name in ("gate", "name", "code") if name in args]
        if "party" in args:
            subject.append(Text("storm-party", {"party": args["party"]}))
        texts.render(texts.FALLBACK, "storm-line", {"number": "1", "about": Joined(subject)})
    except Exception as error:  # by whatever it fails: the others' lines must be read
        log_unrenderable(alert.id, alert.text_id, whereabouts(error))
        return []
    return subject


def _notes(view: StormView, start: int) -> list[Text]:
    """Say beneath the list what it does not show."""
    notes = []
    pages = -(-len(view.listed) // PAGE)
    if pages > 1:
        args = {"page": str(start // PAGE + 1), "pages": str(pages)}
        notes.append(Text("storm-page", args))
    counts = Counter(name_of(one.taker) for one in view.alerts if one.taker is not None)
    if view.free or not view.theirs:
        notes += [
            Text("storm-taken-count", {"name": name, "count": count})
            for name, count in counts.most_common(MOST_TAKERS)
        ]
    passers = {one.passer.id: one.passer for one in view.free if one.passer is not None}
    notes += [
        Text("storm-asked-by", {"name": name_of(passer)})
        for passer in passers.values()
        if passer.id != view.reader.id
    ][:MOST_TAKERS]
    if unheard := [alert for alert in view.free if sees_numbers(alert, view.reader)]:
        notes.append(numbers_to_ring(unheard))
    if view.free and view.has_declined:
        notes.append(Text("storm-declined"))
    if not view.free and view.theirs and view.storm.taker_id == view.reader.id:
        notes.append(Text("storm-joins-you"))
    return notes


# --- buttons ------------------------------------------------------------------------------------


def _line_buttons(view: StormView, shown: Sequence[Alert]) -> list[list[Button]]:
    buttons = [_line_button(alert, view.reader) for alert in shown]
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


def _line_button(alert: Alert, reader: Person) -> Button:
    number = {"number": str(alert.id)}
    if is_free(alert, reader):
        return Button("storm-take-one", TakeAlert(alert.id, alert.step).pack(), number)
    return Button("alert-list-show", ShowAlert(alert.id).pack(), number)


def _page_buttons(view: StormView, start: int) -> list[list[Button]]:
    count = len(view.listed)
    if count <= PAGE:
        return []
    following = start // PAGE + 1 if start + PAGE < count else 0
    return [[Button("areas-more", StormPage(view.storm.id, following).pack())]]


def _verbs(view: StormView) -> list[list[Button]]:
    """Offer what is done with all of them at once."""
    storm, rows = view.storm.id, []
    if view.free:
        rows.append([Button("storm-take-all", TakeStorm(storm).pack())])
    if len(view.free) + len(view.theirs) > 1:
        rows.append([Button("storm-split", SplitStorm(storm, BENEATH).pack())])
    if view.free and not view.has_declined:
        rows.append([Button("alert-decline", DeclineStorm(storm).pack())])
    elif view.theirs and not view.free:
        rows.append([Button("alert-give-back", ReleaseStorm(storm).pack())])
    return rows


# --- questions ----------------------------------------------------------------------------------


def ask_with_whom(view: StormView, colleagues: Sequence[Person], page: int) -> Screen:
    """Ask with whom the alerts are to be split."""
    start = first_of(page, len(colleagues))
    rows: list[Sequence[Button]] = [
        [Button("area-label", SplitWith(view.storm.id, one.id).pack(), {"name": name_of(one)})]
        for one in colleagues[start : start + PAGE]
    ]
    if len(colleagues) > PAGE:
        following = start // PAGE + 1 if start + PAGE < len(colleagues) else 0
        rows.append([Button("areas-more", SplitStorm(view.storm.id, following).pack())])
    return Screen("storm-split-ask" if colleagues else "storm-split-nobody", buttons=rows)


def split(kept: int, given: int, colleague: Person) -> Screen:
    """Tell who split it how many they have, and how many their colleague is asked for."""
    args = {"kept": str(kept), "given": str(given), "name": name_of(colleague)}
    return Screen("storm-split-done", args)


def question(storm: Storm, count: int) -> Screen:
    """Ask somebody whether they are still on the alerts that they have, all at once."""
    args = {
        "kind": Text(f"alert-kind-{storm.kind}"),
        "area": _area(storm),
        "count": count,
    }
    rows: Keyboard = [
        [
            Button("alert-still-yes", StillOnStorm(storm.id).pack()),
            Button("alert-give-back", ReleaseStorm(storm.id).pack()),
        ]
    ]
    return Screen("storm-still-on-it", args, rows)


def _area(storm: Storm) -> Foreign | Text:
    return Foreign(storm.area.name) if storm.area is not None else Text("alert-no-area")


def takers(alerts: Sequence[Alert]) -> Listed:
    """Name those who have the alerts."""
    names = {one.taker.id: name_of(one.taker) for one in alerts if one.taker is not None}
    return Listed(list(names.values())[:MOST_TAKERS])
