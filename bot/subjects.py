"""The one list of what the subjects bring: jobs, listeners to facts, kinds of alert, translators.

Part of the composition root: nothing registers itself when it is imported.
"""

from datetime import timedelta
from functools import partial

from bot.alerts import (
    escalation,
    joining,
    outside_call,
    sharing,
    storm_taking,
    storms,
    sweep,
)
from bot.alerts import listeners as alerts
from bot.alerts.kinds import AlertChanged, AlertKind, AlertPlaced, RoundUnheard
from bot.alerts.sharing import StormCardFailed
from bot.alerts.storm_model import StormRules
from bot.arrivals import alert_kind as arrivals
from bot.arrivals import closing, expecting, fetching, lost_jobs, proposing, scan, unknown_gates
from bot.arrivals.announced import ArrivalAnnounced
from bot.arrivals.expecting import OVERDUE_ARRIVAL
from bot.arrivals.kinds import ARRIVAL, MEDICAL
from bot.arrivals.scan import ArrivalOpened
from bot.arrivals.unknown_gates import UNKNOWN_GATE
from bot.callout import listeners as callout
from bot.callout import waves
from bot.danger import asking
from bot.danger import listeners as danger
from bot.danger.alarm import DANGER
from bot.handoff import handing_over
from bot.handoff.retention import prune_hand_offs
from bot.hours import entries as hour_entries
from bot.hours import export as hours_export
from bot.imports import working
from bot.oncall import covering, hand_offs, reminding, ringing, swapping, watching
from bot.oncall import files as rota_files
from bot.oncall import listeners as rota
from bot.oncall.hand_offs import DutyChanged
from bot.oncall.retention import prune_duty
from bot.people import directory, parcels
from bot.people.directory import LocaleChanged, PersonReachable, PersonUnreachable
from bot.people.roles import RoleTaken
from bot.posters import ordering
from bot.posters.ordering import printing
from bot.relay import (
    albums,
    files,
    giving,
    office,
    readback,
    translate,
    undelivered,
    voices,
)
from bot.relay import joining as case_joining
from bot.relay import listeners as relay
from bot.relay.albums import passing_albums
from bot.relay.calls import Translators, translating
from bot.relay.contacts import ContactOffered
from bot.relay.files import Files, passing_files
from bot.relay.interpreters import search
from bot.relay.interpreters import sweeping as interpreters
from bot.relay.phrases import phrase_book
from bot.relay.residents import ResidentSpoke
from bot.relay.translations import EntryTranslated
from bot.relay.waits import CaseMoved, CaseWaits, WaitEnded
from bot.reports import morning, wakes
from bot.settings import Settings
from bot.shifts import (
    announcing,
    attendance,
    coverage_picture,
    endings,
    exporting,
    give_up,
    hours,
    missing,
    offering,
    remind,
    searching,
    telling,
    waitlist,
)
from bot.shifts import swapping as shift_swapping
from bot.shifts.attendance import HoursCounted
from bot.shifts.changes import ShiftChanged
from bot.shifts.waitlist import ShiftUncovered, SignUpTaken
from bot.spine import retention
from bot.spine.db.context import Listeners
from bot.spine.db.engine import Database
from bot.spine.jobs.model import JobKind
from bot.spine.jobs.run import Jobs, Pool
from bot.translators.chain import Chain
from bot.translators.external import External
from bot.translators.firefox import Firefox
from bot.translators.libre import LibreTranslate
from bot.translators.port import Translator
from bot.unanswered import alarm as unanswered
from bot.unanswered import matters
from bot.unanswered.alarm import UNANSWERED
from handlers import menus

# Who acts on which fact, in this order, in the transaction that states it: but for those who
# need the settings (`listeners`).
_LISTENERS: Listeners = {
    RoleTaken: (
        rota.on_role_taken,
        give_up.on_role_taken,
        callout.on_role_taken,
        relay.on_role_taken,
        alerts.on_role_taken,
        closing.on_role_taken,
        menus.on_role_taken,
    ),
    PersonUnreachable: (
        relay.on_person_unreachable,
        storms.on_person_unreachable,
        alerts.on_person_unreachable,
        rota.on_person_unreachable,
        closing.on_person_unreachable,
        missing.on_person_unreachable,
        callout.on_person_unreachable,
    ),
    PersonReachable: (alerts.on_person_reachable, undelivered.on_person_reachable),
    ArrivalOpened: (unknown_gates.on_arrival_opened, proposing.on_arrival_opened),
    ArrivalAnnounced: (proposing.on_arrival_announced,),
    EntryTranslated: (danger.on_entry_translated,),
    ContactOffered: (danger.on_contact_offered,),
    ShiftUncovered: (),
    WaitEnded: (unanswered.on_wait_ended,),
    CaseMoved: (unanswered.on_case_moved, danger.on_case_moved),
    StormCardFailed: (storms.on_card_failed,),
    ShiftChanged: (callout.on_shift_changed, endings.on_shift_changed),
    SignUpTaken: (callout.on_sign_up_taken,),
    HoursCounted: (hour_entries.on_hours_counted,),
}


