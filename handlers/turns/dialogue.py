"""Forms: what somebody is being asked, a step at a time, and what they have said so far.

A form is aiogram's StatesGroup for its steps and a `Frame` for its answers. One that is opened
while another stands open waits beneath the new one. aiogram's own FSM is off: it would read the
step before the turn's session is known, so the turn hands `raw_state` to its filters.
"""

from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any, TypeVar

from aiogram.fsm.state import State
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.dialogue import Dialogue

Place = tuple[int, int]
"""A chat and a user, both by Telegram's ids."""


@dataclass(frozen=True)
class Frame:
    """What one form has been told so far: a frozen dataclass of JSON values for each form."""


F = TypeVar("F", bound=Frame)


class Forms:
    """The forms of one person in one chat, over their row."""

    def __init__(
        self, session: AsyncSession, place: Place, row: Dialogue | None, now: datetime
    ) -> None:
        self._session, self._place, self._row, self._now = session, place, row, now

    @property
    def step(self) -> str | None:
        """The step of the form on top, as aiogram's filters compare it."""
        return self._row.step if self._row is not None else None

    @property
    def step_beneath(self) -> str | None:
        """The step of the form that waits beneath the one on top."""
        frames = self._frames()
        return frames[-2]["step"] if len(frames) > 1 else None

    def begin(self, step: State, frame: Frame) -> None:
        """Open a form on top of the others; an open one of the same kind gives way to it."""
        name = _name(step)
        kept = [one for one in self._frames() if _form_of(one["step"]) != _form_of(name)]
        self._keep([*kept, {"step": name, "frame": asdict(frame)}])

    def go(self, step: State, frame: Frame) -> None:
        """Move the form on top to another step, with all that it has been told by now."""
        self._keep([*self._frames()[:-1], {"step": _name(step), "frame": asdict(frame)}])

    def frame(self, kind: type[F]) -> F:
        """Return what the form on top has been told."""
        return _read(kind, self._frames()[-1]["frame"])

    def end(self) -> bool:
        """Close the form on top; tell whether another waits beneath it."""
        self._keep(self._frames()[:-1])
        return self.step is not None

    def aside(self, kind: type[F]) -> F:
        """Return what is kept for no form; of a kind that is not kept, an empty one."""
        kept = self._row.aside if self._row is not None else {}
        return _read(kind, kept.get(kind.__name__, {}))

    def keep_aside(self, frame: Frame) -> None:
        """Keep this for no form, in place of what was kept of its kind; an empty one is removed."""
        name, kind = type(frame).__name__, type(frame)
        if frame == kind():
            if self._row is None or name not in self._row.aside:
                return
            row = self._row_to_change()
            row.aside = {key: value for key, value in row.aside.items() if key != name}
            return
        row = self._row_to_change()
        row.aside = row.aside | {name: asdict(frame)}

    def _frames(self) -> list[dict[str, Any]]:
        return list(self._row.frames) if self._row is not None else []

    def _keep(self, frames: list[dict[str, Any]]) -> None:
        row = self._row_to_change()
        row.frames = frames
        row.step = frames[-1]["step"] if frames else None

    def _row_to_change(self) -> Dialogue:
        if self._row is None:
            chat_id, user_id = self._place
            self._row = Dialogue(
                chat_id=chat_id, user_id=user_id, frames=[], aside={}, changed_at=self._now
            )
            self._session.add(self._row)
        self._row.changed_at = self._now
        return self._row


def _read(kind: type[F], kept: dict[str, Any]) -> F:
    # A release may have dropped a field while a form stood open.
    known = {field.name for field in fields(kind)}
    return kind(**{name: value for name, value in kept.items() if name in known})


def _name(step: State) -> str:
    assert step.state is not None
    return step.state


def _form_of(step: str) -> str:
    return step.partition(":")[0]
