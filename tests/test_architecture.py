"""Rules about the code that no import contract can say; each is read off the code itself."""

import ast
import dataclasses
import importlib
import inspect
import pkgutil
import textwrap
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from aiogram import Router
from aiogram.dispatcher.event.handler import FilterObject, HandlerObject
from aiogram.filters import Command
from aiogram.utils.magic_filter import AsFilterResultOperation
from sqlalchemy.orm import RelationshipDirection, RelationshipProperty

import bot
import handlers
from bot.alerts.kinds import POLICY_KINDS
from bot.alerts.policy_buttons import Part
from bot.arrivals.model import Need, Question
from bot.oncall.buttons import Change, Edit
from bot.oncall.model import Hearing
from bot.people.model import Role
from bot.relay.interpreters.model import Towards
from bot.relay.model import Level
from bot.relay.phrase_cards import NUMBERS
from bot.relay.phrases import key_of
from bot.shifts.changes import FIELDS
from bot.shifts.coverage import ListKind
from bot.shifts.patterns import Holidays
from bot.spine.buttons import Payload
from bot.spine.db.types import Base
from bot.spine.texts import render as texts
from bot.translators.phrase_files import STAFF_TOPICS
from bot.translators.phrasebook import PhraseBook
from handlers.routers import ROUTERS
from migrations import tables
from tests import sources

# The composition root, and the one clock that it hands out.
MAY_ASK_THE_TIME = {"bot/cli/opening.py", "bot/spine/clock.py"}
ASKS_THE_TIME = {
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "time.time",
    "time.time_ns",
}

# What people write is recognised by patterns; those may be in any script.
READS_WHAT_PEOPLE_WRITE = {
    "compile",
    "match",
    "fullmatch",
    "search",
    "sub",
    "split",
    "findall",
    "finditer",
}

NO_NAMES_FOR_MODULES = {
    "util",
    "utils",
    "helper",
    "helpers",
    "manager",
    "managers",
    "service",
    "services",
    "misc",
}

OBSERVERS = ("message", "edited_message", "callback_query", "message_reaction", "my_chat_member")
# What the dispatcher gives by name beside the event (handlers/turns/dispatch.py).
GIVEN = {"turn"}

BIGGEST_ID = 2**63 - 1
# The longest that a text in a button can be, by the name of its field.
LONGEST = {
    "level": max(Level, key=len),
    "side": max(Towards, key=len),
    "role": max(Role, key=len),
    "question": max(Question, key=len),
    "value": max(Need, key=len),
    "code": max(texts.locales(), key=len),
    "language": max((*texts.locales(), "none"), key=len),
    "phrase": max(map(key_of, PhraseBook(texts.FOLDER).phrases("en")), key=len),
    "topic": max(STAFF_TOPICS, key=len),
    "number": max(NUMBERS, key=lambda number: len(number.encode())),
    "clock": "2359",
    "change": max(Change, key=len),
    "edit": max(Edit, key=len),
    "what": "time",
    "hearing": max(Hearing, key=len),
    "kind": max([*POLICY_KINDS, *ListKind], key=len),
    "part": max(Part, key=len),
    "field": max(FIELDS, key=len),
    "mark": "trainee",
    "rule": "minors",
    "flag": "popular",
    "holidays": max(Holidays, key=len),
    "step": "capacity",
}


def every_module() -> Iterator[Any]:
    """All of bot and handlers, imported."""
    for package in (bot, handlers):
        for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            if not found.name.endswith("__main__"):
                yield importlib.import_module(found.name)


# --- time -----------------------------------------------------------------------------------------


