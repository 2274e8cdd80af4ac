"""The scenes of the night: people act on their phones, and the phones must show the results."""

import asyncio
import os
import signal
from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.spine.texts import render as texts
from demo.cast import CAST, Character, character
from demo.phones import NotSeen, Phone, shown
from demo.stage import USERNAME, Stage

ZONE = ZoneInfo("Asia/Shanghai")
GATE = f"https://t.me/{USERNAME}?start=gate_A01-south"
TITLE = "夜班登记 Night desk"

# The residents' words are real sentences, from TICO-19 (CC0) and Tatoeba (CC BY).
FEVER = "a febre começou a aumentar na noite passada"
PAIN = "Estou com dor no peito e não consigo respirar."
JAPANESE = "これで痛みは和らぐはずだ。"


class Play:
    """One night's state: the phones, the messages already printed, and what is broken.

    `broken` may hold "worker" (the first on call has blocked the bot) and "translator" (the
    machine translator's process is killed again and again).
    """

    def __init__(self, built: Stage, broken: frozenset[str], tell: Callable[[str], None]) -> None:
        self.stage, self.broken, self.tell = built, broken, tell
        self.phones = {
            one.key: Phone(built.control, one.id, one.first_name, settle=built.settle)
            for one in CAST
        }
        self._told: dict[tuple[int, int], str] = {}
        self.notes: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Phone:
        return self.phones[key]

    @property
    def worker(self) -> str:
        """Return the key of the worker who reads the relay: the first on call who is reachable."""
        return "second" if "worker" in self.broken else "worker"

    def word(self, key: str, text_id: str, **args: Any) -> str:
        """Return a text of the house in this character's language."""
        return texts.plain(character(key).locale, text_id, args)

    async def now(self) -> datetime:
        """Return the sandbox's time, in the sub-district's zone."""
        return datetime.fromisoformat(await self.stage.control.now()).astimezone(ZONE)

    async def until(self, hour: int, minute: int) -> None:
        """Turn the clock to the next such hour and minute in the sub-district."""
        now = await self.now()
        then = datetime.combine(now.date(), time(hour, minute), ZONE)
        if then <= now:
            then += timedelta(days=1)
        await self._turn((then - now).total_seconds())
        self.tell(f"\n--- {then:%H:%M} ---")

    async def wait(self, seconds: float) -> None:
        """Turn the clock forward."""
        await self._turn(seconds)
        self.tell(f"\n--- {await self.now():%H:%M} ---")

    async def _turn(self, seconds: float) -> None:
        await self.stage.control.advance(seconds)
        await self.stage.settle()  # a bot that died on the way does its jobs when it is back

    async def act(self, key: str, what: str) -> None:
        """Print what a character does now."""
        self.tell(f"{await self.now():%H:%M:%S}  {self[key].name} {what}")

    async def show_news(self) -> None:
        """Print what each phone has received since the last call."""
        for phone in self.phones.values():
            for message in await phone.received():
                words = shown(message)
                key = (phone.id, message["message_id"])
                if self._told.get(key) != words:
                    sign = "✎" if key in self._told else "→"
                    self._told[key] = words
                    self.tell(
                        f"          {sign} {phone.name}: {' / '.join(words.splitlines())[:180]}"
                    )


def must(condition: bool, what: str) -> None:
    """Raise AssertionError, which ends the step, unless the condition holds."""
    if not condition:
        raise AssertionError(what)


# --- evening: a shift -----------------------------------------------------------------------------


async def the_coordinator_posts_a_shift(play: Play) -> None:
    await play.until(17, 30)
    boss = play["coordinator"]
    await play.act("coordinator", "posts a shift for tomorrow, 08:00 to 12:00, one place")
    await boss.say("/newshift")
    await boss.say(TITLE)
    await boss.say("南门 South gate")
    await boss.tap(play.word("coordinator", "shift-button-tomorrow"))
    await boss.say("08:00-12:00")
    await boss.say("one")  # no number: the bot says so, and the form goes on
    await boss.say("1")
    await boss.tap(play.word("coordinator", "shift-button-no-language"))
    await boss.tap(play.word("coordinator", "shift-button-post"))
    await boss.find(TITLE, play.word("coordinator", "shift-form-posted", card="").splitlines()[0])


