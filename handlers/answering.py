"""The steps of an answer to a case, which the relay takes and the watch over danger words knows."""

from aiogram.fsm.state import State, StatesGroup


class Answering(StatesGroup):
    """An answer to a case; one way gives way to another.

    `text`: what is typed leaves. `choosing`: it is searched for in the phrase book
    (relay/phrases.py). `filling`: it is the value of a phrase's blank. `first`: it opens a talk
    (relay/write_first.py).
    """

    text = State()
    choosing = State()
    filling = State()
    first = State()


STEPS = frozenset(Answering.__all_states_names__)
