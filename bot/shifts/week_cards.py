"""How templates are shown, and what copying a week would post."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.places.model import Area
from bot.shifts.describing import language_names
from bot.shifts.desk_buttons import ShowCoverage
from bot.shifts.desk_cards import cut, page_of, page_turns
from bot.shifts.making import Plan
from bot.shifts.making_buttons import (
    AskCopy,
    CopyWeek,
    RemoveTemplate,
    SetFlag,
    ShowTemplate,
    ShowTemplates,
    UseTemplate,
)
from bot.shifts.making_cards import pairs, role_lines
from bot.shifts.patterns import ShiftTemplate
from bot.shifts.templates import FLAGS
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Foreign, Joined, Text
from bot.spine.wall_clock import DAY_MINUTES, instant_on

TEMPLATES_A_PAGE = 20
_SUNDAY = timedelta(days=6)

# --- templates ----------------------------------------------------------------------------------


def templates_page(templates: Sequence[ShiftTemplate], page: int) -> Screen:
    """List templates, with a button for each."""
    shown, first = page_of(templates, page, TEMPLATES_A_PAGE)
    buttons = [
        Button("label-of-a-person", ShowTemplate(one.id).pack(), {"name": cut(one.title)})
        for one in shown
    ]
    turns = page_turns(templates, first, TEMPLATES_A_PAGE, ShowTemplates)
    back = [Button("desk-button-back", ShowCoverage(0, 0).pack())]
    text_id = "make-templates" if templates else "make-no-templates"
    return Screen(text_id, buttons=[*pairs(buttons), turns, back])


def template_card(template: ShiftTemplate) -> Screen:
    """Show what a template says, and what counts for its shifts."""
    area = Foreign(template.area.name)
    lines = [
        Text("shift-title", {"title": Foreign(template.title)}),
        Text("make-clock", {"start": _clock(template.start), "end": _clock(template.end)}),
        Text("shift-where", {"place": Foreign(template.place), "area": area}),
    ]
    needed = Text("shift-needed", {"capacity": template.capacity})
    lines += role_lines(template.crew) or [needed]
    if template.languages:
        names = {"languages": language_names(template.languages)}
        lines.append(Text("shift-languages", names))
    rows: Keyboard = [
        [Button("make-button-use", UseTemplate(template.id).pack())],
        *([_flag(template, flag)] for flag in FLAGS),
        [
            Button("make-button-remove", RemoveTemplate(template.id).pack()),
            Button("desk-button-back", ShowTemplates(0).pack()),
        ],
    ]
    return Screen("make-template", {"card": Joined(lines, "\n")}, rows)


def _clock(minutes: int) -> Foreign:
    """Write minutes after midnight; +1 is the next day."""
    days, minute = divmod(minutes, DAY_MINUTES)
    return Foreign(f"{minute // 60:02}:{minute % 60:02}" + (f" +{days}" if days else ""))


def _flag(template: ShiftTemplate, flag: str) -> Button:
    is_on = bool(getattr(template, FLAGS[flag]))
    args = {"state": Text("rules-on" if is_on else "rules-off")}
    return Button(f"make-flag-{flag}", SetFlag(template.id, flag, int(not is_on)).pack(), args)


# --- a week -------------------------------------------------------------------------------------


def copy_card(plan: Plan, area: Area | None, monday: date, week: int) -> Screen:
    """Show what copying a week would post. `week`: -1 for last week, 0 for this one."""
    area_id = area.id if area is not None else 0
    args = {
        "area": Foreign(area.name) if area is not None else Text("coverage-all-areas"),
        "start": _day(monday),
        "end": _day(monday + _SUNDAY),
        "count": plan.count,
        "already": str(plan.already),
        "over": str(plan.over),
    }
    rows: list[list[Button]] = []
    if plan.new:
        ordinal, count = monday.toordinal(), {"count": str(plan.count)}
        rows.append(
            [
                Button("make-button-post-all", CopyWeek(area_id, ordinal, 0).pack(), count),
                Button("desk-button-draft", CopyWeek(area_id, ordinal, 1).pack()),
            ]
        )
    other = "make-button-this-week" if week else "make-button-last-week"
    rows.append([Button(other, AskCopy(area_id, 0 if week else -1).pack())])
    rows.append([Button("desk-button-back", ShowCoverage(area_id, 0).pack())])
    return Screen("make-copy", args, rows)


def _day(day: date) -> At:
    return At(instant_on(day, DAY_MINUTES // 2, "UTC"), "UTC", "date")
