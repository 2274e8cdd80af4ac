"""The form of a policy: a draft that taps and words change, kept as one version at the end."""

import re
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.alerts import policies, policy_cards
from bot.alerts.policies import PolicyDraft, PolicyRefusal, PolicyRefused
from bot.alerts.policy_buttons import (
    DiscardPolicy,
    EditPolicy,
    Part,
    PolicyAsk,
    PolicyPeople,
    PolicyPerson,
    PolicyStepTap,
    SavePolicy,
    SetPolicy,
)
from bot.alerts.policy_cards import PolicyView
from bot.alerts.steps import (
    MOST_STEPS,
    Flaw,
    Holders,
    Level,
    Named,
    Policy,
    PolicyStep,
    Quiet,
    Target,
    flaw_of,
)
from bot.oncall.model import HIGHEST_LEVEL
from bot.spine.outbox.screen import Screen
from bot.spine.typed_times import read_span
from bot.spine.wall_clock import DAY_MINUTES
from handlers.policy.looking import known_kind, page, planned_area, view_of
from handlers.turns.dialogue import Frame
from handlers.turns.filters import answer_to
from handlers.turns.turn import Turn

router = Router(name="policy-form")


class PolicyForm(StatesGroup):
    edit = State()
    repeats = State()
    quiet = State()
    still = State()


_ASKING = {
    Part.REPEATS: PolicyForm.repeats,
    Part.QUIET: PolicyForm.quiet,
    Part.STILL: PolicyForm.still,
}
_ANY_STEP = StateFilter(PolicyForm.edit, PolicyForm.repeats, PolicyForm.quiet, PolicyForm.still)


@dataclass(frozen=True)
class PolicyFrame(Frame):
    """The draft: area (0: the house), kind, the version seen, the rules, the open step or 0."""

    area: int = 0
    kind: str = ""
    seen: int = 0
    rules: dict[str, Any] = field(default_factory=dict)
    step: int = 0

    @property
    def policy(self) -> Policy:
        return Policy.read(self.rules)

    def saying(self, policy: Policy) -> "PolicyFrame":
        """Return the draft with these rules."""
        return replace(self, rules=policy.pack())


# --- opening, keeping ---------------------------------------------------------------------------


@router.callback_query(EditPolicy.read)
async def open_form(query: CallbackQuery, tap: EditPolicy, turn: Turn) -> None:
    """Open the form with what counts now."""
    area, kind = await planned_area(turn, tap.area), known_kind(tap.kind)
    course = await policies.course_for(turn.session, area, kind, now=turn.now)
    own = await policies.own_policy(turn.session, area, kind)
    frame = PolicyFrame(tap.area, kind, own.version if own is not None else 0)
    turn.forms.begin(PolicyForm.edit, frame.saying(course.policy))
    await turn.say(await _form(turn))


@router.callback_query(SavePolicy.read, _ANY_STEP)
async def save(query: CallbackQuery, tap: SavePolicy, turn: Turn) -> None:
    """Keep it."""
    frame = _frame(turn)
    area = await planned_area(turn, frame.area)
    draft = PolicyDraft(area, frame.kind, frame.policy, seen=frame.seen)
    kept = await policies.keep_policy(turn.session, draft, by=turn.person, now=turn.now)
    turn.forms.end()
    await turn.edit(await page(turn, area, frame.kind))
    await turn.say(policy_cards.saved(kept.running))


@router.callback_query(DiscardPolicy.read, _ANY_STEP)
async def discard(query: CallbackQuery, tap: DiscardPolicy, turn: Turn) -> None:
    """Close the form; nothing is kept."""
    turn.forms.end()
    await turn.edit("rota-form-discarded")


# --- steps --------------------------------------------------------------------------------------


