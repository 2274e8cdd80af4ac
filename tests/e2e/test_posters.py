"""Posters through whole processes: from /posters to the PDF on the coordinator's phone."""

from demo.stage import Stage
from tests.e2e.cast import content, media_on, settle_in
from tests.posters.fonts import machine_fonts


async def test_a_coordinator_gets_the_posters_of_their_area(scene: Stage) -> None:
    machine_fonts()
    cast = await settle_in(scene)
    await scene.start_bot()
    await cast.coordinator.say("/posters")
    await cast.coordinator.wait_for("one A4 page for each gate", seconds=60)
    [document] = await media_on(cast.coordinator)
    assert document["file_name"] == "A01.pdf"
    assert (await content(scene, document["file_id"])).startswith(b"%PDF-")
