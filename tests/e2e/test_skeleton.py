"""/help from intake to sender, over HTTP, whole processes."""

import asyncio
import contextlib
import signal
from pathlib import Path

import pytest

from demo.phones import shown
from demo.stage import BotGone, Stage

KILLER = str(Path(__file__).with_name("killed.py"))


async def test_help_is_answered_and_sigterm_ends_the_bot_within_five_seconds(scene: Stage) -> None:
    await scene.start_bot()
    ana = await scene.control.phone("Ana", "en")
    await ana.say("/help")
    assert "What you can do here" in shown(await ana.last())
    start = asyncio.get_running_loop().time()
    await scene.kill_bot(signal.SIGTERM)
    assert asyncio.get_running_loop().time() - start < 5


@pytest.mark.parametrize("point", ["stored:1", "turn:1", "committed:1", "accepted:1"])
async def test_a_bot_killed_at_any_point_answers_once_when_it_is_back(
    scene: Stage, point: str
) -> None:
    ana, bo = await scene.control.phone("Ana", "en"), await scene.control.phone("Bo", "en")
    ana.settles = bo.settles = False
    await scene.start_bot(KILLER, KILL_AT=point)
    await ana.say("/help")
    assert scene.bot is not None
    assert await asyncio.wait_for(scene.bot.wait(), 15) == -signal.SIGKILL
    await bo.say("/help")
    await scene.start_bot()
    await scene.control.settle()
    answers = [shown(message) for message in await ana.received()]
    # Only a message that Telegram accepted before it was marked sent may come twice, numbered then.
    twice = point.startswith("accepted")
    assert len(answers) == (2 if twice else 1)
    assert all("What you can do here" in answer for answer in answers)
    if twice:
        assert answers[1].rsplit("\n", 1)[1].startswith("#")
    assert len(await bo.received()) == 1


async def test_a_later_start_does_not_wait_for_telegram_to_say_who_the_bot_is(scene: Stage) -> None:
    await scene.start_bot()
    await scene.kill_bot()
    await scene.control.fault("retry_after", method="getMe", seconds=300, times=None)
    await scene.start_bot()
    ana = await scene.control.phone("Ana", "en")
    await ana.say("/help")
    assert "What you can do here" in shown(await ana.last())
    assert len(await scene.control.calls("getMe")) >= 2  # of both starts; the second failed


async def test_a_token_that_was_revoked_meanwhile_ends_the_bot(scene: Stage) -> None:
    await scene.start_bot()
    await scene.kill_bot()
    await scene.control.fault(
        "status", method="getMe", code=401, description="Unauthorized", times=None
    )
    with contextlib.suppress(BotGone):  # it may be gone before it is seen
        await scene.start_bot()
    assert scene.bot is not None
    assert await asyncio.wait_for(scene.bot.wait(), 15) == 1
    assert "Telegram refused the bot: 401 Unauthorized" in (scene.folder / "bot.log").read_text()


async def test_an_address_that_is_no_bot_api_is_said_at_the_first_start(scene: Stage) -> None:
    nowhere = scene.environment["WEFT_TELEGRAM_API"] + "/page"
    with contextlib.suppress(BotGone):
        await scene.start_bot(WEFT_TELEGRAM_API=nowhere)
    assert scene.bot is not None
    assert await asyncio.wait_for(scene.bot.wait(), 15) == 1
    said = (scene.folder / "bot.log").read_text()
    assert f"{nowhere} does not answer as Telegram does: 405" in said


async def test_two_taps_and_rubbish_leave_the_chat_usable(scene: Stage) -> None:
    await scene.start_bot()
    ana = await scene.control.phone("Ana", "en")
    await ana.say("/language")
    card = await ana.find("Choose your language")
    await asyncio.gather(ana.tap("Français", of=card), ana.tap("English", of=card))
    for rubbish in (
        "/start gate_nothere",
        "/start join_1_2",
        "/start \u2603",
        "/start " + "x" * 4000,
        "/nosuchcommand",
        "x" * 4096,
    ):
        await ana.say(rubbish)
    await ana.send("sticker")
    await ana.say("/language")
    await ana.tap("English")
    await ana.say("/help")
    assert "What you can do here" in shown(await ana.last())
