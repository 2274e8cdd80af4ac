"""What the buttons carry by which a coordinator makes shifts, and rules for them."""

from bot.spine.buttons import Payload

# --- rules of areas -----------------------------------------------------------------------------


class ShowRules(Payload, prefix="mkr"):
    """Show an area's rules; 0: ask which area."""

    area: int
    page: int = 0


class SetRule(Payload, prefix="mkrs"):
    area: int
    rule: str
    value: int


class MarkPerson(Payload, prefix="mkm"):
    """Say of somebody on a shift that they are under 18, or in training."""

    sign_up: int
    mark: str  # minor, trainee
    on: int


# --- repeating ----------------------------------------------------------------------------------


class SetWeekday(Payload, prefix="mkw"):
    form: int
    weekday: int
    on: int


class SetEvery(Payload, prefix="mke"):
    form: int
    weeks: int


class SetUntil(Payload, prefix="mku"):
    form: int
    ordinal: int


class SetHolidays(Payload, prefix="mkh"):
    form: int
    holidays: str


class PostSeries(Payload, prefix="mkp"):
    form: int
    as_drafts: int


class ChangeFollowing(Payload, prefix="mkf"):
    """Do the same to the later shifts of the series, or to the other roles of the crew."""

    change: int
    crew: int


# --- templates, weeks, tables -------------------------------------------------------------------


class ShowTemplates(Payload, prefix="mkt"):
    page: int


class ShowTemplate(Payload, prefix="mkts"):
    template: int


class KeepTemplate(Payload, prefix="mktk"):
    """Keep a shift as a template."""

    shift: int


class UseTemplate(Payload, prefix="mktu"):
    template: int


class SetFlag(Payload, prefix="mktf"):
    template: int
    flag: str  # popular, begun
    on: int


class RemoveTemplate(Payload, prefix="mktx"):
    template: int


class AskCopy(Payload, prefix="mkc"):
    """Show what copying a week to the next one would make."""

    area: int
    week: int  # which is copied, from this one: -1 or 0


class CopyWeek(Payload, prefix="mkcc"):
    area: int
    monday: int  # of the week that is copied; of the proleptic calendar
    as_drafts: int


class OrderTable(Payload, prefix="mkx"):
    area: int