async def a_volunteer_takes_it(play: Play) -> None:
    li = play["volunteer"]
    await play.act("volunteer", "looks at /shifts and takes it, tapping twice")
    await li.say("/shifts")
    listing = await li.find(TITLE)
    button = next(b for row in listing["buttons"] for b in row if _take_of(b, listing))
    answers = await asyncio.gather(
        li.tap(button["data"], of=listing), li.tap(button["data"], of=listing)
    )
    must(all(answer["answered"] for answer in answers), f"both taps were answered: {answers!r}")
    await li.say("/myshifts")
    await li.find(play.word("volunteer", "shift-state-taken"), TITLE)


def _take_of(button: dict[str, Any], listing: dict[str, Any]) -> bool:
    """Tell whether this is the button of our shift: its label begins with the shift's number."""
    lines = shown(listing).splitlines()
    number = next((line.split(" ·")[0] for line in lines if TITLE in line), "1")
    return str(button["text"]).startswith(f"{number} ·")


async def the_reminder_is_a_question(play: Play) -> None:
    # The shift starts within a day, so the reminder comes halfway from the sign-up to the start.
    await play.until(0, 46)
    await play.act("volunteer", "is asked whether she is coming, and says so")
    await play["volunteer"].tap(play.word("volunteer", "shift-button-coming"))
    await play["volunteer"].find(
        play.word("volunteer", "shift-coming", card="").splitlines()[0], TITLE
    )


# --- night: an arrival ----------------------------------------------------------------------------


async def somebody_arrives_at_two_forty(play: Play) -> None:
    if "worker" in play.broken:
        await play.act("worker", "has blocked the bot")
        await play["worker"].block()
    await play.until(2, 40)
    joao = play["joao"]
    await play.act("joao", "scans the code at the south gate and calls somebody with one tap")
    await joao.open(GATE)
    await joao.tap(play.word("joao", "arrival-call"))
    await joao.find(play.word("joao", "arrival-status-waiting"))
    await play.act("joao", "answers the questions while he waits")
    for label in (
        play.word("joao", "arrival-need-button-fetch"),
        "1",
        play.word("joao", "arrival-luggage-none"),
        play.word("joao", "arrival-ill-nobody"),
    ):
        await joao.tap(label)


async def the_alert_climbs_until_it_is_taken(play: Play) -> None:
    take = {key: play.word(key, "alert-take") for key in ("worker", "second")}
    if "worker" in play.broken:
        await play["second"]._with_button(take["second"])  # the blocked step was passed at once
        await play.act("second", "is alerted at once, since Grace can't be reached, and takes it")
        await play["second"].tap(take["second"])
        winner = "second"
    else:
        await play["worker"]._with_button(take["worker"])
        must(
            await _has_no_button(play["second"], take["second"]),
            "the second is not woken before the first step is over",
        )
        await play.wait(121)
        await play.act(
            "worker", "has not answered: Wang Min is alerted too; both tap at the same moment"
        )
        await asyncio.gather(play["worker"].tap(take["worker"]), play["second"].tap(take["second"]))
        winner = (
            "second"
            if await _has_button(play["second"], play.word("second", "arrival-receive"))
            else "worker"
        )
        loser = "worker" if winner == "second" else "second"
        must(
            await _has_no_button(play[loser], play.word(loser, "arrival-receive")),
            "one winner only",
        )
        await play[loser].find(play[winner].name)
    play.notes["taker"] = winner
    await play["joao"].find(play[winner].name)


async def _has_button(phone: Phone, label: str) -> bool:
    return any(
        label == b["text"]
        for message in await phone.received()
        for row in message["buttons"]
        for b in row
    )


async def _has_no_button(phone: Phone, label: str) -> bool:
    return not await _has_button(phone, label)


async def the_arrival_is_received_and_closed(play: Play) -> None:
    await play.wait(10 * 60)
    taker = play.notes["taker"]
    await play.act(taker, "meets João, taps We have met and closes with a note")
    await play[taker].tap(play.word(taker, "arrival-receive"))
    await play[taker].tap(play.word(taker, "arrival-receive-sure"))
    await play["joao"].find(play[taker].name)
    await play[taker].tap(play.word(taker, "arrival-close-noted"))
    await play[taker].say("Brought to flat 3-402 送到3号楼402.")
    await play[taker].find(play.word(taker, "arrival-closing-kept"))
    await play["joao"].find(play.word("joao", "arrival-closed"))
    must(
        await _has_no_button(play["joao"], play.word("joao", "arrival-cancel")),
        "nothing is left to cancel",
    )


