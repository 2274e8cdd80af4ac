"""What people see of policies: the page of one, the form that changes it. Pure."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.alerts.kinds import POLICY_KINDS
from bot.alerts.policy_buttons import (
    DiscardPolicy,
    EditPolicy,
    Part,
    PolicyAreas,
    PolicyAsk,
    PolicyKinds,
    PolicyPeople,
    PolicyPerson,
    PolicyStepTap,
    SavePolicy,
    SetPolicy,
    ShowPolicy,
    WithdrawPolicy,
)
from bot.alerts.policy_model import ANY_KIND, AlertPolicy
from bot.alerts.steps import (
    MOST_STEPS,
    MOST_TARGETS,
    Holders,
    Level,
    Named,
    Policy,
    PolicyStep,
    Quiet,
    Target,
)
from bot.people.model import Person, Role, name_of
from bot.places.model import Area
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import At, Foreign, Joined, Listed, Text, one_line

# What can be tapped; more can be written, or stand in a table.
LEVELS = (1, 2, 3)
ROLES = (Role.WORKER, Role.COORDINATOR, Role.OFFICE, Role.ADMIN)
WAITS = (30, 60, 120, 180, 300, 600)  # seconds
REPEATS = ((1, 2, 5), (2, 5, 10), (5, 10, 15))  # minutes
QUIET = ((22 * 60, 7 * 60), (23 * 60, 6 * 60), (0, 6 * 60))  # minutes after midnight
STILLS = (5, 10, 15, 20, 30)  # minutes
PEOPLE_A_PAGE = 40
NAME_COLUMNS = 16

Rows = list[Sequence[Button]]


@dataclass(frozen=True)
class PolicyView:
    """A policy to be shown: whose, what it says, and what is known of its people.

    `people`: those whom it names; `able`: the ids of those who may take alerts there. `empty`:
    numbers of the steps that reach nobody now.
    """

    area: Area | None
    kind: str
    policy: Policy
    people: Mapping[int, Person]
    able: Collection[int]
    empty: Collection[int] = ()


# --- looking --------------------------------------------------------------------------------------


def ask_area(rows: Sequence[Sequence[Button]], *, may_all: bool) -> Screen:
    """Ask whose alerts; `may_all`: also what counts where an area has no policy."""
    house = [[Button("policy-all-areas", PolicyKinds(0).pack())]] if may_all else []
    return Screen("policy-ask-area", buttons=[*rows, *house])


def ask_kind(area: Area | None, own: Collection[str]) -> Screen:
    """Ask which kind of alert; those with a policy of their own are marked."""
    rows = [[_kind_button(area, kind, kind in own)] for kind in (*POLICY_KINDS, ANY_KIND)]
    back = [Button("rota-button-back", PolicyAreas(0).pack())]
    return Screen("policy-ask-kind", {"area": area_name(area)}, [*rows, back])


def _kind_button(area: Area | None, kind: str, is_own: bool) -> Button:
    data = ShowPolicy(area.id if area is not None else 0, kind).pack()
    if is_own:
        return Button("rota-label-chosen", data, {"name": kind_name(kind)})
    return Button("label-of-a-person", data, {"name": kind_name(kind)})


def policy_page(view: PolicyView, row: AlertPolicy | None, *, zone: str) -> Screen:
    """Show what counts for a kind of alert in an area, by whom it was made, and how to change it.

    `row`: the policy that counts, the area's own or a more general one; None: the rota's levels.
    """
    area_id = view.area.id if view.area is not None else 0
    rows: Rows = [[Button("policy-button-edit", EditPolicy(area_id, view.kind).pack())]]
    if row is not None and is_own(view, row):
        withdraw = WithdrawPolicy(area_id, view.kind).pack()
        rows.append([Button("policy-button-withdraw", withdraw)])
    rows.append([Button("rota-button-back", PolicyKinds(area_id).pack())])
    return Screen("policy-page", _page_args(view) | {"origin": _origin(view, row, zone)}, rows)


def is_own(view: PolicyView, row: AlertPolicy) -> bool:
    """Tell whether this policy was made for just this area and kind."""
    area_id = view.area.id if view.area is not None else None
    return (row.area_id, row.kind) == (area_id, view.kind)


def _origin(view: PolicyView, row: AlertPolicy | None, zone: str) -> Text:
    if row is None:
        return Text("policy-origin-rota")
    if not is_own(view, row):
        area = view.area if row.area_id is not None else None
        return Text("policy-origin-shared", {"area": area_name(area), "kind": kind_name(row.kind)})
    args = {"number": str(row.version), "at": At(row.made_at, zone)}
    if row.maker is None:
        return Text("policy-origin-command", args)
    return Text("policy-origin", args | {"name": name_of(row.maker)})


def _page_args(view: PolicyView) -> dict[str, Any]:
    return {
        "area": area_name(view.area),
        "kind": kind_name(view.kind),
        "steps": Joined([_step_line(view, at) for at in range(1, len(view.policy.steps) + 1)], "\n")
        if view.policy.steps
        else Text("policy-no-steps"),
        "rest": Joined([*_end(view.policy), *_not_able(view)], "\n"),
    }


def _step_line(view: PolicyView, number: int) -> Text:
    step = view.policy.steps[number - 1]
    parts: list[Any] = [_targets(view, step), wait_text(step.wait)]
    if number in view.empty:
        parts.append(Text("policy-reaches-nobody"))
    return Text("rota-member-line", {"number": str(number), "name": Joined(parts, " · ")})


def _targets(view: PolicyView, step: PolicyStep) -> Any:
    if not step.targets:
        return Text("rota-nobody")
    return Listed([target_text(target, view) for target in step.targets])


def target_text(target: Target, view: PolicyView) -> Any:
    """Name whom a target means; somebody who may no longer be called is marked."""
    match target:
        case Level(level):
            return Text("rota-label-level", {"level": level})
        case Holders(role, everywhere):
            text = Text(f"policy-role-{role}")
            return Joined([text, " (", Text("policy-all-areas"), ")"], "") if everywhere else text
        case Named(person_id):
            name = _short_name(view.people[person_id])
            return name if person_id in view.able else Joined(["⚠️", name], " ")


def _short_name(person: Person) -> Foreign | Text:
    """Name somebody so briefly that a step's people fit a line."""
    name = name_of(person)
    return Foreign(one_line(name.text)[:NAME_COLUMNS]) if isinstance(name, Foreign) else name


