"""What is asked back at a shift's card: a new value, a reason, a name, a letter."""

from dataclasses import replace
from typing import Any

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery, Message

from bot.people import rights
from bot.people.rights import Action
from bot.shifts import changes, desk_questions, editing, letters, seating
from bot.shifts import desk_buttons as taps
from bot.shifts.changes import ShiftChange
from bot.shifts.editing import Edit
from bot.shifts.model import Shift
from bot.shifts.news_cards import lines_between
from bot.shifts.rules import BY_AREA, ShiftRefused, SignUpRefusal
from bot.shifts.seating import Contact
from bot.spine.outbox.screen import Screen
from bot.spine.texts.render import Foreign
from handlers.shifts import desk, form
from handlers.shifts.desk_form import (
    DeskForm,
    DeskFrame,
    read_contact,
    read_reason,
    read_value,
    read_words,
    tapped_languages,
)
from handlers.shifts.form import FormLanguage
from handlers.turns.filters import SAID_PRIVATELY, answer_to
from handlers.turns.refusals import OldButton
from handlers.turns.turn import Turn

replies = Router(name="shifts-replies")  # before all forms
router = Router(name="shifts-desk-talk")

_PASSABLE = (
    SignUpRefusal.FULL,
    SignUpRefusal.OVERLAPS,
    SignUpRefusal.LACKS_LANGUAGE,
    *BY_AREA,
)
_ASKED = {
    "title": "desk-ask-title",
    "place": "desk-ask-place",
    "time": "desk-ask-time",
    "capacity": "shift-form-capacity",
}


def _frame(turn: Turn, **more: Any) -> DeskFrame:
    return DeskFrame(form=int(turn.now.timestamp()), **more)


async def _shift(turn: Turn, shift_id: int) -> Shift:
    return (await desk.desk_of(turn, shift_id)).shift


# --- changing -----------------------------------------------------------------------------------


@router.callback_query(taps.EditShift.read)
async def ask_what(query: CallbackQuery, tap: taps.EditShift, turn: Turn) -> None:
    """Ask what is to be changed."""
    await turn.edit(desk_questions.edit_menu(await _shift(turn, tap.shift)))


@router.callback_query(taps.EditField.read)
async def ask_value(query: CallbackQuery, tap: taps.EditField, turn: Turn) -> None:
    """Ask for the new value."""
    await _shift(turn, tap.shift)
    if tap.field == "languages":
        screen: Screen | str = form.ask_language()
    elif tap.field in _ASKED:
        screen = _ASKED[tap.field]
    else:
        raise OldButton
    turn.forms.begin(DeskForm.value, _frame(turn, shift=tap.shift, act="edit", what=tap.field))
    await turn.edit(screen)


@router.message(*answer_to(DeskForm.value))
async def write_value(message: Message, turn: Turn) -> None:
    """Keep the new value, show what will differ, and ask why."""
    frame = turn.forms.frame(DeskFrame)
    shift = await _shift(turn, frame.shift)
    new = read_value(frame.what, message, shift, locale=turn.person.locale, now=turn.now)
    await editing.require_unlike_others(turn.session, shift, new)
    await turn.say(_ask_reason(turn, shift, new))


@router.callback_query(FormLanguage.read, StateFilter(DeskForm.value))
async def tap_language(query: CallbackQuery, tap: FormLanguage, turn: Turn) -> None:
    """Do the same with a language that was tapped."""
    frame = turn.forms.frame(DeskFrame)
    if frame.what != "languages":
        raise OldButton
    shift = await _shift(turn, frame.shift)
    await turn.edit(_ask_reason(turn, shift, tapped_languages(tap.language)))


def _ask_reason(turn: Turn, shift: Shift, new: dict[str, Any]) -> Screen:
    before = changes.fields_of(shift)
    frame = replace(
        turn.forms.frame(DeskFrame),
        new=changes.kept(new),
        seen=changes.kept({name: before[name] for name in new}),
    )
    turn.forms.go(DeskForm.reason, frame)
    lines = lines_between(shift, before, before | new)
    if not lines:
        turn.forms.end()
        return Screen("desk-no-change")
    return desk_questions.ask_reason(shift, lines, frame.form)


