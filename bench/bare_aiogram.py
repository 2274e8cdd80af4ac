"""The yardstick: an echo on aiogram as its documentation begins, with no database. By polling, or by webhook with WEFT_WEBHOOK_LISTEN.

A tap is answered and its message edited, as Weft does.
"""

import asyncio
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InaccessibleMessage, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

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
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["WEFT_TELEGRAM_API"]))
    bot = Bot(os.environ["WEFT_BOT_TOKEN"], session=session)
    listen = os.environ.get("WEFT_WEBHOOK_LISTEN")
    if not listen:
        await dispatcher.start_polling(bot)
        return
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token="bench").register(app, path="/telegram")
    setup_application(app, dispatcher, bot=bot)
    site = web.AppRunner(app, access_log=None)
    await site.setup()
    host, _, port = listen.rpartition(":")
    await web.TCPSite(site, host, int(port)).start()
    await bot.set_webhook(f"http://{listen}/telegram", secret_token="bench")
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
