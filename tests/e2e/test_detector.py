"""WEFT_DETECTOR chooses who says what language a text is in."""

import pytest

from demo.phones import shown
from demo.stage import Stage

# Portuguese, which langdetect takes for Spanish.
TOM = "Nunca machucamos o Tom."


@pytest.mark.parametrize(("detector", "language"), [("", "Portuguese"), ("langdetect", "Spanish")])
async def test_the_setting_chooses_the_detector(scene: Stage, detector: str, language: str) -> None:
    table = scene.folder / "areas.csv"
    table.write_text(
        "area,name,zone,gate,gate_code\nA01,Riverside,Asia/Shanghai,,\n", encoding="utf-8"
    )
    assert (await scene.command("import", "areas", str(table), "--apply"))[0] == 0
    wei, rita = await scene.control.phone("Wei", "en"), await scene.control.phone("Rita", "en")
    setting = {"WEFT_DETECTOR": detector} if detector else {}
    await scene.start_bot(WEFT_ADMINS=str(wei.id), WEFT_LANGUAGE="en", **setting)
    await rita.say(TOM)
    assert f"case 1 · {language}" in shown(await wei.find(TOM))
