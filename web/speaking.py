"""What somebody writes on their page: an entry of their case, and an alert if they cry for help."""

import structlog

from bot.arrivals.model import Arrival
from bot.danger import alarm
from bot.danger.alarm import Cry
from bot.danger.words import Danger, find_words
from bot.people import directory
from bot.relay import cases, residents
from bot.relay.model import Said
from bot.spine.db.bulk import savepoint
from bot.spine.db.errors import is_transient
from bot.spine.whereabouts import whereabouts
from web.taps import IN_DANGER, UNREAD, Hand

log = structlog.get_logger()


async def speak(hand: Hand, arrival: Arrival, text: str) -> str:
    """Give the words to the staff; danger words wake who is on call, whatever else fails.

    Returns where the page goes on. A lone *help* counts too: this page has no menu for which it
    could be meant.
    """
    danger = find_words(text)
    if danger is None:
        return await _relay(hand, arrival, text)
    cry = await _hear(hand, arrival, text, danger)
    is_relayed = True
    try:
        async with savepoint(hand.session):
            await _relay(hand, arrival, text)
    except Exception as error:
        if is_transient(error):
            raise
        log.error("danger-not-relayed", person=hand.person.id, error=whereabouts(error))
        await hand.session.refresh(hand.person)
        is_relayed = False
    await alarm.raise_alert(hand.session, hand.person, cry, now=hand.now)
    if not is_relayed:
        await alarm.tell_admins_not_relayed(hand.session, hand.person, now=hand.now)
    return IN_DANGER


async def _hear(hand: Hand, arrival: Arrival, text: str, danger: Danger) -> Cry:
    prior = await cases.prior_of(hand.session, hand.person)
    language = hand.detector.detect(text, prior=prior).language
    if language:
        await directory.note_written(hand.session, hand.person, language, now=hand.now)
    gate = arrival.gate.name if arrival.is_open else ""
    return Cry(text, danger.family, language, gate, group="")


async def _relay(hand: Hand, arrival: Arrival, text: str) -> str:
    said = Said(text, hand.now)
    spoken = await residents.say_to_staff(
        hand.session, hand.person, said, now=hand.now, detector=hand.detector
    )
    if spoken.case.area is None:
        # Their arrival is over, and nobody has asked where they live: its gate's staff read it.
        await residents.choose_area(hand.session, hand.person, arrival.area_id, now=hand.now)
    return UNREAD if spoken.unread else ""
