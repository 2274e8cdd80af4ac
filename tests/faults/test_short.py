"""The fault suite's short form: kills, a bad network, poison, a full disk in half a minute."""

from pathlib import Path

import pytest

from tests.faults import storms
from tests.faults.bots import Nursery
from tests.faults.night import Row, play, set_up

SEED = 20261124

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]


async def test_a_night_of_faults_loses_nothing(tmp_path: Path) -> None:
    row, flag = Row("short", SEED), tmp_path / "full"
    async with Nursery() as nursery, set_up(tmp_path / "night", row, nursery, residents=5) as night:
        await play(
            night,
            storms.kills(1, 3),
            storms.bad_updates,
            storms.poison,
            storms.full_disk(flag),
            seconds=8,
            more=lambda: storms.dies_at_points(night) | {"FULL_WHILE": str(flag)},
        )
    assert {name: wrong for name, wrong in row.findings.items() if wrong} == {}
    assert (row.lost, row.unmarked) == (0, 0)
    assert row.kills >= 2
    assert row.updates > 30
