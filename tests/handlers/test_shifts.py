"""Shifts in the chat: looking, taking, giving up, posting."""

from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from bot.people.model import Role
from bot.places.model import Area, Gate
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.post import Draft, post_shift
from bot.spine.texts import render as texts
from tests.town.people import DAY, HOUR, NOON, Maker
from tests.town.phone import Phone
from tests.town.town import Town
from tests.town.updates import photo

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def town(town: Town) -> Town:
    """One area. What is due is done when a test waits, and not before."""
    await town.settle()
    town.does_jobs = False
    return town


@pytest.fixture
async def ana(town: Town) -> Phone:
    return await volunteer(town, "Ana")


@pytest.fixture
async def boss(town: Town) -> Phone:
    return await town.add_person("Boss", Role.COORDINATOR, area=town.area)


async def volunteer(town: Town, name: str, locale: str = "en") -> Phone:
    return await town.add_person(
        name, Role.VOLUNTEER, area=town.area, locale=locale, language=locale
    )


async def post(
    town: Town,
    title: str = "Gate",
    *,
    ahead: timedelta = DAY,
    places: int = 1,
    languages: str = "",
) -> int:
    starts = NOON + ahead
    draft = Draft(town.area, title, "South gate", starts, starts + 4 * HOUR, places, languages)
    async with town.database.begin() as session:
        poster = await Maker(session).person("Poster", Role.COORDINATOR, area=town.area)
        return (await post_shift(session, draft, by=poster, now=NOON)).id


async def states(phone: Phone) -> list[SignUpState]:
    """The states of a person's sign-ups, in the order of their making."""
    async with phone.town.database.read() as session:
        person = await phone.person(session)
        return list(
            await session.scalars(
                select(SignUp.state).where(SignUp.person_id == person.id).order_by(SignUp.id)
            )
        )


async def shifts(town: Town) -> list[Shift]:
    async with town.database.read() as session:
        return list(await session.scalars(select(Shift).order_by(Shift.id)))


# --- looking and taking ---------------------------------------------------------------------------


async def test_a_tap_takes_the_shift_says_so_and_edits_the_card(town: Town, ana: Phone) -> None:
    await post(town, "Night desk")
    (list_,) = await ana.says("/shifts")
    assert "Night desk" in list_
    assert "12:00" in list_  # noon in the area's zone, 04:00 in UTC
    toast, card = await ana.taps("Take it")
    assert toast == "You have it: Night desk"
    assert card.startswith("✅ You have this shift.")
    assert await states(ana) == [SignUpState.TAKEN]


async def test_a_second_tap_is_harmless(town: Town, ana: Phone) -> None:
    await post(town)
    await ana.says("/shifts")
    await ana.taps("Take it")
    toast, card = await ana.taps("Take it", old=True)
    assert toast == "You already have this shift."
    assert card.startswith("✅ You have this shift.")
    assert await states(ana) == [SignUpState.TAKEN]


async def test_nothing_is_listed_for_who_may_take_nothing(town: Town) -> None:
    await post(town)
    await post(town, "Interpreting", languages="ja")
    resident = await town.add_person("Resident", area=town.area)
    (answer,) = await resident.says("/shifts")
    assert answer.startswith("No open shift fits you")


async def test_who_says_they_speak_a_language_sees_its_shifts(town: Town, ana: Phone) -> None:
    await post(town, "Interpreting", languages="ja")
    assert (await ana.says("/shifts"))[0].startswith("No open shift fits you")
    await ana.taps("Languages I speak")
    (page,) = await ana.taps("Japanese")
    assert "You speak: English and Japanese." in page
    (list_,) = await ana.taps("Other shifts")
    assert "Interpreting" in list_


async def test_a_language_that_only_a_shift_needs_can_be_said_and_taken_back(
    town: Town, ana: Phone
) -> None:
    shift = await post(town, "Interpreting", languages="vi")
    await ana.says("/shifts")
    await ana.taps("Languages I speak")
    assert "You speak: English and Vietnamese." in (await ana.taps("Vietnamese"))[0]
    assert "Interpreting" in (await ana.taps("Other shifts"))[0]
    async with town.database.begin() as session:
        (await session.get_one(Shift, shift)).languages = "th"
    await ana.taps("Languages I speak")
    assert "You speak: English." in (await ana.taps("✓ Vietnamese"))[0]


