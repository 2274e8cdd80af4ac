"""What people see of tests of their phone."""

from typing import Any

from bot.oncall.buttons import AnswerRing, RingLater
from bot.oncall.model import Hearing, PhoneTest
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import At, Joined, Text


def ring_card(test: PhoneTest, before: PhoneTest | None, zone: str) -> Screen:
    """Ring, and ask whether it was heard; say how the test before went, if there was one."""
    heard, seen = (
        [Button(f"ring-button-{one}", AnswerRing(test.id, str(one)).pack())]
        for one in (Hearing.HEARD, Hearing.SEEN)
    )
    parts = [Text("ring-test")]
    if before is not None:
        parts.append(last_test(before, zone))
    return Screen("duty-page", {"parts": Joined(parts)}, [heard, seen, _later()])


def answered_card(test: PhoneTest, zone: str) -> Screen:
    """Show what was noted; a phone that was not heard gets advice."""
    return Screen(f"ring-answered-{test.hearing}", {"at": At(test.rung_at, zone)}, [_later()])


def last_test(test: PhoneTest | None, zone: str) -> Text:
    """Say when somebody last tested their phone, and whether they heard it."""
    if test is None:
        return Text("ring-last-never")
    args: dict[str, Any] = {"at": At(test.rung_at, zone)}
    return Text(f"ring-last-{test.hearing or 'silent'}", args)


def _later() -> list[Button]:
    return [Button("ring-button-later", RingLater().pack())]