@router.callback_query(PolicyStepTap.read, _ANY_STEP)
async def open_step(query: CallbackQuery, tap: PolicyStepTap, turn: Turn) -> None:
    """Open a step, add one, or go back to all; a step without anybody is dropped then."""
    frame = _frame(turn)
    policy = frame.policy
    if tap.step == len(policy.steps) + 1 <= MOST_STEPS:
        policy = replace(policy, steps=(*policy.steps, PolicyStep(())))
    elif tap.step == 0:
        policy = replace(policy, steps=tuple(step for step in policy.steps if step.targets))
    elif not 0 < tap.step <= len(policy.steps):
        raise PolicyRefused(PolicyRefusal.CHANGED)
    turn.forms.go(PolicyForm.edit, replace(frame.saying(policy), step=tap.step))
    await turn.edit(await _form(turn))


@router.callback_query(PolicyPeople.read, StateFilter(PolicyForm.edit))
async def show_people(query: CallbackQuery, tap: PolicyPeople, turn: Turn) -> None:
    """Show a page of people."""
    await turn.edit(await _people(turn, max(tap.page, 0)))


@router.callback_query(PolicyPerson.read, StateFilter(PolicyForm.edit))
async def tap_person(query: CallbackQuery, tap: PolicyPerson, turn: Turn) -> None:
    """Let the step call somebody by name, or no more."""
    _toggle(turn, Named(tap.person))
    await turn.edit(await _people(turn, max(tap.page, 0)))


async def _people(turn: Turn, at: int) -> Screen:
    frame = _frame(turn)
    area = await planned_area(turn, frame.area)
    people = await policies.people_to_name(turn.session, area)
    return policy_cards.choose_person(_step(frame), people, at, frame.step)


@router.callback_query(SetPolicy.read, _ANY_STEP)
async def set_part(query: CallbackQuery, tap: SetPolicy, turn: Turn) -> None:
    """Change what a tap says."""
    frame = _frame(turn)
    policy, number = frame.policy, frame.step
    match tap.part:
        case Part.LEVEL if 1 <= tap.to <= HIGHEST_LEVEL:
            _toggle(turn, Level(tap.to))
        case Part.ROLE if 0 <= tap.to < len(policy_cards.ROLES):
            _toggle(turn, Holders(policy_cards.ROLES[tap.to]))
        case Part.WAIT:
            wait = timedelta(seconds=tap.to) if tap.to in policy_cards.WAITS else None
            _set_step(turn, replace(_step(frame), wait=wait))
        case Part.EARLIER if number > 1:
            steps = list(policy.steps)
            steps[number - 2 : number] = reversed(steps[number - 2 : number])
            policy = replace(policy, steps=tuple(steps))
            turn.forms.go(PolicyForm.edit, replace(frame.saying(policy), step=number - 1))
        case Part.REMOVE if 0 < number <= len(policy.steps):
            steps = [step for at, step in enumerate(policy.steps, 1) if at != number]
            policy = replace(policy, steps=tuple(steps))
            turn.forms.go(PolicyForm.edit, replace(frame.saying(policy), step=0))
        case Part.REPEATS | Part.QUIET | Part.STILL:
            _keep(turn, _with_part(policy, Part(tap.part), tap.to))
        case _:
            raise PolicyRefused(PolicyRefusal.CHANGED)
    await turn.edit(await _form(turn))


def _with_part(policy: Policy, part: Part, to: int) -> Policy:
    """Return the policy with what a button says of its repeats, quiet hours or question."""
    if part is Part.STILL:
        return replace(policy, still=timedelta(minutes=to) if to > 0 else None)
    if part is Part.QUIET:
        chosen = policy_cards.QUIET[to] if 0 <= to < len(policy_cards.QUIET) else None
        return replace(policy, quiet=Quiet(*chosen) if chosen is not None else None)
    minutes = policy_cards.REPEATS[to] if 0 <= to < len(policy_cards.REPEATS) else ()
    return replace(policy, repeats=tuple(timedelta(minutes=one) for one in minutes))


# --- written ------------------------------------------------------------------------------------


@router.callback_query(PolicyAsk.read, _ANY_STEP)
async def ask_part(query: CallbackQuery, tap: PolicyAsk, turn: Turn) -> None:
    """Ask for the repeats, the quiet hours or the taker's question."""
    parts = [part for part in _ASKING if part == tap.part]
    if not parts:
        raise PolicyRefused(PolicyRefusal.CHANGED)
    turn.forms.go(_ASKING[parts[0]], replace(_frame(turn), step=0))
    await turn.edit(policy_cards.ask_part(parts[0]))


