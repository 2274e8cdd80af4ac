"""Play a seed: choose rounds of updates, run each both ways, and compare."""

from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Any
from unittest.mock import patch

from bot.audit.invariants import OF_THE_DATABASE, Look, audit
from bot.spine.db.engine import Database
from handlers.turns.states import known_states
from tests.fuzz.acts import Acts
from tests.fuzz.compare import phones_differ, tables_differ
from tests.fuzz.ways import Way

# Seconds between rounds: mostly the pace of a talk, at times that of a night.
PAUSES = (2, 5, 10, 20, 30, 60, 120, 900, 4 * 3600)
_WEIGHTS = (10, 10, 10, 10, 10, 6, 4, 1, 0.5)
LARGEST_ROUND = 16


@dataclass(frozen=True)
class Played:
    """What came of a seed. `difference`: the first one, with the round in which it was seen."""

    updates: int
    rolled_back: int
    difference: str | None


async def play(
    seed: int, updates: int, groups: Database, single: Database, *, compare_tables_every: int = 10
) -> Played:
    """Run at least so many updates from the seed, both ways, on migrated and empty databases."""
    random = Random(seed)
    acts, ways = Acts(random), (Way(groups, in_groups=True), Way(single, in_groups=False))
    grouped, alone = ways
    with patch("secrets.token_hex", lambda size: "0" * 2 * size):
        for way in ways:
            await way.settle()
        number = 0
        while acts.update_id < updates:
            number += 1
            pause = timedelta(seconds=random.choices(PAUSES, _WEIGHTS)[0])
            size = random.randint(2, LARGEST_ROUND)
            chosen = {each["update_id"]: each for each in acts.round(size, alone.phones, alone.at)}
            order = await grouped.together(list(chosen.values()))
            await alone.one_by_one([chosen[each] for each in order])
            for way in ways:
                await way.rest(pause)
            difference = phones_differ(grouped, alone)
            if difference is None and number % compare_tables_every == 0:
                difference = await tables_differ(grouped, alone)
            if difference is not None:
                told = "\n".join(_told(chosen[each]) for each in order)
                break
        else:
            told, difference = "the last round", await tables_differ(grouped, alone)
    if difference is None:
        told, difference = "the audit", await _audited(grouped)
    where = f"seed {seed}, round {number}, {difference}\nafter:\n{told}"
    return Played(acts.update_id, grouped.undone, None if difference is None else where)


def _told(update: dict[str, Any]) -> str:
    """An update in one line: its number, its kind, whose it is, and what they said or tapped."""
    kind, body = next((k, b) for k, b in update.items() if k != "update_id")
    about = {"reply_to_message", "text", "data", "edit_date", "caption", "new_chat_member"}
    content = {k: v for k, v in body.items() if k in about or k in ("photo", "document", "voice")}
    if answered := content.get("reply_to_message"):
        content["reply_to_message"] = answered["message_id"], answered["from"]["id"]
    on = f" on {body['message']['message_id']}" if "message" in body else ""
    number = body.get("message_id", "")
    return f"  {update['update_id']} {kind} {number} of {body['from']['id']}{on}: {content}"


async def _audited(way: Way) -> str | None:
    """What `weft audit` finds wrong in the database afterwards."""
    async with way.database.read() as session:
        found = await audit(Look(session, way.at, known_states()))
    assert set(found) == set(OF_THE_DATABASE)
    wrong = [f"{name}: {one.where}: {one.what}" for name, each in found.items() for one in each]
    return "\n".join(wrong[:5]) or None