async def test_long_lists_are_paged(town: Town, ana: Phone) -> None:
    for number in range(8):
        await post(town, f"Shift {number}", ahead=DAY * (number + 1))
    (first,) = await ana.says("/shifts")
    (second,) = await ana.taps("More")
    assert ("Shift 4" in first, "Shift 5" in first) == (True, False)
    assert ("Shift 4" in second, "Shift 7" in second) == (False, True)
    assert "More ›" not in ana.last.buttons
    (again,) = await ana.taps("‹ Back")
    assert again == first


async def test_after_a_tap_the_list_is_where_it_was(town: Town, ana: Phone) -> None:
    for number in range(8):
        await post(town, f"Shift {number}", ahead=DAY * (number + 1))
    await ana.says("/shifts")
    await ana.taps("More")
    await ana.taps("1 · Take it")
    (page,) = await ana.taps("Other shifts")
    assert ("Shift 7" in page, "Shift 0" in page) == (True, False)


async def test_filters_are_picked_and_stay(town: Town, ana: Phone) -> None:
    for number in range(3):
        await post(town, f"Shift {number}", ahead=DAY * (number + 1))
    await post(town, "Interpreting", languages="ja")
    await ana.says("/shifts")
    await ana.taps("📅 Day")
    (day,) = await ana.taps("Apr 3")
    assert "Shift 1" in day
    assert "Shift 0" not in day
    assert (await ana.says("/shifts"))[0] == day
    (everything,) = await ana.taps("✕ No filters")
    assert "Shift 2" in everything
    assert "Interpreting" not in everything
    (everything,) = await ana.taps("Show all")
    assert "It needs Japanese." in everything


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("04-02", ["Gate"]),
        ("4月3日", ["Night watch"]),
        ("夜间", ["Night watch"]),
        ("At night", ["Night watch"]),
        ("gate", ["Gate", "Night watch"]),  # both are at the South gate
        ("watch", ["Night watch"]),
        ("please", ["Gate", "Night watch"]),  # nothing to look for
    ],
)
async def test_words_after_the_command_filter(
    town: Town, ana: Phone, words: str, found: list[str]
) -> None:
    await post(town, "Gate")
    await post(town, "Night watch", ahead=DAY + 12 * HOUR)
    (page,) = await ana.says(f"/shifts {words}")
    assert [title for title in ("Gate", "Night watch") if f"· {title}" in page] == found


async def test_what_clashes_is_named_and_swapped_by_a_tap(town: Town, ana: Phone) -> None:
    await post(town, "Gate")
    await post(town, "Kitchen", ahead=DAY + HOUR)
    await ana.says("/shifts")
    kitchen = ana.newest("2 · Take it")
    await ana.taps("1 · Take it")
    await ana.presses(kitchen.data, kitchen.message_id)
    (clash,) = ana.read()
    assert clash.startswith("This clashes with what you have.")
    assert clash.index("Gate") < clash.index("Kitchen")
    await ana.taps("Take this one instead")
    assert await states(ana) == [SignUpState.CANCELLED, SignUpState.TAKEN]


async def test_a_late_tap_on_a_shift_that_is_full_asks_first(town: Town, ana: Phone) -> None:
    await post(town)
    bo = await volunteer(town, "Bo")
    await ana.says("/shifts")
    await bo.says("/shifts")
    await ana.taps("Take it")
    (asked,) = await bo.taps("Take it")
    assert asked.startswith("This shift is full by now.")
    assert await states(bo) == []
    await bo.taps("Join the waitlist")
    assert await states(bo) == [SignUpState.WAITING]
    assert "You are the next in line." in bo.last.text


async def test_undo_leads_back_to_the_list_and_later_is_asked(town: Town, ana: Phone) -> None:
    await post(town)
    await ana.says("/shifts")
    await ana.taps("Take it")
    toast, page = await ana.taps("Undo")
    assert toast.startswith("Undone.")
    assert "1 · Gate" in page
    await ana.taps("Take it")
    town.at += 5 * MINUTE
    assert (await ana.taps("Undo"))[0].startswith("Give this shift up?")
    assert (await states(ana))[-1] is SignUpState.TAKEN


