"""What interpreters see of themselves: their languages, and when they can be asked."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.relay.interpreters import buttons as taps
from bot.relay.interpreters.joining import Added, Profile
from bot.relay.interpreters.model import MOST_AT_ONCE, Interpreter
from bot.relay.model import RosterEntry
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import At, Foreign, Joined, LanguageName, Listed, Text

# What the button of cases a day offers one after the other; 0: any number.
A_DAY = (0, 1, 2, 3, 5)
ANY = "∞"
A_FEW_HOURS, A_WEEK = 8, 24 * 7


def invitation() -> Screen:
    """Say what interpreting is, and offer to begin."""
    return Screen("interpret-invitation", buttons=[[_add()]])


def profile(shown: Profile, zone: str, *, now: datetime) -> Screen:
    """Show somebody their own card; `zone`: of the hours."""
    if not shown.entries:
        return invitation()
    wishes = shown.wishes
    lines: list[Any] = [Text("interpret-head")]
    lines += [language_line(entry) for entry in shown.entries]
    lines += [_hours(wishes), _a_day(wishes), _at_once(wishes)]
    if wishes.note:
        lines.append(Text("interpret-note", {"words": Foreign(wishes.note)}))
    if is_paused(wishes, now):
        lines.append(Text("interpret-paused", {"until": At(wishes.paused_until, zone)}))  # type: ignore[arg-type]
    return Screen("relay-lines", {"lines": Joined(lines, "\n")}, _rows(shown, now))


def is_paused(wishes: Interpreter, now: datetime) -> bool:
    """Tell whether nobody may ask them now."""
    return wishes.paused_until is not None and wishes.paused_until > now


def language_line(entry: RosterEntry) -> Text:
    """Name a language and how well they interpret it."""
    text_id = "interpret-language" if entry.approved_at is not None else "interpret-waits"
    return Text(text_id, _level_of(entry))


def _level_of(entry: RosterEntry) -> dict[str, Any]:
    return {"language": LanguageName(entry.language), "level": Text(f"level-{entry.level}")}


def _hours(wishes: Interpreter) -> Text:
    if wishes.begins is None or wishes.ends is None:
        return Text("interpret-any-time")
    return Text("interpret-hours", {"from": _clock(wishes.begins), "to": _clock(wishes.ends)})


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _a_day(wishes: Interpreter) -> Text:
    return Text("interpret-a-day", {"count": str(wishes.a_day or ANY)})


def _at_once(wishes: Interpreter) -> Text:
    return Text("interpret-at-once", {"count": str(wishes.at_once)})


def _rows(shown: Profile, now: datetime) -> list[list[Button]]:
    wishes = shown.wishes
    a_day = wishes.a_day or 0
    next_a_day = next((one for one in A_DAY if one > a_day), 0)
    a_day_args = {"count": str(wishes.a_day or ANY)}
    at_once = Button(
        "interpret-at-once",
        taps.SetAtOnce(wishes.at_once % MOST_AT_ONCE + 1).pack(),
        {"count": str(wishes.at_once)},
    )
    rows = [
        [
            Button(
                "interpret-level",
                taps.NextLevel(entry.language, str(entry.level)).pack(),
                _level_of(entry),
            ),
            Button(
                "interpret-drop",
                taps.DropLanguage(entry.language).pack(),
                {"language": LanguageName(entry.language)},
            ),
        ]
        for entry in shown.entries
    ]
    rows += [
        [_add()],
        [
            Button("interpret-set-hours", taps.AskHours().pack()),
            Button("interpret-set-note", taps.AskNote().pack()),
        ],
        [Button("interpret-a-day", taps.SetADay(next_a_day).pack(), a_day_args)],
        [at_once],
    ]
    if is_paused(wishes, now):
        rows.append([Button("interpret-back", taps.Pause(0).pack())])
    else:
        rows.append(_pauses())
    return [*rows, [Button("interpret-leave", taps.AskLeave().pack())]]


def _pauses() -> list[Button]:
    return [
        Button("interpret-pause-hours", taps.Pause(A_FEW_HOURS).pack()),
        Button("interpret-pause-week", taps.Pause(A_WEEK).pack()),
    ]


def _add() -> Button:
    return Button("interpret-add", taps.AddLanguages().pack())


def added(languages: Sequence[str], how: Added) -> Screen:
    """Say that a coordinator is asked, or that there is none to ask now."""
    names = Listed([LanguageName(one) for one in languages])
    return Screen(f"interpret-{how}", {"languages": names})


def ask_leave() -> Screen:
    """Ask whether they want to leave the list."""
    stay = Button("interpret-stay", taps.ShowInterpreter().pack())
    leave = Button("interpret-leave", taps.LeaveList().pack())
    return Screen("interpret-leave-ask", buttons=[[stay], [leave]])


def ask_hours() -> Screen:
    """Ask at which hours they can be asked."""
    return Screen(
        "interpret-ask-hours", buttons=[[Button("interpret-any-time", taps.AnyHours().pack())]]
    )


def still_ready(entries: Sequence[RosterEntry]) -> Screen:
    """Ask whether they are still ready to be asked."""
    names = Listed([LanguageName(entry.language) for entry in entries])
    ready = Button("ready-yes", taps.Ready().pack())
    leave = Button("interpret-leave", taps.AskLeave().pack())
    return Screen("ready-ask", {"languages": names}, [[ready], _pauses(), [leave]])
