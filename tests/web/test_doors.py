"""What comes at the form that nobody meant: wrong codes, forged tokens, storms, other sites."""

import pytest
from aiohttp import FormData
from aiohttp.test_utils import TestClient
from sqlalchemy import func, select

from bot.alerts.model import Alert
from bot.arrivals.model import Arrival, Visit
from bot.arrivals.visits import new_token
from bot.people.model import Person
from bot.places.model import Gate
from bot.relay.model import Entry
from bot.settings import Settings
from bot.spine.db.errors import DatabaseAway
from tests.town.people import Maker
from tests.town.town import Town
from tests.web.conftest import Open
from tests.web.test_story import call
from web.answers import HEADERS
from web.proof import Proof


@pytest.mark.parametrize("code", ["nowhere", "%00", "a%2Fb", "..%2f..%2fweft.css", "x" * 300, "'"])
async def test_an_unknown_gate_is_said_and_calls_nobody(town: Town, phone: Open, code: str) -> None:
    ana = phone()
    await ana.opens(f"/g/{code}")
    assert ana.status == 404
    assert "No gate has this address" in ana.text
    assert "+86 21 5555 0100" in ana.text
    await ana.posts(f"/g/{code}", {"token": new_token()})
    assert ana.status == 404
    assert await town.count_rows(Arrival) == 0


@pytest.mark.parametrize("code", ["a01-NORTH", "A01-north.", "%20A01-north%20"])
async def test_a_code_may_be_typed_as_phones_write_it(town: Town, phone: Open, code: str) -> None:
    ana = phone()
    await ana.opens(f"/g/{code}")
    assert "North gate" in ana.text


async def test_codes_that_differ_in_case_alone_are_not_guessed(town: Town, phone: Open) -> None:
    async with town.database.begin() as session:
        for name, code in (("One", "ab1"), ("Two", "AB1")):
            await Maker(session).gate(town.area, name, code)
    ana = phone()
    await ana.opens("/g/ab1")
    assert "One" in ana.text
    await ana.opens("/g/Ab1")
    assert ana.status == 404


@pytest.mark.parametrize(
    "path", ["/A01-north", "/G/A01-north", "/?code=a01-north", "/g?code=A01-north"]
)
async def test_an_address_typed_half_leads_to_the_gate(town: Town, phone: Open, path: str) -> None:
    ana = phone()
    await ana.opens(path)
    assert "North gate" in ana.text


async def test_the_sites_name_alone_asks_for_the_code(town: Town, phone: Open) -> None:
    ana = phone("de")
    await ana.opens("/")
    assert ana.status == 200
    assert "Was auf dem Plakat in der Adresse nach /g/ steht:" in ana.text
    assert "Eingang, es wurde niemand gerufen" not in ana.text
    await ana.presses("Türkçe")
    assert 'lang="tr"' in ana.html
    await ana.opens("/?lang=tr&code=A01-north")
    assert 'lang="tr"' in ana.html
    assert "North gate" in ana.text
    await ana.opens("/favicon.ico")
    assert ana.status == 404


@pytest.mark.parametrize("token", ["", "x", "A" * 43, "A" * 44, "../../etc", "%3Cscript%3E"])
async def test_a_forged_token_opens_nothing(town: Town, phone: Open, token: str) -> None:
    ana, eve = phone(), phone()
    await call(town, ana)
    for path in ("", "/write", "/you", "/language"):
        await eve.opens(f"/a/{token}{path}")
        assert eve.status == 404, path
        await eve.posts(f"/a/{token}{path}", {"words": "x", "tap": "arcan:1:1", "name": "x"})
        assert eve.status == 404, path
    await ana.reloads()
    assert "We are calling somebody now" in ana.text


