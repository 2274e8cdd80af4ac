"""Why somebody may not take a shift, in words: the same in lists, at a tap and to coordinators."""

from typing import Any

from bot.shifts import offer_cards
from bot.shifts.area_rules import rules_of
from bot.shifts.describing import language_names
from bot.shifts.model import Shift
from bot.shifts.rules import OPENS, Commitments, SignUpRefusal, too_near
from bot.spine.texts.render import At


def refusal_args(reason: SignUpRefusal, shift: Shift, commitments: Commitments) -> dict[str, Any]:
    """Make the arguments of the text that says why."""
    rules = rules_of(shift.area)
    match reason:
        case SignUpRefusal.LACKS_LANGUAGE:
            return {"languages": language_names(shift.languages)}
        case SignUpRefusal.OPENS_LATER:
            return {"at": At(shift.starts_at - OPENS, shift.area.zone)}
        case SignUpRefusal.RESTS:
            worked = [*commitments.sign_ups, *commitments.standing.done]
            near = too_near(worked, shift, rules.rest)
            return {"hours": rules.rest, "others": offer_cards.names(near)}
        case SignUpRefusal.WEEK_FULL:
            return {"hours": rules.week}
        case _:
            return {}
