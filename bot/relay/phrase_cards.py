"""Screens of the phrase book: the staff's topics, lists and blanks, and residents' big buttons.

Whatever is shown is in the reader's language, and says in which one the resident gets it.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.people import doors
from bot.people.model import Person, name_of
from bot.places.model import Area
from bot.relay import cards
from bot.relay.buttons import (
    AnswerCase,
    FillNumber,
    FillTime,
    OtherArea,
    PhraseTopics,
    SayPhrase,
    SearchPhrases,
    SendPhrase,
    ShowTopic,
    WithdrawLast,
)
from bot.relay.language import read_by_resident
from bot.relay.model import Case, Certainty
from bot.relay.phrases import Draft, book_language, key_of, phrase_book, staff_have
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.columns import columns, shorten
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.render import Foreign, Joined, LanguageName, Listed, Text, one_line
from bot.translators.blanks import Blank
from bot.translators.phrase_files import RESIDENT, STAFF_TOPICS

PAGE = 8
# Columns of a button on a phone: with a number before the words, alone in its row, beside another.
LISTED, ALONE, HALF = 20, 30, 16
NUMBERS = ("½", "1", "2", "3", "4", "5", "6", "7", "8", "10", "12", "14", "15", "20", "30")
IN_A_ROW = {Blank.NUMBER: 5, Blank.TIME: 4}
USUAL_HOURS = (8, 12, 18, 22)
NEXT_HOURS = 4
QUOTED = 60
# So many who read a message are named to its author.
NAMED = 2
# What a worker on the way says most.
AT_THE_GATE = (
    "phrase-arrival-coming-now",
    "phrase-arrival-in-minutes",
    "phrase-arrival-which-gate",
    "phrase-arrival-where-are-you",
    "phrase-arrival-gate-opens",
    "phrase-waiting-wait-here",
    "phrase-waiting-sorry-so-long",
    "phrase-waiting-not-forgotten",
)


# --- the staff ----------------------------------------------------------------------------------


def topics(case: Case, person: Person, *, above: Sequence[Any] = ()) -> Screen:
    """Offer the topics of the book, in two columns; `above` are lines that say more."""
    buttons = [
        Button(f"relay-topic-{topic}", ShowTopic(case.id, topic, 0).pack())
        for topic in STAFF_TOPICS
        if phrase_book().ids(topic)
    ]
    search = Button("relay-phrases-search", SearchPhrases(case.id).pack())
    lines = [*above, *_head(case, person), Text("relay-phrases-choose")]
    return _screen(lines, [*_in_rows(buttons, 2), [search]])


def topic_page(case: Case, person: Person, topic: str, page: int) -> Screen:
    """List a page of a topic's phrases; after the last page comes the first."""
    ids = phrase_book().ids(topic)
    start = page * PAGE if 0 <= page * PAGE < len(ids) else 0
    shown = ids[start : start + PAGE]
    lines = [*_head(case, person), Text(f"relay-topic-{topic}"), *_sentences(shown, person)]
    rows = _phrase_rows(case, shown, person)
    if len(ids) > PAGE:
        following = start // PAGE + 1 if start + PAGE < len(ids) else 0
        rows.append([Button("areas-more", ShowTopic(case.id, topic, following).pack())])
    return _screen(lines, [*rows, _ways_on(case)])


def ask_to_write(case: Case, person: Person) -> Screen:
    """Ask what to write to somebody who waits, with the phrases that are needed then."""
    shown = [phrase for phrase in AT_THE_GATE if staff_have(phrase)]
    prompt = Text("relay-answer-prompt", cards.who(case))
    lines = [prompt, *_head(case, person)[1:], *_sentences(shown, person)]
    return _screen(lines, [*_phrase_rows(case, shown, person), _ways_on(case)])


def ask_words(case: Case, person: Person) -> Screen:
    """Ask for a word of the phrase that is looked for."""
    lines = [*_head(case, person), Text("relay-phrases-ask")]
    return _screen(lines, [[_back(case)]])


def results(case: Case, person: Person, words: str, ids: Sequence[str]) -> Screen:
    """List what the search has found; if that is nothing, say so and offer the topics."""
    said = {"words": Foreign(shorten(one_line(words), QUOTED))}
    if ids:
        lines = [*_head(case, person), Text("relay-phrases-found", said), *_sentences(ids, person)]
        return _screen(lines, [*_phrase_rows(case, ids, person), _ways_on(case)])
    screen = topics(case, person, above=[Text("relay-phrases-none", said)])
    answer = Button("relay-answer", AnswerCase(case.id).pack())
    return Screen(screen.text_id, screen.args, [*screen.buttons, [answer]])


def ask_blank(case: Case, person: Person, draft: Draft, now: datetime, wrong: str = "") -> Screen:
    """Ask for a value of the next blank; `wrong` is what was typed and did not fit."""
    language = book_language(person)
    blank = draft.next_blank(language)
    assert blank is not None
    lines = [*_head(case, person), Foreign(draft.words(language), quote=True)]
    if wrong:
        said = {"words": Foreign(shorten(one_line(wrong), QUOTED))}
        lines.append(Text("relay-blank-wrong", said))
    lines.append(Text(f"relay-blank-{blank}"))
    key = key_of(draft.phrase)
    if blank is Blank.NUMBER:
        buttons = [_label(one, FillNumber(case.id, key, one).pack()) for one in NUMBERS]
    else:
        times = usual_times(now, case.area)
        buttons = [
            _label(one, FillTime(case.id, key, one.replace(":", "")).pack()) for one in times
        ]
    return _screen(lines, [*_in_rows(buttons, IN_A_ROW[blank]), [_back(case)]])