def asked_times(tree: ast.AST) -> Iterator[int]:
    """Yield the lines that read the wall clock, or hand on a function that does."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if ".".join(ast.unparse(node).split(".")[-2:]) in ASKS_THE_TIME:
                yield node.lineno
        elif (
            isinstance(node, ast.ImportFrom)
            and node.module == "time"
            and any(name.name in ("time", "time_ns") for name in node.names)
        ):
            yield node.lineno


def test_only_the_clock_knows_the_time() -> None:
    found = {
        module.name: lines
        for module in sources.modules()
        if module.name not in MAY_ASK_THE_TIME and (lines := list(asked_times(module.tree)))
    }
    assert found == {}


def test_asking_the_time_is_seen() -> None:
    for code in (
        "datetime.now(UTC)",
        "x = datetime.datetime.utcnow",
        "time.time()",
        "from time import time",
    ):
        assert list(asked_times(ast.parse(code))) == [1], code
    for code in (
        "self.clock.now()",
        "time.monotonic()",
        "from time import monotonic",
        "event.time.hour",
    ):
        assert list(asked_times(ast.parse(code))) == [], code


# --- words ----------------------------------------------------------------------------------------


def words_in(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Literals with letters of another script than ours, outside docstrings and patterns.

    A single letter by itself is no word but something to compare with.
    """
    passed_over = sources.docstrings(tree)
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="re"), attr=name), args=arguments):
                if name in READS_WHAT_PEOPLE_WRITE:
                    passed_over |= {
                        id(inner) for argument in arguments for inner in ast.walk(argument)
                    }
    parts = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values
    }
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in passed_over:
                if (len(text) > 1 or id(node) in parts) and any(map(_is_foreign, text)):
                    yield node.lineno, text


def _is_foreign(sign: str) -> bool:
    return sign.isalpha() and not unicodedata.name(sign, "").startswith("LATIN")


# Words and letters to compare with, that nobody reads: of languages beside the 18, their names,
# acronyms, days, *I*, *error*, *not*, *stop*, *hold*, *tablet*, *tomorrow*, *floor*; a word of
# each script; headers of tables, numerals, and signs around days and hours.
READ_BY_NOBODY = {
    "bot/danger/first_person.py",
    "bot/danger/folding.py",
    "bot/danger/words.py",
    "bot/languages/detect.py",
    "bot/languages/neighbours.py",
    "bot/people/people_importing.py",
    "bot/spine/table_headers.py",
    "bot/spine/table_times.py",
    "bot/spine/texts/language_names.py",
    "bot/spine/typed_clock.py",
    "bot/spine/typed_days.py",
    "bot/spine/typed_lengths.py",
    "bot/spine/typed_numbers.py",
    "bot/spine/typed_weekdays.py",
    "bot/translators/capitals.py",
    "bot/translators/guard.py",
    "bot/translators/hazards.py",
    "bot/translators/negations.py",
    "bot/translators/values.py",
}


def test_words_for_people_stand_in_the_locales_alone() -> None:
    found = {
        module.name: words for module in sources.modules() if (words := list(words_in(module.tree)))
    }
    assert found.keys() == READ_BY_NOBODY


def test_foreign_words_are_seen() -> None:
    for word in ("社工", "مرحبا", "こんにちは", "안녕", "Привет", "สวัสดี"):
        assert list(words_in(ast.parse(f'say("{word}")'))) == [(1, word)]
        assert list(words_in(ast.parse(f'f"{word} {{x}}"'))) != []
        assert list(words_in(ast.parse(f'"""{word}"""\nre.compile(rf"{word}{{x}}")'))) == []
    assert list(words_in(ast.parse("f'第{page}页'"))) == [(1, "第"), (1, "页")]
    assert list(words_in(ast.parse('x = "—", "…", "été", "。", "🔔", "の"'))) == []


def parse_modes(tree: ast.Module) -> Iterator[int]:
    prose = sources.docstrings(tree)
    for node in ast.walk(tree):
        match node:
            case (
                ast.keyword(arg="parse_mode")
                | ast.arg(arg="parse_mode")
                | ast.Name(id="parse_mode" | "ParseMode")
                | ast.Attribute(attr="parse_mode" | "ParseMode")
                | ast.alias(name="ParseMode")
            ):
                yield getattr(node, "lineno", 0)
            case ast.Constant(value=str(text)) if "parse_mode" in text and id(node) not in prose:
                yield node.lineno


def test_nothing_is_sent_with_a_parse_mode() -> None:
    found = {
        module.name: lines
        for module in sources.modules()
        if (lines := list(parse_modes(module.tree)))
    }
    assert found == {}