def wait_text(wait: timedelta | None) -> Text:
    """Say how long a step waits."""
    if wait is None:
        return Text("policy-wait-usual")
    seconds = round(wait.total_seconds())
    if seconds % 60:
        return Text("policy-seconds", {"count": seconds})
    return Text("policy-minutes", {"minutes": seconds // 60})


def _end(policy: Policy) -> Iterable[Text]:
    if policy.repeats:
        yield Text("policy-then-everybody", {"waits": Foreign(minutes_text(policy.repeats))})
    else:
        yield Text("policy-then-everybody-usual")
    if policy.quiet is not None:
        yield Text("policy-quiet", {"hours": Foreign(quiet_text(policy.quiet))})
    if policy.still is not None:
        yield Text("policy-still", {"minutes": round(policy.still.total_seconds() / 60)})


def _not_able(view: PolicyView) -> list[Text]:
    """Name those who may no longer take alerts there, and are not called."""
    names = [_short_name(one) for one in view.people.values() if one.id not in view.able]
    return [Text("policy-may-not", {"name": Listed(names[:MOST_TARGETS])})] if names else []


def minutes_text(waits: Iterable[timedelta]) -> str:
    """Write minutes as they are typed: 1, 2, 0.5."""
    return ", ".join(f"{wait.total_seconds() / 60:g}" for wait in waits)


def quiet_text(quiet: Quiet) -> str:
    """Write quiet hours as they are typed: 22:00-07:00."""
    ends = (quiet.start, quiet.end)
    return "–".join(f"{minute // 60:02d}:{minute % 60:02d}" for minute in ends)


def area_name(area: Area | None) -> Foreign | Text:
    return Foreign(area.name) if area is not None else Text("policy-all-areas")


def kind_name(kind: str) -> Text:
    return Text("policy-any-kind" if kind == ANY_KIND else f"alert-kind-{kind}")


def ask_withdraw(area: Area | None, row: AlertPolicy) -> Screen:
    """Ask whether the usual is to count again."""
    area_id = area.id if area is not None else 0
    buttons = [
        Button("policy-button-withdraw", WithdrawPolicy(area_id, row.kind, row.version).pack()),
        Button("rota-button-back", ShowPolicy(area_id, row.kind).pack()),
    ]
    args = {"area": area_name(area), "kind": kind_name(row.kind)}
    return Screen("policy-ask-withdraw", args, [[one] for one in buttons])


def saved(running: int) -> Screen:
    """Say that it is kept, and how many open alerts go on by it."""
    return Screen("policy-saved", {"count": running})


def told(row: AlertPolicy, area: Area | None, by: Person | None) -> Screen:
    """Tell the others who plan there that it is another now."""
    args: dict[str, Any] = {"area": area_name(area), "kind": kind_name(row.kind)}
    area_id = area.id if area is not None else 0
    rows = [[Button("policy-button-show", ShowPolicy(area_id, row.kind).pack())]]
    if by is None:
        return Screen("policy-told-command", args, rows)
    return Screen("policy-told", args | {"name": name_of(by)}, rows)


# --- the form -------------------------------------------------------------------------------------


def form_page(view: PolicyView) -> Screen:
    """Show the policy as it would be kept, with what can be changed."""
    steps = [
        Button("policy-button-step", PolicyStepTap(number).pack(), {"number": str(number)})
        for number in range(1, len(view.policy.steps) + 1)
    ]
    rows: Rows = [steps[at : at + 3] for at in range(0, len(steps), 3)]
    if len(steps) < MOST_STEPS:
        rows.append([Button("policy-button-add", PolicyStepTap(len(steps) + 1).pack())])
    rows += [
        [
            Button("policy-button-repeats", PolicyAsk(Part.REPEATS).pack()),
            Button("policy-button-still", PolicyAsk(Part.STILL).pack()),
        ],
        [Button("policy-button-quiet", PolicyAsk(Part.QUIET).pack())],
        [
            Button("rota-button-save", SavePolicy().pack()),
            Button("rota-button-discard", DiscardPolicy().pack()),
        ],
    ]
    return Screen("policy-page", _page_args(view) | {"origin": Text("policy-origin-draft")}, rows)


def step_page(view: PolicyView, number: int) -> Screen:
    """Ask whom a step calls and how long it waits; what it has is marked."""
    step = view.policy.steps[number - 1]
    levels = sorted({*LEVELS, *(one.level for one in step.targets if isinstance(one, Level))})
    choices = [_choice(step, Level(one), SetPolicy(Part.LEVEL, one).pack(), view) for one in levels]
    rows: Rows = [choices]
    roles = [
        _choice(step, Holders(role), SetPolicy(Part.ROLE, at).pack(), view)
        for at, role in enumerate(ROLES)
    ]
    rows += [roles[at : at + 2] for at in range(0, len(roles), 2)]
    rows.append([Button("policy-button-people", PolicyPeople(0).pack())])
    waits = [_wait_choice(step, seconds) for seconds in (0, *WAITS)]
    rows += [waits[:1], waits[1:4], waits[4:]]
    moves = [Button("policy-button-remove", SetPolicy(Part.REMOVE, 0).pack())]
    if number > 1:
        moves.insert(0, Button("policy-button-earlier", SetPolicy(Part.EARLIER, 0).pack()))
    rows += [moves, [Button("rota-button-done", PolicyStepTap(0).pack())]]
    return Screen("policy-ask-step", {"step": _step_line(view, number)}, rows)


def _choice(step: PolicyStep, target: Target, data: str, view: PolicyView) -> Button:
    label = "rota-label-chosen" if target in step.targets else "label-of-a-person"
    return Button(label, data, {"name": target_text(target, view)})


def _wait_choice(step: PolicyStep, seconds: int) -> Button:
    wait = timedelta(seconds=seconds) if seconds else None
    label = "rota-label-chosen" if step.wait == wait else "label-of-a-person"
    return Button(label, SetPolicy(Part.WAIT, seconds).pack(), {"name": wait_text(wait)})


def choose_person(step: PolicyStep, people: Sequence[Person], page: int, number: int) -> Screen:
    """Ask for people by name, in pages; those whom the step calls are marked."""
    start = page * PEOPLE_A_PAGE if 0 <= page * PEOPLE_A_PAGE < len(people) else 0
    buttons = [
        Button(
            "rota-label-chosen" if Named(one.id) in step.targets else "label-of-a-person",
            PolicyPerson(one.id, start // PEOPLE_A_PAGE).pack(),
            {"name": _short_name(one)},
        )
        for one in people[start : start + PEOPLE_A_PAGE]
    ]
    rows: Rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    if len(people) > PEOPLE_A_PAGE:
        following = start // PEOPLE_A_PAGE + 1 if start + PEOPLE_A_PAGE < len(people) else 0
        rows.append([Button("areas-more", PolicyPeople(following).pack())])
    rows.append([Button("rota-button-done", PolicyStepTap(number).pack())])
    return Screen("policy-ask-person", buttons=rows)


def ask_part(part: Part) -> Screen:
    """Ask for the repeats, the quiet hours or the taker's question; all can be written too."""
    match part:
        case Part.REPEATS:
            values = [
                (at, minutes_text(timedelta(minutes=one) for one in each))
                for at, each in enumerate(REPEATS)
            ]
            none = Button("policy-wait-usual", SetPolicy(part, -1).pack())
        case Part.QUIET:
            values = [(at, quiet_text(Quiet(*each))) for at, each in enumerate(QUIET)]
            none = Button("policy-button-none", SetPolicy(part, -1).pack())
        case _:
            values = [(one, str(one)) for one in STILLS]
            none = Button("policy-wait-usual", SetPolicy(part, 0).pack())
    buttons = [
        Button("rota-label-hours", SetPolicy(part, value).pack(), {"hours": label})
        for value, label in values
    ]
    rows: Rows = [buttons[at : at + 3] for at in range(0, len(buttons), 3)]
    back = Button("rota-button-back", PolicyStepTap(0).pack())
    return Screen(f"policy-ask-{part}", buttons=[*rows, [none], [back]])
