"""Shifts in the chat: looking, taking, giving up, posting."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.people.model import Person, Role
from bot.places.model import Area
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.post import Draft, post_shift
from bot.spine.db.engine import Database
from bot.spine.jobs.run import run_due
from bot.spine.texts import render as texts
from handlers.turns.dispatch import Turns
from tests.conftest import NOON, Maker
from tests.handlers.talk import Talk
from tests.shifts.ground import JOBS

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


class Town:
    """One area, its people with their chats."""

    def __init__(self, database: Database, turns: Turns, zone: str = "Asia/Shanghai") -> None:
        self.database, self.turns, self.zone = database, turns, zone
        self.counter = [5000]
        self.area: Area

    async def found(self) -> "Town":
        async with self.database.begin() as session:
            self.area = await Maker(session).area(zone=self.zone)
        return self

    async def talk(self, name: str, *roles: Role, locale: str = "en") -> Talk:
        async with self.database.begin() as session:
            person = await Maker(session, self.counter).person(
                name, *roles, area=self.area, locale=locale
            )
        return Talk(self.database, self.turns, person)

    async def shift(
        self, title: str = "Gate", *, ahead: timedelta = DAY, places: int = 1, languages: str = ""
    ) -> int:
        async with self.database.begin() as session:
            boss = await Maker(session, self.counter).person(
                "Poster", Role.COORDINATOR, area=self.area
            )
            draft = Draft(
                self.area,
                title,
                "South gate",
                NOON + ahead,
                NOON + ahead + 4 * HOUR,
                places,
                languages,
            )
            return (await post_shift(session, draft, by=boss, now=NOON)).id

    async def state(self, person: Person) -> list[SignUpState]:
        async with self.database.read() as session:
            return list(
                await session.scalars(
                    select(SignUp.state).where(SignUp.person_id == person.id).order_by(SignUp.id)
                )
            )

    async def shifts(self) -> list[Shift]:
        async with self.database.read() as session:
            return list(await session.scalars(select(Shift).order_by(Shift.id)))


@pytest.fixture
async def town(database: Database, turns: Turns) -> Town:
    return await Town(database, turns).found()


@pytest.fixture
async def ana(town: Town) -> Talk:
    return await town.talk("Ana", Role.VOLUNTEER)


# --- looking and taking ---------------------------------------------------------------------------


async def test_a_tap_takes_the_shift_says_so_and_edits_the_card(town: Town, ana: Talk) -> None:
    await town.shift("Night desk")
    (list_,) = await ana.say("/shifts")
    assert "Night desk" in list_
    assert "12:00" in list_  # noon in the area's zone, 04:00 in UTC
    toast, card = await ana.tap("Take it")
    assert toast == "You have it: Night desk"
    assert card.startswith("✅ You have this shift.")
    assert await town.state(ana.person) == [SignUpState.TAKEN]


async def test_a_second_tap_is_harmless(town: Town, ana: Talk) -> None:
    await town.shift()
    await ana.say("/shifts")
    await ana.tap("Take it")
    toast, card = await ana.tap("Take it", old=True)
    assert toast == "You already have this shift."
    assert card.startswith("✅ You have this shift.")
    assert await town.state(ana.person) == [SignUpState.TAKEN]


async def test_nothing_is_listed_for_who_may_take_nothing(town: Town) -> None:
    await town.shift()
    await town.shift("Interpreting", languages="ja")
    resident = await town.talk("Resident")
    (answer,) = await resident.say("/shifts")
    assert answer.startswith("No open shift fits you")


async def test_who_says_they_speak_a_language_sees_its_shifts(town: Town, ana: Talk) -> None:
    await town.shift("Interpreting", languages="ja")
    assert (await ana.say("/shifts"))[0].startswith("No open shift fits you")
    await ana.tap("Languages I speak")
    (page,) = await ana.tap("Japanese")
    assert "You speak: English, Japanese." in page
    (list_,) = await ana.tap("Other shifts")
    assert "Interpreting" in list_


async def test_a_language_that_only_a_shift_needs_can_be_said_and_taken_back(
    town: Town, ana: Talk
) -> None:
    shift = await town.shift("Interpreting", languages="vi")
    await ana.say("/shifts")
    await ana.tap("Languages I speak")
    assert "You speak: English, Vietnamese." in (await ana.tap("Vietnamese"))[0]
    assert "Interpreting" in (await ana.tap("Other shifts"))[0]
    async with town.database.begin() as session:
        (await session.get_one(Shift, shift)).languages = "th"
    await ana.tap("Languages I speak")
    assert "You speak: English." in (await ana.tap("✓ Vietnamese"))[0]


async def test_long_lists_are_paged(town: Town, ana: Talk) -> None:
    for number in range(7):
        await town.shift(f"Shift {number}", ahead=DAY * (number + 1))
    (first,) = await ana.say("/shifts")
    (second,) = await ana.tap("More")
    assert ("Shift 4" in first, "Shift 5" in first) == (True, False)
    assert ("Shift 4" in second, "Shift 6" in second) == (False, True)
    assert "More ›" not in await ana.labels()
    (again,) = await ana.tap("First")
    assert again == first


async def test_more_of_a_list_that_has_no_more_shows_what_there_is(town: Town, ana: Talk) -> None:
    for number in range(6):
        await town.shift(f"Shift {number}", ahead=DAY * (number + 1))
    bo = await town.talk("Bo", Role.VOLUNTEER)
    await bo.say("/shifts")
    for _ in range(6):
        await ana.say("/shifts")
        await ana.tap("1 · Take it")
    async with town.database.begin() as session:
        (await session.get_one(Shift, 6)).state = ShiftState.CANCELLED
    assert "Shift 4" in (await bo.tap("More"))[0]
    await ana.say("/myshifts")
    async with town.database.begin() as session:
        last = await session.scalar(select(SignUp).where(SignUp.shift_id == 6))
        assert last is not None
        last.state = SignUpState.CANCELLED
    assert "Shift 4" in (await ana.tap("More"))[0]


async def test_an_old_button_of_a_started_shift_says_so(town: Town, ana: Talk) -> None:
    await town.shift()
    await ana.say("/shifts")
    ana.now = NOON + DAY + HOUR
    assert (await ana.tap("Take it"))[0].startswith("This shift has already started.")
    assert await town.state(ana.person) == []


async def test_a_full_shift_gives_the_waitlist_and_a_free_place_its_first(
    town: Town, ana: Talk
) -> None:
    await town.shift()
    bo = await town.talk("Bo", Role.VOLUNTEER, locale="fr")
    await ana.say("/shifts")
    await ana.tap("Take it")
    await bo.say("/shifts")
    await bo.tap("attente")
    assert await town.state(bo.person) == [SignUpState.WAITING]
    await ana.say("/myshifts")
    (question,) = await ana.tap("Can't come")
    assert question.startswith("Give this shift up?")
    toast, card = await ana.tap("Yes, give it up")
    assert (toast, card.split(".")[0]) == ("Given up.", "You have given this shift up")
    told = await bo.read()
    assert len(told) == 1
    assert "🎉" in told[0]
    assert await town.state(bo.person) == [SignUpState.TAKEN]
    await bo.tap(texts.plain("fr", "shift-button-cant"))
    assert await town.state(bo.person) == [SignUpState.CANCELLED]


async def test_a_free_place_is_theirs_once_nothing_keeps_a_waiting_person_from_it(
    town: Town, ana: Talk
) -> None:
    await town.shift("Gate")
    await town.shift("Kitchen", ahead=DAY + HOUR)
    bo = await town.talk("Bo", Role.VOLUNTEER)
    for talk, label in ((ana, "1 · Take it"), (bo, "1 · Waitlist"), (bo, "Take it")):
        await talk.say("/shifts")
        await talk.tap(label)
    for talk in (ana, bo):
        await talk.tap("I can't come")
        await talk.tap("Yes, give it up")
    assert await town.state(bo.person) == [SignUpState.WAITING, SignUpState.CANCELLED]
    await bo.read()
    await run_due(town.database, JOBS, now=NOON)
    assert (await bo.read())[0].startswith("🎉 A place became free")
    assert await town.state(bo.person) == [SignUpState.TAKEN, SignUpState.CANCELLED]


async def test_who_was_passed_over_gets_the_free_place_by_tapping_it(town: Town, ana: Talk) -> None:
    await town.shift()
    bo = await town.talk("Bo", Role.VOLUNTEER)
    for talk, label in ((ana, "Take it"), (bo, "Waitlist")):
        await talk.say("/shifts")
        await talk.tap(label)
    async with town.database.begin() as session:
        (
            await session.get_one(Person, bo.person.id)
        ).unreachable = "Forbidden: bot was blocked by the user"
    await ana.tap("I can't come")
    await ana.tap("Yes, give it up")
    assert await town.state(bo.person) == [SignUpState.WAITING]
    assert (await bo.tap("Waitlist", old=True))[
        0
    ] == "You are already on the waitlist of this shift."
    await run_due(town.database, JOBS, now=NOON)
    assert await town.state(bo.person) == [SignUpState.TAKEN]


async def test_keeping_the_shift_changes_nothing(town: Town, ana: Talk) -> None:
    await town.shift()
    await ana.say("/shifts")
    await ana.tap("Take it")
    await ana.say("/myshifts")
    await ana.tap("Can't come")
    await ana.tap("Keep it")
    assert await town.state(ana.person) == [SignUpState.TAKEN]


async def test_somebody_elses_button_gives_nothing_up(town: Town, ana: Talk) -> None:
    await town.shift()
    await ana.say("/shifts")
    await ana.tap("Take it")
    await ana.say("/myshifts")
    await ana.tap("Can't come")
    data, number = await ana._button("Yes, give it up", old=False)
    thief = await town.talk("Mallory", Role.VOLUNTEER)
    message = {"message_id": number, "date": 1, "chat": thief._chat, "text": "."}
    query = {
        "id": "77",
        "from": thief._user,
        "message": message,
        "chat_instance": "1",
        "data": data,
    }
    await thief.feed("callback_query", query)
    assert await thief.read() == ["You don't have this shift any more."]
    assert await town.state(ana.person) == [SignUpState.TAKEN]


# --- reminder and hours ---------------------------------------------------------------------------


async def test_the_reminder_is_a_question_and_coming_is_kept(town: Town, ana: Talk) -> None:
    await town.shift()
    await ana.say("/shifts")
    await ana.tap("Take it")
    ana.now = NOON + 12 * HOUR
    await run_due(town.database, JOBS, now=ana.now)
    (question,) = await ana.read()
    assert question.startswith("⏰ Are you coming?")
    toast, card = await ana.tap("I'm coming")
    assert (toast, card.split("\n")[0]) == ("Thank you!", "👍 Thank you, see you there.")
    assert "You said that you are coming." in (await ana.say("/myshifts"))[0]


async def test_cant_under_the_reminder_gives_the_place_to_who_waits(town: Town, ana: Talk) -> None:
    await town.shift()
    bo = await town.talk("Bo", Role.VOLUNTEER)
    for talk, label in ((ana, "Take it"), (bo, "Waitlist")):
        await talk.say("/shifts")
        await talk.tap(label)
    ana.now = bo.now = NOON + 12 * HOUR
    await run_due(town.database, JOBS, now=ana.now)
    assert len(await ana.read()) == 1
    await ana.tap("I can't come")
    assert (await bo.read())[0].startswith("🎉 A place became free")
    assert (await ana.read(), await town.state(ana.person)) == ([], [SignUpState.CANCELLED])


async def test_after_the_end_one_tap_confirms_the_hours(town: Town, ana: Talk) -> None:
    await town.shift()
    await ana.say("/shifts")
    await ana.tap("Take it")
    ana.now = NOON + DAY + 4 * HOUR
    await run_due(town.database, JOBS, now=ana.now)
    assert (await ana.read())[-1].startswith("🏁 Your shift is over.")
    _, card = await ana.tap("Done, 4 hours")
    assert card.startswith("✅ Confirmed: 4 hours. Thank you!")
    assert await town.state(ana.person) == [SignUpState.DONE]
    await ana.tap("Done, 4 hours")
    assert await town.state(ana.person) == [SignUpState.DONE]


# --- posting --------------------------------------------------------------------------------------


@pytest.fixture
async def boss(town: Town) -> Talk:
    return await town.talk("Boss", Role.COORDINATOR)


async def test_a_coordinator_posts_a_shift_question_by_question(town: Town, boss: Talk) -> None:
    assert (await boss.say("/newshift"))[0].startswith("New shift in Riverside.")
    for answer, question in (
        ("Night  desk", "Where do they meet?"),
        ("South gate", "On which day?"),
        ("04-02", "Thu, Apr 2, from when to when?"),
        ("18-22", "How many people"),
        ("3", "Is a language needed?"),
    ):
        assert (await boss.say(answer))[-1].startswith(question)
    (card,) = await boss.tap("Japanese")
    assert card.startswith("Post this shift?")
    assert (await boss.tap("Post it"))[0].startswith("✅ Posted.")
    (shift,) = await town.shifts()
    assert (shift.title, shift.place, shift.capacity, shift.languages) == (
        "Night desk",
        "South gate",
        3,
        "ja",
    )
    assert (shift.starts_at.isoformat(), shift.minutes) == ("2020-04-02T10:00:00+00:00", 240)


async def _to(boss: Talk, *answers: str) -> None:
    await boss.say("/newshift")
    for answer in answers:
        await boss.say(answer)


async def test_a_night_shift_ends_on_the_next_day_by_a_tap(town: Town, boss: Talk) -> None:
    await _to(boss, "Night desk", "South gate")
    await boss.tap("Tomorrow")
    assert (await boss.say("22:00-06:00"))[0].startswith("The end is before the start.")
    await boss.tap("Yes, on the next day")
    await boss.say("1")
    await boss.tap("None")
    await boss.tap("Post it")
    (shift,) = await town.shifts()
    assert (shift.starts_at.isoformat(), shift.minutes, shift.languages) == (
        "2020-04-02T14:00:00+00:00",
        480,
        "",
    )


ODD = [
    ((), "photo", "Please answer with text."),
    ((), "x" * 4096, "That is too long: 4,096 characters."),
    ((), "\u200b\u200b", "Please answer with text."),
    (("Gate", "South"), "soon", "I can't read that as a day."),
    (("Gate", "South"), "2020-03-31", "That is in the past."),
    (("Gate", "South"), "2026-03-31", "That is more than a year away."),
    (("Gate", "South", "04-01"), "photo", "Please answer with text."),
    (("Gate", "South", "04-01"), "evening", "I can't read that as times."),
    (("Gate", "South", "04-01"), "8-9", "That is in the past."),
    (("Gate", "South", "04-02"), "18-17", "The end is before the start."),
    (("Gate", "South", "04-02", "18-22"), "photo", "Please write a whole number"),
    (("Gate", "South", "04-02", "18-22"), "three", "Please write a whole number"),
    (("Gate", "South", "04-02", "18-22"), "0", "Please write a whole number"),
    (("Gate", "South", "04-02", "18-22"), "²", "Please write a whole number"),
    (("Gate", "South", "04-02", "18-22"), "99999999999999999999", "Please write a whole number"),
    (("Gate", "South", "04-02", "18-22", "2"), "elvish", "I don't know a language"),
    (("Gate", "South", "04-02", "18-22", "2", "ja"), "yes", "Please tap one of the buttons"),
]


@pytest.mark.parametrize(("answers", "odd", "said"), ODD)
async def test_an_odd_answer_is_explained_and_the_form_stays(
    town: Town, boss: Talk, answers: tuple[str, ...], odd: str, said: str
) -> None:
    await _to(boss, *answers)
    answer = await boss.send_photo() if odd == "photo" else await boss.say(odd)
    assert len(answer) == 1
    assert answer[0].startswith(said)
    rest = ("Gate", "South", "04-02", "18-22", "2", "ja")[len(answers) :]
    for good in rest:
        await boss.say(good)
    assert (await boss.tap("Post it"))[0].startswith("✅ Posted.")


async def test_a_command_in_the_form_is_answered_and_the_form_waits(town: Town, boss: Talk) -> None:
    await _to(boss, "Gate")
    answers = await boss.say("/help")
    assert answers[-1].startswith("You were in the middle of a form.")
    assert len(answers) == 2
    assert (await boss.say("South gate"))[0].startswith("On which day?")
    assert (await boss.say("/cancel"))[0].startswith("The form is closed.")
    assert await town.shifts() == []


@pytest.mark.parametrize(
    ("answers", "forged"),
    [
        ((), "nsa:999"),
        (("Gate", "South"), "nsd:0"),
        (("Gate", "South"), "nsd:-5"),
        (("Gate", "South"), "nsd:99999999999"),
        (("Gate", "South", "04-02"), "nsn:0:99999999999"),
        (("Gate", "South", "04-02"), "nsn:-99999999999:5"),
        (("Gate", "South", "04-02"), "nsn:0:900000"),
    ],
)
async def test_a_forged_answer_is_an_old_button_and_the_form_stays(
    town: Town, database: Database, answers: tuple[str, ...], forged: str
) -> None:
    async with database.begin() as session:
        make = Maker(session, town.counter)
        await make.area("Hill")
        person = await make.person("Boss", Role.COORDINATOR)
    boss = Talk(database, town.turns, person)
    await boss.say("/newshift")
    if answers:
        await boss.tap("Riverside")
    for answer in answers:
        await boss.say(answer)
    message = {"message_id": 7, "date": 1, "chat": boss._chat, "text": "."}
    query = {
        "id": "77",
        "from": boss._user,
        "message": message,
        "chat_instance": "1",
        "data": forged,
    }
    await boss.read()
    await boss.feed("callback_query", query)
    assert (await boss.read())[0].startswith("This button is no longer in use.")


async def test_posting_twice_by_a_double_tap_makes_one_shift(town: Town, boss: Talk) -> None:
    await _to(boss, "Gate", "South", "04-02", "18-22", "2", "ja")
    await boss.tap("Post it")
    await boss.tap("Post it")
    assert len(await town.shifts()) == 1


@pytest.mark.parametrize("label", ["Post it", "Discard"])
async def test_the_card_of_an_older_form_does_nothing_to_the_newer_one(
    town: Town, boss: Talk, label: str
) -> None:
    for title in ("First", "Second"):
        await _to(boss, title, "South", "04-02", "18-22", "2", "ja")
    assert (await boss.tap(label, old=True))[0].startswith("This button is no longer in use.")
    assert await town.shifts() == []
    await boss.tap("Post it")
    assert [shift.title for shift in await town.shifts()] == ["Second"]


async def test_a_form_that_waited_past_its_start_posts_nothing(town: Town, boss: Talk) -> None:
    await _to(boss, "Gate", "South", "04-02", "18-22", "2", "ja")
    boss.now = NOON + 2 * DAY
    assert await boss.tap("Post it") == ["That is in the past. A shift must start later than now."]
    assert await town.shifts() == []


async def test_with_several_areas_the_form_asks_for_one(town: Town, database: Database) -> None:
    async with database.begin() as session:
        await Maker(session).area("Hill")
        person = await Maker(session, town.counter).person("Admin", Role.ADMIN)
    admin = Talk(database, town.turns, person)
    assert (await admin.say("/newshift"))[0].startswith("New shift. In which area?")
    assert (await admin.tap("Hill"))[0].startswith("New shift in Hill.")


async def test_where_no_area_is_set_up_no_form_is_opened(database: Database, turns: Turns) -> None:
    async with database.begin() as session:
        person = await Maker(session).person("Admin", Role.ADMIN)
    admin = Talk(database, turns, person)
    assert await admin.say("/newshift") == ["No area is set up yet."]
    assert await admin.say("/cancel") == ["There is no open form."]


async def test_a_volunteer_may_not_post(town: Town, ana: Talk) -> None:
    assert (await ana.say("/newshift"))[0].startswith("You don't have the role for this.")


async def test_a_missing_local_time_is_the_first_instant_after(
    database: Database, turns: Turns
) -> None:
    town = await Town(database, turns, zone="Europe/Berlin").found()
    boss = await town.talk("Boss", Role.COORDINATOR)
    await _to(boss, "Gate", "South", "28.3.2021", "02:30-05:00", "1", "de")
    await boss.tap("Post it")
    (shift,) = await town.shifts()
    assert (shift.starts_at.isoformat(), shift.minutes) == ("2021-03-28T01:00:00+00:00", 120)


@pytest.mark.parametrize("locale", texts.locales())
async def test_lists_and_cards_can_be_said_in_every_locale(town: Town, locale: str) -> None:
    await town.shift("Night desk", languages=locale.split("-")[0])
    talk = await town.talk("Ana", Role.VOLUNTEER, locale=locale)
    (list_,) = await talk.say("/shifts")
    assert "Night desk" in list_
    await talk.tap("1")
    await talk.say("/myshifts")
    await talk.tap("1")
    assert await town.state(talk.person) == [SignUpState.TAKEN]