# --- night: the relay -----------------------------------------------------------------------------


async def a_resident_writes_and_the_machine_answers_at_once(play: Play) -> None:
    await play.wait(10 * 60)
    if "translator" in play.broken:
        play.notes["killer"] = asyncio.create_task(_keep_killing(play.stage))
    await play.act("joao", f"writes: {FEVER}")
    await play["joao"].say(FEVER)
    staff = play.worker
    copy = await play[staff].find(FEVER)
    if play.broken:  # no machine at all, or none into the second worker's Chinese
        must(
            _is_untranslated(play, staff, shown(copy)),
            f"marked as not translated: {shown(copy)!r}",
        )
    else:
        must(
            play.word(staff, "relay-by-machine", engine="firefox") in shown(copy),
            f"marked as a machine's: {shown(copy)!r}",
        )
        must("fever" in shown(copy).lower(), f"translated: {shown(copy)!r}")
        must(copy["edited"] is not None, "the translation joined by an edit")


def _is_untranslated(play: Play, staff: str, text: str) -> bool:
    """Tell whether a copy says that it has no translation: none is there, or none is reliable."""
    ids = ("relay-not-translated", "relay-withheld")
    return any(play.word(staff, text_id) in text for text_id in ids)


async def an_interpreter_takes_the_case_and_corrects(play: Play) -> None:
    marta, staff = play["interpreter"], play.worker
    await play.act("interpreter", "accepts the offer, reads what was said and interprets it")
    await marta.tap(play.word("interpreter", "offer-accept"))
    copy = await marta.find(FEVER)
    words = (
        "The fever began to rise last night (interpreted)."
        if staff == "worker"
        else "昨晚开始发烧（口译）。"
    )
    await marta.say(words, reply_to=copy["message_id"])
    at_staff = await play[staff].find(FEVER)
    must(
        words in shown(at_staff),
        f"the interpreter's words replaced the machine's: {shown(at_staff)!r}",
    )
    must(play.word(staff, "relay-by-person") in shown(at_staff), "marked as an interpreter's")
    must(
        play.word(staff, "relay-by-machine", engine="firefox") not in shown(at_staff),
        "no longer marked as a machine's",
    )
    _nobody_learns_of_the_other(await play[staff].received(), character("interpreter"))
    _nobody_learns_of_the_other(await marta.received(), character("joao"))


def _nobody_learns_of_the_other(messages: list[dict[str, Any]], other: Character) -> None:
    for message in messages:
        for secret in (other.first_name, str(other.id)):
            must(secret not in shown(message), f"{secret!r} stands in {shown(message)!r}")


async def the_staff_answer_and_the_resident_reads_it(play: Play) -> None:
    staff = play.worker
    answer = (
        "A nurse will call you in ten minutes." if staff == "worker" else "护士十分钟后给您打电话。"
    )
    await play.act(staff, f"answers by a reply: {answer}")
    copy = await play[staff].find(FEVER)
    await play[staff].say(answer, reply_to=copy["message_id"])
    at_resident = await play["joao"].find(answer)
    if not play.broken:
        must(
            play.word("joao", "relay-by-machine", engine="firefox") in shown(at_resident),
            "marked as a machine's",
        )
        must("enfermeir" in shown(at_resident), f"translated: {shown(at_resident)!r}")
    await play.act("interpreter", "puts it into Portuguese")
    at_marta = await play["interpreter"].find(answer)
    words = "Uma enfermeira vai ligar para o senhor daqui a dez minutos."
    await play["interpreter"].say(words, reply_to=at_marta["message_id"])
    at_resident = await play["joao"].find(answer)
    must(
        words in shown(at_resident) and play.word("joao", "relay-by-person") in shown(at_resident),
        "corrected on his side",
    )


async def danger_words_raise_an_alert(play: Play) -> None:
    await play.act("joao", f"writes: {PAIN}")
    await play["joao"].say(PAIN)
    await play["joao"].find(play.word("joao", "emergency-numbers", numbers="").splitlines()[0])
    staff = play.worker
    alert = await play[staff].find(play.word(staff, "alert-kind-danger"), PAIN)
    await play.act(staff, "takes the alert")
    await play[staff].tap(play.word(staff, "alert-take"), of=alert)
    await play[staff].tap(play.word(staff, "alert-done"))


