"""`weft doctor` and bad input: one clear line each, and nothing half-done."""

import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from cryptography.fernet import Fernet
from sqlalchemy import func, select

from bot.cli.checks.database import check_database
from bot.cli.checks.machine import check_clock, check_disk
from bot.cli.checks.result import Check, House, State
from bot.cli.doctor import _look_once, checks
from bot.cli.main import main
from bot.relay import phrases
from bot.settings import Settings
from bot.spine.db.encrypted import KeyProof
from bot.spine.db.engine import Database
from bot.translators.phrase_files import BrokenBook
from demo.models import install_demo_models
from tests.broken import copied_locales, forget_texts

NOON = datetime(2036, 4, 1, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def demo_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    install_demo_models(folder)
    return folder


@pytest.fixture(autouse=True)
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, without the suite's own settings."""
    for name in [name for name in os.environ if name.startswith("WEFT_")]:
        monkeypatch.delenv(name)
    folder = tmp_path / "house"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with copied_locales(tmp_path, monkeypatch) as folder:
        yield folder


def weft(*words: str, **settings: str) -> Result:
    env = {f"WEFT_{name.upper()}": value for name, value in settings.items()}
    done = CliRunner().invoke(main, words, env=env)
    assert "Traceback" not in done.output
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def doctor(*only: str, **settings: str) -> tuple[int, dict[str, dict[str, Any]]]:
    """Return the exit code and what each check says; `only` these are made, to be quick."""
    with pytest.MonkeyPatch.context() as patch:
        if only:
            some = [check for check in checks() if check.name in only]
            patch.setattr("bot.cli.doctor.checks", lambda: some)
        done = weft("doctor", "--json", **settings)
    said = json.loads(done.output)
    assert said["good"] == (done.exit_code == 0)
    return done.exit_code, {one["check"]: one for one in said["checks"]}


# --- settings -------------------------------------------------------------------------------------


def test_an_empty_house_without_token_or_database_is_looked_at_and_not_touched(house: Path) -> None:
    code, found = doctor()
    assert code == 0
    assert {name: one["state"] for name, one in found.items()} == {
        "settings": "good",
        "token": "doubtful",
        "database": "doubtful",
        "locales": "good",
        "phrases": "good",
        "models": "doubtful",
        "translators": "doubtful",
        "languages": "doubtful",
        "disk": "good",
        "clock": "good",
    }
    assert "WEFT_BOT_TOKEN" in found["token"]["advice"]
    assert "vi, th" in found["languages"]["says"]
    assert list(house.iterdir()) == []


def test_for_people_each_check_is_one_line_with_its_sign() -> None:
    done = weft("doctor")
    lines = done.output.splitlines()
    assert [line[0] for line in lines] == ["✓", "!", "!", "✓", "✓", "!", "!", "!", "✓", "✓"]
    assert lines[1] == "! token: none is set → `weft run` needs WEFT_BOT_TOKEN, from @BotFather"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"language": "tlh"}, "WEFT_LANGUAGE: Value error, 'tlh' is none of Weft's locales"),
        ({"zone": "Mars/Olympus"}, "WEFT_ZONE: Value error, 'Mars/Olympus' is no IANA time zone"),
        ({"admin": "12"}, "WEFT_ADMIN is no setting: WEFT_ADMINS is meant?"),
        ({"step_second": "60"}, "WEFT_STEP_SECOND is no setting: WEFT_STEP_SECONDS is meant?"),
        ({"send_rate": "0"}, "WEFT_SEND_RATE: "),
    ],
)
def test_a_wrong_setting_is_named_with_the_right_name(settings: dict[str, str], said: str) -> None:
    done = weft("doctor", **settings)
    assert done.exit_code == 1
    first = done.output.splitlines()[0]
    assert first.startswith("✗ settings: ")
    assert said in first
    for command in (("models", "list"), ("upgrade",), ("run",)):
        told = weft(*command, **settings)
        assert told.exit_code == 1
        assert said in told.output


def test_a_foreign_variable_is_only_mentioned() -> None:
    code, found = doctor("disk", service_host="10.0.0.1")
    assert (code, found["settings"]["state"]) == (0, "doubtful")
    assert "WEFT_SERVICE_HOST" in found["settings"]["says"]


# --- token ----------------------------------------------------------------------------------------


def test_a_telegram_that_is_away_is_said_without_the_token() -> None:
    done = weft("doctor", bot_token="123:secret", telegram_api="http://127.0.0.1:1")
    assert done.exit_code == 1
    (line,) = [line for line in done.output.splitlines() if " token: " in line]
    assert line.startswith("✗ token: http://127.0.0.1:1 does not answer")
    assert "secret" not in done.output


def test_a_token_file_that_cannot_be_read_is_named() -> None:
    code, found = doctor("token", bot_token_file="nowhere")
    assert (code, found["token"]["state"]) == (1, "bad")
    assert "nowhere (WEFT_BOT_TOKEN_FILE)" in found["token"]["says"]


# --- database -------------------------------------------------------------------------------------


