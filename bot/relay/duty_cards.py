"""Screens of leaving cases: one's own wish, and the question when duty ends. Pure."""

from collections.abc import Sequence
from typing import Any

from bot.people.model import Person
from bot.relay import reading
from bot.relay.buttons import AnswerCase, AnswerToo, LeaveAfterDuty, LeaveCase
from bot.relay.cards import who
from bot.relay.model import Case
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import Joined, Text

# Cases with a button of their own, and names in a sentence.
LISTED = 8


def left(case: Case) -> Screen:
    """Say that somebody reads the case no more, and how they come back."""
    answer = Button("relay-answer", AnswerCase(case.id).pack())
    return Screen("case-left", who(case), [[answer]])


def ask_leaver(cases: Sequence[Case]) -> Screen:
    """Ask somebody whose duty has ended which of their cases they go on reading."""
    rows = [
        [Button("case-leave-one", LeaveCase(case.id).pack(), who(case))] for case in cases[:LISTED]
    ]
    rows.append([Button("duty-leave-all", LeaveAfterDuty(1).pack())])
    rows.append([Button("duty-keep", LeaveAfterDuty(0).pack())])
    return Screen("duty-ended", {"cases": _named(cases)}, rows)


def kept() -> Screen:
    """Say that somebody goes on reading after their duty."""
    return Screen("duty-kept")


def left_after_duty(gone: Sequence[Case], stays: Sequence[Case]) -> Screen:
    """Say which cases somebody has left, and which nobody else would read."""
    lines: list[Any] = []
    if gone or not stays:
        lines.append(Text("duty-left", {"cases": _named(gone)}) if gone else Text("duty-none"))
    if stays:
        lines.append(Text("duty-stays", {"cases": _named(stays)}))
    return Screen("relay-lines", {"lines": Joined(lines)})


def _named(cases: Sequence[Case]) -> Joined:
    named: list[Any] = [Text("relay-case-label", who(case)) for case in cases[:LISTED]]
    if len(cases) > LISTED:
        named.append(Text("list-more", {"count": len(cases) - LISTED}))
    return Joined(named, ", ")


def somebody_answers(case: Case, others: Sequence[Person]) -> Screen:
    """Ask whether to answer a case that others are answering."""
    yes = Button("answering-too", AnswerToo(case.id).pack())
    return Screen("answering-ask", reading.answering_args(case, others), [[yes]])
