"""The demo goes on when its bot is killed, and ends when its bot cannot live."""

import asyncio

import pytest

from demo import show
from demo.phones import shown
from demo.stage import BotGone, Stage


async def test_a_bot_that_is_killed_is_started_again(
    scene: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(show, "SOON", 0.0)
    said: list[str] = []
    await scene.start_bot()
    ana = await scene.control.phone("Ana", "en")
    ana.settles = False
    shows = asyncio.create_task(show._until_stopped(scene, said.append))
    await asyncio.sleep(0)
    assert scene.bot is not None
    scene.bot.kill()
    await ana.say("/help")
    async with asyncio.timeout(20):
        while not said or not scene.follows():
            await asyncio.sleep(0.05)
    await scene.control.settle()
    assert ["What you can do here" in shown(message) for message in await ana.received()] == [True]
    assert len(said) == 1
    shows.cancel()
    await asyncio.wait([shows])


async def test_a_bot_that_ends_at_its_start_ends_the_demo(scene: Stage) -> None:
    await scene.start_bot()
    assert scene.bot is not None
    scene.bot.kill()
    with pytest.raises(BotGone, match="weft listens"):
        await show._until_stopped(scene, lambda _: None)