def test_a_database_of_this_version_is_good_and_stays_as_it_is(house: Path) -> None:
    assert weft("upgrade").exit_code == 0
    code, found = doctor("database")
    assert (code, found["database"]["state"]) == (0, "good")
    assert found["database"]["says"].endswith("can be written")
    with sqlite3.connect(house / "var" / "weft.sqlite3") as database:
        assert database.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)


async def test_the_trial_of_writing_is_undone_on_both_databases(
    database_url: str, tmp_path: Path
) -> None:
    key = tmp_path / "key"
    key.write_bytes(Fernet.generate_key())
    settings = Settings(_env_file=None, database_url=database_url, key_file=key)  # type: ignore[call-arg]

    async def proofs() -> int | None:
        database = Database(database_url)
        async with database.read() as session:
            count = await session.scalar(select(func.count()).select_from(KeyProof))
        await database.close()
        return count

    before = await proofs()
    result = await check_database(House(settings, NOON))
    assert result.state is State.GOOD, result
    assert await proofs() == before == 0


def _revision(house: Path, number: str) -> None:
    with sqlite3.connect(house / "var" / "weft.sqlite3") as database:
        database.execute("UPDATE alembic_version SET version_num = ?", (number,))


@pytest.mark.parametrize(
    ("number", "state", "said"),
    [("0000", "doubtful", "weft upgrade"), ("9999", "bad", "version that made it")],
)
def test_a_database_of_another_version_is_named(
    house: Path, number: str, state: str, said: str
) -> None:
    weft("upgrade")
    _revision(house, number)
    found = doctor("database")[1]
    assert (found["database"]["state"], number in found["database"]["says"]) == (state, True)
    assert said in found["database"]["advice"]


def test_a_file_that_is_no_database_is_named(house: Path) -> None:
    (house / "var").mkdir()
    (house / "var" / "weft.sqlite3").write_text("This is a letter, and no database at all." * 99)
    (house / "var" / "weft.key").write_bytes(Fernet.generate_key())
    code, found = doctor("database")
    assert (code, found["database"]["state"]) == (1, "bad")
    assert "WEFT_DATABASE_URL" in found["database"]["advice"]


def test_a_server_that_is_away_is_named(house: Path) -> None:
    (house / "var").mkdir()
    (house / "var" / "weft.key").write_bytes(Fernet.generate_key())
    code, found = doctor("database", database_url="postgresql://u:hush@127.0.0.1:1/x")
    assert (code, found["database"]["state"]) == (1, "bad")
    assert "hush" not in json.dumps(found)


def test_keys_that_are_gone_or_of_another_database_are_named(house: Path) -> None:
    weft("upgrade")
    key = house / "var" / "weft.key"
    key.write_bytes(Fernet.generate_key())
    assert doctor("database")[1]["database"]["state"] == "bad"
    key.unlink()
    found = doctor("database")[1]
    assert "weft.key (WEFT_KEY_FILE) is gone" in found["database"]["says"]
    assert not key.exists()


