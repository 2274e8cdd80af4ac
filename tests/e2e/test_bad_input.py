"""Bad input gets a clear answer in the person's language, changes and loses nothing.

/help answers after it. One bot for all of it, in English, Arabic and Chinese.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from bot.people.model import Role
from bot.spine.texts import render as texts
from bot.spine.texts.render import Foreign, Text
from demo.phones import ControlError, Phone, shown
from demo.stage import stage
from tests.e2e.cast import Cast, counted, enlist, media_on, settle_in

LOCALES = ("en", "ar", "zh-Hans")
each = pytest.mark.parametrize("locale", LOCALES)
pytestmark = pytest.mark.asyncio(loop_scope="module")

HUGE = 2**63
FORMS_OWN = ("nsp:1", "nsx:1", "nsa:1", "nsd:737500", "nsn:1200:300", "nsl:ja")
# A role's buttons, as somebody without the role would forge them, and what is said.
ROLES_OWN = {
    "not-allowed": (
        "csa:1",
        "csc:1",
        "csp:1:arrival-coming-now",
        "ofa:1",
        "req:1:1",
        "invr:volunteer",
        "inva:volunteer:1",
        "inva:admin:0",
        "posp:0",
        "posa:1",
        "altk:1:1",
    ),
    "interpreter-not-yours": ("ofd:1", "ofh:1"),
    "shift-no-role": ("sht:1",),
    "shift-not-yours": ("shq:1", "shg:1", "shc:1", "shd:1"),
}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def cast(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Cast]:
    pace = {"WEFT_CHAT_RATE": "1000", "WEFT_SEND_RATE": "1000"}
    async with stage(tmp_path_factory.mktemp("bad-input"), environment=pace) as built:
        there = await settle_in(built)
        await built.start_bot()
        yield there


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def busy(cast: Cast) -> Cast:
    """Something of each kind is under way, so that forged taps have something to hit."""
    await cast.resident.say("Bom dia, a água da cozinha não está a correr desde ontem à noite.")
    await post_shift(cast.coordinator, "en")
    before = await counted(cast.stage)
    await cast.resident.say("/start gate_A01-south")
    for data in ("arcall:", "arans:", "arans:", "arans:", "arans:"):
        card = await cast.resident.last()
        await cast.resident.tap(
            next(b["data"] for row in card["buttons"] for b in row if b["data"].startswith(data)),
            of=card,
        )
    assert (await counted(cast.stage))["alerts"] == before["alerts"] + 1
    await (await newcomer(cast, "en", "Asks")).open(await invite(cast.coordinator, "en"))
    return cast


async def invite(boss: Phone, locale: str) -> str:
    """A link for volunteers of the area."""
    await boss.say("/invite")
    await boss.tap(words(locale, "role-label", role="volunteer"))
    await boss.tap("Riverside")
    return link_in(await boss.find("https://t.me/"))


def link_in(message: dict[str, Any]) -> str:
    parts = (word.strip("\u2068\u2069") for word in shown(message).split())
    return next(word for word in parts if word.startswith("https://"))


def sends(kind: str) -> dict[str, Any]:
    """What a phone must say to send this."""
    return {"latitude": 31.2, "longitude": 121.5} if kind in ("location", "venue") else {}


def words(locale: str, text_id: str, **args: Any) -> str:
    return texts.plain(locale, text_id, args)


async def newcomer(cast: Cast, locale: str, name: str = "Newcomer") -> Phone:
    """Somebody whom Weft does not know, with a phone in this language."""
    return await cast.stage.control.phone(name, "zh-hans" if locale == "zh-Hans" else locale)


async def forge(phone: Phone, data: str) -> dict[str, Any]:
    """A tap with data that the message does not offer."""
    last = await phone.last()
    body = {"message_id": last["message_id"], "button": data, "forged": True}
    answer = await phone.control.ask("POST", f"/phones/{phone.id}/tap", body)
    await phone.control.settle()
    return dict(answer)


async def helps(phone: Phone, locale: str) -> None:
    """The chat is usable."""
    await phone.say("/help")
    assert words(locale, "help-resident") in shown(await phone.last())


async def last_is(phone: Phone, locale: str, text_id: str, **args: Any) -> None:
    assert shown(await phone.last()) == words(locale, text_id, **args)


# --- links and buttons ----------------------------------------------------------------------------


async def test_an_invite_that_has_expired(cast: Cast) -> None:
    link = await invite(cast.coordinator, "en")
    await cast.stage.control.advance(8 * 86400)
    for locale in LOCALES:
        ana, before = await newcomer(cast, locale), await counted(cast.stage)
        await ana.open(link)
        await last_is(ana, locale, "invite-expired")
        assert await counted(cast.stage) == before
        await helps(ana, locale)


@each
async def test_links_that_lead_nowhere(cast: Cast, locale: str) -> None:
    ana, before = await newcomer(cast, locale), await counted(cast.stage)
    for payload, text_id in (
        ("join_99_abcdef", "invite-unknown"),
        ("join_1", "invite-unknown"),
        ("join_" + "9" * 50, "invite-unknown"),
        ("case_1", "link-unknown"),
        ("☃", "link-unknown"),
        ("x" * 4000, "link-unknown"),
    ):
        await ana.say(f"/start {payload}")
        await last_is(ana, locale, text_id)
    assert await counted(cast.stage) == before
    await helps(ana, locale)


@each
async def test_a_code_that_no_gate_has_is_told_to_the_office_once(cast: Cast, locale: str) -> None:
    ana, before = await newcomer(cast, locale), await counted(cast.stage)
    for payload in ("gate_nothere", "gate_"):
        await ana.say(f"/start {payload}")
        await last_is(ana, locale, "unknown-gate-answer", emergency="120", ring="")
    assert (await counted(cast.stage))["alerts"] == before["alerts"] + 1
    await helps(ana, locale)


@each
async def test_buttons_that_nobody_has_any_more(cast: Cast, locale: str) -> None:
    ana, before = await newcomer(cast, locale), await counted(cast.stage)
    await ana.say("/help")
    for data in (
        "zzz:1",
        "x",
        ":",
        "csa",
        "csa:1:2",
        "csa:one",
        f"csa:{HUGE}",
        f"altk:{HUGE}:1",
        f"sht:-{HUGE + 1}",
        *FORMS_OWN,
    ):
        answer = await forge(ana, data)
        assert (answer["answered"], answer["text"]) == (True, words(locale, "button-old")), data
    assert await counted(cast.stage) == before
    await helps(ana, locale)


@each
async def test_a_role_s_buttons_without_the_role(busy: Cast, locale: str) -> None:
    cast, ana = busy, await newcomer(busy, locale)
    await ana.say("/help")
    before, screens = await counted(cast.stage), await everybody(cast)
    for text_id, forged in ROLES_OWN.items():
        for data in forged:
            answer = await forge(ana, data)
            assert (answer["answered"], answer["text"]) == (True, words(locale, text_id)), data
    for data in (
        "arrec:1:0",
        "arrec:1:1",
        "arcls:1:0",
        "arcls:1:1",
        "arcan:1:0",
        "arcan:1:1",
        "arnone:1",
        "arst:1",
        "alno:1:1",
        "alst:1:1",
        "algb:1:1",
        "aldn:1:1",
        "csl:1:es",
        "cspk:1",
        "cse:99",
        "arcall:99:0",
        "arans:1:need:fetch",
    ):
        answer = await forge(ana, data)
        assert answer["answered"], data
        assert answer["text"] in refusals(locale), (data, answer)
    assert await counted(cast.stage) == before
    assert await everybody(cast) == screens
    await helps(ana, locale)


def refusals(locale: str) -> set[str]:
    ids = (
        "not-allowed",
        "arrival-unknown",
        "arrival-over",
        "alert-unknown",
        "alert-not-yours",
        "case-unknown",
        "relay-picked-gone",
        "arrival-gate-unknown",
        "arrival-not-received",
    )
    return {
        words(locale, text_id, **({"number": "1"} if text_id.startswith("alert-") else {}))
        for text_id in ids
    }


async def everybody(cast: Cast) -> dict[str, list[str]]:
    """What stands on the phones of those whom it would concern."""
    phones = (cast.worker, cast.coordinator, cast.interpreter, cast.resident)
    return {phone.name: [shown(m) for m in await phone.received()] for phone in phones}


# --- forms ----------------------------------------------------------------------------------------


async def post_shift(phone: Phone, locale: str, title: str = "Temperature desk") -> None:
    """Through the whole form, up to the posted shift."""
    await up_to_capacity(phone, locale, title)
    await phone.say("2")
    await phone.tap(words(locale, "shift-button-no-language"))
    await phone.tap(words(locale, "shift-button-post"))


async def up_to_capacity(phone: Phone, locale: str, title: str) -> None:
    await phone.say("/newshift")
    await phone.say(title)
    await phone.say("South gate")
    await phone.tap(words(locale, "shift-button-tomorrow"))
    await phone.say("08:00-12:00")
    await last_is(phone, locale, "make-capacity", question=Text("shift-form-capacity"))


@each
async def test_anything_but_a_number_where_a_number_is_asked(cast: Cast, locale: str) -> None:
    boss = await enlist(cast.stage, "Boss", Role.COORDINATOR, locale)
    await up_to_capacity(boss, locale, f"Desk {locale}")
    before = await counted(cast.stage)
    for kind in ("photo", "sticker", "poll", "dice", "contact", "document", "voice", "location"):
        await boss.send(kind, **sends(kind))
        await last_is(boss, locale, "shift-form-no-number", limit=500)
    for answer in ("0", "-1", "many", "2.5", "99999999999", "x" * 4096):
        await boss.say(answer)
        await last_is(boss, locale, "shift-form-no-number", limit=500)
    # A command in the middle is answered, and the form waits.
    await boss.say("/help")
    assert words(locale, "help-resident") in shown((await boss.received())[-2])
    await last_is(boss, locale, "form-still-open")
    assert await counted(cast.stage) == before
    await boss.say("３")  # full-width, as keyboards in East Asia write it
    await boss.tap(words(locale, "shift-button-no-language"))
    await boss.tap(words(locale, "shift-button-post"))
    assert (await counted(cast.stage))["shifts"] == before["shifts"] + 1
    await helps(boss, locale)


@each
async def test_a_title_as_long_as_a_message_and_the_right_title_after_it(
    cast: Cast, locale: str
) -> None:
    boss = await enlist(cast.stage, "Boss", Role.COORDINATOR, locale)
    await boss.say("/newshift")
    await boss.say("题" * 4096)
    await last_is(boss, locale, "name-too-long", length=4096, limit=80)
    await boss.send("photo")
    await last_is(boss, locale, "expected-text")
    await boss.say("\u2800 \u202e")
    await last_is(boss, locale, "expected-text")
    await boss.say("<b>Desk</b> & \u202eco.")
    await last_is(boss, locale, "shift-form-place")
    await boss.say("/cancel")
    await last_is(boss, locale, "form-cancelled")
    await helps(boss, locale)


@each
async def test_a_name_of_any_kind_is_only_a_name(cast: Cast, locale: str) -> None:
    names = [
        "<b>Ana</b> & </i> { $name }",
        "\u202eevil\u202c\u0000\u0007 Ana",
        "ن" * 300,
        "\u3164",
        "\ue0000\ue001",
        "A\nB",
    ]
    for name in names:
        ana = await newcomer(cast, locale, name)
        await ana.say("/start")
        welcome = await ana.find(
            words(locale, "welcome", name=Foreign("…")).split("…")[1].split(".")[0][:5]
        )
        bold = next(e for e in welcome["entities"] if e["type"] == "bold")
        shown_name = texts.one_line(name)[:64] or str(ana.id)
        assert shown_name in shown(welcome), name
        assert bold["offset"] == 0
        await ana.say(f"A leak in the kitchen, case {names.index(name)}.")
        card = shown(await cast.worker.find(f"case {names.index(name)}."))
        assert "\u202e" not in card
        assert "\n" not in card.split(" · ")[0]
        assert (shown_name if texts.one_line(name) else "Resident") in card.split(" · ")[0]
        await helps(ana, locale)


# --- to the talk ----------------------------------------------------------------------------------


@each
async def test_things_that_are_no_words_are_answered(cast: Cast, locale: str) -> None:
    received = words(locale, "relay-received", area=Foreign("Riverside"))
    for kind in (
        "sticker",
        "contact",
        "photo",
        "voice",
        "video_note",
        "location",
        "venue",
        "document",
        "poll",
        "dice",
    ):
        ana = await newcomer(cast, locale)
        await ana.send(kind, **sends(kind))
        assert any(received in shown(m) for m in await ana.received()), kind
        await helps(ana, locale)
    assert not [
        one
        for one in await media_on(cast.worker)
        if one.get("file_name") not in (None, "document.txt")
    ]


@each
async def test_commands_that_are_none_and_words_for_nobody(cast: Cast, locale: str) -> None:
    ana, worker = (
        await newcomer(cast, locale),
        await enlist(cast.stage, "Worker", Role.WORKER, locale),
    )
    before = await counted(cast.stage)
    for nonsense in (
        "/nosuchcommand",
        "/newshift",
        "/duty",
        "/invite",
        "/posters",
        "/HELP@SomeOtherBot",
    ):
        await ana.say(nonsense)
        expected = (
            "not-allowed"
            if nonsense in ("/newshift", "/duty", "/invite", "/posters")
            else "not-understood"
        )
        await last_is(ana, locale, expected)
    await ana.say("/myshifts")
    await last_is(ana, locale, "shift-mine-none")
    await ana.say("/cancel")
    await last_is(ana, locale, "nothing-to-cancel")
    await worker.say("I am on my way.", reply_to=(await first(worker, "/help"))["message_id"])
    await last_is(worker, locale, "relay-not-a-copy")
    assert await counted(cast.stage) == before
    await helps(ana, locale)
    await helps(worker, locale)


async def first(phone: Phone, command: str) -> dict[str, Any]:
    await phone.say(command)
    return await phone.last()


# --- two taps on everything -----------------------------------------------------------------------


async def _tap(phone: Phone, body: dict[str, Any]) -> dict[str, Any]:
    try:
        answer = await phone.control.ask("POST", f"/phones/{phone.id}/tap", body)
    except ControlError as error:
        if "has no button" not in str(error):
            raise
        answer = {"answered": True, "text": None}  # the first tap has taken the button away
    return dict(answer)


async def twice(phone: Phone, label: str) -> list[str]:
    """Two taps on one button at the same moment; both are answered. Gives the toasts."""
    message = next(
        m
        for m in reversed(await phone.received())
        if any(label in (b["text"], b.get("data")) for row in m["buttons"] for b in row)
    )
    body = {"message_id": message["message_id"], "button": label}

    answers = await asyncio.gather(*(_tap(phone, body) for _ in range(2)))
    await phone.control.settle()
    assert all(answer["answered"] for answer in answers)
    return [str(answer["text"] or "") for answer in answers]


async def goes_on_call(cast: Cast, worker: Phone) -> None:
    """From now on it is this worker whose phone rings."""
    table = cast.stage.folder / "rota.csv"
    table.write_text(f"{ROTA}\nA01,1,{worker.id},Worker,00:00,00:00,daily\n", encoding="utf-8")
    assert (await cast.stage.command("import", "rota", str(table), "--apply"))[0] == 0


@each
async def test_two_taps_do_what_one_does(cast: Cast, locale: str) -> None:
    worker = await enlist(cast.stage, "Worker", Role.WORKER, locale)
    boss = await enlist(cast.stage, "Boss", Role.COORDINATOR, locale)
    ana, count = await newcomer(cast, locale), await counted(cast.stage)
    # A check-in, the worker's alert, its end.
    await goes_on_call(cast, worker)
    await ana.say("/start gate_A01-south")
    for label in (
        words(locale, "arrival-call"),
        words(locale, "arrival-need-button-fetch"),
        "1",
        words(locale, "arrival-luggage-none"),
        words(locale, "arrival-ill-nobody"),
    ):
        await twice(ana, label)
    assert (await counted(cast.stage))["arrivals"] == count["arrivals"] + 1
    await twice(worker, words(locale, "alert-take"))
    await twice(worker, words(locale, "arrival-receive"))
    await twice(worker, words(locale, "arrival-receive-sure"))
    await twice(worker, words(locale, "arrival-close-plain"))
    assert sum(shown(m) == words(locale, "arrival-closed") for m in await ana.received()) == 1
    # A talk: answers leave once, and so does a phrase.
    await ana.say("A leak in the kitchen, please come.")
    await twice(worker, words(locale, "relay-answer"))
    await worker.say("We come.")
    told = [shown(m) for m in await ana.received()]
    assert sum("We come." in text for text in told) == 1
    await twice(worker, words(locale, "relay-close"))
    await twice(worker, words(locale, "case-close-yes"))
    assert (
        sum(
            text == words(locale, "case-closed-you")
            for text in [shown(m) for m in await ana.received()]
        )
        == 1
    )
    # A shift is posted once and taken once; an invite's request is decided once.
    await up_to_capacity(boss, locale, f"Twice {locale}")
    await boss.say("1")
    await twice(boss, words(locale, "shift-button-no-language"))
    before = await counted(cast.stage)
    await twice(boss, words(locale, "shift-button-post"))
    assert (await counted(cast.stage))["shifts"] == before["shifts"] + 1
    await boss.say("/invite")
    await twice(boss, words(locale, "role-label", role="volunteer"))
    await twice(boss, "Riverside")
    await ana.open(link_in(await boss.find("https://t.me/")))
    await twice(boss, words(locale, "request-approve"))
    role = {"role": Text("role-volunteer"), "area": Foreign("Riverside")}
    approved = [
        m for m in await ana.received() if shown(m) == words(locale, "request-approved", **role)
    ]
    assert len(approved) == 1
    await ana.say("/shifts")
    before = await counted(cast.stage)
    take = next(
        b["text"]
        for row in (await ana.last())["buttons"]
        for b in row
        if b["data"].startswith("sht:")
    )
    await twice(ana, take)
    assert (await counted(cast.stage))["sign_ups"] == before["sign_ups"] + 1
    for phone in (ana, worker, boss):
        await helps(phone, locale)


async def test_a_phrase_tapped_twice_is_sent_once(cast: Cast) -> None:
    ana, worker = await newcomer(cast, "en"), await enlist(cast.stage, "Worker", Role.WORKER, "en")
    await goes_on_call(cast, worker)
    await ana.say("Bonjour, je n'ai plus d'eau chaude depuis hier soir.")
    card = await worker.find("eau chaude")
    label = next(b["text"] for row in card["buttons"] for b in row if b["data"].startswith("csp:"))
    await twice(worker, label)
    phrases = [m for m in await ana.received() if "💬" in shown(m)]
    assert len(phrases) == 1


# --- tables ---------------------------------------------------------------------------------------

ROTA = "area,level,telegram_id,name,from,until,weekdays"
BAD_TABLES = [
    ("areas", "area,name,zone\nA02,X,Asia/Shanghai\n", "line 1", "gate"),
    (
        "areas",
        "area,name,zone,gate,gate_code\nA02,X,Asia/Shanghai,N,\nA03,Y,Mars/Olympus,N,\n",
        "line 3",
        "Mars/Olympus",
    ),
    ("rota", "area,level,telegram_id,name\nA01,1,7,Wu\n", "line 1", "until"),
    (
        "rota",
        f"{ROTA}\nA01,1,7,Wu,20:00,08:00,daily\nA01,x,8,Li,20:00,08:00,daily\n",
        "line 3",
        "level",
    ),
    ("shifts", "area,title\nA01,X\n", "line 1", "capacity"),
    (
        "shifts",
        "area,title,place,starts,ends,capacity,languages\n"
        "A01,X,Y,2099-04-01 18:00,2099-04-01 22:00,2,\n"
        "A01,X2,Y,soon,later,2,\n",
        "line 3",
        "soon",
    ),
    ("interpreters", "telegram_id,name\n7,Wu\n", "line 1", "language"),
    ("interpreters", "telegram_id,name,language\n7,Wu,pt\n8,Li,nonsense\n", "line 3", "nonsense"),
    ("areas", "", "line 1", "columns are missing"),
]
IMPORTED = ("areas", "gates", "rota_entries", "roster_entries", "shifts", "people", "grants")


async def test_tables_that_are_wrong_name_their_line_and_bring_nothing(cast: Cast) -> None:
    before = await counted(cast.stage, *IMPORTED)
    door = asyncio.Semaphore(2)  # each is a process of its own

    async def fails(number: int, kind: str, table: bytes, line: str, word: str) -> None:
        file = cast.stage.folder / f"{number}.csv"
        file.write_bytes(table)
        async with door:
            code, out = await cast.stage.command("import", kind, str(file), "--apply")
        assert code == 1, out
        assert all(said in out for said in (line, word, "Nothing was imported")), out
        assert "Traceback" not in out

    tables = [(kind, table.encode(), line, word) for kind, table, line, word in BAD_TABLES]
    tables.append(("areas", "area,name\nA02,Größe\n".encode("cp1252"), "line 1", "UTF-8"))
    await asyncio.gather(*(fails(number, *row) for number, row in enumerate(tables)))
    assert await counted(cast.stage, *IMPORTED) == before
