"""python-telegram-bot as a second opinion: a client of other authors talks to the sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from boxkit import TOKEN, Sandbox, png
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    Message,
    ReplyParameters,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)


@pytest.fixture
async def bot(box: Sandbox) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, base_url=f"{box.url}/bot", base_file_url=f"{box.url}/file/bot") as client:
        yield client


async def test_it_knows_itself(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.id, me.username, me.is_bot) == (4242424242, "WeftTestBot", True)
    assert bot.name == "@WeftTestBot"


async def test_a_wrong_token_is_an_invalid_token(box: Sandbox) -> None:
    with pytest.raises(InvalidToken):
        await Bot("1:wrong", base_url=f"{box.url}/bot").initialize()


async def test_it_sends_edits_and_deletes(bot: Bot, box: Sandbox, ana: int) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
    sent = await bot.send_message(ana, "<b>olá</b> 😀 /help", ParseMode.HTML, reply_markup=keyboard)
    assert sent.text == "olá 😀 /help"
    assert [(e.type, sent.parse_entity(e)) for e in sent.entities] == [
        ("bold", "olá"),
        ("bot_command", "/help"),
    ]
    assert sent.reply_markup == keyboard
    assert (sent.chat.id, sent.chat.first_name, sent.from_user.id) == (ana, "Ana", bot.id)

    edited = await sent.edit_text("*bye\\!*", ParseMode.MARKDOWN_V2)
    assert isinstance(edited, Message)
    assert edited.text == "bye!"
    assert edited.reply_markup is None
    assert edited.edit_date is not None

    reply = await bot.send_message(
        ana, "x", reply_parameters=ReplyParameters(sent.message_id, quote="bye")
    )
    assert reply.reply_to_message.message_id == sent.message_id
    assert reply.quote.text == "bye"

    assert await sent.delete() is True
    assert [m["message_id"] for m in await box.messages(ana) if not m["deleted"]] == [
        reply.message_id
    ]


async def test_refusals_become_its_errors(bot: Bot, box: Sandbox, ana: int) -> None:
    with pytest.raises(BadRequest, match=r"^Chat not found$"):
        await bot.send_message(1, "x")
    sent = await bot.send_message(ana, "x")
    with pytest.raises(BadRequest, match=r"^Message is not modified"):
        await sent.edit_text("x")
    await box.control("/faults", {"kind": "retry_after", "seconds": 3})
    with pytest.raises(RetryAfter) as wait:
        await bot.send_message(ana, "x")
    assert (
        float(getattr(wait.value.retry_after, "total_seconds", lambda: wait.value.retry_after)())
        == 3
    )
    await box.control(f"/phones/{ana}/block")
    with pytest.raises(Forbidden, match=r"^Forbidden: bot was blocked by the user$"):
        await bot.send_message(ana, "x")


async def test_files_go_up_and_come_down(bot: Bot, box: Sandbox, ana: int) -> None:
    picture = png(30, 20)
    sent = await bot.send_photo(ana, picture, caption="a plan")
    assert sent.caption == "a plan"
    assert (sent.photo[-1].width, sent.photo[-1].height) == (30, 20)
    assert bytes(await (await sent.photo[-1].get_file()).download_as_bytearray()) == picture
    document = (await bot.send_document(ana, b"%PDF-1", filename="plan.pdf")).document
    assert (document.file_name, document.mime_type, document.file_size) == (
        "plan.pdf",
        "application/pdf",
        6,
    )
    again = await bot.send_document(ana, document.file_id)
    assert again.document.file_unique_id == document.file_unique_id
    assert bytes(await (await again.document.get_file()).download_as_bytearray()) == b"%PDF-1"
    voice = (await bot.send_voice(ana, b"OggS" + b"x" * 60, duration=4)).voice
    assert (voice.duration, voice.file_size) == (4, 64)
    kinds = [m["media"]["kind"] for m in await box.messages(ana)]
    assert kinds == ["photo", "document", "document", "voice"]


async def test_an_album_arrives_as_one(bot: Bot, ana: int) -> None:
    album = await bot.send_media_group(
        ana, [InputMediaPhoto(png(i, i), caption="c" if i == 1 else None) for i in (1, 2, 3)]
    )
    assert [m.photo[-1].width for m in album] == [1, 2, 3]
    assert [m.caption for m in album] == ["c", None, None]
    assert len({m.media_group_id for m in album}) == 1
    assert album[0].media_group_id is not None


async def test_commands_and_texts_are_kept(bot: Bot) -> None:
    await bot.set_my_commands([("start", "Begin"), ("help", "Help")])
    await bot.set_my_commands([("start", "Começar")], language_code="pt")
    assert [(c.command, c.description) for c in await bot.get_my_commands()] == [
        ("start", "Begin"),
        ("help", "Help"),
    ]
    assert [c.description for c in await bot.get_my_commands(language_code="pt")] == ["Começar"]
    await bot.set_my_description("What it is")
    assert (await bot.get_my_description()).description == "What it is"


async def test_its_application_polls_and_answers(box: Sandbox, ana: int) -> None:
    got: list[str] = []

    async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Take it", callback_data="take:7")]])
        assert update.message is not None
        await update.message.reply_text(
            f"hello {' '.join(context.args or [])}", reply_markup=keyboard
        )

    async def tapped(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        query = update.callback_query
        assert query is not None
        got.append(str(query.data))
        await query.answer("thank you", show_alert=True)
        await query.edit_message_text("taken")

    async def media(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        file = await update.message.photo[-1].get_file()
        got.append(f"photo {len(await file.download_as_bytearray()) > 0} {update.message.caption}")

    async def text(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.effective_message is not None
        got.append(
            ("edited " if update.edited_message else "") + str(update.effective_message.text)
        )

    app: Application[Any, Any, Any, Any, Any, Any] = (
        ApplicationBuilder()
        .token(TOKEN)
        .base_url(f"{box.url}/bot")
        .base_file_url(f"{box.url}/file/bot")
        .build()
    )
    app.add_handler(CommandHandler("start", start))
    app.add_handler(CallbackQueryHandler(tapped))
    app.add_handler(MessageHandler(filters.PHOTO, media))
    app.add_handler(MessageHandler(filters.TEXT, text))
    async with app:
        await app.start()
        assert app.updater is not None
        await app.updater.start_polling(timeout=5, allowed_updates=Update.ALL_TYPES)
        await box.control(f"/phones/{ana}/open", {"link": "https://t.me/WeftTestBot?start=door1"})
        hello = await last(box, ana, "hello door1")
        assert [[b["text"] for b in row] for row in hello["buttons"]] == [["Take it"]]
        tap = await box.control(
            f"/phones/{ana}/tap", {"message_id": hello["message_id"], "button": "Take it"}
        )
        assert (tap["answered"], tap["text"], tap["alert"]) == (True, "thank you", True)
        taken = await last(box, ana, "taken")
        assert taken["message_id"] == hello["message_id"]
        assert not taken["buttons"]
        said = await box.say(ana, "one")
        await box.control(f"/phones/{ana}/edit", {"message_id": said["message_id"], "text": "two"})
        await box.control(f"/phones/{ana}/send", {"kind": "photo", "caption": "the door"})
        async with asyncio.timeout(5):
            while len(got) < 4:
                await asyncio.sleep(0.02)
        await app.updater.stop()
        await app.stop()
    assert got == ["take:7", "one", "edited two", "photo True the door"]
    assert await box.updates() == []


async def last(box: Sandbox, person: int, text: str) -> dict[str, Any]:
    async with asyncio.timeout(5):
        while True:
            for message in reversed(await box.messages(person)):
                if message["text"] == text:
                    return message
            await asyncio.sleep(0.02)
