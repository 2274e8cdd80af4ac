"""The demo goes on when its bot is killed, and ends when its bot cannot live."""

import asyncio
import os
import stat
import sys
from pathlib import Path

import aiohttp
import pytest

from demo import show
from demo.phones import shown
from demo.stage import BotGone, Stage

ROOT = Path(__file__).resolve().parents[2]


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


async def test_a_demo_shows_the_form_and_writes_for_its_own_account_alone(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        shows = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "demo", "--port", "0"),
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdout=asyncio.subprocess.PIPE,
        )
    finally:
        os.umask(before)
    assert shows.stdout is not None
    async with asyncio.timeout(60):
        while "Weft is running" not in (await shows.stdout.readline()).decode():
            pass
        line = ""
        while "Without Telegram" not in line:
            line = (await shows.stdout.readline()).decode()
        async with aiohttp.ClientSession() as http, http.get(line.split()[2]) as form:
            assert (form.status, "A01-south" in await form.text()) == (200, True)
    folder = tmp_path / "var" / "demo"
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    shows.terminate()
    await shows.communicate()
    assert {"bot.log", "weft.sqlite3", "weft.sqlite3-wal", "weft.sqlite3.lock"} <= set(modes)
    assert not [name for name, mode in modes.items() if mode & 0o077]
