"""What the people of a night do: residents who come, staff who are called; by the seed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random

from bot.alerts.buttons import (
    DeclineAlert,
    DeclineStorm,
    PassAlert,
    PassTo,
    ReleaseAlert,
    ResolveAlert,
    ShowAlert,
    StillOnIt,
    StillOnStorm,
    TakeAlert,
    TakeStorm,
)
from bot.arrivals.buttons import (
    Answer,
    CallSomebody,
    CancelArrival,
    CloseArrival,
    NobodyCame,
    NobodyHere,
    OnMyWay,
    Received,
    StillHere,
)
from bot.handoff.buttons import ReadHandOff
from tests.nights.clock import Clock
from tests.nights.telegram import Phone, Telegram
from tests.nights.town import LANGUAGES, Staff, Town

SILENCE = timedelta(seconds=60)
CRIES = (
    "Estou com dor no peito e não consigo respirar.",
    "Help! There is a fire in the kitchen",
    "Au secours, il ne respire plus",
)
STAFFS_CRY = "Help me! He has a knife and is attacking me"
Later = Callable[[datetime, Callable[[], None]], None]


class Temper(StrEnum):
    """How somebody on call takes it."""

    AWAKE = "awake"
    SLEEPER = "sleeper"  # one ring in eight wakes them
    QUITTER = "quitter"  # takes, and falls asleep


TEMPERS = (Temper.AWAKE,) * 7 + (Temper.SLEEPER,) * 2 + (Temper.QUITTER,)


@dataclass
class Cry:
    """Somebody has asked for help, so that there must be an alert."""

    telegram_id: int
    is_danger: bool
    at: datetime
    is_staff: bool = False


class People:
    """Everybody's decisions. `later` is told when to act; acts go to Telegram."""

    def __init__(
        self, town: Town, telegram: Telegram, later: Later, clock: Clock, random: Random
    ) -> None:
        self.town, self.telegram, self.random = town, telegram, random
        self._later, self.now = later, clock.now
        self.cries: list[Cry] = []
        self.acts = 0
        self._staff = {one.phone.id: one for one in town.staff}
        self._tempers = {one.phone.id: random.choice(TEMPERS) for one in town.staff}
        # Two offices and an admin do not all sleep through a night.
        self._tempers[town.staff[-1].phone.id] = Temper.AWAKE
        self._asleep_until: dict[int, datetime] = {}

    # --- residents --------------------------------------------------------------------------------

    def arrive(self, area: int) -> None:
        """Let a stranger scan a gate of this area now, and do what such people do."""
        dice, language = self.random.random(), self.random.choice((*LANGUAGES, None))
        phone = self.telegram.phone(self.town.account(f"Guest {self.town.last_id}", language))
        code = self.random.choice(self.town.gates[area])
        self._say(phone, f"/start gate_{code}")
        if dice < 0.15:  # stops half-way
            self.cries.append(Cry(phone.id, False, self.now() + SILENCE))
        elif dice < 0.22:  # writes in place of tapping
            self._in(8, 30, lambda: self._cry(phone, "Hello? It is cold, nobody is here", False))
        else:
            medical = int(dice < 0.30)
            self._in(2, 25, lambda: self._call(phone, medical))
        for _ in range(self.random.randint(0, 3)):
            self._in(30, 240, lambda: self._tap(phone, Answer))
        if dice > 0.95:
            self._in(60, 900, lambda: self._cancel(phone))
        elif dice > 0.92:
            self._in(90, 600, lambda: self._block(phone))
        elif dice > 0.87:  # scans again, at another gate or the same
            again = self.random.choice(self.town.gates[area])
            self._in(60, 600, lambda: self._say(phone, f"/start gate_{again}"))
        self._in(15 * 60, 25 * 60, lambda: self._complain(phone))

    def _call(self, phone: Phone, medical: int) -> None:
        for message, data in phone.buttons(CallSomebody.prefix):
            tap = CallSomebody.unpack(data)
            if tap is not None and tap.medical == medical:
                self.cries.append(Cry(phone.id, False, self.now()))
                self._press(phone, message, data)
                if self.random.random() < 0.2:
                    self._press(phone, message, data)
                return
        if not phone.is_blocked:  # the bot is away: the card is not there yet
            self._in(5, 20, lambda: self._call(phone, medical))

    def _cancel(self, phone: Phone) -> None:
        self._tap(phone, CancelArrival)
        self._in(2, 9, lambda: self._tap(phone, CancelArrival, "1"))

    def _complain(self, phone: Phone) -> None:
        if self.random.random() < 0.5:
            self._tap(phone, NobodyCame)

    def cry(self, area: int) -> None:
        """Let a resident of this area write that they are in danger."""
        phone = self.telegram.phone(self.town.account(f"Home {self.town.last_id}", "en"))
        self._say(phone, f"/start gate_{self.town.gates[area][0]}")
        self.cries.append(Cry(phone.id, False, self.now() + SILENCE))
        self._in(20, 300, lambda: self._cry(phone, self.random.choice(CRIES), True))

    def _cry(self, phone: Phone, text: str, is_danger: bool) -> None:
        self.cries.append(Cry(phone.id, is_danger, self.now()))
        self._say(phone, text)

    def staff_cries(self) -> None:
        """Let somebody of the staff be in danger themselves, most often on call."""
        one = self.random.choice([one for one in self.town.staff if one.area is not None])
        if not one.phone.is_blocked:
            self.cries.append(Cry(one.phone.id, True, self.now(), is_staff=True))
            self._say(one.phone, STAFFS_CRY)

    # --- staff ------------------------------------------------------------------------------------

    def rings(self, phone: Phone) -> None:
        """Let a phone ring: its owner may look at it after a while."""
        one = self._staff.get(phone.id)
        if one is None:
            if self.random.random() < 0.3:
                self._in(5, 60, lambda: self._tap(phone, StillHere))
            return
        if self.now() < self._asleep_until.get(phone.id, self.now()):
            return
        temper = self._tempers[phone.id]
        if self.random.random() < (0.12 if temper is Temper.SLEEPER else 0.85):
            delay = min(600.0, self.random.lognormvariate(3.4, 0.7))  # median 30 s
            self._later(self.now() + timedelta(seconds=delay), lambda: self._look(one))

    def _look(self, one: Staff) -> None:
        """Look at the phone, and do one thing."""
        phone, dice = one.phone, self.random.random()
        if self._tap(phone, StillOnIt, StillOnStorm):
            return
        if dice < 0.10 and self._tap(phone, DeclineAlert, DeclineStorm):
            return
        if dice < 0.92:
            takes = phone.buttons(TakeStorm.prefix, TakeAlert.prefix)
            if takes:
                message, data = takes[0]
                self._press(phone, message, data)
                if dice < 0.2:
                    self._press(phone, message, data)  # a sleepy second tap
                if self._tempers[phone.id] is Temper.QUITTER and self.random.random() < 0.6:
                    self._asleep_until[phone.id] = self.now() + timedelta(hours=1)
                else:
                    self._in(120, 700, lambda: self._progress(one, 12))
        self._tap(phone, ReadHandOff)

    def _progress(self, one: Staff, tries: int) -> None:
        """Do the next step with what they have, until nothing is left."""
        phone, dice = one.phone, self.random.random()
        if self.now() < self._asleep_until.get(phone.id, self.now()) or tries == 0:
            return
        if dice < 0.04 and self._tap(phone, ReleaseAlert):
            return
        if dice < 0.08 and self._tap(phone, PassAlert):
            self._in(2, 6, lambda: self._tap(phone, PassTo))
            return
        if dice < 0.12:
            self._tap(phone, NobodyHere)
        elif dice < 0.25:
            self._tap(phone, OnMyWay)
        elif self._tap(phone, Received, ":0"):
            self._in(2, 8, lambda: self._tap(phone, Received, ":1"))
        elif not self._tap(phone, ResolveAlert):
            if dice < 0.7:
                self._tap(phone, CloseArrival)
            self._tap(phone, ShowAlert)
        if phone.buttons(Received.prefix, ResolveAlert.prefix, ShowAlert.prefix):
            self._in(60, 400, lambda: self._progress(one, tries - 1))

    def block(self) -> None:
        """Let somebody of the staff block the bot, and mostly come back in an hour or two."""
        one = self.random.choice(self.town.staff[:-1])
        self._block(one.phone)
        if self.random.random() < 0.7:
            self._in(1800, 7200, lambda: self._come_back(one.phone))

    # --- pieces -----------------------------------------------------------------------------------

    def _block(self, phone: Phone) -> None:
        if not phone.is_blocked:
            self.telegram.block(phone, self.now())

    def _come_back(self, phone: Phone) -> None:
        self.telegram.unblock(phone, self.now())
        self._say(phone, "/start")

    def _in(self, least: float, most: float, act: Callable[[], object]) -> None:
        def do() -> None:
            act()

        self._later(self.now() + timedelta(seconds=self.random.uniform(least, most)), do)

    def _tap(self, phone: Phone, *kinds: type | str) -> bool:
        """Tap the newest button of one of these kinds whose data ends so; tell if there is one."""
        prefixes = [kind.prefix for kind in kinds if not isinstance(kind, str)]  # type: ignore[attr-defined]
        end = next((kind for kind in kinds if isinstance(kind, str)), "")
        for message, data in phone.buttons(*prefixes):
            if data.endswith(end):
                self._press(phone, message, data)
                return True
        return False

    def _press(self, phone: Phone, message: int, data: str) -> None:
        self.acts += 1
        self.telegram.tap(phone, message, data, self.now())

    def _say(self, phone: Phone, text: str) -> None:
        self.acts += 1
        self.telegram.say(phone, text, self.now())
