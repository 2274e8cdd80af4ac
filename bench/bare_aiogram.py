"""The first yardstick: an echo without a database, as aiogram's documentation begins.

Answer a tap and edit its message, as Weft does.
"""

import asyncio
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InaccessibleMessage, Message

dispatcher = Dispatcher()


@dispatcher.message()
async def echo(message: Message) -> None:
    await message.answer(message.text or "")


@dispatcher.callback_query()
async def tapped(query: CallbackQuery) -> None:
    await query.answer()
    if query.message is not None and not isinstance(query.message, InaccessibleMessage):
        await query.message.edit_text(query.data or "", reply_markup=query.message.reply_markup)


async def main() -> None:
    server = TelegramAPIServer.from_base(os.environ["WEFT_TELEGRAM_API"])
    bot = Bot(os.environ["WEFT_BOT_TOKEN"], session=AiohttpSession(api=server))
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
