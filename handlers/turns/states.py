"""The states of the forms that some handler knows; a dialogue in any other would be stuck."""

from aiogram.fsm.state import StatesGroup

from handlers import routers as order


def known_states() -> frozenset[str]:
    """Names as they stand in the table of dialogues."""
    assert order.ROUTERS, "the import has made every form known"
    return frozenset(
        name for group in StatesGroup.__subclasses__() for name in group.__all_states_names__
    )


# Questions under which people go on as they like: nothing is said of them after a command.
_QUESTIONS = frozenset({"AreaForm"})


def is_form(step: str) -> bool:
    """Tell whether a step belongs to a form, of which people are reminded."""
    return step.partition(":")[0] not in _QUESTIONS