async def test_an_offer_that_clashes_asks_which_one_to_keep(town: Town, ana: Phone) -> None:
    gate = await post(town, "Gate")
    await post(town, "Kitchen", ahead=DAY + HOUR)
    bo = await volunteer(town, "Bo")
    for talk, label in ((ana, "1 · Take it"), (bo, "1 · Waitlist"), (bo, "1 · Take it")):
        await talk.says("/shifts")
        await talk.taps(label)
    await ana.taps("Undo")
    assert bo.read()[-1].startswith("🎁 A place is free.")
    assert (await bo.taps("Yes, I take it"))[0].startswith("This clashes")
    await bo.taps("Keep what I have")
    assert await states(bo) == [SignUpState.CANCELLED, SignUpState.TAKEN]
    async with town.database.read() as session:
        shift = await session.get_one(Shift, gate)
        assert (shift.taken, shift.offered) == (0, 0)


async def test_more_of_a_list_that_has_no_more_shows_what_there_is(town: Town, ana: Phone) -> None:
    for number in range(7):
        await post(town, f"Shift {number}", ahead=DAY * (number + 1))
    bo = await volunteer(town, "Bo")
    await bo.says("/shifts")
    for _ in range(6):
        await ana.says("/shifts")
        await ana.taps("1 · Take it")
    async with town.database.begin() as session:
        for number in (6, 7):
            (await session.get_one(Shift, number)).state = ShiftState.CANCELLED
    assert "Shift 4" in (await bo.taps("More"))[0]
    await ana.says("/myshifts")
    async with town.database.begin() as session:
        last = await session.scalar(select(SignUp).where(SignUp.shift_id == 6))
        assert last is not None
        last.state = SignUpState.CANCELLED
    assert "Shift 4" in (await ana.taps("More"))[0]


async def test_an_old_button_of_a_started_shift_says_so(town: Town, ana: Phone) -> None:
    await post(town)
    await ana.says("/shifts")
    town.at += DAY + HOUR
    assert (await ana.taps("Take it"))[0].startswith("This shift has already started.")
    assert await states(ana) == []


async def test_a_full_shift_gives_the_waitlist_and_a_free_place_its_first(
    town: Town, ana: Phone
) -> None:
    await post(town)
    bo = await volunteer(town, "Bo", locale="fr")
    await ana.says("/shifts")
    await ana.taps("Take it")
    await bo.says("/shifts")
    await bo.taps("attente")
    assert await states(bo) == [SignUpState.WAITING]
    await ana.says("/myshifts")
    (question,) = await ana.taps("Can't come")
    assert question.startswith("Give this shift up?")
    toast, card = await ana.taps("Yes, give it up")
    assert (toast, card.split(".")[0]) == ("Given up.", "You have given this shift up")
    told = bo.read()
    assert len(told) == 1
    assert "🎁" in told[0]
    assert await states(bo) == [SignUpState.WAITING]
    await bo.taps(texts.plain("fr", "shift-button-take-offer"))
    assert await states(bo) == [SignUpState.TAKEN]
    await bo.taps(texts.plain("fr", "shift-button-undo"))
    assert await states(bo) == [SignUpState.CANCELLED]


async def test_who_was_passed_over_gets_the_free_place_by_tapping_it(
    town: Town, ana: Phone
) -> None:
    await post(town)
    bo = await volunteer(town, "Bo")
    for talk, label in ((ana, "Take it"), (bo, "Waitlist")):
        await talk.says("/shifts")
        await talk.taps(label)
    async with town.database.begin() as session:
        (await bo.person(session)).unreachable = "Forbidden: bot was blocked by the user"
    await ana.taps("Undo")
    assert await states(bo) == [SignUpState.WAITING]
    assert (await bo.taps("Waitlist", old=True))[
        0
    ] == "You are already on the waitlist of this shift."
    await town.wait()
    assert bo.read()[-1].startswith("🎁 A place is free.")


async def test_keeping_the_shift_changes_nothing(town: Town, ana: Phone) -> None:
    await post(town)
    await ana.says("/shifts")
    await ana.taps("Take it")
    await ana.says("/myshifts")
    await ana.taps("Can't come")
    await ana.taps("Keep it")
    assert await states(ana) == [SignUpState.TAKEN]


