"""/start and /language: who is met, in which language, and what their menu offers."""

import pytest

from bot.people import roles
from bot.people.model import Person, Role
from bot.spine.texts import render as texts
from handlers.menus import on_role_taken
from tests.town.people import NOON
from tests.town.phone import Phone
from tests.town.town import Town


@pytest.fixture
def rita(town: Town) -> Phone:
    return town.add_stranger("Rita")


async def menus(phone: Phone) -> list[list[str]]:
    """The commands of each menu that was set for somebody, the oldest first."""
    bodies = await phone.received("setMyCommands")
    assert all(body["scope"]["chat_id"] == phone.id for body in bodies)
    return [[command["command"] for command in body["commands"]] for body in bodies]


async def person(phone: Phone) -> Person:
    async with phone.town.database.read() as session:
        return await phone.person(session)


async def test_whoever_got_a_role_by_a_command_has_its_menu_once_they_start(
    town: Town, rita: Phone
) -> None:
    ada = town.add_stranger("Ada")
    async with town.database.begin() as session:
        await roles.make_admin(session, ada.id, now=NOON, locale="en")
    for who in (ada, rita):
        await who.says("/start")
    (menu,) = await menus(ada)
    assert "newshift" in menu
    assert await menus(rita) == []


async def test_the_commands_of_a_role_leave_the_menu_with_it(town: Town, rita: Phone) -> None:
    await rita.says("/start")
    async with town.database.begin() as session:
        met = await rita.person(session)
        await roles.give(session, met, Role.COORDINATOR, None, by=None, now=NOON)
        await roles.take_away(session, met, Role.COORDINATOR, None, by=None, now=NOON)
        await on_role_taken(session, roles.RoleTaken(met, Role.COORDINATOR, None), NOON)
    assert (await menus(rita))[-1] == ["help", "language", "area", "withdraw"]


async def test_a_chosen_language_is_used_from_then_on(rita: Phone) -> None:
    await rita.says("/language")
    await rita.taps("Français")
    assert "français" in rita.last.text.lower()
    met = await person(rita)
    assert (met.locale, met.locale_chosen) == ("fr", True)
    assert "ne reconnais pas" in await rita.presses("lang:xx")
    assert (await person(rita)).locale == "fr"


@pytest.mark.parametrize("command", ["/cancel", "/CANCEL"])
async def test_there_is_nothing_to_cancel_where_no_form_is_open(rita: Phone, command: str) -> None:
    await rita.says(command)
    assert len(rita.texts) == 1


async def test_help_has_a_part_for_each_role(town: Town, rita: Phone) -> None:
    await rita.says("/help")
    assert "/newshift" not in rita.last.text
    await town.give_role(rita, Role.COORDINATOR)
    await rita.says("/help")
    assert "/newshift" in rita.last.text


async def test_who_blocks_the_bot_is_out_of_reach_until_they_write(rita: Phone) -> None:
    await rita.says("/start")
    await rita.blocks()
    assert not (await person(rita)).is_reachable
    await rita.says("/start")
    assert (await person(rita)).is_reachable


@pytest.mark.parametrize("start", ["/start", "/START", "/Start@Weft_Bot"])
async def test_a_command_is_known_in_any_case(rita: Phone, start: str) -> None:
    await rita.says(start)
    assert "Hello, Rita" in rita.last.text


async def test_the_menu_follows_a_phone_that_changes_its_language(rita: Phone) -> None:
    await rita.says("/start")
    rita.speaks("tr")
    await rita.says("/help")
    bodies = await rita.received("setMyCommands")
    assert bodies[-1]["commands"][0]["description"] == texts.plain("tr", "command-help")
    assert rita.last.text.startswith(texts.plain("tr", "help-resident").splitlines()[0])
