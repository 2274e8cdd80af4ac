"""The outbox: what is enqueued, and how texts become Telegram's JSON."""

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.spine.db.bulk import savepoint, write_rows
from bot.spine.db.engine import Database
from bot.spine.outbox.model import OutboxMessage, OutboxState
from bot.spine.outbox.say import change_again, edit, say
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts import render as texts
from bot.spine.texts.render import Foreign, Joined, Rendered, Text, utf16_length
from bot.spine.texts.split import split
from tests.town.people import NOON, Maker


async def edits_of(session: AsyncSession, post: int) -> list[OutboxState]:
    """What became of a post's edits, in the order of their numbers, all higher than its own."""
    await write_rows(session)
    found = (
        await session.execute(
            select(OutboxMessage.id, OutboxMessage.state)
            .where(OutboxMessage.edits == post)
            .order_by(OutboxMessage.id)
        )
    ).all()
    assert all(row.id > post for row in found)
    return [row.state for row in found]


@pytest.mark.parametrize("written_between", [True, False])
async def test_a_newer_edit_drops_the_older_unsent_one(
    session: AsyncSession, make: Maker, written_between: bool
) -> None:
    person = await make.person()
    post = await say(session, person, Screen("language-ask"), now=NOON)
    for words in ("form-cancelled", "nothing-to-cancel"):
        await edit(session, post, person, Screen(words), now=NOON)
        if written_between:
            await write_rows(session)
    # One that was never written is replaced without a trace.
    dropped = [OutboxState.DROPPED] if written_between else []
    assert await edits_of(session, post) == [*dropped, OutboxState.QUEUED]


async def test_who_is_back_gets_the_last_refused_change_of_each_message(
    session: AsyncSession, make: Maker
) -> None:
    person, other = await make.person(), await make.person()
    refused, shown, foreign = [
        await say(session, one, Screen("language-ask"), now=NOON) for one in (person, person, other)
    ]
    for post, one, states in (
        (refused, person, (OutboxState.FAILED, OutboxState.FAILED)),
        (shown, person, (OutboxState.FAILED, OutboxState.SENT)),
        (foreign, other, (OutboxState.FAILED,)),
    ):
        for state in states:
            await edit(session, post, one, Screen("form-cancelled"), now=NOON)
            await write_rows(session)
            await session.execute(
                update(OutboxMessage)
                .where(OutboxMessage.edits == post, OutboxMessage.state == OutboxState.QUEUED)
                .values(state=state)
            )
    await change_again(session, person.id, now=NOON)
    became = {post: await edits_of(session, post) for post in (refused, shown, foreign)}
    assert became == {
        refused: [OutboxState.FAILED, OutboxState.QUEUED],
        shown: [OutboxState.FAILED, OutboxState.SENT],
        foreign: [OutboxState.FAILED],
    }


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_an_edit_overtakes_all_that_another_transaction_wrote_meanwhile(
    database: Database,
) -> None:
    async with database.begin() as earlier:
        person = await Maker(earlier).person()
    async with database.begin() as slow:
        await say(slow, person, Screen("language-ask"), now=NOON)
        async with database.begin() as other:
            post = await say(other, person, Screen("language-ask"), now=NOON)
            await edit(other, post, person, Screen("form-cancelled"), now=NOON)
        await edit(slow, post, person, Screen("nothing-to-cancel"), now=NOON)
    async with database.read() as session:
        assert await edits_of(session, post) == [OutboxState.DROPPED, OutboxState.QUEUED]


async def test_button_data_over_64_bytes_is_refused(session: AsyncSession, make: Maker) -> None:
    screen = Screen("refused", buttons=[[Button("refused", "好" * 22)]])
    person = await make.person()
    with pytest.raises(ValueError, match="64 bytes"):
        await say(session, person, screen, now=NOON)


@pytest.mark.parametrize(
    "name", ["<b>Ana", "Ana</b>", "</i></i>", "\ue0000\ue001", "\ue0009\ue001"]
)
def test_a_plain_argument_that_looks_like_the_houses_marks_is_shown_as_it_is(name: str) -> None:
    shown = texts.render("en", "area-label", {"name": name})
    assert (shown.text, shown.entities) == (name, [])


async def test_what_people_write_is_never_markup(session: AsyncSession, make: Maker) -> None:
    person = await make.person("<b>Bo</b> & 😀")
    await say(session, person, Screen("welcome", {"name": Foreign(person.name)}), now=NOON)
    await write_rows(session)
    body = orjson.loads((await session.scalars(select(OutboxMessage.payload))).one())
    assert "parse_mode" not in body
    assert body["text"].startswith("Hello, <b>Bo</b> & 😀.")
    assert body["entities"] == [
        {"type": "bold", "offset": 0, "length": utf16_length("Hello, <b>Bo</b> & 😀.")}
    ]