async def test_somebody_elses_button_gives_nothing_up(town: Town, ana: Phone) -> None:
    await post(town)
    await ana.says("/shifts")
    await ana.taps("Take it")
    await ana.says("/myshifts")
    await ana.taps("Can't come")
    button = ana.newest("Yes, give it up")
    thief = await volunteer(town, "Mallory")
    await thief.presses(button.data, button.message_id)
    assert thief.read() == ["You don't have this shift any more."]
    assert await states(ana) == [SignUpState.TAKEN]


# --- reminder and hours ---------------------------------------------------------------------------


async def test_the_reminder_is_a_question_and_coming_is_kept(town: Town, ana: Phone) -> None:
    await post(town)
    await ana.says("/shifts")
    await ana.taps("Take it")
    await town.wait(hours=12)
    (question,) = ana.read()
    assert question.startswith("⏰ Are you coming?")
    toast, card = await ana.taps("I'm coming")
    assert (toast, card.split("\n")[0]) == ("Thank you!", "👍 Thank you, see you there.")
    assert "You said that you are coming." in (await ana.says("/myshifts"))[0]


async def test_cant_under_the_reminder_gives_the_place_to_who_waits(town: Town, ana: Phone) -> None:
    await post(town)
    bo = await volunteer(town, "Bo")
    for talk, label in ((ana, "Take it"), (bo, "Waitlist")):
        await talk.says("/shifts")
        await talk.taps(label)
    await town.wait(hours=12)
    assert len(ana.read()) == 1
    await ana.taps("I can't come")
    assert bo.read() == []  # by night nobody is asked what can wait
    await town.wait(hours=8)
    assert bo.read()[0].startswith("🎁 A place is free.")
    assert (ana.read(), await states(ana)) == ([], [SignUpState.CANCELLED])


async def test_after_the_end_one_tap_confirms_the_hours(town: Town, ana: Phone) -> None:
    await post(town)
    await ana.says("/shifts")
    await ana.taps("Take it")
    await town.wait(hours=28)
    assert ana.read()[-1].startswith("🏁 Your shift is over.")
    _, card = await ana.taps("Done, 4 hours")
    assert card.startswith("✅ Confirmed: 4 hours. Thank you!")
    assert await states(ana) == [SignUpState.DONE]
    await ana.taps("Done, 4 hours", old=True)
    assert await states(ana) == [SignUpState.DONE]


# --- posting --------------------------------------------------------------------------------------


async def test_a_coordinator_posts_a_shift_question_by_question(town: Town, boss: Phone) -> None:
    assert (await boss.says("/newshift"))[0].startswith("New shift in Riverside.")
    for answer, question in (
        ("Night  desk", "Where do people meet?"),
        ("South gate", "On which day?"),
        ("04-02", "Thu, Apr 2, from when to when?"),
        ("18-22", "How many people"),
        ("3", "Is a language needed?"),
    ):
        assert (await boss.says(answer))[-1].startswith(question)
    (card,) = await boss.taps("Japanese")
    assert card.startswith("Post this shift?")
    assert (await boss.taps("Post it"))[0].startswith("✅ Posted.")
    (shift,) = await shifts(town)
    assert (shift.title, shift.place, shift.capacity, shift.languages) == (
        "Night desk",
        "South gate",
        3,
        "ja",
    )
    assert (shift.starts_at.isoformat(), shift.minutes) == ("2020-04-02T10:00:00+00:00", 240)


async def _to(boss: Phone, *answers: str) -> None:
    await boss.says("/newshift")
    for answer in answers:
        await boss.says(answer)


async def test_a_night_shift_ends_on_the_next_day_by_a_tap(town: Town, boss: Phone) -> None:
    await _to(boss, "Night desk", "South gate")
    await boss.taps("Tomorrow")
    assert (await boss.says("22:00-06:00"))[0].startswith("The end is before the start.")
    await boss.taps("Yes, on the next day")
    await boss.says("1")
    await boss.taps("None")
    await boss.taps("Post it")
    (shift,) = await shifts(town)
    assert (shift.starts_at.isoformat(), shift.minutes, shift.languages) == (
        "2020-04-02T14:00:00+00:00",
        480,
        "",
    )