def test_a_parse_mode_is_seen() -> None:
    for code in (
        'send(parse_mode="HTML")',
        'body["parse_mode"] = 1',
        "from aiogram.enums import ParseMode",
        "x.parse_mode = 1",
    ):
        assert list(parse_modes(ast.parse(code))), code
    assert list(parse_modes(ast.parse('"""Never with parse_mode."""\n# parse_mode\nx = 1'))) == []


# --- buttons --------------------------------------------------------------------------------------


def payloads() -> list[type[Payload]]:
    for _ in every_module():
        pass
    found, ahead = set(), [Payload]
    while ahead:
        below = ahead.pop().__subclasses__()
        found |= set(below)
        ahead += below
    ours = [kind for kind in found if kind.__module__.split(".")[0] in ("bot", "handlers")]
    return sorted(ours, key=lambda kind: (kind.__module__, kind.__qualname__))


def biggest(kind: type[Payload]) -> Payload:
    """Make the payload with the largest ids and longest words.

    A number with a default is a choice of at most two digits.
    """
    values: dict[str, Any] = {}
    for field in dataclasses.fields(kind):
        if field.type in (str, "str"):
            values[field.name] = str(LONGEST[field.name])
        else:
            assert field.type in (int, "int"), (kind, field)
            values[field.name] = BIGGEST_ID if field.default is dataclasses.MISSING else 99
    return kind(**values)


def test_prefixes_are_unique() -> None:
    found = [kind.prefix for kind in payloads()]
    assert len(found) > 5
    assert sorted({prefix for prefix in found if found.count(prefix) > 1}) == []
    assert not [prefix for prefix in found if ":" in prefix or not prefix]


def test_payloads_fit_and_come_back() -> None:
    for kind in payloads():
        payload = biggest(kind)
        data = payload.pack()
        assert len(data.encode()) <= 64, (kind, data)
        assert kind.unpack(data) == payload
        assert [other for other in payloads() if other.unpack(data) is not None] == [kind]


# --- handlers -------------------------------------------------------------------------------------


def all_handlers() -> list[tuple[str, Any, HandlerObject]]:
    return [
        (observer, router, handler)
        for top in ROUTERS
        for router in top.chain_tail
        for observer in OBSERVERS
        for handler in router.observers[observer].handlers
    ]


def names_from(found: FilterObject) -> set[str]:
    """What a filter gives a handler by name."""
    if found.magic is not None:
        return {
            step.name
            for step in found.magic._operations
            if isinstance(step, AsFilterResultOperation)
        }
    callback = found.callback
    owner = getattr(callback, "__self__", None)
    if isinstance(callback, Command):
        return {"command"}
    if isinstance(owner, type) and issubclass(owner, Payload):
        return {"tap"}
    function = callback if inspect.isroutine(callback) else type(callback).__call__
    return set(_returned_keys(function))


def _returned_keys(function: Any) -> Iterator[str]:
    """The keys of the dictionaries that a filter's own code returns."""
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(function)))):
        if isinstance(node, ast.Return) and node.value is not None:
            for inner in ast.walk(node.value):
                if isinstance(inner, ast.Dict):
                    yield from (key.value for key in inner.keys if isinstance(key, ast.Constant))


def unknown_to(router: Router, observer: str, handler: HandlerObject) -> list[str]:
    """Parameters of the handler that nobody would give it."""
    common = router.observers[observer]._handler.filters or []
    known = GIVEN.union(*(names_from(found) for found in (*common, *(handler.filters or []))))
    event, *others = inspect.signature(handler.callback).parameters.values()
    assert event.kind in (event.POSITIONAL_ONLY, event.POSITIONAL_OR_KEYWORD)
    return [p.name for p in others if p.name not in known and p.default is p.empty]


def test_handlers_ask_for_what_a_turn_gives() -> None:
    found = all_handlers()
    assert {observer for observer, _, _ in found} >= {"message", "callback_query"}
    wrong = {
        f"{handler.callback.__module__}.{handler.callback.__qualname__}": unknown
        for observer, router, handler in found
        if (unknown := unknown_to(router, observer, handler))
    }
    assert wrong == {}


