"""Ten people of one area who do the same at once, so that the runner takes them as one group."""

from sqlalchemy import update

from bot.people.model import Person, Role
from bot.relay import roster
from tests.town.people import DAY, NOON, Maker
from tests.town.phone import Phone
from tests.town.town import Town

NAMES = ("Ana", "Ben", "Cleo", "Dora", "Eva", "Fay", "Gil", "Hana", "Ida", "Jo")


async def gather(town: Town) -> list[Phone]:
    """Settle volunteers whose language is chosen, two workers on call, and three shifts."""
    await town.settle()
    for level, name in enumerate(("Wei", "Lan"), 1):
        await town.put_on_call(await town.add_person(name, Role.WORKER, area=town.area), level)
    crowd = [await town.add_person(name, Role.VOLUNTEER, area=town.area) for name in NAMES]
    async with town.database.begin() as session:
        for day in (2, 3, 4):
            starts_at = NOON + day * DAY
            await Maker(session).shift(town.area, f"Shift {day}", starts_at, hours=2, places=100)
        for phone in crowd:
            (await phone.person(session)).locale_chosen = True
    return crowd


async def turn_foreign(town: Town) -> None:
    """Let all of them speak Portuguese from now on, and Rui be there, who interprets it."""
    await town.add_person("Rui", Role.VOLUNTEER)
    async with town.database.begin() as session:
        await session.execute(update(Person).where(Person.locale_chosen).values(locale="pt"))
        await roster.add(session, await town.rui.person(session), "pt", now=town.at)
