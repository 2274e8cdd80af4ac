"""Does Telegram know the bot, and will its updates come here? The token is never shown."""

from bot.cli.checks.result import House, Result, bad, doubtful, good
from bot.settings import Settings
from bot.spine.telegram import CallFailed, Telegram

SECONDS = 10.0


async def check_token(house: House) -> Result:
    """Ask Telegram who the bot is, and where its updates go."""
    settings = house.settings
    try:
        token = settings.token
    except ValueError:
        return doubtful("none is set", "`weft run` needs WEFT_BOT_TOKEN, from @BotFather")
    except OSError as error:
        return bad(f"{settings.bot_token_file} (WEFT_BOT_TOKEN_FILE): {error.strerror or error}")
    telegram = Telegram(settings.telegram_api, token, proxy=settings.proxy)
    try:
        me = await telegram.call("getMe", seconds=SECONDS)
        info = await telegram.call("getWebhookInfo", seconds=SECONDS)
    except CallFailed as failed:
        return _refused(settings, failed)
    finally:
        await telegram.close()
    if not isinstance(me, dict) or "username" not in me:
        return bad(f"{settings.telegram_api} answers otherwise than Telegram", "WEFT_TELEGRAM_API?")
    return _webhook(settings, f"@{me['username']}", info if isinstance(info, dict) else {})


def _refused(settings: Settings, failed: CallFailed) -> Result:
    if failed.by_telegram and failed.code in (401, 404):
        return bad(f"Telegram refuses it: {failed}", "take the bot's token from @BotFather again")
    return bad(
        f"{settings.telegram_api} does not answer as Telegram does: {failed}",
        "look at the network, WEFT_PROXY and WEFT_TELEGRAM_API",
    )


def _webhook(settings: Settings, name: str, info: dict[str, object]) -> Result:
    url, failed = str(info.get("url") or ""), str(info.get("last_error_message") or "")
    if url and not settings.webhook_url:
        return doubtful(
            f"{name}, but updates go to a webhook at {url}, and this bot polls",
            "`weft run` removes it; if another program uses this token, it needs a bot of its own",
        )
    if settings.webhook_url and not url:
        return doubtful(f"{name}; the webhook is not set", "`weft run` sets it")
    if settings.webhook_url and not url.startswith(settings.webhook_url.rstrip("/")):
        return doubtful(f"{name}, but updates go to {url}", "`weft run` sets WEFT_WEBHOOK_URL")
    if settings.webhook_url and failed:
        return doubtful(
            f"{name}; Telegram's last call of the webhook failed: {failed}",
            "look at the proxy before WEFT_WEBHOOK_LISTEN and at its certificate",
        )
    return good(f"{name}, by {'webhook' if settings.webhook_url else 'long polling'}")
