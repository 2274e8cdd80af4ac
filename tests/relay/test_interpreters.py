"""Interpreters: who is asked when, handing over, several replies, breaks, silent cases."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.invites import AlreadyDecided, OwnRequest
from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.relay import answers, cases, edits, interpreting, media, offers, residents, roster
from bot.relay.interpreters import (
    approving,
    asides,
    debriefing,
    joining,
    rules,
    sweeping,
    team,
    understanding,
)
from bot.relay.interpreters.joining import Added
from bot.relay.interpreters.model import Interpreter, Towards
from bot.relay.interpreters.rules import REST, Load
from bot.relay.model import (
    By,
    Case,
    CaseRefused,
    Copy,
    EntryKind,
    Level,
    Reader,
    Said,
    Translation,
)
from bot.spine.jobs.model import JobContext
from tests.relay.house import (
    OFFER_SECONDS,
    SETTINGS,
    House,
    make_house,
    render_all,
    said,
    say,
    widen_all,
)
from tests.town.outbox import bodies_for, buttons_under, phone_of, texts_of
from tests.town.people import HOUR, NOON, Maker
from tests.town.stubs import IN_ENGLISH, WATER

LAPSE = timedelta(seconds=OFFER_SECONDS)
CAN_YOU = "Can you interpret?"
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def listed(make: Maker, session: AsyncSession, *names: str) -> list[Person]:
    people = [await make.person(name) for name in names]
    for person in people:
        await roster.add(session, person, "pt", now=NOON)
    return people


async def asked(session: AsyncSession, people: Sequence[Person]) -> str:
    """The names of those who were asked, each as often as they were."""
    names = ""
    for person in people:
        names += person.name * sum(CAN_YOU in text for text in await texts_of(session, person))
    return names


async def interpreted(session: AsyncSession, make: Maker) -> tuple[House, Case, Person, Person]:
    """A case that Ines interprets; Late was asked too."""
    house = await make_house(make)
    ines, late = await listed(make, session, "Ines", "Late")
    case = (await say(session, house, WATER)).case
    await render_all(session, house.chain)
    await widen_all(session)
    await offers.accept(session, ines, case.id, now=NOON)
    return house, case, ines, late


async def copy_of(session: AsyncSession, person: Person, reader: Reader) -> Copy:
    found = await session.scalars(
        select(Copy).where(Copy.person_id == person.id, Copy.reader == reader).order_by(Copy.id)
    )
    return found.all()[-1]


async def sweep(session: AsyncSession, now: datetime) -> None:
    await sweeping.sweep(JobContext(session, now, SETTINGS))


# --- who can be asked: pure -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("begins", "ends", "hour", "is_within"),
    [
        (None, None, 3, True),
        (18 * 60, 23 * 60, 17, False),
        (18 * 60, 23 * 60, 18, True),
        (18 * 60, 23 * 60, 23, False),
        (22 * 60, 6 * 60, 23, True),
        (22 * 60, 6 * 60, 5, True),
        (22 * 60, 6 * 60, 6, False),
        (8 * 60, 8 * 60, 3, True),
    ],
)
def test_hours_may_pass_midnight_by_the_clocks_of_the_zone(
    begins: int | None, ends: int | None, hour: int, is_within: bool
) -> None:
    wishes = Interpreter(begins=begins, ends=ends)
    now = NOON + (hour - 12) * HOUR
    assert rules.is_within(wishes, now=now, zone="Asia/Shanghai") is is_within


@pytest.mark.parametrize(
    ("wishes", "load", "is_free"),
    [
        (None, Load(), True),
        (None, Load(now=1), False),
        (Interpreter(at_once=2), Load(now=1), True),
        (Interpreter(at_once=2), Load(now=2), False),
        (Interpreter(at_once=1, a_day=2), Load(today=1), True),
        (Interpreter(at_once=1, a_day=2), Load(today=2), False),
        (Interpreter(at_once=1, paused_until=NOON + HOUR), Load(), False),
        (Interpreter(at_once=1, paused_until=NOON), Load(), True),
        (Interpreter(at_once=1, begins=0, ends=60), Load(), False),
    ],
)
def test_wishes_bound_who_is_free(wishes: Interpreter | None, load: Load, is_free: bool) -> None:
    assert rules.is_free(wishes, load, now=NOON, zone="Asia/Shanghai") is is_free


@pytest.mark.parametrize(
    ("is_urgent", "lapsed", "standing", "size"),
    [
        (False, 0, 0, 2),
        (False, 0, 1, 1),
        (False, 2, 0, 4),
        (False, 40, 0, 16),
        (False, 0, 3, 0),
        (True, 0, 0, 6),
    ],
)
def test_the_circle_grows_with_silence_and_danger(
    is_urgent: bool, lapsed: int, standing: int, size: int
) -> None:
    assert rules.wave_size(is_urgent=is_urgent, lapsed=lapsed, standing=standing) == size


# --- the search -----------------------------------------------------------------------------------


async def test_waves_widen_until_all_have_lapsed_then_it_is_told_once_and_begins_again(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    people = await listed(make, session, *"ABCDE")
    case = (await say(session, house, WATER)).case
    await widen_all(session)
    assert await asked(session, people) == "AB"
    await offers.decline(session, people[0], case.id, now=NOON)
    await widen_all(session, now=NOON + LAPSE)
    assert await asked(session, people) == "BCDE"  # a card that was declined asks no more
    ended = NOON + 3 * LAPSE
    await widen_all(session, now=ended)
    assert "No interpreter has taken" in (await texts_of(session, house.worker))[-1]
    before = len(await texts_of(session, house.resident))
    await widen_all(session, now=ended + LAPSE)
    await widen_all(session, now=ended + REST)
    assert len(await texts_of(session, house.resident)) == before
    again = await asked(session, people)
    assert len(again) > len("BCDE")
    assert "A" not in again
    await offers.accept(session, people[1], case.id, now=ended + REST)
    assert case.interpreter_id == people[1].id


@ON_SQLITE
async def test_nobody_is_asked_against_their_wishes(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    people = await listed(make, session, *"ABCD")
    resting, nightly, capped, free = people
    await joining.pause(session, resting, 8, now=NOON)
    await joining.set_hours(session, nightly, (22 * 60, 6 * 60))
    await joining.set_a_day(session, capped, 1)
    await joining.set_at_once(session, capped, 2)
    for name in ("First", "Second"):
        resident = await make.person(name, area=house.area)
        said_there = await residents.say_to_staff(session, resident, said(WATER), now=NOON)
        await widen_all(session)
        if name == "First":
            await offers.accept(session, capped, said_there.case.id, now=NOON)
    assert await asked(session, people) == "D"
    assert free.name == "D"


@ON_SQLITE
async def test_the_own_area_is_asked_before_others_and_who_did_not_answer_last(
    session: AsyncSession, make: Maker
) -> None:
    house, there = await make_house(make), await make.area("Lotus Pond")
    far = await make.person("F", Role.VOLUNTEER, area=there)
    silent = await make.person("S", Role.VOLUNTEER, area=house.area)
    near = await make.person("N", Role.VOLUNTEER, area=house.area)
    for person in (far, silent, near):
        await roster.add(session, person, "pt", now=NOON)
    session.add(Interpreter(person_id=silent.id, ready_asked_at=NOON))
    await say(session, house, WATER)
    await widen_all(session)
    assert await asked(session, [far, silent, near]) == "FN"


@ON_SQLITE
async def test_in_danger_more_are_asked_at_once_and_the_card_says_so(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    people = await listed(make, session, *"ABCD")
    case = (await say(session, house, WATER)).case
    case.matter = "danger"
    await widen_all(session)
    assert await asked(session, people) == "ABCD"
    [card] = await texts_of(session, people[0])
    for words in ("Portuguese", "in danger", "Messages so far: 1", "without an answer: 0"):
        assert words in card
    assert "Rita" not in card
    assert "Riverside" not in card


@ON_SQLITE
async def test_a_newcomer_is_offered_what_waits(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    boss = await make.person("Boss", Role.COORDINATOR, area=house.area)
    ana = await make.person("Ana", area=house.area)
    await say(session, house, WATER)
    await widen_all(session)
    assert await joining.add_languages(session, ana, ["pt"], now=NOON) is Added.ASKED
    await widen_all(session)
    assert await asked(session, [ana]) == ""
    [waiting] = await approving.waiting_of(session, ana)
    await approving.decide(session, boss, ana.id, waiting.id, yes=True, now=NOON)
    await widen_all(session)
    assert await asked(session, [ana]) == "Ana"
    assert ana.holds(Role.VOLUNTEER, house.area.id)


# --- leaving, handing over ------------------------------------------------------------------------


async def test_who_hands_over_stays_until_another_has_the_case_with_a_recap(
    session: AsyncSession, make: Maker
) -> None:
    house, case, ines, late = await interpreted(session, make)
    await offers.hand_over(session, ines, case.id, now=NOON)
    await offers.hand_over(session, ines, case.id, now=NOON)  # a second tap
    await widen_all(session)
    assert case.interpreter_id == ines.id
    copy = await copy_of(session, ines, Reader.INTERPRETER)
    await interpreting.interpret(session, ines, copy, said("No water.", ines), now=NOON)
    await offers.accept(session, late, case.id, now=NOON)
    assert (case.interpreter_id, case.handover_at) == (late.id, None)
    assert any(WATER in text for text in await texts_of(session, late))
    assert "How was case" in (await texts_of(session, ines))[-1]
    for button in (offers.accept, offers.go_on, offers.hand_over, offers.hand_back):
        with pytest.raises(CaseRefused):
            await button(session, ines, case.id, now=NOON)
    assert case.interpreter_id == late.id
    assert "has joined" in (await texts_of(session, house.worker))[-1]


@ON_SQLITE
async def test_who_goes_on_after_all_takes_the_offers_back(
    session: AsyncSession, make: Maker
) -> None:
    _, case, ines, late = await interpreted(session, make)
    await offers.hand_over(session, ines, case.id, now=NOON)
    await widen_all(session)
    await offers.go_on(session, ines, case.id, now=NOON)
    with pytest.raises(CaseRefused, match="offer-taken"):
        await offers.accept(session, late, case.id, now=NOON)
    assert buttons_under((await phone_of(session, late))[-1]) == []
    assert case.interpreter_id == ines.id


@ON_SQLITE
async def test_who_dropped_out_is_not_let_in_by_an_old_button_nor_asked_again(
    session: AsyncSession, make: Maker
) -> None:
    _, case, ines, _ = await interpreted(session, make)
    await offers.let_go(session, ines, now=NOON)
    assert case.interpreter_id is None
    with pytest.raises(CaseRefused, match="interpreter-not-yours"):
        await offers.accept(session, ines, case.id, now=NOON)
    seen = await asked(session, [ines])
    for wave in range(4):
        await widen_all(session, now=NOON + wave * REST)
    assert await asked(session, [ines]) == seen


@ON_SQLITE
async def test_who_knows_the_resident_is_offered_no_case_of_theirs_any_more(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    ines, late = await listed(make, session, "Ines", "Late")
    first = (await say(session, house, WATER)).case
    await widen_all(session)
    before = await texts_of(session, house.worker)
    await offers.know_resident(session, ines, first.id, now=NOON)
    assert await texts_of(session, house.worker) == before
    assert "not now" in (await texts_of(session, ines))[0]
    await answers.close_case(session, house.worker, first.id, now=NOON)
    await say(session, house, WATER)
    await widen_all(session)
    assert await asked(session, [ines, late]) == "Late"


@ON_SQLITE
async def test_who_drops_a_language_loses_its_cases_and_no_other(
    session: AsyncSession, make: Maker
) -> None:
    house, case, ines, late = await interpreted(session, make)
    await roster.add(session, ines, "es", now=NOON)
    await joining.drop_language(session, ines, "es", now=NOON)
    assert case.interpreter_id == ines.id
    await joining.drop_language(session, ines, "pt", now=NOON)
    assert case.interpreter_id is None
    await widen_all(session)
    assert CAN_YOU in (await texts_of(session, late))[-1]
    assert "has left" in (await texts_of(session, house.worker))[-1]


# --- words ----------------------------------------------------------------------------------------


async def test_a_second_reply_adds_and_an_edit_changes_its_own_part(
    session: AsyncSession, make: Maker
) -> None:
    house, _, ines, _ = await interpreted(session, make)
    copy = await copy_of(session, ines, Reader.INTERPRETER)
    bold = ({"type": "bold", "offset": 0, "length": 3},)
    first, second = said("The water is off.", ines), said("Two days now.", ines, entities=bold)
    assert not (await interpreting.interpret(session, ines, copy, first, now=NOON)).added
    assert (await interpreting.interpret(session, ines, copy, second, now=NOON)).added
    card = (await phone_of(session, house.worker))[0]
    both = "The water is off.\nTwo days now."
    assert both in card["text"]
    at = card["text"].index("Two days")
    assert any((e["type"], e["length"]) == ("bold", 3) for e in card["entities"]), at
    corrected = Said("The water is cold.", NOON, chat_id=first.chat_id, message_id=first.message_id)
    await edits.follow_edit(session, ines, corrected, now=NOON)
    assert "The water is cold.\nTwo days now." in (await texts_of(session, house.worker))[0]
    again = Said("Three days now.", NOON, chat_id=second.chat_id, message_id=second.message_id)
    await edits.follow_edit(session, ines, again, now=NOON)
    assert "The water is cold.\nThree days now." in (await texts_of(session, house.worker))[0]


@ON_SQLITE
async def test_words_of_another_interpreter_do_not_add_but_replace(
    session: AsyncSession, make: Maker
) -> None:
    house, case, ines, late = await interpreted(session, make)
    copy = await copy_of(session, ines, Reader.INTERPRETER)
    await interpreting.interpret(session, ines, copy, said("Wrong.", ines), now=NOON)
    await offers.hand_over(session, ines, case.id, now=NOON)
    await widen_all(session)
    await offers.accept(session, late, case.id, now=NOON)
    copy = await copy_of(session, late, Reader.INTERPRETER)
    await interpreting.interpret(session, late, copy, said("Right.", late), now=NOON)
    shown = (await texts_of(session, house.worker))[0]
    assert "Right." in shown
    assert "Wrong." not in shown


async def test_the_machine_is_confirmed_by_one_tap(session: AsyncSession, make: Maker) -> None:
    house, _, ines, late = await interpreted(session, make)
    machine = await session.scalar(select(Translation).where(Translation.by == By.MACHINE))
    assert machine is not None
    with pytest.raises(CaseRefused):
        await interpreting.confirm_machine(session, late, machine.id, now=NOON)
    await interpreting.confirm_machine(session, ines, machine.id, now=NOON)
    await interpreting.confirm_machine(session, ines, machine.id, now=NOON)  # a second tap
    shown = (await texts_of(session, house.worker))[0]
    assert IN_ENGLISH in shown
    assert "Interpreter" in shown
    assert "Machine" not in shown
    copy = await copy_of(session, ines, Reader.INTERPRETER)
    done = await interpreting.interpret(session, ines, copy, said("Better.", ines), now=NOON)
    assert not done.added
    with pytest.raises(CaseRefused, match="translation-changed"):
        await interpreting.confirm_machine(session, ines, machine.id, now=NOON)


@ON_SQLITE
async def test_a_text_is_interpreted_by_voice_and_a_voice_in_words(
    session: AsyncSession, make: Maker
) -> None:
    house, _, ines, _ = await interpreted(session, make)
    copy = await copy_of(session, ines, Reader.INTERPRETER)
    medium = media.sent("sendVoice", "u1", voice="voice-1")
    voice = said("", ines, kind=EntryKind.VOICE, media=medium)
    await interpreting.interpret_by_voice(session, ines, copy, voice, now=NOON)
    heard = [one for one in await bodies_for(session, house.worker) if "voice" in one]
    assert [(one["voice"], one["caption"]) for one in heard] == [("voice-1", "🗣 Interpreter")]
    theirs = said("", house.resident, kind=EntryKind.VOICE, media=medium)
    await residents.say_to_staff(session, house.resident, theirs, now=NOON)
    copy = await copy_of(session, ines, Reader.INTERPRETER)
    await interpreting.interpret(session, ines, copy, said("It leaks.", ines), now=NOON)
    assert any("It leaks." in text for text in await texts_of(session, house.worker))


async def test_asides_are_marked_and_stay_on_their_side(session: AsyncSession, make: Maker) -> None:
    house, case, ines, _ = await interpreted(session, make)
    before = await texts_of(session, house.resident)
    words = said("Which kitchen?", ines)
    await asides.say_aside(session, ines, case.id, Towards.STAFF, words, now=NOON)
    text = (await texts_of(session, house.worker))[-1]
    assert "From the interpreter" in text
    assert "Ines" not in text
    assert await texts_of(session, house.resident) == before
    await asides.say_aside(session, ines, case.id, Towards.RESIDENT, said("Olá!"), now=NOON)
    assert "Olá!" in (await texts_of(session, house.resident))[-1]
    # Neither is an answer, nor anything that the resident said.
    assert case.waiting_since is not None
    assert len(await cases.entries_of(session, case)) == 1
    await offers.hand_back(session, ines, case.id, now=NOON)
    with pytest.raises(CaseRefused):
        await asides.say_aside(session, ines, case.id, Towards.STAFF, words, now=NOON)


# --- afterwards -----------------------------------------------------------------------------------


@ON_SQLITE
async def test_a_worry_reaches_the_coordinators_once(session: AsyncSession, make: Maker) -> None:
    house, case, ines, late = await interpreted(session, make)
    boss = await make.person("Boss", Role.COORDINATOR, area=house.area)
    with pytest.raises(CaseRefused):
        await debriefing.answer(session, late, case.id, worried=True, now=NOON)
    for worried in (False, True, True):
        await debriefing.answer(session, ines, case.id, worried=worried, now=NOON)
    await debriefing.add_words(session, ines, case.id, "She cries at night.", now=NOON)
    told = await texts_of(session, boss)
    assert ["worried about Rita" in text for text in told] == [True, False]
    assert "She cries at night." in told[1]
    assert not any("worried" in text for text in await texts_of(session, house.resident))


@ON_SQLITE
async def test_who_was_not_understood_is_told_on_once(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    case = (await say(session, house, WATER)).case
    await answers.close_case(session, house.worker, case.id, now=NOON)
    with pytest.raises(CaseRefused, match="case-unknown"):
        await understanding.say_understood(session, house.worker, case.id, yes=False, now=NOON)
    for yes in (False, False, True):
        await understanding.say_understood(session, house.resident, case.id, yes=yes, now=NOON)
    told = [text for text in await texts_of(session, house.worker) if "not understood" in text]
    assert len(told) == 1
    assert case.understood is True


# --- what comes round -----------------------------------------------------------------------------


async def test_a_break_is_offered_after_half_an_hour_of_talk_and_not_of_silence(
    session: AsyncSession, make: Maker
) -> None:
    house, _, ines, _ = await interpreted(session, make)

    async def nudges() -> int:
        return sum("a break" in text for text in await texts_of(session, ines))

    late = NOON + timedelta(minutes=29)
    later = Said("Ainda não há água.", late, chat_id=house.resident.chat_id, message_id=999)
    await residents.say_to_staff(session, house.resident, later, now=late)
    await sweep(session, late)
    assert await nudges() == 0
    await sweep(session, NOON + timedelta(minutes=30))
    await sweep(session, NOON + timedelta(minutes=31))
    assert await nudges() == 1
    await sweep(session, NOON + timedelta(minutes=65))
    assert await nudges() == 1


async def test_a_silent_case_is_asked_about_by_day_and_then_closed(
    session: AsyncSession, make: Maker
) -> None:
    house, case, ines, _ = await interpreted(session, make)
    await sweep(session, NOON + 12 * HOUR)
    assert case.is_open  # the resident waits for an answer
    await answers.answer(session, house.worker, case, said("We come."), now=NOON)
    await sweep(session, NOON + 12 * HOUR)  # midnight
    assert case.idle_asked_at is None
    morning = NOON + 20 * HOUR
    await sweep(session, morning)
    await sweep(session, morning + timedelta(minutes=1))
    ask = [
        text for text in await texts_of(session, house.worker) if "nothing has been said" in text
    ]
    assert len(ask) == 1
    await sweeping.keep_open(session, house.worker, case.id, now=morning + HOUR)
    await sweep(session, morning + 3 * HOUR)
    assert case.is_open
    next_day = morning + 24 * HOUR
    await sweep(session, next_day)
    await sweep(session, next_day + HOUR)
    assert case.is_open
    await sweep(session, next_day + 2 * HOUR)
    assert not case.is_open
    assert any("closed" in text for text in await texts_of(session, ines))
    assert "nothing was said for a long time" in (await texts_of(session, house.worker))[-1]


@ON_SQLITE
async def test_many_silent_cases_are_asked_about_one_by_one(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    for name in ("First", "Second", "Third"):
        resident = await make.person(name, area=house.area)
        case = (await residents.say_to_staff(session, resident, said(WATER), now=NOON)).case
        await answers.answer(session, house.worker, case, said("We come."), now=NOON)
    morning = NOON + 20 * HOUR

    async def asked_about() -> int:
        return sum("Is it over?" in text for text in await texts_of(session, house.worker))

    await sweep(session, morning)
    await sweep(session, morning + timedelta(minutes=9))
    assert await asked_about() == 1
    await sweep(session, morning + timedelta(minutes=11))
    assert await asked_about() == 2


@ON_SQLITE
async def test_a_silent_case_keeps_its_interpreter_from_no_other(
    session: AsyncSession, make: Maker
) -> None:
    house, _, ines, _ = await interpreted(session, make)
    ana = await make.person("Ana", area=house.area)
    now = NOON + 2 * HOUR
    await residents.say_to_staff(session, ana, Said(WATER, now), now=now)
    await widen_all(session, now=now)
    assert CAN_YOU in (await texts_of(session, ines))[-1]


async def test_interpreters_are_asked_now_and_then_whether_they_are_ready(
    session: AsyncSession, make: Maker
) -> None:
    [ines, joana] = await listed(make, session, "Ines", "Joana")
    now = NOON + timedelta(days=31)
    await joining.say_ready(session, joana, now=NOON + timedelta(days=20))
    await sweep(session, now - 9 * HOUR)  # three at night
    assert await texts_of(session, ines) == []
    await sweep(session, now)
    await sweep(session, now + HOUR)
    assert len(await texts_of(session, ines)) == 1
    assert await texts_of(session, joana) == []
    await sweep(session, now + timedelta(days=31))
    assert len(await texts_of(session, ines)) == 2


# --- joining --------------------------------------------------------------------------------------


@ON_SQLITE
async def test_a_wish_is_decided_once_by_who_may_and_never_by_oneself(
    session: AsyncSession, make: Maker
) -> None:
    here, there = await make.area(), await make.area("Lotus Pond")
    boss = await make.person("Boss", Role.COORDINATOR, area=here)
    other = await make.person("Other", Role.COORDINATOR, area=there)
    ana = await make.person("Ana", area=here)
    for person in (ana, boss):
        await joining.add_languages(session, person, ["pt", "es"], now=NOON)
    assert await texts_of(session, other) == []
    waiting = await approving.waiting_of(session, ana)
    until = waiting[-1].id
    await joining.add_languages(session, ana, ["fr"], now=NOON)
    with pytest.raises(NotAllowed):
        await approving.decide(session, other, ana.id, until, yes=True, now=NOON)
    with pytest.raises(OwnRequest):
        await approving.decide(session, boss, boss.id, 10**9, yes=True, now=NOON)
    await approving.decide(session, boss, ana.id, until, yes=True, now=NOON)
    with pytest.raises(AlreadyDecided):
        await approving.decide(session, boss, ana.id, until, yes=False, now=NOON)
    entries = await roster.entries_of(session, ana)
    assert [(one.language, one.approved_at is not None) for one in entries] == [
        ("pt", True),
        ("es", True),
        ("fr", False),  # it was on no card of that decision
    ]
    assert not await roster.is_on(session, ana, "fr")


@ON_SQLITE
async def test_who_was_declined_can_ask_again_a_day_later(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area()
    boss = await make.person("Boss", Role.COORDINATOR, area=area)
    ana = await make.person("Ana", area=area)
    await joining.add_languages(session, ana, ["pt"], now=NOON)
    await approving.decide(session, boss, ana.id, 10**9, yes=False, now=NOON)
    assert await roster.entries_of(session, ana) == []
    with pytest.raises(joining.DeclinedLately):
        await joining.add_languages(session, ana, ["pt"], now=NOON + HOUR)
    assert await joining.add_languages(session, ana, ["pt"], now=NOON + 24 * HOUR) is Added.ASKED


@ON_SQLITE
async def test_languages_are_bounded_and_levels_go_round(
    session: AsyncSession, make: Maker
) -> None:
    ana = await make.person("Ana")
    assert await joining.add_languages(session, ana, ["pt"], now=NOON) is Added.NOTED
    assert await joining.add_languages(session, ana, ["pt"], now=NOON) is Added.NOTHING
    ten = ["es", "fr", "de", "it", "ru", "uk", "tr", "vi", "th", "id"]
    with pytest.raises(joining.TooManyLanguages):
        await joining.add_languages(session, ana, ten, now=NOON)
    for shown, becomes in ((Level.FLUENT, Level.BASIC), (Level.FLUENT, Level.BASIC)):
        await joining.next_level(session, ana, "pt", shown)  # the second tap is an old button's
        [entry] = await roster.entries_of(session, ana)
        assert entry.level is becomes


async def test_the_team_shows_minutes_to_a_human_by_language(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    boss = await make.person("Boss", Role.COORDINATOR, area=house.area)
    [ines] = await listed(make, session, "Ines")
    case = (await say(session, house, WATER)).case
    await widen_all(session)
    await offers.accept(session, ines, case.id, now=NOON + timedelta(minutes=4))
    ana = await make.person("Ana", area=house.area)
    await residents.say_to_staff(session, ana, said(WATER), now=NOON)
    seen = await team.look_at_team(session, boss, now=NOON, zone="Asia/Shanghai")
    [line] = seen.lines
    assert (line.language, line.people, line.free) == ("pt", 1, 0)
    assert (line.cases, line.served, line.minutes) == (2, 1, 4)
    with pytest.raises(NotAllowed):
        await team.look_at_team(session, ines, now=NOON, zone="Asia/Shanghai")
