"""What is kept beside any form: texts that wait for a tap, and the album that is under way."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from aiogram.types import Message

from bot.relay.model import EntryKind, Said
from handlers.turns.dialogue import Forms, Frame

# Between two texts. One that was left lying must not go out by a tap meant for another.
PATIENCE = timedelta(minutes=10)


@dataclass(frozen=True)
class Waiting(Frame):
    """The texts that wait for a tap which says to whom they go, the oldest first.

    Each has its `case_id`: the case for which alone it waits; 0: any that is picked.
    """

    texts: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True)
class Album(Frame):
    """The album whose first part was an answer: Telegram's id of the group, and the case."""

    group: str = ""
    case_id: int = 0


# --- texts --------------------------------------------------------------------------------------


def keep(forms: Forms, said: Said, case_id: int = 0) -> bool:
    """Let one more text wait; several leave together, in order. `case_id`: for that case alone.

    Returns whether an older one was given up.
    """
    kept = _kept(forms)
    fresh = [one for one in kept if said.said_at - one[1].said_at < PATIENCE]
    _keep(forms, [*fresh, (case_id, said)])
    return len(fresh) < len(kept)


def has_part_of(forms: Forms, said: Said) -> bool:
    """Tell whether a part of the same album waits already."""
    return said.album is not None and any(one.album == said.album for _, one in _kept(forms))


def take(forms: Forms, case_id: int = 0) -> list[Said]:
    """Remove and return the texts that wait, for this case or for any that is picked."""
    kept = _kept(forms)
    _keep(forms, [one for one in kept if one[0] != case_id])
    return [said for of_case, said in kept if of_case == case_id]


def follow_edit(forms: Forms, said: Said) -> bool:
    """Put the author's edit in place of the text that waits; False when it is not one of them."""
    kept = _kept(forms)
    for number, (case_id, text) in enumerate(kept):
        if (text.chat_id, text.message_id) == (said.chat_id, said.message_id):
            edited = replace(said, said_at=text.said_at, answers=text.answers, quote=text.quote)
            kept[number] = case_id, edited
            _keep(forms, kept)
            return True
    return False


def drop(forms: Forms, said: Said) -> None:
    """Let a text wait no more: it has gone elsewhere."""
    at = said.chat_id, said.message_id
    _keep(forms, [one for one in _kept(forms) if (one[1].chat_id, one[1].message_id) != at])


def _kept(forms: Forms) -> list[tuple[int, Said]]:
    """Return the texts that wait, each with its case's id."""
    kept = []
    for text in forms.aside(Waiting).texts:
        said = {name: value for name, value in text.items() if name != "case_id"}
        kept.append((text.get("case_id", 0), unpack(said)))
    return kept


def _keep(forms: Forms, texts: Sequence[tuple[int, Said]]) -> None:
    forms.keep_aside(Waiting([pack(said) | {"case_id": case_id} for case_id, said in texts]))


def pack(said: Said) -> dict[str, Any]:
    """Return a message as values of JSON."""
    return asdict(said) | {
        "said_at": said.said_at.isoformat(),
        "entities": [dict(entity) for entity in said.entities],
        "kind": str(said.kind),
    }


def unpack(kept: dict[str, Any]) -> Said:
    """Return the message that was packed."""
    said_at, kind = datetime.fromisoformat(kept["said_at"]), EntryKind(kept["kind"])
    return Said(
        **kept | {"said_at": said_at, "entities": tuple(kept["entities"]), "kind": kind},
    )


# --- albums -------------------------------------------------------------------------------------


def note_album(forms: Forms, message: Message, case_id: int) -> None:
    """Note where an album goes, of which this is the first part."""
    if message.media_group_id is not None:
        forms.keep_aside(Album(message.media_group_id, case_id))


def case_of_album(forms: Forms, message: Message) -> int | None:
    """Return the case to which the first part of this message's album went as an answer."""
    album = forms.aside(Album)
    is_further_part = message.media_group_id is not None and message.media_group_id == album.group
    return album.case_id if is_further_part else None
