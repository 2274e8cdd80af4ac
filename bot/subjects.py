"""The one list of what the subjects bring: jobs, listeners to facts, kinds of alert, translators.

Part of the composition root: nothing registers itself when it is imported.
"""

from functools import partial

from bot.alerts import escalation
from bot.alerts import listeners as alerts
from bot.alerts.kinds import AlertChanged, AlertKind
from bot.arrivals import alert_kind as arrivals
from bot.arrivals import fetching, scan
from bot.arrivals.kinds import ARRIVAL, MEDICAL
from bot.arrivals.scan import ArrivalOpened
from bot.danger import asking
from bot.danger.alarm import DANGER
from bot.oncall import covering, reminding, swapping, watching
from bot.oncall import listeners as rota
from bot.people import directory
from bot.people.directory import LocaleChanged, PersonUnreachable
from bot.people.roles import RoleTaken
from bot.posters import ordering
from bot.posters.ordering import printing
from bot.relay import copies, files, offers, readback, residents, translate
from bot.relay import listeners as relay
from bot.relay.calls import Translators, translating
from bot.relay.files import Files, passing_files
from bot.relay.phrases import phrase_book
from bot.relay.residents import ResidentSpoke
from bot.settings import Settings
from bot.shifts import announcing, give_up, hours, remind, telling, waitlist
from bot.shifts.changes import ShiftChanged
from bot.shifts.waitlist import ShiftUncovered, SignUpTaken
from bot.spine import retention
from bot.spine.db.context import Listeners
from bot.spine.jobs.model import JobKind
from bot.spine.jobs.run import Jobs, Pool
from bot.translators.chain import Chain
from bot.translators.external import External
from bot.translators.firefox import Firefox
from bot.translators.libre import LibreTranslate
from bot.translators.port import Translator
from handlers import menus

# Who acts on which fact, in this order, in the transaction that states it: but for those who
# need the settings (`listeners`).
_LISTENERS: Listeners = {
    RoleTaken: (
        rota.on_role_taken,
        give_up.on_role_taken,
        relay.on_role_taken,
        alerts.on_role_taken,
        menus.on_role_taken,
    ),
    PersonUnreachable: (relay.on_person_unreachable, alerts.on_person_unreachable),
    ArrivalOpened: (),
    ShiftUncovered: (),
    ShiftChanged: (),
    SignUpTaken: (),
}


def listeners(settings: Settings) -> Listeners:
    """List who acts on which fact."""
    numbers = settings.emergency_numbers
    return {
        **_LISTENERS,
        AlertChanged: (partial(arrivals.on_alert_changed, numbers=numbers),),
        LocaleChanged: (
            partial(arrivals.on_locale_changed, numbers=numbers),
            menus.on_locale_changed,
        ),
        ResidentSpoke: (partial(scan.on_resident_spoke, numbers=numbers),),
    }


ALERT_KINDS: tuple[AlertKind, ...] = (ARRIVAL, MEDICAL, DANGER)

_JOBS: tuple[JobKind[...], ...] = (
    directory.person_unreachable,
    escalation.step,
    escalation.unreachable,
    escalation.watch,
    escalation.sweep,
    scan.raise_silent,
    fetching.end_missing,
    asking.unanswered,
    remind.ask_coming,
    hours.ask_hours,
    waitlist.fill_places,
    waitlist.refill_places,
    telling.tell_news,
    telling.free_silent,
    announcing.announce,
    announcing.send_digest,
    offers.widen,
    copies.undelivered,
    residents.give_unread,
    covering.tell_if_open,
    covering.expire_cover,
    swapping.expire_swap,
    watching.look_ahead,
    reminding.remind,
    retention.prune,
)


def jobs(
    settings: Settings, chain: Translators | None = None, telegram: Files | None = None
) -> Jobs:
    """List every kind of job; those that need translators or Telegram only where these are."""
    pools = []
    if chain is not None:
        pools.append(Pool(translate.translate, translating(chain)))
        pools.append(Pool(readback.read_back, translating(chain)))
    if telegram is not None:
        pools.append(Pool(files.pass_file, passing_files(telegram)))
        pools.append(
            Pool(ordering.print_posters, printing(telegram, settings.font_folders), at_once=1)
        )
    return Jobs(
        settings,
        {kind.name: kind for kind in _JOBS},
        pools,
        recurring=(
            (escalation.sweep, escalation.SWEEP_EVERY),
            (watching.look_ahead, watching.LOOK_EVERY),
            (retention.prune, retention.EVERY),
        ),
    )


def translators(settings: Settings) -> Chain:
    """Make the translators of this deployment, the most trusted first.

    Their child processes start with the first text for them.
    """
    seconds = settings.translator_seconds
    chain: list[Translator] = [
        phrase_book(),
        Firefox(settings.models_folder, timeout_seconds=seconds),
    ]
    if settings.libretranslate_url:
        key = settings.libretranslate_key.get_secret_value()
        chain.append(
            LibreTranslate(settings.libretranslate_url, api_key=key, timeout_seconds=seconds)
        )
    if settings.external_translator:
        key = settings.external_translator_key.get_secret_value()
        options = {"api_key": key} if key else {}
        chain.append(
            External(settings.external_translator, options=options, timeout_seconds=seconds)
        )
    return Chain(chain, timeout_seconds=seconds)
