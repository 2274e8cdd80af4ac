"""The form of an announced arrival: its steps, its answers so far, its buttons, its questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from bot.arrivals.announced import Draft
from bot.arrivals.announced_cards import details_of
from bot.arrivals.announced_importing import BadValue, Preview
from bot.arrivals.model import PARTY_BUTTONS
from bot.people import doors
from bot.places.model import Area, Gate
from bot.spine.buttons import Payload
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import Foreign, Joined, Text
from handlers.turns.dialogue import Frame
from handlers.widgets import area_rows, gate_rows

# Rows of a preview that are shown; the others are counted.
SHOWN = 12


class AnnounceForm(StatesGroup):
    area = State()
    gate = State()
    name = State()
    time = State()
    party = State()
    language = State()
    needs = State()
    confirm = State()


@dataclass(frozen=True)
class AnnounceFrame(Frame):
    """What has been said so far: ids (0: not known), an ISO instant; or a pasted table."""

    form: int = 0  # the message that opened it
    area: int = 0
    gate: int = 0
    name: str = ""
    time: str = ""
    party: int = 0
    language: str = ""
    needs: str = ""
    table: str = ""

    def as_draft(self, area: Area | None, gate: Gate | None, zone: str) -> Draft:
        """Return what all answers together announce."""
        return Draft(
            name=self.name,
            language=self.language or None,
            area=area,
            gate=gate,
            zone=zone,
            expected_at=datetime.fromisoformat(self.time),
            party=self.party or None,
            needs=self.needs or None,
        )


class ChangeForm(StatesGroup):
    time = State()


@dataclass(frozen=True)
class ChangeFrame(Frame):
    """The announced arrival whose time is written once more."""

    announcement: int


# --- what its buttons carry ---------------------------------------------------------------------


class FormArea(Payload, prefix="nfa"):
    area: int


class FormAreas(Payload, prefix="nfp"):
    page: int


class FormGate(Payload, prefix="nfg"):
    gate: int


class FormGates(Payload, prefix="nfq"):
    page: int


class FormParty(Payload, prefix="nfn"):
    party: int


class FormLanguage(Payload, prefix="nfl"):
    code: str


class FormUnknown(Payload, prefix="nfu"):
    """It is not known; `step` is the question's place, so that an old button answers no other."""

    step: int


class FormPost(Payload, prefix="nfy"):
    form: int


class FormDiscard(Payload, prefix="nfx"):
    form: int


# --- its questions ------------------------------------------------------------------------------

AREA, GATE, PARTY, LANGUAGE, NEEDS = range(5)


def _unknown(step: int) -> list[Button]:
    return [Button("announce-unknown", FormUnknown(step).pack())]


def ask_area(areas: Sequence[Area], page: int, *, may_be_unknown: bool) -> Screen:
    """Ask for the area, a page of buttons at a time."""
    rows = area_rows(
        areas, lambda area: FormArea(area.id).pack(), lambda to: FormAreas(to).pack(), page=page
    )
    unknown = [_unknown(AREA)] if may_be_unknown else []
    return Screen("announce-ask-area", buttons=[*rows, *unknown])


def ask_gate(area: Area, gates: Sequence[Gate], page: int) -> Screen:
    """Ask for the gate."""
    rows = gate_rows(
        gates, lambda gate: FormGate(gate.id).pack(), lambda to: FormGates(to).pack(), page=page
    )
    return Screen("announce-ask-gate", {"area": Foreign(area.name)}, [*rows, _unknown(GATE)])


def ask_party() -> Screen:
    """Ask how many they are; a number can be typed."""
    numbers = range(1, PARTY_BUTTONS)
    buttons = [Button("announced-number", FormParty(n).pack(), {"number": str(n)}) for n in numbers]
    return Screen("announce-ask-party", buttons=[buttons, _unknown(PARTY)])


def ask_language(likely: Sequence[str]) -> Screen:
    """Ask which language they speak; the likely ones are a tap."""
    buttons = [doors.language_button(code, FormLanguage(code).pack()) for code in likely]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    return Screen("announce-ask-language", buttons=[*rows, _unknown(LANGUAGE)])


def ask_needs() -> Screen:
    """Ask what they need."""
    return Screen("announce-ask-needs", buttons=[_unknown(NEEDS)])


def ask_confirm(lines: Sequence[Any], form: int) -> Screen:
    """Show all before it is kept."""
    rows = [
        [Button("announce-button-post", FormPost(form).pack())],
        [Button("announce-button-discard", FormDiscard(form).pack())],
    ]
    return Screen("announce-preview", {"entries": Joined(lines)}, rows)


def draft_line(draft: Draft, mark: str = "➕") -> Joined:
    """Show what is to be kept; ➕ is new, ✏️ changes what is there, ☑️ is there already."""
    what = details_of(
        draft.expected_at,
        draft.zone,
        place=(draft.gate, draft.area),
        party=draft.party,
        language=draft.language,
        needs=draft.needs,
    )
    return Joined([Joined([f"{mark} ", Foreign(draft.name)], ""), what], "\n")


def preview_lines(preview: Preview) -> list[Any]:
    """Show what a table would change, the first rows of it."""
    lines = [draft_line(one) for one in preview.new]
    lines += [draft_line(one, "✏️") for _, one in preview.changed]
    lines += [draft_line(one, "☑️") for one in preview.same]
    lines += [
        Joined([Foreign(one.name), Text(f"announced-state-{one.state}")], " · ")
        for one in preview.ended
    ]
    return _cut([*lines, *_of_lines(preview.past)])


def fault_lines(preview: Preview) -> list[Any]:
    """Say which lines can't be read, and why."""
    return _cut(_of_lines(preview.faults))


def _of_lines(faults: Sequence[tuple[int, BadValue]]) -> list[Any]:
    return [
        Text(
            "announce-line",
            {"number": str(line), "what": Text(fault.text_id, fault.args_for_text)},
        )
        for line, fault in faults
    ]


def _cut(lines: list[Any]) -> list[Any]:
    if len(lines) <= SHOWN:
        return lines
    return [*lines[:SHOWN], Text("announce-more", {"count": len(lines) - SHOWN})]
