"""What is asked about a need that was written in one line: pure functions."""

from bot.callout.buttons import FromNow, PostNeed
from bot.shifts.describing import draft_lines
from bot.shifts.post import Draft
from bot.spine.outbox.screen import Button, Screen

HOURS_OFFERED = (2, 4, 8)


def ask_when() -> Screen:
    """Ask from when to when people are needed; from now on is a tap."""
    rows = [
        [Button("callout-button-from-now", FromNow(hours).pack(), {"hours": hours})]
        for hours in HOURS_OFFERED
    ]
    return Screen("callout-ask-when", buttons=rows)


def confirm(draft: Draft, form: int) -> Screen:
    """Show the shift as it was understood; nothing is posted yet."""
    post = Button("callout-button-post", PostNeed(form).pack())
    return Screen("callout-need-confirm", {"card": draft_lines(draft)}, [[post]])
