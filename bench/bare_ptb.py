"""The other yardstick: an echo on python-telegram-bot as its documentation begins. By polling, or by webhook with WEFT_WEBHOOK_LISTEN."""

import os

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
    app = Application.builder().token(os.environ["WEFT_BOT_TOKEN"]).base_url(f"{api}/bot").build()
    app.add_handler(MessageHandler(filters.TEXT, echo))
    app.add_handler(CallbackQueryHandler(tapped))
    return app


if __name__ == "__main__":
    if where := os.environ.get("WEFT_WEBHOOK_LISTEN"):
        host, _, port = where.rpartition(":")
        build().run_webhook(
            listen=host,
            port=int(port),
            url_path="telegram",
            webhook_url=f"http://{where}/telegram",
            secret_token="bench",
        )
    else:
        build().run_polling()
