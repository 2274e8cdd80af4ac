"""Part of the composition root: which function does which kind of due work, and with which translators."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.escalation import AlertDuties
from bot.alerts.model import Pace
from bot.people import model as people
from bot.relay import copies, files
from bot.relay import offers as interpreters
from bot.relay import talk as relay
from bot.relay import translate as engine
from bot.relay import translations as translations
from bot.relay.files import Files
from bot.relay.translate import Translators
from bot.settings import Settings
from bot.shifts import finish, remind, take
from bot.spine.jobs import model as due
from bot.spine.texts import render as texts
from bot.translators.chain import Chain
from bot.translators.external import External
from bot.translators.firefox import Firefox
from bot.translators.libre import LibreTranslate
from bot.translators.phrasebook import PhraseBook
from bot.translators.port import Translator


def build_chain(settings: Settings) -> Chain:
    """The translators of this deployment, the most trusted first. Child processes start with the first text for them."""
    seconds = settings.translator_seconds
    found: list[Translator] = [
        PhraseBook(texts.FOLDER),
        Firefox(settings.models_folder, timeout_seconds=seconds),
    ]
    if settings.libretranslate_url:
        key = settings.libretranslate_key.get_secret_value()
        found.append(
            LibreTranslate(settings.libretranslate_url, api_key=key, timeout_seconds=seconds)
        )
    if settings.external_translator:
        key = settings.external_translator_key.get_secret_value()
        options = {"api_key": key} if key else {}
        found.append(
            External(settings.external_translator, options=options, timeout_seconds=seconds)
        )
    return Chain(found, timeout_seconds=seconds)


def book(
    settings: Settings, translators: Translators | None = None, telegram: Files | None = None
) -> due.Book:
    """Every kind of due work that Weft knows; what needs translators or Telegram waits for a process that has them."""
    pace = Pace(
        step=timedelta(seconds=settings.step_seconds),
        acknowledge=timedelta(seconds=settings.acknowledge_seconds),
    )
    alerts = AlertDuties(pace)
    return {
        **alerts.book(),
        **take.book(remind=timedelta(hours=settings.remind_hours)),
        **remind.book(),
        **finish.book(),
        interpreters.WIDEN: interpreters.widen_duty(settings.offer_seconds),
        people.UNREACHABLE: _one_after_another(alerts.gone, interpreters.gone, relay.gone),
        copies.UNDELIVERED: relay.undelivered,
        relay.UNREAD: relay.unread,
        **(
            {translations.KIND: engine.render_errand(translators)}
            if translators is not None
            else {}
        ),
        **({copies.FILE: files.file_errand(telegram)} if telegram is not None else {}),
    }


def _one_after_another(*duties: due.Duty) -> due.Duty:
    """Job that concerns several subjects."""

    async def do(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        for duty in duties:
            await duty(session, args, now)

    return do
