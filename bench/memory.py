"""Memory: resident beside bare aiogram's, with 10,000 people and the detector loaded, and how it grows with updates."""

from bench.bots import Bot
from bench.report import Part, Row
from bench.stage import Stage

PEOPLE = 10_000
UPDATES = 200_000
PARTS = 10
SECONDS = 120  # that the updates may take


async def memory(stage: Stage) -> Part:
    """Both bots answer the same people; Weft goes on to 200,000 updates (20,000 in the short form)."""
    updates = UPDATES // 10 if stage.short else UPDATES
    async with stage.bare("aiogram") as echo:
        await echo.load("say", people=PEOPLE, each=1)
        bare = echo.rss()
    async with stage.weft(people=PEOPLE) as it:
        await it.load("talk", people=50, each=1, step=2, language="en")
        await it.load("say", people=PEOPLE, each=1)
        begun = it.rss()
        seen, done = await _go_on(it, updates)
    steady = seen[len(seen) // 5 :]  # what fills up at first is no growth
    grown = steady[-1] - steady[0]
    more = begun - bare
    return Part(
        [
            Row("memory", "RSS, bare aiogram", "", f"{bare:.0f} MB"),
            Row("memory", f"RSS, Weft, {PEOPLE:,} people, detector loaded", "≤ bare + 100 MB", f"{begun:.0f} MB: **+ {more:.0f} MB**", more <= 100),
            Row(
                "memory", f"RSS over {done:,} updates", "flat (≤ 5 MB)",
                f"{seen[0]:.0f} → {seen[-1]:.0f} MB, **{grown:+.1f} MB** after the first fifth", grown <= 5,
            ),
        ],
        [] if done >= updates else [f"The updates were ended after {SECONDS} s: {done:,} of {updates:,}."],
    )  # fmt: skip


async def _go_on(it: Bot, updates: int) -> tuple[list[float], int]:
    seen, done = [it.rss()], 0
    for _ in range(PARTS):
        run = await it.load(
            "say", people=PEOPLE, each=updates // PARTS // PEOPLE or 1, seconds=SECONDS / PARTS
        )
        done += int(run["answers"])
        seen.append(it.rss())
    return seen, done
