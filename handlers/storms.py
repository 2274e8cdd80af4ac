"""Taps on the card that the alerts of a storm share: take all, split, can't, turn the page."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot.alerts import sharing, storm_taking
from bot.alerts.buttons import (
    BENEATH,
    DeclineStorm,
    ReleaseStorm,
    SplitStorm,
    SplitWith,
    StillOnStorm,
    StormPage,
    TakeStorm,
)
from bot.alerts.storm_taking import NoneLeft, NoneYours
from handlers.turns.turn import Turn

router = Router(name="storms")


@router.callback_query(TakeStorm.read)
async def take_all(query: CallbackQuery, tap: TakeStorm, turn: Turn) -> None:
    try:
        count = await storm_taking.take_all(turn.session, tap.storm, turn.person, now=turn.now)
    except NoneLeft as refused:
        await turn.toast(refused.text_id, refused.args_for_text, alert=True)
    else:
        await turn.toast("storm-all-yours", {"count": count})
    await _show(turn, tap.storm)


@router.callback_query(DeclineStorm.read)
async def decline_all(query: CallbackQuery, tap: DeclineStorm, turn: Turn) -> None:
    try:
        await storm_taking.decline_all(turn.session, tap.storm, turn.person, now=turn.now)
    except NoneLeft as refused:
        await turn.toast(refused.text_id, refused.args_for_text, alert=True)
    else:
        await turn.toast("storm-passed-on")
    await _show(turn, tap.storm)


@router.callback_query(ReleaseStorm.read)
async def release_all(query: CallbackQuery, tap: ReleaseStorm, turn: Turn) -> None:
    try:
        await storm_taking.release_all(turn.session, tap.storm, turn.person, now=turn.now)
    except NoneYours as refused:
        await turn.toast(refused.text_id, alert=True)
    else:
        await turn.toast("storm-passed-on")


@router.callback_query(StillOnStorm.read)
async def stay_on(query: CallbackQuery, tap: StillOnStorm, turn: Turn) -> None:
    try:
        count = await storm_taking.stay_on(turn.session, tap.storm, turn.person, now=turn.now)
    except NoneYours as refused:
        await turn.toast(refused.text_id, alert=True)
    else:
        await turn.toast("storm-all-yours", {"count": count})


@router.callback_query(StormPage.read)
async def show_page(query: CallbackQuery, tap: StormPage, turn: Turn) -> None:
    await _show(turn, tap.storm, tap.page)


@router.callback_query(SplitStorm.read)
async def ask_with_whom(query: CallbackQuery, tap: SplitStorm, turn: Turn) -> None:
    """Ask with whom to split, on a card of its own."""
    screen = await storm_taking.ask_with_whom(
        turn.session, tap.storm, turn.person, tap.page, now=turn.now
    )
    if tap.page == BENEATH:
        await turn.say(screen)
    else:
        await turn.edit(screen)


@router.callback_query(SplitWith.read)
async def split(query: CallbackQuery, tap: SplitWith, turn: Turn) -> None:
    screen = await storm_taking.split(turn.session, tap.storm, turn.person, tap.to, now=turn.now)
    await turn.edit(screen)


async def is_to_list(message: Message, turn: Turn) -> bool:
    """Filter what is written, not commanded, as a reply to such a card."""
    replied_to = message.reply_to_message
    if replied_to is None or (message.text or "").startswith("/"):
        return False
    return await sharing.is_shared_card_at(turn.session, message.chat.id, replied_to.message_id)


@router.message(is_to_list)
async def ask_whom(message: Message, turn: Turn) -> None:
    """Say that the list is about several people; their own cards can be replied to."""
    await turn.say("storm-reply-which")


async def _show(turn: Turn, storm_id: int, page: int | None = None) -> None:
    """Show how the storm stands; an old card gives way to a fresh one."""
    screen = await storm_taking.show(
        turn.session, storm_id, turn.person, tapped=turn.tapped, page=page, now=turn.now
    )
    if screen is not None:
        await turn.edit(screen)