async def a_phrase_of_the_house_needs_no_machine(play: Play) -> None:
    yuki, staff = play["yuki"], play.worker
    phrase = texts.plain("ja", "phrase-calm-not-understood")
    await play.act("yuki", f"writes a sentence of the phrase book: {phrase}")
    await yuki.say(phrase)
    if await _has_button(yuki, "河滨 Riverside"):
        await yuki.tap("河滨 Riverside")
    copy = await play[staff].find(phrase)
    must(
        play.word(staff, "phrase-calm-not-understood") in shown(copy),
        f"translated by the phrase book: {shown(copy)!r}",
    )
    must(play.word(staff, "relay-by-phrase") in shown(copy), "marked as people's words")


async def without_a_translator_the_original_stands_and_phrases_help(play: Play) -> None:
    yuki, staff = play["yuki"], play.worker
    await play.act("yuki", f"writes: {JAPANESE}")
    await yuki.say(JAPANESE)
    copy = await play[staff].find(JAPANESE)
    must(
        _is_untranslated(play, staff, shown(copy)),
        f"marked as not translated: {shown(copy)!r}",
    )
    await play.act(staff, "taps a phrase, which Yuki reads in Japanese")
    await play[staff].tap(play.word(staff, "phrase-health-breathe-well"), of=copy)
    await yuki.find(texts.plain("ja", "phrase-health-breathe-well"))
    await play.act("interpreter_ja", "accepts and interprets")
    await play["interpreter_ja"].tap(play.word("interpreter_ja", "offer-accept"))
    at_kenji = await play["interpreter_ja"].find(JAPANESE)
    words = "This should relieve the pain." if staff == "worker" else "这样应该能缓解疼痛。"
    await play["interpreter_ja"].say(words, reply_to=at_kenji["message_id"])
    must(words in shown(await play[staff].find(JAPANESE)), "interpreted")
    if killer := play.notes.pop("killer", None):
        killer.cancel()


async def _keep_killing(built: Stage) -> None:
    """Kill the machine translator's process whenever it runs, until cancelled."""
    while True:
        for child in _children(built.bot.pid if built.bot else 0):
            try:
                os.kill(child, signal.SIGKILL)
            except ProcessLookupError:
                continue
        await asyncio.sleep(0.002)


def _children(pid: int) -> list[int]:
    """Return the process ids of a process's translators (Linux only)."""
    translators: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text(encoding="ascii").split():
            command = Path(f"/proc/{child}/cmdline")
            if command.exists() and b"translat" in command.read_bytes():
                translators.append(int(child))
    return translators


# --- morning --------------------------------------------------------------------------------------


async def the_shift_is_worked_and_its_hours_confirmed(play: Play) -> None:
    await play.until(12, 1)
    await play.act("volunteer", "confirms the hours of her shift")
    await play["volunteer"].tap(play.word("volunteer", "shift-button-done", hours=4))
    await play["volunteer"].find(
        play.word("volunteer", "shift-done", hours=4, card="").splitlines()[0]
    )


async def nobody_is_left_without_an_answer(play: Play) -> None:
    await play.stage.settle()
    for key in ("joao", "yuki", "volunteer", play.worker):
        try:
            await play[key].last()
        except NotSeen as error:
            raise AssertionError(f"{key} has received nothing") from error


EVENING = (the_coordinator_posts_a_shift, a_volunteer_takes_it, the_reminder_is_a_question)
NIGHT = (
    somebody_arrives_at_two_forty,
    the_alert_climbs_until_it_is_taken,
    the_arrival_is_received_and_closed,
)
RELAY = (
    a_resident_writes_and_the_machine_answers_at_once,
    an_interpreter_takes_the_case_and_corrects,
    the_staff_answer_and_the_resident_reads_it,
    danger_words_raise_an_alert,
    a_phrase_of_the_house_needs_no_machine,
    without_a_translator_the_original_stands_and_phrases_help,
)
MORNING = (the_shift_is_worked_and_its_hours_confirmed, nobody_is_left_without_an_answer)
