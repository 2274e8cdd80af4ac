"""The people of a night: residents, workers, volunteers, interpreters, who act by the seed."""

import asyncio
import time
from dataclasses import dataclass, field
from random import Random
from typing import Any

from bot.people.model import Role
from bot.spine.texts import render as texts
from demo.cast import CAST, Character
from demo.phones import Control, ControlError, Phone, shown
from demo.stage import USERNAME

GATE = f"https://t.me/{USERNAME}?start=gate_A01-south"
RESIDENTS = (
    ("Rui", "pt-br"),
    ("Ines", "pt"),
    ("Hana", "ja"),
    ("Omar", "ar"),
    ("Paul", "fr"),
    ("Mary", "en"),
    ("Igor", "ru"),
    ("Lucia", "es"),
)
# Somebody who blocks the bot and takes it back.
FICKLE = (("Nuno", "pt"), ("Lena", "en"))
STAFF = tuple(
    Character(f"helper{n}", 7100 + n, f"Helper {n}", "en", "en", (Role.VOLUNTEER,), "A01")
    for n in range(3)
)
WHOLE_CAST = (*CAST, *STAFF)
SENTENCES = (
    "a febre começou a aumentar na noite passada",
    "o elevador está avariado desde ontem",
    "where can I buy bread tomorrow morning",
    "je n'ai plus d'eau chaude depuis hier soir",
    "これで痛みは和らぐはずだ。",
    "when does the office open",
    "obrigado pela ajuda de hoje",
)
DANGER = "Estou com dor no peito e não consigo respirar."
HELP = tuple(texts.plain(locale, "help-resident").splitlines()[0] for locale in texts.locales())


@dataclass
class One:
    """One person, and what is known of what they did."""

    phone: Phone
    kind: str  # resident, fickle, staff, interpreter
    random: Random
    helps: int = 0
    asked_at: list[float] = field(default_factory=list)  # of /help, on the machine's own clock
    blocked: bool = False
    acts: int = 0


class Crowd:
    """Everybody, and the acts that they do until they are told to rest."""

    def __init__(self, control: Control, seed: int, *, pause: float = 1.5) -> None:
        self.control, self.pause = control, pause
        self._seed = seed
        self.people: list[One] = []
        self._tasks: list[asyncio.Task[None]] = []
        self.resting = False

    async def gather(self, residents: int = len(RESIDENTS)) -> None:
        """Gives the residents phones; the cast has been seeded already."""
        for kind, names in (("resident", RESIDENTS[:residents]), ("fickle", FICKLE)):
            for name, language in names:
                self._add(await self.control.phone(name, language), kind)
        for one in WHOLE_CAST:
            phone = Phone(self.control, one.id, one.first_name)
            self._add(phone, "interpreter" if one.speaks else "staff" if one.roles else "resident")

    def _add(self, phone: Phone, kind: str) -> None:
        phone.settles = False
        self.people.append(One(phone, kind, Random(f"{self._seed}-{phone.name}")))

    @property
    def acts(self) -> int:
        return sum(one.acts for one in self.people)

    def start(self) -> None:
        self._tasks = [asyncio.create_task(self._live(one)) for one in self.people]

    async def rest(self) -> None:
        """Stop everybody, and unblock the bot."""
        self.resting = True
        await asyncio.gather(*self._tasks)
        for one in self.people:
            if one.blocked:
                await one.phone.unblock()
                one.blocked = False

    async def _live(self, one: One) -> None:
        while not self.resting:
            try:
                await self._act(one)
                one.acts += 1
            except ControlError:
                pass  # a button that has gone meanwhile, a message that cannot be edited
            await asyncio.sleep(one.random.expovariate(1 / self.pause))

    async def _act(self, one: One) -> None:
        dice, phone = one.random.random(), one.phone
        if one.kind == "fickle" and dice < 0.12:
            one.blocked = not one.blocked
            await (phone.block() if one.blocked else phone.unblock())
            return
        if one.blocked:
            return
        if dice < 0.22:
            await self._ask_help(one)
        elif dice < 0.60:
            await self._tap(one)
        elif dice < 0.82:
            await (self._write(one) if one.kind in ("resident", "fickle") else self._reply(one))
        else:
            await self._something_else(one)

    async def _ask_help(self, one: One) -> None:
        at = time.monotonic()
        await one.phone.say("/help")
        one.helps += 1
        one.asked_at.append(at)

    async def _seen(self, one: One) -> list[dict[str, Any]]:
        found = await self.control.ask("GET", f"/phones/{one.phone.id}/messages?limit=10")
        return [m for m in found["messages"] if m["from"]["is_bot"] and not m["deleted"]]

    async def _tap(self, one: One) -> None:
        """Tap mostly under the newest message with buttons, sometimes an older one, or twice."""
        offered = [m for m in await self._seen(one) if m["buttons"]]
        if not offered:
            return await self._write(one)
        message = offered[-1] if one.random.random() < 0.7 else one.random.choice(offered)
        button = one.random.choice([b for row in message["buttons"] for b in row])
        if "data" not in button:
            return None
        body = {"message_id": message["message_id"], "button": button["data"], "wait": 0}
        times = 2 if one.random.random() < 0.1 else 1
        await asyncio.gather(
            *(self.control.ask("POST", f"/phones/{one.phone.id}/tap", body) for _ in range(times))
        )
        return None

    async def _write(self, one: One) -> None:
        await one.phone.say(f"{one.random.choice(SENTENCES)} [{one.acts}]")

    async def _reply(self, one: One) -> None:
        said = [m for m in await self._seen(one) if m["buttons"]]
        if said:
            to = one.random.choice(said)["message_id"]
            await one.phone.say(f"the answer is on its way [{one.acts}]", reply_to=to)

    async def _something_else(self, one: One) -> None:
        phone, choose = one.phone, one.random.choice
        if one.kind == "resident" and one.random.random() < 0.5:
            await choose(
                (lambda: phone.open(GATE), lambda: phone.say(DANGER), lambda: self._edit(one))
            )()
            return
        await choose(
            (
                lambda: phone.say("/shifts"),
                lambda: phone.say("/myshifts"),
                lambda: phone.say("/cancel"),
                lambda: phone.say("/language"),
                lambda: phone.send("photo", caption="here"),
                lambda: phone.send("sticker"),
                lambda: phone.send("voice"),
                lambda: phone.say("/newshift"),
                lambda: phone.say("2"),
                lambda: self._edit(one),
            )
        )()

    async def _edit(self, one: One) -> None:
        found = (await self.control.ask("GET", f"/phones/{one.phone.id}/messages?limit=10"))[
            "messages"
        ]
        own = [
            m
            for m in found
            if not m["from"]["is_bot"] and m["text"] and not m["text"].startswith("/")
        ]
        if own:
            await one.phone.edit(own[-1]["message_id"], f"{own[-1]['text']} (edited)")


async def helps_seen(one: One) -> tuple[int, int]:
    """How many answers to /help stand on this phone: unmarked, and marked as a possible double."""
    found = [shown(m) for m in await one.phone.received()]
    helps = [text for text in found if text.startswith(HELP)]
    marked = sum(text.rsplit("\n", 1)[-1].startswith("#") for text in helps)
    return len(helps) - marked, marked
