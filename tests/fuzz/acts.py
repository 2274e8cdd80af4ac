"""Choose what people do next by a seed and their phones, as raw updates of the Bot API."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Any

from bot.people.model import Role
from tests.fuzz.town import GATES, RESIDENTS, STAFF, VOLUNTEERS, Actor
from tests.fuzz.ways import Phone, Shown
from tests.town import updates
from tests.town.updates import STICKER, Json, message, of_bot, photo

LINK = re.compile(r"\?start=(\w+)")
SENTENCES = (
    "A água não sai da torneira em nossa casa desde ontem.",
    "E o elevador também não funciona desde ontem à noite.",
    "Moro no 5.º andar, porta 12.",
    "El ascensor no funciona desde ayer por la noche.",
    "Où puis-je acheter du pain demain matin ?",
    "今朝から台所の水が出ていません。",
    "厨房里的水从今天早上就停了。",
    "엘리베이터가 어제부터 고장 났어요.",
    "Лифт не работает со вчерашнего вечера.",
    "المصعد لا يعمل منذ أمس",
    "When does the office open tomorrow? We need 2×500 mg of it.",
    "Please call 13800138000 or see https://example.org/a?b=c",
    "Room 99 has no heating, nobody comes.",
    "ok",
    "?",
    "12",
    "🙂",
    "*stars* _lines_ <b>tags</b> { $braces }",
    "a" * 600,
)
DANGER = (
    "Estou com dor no peito e não consigo respirar.",
    "I can't breathe",
    "Help!",
    "着火了！快来人",
    "胸が痛い、息ができません",
    "Моя мама без сознания",
    "لا أستطيع التنفس",
    "J'ai mal à la poitrine",
    "불이야!",
)
ANSWERS = (
    "Gate duty",
    "2",
    "0",
    "18-22",
    "8:00-12:00",
    "12-05",
    "Hall",
    "no",
    "pt",
    "取消",
    "cancel",
)
COMMANDS = (
    "/help",
    "/language",
    "/cancel",
    "/start",
    "/shifts",
    "/shifts",
    "/myshifts",
    "/duty",
    "/nonsense",
)
VOLUNTEER_COMMANDS = ("/shifts", "/shifts", "/shifts", "/myshifts", "/help")
STAFF_COMMANDS = ("/newshift", "/invite", "/duty", "/cancel", "/help")
MEDIA: tuple[Json, ...] = (
    photo("p"),
    photo("q") | {"caption": "A porta está partida desde ontem, vejam"},
    photo("q") | {"caption": "I can't breathe"},
    STICKER,
    {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 3}},
    {"location": {"latitude": 31.2, "longitude": 121.5}},
    {"contact": {"phone_number": "+861234", "first_name": "Bo"}},
    {"document": {"file_id": "d", "file_unique_id": "d", "file_name": "a.pdf", "file_size": 3}},
    {"dice": {"emoji": "🎲", "value": 4}},
)
# Questions of a check-in, a new shift, an invite, a list of shifts, an offer to interpret.
STEPS = frozenset(
    {"arcall", "arans", "arask", "arlgs", "arlg", "arst"}
    | {"nsa", "nsd", "nsl", "nsn", "nsp", "invr", "inva", "req", "sht", "shg", "ofa"}
)
RUBBISH = (
    "",
    "zz:1",
    "altk:999:1",
    "altk:1:0",
    "arcall:1:abc",
    "arans:1:party:99999999999999",
    "cse:77",
    "cse:1",
    "cspk:1",
    "cspk:0",
    "ofa:1",
    "lang:xx",
    "altk:" + "9" * 40 + ":1",
)


@dataclass
class Acts:
    """The people of the town, who remember what they wrote and which links they saw."""

    random: Random
    update_id: int = 0
    wrote: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    blocking: set[int] = field(default_factory=set)
    links: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Choose who takes part: few enough that each gets deep into something."""
        pick = self.random.sample
        staff = [*STAFF[:2], *pick(STAFF[2:], 4)]
        self.cast = [*staff, *pick(VOLUNTEERS, 4), *pick(RESIDENTS, 7)]

    def round(self, size: int, phones: dict[int, Phone], at: datetime) -> list[Json]:
        """At most one update from each of `size` people."""
        self._read_links(phones)
        who = self.random.sample(self.cast, min(size, len(self.cast)))
        return [self._act(actor, phones.get(actor.id, Phone()), at) for actor in who]

    def _read_links(self, phones: dict[int, Phone]) -> None:
        for phone in phones.values():
            for shown in phone.shown.values():
                for link in LINK.findall(shown.text):
                    if link not in self.links:
                        self.links.append(link)

    def _act(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        self.update_id += 1
        if actor.id in self.blocking:
            self.blocking.discard(actor.id)
            if self.random.random() < 0.5:
                return self._member(actor, "member", at)
        if self.random.random() < 0.6 and (step := _next_step(phone)) is not None:
            number, shown = step
            return self._tap(actor, number, self.random.choice(shown.buttons), at)
        kinds = _OTHERS if actor.kind in ("resident", "volunteer") else _STAFF
        (act,) = self.random.choices([k for k, _ in kinds], [weight for _, weight in kinds])
        return act(self, actor, phone, at)

    # --- what they do -----------------------------------------------------------------------------

    def text(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        return self._message(actor, at, text=self._words(actor))

    def danger(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        return self._message(actor, at, text=self.random.choice(DANGER))

    def command(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        of_volunteers = VOLUNTEER_COMMANDS if actor.role is Role.VOLUNTEER else COMMANDS
        words = self.random.choice(STAFF_COMMANDS if actor.is_staff else of_volunteers)
        return self._message(actor, at, text=words)

    def answer_form(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        return self._message(actor, at, text=self.random.choice(ANSWERS))

    def start(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        links = [*(f"gate_{code}" for code in GATES), "gate_none", "rubbish", *self.links[-3:]]
        return self._message(actor, at, text=f"/start {self.random.choice(links)}")

    def medium(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        return self._message(actor, at, **self.random.choice(MEDIA))

    def reply(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        """To a message of the bot, mostly one of the last."""
        if not phone.shown:
            return self.text(actor, phone, at)
        number, shown = self._late_one(list(phone.shown.items()))
        under = of_bot(actor, number, at, shown.text)
        return self._message(actor, at, text=self._words(actor), reply_to_message=under)

    def reply_to_self(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        if not self.wrote.get(actor.id):
            return self.text(actor, phone, at)
        number, words = self.random.choice(self.wrote[actor.id])
        earlier = message(actor, number, at, text=words)
        return self._message(actor, at, text=self._words(actor), reply_to_message=earlier)

    def edit(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        if not self.wrote.get(actor.id):
            return self.text(actor, phone, at)
        number, words = self._late_one(self.wrote[actor.id])
        changed = self.random.choice((words, self._words(actor), self._words(actor), DANGER[1]))
        return self._numbered(updates.edit(actor, number, at, text=changed))

    def tap(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        """Tap a button, mostly of the last messages; each kind of button is equally likely."""
        standing = [(number, s) for number, s in phone.shown.items() if s.buttons]
        if not standing:
            return self.old_tap(actor, phone, at)
        number, shown = self._late_one(standing)
        kind = self.random.choice(sorted({_kind(data) for data in shown.buttons}))
        data = self.random.choice([data for data in shown.buttons if _kind(data) == kind])
        return self._tap(actor, number, data, at)

    def old_tap(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        """Any button that has ever stood there, maybe for the second time."""
        if not phone.taps:
            return self.rubbish(actor, phone, at)
        number, data = self.random.choice(phone.taps)
        return self._tap(actor, number, data, at)

    def rubbish(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        return self._tap(actor, self.random.choice((1, 100_000)), self.random.choice(RUBBISH), at)

    def block(self, actor: Actor, phone: Phone, at: datetime) -> Json:
        self.blocking.add(actor.id)
        return self._member(actor, "kicked", at)

    # --- how it is written ------------------------------------------------------------------------

    def _words(self, actor: Actor) -> str:
        mine = [each for each in SENTENCES if actor.language and _is_in(each, actor.language)]
        return self.random.choice(mine if mine and self.random.random() < 0.6 else SENTENCES)

    def _late_one(self, choices: list[Any]) -> Any:
        last = self.random.choices((1, 4, len(choices)), (5, 3, 2))[0]
        return self.random.choice(choices[-last:])

    def _message(self, actor: Actor, at: datetime, **content: Any) -> Json:
        words = content.get("text", "")
        if not words.startswith("/") and len(words) > 20 and self.random.random() < 0.2:
            content["entities"] = [{"type": "bold", "offset": 2, "length": 9}]
        self.wrote.setdefault(actor.id, []).append((self.update_id, words or "(no words)"))
        return self._numbered({"message": message(actor, self.update_id, at, **content)})

    def _tap(self, actor: Actor, number: int, data: str, at: datetime) -> Json:
        under = of_bot(actor, number, at)
        return self._numbered(updates.tap(actor, f"q{self.update_id}", data, under))

    def _member(self, actor: Actor, status: str, at: datetime) -> Json:
        return self._numbered(updates.membership(actor, at, status))

    def _numbered(self, update: Json) -> Json:
        return {"update_id": self.update_id} | update


Act = Callable[[Acts, Actor, Phone, datetime], Json]
_STAFF: tuple[tuple[Act, int], ...] = (
    (Acts.tap, 40),
    (Acts.reply, 25),
    (Acts.answer_form, 15),
    (Acts.text, 6),
    (Acts.command, 14),
    (Acts.old_tap, 8),
    (Acts.edit, 4),
    (Acts.danger, 2),
    (Acts.medium, 4),
    (Acts.reply_to_self, 2),
    (Acts.rubbish, 2),
    (Acts.start, 2),
    (Acts.block, 1),
)
_OTHERS: tuple[tuple[Act, int], ...] = (
    (Acts.text, 25),
    (Acts.tap, 40),
    (Acts.start, 11),
    (Acts.command, 10),
    (Acts.danger, 7),
    (Acts.reply, 10),
    (Acts.edit, 7),
    (Acts.medium, 6),
    (Acts.old_tap, 6),
    (Acts.reply_to_self, 3),
    (Acts.rubbish, 2),
    (Acts.answer_form, 2),
    (Acts.block, 2),
)
_SCRIPTS = {
    "ja": "[\u3040-\u30ff]",
    "zh": "^[^\u3040-\u30ff]*[\u4e00-\u9fff]",
    "ko": "[\uac00-\ud7a3]",
    "ru": "[\u0430-\u044f]",
    "ar": "[\u0600-\u06ff]",
    "pt": "ã|à|º",
    "es": "El ascensor",
    "fr": "Où",
    "en": "^(When|Please|Room)",
}


def _next_step(phone: Phone) -> tuple[int, Shown] | None:
    """The newest message with buttons, where it is a question in the middle of something."""
    standing = [(number, shown) for number, shown in phone.shown.items() if shown.buttons]
    if standing and _kind(standing[-1][1].buttons[0]) in STEPS:
        return standing[-1]
    return None


def _kind(data: str) -> str:
    return data.partition(":")[0]


def _is_in(sentence: str, code: str) -> bool:
    return re.search(_SCRIPTS[code[:2]], sentence) is not None