def usual_times(now: datetime, area: Area | None) -> list[str]:
    """List the next full hours by the area's clocks, then the usual ones: 08:00, 12:00 …"""
    following: list[int] = []
    if area is not None:
        there = now.astimezone(ZoneInfo(area.zone))
        following = [(there + timedelta(hours=more)).hour for more in range(1, NEXT_HOURS + 1)]
    return [f"{hour:02}:00" for hour in dict.fromkeys((*following, *USUAL_HOURS))]


def time_of(clock: str) -> str:
    """Return the time that a button carries without its colon: "08:00" of "0800"."""
    return f"{clock[:-2]}:{clock[-2:]}"


def _head(case: Case, person: Person) -> list[Text]:
    """Say for whom the phrases are, and in which language they arrive."""
    read = read_by_resident(case)
    language: Any = LanguageName(read)
    if read == case.language and case.certainty is Certainty.ASSUMED:
        language = Joined([language, Text("relay-mark-assumed")], "")
    args = {"language": language, "own": LanguageName(book_language(person))}
    way = "relay-phrases-in" if phrase_book().has(read) else "relay-phrases-machine"
    return [Text("relay-phrases", cards.who(case)), Text(way, args)]


def _sentences(ids: Sequence[str], person: Person) -> list[Any]:
    """Write the phrases out in full: a button shows the beginning of a long one."""
    lines = [
        Text("relay-phrase-line", {"number": str(number), "words": _words(phrase, person)})
        for number, phrase in enumerate(ids, start=1)
    ]
    return [Joined(lines, "\n")]


def _phrase_rows(case: Case, ids: Sequence[str], person: Person) -> list[list[Button]]:
    return [
        [
            Button(
                "relay-phrase-line",
                SendPhrase(case.id, key_of(phrase)).pack(),
                {"number": str(number), "words": shorten(_words(phrase, person), LISTED)},
            )
        ]
        for number, phrase in enumerate(ids, start=1)
    ]


def _words(phrase: str, person: Person) -> str:
    return Draft(phrase).words(book_language(person))


def _ways_on(case: Case) -> list[Button]:
    return [_back(case), Button("relay-phrases-search", SearchPhrases(case.id).pack())]


def _back(case: Case) -> Button:
    return Button("relay-phrases-topics", PhraseTopics(case.id).pack())


def _screen(lines: Sequence[Any], buttons: Keyboard) -> Screen:
    return Screen("relay-lines", {"lines": Joined(lines)}, buttons)


def _in_rows(buttons: Sequence[Button], many: int) -> list[Sequence[Button]]:
    return [buttons[at : at + many] for at in range(0, len(buttons), many)]


def _label(words: str, data: str) -> Button:
    return Button("relay-label", data, {"words": words})


# --- residents ----------------------------------------------------------------------------------


def quick_words(person: Person) -> Screen:
    """Offer a resident what they can say by a tap."""
    return Screen("relay-quick", buttons=quick_rows(person))


def received(area: Area, readers: Sequence[Person], person: Person) -> Screen:
    """Tell the resident whose staff has their message, and who; offer more to say."""
    lines: list[Any] = [Text("relay-received", {"area": Foreign(area.name)}), *_with(readers)]
    other = [Button("area-other", OtherArea().pack())]
    withdraw = [Button("withdraw-last", WithdrawLast().pack())]
    return _screen(lines, [*quick_rows(person), other, *doors.talk_rows(), withdraw])


def with_office(person: Person, readers: Sequence[Person], numbers: EmergencyNumbers) -> Screen:
    """Tell the resident that the office has their message, and finds out the area."""
    if not readers:
        return kept(person, numbers)
    lines: list[Any] = [Text("area-office"), *_with(readers)]
    return _screen(lines, [*quick_rows(person), *doors.talk_rows()])


def _with(readers: Sequence[Person]) -> list[Text]:
    """Name those who were given the message; of many none."""
    if not 0 < len(readers) <= NAMED:
        return []
    return [Text("receipt-for", {"names": Listed([name_of(one) for one in readers])})]


def kept(person: Person, numbers: EmergencyNumbers) -> Screen:
    """Tell the resident that nobody is there yet who reads it, and offer more to say."""
    args = {"numbers": numbers.in_sentence()}
    return Screen("relay-kept", args, [*quick_rows(person), *doors.talk_rows()])


def quick_rows(person: Person) -> list[list[Button]]:
    """Make the residents' big buttons: two in a row where both are short."""
    rows: list[list[Button]] = []
    is_open = False
    for phrase in phrase_book().ids(RESIDENT):
        words = _words(phrase, person)
        button = _label(shorten(words, ALONE), SayPhrase(key_of(phrase)).pack())
        is_short = columns(words) <= HALF
        if is_open and is_short:
            rows[-1].append(button)
        else:
            rows.append([button])
        is_open = is_short and len(rows[-1]) == 1
    return rows