async def test_a_shift_is_posted_in_the_words_that_people_use(town: Town, boss: Phone) -> None:
    await _to(boss, "Night desk", "South gate")
    for words in ("tomorrow", "22:00 – 6:00 next day", "2 people", "no"):
        await boss.says(words)
    await boss.taps("Post it")
    (shift,) = await shifts(town)
    assert (shift.starts_at.isoformat(), shift.minutes, shift.capacity, shift.languages) == (
        "2020-04-02T14:00:00+00:00",
        480,
        2,
        "",
    )


async def test_a_chinese_coordinator_is_read_in_chinese(town: Town) -> None:
    boss = await town.add_person(
        "Boss", Role.COORDINATOR, area=town.area, locale="zh-Hans", language="zh"
    )
    await boss.says("/newshift")
    for words in ("夜班", "南门", "4.8", "8点到12点", "2人", "日语"):
        await boss.says(words)
    await boss.taps("发布")
    (shift,) = await shifts(town)
    assert (shift.starts_at.isoformat(), shift.capacity, shift.languages) == (
        "2020-04-08T00:00:00+00:00",
        2,
        "ja",
    )


async def test_a_date_that_has_just_passed_asks_for_the_year(boss: Phone) -> None:
    await _to(boss, "Gate", "South gate")
    (question,) = await boss.says("03-31")
    assert question.startswith("Tue, Mar 31, 2020 has already passed. Do you mean next year?")
    assert (await boss.taps("Wed, Mar 31, 2021"))[-1].startswith("Wed, Mar 31, 2021, from when")


async def test_what_may_be_two_days_is_asked(boss: Phone) -> None:
    await _to(boss, "Gate", "South gate")
    assert (await boss.says("next Friday"))[0].startswith("Which day do you mean?")
    assert (await boss.taps("Fri, Apr 10, 2020"))[-1].startswith("Fri, Apr 10, from when")


ODD = [
    ((), "photo", "Please answer with text."),
    ((), "x" * 4096, "That is too long: 4,096 characters."),
    ((), "\u200b\u200b", "Please answer with text."),
    (("Gate", "South"), "soon", "I can't read that as a date."),
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
    (("Gate", "South", "04-02", "18-22", "2"), "elvish", "I don't know that language code"),
    (("Gate", "South", "04-02", "18-22", "2", "ja"), "yes", "Please tap one of the buttons"),
]


@pytest.mark.parametrize(("answers", "odd", "said"), ODD)
async def test_an_odd_answer_is_explained_and_the_form_stays(
    town: Town, boss: Phone, answers: tuple[str, ...], odd: str, said: str
) -> None:
    await _to(boss, *answers)
    sent = boss.sends(**photo(), caption="18-22") if odd == "photo" else boss.says(odd)
    answer = await sent
    assert len(answer) == 1
    assert answer[0].startswith(said)
    rest = ("Gate", "South", "04-02", "18-22", "2", "ja")[len(answers) :]
    for good in rest:
        await boss.says(good)
    assert (await boss.taps("Post it"))[0].startswith("✅ Posted.")


async def test_a_command_in_the_form_is_answered_and_the_form_waits(
    town: Town, boss: Phone
) -> None:
    await _to(boss, "Gate")
    answers = await boss.says("/help")
    assert answers[-1].startswith("You were in the middle of a form.")
    assert len(answers) == 2
    assert (await boss.says("South gate"))[0].startswith("On which day?")
    assert (await boss.says("/cancel"))[0].startswith("The form is closed.")
    assert await shifts(town) == []


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
    town: Town, answers: tuple[str, ...], forged: str
) -> None:
    async with town.database.begin() as session:
        await Maker(session).area("Hill")
    boss = await town.add_person("Boss", Role.COORDINATOR)
    await boss.says("/newshift")
    if answers:
        await boss.taps("Riverside")
    for answer in answers:
        await boss.says(answer)
    assert (await boss.presses(forged)).startswith("This button is no longer in use.")


async def test_posting_twice_by_a_double_tap_makes_one_shift(town: Town, boss: Phone) -> None:
    await _to(boss, "Gate", "South", "04-02", "18-22", "2", "ja")
    await boss.taps("Post it")
    await boss.taps("Post it", old=True)
    assert len(await shifts(town)) == 1


