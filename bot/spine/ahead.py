"""Rows that are read a little early, many in one statement: what the turns of a group are about to ask for (late.py, the other way).

Whoever prepares a group lets the session `learn` the answers; a turn whose question nobody foresaw asks the database. An answer must
stay true as its rows change in this transaction: the rows themselves do, being the session's own; where one more row would change
the answer, whoever writes it says `forget`.
"""

from collections.abc import Awaitable, Callable, Hashable, Iterable, Mapping
from typing import Any, Generic, TypeVar

from bot.spine.late import Informed

Key = TypeVar("Key", bound=Hashable)
Answer = TypeVar("Answer")

_PLACE = "ahead"


class Ahead(Generic[Key, Answer]):
    """The foreseen answers to one question, by what is asked about."""

    def __init__(self, question: str) -> None:
        self._question = question

    def learn(
        self, session: Informed, answers: Mapping[Key, Answer], asked: Iterable[Key] = ()
    ) -> None:
        """These are the answers; for whatever else was `asked` about there is None."""
        known: dict[Key, Any] = self._known(session)
        known.update(dict.fromkeys(asked))
        known.update(answers)

    async def ask(
        self, session: Informed, key: Key, look: Callable[[], Awaitable[Answer]]
    ) -> Answer:
        """The foreseen answer, or what `look` finds."""
        known = self._known(session)
        return known[key] if key in known else await look()

    def forget(self, session: Informed, key: Key) -> None:
        """The answer may have become another one."""
        self._known(session).pop(key, None)

    def _known(self, session: Informed) -> dict[Key, Answer]:
        of_all: dict[str, Any] = session.info.setdefault(_PLACE, {})
        return of_all.setdefault(self._question, {})  # type: ignore[no-any-return]


def forget_all(session: Informed) -> None:
    """A part of the transaction was undone, and rows with it."""
    session.info.pop(_PLACE, None)
