"""A server with LibreTranslate's API (Apertium's and others have it through a small bridge).

The text leaves the house unless the server stands in it: the operator decides. Times are seconds.
"""

from typing import Any

import aiohttp

from bot.languages.detect import LANGUAGES
from bot.translators.port import NothingToOffer, TranslatorDown
from bot.translators.route import Pair

# LibreTranslate has renamed some of its codes: the first one that the server lists is used.
_NAMES = {"zh": ("zh", "zh-Hans"), "pt": ("pt", "pt-BR")}

# KeyError, TypeError: JSON of another shape than the list of languages.
_FAILURES = (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError)


class LibreTranslate:
    """One server. It is asked for its languages with the first text; until then any pair passes."""

    name = "libretranslate"
    max_characters = 1800

    def __init__(self, address: str, *, api_key: str = "", timeout_seconds: float = 10.0) -> None:
        """Take the server's root as `address`, without /translate."""
        self._address = address.rstrip("/")
        self._key = api_key
        self._timeout = aiohttp.ClientTimeout(total=timeout_seconds)
        self._session: aiohttp.ClientSession | None = None
        self._targets: dict[str, frozenset[str]] | None = None

    def can(self, source: str, target: str) -> bool:
        return self._targets is None or self._codes(source, target) is not None

    async def translate(self, text: str, *, source: str, target: str) -> str:
        try:
            if self._targets is None:
                self._targets = _targets(await self._call("GET", "/languages", None))
            codes = self._codes(source, target)
            if codes is None:
                raise NothingToOffer(f"the server does not offer {source}-{target}")
            asked = {"q": text, "source": codes[0], "target": codes[1], "format": "text"}
            reply = await self._call(
                "POST", "/translate", asked | ({"api_key": self._key} if self._key else {})
            )
        except _FAILURES as error:
            raise TranslatorDown(f"{type(error).__name__}: {error}") from error
        translated = reply.get("translatedText") if isinstance(reply, dict) else None
        if not isinstance(translated, str):
            raise TranslatorDown("the reply has no translatedText")
        return translated

    async def offered(self) -> frozenset[Pair]:
        """Ask the server for its pairs; whether it goes through English is its own affair.

        Raises TranslatorDown.
        """
        try:
            self._targets = _targets(await self._call("GET", "/languages", None))
        except _FAILURES as error:
            raise TranslatorDown(f"{type(error).__name__}: {error}") from error
        pairs = ((one, other) for one in LANGUAGES for other in LANGUAGES if one != other)
        return frozenset(pair for pair in pairs if self._codes(*pair) is not None)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _call(self, method: str, path: str, asked: dict[str, str] | None) -> Any:
        """Make one request and return its JSON.

        Raises TranslatorDown for a status other than 200, ClientError or ValueError for a body
        that is no JSON.
        """
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=self._timeout)
        async with self._session.request(method, self._address + path, json=asked) as response:
            if response.status != 200:
                # Leave the page out: servers repeat the text in it.
                raise TranslatorDown(f"HTTP {response.status}")
            return await response.json()

    def _codes(self, source: str, target: str) -> tuple[str, str] | None:
        targets = self._targets or {}
        for one in _NAMES.get(source, (source,)):
            for other in _NAMES.get(target, (target,)):
                if other in targets.get(one, ()):
                    return one, other
        return None


def _targets(listed: Any) -> dict[str, frozenset[str]]:
    """Map source codes to target codes; old servers leave `targets` out and mean all."""
    every = frozenset(language["code"] for language in listed)
    return {language["code"]: frozenset(language.get("targets", every)) for language in listed}