@pytest.mark.parametrize("label", ["Post it", "Discard"])
async def test_the_card_of_an_older_form_does_nothing_to_the_newer_one(
    town: Town, boss: Phone, label: str
) -> None:
    for title in ("First", "Second"):
        await _to(boss, title, "South", "04-02", "18-22", "2", "ja")
    assert (await boss.taps(label, old=True))[0].startswith("This button is no longer in use.")
    assert await shifts(town) == []
    await boss.taps("Post it")
    assert [shift.title for shift in await shifts(town)] == ["Second"]


async def test_a_form_that_waited_past_its_start_posts_nothing(town: Town, boss: Phone) -> None:
    await _to(boss, "Gate", "South", "04-02", "18-22", "2", "ja")
    town.at += 2 * DAY
    assert await boss.taps("Post it") == ["That is in the past. Please choose a later time."]
    assert await shifts(town) == []


async def test_with_several_areas_the_form_asks_for_one(town: Town) -> None:
    async with town.database.begin() as session:
        await Maker(session).area("Hill")
    admin = await town.add_person("Admin", Role.ADMIN)
    assert (await admin.says("/newshift"))[0].startswith("New shift. In which area?")
    assert (await admin.taps("Hill"))[0].startswith("New shift in Hill.")


async def test_where_no_area_is_set_up_no_form_is_opened(town: Town) -> None:
    async with town.database.begin() as session:
        await session.execute(delete(Gate))
        await session.execute(delete(Area))
    admin = await town.add_person("Admin", Role.ADMIN)
    assert await admin.says("/newshift") == ["No area is set up yet."]
    assert await admin.says("/cancel") == ["There is no open form."]


async def test_hours_beside_the_day_are_not_asked_for_again(town: Town, boss: Phone) -> None:
    await boss.says("/newshift")
    await boss.says("Gate")
    await boss.says("South")
    assert (await boss.says("tomorrow 6-9pm"))[0].startswith("How many people")
    await boss.says("2")
    await boss.taps("None")
    await boss.taps("Post it")
    (shift,) = await shifts(town)
    assert (shift.starts_at.isoformat(), shift.minutes) == ("2020-04-02T10:00:00+00:00", 180)


async def test_hours_beside_a_day_that_may_be_two_wait_for_the_tap(town: Town, boss: Phone) -> None:
    await boss.says("/newshift")
    await boss.says("Gate")
    await boss.says("South")
    assert (await boss.says("4/5 22:00-06:00"))[0].startswith("Which day do you mean?")
    assert boss.last.buttons.keys() == {"Sun, Apr 5, 2020", "Mon, May 4, 2020"}
    assert (await boss.taps("Apr 5"))[0].startswith("The end is before the start.")
    assert (await boss.taps("Yes, on the next day"))[0].startswith("How many people")


async def test_a_start_alone_beside_the_day_is_asked_for_its_end(boss: Phone) -> None:
    await boss.says("/newshift")
    await boss.says("Gate")
    await boss.says("South")
    assert "from when to when?" in (await boss.says("tomorrow at 8pm"))[0]


async def test_a_volunteer_may_not_post(town: Town, ana: Phone) -> None:
    assert (await ana.says("/newshift"))[0].startswith("You don't have the role for this.")


async def test_a_missing_local_time_is_the_first_instant_after(town: Town, boss: Phone) -> None:
    async with town.database.begin() as session:
        (await session.get_one(Area, town.area.id)).zone = "Europe/Berlin"
    await _to(boss, "Gate", "South", "28.3.2021", "02:30-05:00", "1", "de")
    await boss.taps("Post it")
    (shift,) = await shifts(town)
    assert (shift.starts_at.isoformat(), shift.minutes) == ("2021-03-28T01:00:00+00:00", 120)


@pytest.mark.parametrize("locale", texts.locales())
async def test_lists_and_cards_can_be_said_in_every_locale(town: Town, locale: str) -> None:
    await post(town, "Night desk", languages=locale.split("-")[0])
    talk = await volunteer(town, "Ana", locale=locale)
    (list_,) = await talk.says("/shifts")
    assert "Night desk" in list_
    await talk.taps("1")
    await talk.says("/myshifts")
    await talk.taps("1")
    assert await states(talk) == [SignUpState.TAKEN]