def listeners(settings: Settings) -> Listeners:
    """List who acts on which fact."""
    numbers = settings.emergency_numbers
    return {
        **_LISTENERS,
        AlertChanged: (
            partial(arrivals.on_alert_changed, numbers=numbers),
            partial(unanswered.on_alert_changed, numbers=numbers),
            proposing.on_alert_changed,
            handing_over.on_alert_changed,
        ),
        DutyChanged: (
            joining.on_duty_changed,
            partial(
                handing_over.on_duty_changed,
                patience=timedelta(minutes=settings.handoff_minutes),
            ),
            case_joining.on_duty_changed,
        ),
        LocaleChanged: (
            partial(arrivals.on_locale_changed, numbers=numbers),
            menus.on_locale_changed,
        ),
        ResidentSpoke: (partial(scan.on_resident_spoke, numbers=numbers),),
        CaseWaits: (
            partial(unanswered.on_case_waits, settings=settings),
            matters.on_case_waits,
        ),
        RoundUnheard: (partial(outside_call.on_round_unheard, settings=settings),),
        AlertPlaced: (
            partial(storms.on_alert_placed, rules=_storm_rules(settings)),
            matters.on_alert_placed,
        ),
    }


def _storm_rules(settings: Settings) -> StormRules:
    kinds = frozenset(kind.name for kind in ALERT_KINDS if kind.joins_storms)
    return StormRules(settings.storm_alerts, timedelta(minutes=settings.storm_minutes), kinds)


ALERT_KINDS: tuple[AlertKind, ...] = (
    ARRIVAL,
    MEDICAL,
    DANGER,
    UNANSWERED,
    OVERDUE_ARRIVAL,
    UNKNOWN_GATE,
    handing_over.UNREAD,
)

_JOBS: tuple[JobKind[...], ...] = (
    directory.person_unreachable,
    directory.person_reachable,
    escalation.step,
    escalation.unreachable,
    escalation.watch,
    sweep.sweep,
    sharing.show,
    sharing.fail,
    storm_taking.release_rest,
    scan.raise_silent,
    lost_jobs.sweep,
    fetching.end_missing,
    closing.propose_closing,
    closing.close_itself,
    expecting.raise_overdue,
    asking.unanswered,
    unanswered.look,
    unanswered.follow,
    unanswered.move,
    unanswered.sweep,
    remind.ask_coming,
    remind.move_reminders,
    hours.ask_hours,
    waitlist.fill_places,
    waitlist.refill_places,
    offering.send_offer,
    offering.end_unanswered,
    offering.end_waits,
    telling.tell_news,
    telling.free_silent,
    announcing.announce,
    announcing.send_digest,
    waves.send_wave,
    attendance.ask_missing,
    attendance.tell_absent,
    endings.show_cards,
    searching.ask,
    searching.end_at_start,
    shift_swapping.exchange_unless_vetoed,
    shift_swapping.end_at_start,
    search.widen,
    interpreters.sweep,
    undelivered.refused,
    giving.give_unread,
    office.give_silent,
    danger.move,
    covering.tell_if_open,
    covering.expire_cover,
    swapping.expire_swap,
    watching.look_ahead,
    reminding.remind,
    hand_offs.look,
    hand_offs.sweep,
    ringing.ring_again,
    handing_over.raise_unread,
    handing_over.sweep_unread,
    morning.report_mornings,
    wakes.look_at_wakes,
    retention.prune,
    prune_duty,
    prune_hand_offs,
)


_PARCELS = (
    coverage_picture.picture,
    rota_files.picture,
    rota_files.calendar,
    morning.picture,
    morning.table,
    exporting.table,
    hours_export.table,
)


def jobs(
    settings: Settings,
    chain: Translators | None = None,
    telegram: Files | None = None,
    database: Database | None = None,
) -> Jobs:
    """List every kind of job; those that need translators or Telegram only where these are.

    `database`: of the jobs whose call has transactions of its own.
    """
    voice = outside_call.calling(settings.call_url.get_secret_value())
    pools = [Pool(outside_call.ring_outside, voice)]
    if chain is not None:
        pools.append(Pool(translate.translate, translating(chain)))
        pools.append(Pool(readback.read_back, translating(chain)))
    if telegram is not None:
        pools.append(Pool(files.pass_file, passing_files(telegram)))
        pools.append(Pool(albums.pass_album, passing_albums(telegram)))
        pools.append(Pool(voices.pass_voice, passing_files(telegram)))
        pools.append(
            Pool(ordering.print_posters, printing(telegram, settings.font_folders), at_once=1)
        )
        sending = parcels.sending(telegram, settings.font_folders)
        pools += [Pool(kind, sending, at_once=1) for kind in _PARCELS]
        if database is not None:
            pools.append(Pool(working.look_at_table, working.looking(telegram, database)))
            pools.append(Pool(working.write_table, working.writing(database)))
    return Jobs(
        settings,
        {kind.name: kind for kind in _JOBS},
        pools,
        recurring=(
            (watching.look_ahead, watching.LOOK_EVERY),
            (unanswered.sweep, unanswered.SWEEP_EVERY),
            (hand_offs.sweep, hand_offs.SWEEP_EVERY),
            (handing_over.sweep_unread, handing_over.SWEEP_EVERY),
            (morning.report_mornings, morning.LOOK_EVERY),
            (wakes.look_at_wakes, wakes.LOOK_EVERY),
            (interpreters.sweep, interpreters.EVERY),
            (retention.prune, retention.EVERY),
            (prune_duty, retention.EVERY),
            (prune_hand_offs, retention.EVERY),
        ),
        at_start=(sweep.begin_life,),
        lookouts=(
            (sweep.sweep, sweep.SWEEP_EVERY),
            (sweep.show_life, sweep.SHOW_LIFE_EVERY),
            (lost_jobs.sweep, lost_jobs.SWEEP_EVERY),
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
