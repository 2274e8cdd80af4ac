"""A town of phones whose turns run in groups, for tests of the statements that they make."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import event, update

from bot.oncall.model import RotaEntry
from bot.people.model import Person, Role
from bot.relay import roster
from bot.shifts.model import Shift
from bot.spine.db.engine import Database
from bot.spine.inbox.model import store
from bot.spine.inbox.runner import Runner
from tests.conftest import NOON, Maker
from tests.handlers.chat import Chat

FIRST_RESIDENT = 7001
WORKER = 1001
INTERPRETER = 8001


@dataclass
class Seen:
    """Statements with their parameters, in order; the transactions' own left out."""

    statements: list[tuple[str, Any]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.statements)

    def __str__(self) -> str:
        return "\n".join(" ".join(statement.split()) for statement, _ in self.statements)


@contextmanager
def watching(database: Database) -> Iterator[Seen]:
    """What the database is asked within the block."""
    seen = Seen()

    def note(
        _c: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool
    ) -> None:
        if not statement.startswith(("BEGIN", "SAVEPOINT", "RELEASE", "ROLLBACK")):
            seen.statements.append((statement, parameters))

    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


class Crowd(Chat):
    """Several residents who do the same at once, so that the runner takes them as one group."""

    gate = ""

    async def together(self, *updates: dict[str, Any]) -> Seen:
        """Run updates of different chats as one group of turns; return that step's statements."""
        numbered = []
        for each in updates:
            self.update_id += 1
            numbered.append(each | {"update_id": self.update_id})
        async with self.database.begin() as session:
            await store(session, numbered, now=self.at)
        with watching(self.database) as seen:
            done = await Runner(self.database, self, self.turns).step()
        assert done == len(updates), "they were no group"
        await self.wait()
        return seen

    def texts_from(self, people: list[int], text: str) -> list[dict[str, Any]]:
        """The same text from each."""
        command = {
            "entities": [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        }
        return [
            {
                "message": self._message(who, int(self.at.timestamp()), "en")
                | {"message_id": 5000 + who + self.update_id, "text": text}
                | (command if text.startswith("/") else {})
            }
            for who in people
        ]

    def taps_from(self, people: list[int], label: str) -> list[dict[str, Any]]:
        """A tap of each on the button of this label in their newest message."""
        taps = []
        for who in people:
            shown = self.last(who)
            data = next(data for name, data in shown.buttons.items() if label in name)
            message = self._message(who, int(self.at.timestamp()), "en") | {
                "message_id": shown.message_id,
                "text": "x",
            }
            message["from"] = {"id": 42, "is_bot": True, "first_name": "Weft"}
            query = {
                "id": f"q{who}-{self.update_id}",
                "from": self._user(who, "en"),
                "chat_instance": "1",
                "data": data,
                "message": message,
            }
            taps.append({"callback_query": query})
        return taps

    async def settle_in(self, people: list[int]) -> None:
        """Make a gate, two workers on call, shifts, and everybody a volunteer with a locale."""
        async with self.database.begin() as session:
            make = Maker(session)
            area = await make.area()
            self.gate = (await make.gate(area)).code
            for level in (1, 2):
                worker = await make.person(f"Worker {level}", Role.WORKER, area=area)
                session.add(
                    RotaEntry(
                        area_id=area.id,
                        level=level,
                        person_id=worker.id,
                        begins="00:00",
                        ends="00:00",
                        weekdays="0123456",
                    )
                )
            for n in range(3):
                session.add(
                    Shift(
                        area_id=area.id,
                        title=f"Shift {n}",
                        place="x",
                        capacity=100,
                        created_at=NOON,
                        starts_at=NOON.replace(day=3 + n),
                        ends_at=NOON.replace(day=3 + n, hour=6),
                    )
                )
            residents = Maker(session, [FIRST_RESIDENT - 1])
            for _ in people:
                (await residents.person("Ana", Role.VOLUNTEER, area=area)).locale_chosen = True

    async def turn_foreign(self) -> None:
        """All of them speak Portuguese from now on, and the roster has somebody who does."""
        async with self.database.begin() as session:
            await session.execute(update(Person).where(Person.locale_chosen).values(locale="pt"))
            interpreter = await Maker(session, [INTERPRETER - 1]).person("Rui", Role.VOLUNTEER)
            await roster.add(session, interpreter, "pt", now=self.at)


async def settled(chat: Chat) -> Crowd:
    """Ten people who are settled in."""
    made = Crowd(chat.database, chat.turns, chat.jobs)
    await made.settle_in(people())
    return made


def people(count: int = 10) -> list[int]:
    return list(range(FIRST_RESIDENT, FIRST_RESIDENT + count))
