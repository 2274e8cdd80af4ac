import asyncio
import os
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

from bot.translators.chain import Chain
from bot.translators.firefox import Firefox
from bot.translators.port import NothingToOffer, TranslatorDown
from bot.translators.route import route

CHEST = "Estou com dor no peito e não consigo respirar."


def gone(pid: int) -> bool:
    """Whether a process has ended; one that nobody has waited for yet counts as ended."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return True
    return state == "Z"


async def test_portuguese_into_english(firefox: Firefox) -> None:
    english = await firefox.translate(CHEST, source="pt", target="en")
    assert "chest pain" in english
    assert "can't breathe" in english.replace("cannot", "can't")


async def test_english_into_portuguese(firefox: Firefox) -> None:
    portuguese = await firefox.translate(
        "Please wait here, a doctor is coming.", source="en", target="pt"
    )
    assert "médico" in portuguese


def test_the_way_is_direct_or_through_english() -> None:
    pairs = frozenset({("pt", "en"), ("en", "zh"), ("zh", "en")})
    assert route(pairs, "pt", "en") == [("pt", "en")]
    assert route(pairs, "pt", "zh") == [("pt", "en"), ("en", "zh")]
    assert route(pairs, "zh", "pt") == []
    assert route(pairs, "pt", "pt") == []


async def test_only_pairs_with_models_are_served(firefox: Firefox) -> None:
    assert firefox.can("pt", "en")
    assert not firefox.can("pt", "zh")
    with pytest.raises(NothingToOffer):
        await firefox.translate("Olá", source="pt", target="zh")


async def test_the_engine_starts_when_it_is_needed_and_ends_with_close(models: Path) -> None:
    firefox = Firefox(models)
    assert firefox.pid is None
    await firefox.translate("Olá", source="pt", target="en")
    pid = firefox.pid
    assert pid is not None
    await firefox.close()
    await firefox.close()
    assert firefox.pid is None
    assert gone(pid)


async def test_a_killed_engine_is_started_again(firefox: Firefox) -> None:
    await firefox.translate("Olá", source="pt", target="en")
    first = firefox.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    try:
        await firefox.translate(CHEST, source="pt", target="en")
    except TranslatorDown:
        pass
    assert "chest" in await firefox.translate(CHEST, source="pt", target="en")
    assert firefox.pid != first


async def test_an_engine_that_hangs_is_ended_in_time(models: Path) -> None:
    firefox = Firefox(models, timeout_seconds=0.5)
    await firefox.translate("Olá", source="pt", target="en")
    pid = firefox.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    started = time.monotonic()
    with pytest.raises(TranslatorDown, match="hung"):
        await firefox.translate(CHEST, source="pt", target="en")
    assert time.monotonic() - started < 3
    assert gone(pid)
    assert "chest" in await firefox.translate(CHEST, source="pt", target="en")
    await firefox.close()


async def test_a_cancelled_caller_leaves_no_answer_for_the_next_one(firefox: Firefox) -> None:
    await firefox.translate("Olá", source="pt", target="en")
    task = asyncio.create_task(firefox.translate("não " * 90, source="pt", target="en"))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert "chest" in await firefox.translate(CHEST, source="pt", target="en")


async def test_many_callers_get_each_their_own_answer(firefox: Firefox) -> None:
    numbers = await asyncio.gather(
        *(
            firefox.translate(f"O quarto {n} está livre.", source="pt", target="en")
            for n in range(100, 130)
        )
    )
    assert [str(n) in text for n, text in zip(range(100, 130), numbers, strict=True)] == [True] * 30


async def test_a_model_that_was_changed_on_disk_translates_nothing(
    models: Path, tmp_path: Path
) -> None:
    shutil.copytree(models / "pt-en", tmp_path / "pt-en")
    network = next((tmp_path / "pt-en").glob("model.*"))
    content = bytearray(network.read_bytes())
    content[-100] ^= 1
    network.write_bytes(content)
    changed = Firefox(tmp_path)
    with pytest.raises(TranslatorDown):
        await changed.translate("Olá", source="pt", target="en")
    await changed.close()


async def test_a_text_beyond_the_limit_is_refused_not_cut(firefox: Firefox) -> None:
    with pytest.raises(TranslatorDown, match="characters"):
        await firefox.translate("a" * 401, source="pt", target="en")


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's promise is Linux's")
async def test_the_engine_dies_with_its_parent_even_in_the_middle_of_work(models: Path) -> None:
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _PARENT, str(models), stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    pid = int(await parent.stdout.readline())
    parent.kill()
    await parent.wait()
    deadline = time.monotonic() + 5
    while not gone(pid) and time.monotonic() < deadline:
        await asyncio.sleep(0.05)
    assert gone(pid)


_PARENT = """
import asyncio, sys, pathlib
from bot.translators.firefox import Firefox

async def main():
    firefox = Firefox(pathlib.Path(sys.argv[1]), timeout_seconds=60)
    await firefox.translate("Olá", source="pt", target="en")
    work = asyncio.create_task(firefox._child.ask({"text": "a" * 9000, "legs": [("pt", "en")]}))
    await asyncio.sleep(0.3)
    print(firefox.pid, flush=True)
    await work

asyncio.run(main())
"""


async def test_a_whole_message_through_the_chain(firefox: Firefox) -> None:
    text = (
        "😷 Boa noite.\n\n- Minha filha tem 39,2 graus de febre.\n- Moro no B-1203, Rua Ana.\n"
        "Ligue para +86 138 0013 8000 ou veja https://example.org/a?b=1 😀\n" + "a" * 3000
    )
    chain = Chain([firefox], timeout_seconds=10)
    done = await chain.translate(text, source="pt", target="en", names=["Rua Ana"])
    for kept in (
        "😷",
        "😀",
        "B-1203",
        "Rua Ana",
        "+86 138 0013 8000",
        "https://example.org/a?b=1",
        "a" * 3000,
    ):
        assert kept in done.text
    assert "daughter" in done.text
    assert done.text.count("\n") == text.count("\n")
    assert done.broken == ()
