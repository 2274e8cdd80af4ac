"""Fixtures of the translators: the real models of the demo, unpacked once, and a double."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.translators.firefox import Firefox
from bot.translators.port import TranslatorDown
from demo.models import install_demo_models


class Double:
    """A translator that does what a function says and remembers what it was asked."""

    def __init__(self, does: Callable[[str], str], name: str = "double") -> None:
        self.name, self.does = name, does
        self.asked: list[str] = []

    def can(self, source: str, target: str) -> bool:
        return True

    async def translate(self, text: str, *, source: str, target: str) -> str:
        self.asked.append(text)
        return self.does(text)

    async def close(self) -> None:
        """Nothing to give back."""


def down(text: str) -> str:
    raise TranslatorDown("out of order")


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    assert install_demo_models(folder) == ["en-pt", "pt-en"]
    return folder


@pytest.fixture
async def firefox(models: Path) -> AsyncIterator[Firefox]:
    translator = Firefox(models)
    yield translator
    await translator.close()
