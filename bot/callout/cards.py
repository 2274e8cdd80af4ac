"""What a coordinator sees of a call-out: pure functions."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.callout.ask_cards import clock, shift_card
from bot.callout.buttons import AskMore, Decide, ShowCallout, StartCallout, StopCallout
from bot.callout.model import Answer, Callout, CalloutAsk, CalloutState
from bot.callout.reading import Standing
from bot.callout.rules import Candidate, Foreseen, LeftOut
from bot.people.model import name_of
from bot.shifts.desk_buttons import CallOut, PutOn, ShowDesk
from bot.shifts.desk_cards import back_to, cut
from bot.shifts.model import Shift
from bot.shifts.news_cards import where_and_when
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.columns import shorten
from bot.spine.texts.render import At, Foreign, Joined, Text, one_line

WAVES_SHOWN = 5
NAMES_SHOWN = 20
LINES_SHOWN = 12
WORDS_SHOWN = 6
WORDS_COLUMNS = 120
NAME_COLUMNS = 20  # of a button that says more than the name
# Left unsaid: that they have the shift already.
_UNSAID = (LeftOut.ON_IT, LeftOut.ASKED)


# --- before it begins -----------------------------------------------------------------------------


def preview(foreseen: Foreseen, now: datetime) -> Screen:
    """Show how many would be asked, in which order and when; nothing has been sent yet."""
    shift, pool = foreseen.shift, foreseen.pool
    lines: list[Any] = [
        Text("callout-missing", {"count": foreseen.missing}),
        Text("callout-fits", {"count": len(pool.order)}),
    ]
    lines += [
        Text(
            "callout-wave",
            {"number": str(number), "at": clock(wave.at, shift, now), "count": wave.size},
        )
        for number, wave in enumerate(foreseen.waves[:WAVES_SHOWN], 1)
    ]
    lines += _more(len(foreseen.waves) - WAVES_SHOWN)
    if pool.order:
        names: list[Any] = [_name(one) for one in pool.order[:NAMES_SHOWN]]
        names += _more(len(pool.order) - NAMES_SHOWN)
        lines.append(Text("callout-order", {"names": Joined(names, " · ")}))
    lines += _left_out(pool.left_out)
    if foreseen.waits_until is not None:
        lines.append(Text("callout-waits", {"at": clock(foreseen.waits_until, shift, now)}))
    args = {"card": shift_card(shift), "lines": Joined(lines, "\n")}
    return Screen("callout-preview", args, [*_begin_rows(foreseen, now), back_to(shift)])


def _begin_rows(foreseen: Foreseen, now: datetime) -> Keyboard:
    shift_id = foreseen.shift.id
    if not foreseen.pool.order:
        return []
    if foreseen.waits_until is None:
        return [[Button("callout-button-begin", StartCallout(shift_id, 0).pack())]]
    at = {"at": At(foreseen.waits_until, foreseen.shift.area.zone, "time")}
    return [
        [Button("callout-button-begin-at", StartCallout(shift_id, 0).pack(), at)],
        [Button("callout-button-urgent", StartCallout(shift_id, 1).pack())],
    ]


def _name(one: Candidate) -> Any:
    name = name_of(one.person)
    return Text("callout-standby-name", {"name": name}) if one.is_standby else name


def _left_out(counts: Mapping[LeftOut, int]) -> list[Text]:
    reasons = [
        Text(f"callout-out-{why}", {"number": str(count)})
        for why, count in counts.items()
        if why not in _UNSAID
    ]
    return [Text("callout-left-out", {"reasons": Joined(reasons, " · ")})] if reasons else []


def _more(count: int) -> list[Text]:
    return [Text("list-more", {"count": count})] if count > 0 else []


# --- while it runs, and after ---------------------------------------------------------------------


def standing_card(standing: Standing) -> Screen:
    """Show how a call-out stands: counts, waves and answers with their times."""
    callout, shift, now = standing.callout, standing.callout.shift, standing.now
    places = {"taken": str(shift.taken), "capacity": shift.capacity}
    lines: list[Any] = [
        Text("desk-over" if shift.taken > shift.capacity else "desk-on", places),
        Text("callout-counts", _counts(standing)),
        *_wave_lines(standing),
    ]
    answers = _answer_lines(standing)
    parts: list[Any] = [where_and_when(shift), Joined(lines, "\n")]
    if answers:
        parts.append(Joined(answers, "\n"))
    if callout.state is CalloutState.RUNNING and callout.dry_at is not None:
        parts.append(Text("callout-dry"))
    elif callout.next_wave_at is not None and shift.free > 0:
        parts.append(Text("callout-next", {"at": clock(callout.next_wave_at, shift, now)}))
    args = {"title": Text(f"callout-title-{callout.state}"), "parts": Joined(parts)}
    return Screen("callout-standing", args, _standing_rows(standing))


def _counts(standing: Standing) -> dict[str, str]:
    return {
        "yes": str(len(standing.of(Answer.YES))),
        "no": str(len(standing.of(Answer.NO))),
        "silent": str(len(standing.of(None, Answer.WORDS))),
        "missed": str(len(standing.of(Answer.MISSED))),
    }


def _wave_lines(standing: Standing) -> list[Any]:
    shift, now = standing.callout.shift, standing.now
    waves = list(enumerate(standing.waves, 1))
    return [
        Text("callout-wave", {"number": str(number), "at": clock(at, shift, now), "count": size})
        for number, (at, size) in waves[-WAVES_SHOWN:]
    ]


def _answer_lines(standing: Standing) -> list[Any]:
    shift, now = standing.callout.shift, standing.now
    lines: list[Any] = []
    for answer in (Answer.YES, Answer.RESERVE, Answer.WORDS):
        asks = standing.of(answer)
        for ask in asks[:LINES_SHOWN]:
            assert ask.answered_at is not None
            args = {"name": name_of(ask.person), "at": clock(ask.answered_at, shift, now)}
            if answer is Answer.YES:
                args["until"] = clock(ask.there_at or shift.starts_at, shift, now)
            if answer is not Answer.WORDS:
                lines.append(Text(f"callout-line-{answer}", args))
            if ask.words:
                words = Foreign(shorten(one_line(ask.words), WORDS_COLUMNS))
                lines.append(Text("callout-line-words", args | {"words": words}))
        lines += _more(len(asks) - LINES_SHOWN)
    return lines


def _standing_rows(standing: Standing) -> Keyboard:
    callout, shift = standing.callout, standing.callout.shift
    rows: list[list[Button]] = [_decide(ask) for ask in standing.of(Answer.WORDS)[:WORDS_SHOWN]]
    if callout.state is CalloutState.RUNNING:
        rows.append([Button("callout-button-more", AskMore(callout.id, callout.waves).pack())])
        rows.append([Button("callout-button-stop", StopCallout(callout.id, 0).pack())])
    elif shift.starts_at <= standing.now < shift.ends_at:
        # Nobody moves up by themselves once a shift has begun.
        reserve = standing.of(Answer.RESERVE)[:WORDS_SHOWN]
        rows += [[_put_on(shift, ask)] for ask in reserve]
    rows.append([Button("desk-button-card", ShowDesk(shift.id, 0).pack())])
    return rows


def _decide(ask: CalloutAsk) -> list[Button]:
    name = {"name": shorten(one_line(ask.person.name), NAME_COLUMNS)}
    return [
        Button("callout-button-yes-for", Decide(ask.id, 1).pack(), name),
        Button("callout-button-no-for", Decide(ask.id, 0).pack(), name),
    ]


def _put_on(shift: Shift, ask: CalloutAsk) -> Button:
    name = {"name": cut(f"➕ {ask.person.name}")}
    return Button("label-of-a-person", PutOn(shift.id, ask.person_id, 0).pack(), name)


def ask_stop(callout: Callout) -> Screen:
    """Ask whether nobody else is to be called."""
    rows = [
        [Button("callout-button-stop-sure", StopCallout(callout.id, 1).pack())],
        [Button("desk-button-back", ShowCallout(callout.id).pack())],
    ]
    return Screen("callout-stop-ask", {"card": where_and_when(callout.shift)}, rows)


# --- ways in --------------------------------------------------------------------------------------


def callout_list(running: Sequence[Callout], holes: Sequence[Shift]) -> Screen:
    """List the call-outs that run, and the shifts that lack people."""
    shifts = [*(one.shift for one in running), *holes]
    rows = [
        [_list_button(number, f"📣 {one.shift.title}", ShowCallout(one.id).pack())]
        for number, one in enumerate(running, 1)
    ]
    rows += [
        [_list_button(number, shift.title, CallOut(shift.id).pack())]
        for number, shift in enumerate(holes, len(running) + 1)
    ]
    entries = [_entry(number, shift) for number, shift in enumerate(shifts, 1)]
    shown = Joined(entries or [Text("coverage-none")])
    return Screen("callout-list", {"entries": shown}, rows)


def _list_button(number: int, title: str, data: str) -> Button:
    return Button("label-of-a-person", data, {"name": cut(f"{number} {title}")})


def _entry(number: int, shift: Shift) -> Text:
    args = {
        "number": str(number),
        "title": Foreign(shift.title),
        "start": At(shift.starts_at, shift.area.zone),
        "area": Foreign(shift.area.name),
        "taken": str(shift.taken),
        "capacity": shift.capacity,
    }
    return Text("coverage-entry", args)