async def test_a_long_text_leaves_in_order_and_whole(session: AsyncSession, make: Maker) -> None:
    person = await make.person()
    said = "word 😀 " * 1500
    page = Screen("help-page", {"parts": Foreign(said)}, [[Button("refused", "y")]])
    await say(session, person, page, now=NOON)
    await write_rows(session)
    bodies = [
        orjson.loads(p)
        for p in await session.scalars(select(OutboxMessage.payload).order_by(OutboxMessage.id))
    ]
    assert "".join(body["text"] for body in bodies) == said
    assert all(utf16_length(body["text"]) <= 4096 for body in bodies)
    assert ["reply_markup" in body for body in bodies] == [False] * (len(bodies) - 1) + [True]


@given(
    st.text(alphabet=st.sampled_from("ab \n。é字😀👩‍👧"), min_size=1, max_size=300),
    st.integers(4, 40),
)
@settings(max_examples=200, deadline=None)
def test_split_loses_no_word_and_cuts_entities_with_the_text(said: str, limit: int) -> None:
    whole = Rendered(said, [{"type": "bold", "offset": 0, "length": utf16_length(said)}])
    parts = split(whole, limit)
    assert "".join("".join(part.text for part in parts).split()) == "".join(said.split())
    assert all(0 < utf16_length(part.text) <= limit for part in parts)
    assert all([e["length"] for e in part.entities] == [utf16_length(part.text)] for part in parts)


def test_no_part_is_of_signs_that_are_not_seen() -> None:
    """Telegram refuses an invisible text ("text must be non-empty"): the message would fail."""
    for unseen in (" ", "\u2800", "\u202e", "\u200b"):
        parts = split(Rendered("word " * 20 + unseen * 50, []), 40)
        assert "".join(part.text for part in parts).startswith("word " * 20)
        assert all(part.text.strip(" \u2800\u202e\u200b") for part in parts)


def test_names_are_isolated_in_right_to_left_sentences_only() -> None:
    assert texts.render("en", "area-label", {"name": Foreign("Bo")}).text == "Bo"
    assert "\u2068Bo\u2069" in texts.render("ar", "arrival-received", {"name": Foreign("Bo")}).text
    assert texts.render("ar", "area-label", {"name": Foreign("Bo")}).text == "Bo"


def test_what_a_person_wrote_keeps_its_own_direction_on_its_own_line() -> None:
    lines = Joined(
        [Text("relay-by-person"), Foreign("Good evening.", quote=True), Foreign("مساء الخير.")],
        "\n",
    )
    told = texts.render("ar", "relay-lines", {"lines": lines})
    assert told.text.splitlines()[1:] == ["Good evening.", "مساء الخير."]
    quote = next(entity for entity in told.entities if entity["type"] == "blockquote")
    before = told.text[: told.text.index("Good")]
    assert (quote["offset"], quote["length"]) == (utf16_length(before), len("Good evening."))


async def test_what_was_undone_leaves_no_message(session: AsyncSession, make: Maker) -> None:
    ana = await make.person()

    async def undone() -> None:
        async with savepoint(session):
            await say(session, ana, Screen("help-resident"), now=NOON)
            raise LookupError

    before = await say(session, ana, Screen("help-resident"), now=NOON)
    with pytest.raises(LookupError):
        await undone()
    after = await say(session, ana, Screen("help-resident"), now=NOON)
    await write_rows(session)
    ids = await session.scalars(select(OutboxMessage.id).order_by(OutboxMessage.id))
    assert list(ids) == [before, after]


async def test_ids_are_never_used_twice_though_the_newest_rows_are_deleted(
    database: Database,
) -> None:
    ids: list[int] = []
    for _ in range(3):
        async with database.begin() as session:
            ana = await Maker(session).person()
            ids.append(await say(session, ana, Screen("help-resident"), now=NOON))
        async with database.begin() as session:
            await session.execute(delete(OutboxMessage))
    assert ids == sorted(set(ids))


async def test_a_text_that_postgresql_would_refuse_is_stored_without_it(
    database: Database,
) -> None:
    async with database.begin() as session:
        ana = await Maker(session).person("A\x00na")
        await say(session, ana, Screen("welcome", {"name": Foreign("x\x00y")}), now=NOON)
    async with database.read() as session:
        assert (await session.scalars(select(Person.name))).one() == "Ana"
        body = orjson.loads((await session.scalars(select(OutboxMessage.payload))).one())
    assert "x\x00y" in body["text"]  # as JSON it is an escape, which either database takes
