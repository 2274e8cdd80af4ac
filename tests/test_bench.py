"""The short form of `make bench`: every kind of load is answered; no time is judged, since this machine may be busy."""

from pathlib import Path

import pytest

from bench.hot_path import TAPS, tap
from bench.stage import Stage
from bench.town import Towns

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path, True, {"sqlite": Towns(tmp_path)})


@pytest.mark.parametrize("name", ["aiogram", "ptb"])
@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
async def test_the_bare_bots_answer(stage: Stage, name: str, webhook: bool) -> None:
    async with stage.bare(name, webhook=webhook) as it:
        assert (await it.load("say", people=20, each=2))["answers"] == 40


@pytest.mark.parametrize("kind", ["", "sandbox"], ids=["small-server", "sandbox"])
async def test_weft_answers_each_kind_of_act(stage: Stage, kind: str) -> None:
    async with stage.weft(kind=kind, people=100, messages=1_000) as it:
        assert (await it.load("say", people=50, each=2))["answers"] == 100
        for name in TAPS:
            found = await tap(it, name, people=20, each=2)
            assert found["answers"] > 0
            assert found["p50"] > 0


async def test_weft_answers_by_webhook_at_a_given_pace(stage: Stage) -> None:
    async with stage.weft(webhook=True, people=100) as it:
        found = await it.load("say", people=50, each=1, rate=50)
        assert found["answers"] == 50
        assert found["seconds"] > 0.3
