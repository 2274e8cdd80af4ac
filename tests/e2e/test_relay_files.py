"""Files from one phone to another through whole processes, in order and without their names."""

import asyncio
from typing import Any

import pytest

from demo.phones import Phone, shown
from demo.stage import Stage
from tests.e2e.cast import Cast, bytes_of, content, media_on, screen, settle_in

WATER = "Bom dia, a água da cozinha não está a correr desde ontem à noite."
NAME = "Rita Silva passport"


@pytest.fixture
async def cast(scene: Stage) -> Cast:
    built = await settle_in(scene)
    await scene.start_bot()
    return built


async def _all_media(reader: Phone, count: int) -> list[dict[str, Any]]:
    """Wait until so many media are there: albums are gathered for a moment."""
    for _ in range(60):
        if len(got := await media_on(reader)) >= count:
            break
        await asyncio.sleep(0.2)
    return got


async def test_everything_that_can_be_sent_arrives_without_names(cast: Cast) -> None:
    stage, rita, readers = cast.stage, cast.resident, (cast.worker, cast.interpreter)
    await rita.say(WATER)
    await cast.interpreter.tap("Yes, I'll take it")
    await rita.send("photo", caption="Isto é a cozinha.")
    await rita.send(
        "album", items=[{"kind": "photo", "data": bytes_of(b"photo %d" % n)} for n in range(3)]
    )
    await rita.send("voice", data=bytes_of(b"OggS voice"), duration=2)
    await rita.send(
        "document", data=bytes_of(b"%PDF 1"), file_name=f"{NAME}.pdf", caption="O contrato."
    )
    await rita.send("sticker", emoji="👍")
    await rita.send("location", latitude=31.2, longitude=121.5)
    await rita.send(
        "venue", latitude=31.2, longitude=121.5, title="Clinic", address="Renmin Road 1"
    )
    await rita.send("video_note", duration=2)
    await rita.send("video", data=bytes_of(b"video"), file_name=f"{NAME}.mp4")
    await rita.send("audio", data=bytes_of(b"audio"), file_name=f"{NAME}.mp3")
    await rita.send("animation", data=bytes_of(b"gif"), file_name=f"{NAME}.mp4")
    documents = [
        {"kind": "document", "data": bytes_of(b"%%PDF %d" % n), "file_name": f"{NAME} {n}.pdf"}
        for n in (2, 3)
    ]
    await rita.send("album", items=documents)
    await rita.send("contact", phone_number="+8613800001111", first_name="Tia")
    await rita.tap("Sim, mostrar")
    for reader in readers:
        kinds = ["photo"] * 4 + [
            "voice",
            "document",
            "sticker",
            "location",
            "venue",
            "video_note",
            "video",
            "audio",
            "animation",
            "document",
            "document",
        ]
        if reader is cast.interpreter:  # of a place they learn the district alone
            kinds = [kind for kind in kinds if kind not in ("location", "venue")]
        got = await _all_media(reader, len(kinds))
        assert sorted(one["kind"] for one in got) == sorted(kinds)
        photos = [one for one in got if one["kind"] == "photo"]
        assert [await content(stage, one["file_id"]) for one in photos[1:4]] == [
            b"photo %d" % n for n in range(3)
        ]
        files = [one for one in got if one["kind"] in ("document", "video", "audio", "animation")]
        # What follows very fast shares a card, and what makes an album goes before the rest of it.
        assert [(one["file_name"], await content(stage, one["file_id"])) for one in files] == [
            ("document.pdf", b"%PDF 1"),
            ("video.mp4", b"video"),
            ("audio.mp3", b"audio"),
            ("document.pdf", b"%PDF 2"),
            ("document.pdf", b"%PDF 3"),
            ("animation.mp4", b"gif"),
        ]
        cards = {message["message_id"]: shown(message) for message in await reader.received()}
        assert all("below" in cards[one["reply_to"]] for one in files)
        assert "O contrato." in cards[files[0]["reply_to"]]
        assert NAME not in await screen(reader)
    assert "+8613800001111" in await screen(cast.worker)
    assert "13800001111" not in await screen(cast.interpreter)
    assert "Rita" not in await screen(cast.interpreter)
    assert not any(NAME in str(call["parameters"]) for call in await stage.control.calls())


