"""Commands that stay: the bot, the local Telegram, the demo."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from bot.cli.opening import bring_up, opened, read_settings, run_async

if TYPE_CHECKING:
    from bot.spine.db.engine import Database

# Servers take a larger number modulo 65536 and listen where nobody looks.
PORT = click.IntRange(min=0, max=65535)


@click.command()
def run() -> None:
    """Run the bot. Needs WEFT_BOT_TOKEN; all other settings stand in .env.example."""
    settings = read_settings()
    try:
        settings.token  # noqa: B018 - said before anything is started
    except (ValueError, OSError) as error:
        raise click.ClickException(f"{error}. See .env.example.") from None
    from bot.app import CannotStart, make_translators, serve
    from bot.danger import words
    from bot.danger.lists import ListWrong
    from bot.listening import CannotListen
    from bot.relay.phrases import phrase_book
    from bot.spine.leader import TakenElsewhere
    from bot.spine.log import configure
    from bot.spine.telegram import CallFailed
    from bot.spine.texts import render as texts
    from bot.spine.texts.files import BrokenTexts
    from bot.translators.phrase_files import BrokenBook

    try:
        words.warm()  # a list that somebody broke must not be found by the first cry
        texts.load_all()
        phrase_book()
    except ListWrong as error:
        raise click.ClickException(f"Danger words: {error}") from None
    except BrokenBook as error:
        raise click.ClickException(f"The phrase book is broken: locales/{error}.") from None
    except BrokenTexts as error:
        raise click.ClickException(str(error)) from None
    configure(settings.log_format)

    async def work(database: Database) -> None:
        await serve(settings, database, chain, announce=click.echo, bring_up=bring_up)

    try:
        chain = make_translators(settings)
        run_async(opened(work))
    except (TakenElsewhere, CannotListen, CannotStart) as error:
        raise click.ClickException(str(error)) from None
    except CallFailed as error:
        if error.by_telegram:
            raise click.ClickException(f"Telegram refused the bot: {error}") from None
        raise click.ClickException(
            f"{settings.telegram_api} does not answer as Telegram does: {error}"
            " (WEFT_TELEGRAM_API)."
        ) from None


@click.command()
@click.option(
    "--port",
    type=PORT,
    default=8081,
    show_default=True,
    help="Port of the Bot API, the control API and the page.",
)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--token", default="123456:sandbox", show_default=True, help="The bot's token.")
def sandbox(port: int, host: str, token: str) -> None:
    """Run a local Telegram alone, without the bot."""
    from sandbox.serve import serve

    try:
        run_async(serve(host, port, token))
    except OSError as error:
        raise click.ClickException(f"Port {port} of {host}: {error.strerror or error}") from None


@click.command()
@click.option(
    "--port",
    type=PORT,
    default=8080,
    show_default=True,
    help="Port of everything: page, Bot API, control API, /healthz.",
)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option(
    "--play", type=click.Choice(["night"]), help="Play this instead of waiting for people."
)
@click.option(
    "--headless",
    is_flag=True,
    help="With --play: no page, on a free port, in a folder of its own; exits 0 or 1.",
)
@click.option(
    "--break",
    "broken",
    multiple=True,
    type=click.Choice(["translator", "worker"]),
    help="With --play: kill the machine translator, or block the first worker's phone.",
)
def demo(port: int, host: str, play: str | None, headless: bool, broken: tuple[str, ...]) -> None:
    """Everything at once: a local Telegram, the bot and a seeded sub-district."""
    from demo.show import show
    from demo.stage import BotGone

    try:
        if play is None:
            run_async(show(port, host, announce=click.echo))
            return
        from demo.night import play_night

        night = play_night(None if headless else port, frozenset(broken), tell=click.echo)
        sys.exit(run_async(night))
    except BotGone as error:
        raise click.ClickException(f"The bot ended:\n{error}") from None
    except OSError as error:
        raise click.ClickException(str(error)) from None
