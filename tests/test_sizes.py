"""Every list and card at the real size, in every locale: 31 areas, long names, 18 languages.

What is sent may leave in parts; what replaces an earlier message must fit into one.
"""

from datetime import date, timedelta

import pytest

from bot.alerts.cards import card as alert_card
from bot.alerts.model import Alert, AlertState, Storm
from bot.alerts.storm_cards import StormView, storm_card
from bot.arrivals import cards as arrivals
from bot.arrivals.model import Arrival, ArrivalState, Need
from bot.handoff.cards import AreaNews, News, hand_off_card, unread_alert
from bot.handoff.contents import OpenThings
from bot.handoff.model import HandOff
from bot.languages import detect as languages
from bot.oncall.cards import AREAS_A_PAGE, duty_page
from bot.oncall.rota import AreaDuty, LevelDuty
from bot.people.model import Person
from bot.places.model import Area, Gate
from bot.relay import area_cards, duty_cards, phrase_cards
from bot.relay import cards as relay
from bot.relay.model import Case, Certainty
from bot.reports import cards as reports
from bot.reports.fair import Share
from bot.reports.figures import Figures, Load, Woken
from bot.shifts import coverage_cards, coverage_week, desk_cards, desk_questions, finding
from bot.shifts.cards import PAGE, my_list
from bot.shifts.changes import ChangeKind, ShiftChange, kept
from bot.shifts.coverage import Entry, ListKind
from bot.shifts.desk_cards import Desk
from bot.shifts.desk_rules import Risk
from bot.shifts.finding import Found, Page
from bot.shifts.finding_cards import page_card
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.rules import SignUpRefusal
from bot.shifts.view import ShiftView
from bot.spine.outbox.say import TEXT_LIMIT, TOAST_LIMIT
from bot.spine.outbox.screen import Screen, keyboard
from bot.spine.texts import render as texts
from bot.spine.texts import stored
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.render import Joined, LanguageName, Listed, Text
from bot.spine.texts.split import split
from handlers.menus import GIVEN_ROLES
from handlers.widgets import area_rows
from tests.town.people import NOON

LOCALES = texts.locales()
AREAS, LEVELS, CASES = 31, 3, 20
# A name of 64 wide characters, and a place that an office wrote out in full.
NAME = "欧阳娜娜" * 16
PLACE = "和平里街道第三社区居民委员会北侧临时登记点" * 3
# Bot API, InlineKeyboardMarkup: more buttons than this are refused.
MOST_BUTTONS = 100


def person(number: int = 1) -> Person:
    return Person(id=number, telegram_id=number, name=NAME, locale="en", created_at=NOON)


def area(number: int = 1) -> Area:
    name = f"{number} {PLACE}"
    return Area(id=number, code=f"A{number}", name=name, zone="Asia/Shanghai", created_at=NOON)


def duties(page: int = 0) -> Screen:
    until = NOON + timedelta(hours=12)
    return duty_page(
        [
            AreaDuty(
                area(number),
                [
                    LevelDuty(level, person(), is_replacement=True, until=until, then=person())
                    for level in range(1, LEVELS + 1)
                ],
                until,
            )
            for number in range(AREAS)
        ],
        page,
    )


def shift(number: int) -> Shift:
    return Shift(
        id=number,
        area=area(),
        title="体" * 80,
        place=PLACE,
        starts_at=NOON,
        ends_at=NOON + timedelta(hours=14),
        capacity=12,
        taken=1,
        offered=0,
        languages=" ".join(sorted(languages.LANGUAGES)),
        skills="",
        state=ShiftState.OPEN,
    )


def shifts() -> Screen:
    view = ShiftView(day=date(2026, 12, 5), place="宁" * 80, words="宁" * 40, language="zh")
    view.is_night = view.shows_all = True
    found = [
        Found(shift(number), SignUpRefusal.OVERLAPS, [SignUp(id=1, shift=shift(1))])
        for number in range(1, finding.PAGE + 1)
    ]
    return page_card(Page(found, 1, 3, view), manages=True)


def own_shifts() -> Screen:
    held = [
        SignUp(id=number, shift=shift(number), state=SignUpState.TAKEN)
        for number in range(1, PAGE + 2)
    ]
    return my_list(held, 1, NOON)


def seats(state: SignUpState = SignUpState.TAKEN) -> list[SignUp]:
    """Thirty people, each entered by somebody."""
    return [
        SignUp(
            id=number,
            shift=shift(1),
            shift_id=1,
            person_id=number,
            person=Person(
                id=number, telegram_id=None, name=NAME, phone="+86 138 0000 0000", locale="en"
            ),
            vouched_by=1,
            voucher=person(),
            state=state,
            coming_at=NOON,
        )
        for number in range(1, 31)
    ]


