"""The rota's picture and calendar through whole processes: from /rota to the files on a phone."""

import asyncio

from bot.people.model import Role
from demo.stage import Stage
from tests.e2e.cast import content, enlist, media_on, settle_in
from tests.posters.fonts import machine_fonts

ROTA = "area,level,telegram_id,name,from,until,weekdays"


async def test_a_worker_gets_the_week_and_their_calendar(scene: Stage) -> None:
    machine_fonts()
    await settle_in(scene)
    worker = await enlist(scene, "Wu", Role.WORKER, "ar")
    table = scene.folder / "rota.csv"
    table.write_text(f"{ROTA}\nA01,1,{worker.id},Wu,20:00,08:00,daily\n", encoding="utf-8")
    await scene.start_bot()
    assert (await scene.command("import", "rota", "--yes", str(table)))[0] == 0
    await worker.say("/rota")
    for data in ("opw:1:0", "ocf"):
        await worker.tap(data)
    async with asyncio.timeout(60):
        while len(await media_on(worker)) < 2:
            await asyncio.sleep(0.1)
    photo, calendar = sorted(await media_on(worker), key=lambda one: one["kind"], reverse=True)
    assert (await content(scene, photo["file_id"])).startswith(b"\x89PNG")
    assert calendar["file_name"] == "on-call.ics"
    assert (await content(scene, calendar["file_id"])).startswith(b"BEGIN:VCALENDAR")