def test_handlers_are_coroutines_and_take_their_own_kind_of_event() -> None:
    """aiogram runs a plain function in a thread, where the turn's session must not go."""
    kinds = {
        "message": "Message",
        "edited_message": "Message",
        "callback_query": "CallbackQuery",
        "message_reaction": "MessageReactionUpdated",
        "my_chat_member": "ChatMemberUpdated",
    }
    for observer, _, handler in all_handlers():
        assert inspect.iscoroutinefunction(handler.callback), handler.callback
        event = next(iter(inspect.signature(handler.callback).parameters.values()))
        name = event.annotation if isinstance(event.annotation, str) else event.annotation.__name__
        assert name == kinds[observer], handler.callback


def test_filters_are_asked_where_they_stand() -> None:
    """aiogram runs a filter that is no coroutine (as a plain F) in a thread.

    A turn awaits only the database.
    """
    threads = [
        (router.name, handler.callback.__name__)
        for _, router, handler in all_handlers()
        for found in handler.filters or []
        if not found.awaitable
    ]
    assert threads == []


def test_events_come_to_routers_that_this_test_walks() -> None:
    """A handler of another kind of event would not be looked at above."""
    others = [
        (router.name, observer)
        for top in ROUTERS
        for router in top.chain_tail
        for observer, found in router.observers.items()
        if found.handlers and observer not in OBSERVERS
    ]
    assert others == []


def test_what_a_handler_lacks_is_seen() -> None:
    router = Router()

    class Custom:
        async def __call__(self, event: Any) -> dict[str, int] | bool:
            return {"found": 1} if event else False

    @router.message(Command("x"), Custom())
    async def handle(
        message: Any, turn: Any, command: Any, found: int, tap: Any, default: int = 1
    ) -> None: ...

    assert unknown_to(router, "message", router.message.handlers[0]) == ["tap"]


# --- joins ----------------------------------------------------------------------------------------


def is_never_null(relation: RelationshipProperty[Any]) -> bool:
    return relation.direction is RelationshipDirection.MANYTOONE and not any(
        column.nullable for column in relation.local_columns
    )


def outer_joins(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield where a query loads a relation that is never NULL by an outer join.

    Planners can't reorder those.
    """
    mappers = {mapper.class_.__name__: mapper for mapper in Base.registry.mappers}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or sources.called(node) != "joinedload":
            continue
        (attribute,) = node.args
        assert isinstance(attribute, ast.Attribute)
        relation = mappers[ast.unparse(attribute.value)].relationships[attribute.attr]
        is_inner = any(keyword.arg == "innerjoin" for keyword in node.keywords)
        if is_never_null(relation) and not is_inner:
            yield node.lineno, ast.unparse(attribute)


def test_what_is_never_null_is_loaded_by_an_inner_join() -> None:
    assert tables.__all__
    found = [
        (module.name, line, name)
        for module in sources.modules()
        for line, name in outer_joins(module.tree)
    ]
    assert found == []
    always = [relation for mapper in Base.registry.mappers for relation in mapper.relationships]
    assert [
        str(relation)
        for relation in always
        if relation.lazy == "joined" and is_never_null(relation) and not relation.innerjoin
    ] == []


def test_an_outer_join_is_seen() -> None:
    outer = "select(SignUp).options(joinedload(SignUp.person))"
    assert list(outer_joins(ast.parse(outer))) == [(1, "SignUp.person")]
    assert not list(outer_joins(ast.parse("joinedload(SignUp.person, innerjoin=True)")))
    assert not list(outer_joins(ast.parse("joinedload(Attempt.person)")))  # may be nobody


# --- names ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("module", sources.modules(), ids=lambda module: module.name)
def test_modules_are_named_after_what_they_know(module: sources.Module) -> None:
    words = {
        word
        for part in module.path.relative_to(sources.ROOT).with_suffix("").parts
        for word in part.split("_")
    }
    assert not words & NO_NAMES_FOR_MODULES
