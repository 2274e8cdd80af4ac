"""The other yardstick: an echo on python-telegram-bot as its documentation begins. By polling, or by webhook with WEFT_WEBHOOK_LISTEN.

Its own webhook server wants tornado; this is its "custom webhook" example with aiohttp instead.
"""

import asyncio
import os

from aiohttp import web
from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")


async def tapped(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    assert query is not None
    await query.answer()
    await query.edit_message_text(query.data or "")


def build() -> Application:  # type: ignore[type-arg]
    api = os.environ["WEFT_TELEGRAM_API"].rstrip("/")
    builder = Application.builder().token(os.environ["WEFT_BOT_TOKEN"]).base_url(f"{api}/bot")
    if os.environ.get("WEFT_WEBHOOK_LISTEN"):
        builder = builder.updater(None)
    app = builder.build()
    app.add_handler(MessageHandler(filters.TEXT, echo))
    app.add_handler(CallbackQueryHandler(tapped))
    return app


async def by_webhook(listen: str) -> None:
    application = build()

    async def receive(request: web.Request) -> web.Response:
        await application.update_queue.put(Update.de_json(await request.json(), application.bot))
        return web.Response()

    async with application:
        await application.start()
        server = web.Application()
        server.router.add_post("/telegram", receive)
        site = web.AppRunner(server, access_log=None)
        await site.setup()
        host, _, port = listen.rpartition(":")
        await web.TCPSite(site, host, int(port)).start()
        await application.bot.set_webhook(f"http://{listen}/telegram", secret_token="bench")
        await asyncio.Event().wait()


if __name__ == "__main__":
    if where := os.environ.get("WEFT_WEBHOOK_LISTEN"):
        asyncio.run(by_webhook(where))
    else:
        build().run_polling()
