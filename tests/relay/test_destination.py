"""Where a free message goes, cell by cell."""

import pytest

from bot.relay.destination import AsTranslation, Destination, FreeMessage, ToCase, Undirected
from bot.relay.destination import destination as destination_of
from bot.relay.model import Copy, Entry, Reader, Side

OWN = Undirected.RESIDENTS_OWN

SAID = Entry(id=70, case_id=7, side=Side.RESIDENT)
ANSWERED = Entry(id=71, case_id=7, side=Side.STAFF)


def _copy(reader: Reader, entry: Entry) -> Copy:
    return Copy(entry=entry, entry_id=entry.id, reader=reader)


STAFFS = _copy(Reader.STAFF, SAID)
AUTHORS = _copy(Reader.AUTHOR, ANSWERED)
RESIDENTS = _copy(Reader.RESIDENT, ANSWERED)
INTERPRETERS = _copy(Reader.INTERPRETER, SAID)


def _reply(to: Copy | Entry | None, **more: bool | int) -> FreeMessage:
    return FreeMessage(to, is_reply=True, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        # A copy: to its case, by the staff; of an interpreter, their words for it.
        (_reply(STAFFS, is_staff=True), ToCase(7)),
        (_reply(AUTHORS, is_staff=True), ToCase(7)),
        (_reply(INTERPRETERS, is_interpreter=True), AsTranslation(INTERPRETERS)),
        (_reply(INTERPRETERS, is_staff=True), AsTranslation(INTERPRETERS)),
        (_reply(RESIDENTS), OWN),
        # A worker's own question: the answer to it is theirs as a resident's.
        (_reply(RESIDENTS, is_staff=True), OWN),
        (_reply(RESIDENTS, is_interpreter=True), OWN),
        # A role that is gone changes no destination: the verb refuses.
        (_reply(STAFFS), ToCase(7)),
        (_reply(INTERPRETERS), AsTranslation(INTERPRETERS)),
        # What the author said earlier: where that went.
        (_reply(ANSWERED, is_staff=True), ToCase(7)),
        (_reply(SAID), OWN),
        (_reply(SAID, is_staff=True), OWN),
        (_reply(SAID, is_interpreter=True), OWN),
        # A reply to something else.
        (_reply(None), OWN),
        (_reply(None, is_interpreter=True), Undirected.NO_REPLY),
        (_reply(None, is_staff=True), Undirected.NOT_A_COPY),
        (_reply(None, is_staff=True, album_case=8), Undirected.NOT_A_COPY),
        # No reply.
        (FreeMessage(), OWN),
        (FreeMessage(is_interpreter=True), Undirected.NO_REPLY),
        (FreeMessage(is_staff=True), Undirected.CASE_UNPICKED),
        (FreeMessage(is_staff=True, is_interpreter=True), Undirected.CASE_UNPICKED),
        # A cry waits for nothing; a reply within a case stays there.
        (FreeMessage(is_interpreter=True, is_cry=True), OWN),
        (FreeMessage(is_staff=True, is_cry=True), OWN),
        (_reply(None, is_staff=True, is_cry=True), OWN),
        (_reply(None, is_interpreter=True, is_cry=True), OWN),
        (_reply(STAFFS, is_staff=True, is_cry=True), ToCase(7)),
        (_reply(None, is_staff=True, alert_case=9, is_cry=True), ToCase(9)),
        (FreeMessage(is_staff=True, album_case=8, is_cry=True), ToCase(8)),
        # The rest of an album whose first part was an answer; of the staff's alone.
        (FreeMessage(is_staff=True, album_case=8), ToCase(8)),
        (FreeMessage(album_case=8), OWN),
        # A reply decides before the album does.
        (_reply(STAFFS, is_staff=True, album_case=8), ToCase(7)),
    ],
)
def test_where_a_free_message_goes(message: FreeMessage, expected: Destination) -> None:
    assert destination_of(message) == expected


@pytest.mark.parametrize(
    ("message", "entry_id"),
    [(_reply(STAFFS), 70), (_reply(RESIDENTS), 71), (_reply(SAID), 70), (_reply(None), None)],
)
def test_a_reply_knows_the_entry_that_it_answers(
    message: FreeMessage, entry_id: int | None
) -> None:
    assert message.answers == entry_id
