"""The read-back: what the resident reads, translated back for the member of staff who wrote it.

Made where a machine translated an answer that can hurt when it comes out wrong. The answer has
left by then, marked as every machine's; its sender can withdraw it.
"""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.relay import copies, staff, translations, withdrawal_cards
from bot.relay.calls import TranslationRequest
from bot.relay.entry_lines import AS_IT_IS, WITHHELD
from bot.relay.model import By, Entry, Reader, Side, Translation
from bot.spine.jobs.model import Due, JobContext, NetworkJob, Priority
from bot.spine.outbox.say import Sending, say
from bot.translators.hazards import hazards
from bot.translators.negations import changed_negations
from bot.translators.port import Translated
from bot.translators.values import changed_values


async def request_read_back(
    session: AsyncSession, entry: Entry, translation: Translation, *, now: datetime
) -> None:
    """Have an answer's translation checked, if its words can hurt."""
    if _is_checked(entry, translation) and hazards(entry.text, entry.language):
        due = Due.at_once(now, key=f"read-back:{entry.id}:{translation.id}")
        await read_back.schedule(session, due, translation_id=translation.id)


def _is_checked(entry: Entry, translation: Translation) -> bool:
    """Tell whether a machine made what the resident reads in place of the staff's words."""
    return (
        entry.side is Side.STAFF
        and not entry.is_withdrawn
        and translation.by is By.MACHINE
        and translation.engine != AS_IT_IS
        and translation.language == entry.case.language
    )


async def prepare(context: JobContext, translation_id: int) -> TranslationRequest | None:
    """Read what to translate back; None when the resident no longer reads it."""
    translation = await _current(context.session, translation_id)
    if translation is None:
        return None
    entry = translation.entry
    return TranslationRequest(translation.text, translation.language, entry.language)


async def finish(context: JobContext, answer: Translated | None, translation_id: int) -> None:
    """Show the read-back to the sender, with a button that withdraws the answer.

    Without an engine for the way back the card says that nothing was checked.
    """
    session, now = context.session, context.now
    translation = await _current(session, translation_id)
    if translation is None:
        return
    entry = translation.entry
    if not await staff.may_answer(session, entry.author, entry.case, now=now):
        return
    if answer is None or answer.engine in (WITHHELD, AS_IT_IS):
        screen = withdrawal_cards.unchecked(entry)
    else:
        screen = withdrawal_cards.read_back(entry, answer.text, differences(entry, answer.text))
    card = await copies.card_of(session, entry, entry.author_id, Reader.AUTHOR)
    sending = Sending(replies_to=card.outbox_id if card is not None else None)
    await say(session, entry.author, screen, now=now, sending=sending)


async def _current(session: AsyncSession, translation_id: int) -> Translation | None:
    """Return a translation whose words the resident reads now; None for any other."""
    translation = await session.get_one(Translation, translation_id)
    entry = await session.get_one(Entry, translation.entry_id)
    newest = await translations.current(session, [entry])
    is_newest = newest.get((entry.id, translation.language)) is translation
    return translation if is_newest and _is_checked(entry, translation) else None


def differences(entry: Entry, back: str) -> tuple[str, ...]:
    """Return the figures, and each *not* or *stop*, that the read-back lacks or has besides."""
    language = entry.language
    lost = changed_values(entry.text, back, source=language, target=language)
    new = changed_values(back, entry.text, source=language, target=language)
    words = changed_negations(entry.text, back, source=language, target=language)
    return tuple(dict.fromkeys((*lost, *new, *words)))


async def give_up(context: JobContext, translation_id: int) -> None:
    """Say that nothing was checked."""
    await finish(context, None, translation_id)


read_back = NetworkJob("read-back", Priority.TRANSLATION, prepare, finish, give_up)
