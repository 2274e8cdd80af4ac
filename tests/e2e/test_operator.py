"""What an operator reads of a bot that runs: `weft doctor`, and the lines at its start."""

import asyncio
import json
import shutil
from pathlib import Path
from typing import Any

from bot.spine.telegram import Telegram
from demo.models import install_demo_models
from demo.stage import TOKEN, Stage


async def doctor(scene: Stage) -> tuple[int, dict[str, dict[str, Any]]]:
    code, output = await scene.command("doctor", "--json")
    assert TOKEN not in output
    return code, {one["check"]: one for one in json.loads(output)["checks"]}


async def test_doctor_beside_a_running_bot_finds_all_well(scene: Stage) -> None:
    install_demo_models(scene.folder / "models")
    await scene.start_bot()
    code, checks = await doctor(scene)
    assert code == 0, checks
    assert checks["token"]["says"] == "@WeftDemoBot, by long polling"
    assert checks["database"]["state"] == "good"
    assert checks["translators"]["state"] == "good"


async def test_a_token_that_telegram_refuses_is_bad_and_a_webhook_beside_polling_doubtful(
    scene: Stage,
) -> None:
    telegram = Telegram(scene.address, TOKEN)
    await telegram.call("setWebhook", {"url": "https://other.example/hook"})
    await telegram.close()
    code, checks = await doctor(scene)
    assert (code, checks["token"]["state"]) == (0, "doubtful")
    assert "https://other.example/hook" in checks["token"]["says"]
    await scene.control.fault(
        "status", method="getMe", code=401, description="Unauthorized", times=None
    )
    code, checks = await doctor(scene)
    assert (code, checks["token"]["state"]) == (1, "bad")
    assert "401 Unauthorized" in checks["token"]["says"]


async def _lines(scene: Stage, until: str) -> list[str]:
    """Read the bot's log until a line holds this."""
    log: Path = scene.folder / "bot.log"
    async with asyncio.timeout(15):
        while until not in (text := log.read_text(encoding="utf-8")):
            await asyncio.sleep(0.05)
    return text.splitlines()


async def test_the_bot_says_at_its_start_which_languages_no_machine_translates(
    scene: Stage,
) -> None:
    models = scene.folder / "models"
    install_demo_models(models)
    shutil.copytree(models / "pt-en", models / "fr-en")
    await scene.start_bot(WEFT_LANGUAGE="en")
    lines = await _lines(scene, "languages-unserved")
    (line,) = [line for line in lines if line.startswith("languages without translator: ")]
    assert line.endswith("vi, th, id, tr, uk (phrases only)")
    assert "pt" not in line
    (broken,) = [line for line in lines if line.startswith("broken model, not used: fr-en: ")]
    assert "another pair of languages" in broken