@router.callback_query(taps.AskCancelShift.read)
async def ask_cancel(query: CallbackQuery, tap: taps.AskCancelShift, turn: Turn) -> None:
    """Ask whether to cancel, and why."""
    shift = await _shift(turn, tap.shift)
    editing.require_changeable(shift, turn.now)
    frame = _frame(turn, shift=tap.shift, act="cancel")
    turn.forms.begin(DeskForm.reason, frame)
    await turn.edit(desk_questions.ask_cancel(shift, frame.form))


@router.callback_query(taps.TakeOff.read)
async def ask_take_off(query: CallbackQuery, tap: taps.TakeOff, turn: Turn) -> None:
    """Ask why somebody is taken off."""
    seat, desk_ = await desk.seat_of(turn, tap.sign_up)
    frame = _frame(turn, shift=desk_.shift.id, act="off", sign_up=seat.id)
    turn.forms.begin(DeskForm.reason, frame)
    await turn.edit(desk_questions.ask_take_off(seat, frame.form))


@router.message(*answer_to(DeskForm.reason))
async def write_reason(message: Message, turn: Turn) -> None:
    """Do what was asked, for the reason that they wrote."""
    await _do(turn, read_reason(message))


@router.callback_query(taps.SkipReason.read)
async def skip_reason(query: CallbackQuery, tap: taps.SkipReason, turn: Turn) -> None:
    """Do what was asked, without a reason."""
    is_open = turn.forms.step == DeskForm.reason.state
    if not is_open or turn.forms.frame(DeskFrame).form != tap.form:
        raise OldButton
    await _do(turn, "")


async def _do(turn: Turn, reason: str) -> None:
    frame = turn.forms.frame(DeskFrame)
    turn.forms.end()
    session, by, now = turn.session, turn.person, turn.now
    change: ShiftChange | None
    match frame.act:
        case "edit":
            edit = Edit(changes.read(frame.new), changes.read(frame.seen), reason)
            change = await editing.edit_shift(session, by, frame.shift, edit, now=now)
            if await _has_too_many(turn, frame, change):
                return
        case "cancel":
            await editing.cancel_shift(session, by, frame.shift, now=now, reason=reason)
        case "off":
            await seating.take_off(session, by, frame.sign_up, now=now, reason=reason)
        case _:
            contact = Contact(frame.new["name"], frame.new["phone"])
            wish = desk.wish_of(turn, anyway=True)
            await seating.vouch_for(session, by, frame.shift, contact, wish)
    await desk.show(turn, frame.shift)


async def _has_too_many(turn: Turn, frame: DeskFrame, change: ShiftChange | None) -> bool:
    """Ask who goes, if fewer are needed now than are on the shift."""
    desk_ = await desk.desk_of(turn, frame.shift)
    if change is None or frame.what != "capacity" or desk_.shift.taken <= desk_.shift.capacity:
        return False
    screen = desk_questions.too_many(desk_)
    await (turn.edit(screen) if isinstance(turn.event, CallbackQuery) else turn.say(screen))
    return True


# --- putting on ---------------------------------------------------------------------------------


@router.callback_query(taps.PickVolunteer.read)
async def pick_volunteer(query: CallbackQuery, tap: taps.PickVolunteer, turn: Turn) -> None:
    """Show who may be put on; a part of a name may be written."""
    shift = await _shift(turn, tap.shift)
    name = ""
    if turn.forms.step == DeskForm.who.state:
        name = turn.forms.frame(DeskFrame).name if tap.page else ""
    turn.forms.begin(DeskForm.who, _frame(turn, shift=shift.id, name=name))
    people = await seating.candidates(turn.session, turn.person, shift, name, now=turn.now)
    await turn.edit(desk_questions.pick_volunteer(shift, people, tap.page))