def desk(state: SignUpState = SignUpState.TAKEN) -> Desk:
    speaks = {number: frozenset(languages.LANGUAGES) for number in range(1, 31)}
    return Desk(shift(1), seats(state), NOON - timedelta(hours=1), speaks)


def shift_log() -> Screen:
    changed = shift(1)
    old = {"title": "字" * 80, "place": "口" * 80, "starts_at": NOON, "ends_at": NOON}
    change = ShiftChange(
        id=1,
        shift=changed,
        kind=ChangeKind.EDITED,
        at=NOON,
        by=person(),
        by_id=1,
        old=kept(old),
        new={},
        reason="因" * 200,
        undoer=person(),
    )
    return desk_cards.log_page(changed, [change] * 30, 0)


def at_risk() -> Screen:
    entries = [Entry(one.shift, one, Risk.UNANSWERED) for one in seats()]
    return coverage_cards.list_page(ListKind.RISK, entries, area(), NOON.date(), 0)


def week() -> Screen:
    entries = [Entry(shift(number)) for number in range(1160)]
    lists = {ListKind.ALL: entries, ListKind.HOLES: entries, ListKind.RISK: []}
    areas = [area(number) for number in range(1, AREAS + 1)]
    return coverage_week.week_page(lists, areas, NOON.date())


def spoken() -> Screen:
    names = Listed([LanguageName(code) for code in sorted(languages.LANGUAGES)])
    return Screen("shift-spoken", {"languages": names})


def arrival() -> Arrival:
    return Arrival(
        id=1,
        person=person(),
        gate=Gate(id=1, area=area(), name=PLACE, code="x"),
        need=Need.MEDICAL,
        party=5,
        luggage=True,
        ill=True,
        asked=1,
        fell_silent=True,
        taker=person(),
        taken_at=NOON,
        state=ArrivalState.TAKEN,
        came_at=NOON,
        checked_in_at=NOON,
    )


def alert() -> Alert:
    args = stored.pack(alert_clipped())
    return Alert(
        id=999_999,
        kind="arrival",
        area=area(),
        text_id="alert-arrival",
        args=args,
        buttons=[],
        taker_buttons=[],
        ends_with_subject=True,
        state=AlertState.OPEN,
        step=60,
        position=9,
        loud=60,
        reopened=1,
    )


def storm_of_sixty() -> Screen:
    storm = Storm(id=999_999, area=area(), kind="unanswered", grown_at=NOON)
    alerts = [alert() for _ in range(60)]
    for number, one in enumerate(alerts):
        one.id, one.raised_at = 999_900 + number, NOON
        if number % 2:
            one.state, one.taker, one.acknowledged_by = AlertState.ACKNOWLEDGED, person(number), 7
        else:
            one.passer = person(number)
    view = StormView(storm, person(), alerts, may_take=True, has_declined=True)
    return storm_card(view, 3, now=NOON + timedelta(hours=9))


def alert_clipped() -> dict[str, object]:
    from bot.alerts.cards import clipped

    return clipped(arrivals.facts(arrival()))


def case(number: int) -> Case:
    return Case(
        id=number,
        area=area(),
        resident=person(number),
        language="pt",
        certainty=Certainty.RECOGNISED,
        staff_language="zh",
    )


def cases() -> Screen:
    return relay.pick_case([case(number) for number in range(1, CASES + 1)])


def which_area() -> Screen:
    """All areas at once, under the longest question."""
    rows = area_rows([area(n) for n in range(AREAS)], lambda one: one.code, str)
    return area_cards.ask_area(area_cards.yours(area()), rows, can_pass=True)


def hand_off() -> HandOff:
    return HandOff(id=1, person=person(), area=area(), told_at=NOON)


def news() -> Screen:
    """One person comes on call in every area, each with others and until another time."""
    areas = [
        AreaNews(
            area(number), 1, 3, NOON + timedelta(hours=number), [person(n) for n in range(2, 9)]
        )
        for number in range(1, AREAS + 1)
    ]
    things = OpenThings([alert()] * 60, [case(number) for number in range(CASES)], [arrival()] * 60)
    return hand_off_card(News(person(), areas, things), hand_off())


def figures() -> Figures:
    woken = [Woken(number, NAME, 12) for number in range(1, 30)]
    wait = timedelta(minutes=999)
    return Figures(60, 60, wait, wait, 60, 60, 60, woken)


