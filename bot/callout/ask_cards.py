"""What somebody sees who is asked in a call-out, at each of its turns: pure functions."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.callout import rules
from bot.callout.buttons import PassWords, SayNo, SayYes, StandBy
from bot.callout.model import Answer, CalloutAsk, CalloutState
from bot.shifts.buttons import ShowMyShifts
from bot.shifts.describing import language_names
from bot.shifts.desk_cards import cut
from bot.shifts.model import Shift
from bot.shifts.news_cards import where_and_when
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Joined, Text
from bot.spine.wall_clock import local_day

STANDBY_HOURS = (12, 24, 72)


def ask_card(ask: CalloutAsk, now: datetime) -> Screen:
    """Show the question, or what became of it."""
    shift = ask.callout.shift
    args: dict[str, Any] = {"card": shift_card(shift)}
    match ask.answer:
        case Answer.YES:
            args["at"] = clock(ask.there_at or shift.starts_at, shift, now)
            cant = Button("shift-button-cant", SayNo(ask.id).pack())
            mine = Button("shift-button-mine", ShowMyShifts(0).pack())
            return Screen("callout-yes", args, [[cant], [mine]])
        case Answer.RESERVE:
            cant = Button("shift-button-cant", SayNo(ask.id).pack())
            return Screen("callout-reserve", args, [[cant]])
        case Answer.NO:
            still = Button("callout-button-still", SayYes(ask.id, 0).pack())
            can_still = ask.callout.state is not CalloutState.OVER
            return Screen("callout-no", args, [[still]] if can_still else [])
        case Answer.MISSED:
            return Screen("callout-ended", args)
        case _:
            return _unanswered(ask, args, now)


def _unanswered(ask: CalloutAsk, args: dict[str, Any], now: datetime) -> Screen:
    match ask.callout.state:
        case CalloutState.RUNNING:
            text_id = "callout-ask" if ask.answer is None else "callout-ask-words"
            return Screen(text_id, args, answer_rows(ask, now))
        case CalloutState.OVER:
            return Screen("callout-ended", args)
        case _:
            still = Button("callout-button-reserve", SayYes(ask.id, 0).pack())
            return Screen("callout-enough", args, [[still]])


def answer_rows(ask: CalloutAsk, now: datetime) -> Keyboard:
    """Offer the answers: when they will be there; of what begins later, whether in time."""
    is_near = rules.is_near(ask.callout.shift, now)
    first, later = (
        ("callout-button-now", "callout-button-minutes")
        if is_near
        else ("callout-button-in-time", "callout-button-late")
    )
    at_once, *delays = rules.DELAYS
    yes = Button(first, SayYes(ask.id, at_once).pack())
    delayed = [Button(later, SayYes(ask.id, one).pack(), {"minutes": one}) for one in delays]
    return [[yes], delayed, [Button("callout-button-not-today", SayNo(ask.id).pack())]]


def which_ask(asks: Sequence[CalloutAsk]) -> Screen:
    """Ask to which call-out somebody's words belong."""
    rows = [
        [
            Button(
                "label-of-a-person",
                PassWords(ask.id).pack(),
                {"name": cut(ask.callout.shift.title)},
            )
        ]
        for ask in asks
    ]
    entries = Joined([shift_card(ask.callout.shift) for ask in asks])
    return Screen("callout-which", {"card": entries}, rows)


def standby_page(until: datetime | None, zone: str) -> Screen:
    """Show whether somebody stands by, and until when they may."""
    hours = [
        Button("callout-button-hours", StandBy(one).pack(), {"hours": one}) for one in STANDBY_HOURS
    ]
    rows = [[one] for one in hours]
    if until is None:
        return Screen("callout-standby-off", buttons=rows)
    rows.append([Button("callout-button-standby-off", StandBy(0).pack())])
    return Screen("callout-standby-on", {"until": At(until, zone)}, rows)


# --- parts ----------------------------------------------------------------------------------------


def shift_card(shift: Shift) -> Joined:
    """Say what, when and where, and which languages are needed."""
    lines: list[Any] = [where_and_when(shift)]
    if shift.languages:
        lines.append(Text("shift-languages", {"languages": language_names(shift.languages)}))
    return Joined(lines, "\n")


def clock(moment: datetime, shift: Shift, now: datetime) -> At:
    """Show a time of day, with its date where that is another than now."""
    zone = shift.area.zone
    is_today = local_day(moment, zone) == local_day(now, zone)
    return At(moment, zone, "time" if is_today else "moment")
