"""A translator's process has neither the bot's secrets nor the whole machine."""

import json
import sys
from collections.abc import AsyncIterator

import pytest

from bot.translators.child import ADDRESS_SPACE, Child
from bot.translators.port import TranslatorDown

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")

SECRETS = {
    "WEFT_BOT_TOKEN": "1:secret",
    "WEFT_DATABASE_URL": "postgresql://weft:secret@db/weft",
    "WEFT_EXTERNAL_TRANSLATOR_KEY": "secret",
    "AWS_SECRET_ACCESS_KEY": "secret",
}
PROXIES = {"HTTPS_PROXY": "http://127.0.0.1:3128", "no_proxy": "localhost", "SSL_CERT_FILE": "/ca"}


@pytest.fixture
async def told(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Child]:
    for name, value in (SECRETS | PROXIES).items():
        monkeypatch.setenv(name, value)
    child = Child("tests.translators.telling_child", "2", timeout_seconds=20)
    yield child
    await child.close()


async def test_a_child_gets_no_secret_and_no_proxy(told: Child) -> None:
    environment = json.loads(await told.ask({"do": "tell"}))["environment"]
    assert not {*SECRETS, *PROXIES} & set(environment)
    assert not [name for name in environment if name.startswith("WEFT_")]
    assert "secret" not in " ".join(environment.values())
    assert environment["PATH"]


async def test_a_child_that_needs_the_network_gets_proxies_and_certificates(told: Child) -> None:
    child = Child("tests.translators.telling_child", "2", timeout_seconds=20, network=True)
    environment = json.loads(await child.ask({"do": "tell"}))["environment"]
    await child.close()
    assert {name: environment.get(name) for name in PROXIES} == PROXIES
    assert not set(SECRETS) & set(environment)


async def test_a_child_s_memory_is_limited_and_it_leaves_no_core(told: Child) -> None:
    limits = json.loads(await told.ask({"do": "tell"}))["limits"]
    assert 0 < limits[0] <= ADDRESS_SPACE
    assert limits[1] == 0
    with pytest.raises(TranslatorDown, match="MemoryError"):
        await told.ask({"do": "eat"})


async def test_each_request_has_its_own_processor_time(told: Child) -> None:
    """Two seconds a request: three of one second are answered, one of ten is ended."""
    for _ in range(3):
        assert await told.ask({"do": "work", "seconds": 1.2}) == "done"
    pid = told.pid
    with pytest.raises(TranslatorDown, match="died"):
        await told.ask({"do": "work", "seconds": 10})
    assert told.pid != pid
    assert await told.ask({"do": "work", "seconds": 0}) == "done"


async def test_an_error_does_not_repeat_a_person_s_words(told: Child) -> None:
    with pytest.raises(TranslatorDown) as down:
        await told.ask({"do": "Minha filha tem febre"})
    assert "febre" not in str(down.value)
    assert "LookupError" in str(down.value)
