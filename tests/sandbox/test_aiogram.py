"""aiogram, the client that Weft uses, against the sandbox: send, edit, file, poll."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, Message
from boxkit import TOKEN, Sandbox, png


@pytest.fixture
async def bot(box: Sandbox) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(box.url))
    async with Bot(TOKEN, session=session) as client:
        yield client


async def test_it_sends_edits_and_fetches(bot: Bot, box: Sandbox, ana: int) -> None:
    keyboard = InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text="a", callback_data="b")]]
    )
    sent = await bot.send_message(ana, "<i>olá</i>", parse_mode="HTML", reply_markup=keyboard)
    assert (sent.text, sent.html_text) == ("olá", "<i>olá</i>")
    assert sent.reply_markup is not None
    assert sent.reply_markup.model_dump(exclude_none=True) == keyboard.model_dump(exclude_none=True)
    edited = await bot.edit_message_text("adeus", chat_id=ana, message_id=sent.message_id)
    assert isinstance(edited, Message)
    assert (edited.text, edited.reply_markup) == ("adeus", None)
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_text("adeus", chat_id=ana, message_id=sent.message_id)

    picture = png(12, 8)
    photo = await bot.send_photo(ana, BufferedInputFile(picture, "door.png"), caption="door")
    assert photo.photo is not None
    assert (photo.photo[-1].width, photo.photo[-1].height, photo.caption) == (12, 8, "door")
    down = await bot.download(photo.photo[-1])
    assert down is not None
    assert down.read() == picture

    await box.control("/faults", {"kind": "retry_after", "method": "sendMessage", "seconds": 2})
    with pytest.raises(TelegramRetryAfter) as wait:
        await bot.send_message(ana, "x")
    assert wait.value.retry_after == 2


async def test_its_dispatcher_polls(bot: Bot, box: Sandbox, ana: int) -> None:
    dispatcher = Dispatcher()

    @dispatcher.message(F.text)
    async def echo(message: Message) -> None:
        await message.reply(f"you said {message.text}")

    polling = asyncio.create_task(
        dispatcher.start_polling(bot, handle_signals=False, polling_timeout=5)
    )
    said = await box.say(ana, "bom dia")
    async with asyncio.timeout(5):
        while not (answers := [m for m in await box.messages(ana) if m["from"]["is_bot"]]):
            await asyncio.sleep(0.02)
    await dispatcher.stop_polling()
    await polling
    assert [m["text"] for m in answers] == ["you said bom dia"]
    reply_to = answers[0]["reply_to"]
    assert (reply_to["message_id"] if isinstance(reply_to, dict) else reply_to) == said[
        "message_id"
    ]
