"""Plain words for commands in the chat: done, asked back, and never lost."""

import pytest
from sqlalchemy import select

from bot.people.model import Role
from bot.relay.model import Entry
from bot.shifts.model import SignUp, SignUpState
from bot.shifts.take import sign_up
from handlers.turns.commands import with_plain_command
from tests.town.people import DAY, HOUR, NOON, Maker
from tests.town.phone import Phone
from tests.town.town import Town


@pytest.fixture
async def town(town: Town) -> Town:
    """Wei, a worker on call; Vera, a volunteer; Rosa, a resident."""
    await town.settle()
    await town.put_on_call(await town.add_person("Wei", Role.WORKER, area=town.area))
    await town.add_person("Vera", Role.VOLUNTEER, area=town.area)
    await town.add_person("Rosa", Role.RESIDENT, area=town.area)
    return town


async def take_shifts(town: Town, number: int) -> None:
    async with town.database.begin() as session:
        vera = await town.vera.person(session)
        for day in range(1, number + 1):
            shift = await Maker(session).shift(town.area, f"Gate {day}", NOON + day * DAY)
            await sign_up(session, vera, shift.id, now=NOON, remind=HOUR)


async def said(town: Town) -> list[str]:
    async with town.database.read() as session:
        return list(await session.scalars(select(Entry.text).order_by(Entry.id)))


async def states(town: Town) -> list[SignUpState]:
    async with town.database.read() as session:
        return list(await session.scalars(select(SignUp.state).order_by(SignUp.id)))


# --- commands as typed ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        "/SHIFTS@Weft_Bot",
        "／shifts",
        "／ｓｈｉｆｔｓ",
        "/shifts please",
        "/shifts, please",
        "/shifts，谢谢",
    ],
)
async def test_a_command_is_known_however_it_is_typed(town: Town, typed: str) -> None:
    await town.vera.says("/shifts")
    page = town.vera.last.text
    await town.vera.says(typed, entities=[])
    assert town.vera.last.text == page
    assert await said(town) == []


@pytest.mark.parametrize(
    "command",
    [
        *["/START", "/Help", "/CANCEL", "/Language", "/GATE", "/Shifts", "/MyShifts", "/CANT"],
        *["/Duty", "/NEWSHIFT", "/Invite"],
    ],
)
async def test_every_command_is_known_in_any_case(town: Town, command: str) -> None:
    boss = await town.add_person("Boss", Role.COORDINATOR)
    await boss.says(command.lower())
    expected = boss.last.text
    await boss.says("/cancel")
    await boss.says(command + "@WEFT_BOT")
    assert boss.last.text == expected
    assert "did not understand" not in expected


@pytest.mark.parametrize("text", ["hello", "a/b", "", "/shifts", "/shifts x", "/", "／", None])
def test_what_is_plain_stays_as_it_is(text: str | None) -> None:
    message = {"text": text} if text is not None else {"photo": []}
    assert with_plain_command(message) is message


# --- done at once ---------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["班次", "报名", "shifts", "Смены!", "المناوبات"])
async def test_a_volunteers_word_is_the_command(town: Town, words: str) -> None:
    await town.vera.says("/shifts")
    page = town.vera.last.text
    await town.vera.says(words)
    assert town.vera.last.text == page
    assert await said(town) == []


async def test_the_words_of_each_command(town: Town) -> None:
    for phone, words, shown in (
        (town.vera, "my shifts", "You have no shifts"),
        (town.rosa, "语言", "Choose your language"),
        (town.rosa, "check in", "At which gate"),
        (town.wei, "谁值班", "Riverside"),
    ):
        await phone.says(words)
        assert shown in phone.last.text, words
        await phone.says("/cancel")


async def test_a_word_in_a_form_is_an_answer(town: Town) -> None:
    boss = await town.add_person("Boss", Role.COORDINATOR, area=town.area)
    await boss.says("/newshift")
    await boss.says("Shifts")
    assert "Where do people meet?" in boss.last.text


# --- can't come -----------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["can't come", "不能来", "I can’t come!", "No puedo ir"])
async def test_of_several_shifts_it_is_asked_which_one(town: Town, words: str) -> None:
    await take_shifts(town, 2)
    await town.vera.says(words)
    assert "Which shift can't you come to?" in town.vera.last.text
    await town.vera.taps("2 · Can't come")
    await town.vera.taps("Yes, give it up")
    assert await states(town) == [SignUpState.TAKEN, SignUpState.CANCELLED]
    assert town.wei.texts == []


async def test_of_one_shift_it_is_asked_whether_they_mean_it(town: Town) -> None:
    await take_shifts(town, 1)
    await town.vera.says("can't come")
    assert "Give this shift up?" in town.vera.last.text
    assert await states(town) == [SignUpState.TAKEN]


async def test_without_a_shift_that_is_said(town: Town) -> None:
    await town.vera.says("can't come")
    assert "You have no shifts" in town.vera.last.text


async def test_a_residents_cant_come_goes_to_the_staff(town: Town) -> None:
    await town.rosa.says("I can't come")
    assert await said(town) == ["I can't come"]


# --- asked back -----------------------------------------------------------------------------------


async def asks(phone: Phone, words: str) -> list[str]:
    await phone.says(words)
    assert "Do you mean this, or is it for the staff?" in phone.last.text
    assert words in phone.last.text
    return list(phone.last.buttons)


async def test_a_residents_word_is_asked_back_and_reaches_the_staff_with_one_tap(
    town: Town,
) -> None:
    assert await asks(town.rosa, "shift") == ["🤝 I want to help", "Send it to the staff"]
    assert await said(town) == []
    await town.rosa.taps("Send it to the staff")
    assert await said(town) == ["shift"]
    assert any("shift" in text for text in town.wei.texts)
    await town.rosa.taps("Send it to the staff", old=True)
    assert "write it again" in town.rosa.toast
    assert await said(town) == ["shift"]


async def test_with_an_open_case_sentences_go_there_and_words_are_asked_back(town: Town) -> None:
    await town.rosa.says("The language of the letter is not clear to me")
    assert await asks(town.rosa, "language") == ["🌐 My language", "Send it to the staff"]
    await town.rosa.taps("My language")
    assert "Choose your language" in town.rosa.last.text
    await town.rosa.says("the languages are not clear")
    assert len(await said(town)) == 2


async def test_a_later_word_does_not_send_the_earlier_one(town: Town) -> None:
    await asks(town.rosa, "shift")
    first = town.rosa.newest("Send it to the staff")
    await asks(town.rosa, "my shifts")
    assert "write it again" in await town.rosa.presses(first.data, first.message_id)
    await town.rosa.taps("Send it to the staff")
    assert await said(town) == ["my shifts"]


async def test_cancel_at_a_gate_is_asked_back(town: Town) -> None:
    await town.rosa.says("cancel")
    assert await said(town) == ["cancel"]  # nothing else could be meant
    await town.rosa.says(f"/start gate_{town.gate.code}")
    for label in ("I'm here", "Come and get me", "2", "Needed", "Nobody"):
        await town.rosa.taps(label)
    assert await asks(town.rosa, "取消") == ["✖️ Nobody needs to come", "Send it to the staff"]
    await town.rosa.taps("Nobody needs to come")
    await town.rosa.taps("Yes, no need")
    assert "nobody will come" in town.rosa.last.text