@router.message(*answer_to(DeskForm.who))
async def write_name(message: Message, turn: Turn) -> None:
    """Show those in whose name this stands."""
    frame = replace(turn.forms.frame(DeskFrame), name=form.short_text_of(message))
    turn.forms.go(DeskForm.who, frame)
    shift = await _shift(turn, frame.shift)
    people = await seating.candidates(turn.session, turn.person, shift, frame.name, now=turn.now)
    await turn.say(desk_questions.pick_volunteer(shift, people, 0))


@router.callback_query(taps.AskVouch.read)
async def ask_contact(query: CallbackQuery, tap: taps.AskVouch, turn: Turn) -> None:
    """Ask for the name and number of somebody without Telegram."""
    rights.require_anywhere(turn.person, Action.VOUCH)
    turn.forms.begin(DeskForm.contact, _frame(turn, shift=tap.shift, act="vouch"))
    await turn.say("desk-ask-contact")


@router.message(*answer_to(DeskForm.contact))
async def write_contact(message: Message, turn: Turn) -> None:
    """Put somebody on by name and number; a coordinator is asked where something is against it."""
    frame, contact = turn.forms.frame(DeskFrame), read_contact(message)
    is_done = False
    try:
        wish = desk.wish_of(turn)
        await seating.vouch_for(turn.session, turn.person, frame.shift, contact, wish)
        is_done = True
    except ShiftRefused as refused:
        shift = await turn.session.get_one(Shift, frame.shift)
        manages = rights.may(turn.person, Action.MANAGE_SHIFT, shift.area_id)
        if refused.reason not in _PASSABLE or not manages:
            raise
        kept = {"name": contact.name, "phone": contact.phone}
        frame = replace(frame, new=kept)
        turn.forms.go(DeskForm.reason, frame)
        await turn.say(desk_questions.ask_vouch_anyway(shift, contact.name, refused, frame.form))
    if is_done:
        turn.forms.end()
        await turn.say(Screen("desk-vouch-done", {"name": Foreign(contact.name)}))


# --- letters ------------------------------------------------------------------------------------


@router.callback_query(taps.WriteTo.read)
async def ask_words(query: CallbackQuery, tap: taps.WriteTo, turn: Turn) -> None:
    """Ask what is to be written, and to whom it goes."""
    shift, to = await letters.addressee(turn.session, turn.person, tap.shift, tap.person)
    turn.forms.begin(DeskForm.words, _frame(turn, shift=tap.shift, person=tap.person))
    await turn.say(desk_questions.ask_words(shift, to))


async def _replies_to_letter(message: Message, turn: Turn) -> dict[str, Any] | bool:
    """Filter for a reply to a letter, or to news of a shift; it goes to who wrote that."""
    earlier = message.reply_to_message
    if earlier is None or earlier.from_user is None or not earlier.from_user.is_bot:
        return False
    to = await letters.letter_at(turn.session, message.chat.id, earlier.message_id)
    return {"to": to} if to is not None and to.person else False


@replies.message(*SAID_PRIVATELY, _replies_to_letter)
async def reply(message: Message, to: taps.WriteTo, turn: Turn) -> None:
    """Send a reply to who wrote about the shift, whatever form is open."""
    words = read_words(message)
    if turn.forms.step == DeskForm.words.state:
        turn.forms.end()
    place = to.shift, to.person
    sent = await letters.write_letter(turn.session, turn.person, place, words, now=turn.now)
    await turn.say(desk_questions.letter_sent(sent.count, sent.missed))


@router.message(*answer_to(DeskForm.words))
async def write_words(message: Message, turn: Turn) -> None:
    """Send the words."""
    frame = turn.forms.frame(DeskFrame)
    words = read_words(message)
    turn.forms.end()
    place = frame.shift, frame.person
    sent = await letters.write_letter(turn.session, turn.person, place, words, now=turn.now)
    await turn.say(desk_questions.letter_sent(sent.count, sent.missed))
