"""weft admin and weft role: who holds what, given and taken by an operator."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import select

from bot.cli import people
from bot.people.directory import by_telegram, find_or_make
from bot.people.model import Grant, Role
from bot.spine.db.engine import Database
from tests.town.people import NOON, Maker

SAM = 77
Weft = Callable[..., tuple[int, str]]


@pytest.fixture
def weft(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Weft:
    """Run a command on the test's migrated database; return its exit code and last line."""

    async def nothing(_engine: object) -> None:
        pass

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WEFT_DATABASE_URL", database_url)
    monkeypatch.setattr("migrations.upgrade", nothing)

    def run(*words: str) -> tuple[int, str]:
        group = {"admin": people.admin, "role": people.role}[words[0]]
        done = CliRunner().invoke(group, list(words[1:]))
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done.exit_code, done.output.splitlines()[-1]

    return run


@pytest.fixture
def town(database_url: str) -> None:
    """Two areas, and somebody who has written."""

    async def fill() -> None:
        database = Database(database_url)
        async with database.begin() as session:
            for code in ("A01", "A02"):
                await Maker(session).area(code=code)
            await find_or_make(session, SAM, now=NOON, locale="en", name="Sam")
        await database.close()

    asyncio.run(fill())


def held(database_url: str, telegram_id: int) -> tuple[set[Role], int]:
    """The roles held now, and the number of grants ever."""

    async def read() -> tuple[set[Role], int]:
        database = Database(database_url)
        async with database.read() as session:
            person = (await by_telegram(session, [telegram_id]))[telegram_id]
            ever = await session.scalars(select(Grant.id).where(Grant.person_id == person.id))
            roles, count = person.roles, len(ever.all())
        await database.close()
        return roles, count

    return asyncio.run(read())


def test_the_roles_that_can_be_named_are_all_roles() -> None:
    assert list(people.ROLES) == list(Role)


@pytest.mark.usefixtures("town")
def test_a_role_is_given_and_taken_in_an_area(weft: Weft, database_url: str) -> None:
    give = ("role", "give", "77", "worker", "--area", "A01")
    take = ("role", "take", "77", "worker")
    assert weft(*give) == (0, "77 is now worker in A01.")
    assert weft(*give) == (0, "77 was already worker in A01.")
    assert weft(*take) == (1, "Error: 77 is not worker in all areas, but in A01.")
    assert weft(*take, "--area", "A02") == (1, "Error: 77 is not worker in A02, but in A01.")
    assert held(database_url, SAM) == ({Role.WORKER}, 1)
    assert weft(*take, "--area", "A01") == (0, "77 is no longer worker in A01.")
    assert weft(*take, "--area", "A01") == (1, "Error: 77 is not worker in A01.")
    assert held(database_url, SAM) == (set(), 1)
    assert weft(*give) == (0, "77 is now worker in A01.")
    assert held(database_url, SAM) == ({Role.WORKER}, 2)


@pytest.mark.usefixtures("town")
def test_the_last_admin_stays(weft: Weft) -> None:
    assert weft("admin", "add", "5") == (0, "5 is now an admin.")
    assert weft("admin", "add", "5") == (0, "5 was already an admin.")
    code, words = weft("admin", "remove", "5")
    assert (code, "5 is the last admin" in words) == (1, True)
    assert weft("role", "take", "5", "admin")[0] == 1
    weft("admin", "add", "6")
    assert weft("admin", "remove", "5") == (0, "5 is no longer admin in all areas.")


@pytest.mark.usefixtures("town")
@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("role", "give", "78", "worker"), "Nobody with the Telegram id 78"),
        (("role", "take", "78", "worker"), "Nobody with the Telegram id 78"),
        (("admin", "remove", "78"), "Nobody with the Telegram id 78"),
        (("role", "give", "77", "worker", "--area", "A9"), "no area 'A9' (there are: A01, A02)"),
        (("role", "give", "77", "king"), "'king' is not one of"),
        (("role", "give", str(2**52), "worker"), "not in the range"),
    ],
)
def test_a_slip_is_said_in_words(weft: Weft, words: tuple[str, ...], why: str) -> None:
    code, said = weft(*words)
    assert code
    assert why in said