async def test_the_table_holds_no_token(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    async with town.database.read() as session:
        visit = (await session.scalars(select(Visit))).one()
    assert ana.token not in visit.token_hash
    assert len(ana.token) == 43


async def test_a_button_of_somebody_elses_arrival_does_nothing(town: Town, phone: Open) -> None:
    ana, eve = phone(), phone()
    await call(town, ana)
    await call(town, eve)
    async with town.database.read() as session:
        first = await session.scalar(select(func.min(Arrival.id)))
    for tap in (f"arcan:{first}:1", f"arans:{first}:ill:1", f"arans:{first}:x:1", "arrec:1:1", "?"):
        await eve.posts(eve.path, {"tap": tap})
        assert eve.status == 200
    await ana.reloads()
    assert "We are calling somebody now" in ana.text


async def test_every_answer_keeps_scripts_and_strangers_out(town: Town, phone: Open) -> None:
    ana = phone()
    seen = []
    await ana.opens(f"/g/{town.gate.code}")
    seen.append(ana.answered)
    await ana.presses("I'm here")
    seen.append(ana.answered)
    for path in ("/g/none", "/a/none"):
        await ana.opens(path)
        seen.append(ana.answered)
    for headers in seen:
        assert HEADERS.items() <= headers.items()
    policy = HEADERS["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "script" not in policy


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", '"><img src=x>', "{{ 7 * 7 }}"])
async def test_what_people_write_is_never_markup(town: Town, phone: Open, name: str) -> None:
    async with town.database.begin() as session:
        gate = await Maker(session).gate(town.area, name, "N1")
    ana = phone()
    await ana.opens(f"/g/{gate.code}")
    await ana.presses("I'm here")
    await ana.presses("Write to us")
    await ana.presses("Send", words=name)
    assert "<script>" not in ana.html
    assert "<img" not in ana.html
    assert ana.text.count(name) == 2
    await ana.presses("Name and phone")
    await ana.presses("Save", name=name, phone="x")
    assert ana.status == 400
    assert "doesn't look like a phone number" in ana.text
    assert "<script>" not in ana.html


async def test_another_sites_page_calls_nobody(town: Town, phone: Open) -> None:
    ana = phone()
    await ana.opens(f"/g/{town.gate.code}")
    sent = ana.control("I'm here").sends
    await ana.posts(f"/g/{town.gate.code}", sent, **{"Sec-Fetch-Site": "cross-site"})
    assert ana.status == 403
    assert await town.count_rows(Arrival) == 0
    assert "nobody has been called yet" in ana.text


@pytest.mark.parametrize(
    "changed",
    [
        {"proof": ""},
        {"proof": "0" * 64},
        {"proof": "é"},
        {"token": ""},
        {"token": "x"},
        {"token": new_token()},
    ],
)
async def test_a_form_that_no_page_of_ours_made_calls_nobody(
    town: Town, phone: Open, changed: dict[str, str]
) -> None:
    ana = phone()
    await ana.opens(f"/g/{town.gate.code}")
    await ana.posts(f"/g/{town.gate.code}", ana.control("I'm here").sends | changed)
    assert ana.status == 403
    assert "nobody has been called yet" in ana.text
    assert "+86 21 5555 0100" in ana.text
    assert (await town.count_rows(Arrival), await town.count_rows(Visit)) == (0, 0)
    await ana.presses("I'm here")
    assert "We are calling somebody now" in ana.text


async def test_a_form_of_one_gate_calls_nobody_to_another(town: Town, phone: Open) -> None:
    ana = phone()
    await ana.opens(f"/g/{town.gate.code}")
    await ana.posts("/g/A01-north", ana.control("I'm here").sends)
    assert ana.status == 403
    assert "North gate" in ana.text
    assert await town.count_rows(Arrival) == 0


def test_a_proof_is_the_same_in_every_replica_and_of_another_bot_not() -> None:
    gate = Gate(id=1, area_id=1, name="South gate", code="A01")
    made = Proof("1:x").make(gate, "token")
    assert Proof("1:x").holds(made, gate, "token")
    assert not Proof("2:y").holds(made, gate, "token")


async def test_a_file_and_a_form_that_is_none_are_no_words(
    town: Town, phone: Open, client: TestClient
) -> None:
    ana = phone()
    await call(town, ana)
    file = FormData()
    file.add_field("words", b"x", filename="x.txt", content_type="text/plain")
    for sent in (file, b"words=x"):
        response = await client.post(
            f"{ana.path}/write",
            data=sent,
            headers={} if sent is file else {"Content-Type": "multipart/form-data"},
            allow_redirects=False,
        )
        assert response.status == 303
    assert await town.count_rows(Entry) == 0
    await ana.posts(f"{ana.path}/write", {"words": "a\0b"})
    assert "ab" in ana.text


async def test_the_cookie_is_for_this_site_and_no_script(town: Town, phone: Open) -> None:
    ana = phone()
    await ana.opens(f"/g/{town.gate.code}")
    sent = ana.control("I'm here").sends
    response = await ana._ask("POST", f"/g/{town.gate.code}", sent)
    cookie = response.cookies["weft_visit"]
    assert (cookie["httponly"], cookie["secure"], cookie["samesite"]) == (True, True, "Lax")


async def test_while_the_database_is_away_the_numbers_stand_there(
    town: Town, phone: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = phone()
    await ana.opens(f"/g/{town.gate.code}")

    def away() -> None:
        raise DatabaseAway("locked")

    monkeypatch.setattr(town.database, "begin", away)
    await ana.presses("I'm here")
    assert ana.status == 503
    assert "this has not gone through" in ana.text
    assert "+86 21 5555 0100" in ana.text


async def test_a_body_that_is_too_large_is_refused_in_words(town: Town, phone: Open) -> None:
    ana = phone()
    await ana.posts(f"/g/{town.gate.code}", {"token": "x" * 70_000})
    assert ana.status == 413
    assert "this has not gone through" in ana.text


async def test_a_person_is_made_by_a_call_alone(town: Town, phone: Open) -> None:
    before = await town.count_rows(Person)
    for path in (f"/g/{town.gate.code}", "/g/x", "/a/x"):
        await phone().opens(path)
    assert await town.count_rows(Person) == before
    assert await town.count_rows(Alert) == 0


@pytest.mark.parametrize(
    "address",
    [
        "http://weft.example",
        "weft.example",
        "https://",
        "https://a@b",
        "https://x/y",
        "https://x?a",
    ],
)
def test_an_address_without_tls_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"https://weft\.example\.org"):
        Settings(_env_file=None, web_address=address)


def test_an_address_of_this_machine_is_for_trials() -> None:
    settings = Settings(_env_file=None, web_address="http://127.0.0.1:8090/")
    assert settings.web_address == "http://127.0.0.1:8090"