@router.message(*answer_to(PolicyForm.repeats))
async def write_repeats(message: Message, turn: Turn) -> None:
    """Keep the minutes that they wrote."""
    minutes = _minutes(message.text)
    repeats = tuple(timedelta(minutes=one) for one in minutes)
    await _keep_written(turn, replace(_frame(turn).policy, repeats=repeats))


@router.message(*answer_to(PolicyForm.still))
async def write_still(message: Message, turn: Turn) -> None:
    """Keep the number of minutes that they wrote."""
    minutes = _minutes(message.text)
    if len(minutes) != 1:
        raise PolicyRefused(Flaw.WAIT)
    still = timedelta(minutes=minutes[0])
    await _keep_written(turn, replace(_frame(turn).policy, still=still))


@router.message(*answer_to(PolicyForm.quiet))
async def write_quiet(message: Message, turn: Turn) -> None:
    """Keep the hours that they wrote."""
    span = read_span(message.text or "")
    if span is None:
        raise PolicyRefused(Flaw.QUIET)
    quiet = Quiet(span.start % DAY_MINUTES, span.end % DAY_MINUTES)
    await _keep_written(turn, replace(_frame(turn).policy, quiet=quiet))


@router.message(*answer_to(PolicyForm.edit))
async def wants_a_tap(message: Message, turn: Turn) -> None:
    """Ask for a tap where words are no answer."""
    await turn.say("rota-form-tap")


def _minutes(text: str | None) -> list[float]:
    """Read numbers with commas or spaces between them. Raises PolicyRefused where there is none."""
    if not re.fullmatch(r"[\d.,;、，\s]+(?:min)?", text or ""):
        raise PolicyRefused(Flaw.WAIT)
    numbers = re.findall(r"\d{1,4}(?:\.\d)?", text or "")
    if not numbers:
        raise PolicyRefused(Flaw.WAIT)
    return [float(one) for one in numbers]


# --- pieces -------------------------------------------------------------------------------------


def _frame(turn: Turn) -> PolicyFrame:
    return turn.forms.frame(PolicyFrame)


def _step(frame: PolicyFrame) -> PolicyStep:
    """Return the open step. Raises PolicyRefused where none is."""
    steps = frame.policy.steps
    if not 0 < frame.step <= len(steps):
        raise PolicyRefused(PolicyRefusal.CHANGED)
    return steps[frame.step - 1]


def _set_step(turn: Turn, step: PolicyStep) -> None:
    """Keep the open step."""
    frame = _frame(turn)
    steps = list(frame.policy.steps)
    steps[frame.step - 1] = step
    turn.forms.go(PolicyForm.edit, frame.saying(replace(frame.policy, steps=tuple(steps))))


def _toggle(turn: Turn, target: Target) -> None:
    """Add a target to the open step, or take it out."""
    step = _step(_frame(turn))
    if target in step.targets:
        targets = tuple(one for one in step.targets if one != target)
    else:
        targets = (*step.targets, target)
    _set_step(turn, replace(step, targets=targets))


def _keep(turn: Turn, policy: Policy) -> None:
    """Keep a part that no step has, and go back to all. Raises PolicyRefused."""
    flaw = flaw_of(policy)
    if flaw in (Flaw.WAIT, Flaw.REPEATS, Flaw.TOO_LONG, Flaw.QUIET):
        raise PolicyRefused(flaw)
    turn.forms.go(PolicyForm.edit, replace(_frame(turn).saying(policy), step=0))


async def _keep_written(turn: Turn, policy: Policy) -> None:
    _keep(turn, policy)
    await turn.say(await _form(turn))


async def _form(turn: Turn) -> Screen:
    """Show the draft, or its open step."""
    frame = _frame(turn)
    area = await planned_area(turn, frame.area)
    course = await policies.course_for(turn.session, area, frame.kind, now=turn.now)
    view: PolicyView = await view_of(turn, area, frame.kind, replace(course, policy=frame.policy))
    if frame.step:
        return policy_cards.step_page(view, frame.step)
    return policy_cards.form_page(view)