def test_a_database_that_another_process_holds_is_named(
    house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weft("upgrade")
    monkeypatch.setattr("bot.spine.db.sqlite._PRAGMAS", ("busy_timeout=200",))
    with sqlite3.connect(house / "var" / "weft.sqlite3", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        code, found = doctor("database")
    assert (code, found["database"]["state"]) == (1, "bad")


# --- texts ----------------------------------------------------------------------------------------


def test_a_broken_fluent_file_is_said_with_its_line_by_every_command(
    locales: Path, house: Path
) -> None:
    file = locales / "fr" / "shifts.ftl"
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join([*lines[:3], "shift-odd { $x", *lines[3:]]), encoding="utf-8")
    said = 'locales/fr/shifts.ftl:4: Expected token: "="; mend the message that begins \'shift-odd'
    code, found = doctor("locales")
    assert (code, found["locales"]["state"]) == (1, "bad")
    assert said in found["locales"]["says"]
    told = weft("run", bot_token="1:x")
    assert told.exit_code == 1
    assert told.output.strip() == f"Error: {said} {{ $x'"
    assert list(house.iterdir()) == []  # neither a database nor a key was made


def test_several_broken_files_are_all_named(locales: Path) -> None:
    (locales / "fr" / "shifts.ftl").write_text("shift-odd { $x", encoding="utf-8")
    (locales / "th" / "common.ftl").write_bytes("nicht-lesbar = ä".encode("latin-1"))
    lines = weft("run", bot_token="1:x").output.splitlines()
    assert len(lines) == 2
    assert "locales/fr/shifts.ftl:1: " in lines[0]
    assert lines[1] == "locales/th/common.ftl: this is no UTF-8; save it as UTF-8"


def test_a_command_that_shows_words_says_so_too(locales: Path, house: Path) -> None:
    rows = "area,name,zone,gate,gate_code\nA01,Hill,Asia/Shanghai,Gate,hill-gate\n"
    (house / "areas.csv").write_text(rows)
    assert weft("import", "areas", "areas.csv", "--apply").exit_code == 0
    (locales / "en" / "common.ftl").write_text("refused { $x", encoding="utf-8")
    forget_texts()  # as another process would
    told = weft("duty", "--area", "A01", language="en")
    assert told.exit_code == 1
    assert told.output.startswith("Error: locales/en/common.ftl:1: ")


def test_a_locale_that_lacks_messages_or_variables_is_named(locales: Path) -> None:
    (locales / "tr" / "shifts.ftl").unlink()
    common = locales / "ko" / "common.ftl"
    text = common.read_text(encoding="utf-8")
    assert "{ $number }" in text
    common.write_text(text.replace("{ $number }", "{ $count }"), encoding="utf-8")
    says = doctor("locales")[1]["locales"]["says"]
    assert "locales/tr: " in says
    assert "more missing" in says
    assert "locales/ko: " in says
    assert "with other variables" in says


def test_a_phrase_that_the_book_refuses_is_said_by_every_command(
    monkeypatch: pytest.MonkeyPatch, house: Path
) -> None:
    """As one whose blank is missing; what is refused is told by tests/translators/."""

    def refuse(_folder: Path) -> None:
        raise BrokenBook("fr/phrases.ftl: phrase-dose lacks its blank { $number }")

    monkeypatch.setattr("bot.relay.phrases.PhraseBook", refuse)
    phrases.phrase_book.cache_clear()
    monkeypatch.setattr("bot.cli.checks.words.PhraseBook", refuse)
    said = "fr/phrases.ftl: phrase-dose lacks its blank { $number }"
    code, found = doctor("phrases")
    assert (code, found["phrases"]["state"]) == (1, "bad")
    assert found["phrases"]["says"] == said
    for words in (("run",), ("models", "list")):
        told = weft(*words, bot_token="1:x")
        assert told.exit_code == 1
        assert said in told.output
        assert len(told.output.splitlines()) == 1
    assert list(house.iterdir()) == []


# --- models and translators -----------------------------------------------------------------------


def test_models_answer_a_sentence_each(demo_models: Path) -> None:
    code, found = doctor("models", "translators", models_folder=str(demo_models))
    assert code == 0
    assert found["models"]["says"].startswith("2 in ")
    assert found["translators"]["says"].startswith("firefox answers (2 directions, ")


def test_a_model_of_the_wrong_pair_is_bad_and_a_missing_one_is_not(
    demo_models: Path, house: Path
) -> None:
    folder = house / "models"
    shutil.copytree(demo_models / "pt-en", folder / "fr-en")
    code, found = doctor("models", models_folder="models")
    assert (code, found["models"]["state"]) == (1, "bad")
    assert "fr-en: " in found["models"]["says"]
    assert "`weft models fetch` them again" in found["models"]["advice"]
    listed = weft("models", "list", models_folder="models")
    assert listed.exit_code == 1
    (line,) = [line for line in listed.output.splitlines() if line.startswith("✗")]
    assert "another pair of languages" in line
    added = weft("models", "add", str(folder / "fr-en"), models_folder="other")
    assert added.exit_code == 1
    assert "another pair of languages. Nothing was added." in added.output


def test_a_server_that_does_not_translate_is_named() -> None:
    code, found = doctor("translators", "languages", libretranslate_url="http://127.0.0.1:1")
    assert (code, found["translators"]["state"]) == (1, "bad")
    assert "libretranslate: ClientConnectorError" in found["translators"]["says"]
    assert found["languages"]["state"] == "doubtful"


# --- the machine ----------------------------------------------------------------------------------


def _at(now: datetime) -> House:
    return House(Settings(_env_file=None), now)  # type: ignore[call-arg]


async def test_a_clock_from_before_weft_was_installed_is_bad() -> None:
    assert (await check_clock(_at(NOON))).state is State.GOOD
    early = await check_clock(_at(datetime(1970, 1, 1, tzinfo=UTC)))
    assert (early.state, "NTP" in early.advice) == (State.BAD, True)


async def test_a_clock_that_was_set_back_is_seen_by_what_was_stored(house: Path) -> None:
    (house / "var").mkdir()
    with sqlite3.connect(house / "var" / "weft.sqlite3") as database:
        database.execute("CREATE TABLE inbox (received_at DATETIME)")
        database.execute("INSERT INTO inbox VALUES ('2036-04-01 12:00:00.000000')")
    assert (await check_clock(_at(NOON))).state is State.GOOD
    assert (await check_clock(_at(NOON - timedelta(hours=1)))).state is State.BAD


@pytest.mark.parametrize(
    ("free", "state"), [(5e9, State.GOOD), (5e8, State.DOUBTFUL), (5e7, State.BAD)]
)
async def test_little_room_is_said_before_there_is_none(
    monkeypatch: pytest.MonkeyPatch, free: float, state: State
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": free}))
    assert (await check_disk(_at(NOON))).state is state


async def test_a_check_that_fails_itself_stops_no_other_and_shows_no_secret() -> None:
    async def fail(_house: House) -> Any:
        raise RuntimeError("token 1:secret")

    result = await _look_once(Check("odd", fail), _at(NOON))
    assert result.state is State.BAD
    assert "RuntimeError" in result.says
    assert "secret" not in result.says