def morning() -> Screen:
    return reports.morning([(area(n), figures()) for n in range(AREAS)], date(2020, 12, 30))


def fairness(page: int = 0) -> Screen:
    shares = [Share(person(n), Load(28, 8), Load(28, 8), 99, test=None) for n in range(350)]
    return reports.fairness(area(), shares, page)


def numbers() -> EmergencyNumbers:
    names = [f"{number}{'救' * 39}" for number in range(8)]
    return EmergencyNumbers.read(", ".join(f"{name}=+86 10 1234 5678" for name in names))


def whole_help() -> Screen:
    parts = [Text("help-resident"), *(Text(f"help-{role}") for role in GIVEN_ROLES)]
    return Screen("help-page", {"parts": Joined(parts)})


# What may replace a message when somebody taps.
EDITED = {
    "open shifts": shifts,
    "own shifts": own_shifts,
    "spoken languages": spoken,
    "a loud alert with notes": lambda: alert_card(alert(), person(), may_take=True),
    "sixty alerts on one card": storm_of_sixty,
    "cases to pick from": cases,
    "a gate's first card": lambda: arrivals.begun(arrival(), sorted(languages.LANGUAGES)),
    "an arrival's status": lambda: arrivals.status(
        arrival(), numbers(), news=Screen("arrival-still-looking", {"emergency": "120"})
    ),
    "a hand-off": news,
    "who has how much": fairness,
    "a shift's card": lambda: desk_cards.desk_card(desk()),
    "a shift's waitlist": lambda: desk_cards.waitlist_page(desk(SignUpState.WAITING), 0),
    "a shift's log": shift_log,
    "a shift with too many": lambda: desk_questions.too_many(desk()),
    "people to put on": lambda: desk_questions.pick_volunteer(
        shift(1), [person(number) for number in range(894)], 1
    ),
    "who is at risk": at_risk,
    "the week of all areas": week,
    "where somebody lives": which_area,
    "cases after duty": lambda: duty_cards.ask_leaver([case(n) for n in range(60)]),
    "a case that others answer": lambda: duty_cards.somebody_answers(
        case(1), [person(number) for number in range(9)]
    ),
    "a case to pass on": lambda: area_cards.ask_sure(case(1), area()),
    "no area": lambda: relay.which_area([], numbers()),
}
# What is only ever sent.
SENT = {
    "who is on call": duties,
    "help of all roles": whole_help,
    "shifts announced": lambda: desk_questions.offer_card([shift(n) for n in range(1, 9)]),
    "emergency numbers": lambda: Screen("emergency-numbers", {"numbers": numbers().in_lines()}),
    "a hand-off unread": lambda: unread_alert(hand_off(), [area(n) for n in range(AREAS)]),
    "the morning of all areas": morning,
    "nobody reads yet": lambda: phrase_cards.kept(person(), numbers()),
}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("screen", EDITED)
def test_what_replaces_a_message_fits_into_one(screen: str, locale: str) -> None:
    shown = EDITED[screen]()
    assert texts.utf16_length(shown.render(locale).text) <= TEXT_LIMIT


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("screen", SENT)
def test_what_is_sent_is_split_without_loss(screen: str, locale: str) -> None:
    whole = SENT[screen]().render(locale)
    parts = split(whole, TEXT_LIMIT)
    assert "".join(part.text for part in parts) == whole.text
    assert all(texts.utf16_length(part.text) <= TEXT_LIMIT for part in parts)
    assert all(part.locale == locale for part in parts)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_page_of_all_areas_names_each(locale: str) -> None:
    pages = -(-AREAS // AREAS_A_PAGE)
    text = "".join(duties(page).render(locale).text for page in range(pages))
    assert all(f"{number} {PLACE}" in text for number in range(AREAS))
    assert text.count(NAME) >= AREAS * LEVELS  # who is on call, and who follows


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("screen", [*EDITED, *SENT])
def test_no_card_has_more_buttons_than_telegram_takes(screen: str, locale: str) -> None:
    rows = keyboard(locale, (EDITED | SENT)[screen]().buttons)["inline_keyboard"]
    assert sum(map(len, rows)) <= MOST_BUTTONS


@pytest.mark.parametrize("locale", LOCALES)
def test_a_taken_alert_is_named_within_a_toast(locale: str) -> None:
    from bot.alerts.cards import which

    toast = texts.plain(locale, "alert-yours", which(alert()))[:TOAST_LIMIT]
    assert "999999" in toast
    assert NAME in toast
