"""Public services through deep-translator: off unless the operator names one, as the text leaves.

The library calls without a time-out, so it runs in a child process that can be ended. It may
return a server's error page as the translation: the chain's guard (bot.translators.guard) finds it.
"""

from collections.abc import Mapping

from bot.translators.child import Child
from bot.translators.port import TranslatorDown

# The longest text that each service takes, in characters, with room for the marks of masking.
_LIMITS = {"mymemory": 450, "google": 4500}
_OTHER_LIMIT = 900


class External:
    """One service, by deep-translator's name ("google", "mymemory", "deepl", "microsoft" ...)."""

    def __init__(
        self,
        service: str,
        *,
        options: Mapping[str, str] | None = None,
        timeout_seconds: float = 10.0,
    ) -> None:
        """Give `options` to the library's class (api_key, email ...).

        The option `address` replaces the service's own address.
        """
        self.name = service
        self.max_characters = _LIMITS.get(service, _OTHER_LIMIT)
        self._options = dict(options or {})
        self._child = Child(
            "bot.translators.external_child", timeout_seconds=timeout_seconds, network=True
        )

    @property
    def pid(self) -> int | None:
        """Return the library's process; None before the first translation and after a crash."""
        return self._child.pid

    def can(self, source: str, target: str) -> bool:
        """Say yes to any pair: only the service knows, and `translate` may raise NothingToOffer."""
        return source != target

    async def translate(self, text: str, *, source: str, target: str) -> str:
        if len(text) > self.max_characters:
            raise TranslatorDown(f"{len(text)} characters; {self.name} takes {self.max_characters}")
        # The options may hold a key, so they are sent through the pipe: every user of the machine
        # can read a command line.
        asked = {
            "service": self.name,
            "options": self._options,
            "text": text,
            "source": source,
            "target": target,
        }
        return await self._child.ask(asked)

    async def close(self) -> None:
        await self._child.close()
