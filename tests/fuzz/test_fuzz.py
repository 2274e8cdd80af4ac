"""The fuzz in the suite, on both databases. `make faults` plays thousands of updates."""

from typing import Any

import pytest

from bot.spine.db.engine import Database
from tests.fuzz import ways
from tests.fuzz.play import play

UPDATES = 160


@pytest.mark.parametrize("seed", [1, 2])
async def test_groups_leave_what_single_turns_leave(
    seed: int, database: Database, second_database: Database
) -> None:
    played = await play(seed, UPDATES, database, second_database)
    assert played.difference is None, played.difference
    assert played.updates >= UPDATES
    assert played.rolled_back > 0, "no group met a refusal"


async def test_a_turn_that_a_group_leaves_out_is_found(
    database: Database, second_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn = ways.Heard.turn

    async def leaves_out(
        heard: ways.Heard, session: Any, update: Any, now: Any, loaded: Any
    ) -> None:
        if not heard.in_groups or update["update_id"] != 20:
            await turn(heard, session, update, now, loaded)
        else:
            heard.order.append(20)

    monkeypatch.setattr(ways.Heard, "turn", leaves_out)
    played = await play(1, 40, database, second_database)
    assert played.difference is not None
    assert "one by one" in played.difference