async def test_replies_quotes_and_edits_follow_and_an_edit_never_runs(cast: Cast) -> None:
    rita, wei = cast.resident, cast.worker
    asked = await rita.say(WATER)
    [sent] = await rita.send(
        "document", data=bytes_of(b"%PDF"), file_name=f"{NAME}.pdf", caption="A conta."
    )
    # A reply to the file itself finds the case, and the resident sees to what it belongs.
    [file] = await media_on(wei)
    await wei.say("Thank you for the bill.", reply_to=file["message_id"])
    answer = await rita.find("Thank you for the bill.")
    assert answer["reply_to"] == sent
    # So does a quote.
    card = await wei.find(WATER)
    await wei.say(
        "Since yesterday at night?", reply_to=card["message_id"], quote="desde ontem à noite"
    )
    answer = await rita.find("Since yesterday at night?")
    assert (answer["reply_to"], "❝desde ontem à noite❞" in shown(answer)) == (asked, True)
    # The resident's reply hangs under the worker's own message.
    await rita.say("Sim, desde as dez.", reply_to=answer["message_id"])
    own = next(m for m in await wei.messages() if m["text"] == "Since yesterday at night?")
    assert (await wei.find("Sim, desde as dez."))["reply_to"] == own["message_id"]
    # Edits: the same messages change on the other phones, and a command in them is only words.
    count = len(await wei.received())
    await rita.edit(asked, "A água já voltou, obrigada.")
    assert "A água já voltou" in shown(await wei.find("edited"))
    await rita.edit(asked, "/language")
    changed = next(m for m in await wei.received() if m["message_id"] == card["message_id"])
    assert "/language" in shown(changed)
    await cast.stage.control.ask(
        "POST", f"/phones/{rita.id}/edit", {"message_id": sent, "caption": "A conta da água."}
    )
    await cast.stage.control.settle()
    assert "A conta da água." in shown(await wei.find("document, below"))
    assert len(await wei.received()) == count
    assert not any(
        m["buttons"] for m in await rita.received() if "Choose your language" in shown(m)
    )


async def test_an_interpreter_who_blocks_the_bot_is_replaced(cast: Cast) -> None:
    other = await cast.stage.control.phone("Joana", "en")
    table = cast.stage.folder / "interpreters.csv"
    table.write_text(f"telegram_id,name,language\n{other.id},Joana,pt\n", encoding="utf-8")
    await cast.resident.say(WATER)
    await cast.interpreter.tap("Yes, I'll take it")
    words = ("import", "interpreters", str(table), "--apply", "--doubtful")
    assert (await cast.stage.command(*words))[0] == 0
    await cast.interpreter.block()
    assert "can no longer be reached" in shown(await cast.worker.last())
    await other.tap("好，我来")
    assert WATER in await screen(other)
    # Back again: no longer the interpreter, and their card says so.
    await cast.interpreter.unblock()
    await cast.stage.settle()
    buttons = [b for message in await cast.interpreter.received() for b in message["buttons"]]
    assert buttons == []


async def test_what_cannot_be_passed_on_is_said_and_a_failure_is_tried_again(cast: Cast) -> None:
    stage, rita, wei = cast.stage, cast.resident, cast.worker
    await rita.say(WATER)
    await rita.send("document", file_name=f"{NAME}.pdf", size=21 * 1024**2, caption="O contrato.")
    card = shown(await wei.find("O contrato."))
    assert "too big to be passed on" in card
    assert "grande demais" in await screen(rita)
    await rita.send("poll", question="Quando vêm?", options=["hoje", "amanhã"])
    assert "amanhã" in shown(await wei.find("Quando vêm?"))
    # Telegram fails twice and loses one answer. The words arrive before that, the file after it.
    await stage.control.fault("status", method="sendDocument", code=502, times=2)
    await rita.send("document", data=bytes_of(b"%PDF"), file_name=f"{NAME}.pdf", caption="A conta.")
    assert "document, below" in shown(await wei.find("A conta."))
    assert await media_on(wei) == []
    await stage.control.advance(120)
    await stage.control.settle()
    assert [one["file_name"] for one in await media_on(wei)] == ["document.pdf"]
    # It fails for good: both are told.
    await stage.control.fault("status", method="getFile", code=500, times=9)
    await rita.send(
        "document", data=bytes_of(b"%PDF"), file_name=f"{NAME}.pdf", caption="A fatura."
    )
    await stage.control.advance(3600)
    await stage.control.settle()
    cards = [shown(message) for message in await wei.received()]
    assert any("A fatura." in card and "could not be passed on" in card for card in cards)
    assert "Não foi possível encaminhar" in await screen(rita)
    await rita.say("/help")
    assert "O que você pode" in shown(await rita.last()) or "/language" in shown(await rita.last())
