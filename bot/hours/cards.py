"""How hours are shown: pure functions from what is known to a screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any

from bot.hours import buttons as taps
from bot.hours.model import Hours, HoursLog, HoursState
from bot.hours.rules import Month
from bot.people.model import Person
from bot.places.model import Area
from bot.shifts.post import Draft
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.columns import shorten
from bot.spine.texts.render import At, Foreign, Joined, Text, one_line

MONTHS_SHOWN = 6
PAGE = 5
RULES = 8  # areas a page
NAME_COLUMNS = 20  # of a button


@dataclass(frozen=True)
class Page:
    """A page of entries, from 0, and how many entries there are in all."""

    entries: Sequence[Hours]
    count: int
    number: int

    @property
    def first(self) -> int:
        """The number under which its first entry is shown."""
        return self.number * PAGE + 1


def length(minutes: int) -> str:
    """Write minutes as hours and minutes: 2:05."""
    return f"{minutes // 60}:{minutes % 60:02}"


def entry_args(entry: Hours) -> dict[str, Any]:
    """Make the arguments of a text about one entry."""
    return {
        "title": Foreign(entry.title),
        "at": At(entry.starts_at, entry.area.zone),
        "length": length(entry.minutes),
    }


# --- one's own ------------------------------------------------------------------------------------


def mine(months: Sequence[Month], page: Page) -> Screen:
    """Show somebody their hours: the sums of the last months, and a page of entries."""
    report = [Button("hours-button-report", taps.ReportHours().pack())]
    if not page.count:
        return Screen("hours-mine-none", buttons=[report])
    numbered = list(enumerate(page.entries, page.first))
    acts = [act for number, entry in numbered if (act := _own_act(number, entry)) is not None]
    args = {
        "months": Joined([_month(one) for one in months[:MONTHS_SHOWN]], "\n"),
        "entries": Joined([_own_line(number, entry) for number, entry in numbered], "\n"),
    }
    turns = _turns(page.number, page.count, PAGE, lambda to: taps.ShowMyHours(to).pack())
    pairs = [acts[at : at + 2] for at in range(0, len(acts), 2)]
    return Screen("hours-mine", args, [*pairs, turns, report])


def _month(month: Month) -> Joined:
    args = {
        "month": At(datetime.combine(month.first, time(12), UTC), "UTC", "month"),
        "worked": length(month.worked),
        "credited": length(month.credited),
    }
    is_same = month.credited == month.worked
    parts = [Text("hours-month" if is_same else "hours-month-credited", args)]
    if month.open_minutes:
        parts.append(Text("hours-month-open", {"length": length(month.open_minutes)}))
    return Joined(parts, " ")


def _own_line(number: int, entry: Hours) -> Joined:
    line = Text("hours-line", {"number": str(number), **entry_args(entry)})
    return Joined([line, _state(entry)], " ")


def _state(entry: Hours) -> Text:
    if entry.state is HoursState.APPROVED and entry.credited != entry.minutes:
        return Text("hours-state-approved-as", {"credited": length(entry.credited)})
    return Text(f"hours-state-{entry.state}")


def _own_act(number: int, entry: Hours) -> Button | None:
    """Objecting to what was decided, or withdrawing other hours that nobody has looked at."""
    if entry.state is HoursState.PROPOSED:
        if entry.sign_up_id is not None:
            return None
        data = taps.WithdrawHours(entry.id).pack()
        return Button("hours-button-withdraw-numbered", data, {"number": str(number)})
    data = taps.ObjectHours(entry.id).pack()
    return Button("hours-button-object-numbered", data, {"number": str(number)})


# --- told to the person ---------------------------------------------------------------------------


def corrected(entry: Hours, old: int, by: Person, reason: str) -> Screen:
    """Tell somebody that their hours were corrected: from what to what, by whom, why."""
    args = {**entry_args(entry), "old": length(old), **_decider(by, reason)}
    return Screen("hours-corrected", args, [[_object(entry)]])


def refused(entry: Hours, by: Person, reason: str) -> Screen:
    """Tell somebody that their hours were not approved: by whom, why."""
    return Screen(
        "hours-refused", {**entry_args(entry), **_decider(by, reason)}, [[_object(entry)]]
    )


def objected(entry: Hours) -> Screen:
    """Tell somebody that their words have reached who decides."""
    return Screen("hours-objected", entry_args(entry))


def objection(entry: Hours, person: Person) -> Screen:
    """Tell a coordinator that somebody objects to a decision about their hours."""
    args = {**entry_args(entry), "name": Foreign(person.name), "words": Foreign(entry.note)}
    look = Button("hours-button-look", taps.ShowHours(entry.id).pack())
    return Screen("hours-objection", args, [[look]])


def _decider(by: Person, reason: str) -> dict[str, Any]:
    return {"name": Foreign(by.name), "reason": _reason(reason)}


def _reason(reason: str) -> Text | str:
    return Text("hours-reason", {"reason": Foreign(reason)}) if reason else ""


def _object(entry: Hours) -> Button:
    return Button("hours-button-object", taps.ObjectHours(entry.id).pack())


# --- for the coordinator --------------------------------------------------------------------------


def waiting(page: Page) -> Screen:
    """List what waits for approval; a number opens an entry."""
    files = [
        Button("hours-button-xlsx", taps.OrderHours(1).pack()),
        Button("hours-button-csv", taps.OrderHours(0).pack()),
    ]
    rules = [Button("hours-button-rules", taps.ShowCreditRules().pack())]
    if not page.entries:
        return Screen("hours-waiting-none", buttons=[files, rules])
    lines = [
        Joined(
            [
                Text("hours-waiting-line", _whose(entry) | {"number": str(number)}),
                *([Text("hours-note", {"words": Foreign(entry.note)})] if entry.note else []),
            ],
            "\n",
        )
        for number, entry in enumerate(page.entries, page.first)
    ]
    opens = [
        Button(
            "hours-button-entry",
            taps.ShowHours(entry.id, page.number).pack(),
            {"number": str(number), "name": _cut(entry.person.name)},
        )
        for number, entry in enumerate(page.entries, page.first)
    ]
    rows = [opens[at : at + 2] for at in range(0, len(opens), 2)]
    every = [Button("hours-button-all", taps.AskApproveAll().pack(), {"count": page.count})]
    turns = _turns(page.number, page.count, PAGE, lambda to: taps.ShowWaitingHours(to).pack())
    args = {"count": page.count, "entries": Joined(lines, "\n")}
    return Screen("hours-waiting", args, [*rows, turns, every, files, rules])


def _whose(entry: Hours) -> dict[str, Any]:
    return {**entry_args(entry), "name": Foreign(entry.person.name)}


def entry_card(entry: Hours, log: Sequence[HoursLog], page: int = 0) -> Screen:
    """Show one entry with its log and what can be decided."""
    zone = entry.area.zone
    parts: list[Any] = [
        Text("hours-entry", {**_whose(entry), "area": Foreign(entry.area.name)}),
        Joined([Text("hours-stands"), _state(entry)], " "),
    ]
    if entry.credited != entry.minutes:
        args = {"credited": length(entry.credited), "percent": entry.night_percent}
        parts.append(Text("hours-credit", args))
    lines = [
        Text(
            f"hours-log-{one.change}",
            {
                "at": At(one.at, zone),
                "name": Foreign(one.by.name),
                "old": length(one.old_minutes),
                "new": length(one.new_minutes),
                "reason": _reason(one.reason),
            },
        )
        for one in log
    ]
    if lines:
        parts.append(Joined(lines, "\n"))
    acts = []
    if entry.state is not HoursState.APPROVED:
        acts.append(Button("hours-button-approve", taps.ApproveHours(entry.id, page).pack()))
    acts.append(Button("hours-button-correct", taps.CorrectHours(entry.id).pack()))
    if entry.state is not HoursState.REFUSED:
        acts.append(Button("hours-button-refuse", taps.RefuseHours(entry.id).pack()))
    back = Button("desk-button-back", taps.ShowWaitingHours(page).pack())
    return Screen("hours-card", {"parts": Joined(parts)}, [acts, [back]])


def ask_all(count: int, minutes: int, until: int) -> Screen:
    """Ask whether all that waits is to be approved at once."""
    yes = Button("hours-button-all-yes", taps.ApproveAll(until).pack())
    back = Button("desk-button-back", taps.ShowWaitingHours().pack())
    return Screen("hours-ask-all", {"count": count, "length": length(minutes)}, [[yes], [back]])


def credit_rules(
    areas: Sequence[tuple[Area, int]], next_of: Callable[[int], int], page: int
) -> Screen:
    """List how each area credits the night; a tap chooses the next rule."""
    shown = areas[page * RULES : (page + 1) * RULES]
    lines = [
        Text("hours-rule", {"area": Foreign(area.name), "percent": percent})
        for area, percent in shown
    ]
    rows = [
        [
            Button(
                "hours-button-rule",
                taps.NextCreditRule(area.id, next_of(percent), page).pack(),
                {"area": _cut(area.name), "percent": next_of(percent)},
            )
        ]
        for area, percent in shown
    ]
    turns = _turns(page, len(areas), RULES, lambda to: taps.ShowCreditRules(to).pack())
    back = Button("desk-button-back", taps.ShowWaitingHours().pack())
    return Screen("hours-rules", {"rules": Joined(lines, "\n")}, [*rows, turns, [back]])


def report_preview(draft: Draft, minutes: int, form: int) -> Screen:
    """Show other hours before they are sent."""
    args = {
        "title": Foreign(draft.title),
        "area": Foreign(draft.area.name),
        "length": length(minutes),
        "start": At(draft.starts_at, draft.area.zone),
        "end": At(draft.ends_at, draft.area.zone),
    }
    send = Button("hours-button-send", taps.SendReport(form).pack())
    drop = Button("hours-button-drop", taps.DropReport(form).pack())
    return Screen("hours-report-preview", args, [[send, drop]])


def _turns(page: int, count: int, size: int, to: Callable[[int], str]) -> list[Button]:
    """Make the buttons to the pages before and after."""
    rows = []
    if page > 0:
        rows.append(Button("desk-button-earlier", to(page - 1)))
    if (page + 1) * size < count:
        rows.append(Button("shift-button-next", to(page + 1)))
    return rows


def _cut(name: str) -> str:
    return shorten(one_line(name), NAME_COLUMNS)
