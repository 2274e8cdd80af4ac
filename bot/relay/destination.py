"""Where a free message goes: one pure rule. A free message is one that no command and no form took.

A reply goes where the message came from to which it replies. Without one, the staff's words wait
until they have said to whom they go; nobody's words reach a resident by chance. A cry waits for
nothing: it is its author's own.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.relay.model import Copy, Entry, Reader, Side


@dataclass(frozen=True)
class FreeMessage:
    """What is known of a free message and of its author."""

    # A copy of another's words, or what the author said earlier.
    replies_to: Copy | Entry | None = None
    is_reply: bool = False
    # The case of the person whom the alert's card is about to which it replies.
    alert_case: int | None = None
    # The case to which the first part of its album went as an answer.
    album_case: int | None = None
    is_staff: bool = False
    is_interpreter: bool = False  # of an open case
    is_cry: bool = False  # its author is in danger

    @property
    def answers(self) -> int | None:
        """The id of the entry to which it replies."""
        match self.replies_to:
            case Copy(entry_id=entry_id) | Entry(id=entry_id):
                return entry_id
        return None


@dataclass(frozen=True)
class ToCase:
    """The staff's words, for the resident of a case."""

    case_id: int


@dataclass(frozen=True)
class AsTranslation:
    """An interpreter's words, for the entry of which they were sent this copy."""

    copy: Copy


class Undirected(StrEnum):
    """What else a free message may be."""

    RESIDENTS_OWN = "residents-own"  # for the staff
    CASE_UNPICKED = "case-unpicked"  # the staff's: it waits until they pick a case
    NOT_A_COPY = "not-a-copy"  # the staff's reply to something that belongs to no case
    NO_REPLY = "no-reply"  # an interpreter's, who interprets by replies: it waits


Destination = ToCase | AsTranslation | Undirected


def destination(message: FreeMessage) -> Destination:
    """Decide where a free message goes."""
    match message.replies_to:
        case Copy(reader=Reader.INTERPRETER) as copy:
            return AsTranslation(copy)
        case Copy(reader=Reader.RESIDENT) | Entry(side=Side.RESIDENT):
            return Undirected.RESIDENTS_OWN
        case Copy(entry=Entry(case_id=case_id)) | Entry(case_id=case_id):
            return ToCase(case_id)
    if message.alert_case is not None:
        return ToCase(message.alert_case)
    if message.is_staff:
        return _of_staff(message)
    is_kept = message.is_interpreter and not message.is_cry
    return Undirected.NO_REPLY if is_kept else Undirected.RESIDENTS_OWN


def _of_staff(message: FreeMessage) -> Destination:
    if message.album_case is not None and not message.is_reply:
        return ToCase(message.album_case)
    if message.is_cry:
        return Undirected.RESIDENTS_OWN
    return Undirected.NOT_A_COPY if message.is_reply else Undirected.CASE_UNPICKED
