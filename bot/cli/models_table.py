"""How `weft models` shows models, languages and sizes. Sizes are bytes, shown in MB (10^6)."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import orjson

from bot.languages.detect import LANGUAGES, locale_of
from bot.spine.texts.render import babel_locale, own_name
from bot.translators.coverage import MACHINE, Coverage, Survey, Way, Ways
from bot.translators.manifest import RemoteModel
from bot.translators.models import Model
from bot.translators.route import PIVOT, Pair

_COLUMNS = ("Language", "to the staff", "from the staff", "on disk")


def megabytes(size: float) -> str:
    return f"{size / 1e6:.0f} MB"


# --- weft models list -----------------------------------------------------------------------------


def list_lines(folder: Path, models: Sequence[Model], survey: Survey) -> Iterator[str]:
    """Yield the models, then a table a language of the staff, for people."""
    if models:
        total = megabytes(sum(model.size for model in models))
        yield f"{len(models)} models in {folder}, {total}:"
        for model in models:
            yield f"  {model.source} → {model.target}  {megabytes(model.size)}"
    else:
        yield f"No models in {folder}."
    for translator in survey.away:
        yield f"! away: {translator}"
    for staff in dict.fromkeys(one.staff for one in survey.languages):
        yield ""
        yield f"With staff who read {_name(staff)}:"
        rows = [_row(one, models) for one in survey.languages if one.staff == staff]
        yield from _table([_COLUMNS, *rows])


def _row(one: Coverage, models: Sequence[Model]) -> tuple[str, ...]:
    size = size_of(one, models)
    return (
        f"{one.language}  {_name(one.language)}",
        _cell(one, one.best.to_staff, [(n, ways.to_staff) for n, ways in one.engines.items()]),
        _cell(one, one.best.from_staff, [(n, ways.from_staff) for n, ways in one.engines.items()]),
        megabytes(size) if size else "",
    )


def _cell(one: Coverage, best: Way, engines: Iterable[tuple[str, Way]]) -> str:
    """Show each engine's way, or what there is instead of one."""
    served = [f"{way} ({name})" for name, way in engines if way in MACHINE]
    return ", ".join(served) or str(best)


def size_of(one: Coverage, models: Sequence[Model]) -> int:
    """Return the size of the models that serve this language alone: with the staff's and English.

    The staff's own models to and from English stand in the row of English.
    """
    near = {one.language, one.staff, PIVOT}
    return sum(
        model.size
        for model in models
        if one.language in (model.source, model.target) and near >= {model.source, model.target}
    )


def list_json(
    folder: Path,
    models: Sequence[Model],
    faults: Sequence[str],
    survey: Survey,
) -> str:
    """Return the same for machines."""
    said = {
        "folder": str(folder),
        "models": [
            {"source": m.source, "target": m.target, "folder": m.folder.name, "bytes": m.size}
            for m in models
        ],
        "broken": list(faults),
        "away": survey.away,
        "languages": [
            {
                "language": one.language,
                "name": english_name(one.language),
                "own_name": own_name(locale_of(one.language)),
                "staff": one.staff,
                **_ways(one.best),
                "engines": {name: _ways(ways) for name, ways in one.engines.items()},
                "bytes": size_of(one, models),
            }
            for one in survey.languages
        ],
    }
    return orjson.dumps(said, option=orjson.OPT_INDENT_2).decode()


def _ways(ways: Ways) -> dict[str, str]:
    return {"to_staff": ways.to_staff, "from_staff": ways.from_staff}


# --- weft models fetch ----------------------------------------------------------------------------


def offer_lines(chosen: Sequence[RemoteModel], lacking: Sequence[Pair]) -> Iterator[str]:
    """Yield what the store has for each language: both directions together."""
    rows = [("Language", "to load", "on disk", "")]
    for code in LANGUAGES:
        own = [model for model in chosen if _counted_at(model) == code]
        without = [f"{source} → {target}" for source, target in lacking if code in (source, target)]
        if own or without:
            rows.append(
                (
                    f"{code}  {_name(code)}",
                    megabytes(sum(model.packed_size for model in own)),
                    megabytes(sum(model.size for model in own)),
                    f"the store has no model {', '.join(without)}" if without else "",
                )
            )
    yield from _table(rows)


def _counted_at(model: RemoteModel) -> str:
    """Return the language in whose row a model stands: the one that is not English."""
    return next((code for code in model.languages if code != PIVOT), PIVOT)


# --- names and columns ----------------------------------------------------------------------------


def _name(code: str) -> str:
    own, english = own_name(locale_of(code)), english_name(code)
    return own if own == english else f"{own} ({english})"


def english_name(code: str) -> str:
    names = babel_locale("en").languages
    return str(names.get(locale_of(code).replace("-", "_")) or names[code])


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(_columns(row[at]) for row in rows) for at in range(len(rows[0]))]
    for row in rows:
        padded = (
            cell + " " * (width - _columns(cell)) for cell, width in zip(row, widths, strict=True)
        )
        yield "  ".join(padded).rstrip()


def _columns(text: str) -> int:
    """Count the columns that a text takes on a terminal."""
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
    unseen = sum(unicodedata.category(sign) in ("Mn", "Cf") for sign in text)
    return len(text) + wide - unseen
