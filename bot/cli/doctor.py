"""`weft doctor`: look an installation over, a line a check."""

import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.cli.checks.result import Check, House, Result

_SIGNS = {"good": "✓", "doubtful": "!", "bad": "✗"}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For machines: a JSON object.")
def doctor(as_json: bool) -> None:
    """Look the installation over: a line a check, and what to do; exit code 1 if one is bad."""
    import orjson

    from bot.cli.checks.result import House, State
    from bot.cli.checks.settings import check_settings
    from bot.cli.opening import now, run_async

    settings, first = check_settings()
    results = [("settings", first)]
    if settings is not None:
        results += run_async(_look(checks(), House(settings, now())))
    is_bad = any(result.state is State.BAD for _, result in results)
    if as_json:
        listed = [
            {"check": name, "state": result.state, "says": result.says, "advice": result.advice}
            for name, result in results
        ]
        said = {"good": not is_bad, "checks": listed}
        click.echo(orjson.dumps(said, option=orjson.OPT_INDENT_2).decode())
    else:
        for name, result in results:
            click.echo(_line(name, result))
        if settings is None:
            click.echo("All else can be looked at once the settings are right.")
    sys.exit(1 if is_bad else 0)


def checks() -> "list[Check]":
    """List the checks in the order of their lines; a new one is added here."""
    from bot.cli.checks.database import check_database
    from bot.cli.checks.machine import check_clock, check_disk
    from bot.cli.checks.result import Check
    from bot.cli.checks.telegram import check_token
    from bot.cli.checks.translation import check_languages, check_models, check_translators
    from bot.cli.checks.words import check_locales, check_phrases

    return [
        Check("token", check_token),
        Check("database", check_database),
        Check("locales", check_locales),
        Check("phrases", check_phrases),
        Check("models", check_models),
        Check("translators", check_translators),
        Check("languages", check_languages),
        Check("disk", check_disk),
        Check("clock", check_clock),
    ]


async def _look(ahead: "list[Check]", house: "House") -> "list[tuple[str, Result]]":
    return [(check.name, await _look_once(check, house)) for check in ahead]


async def _look_once(check: "Check", house: "House") -> "Result":
    from bot.cli.checks.result import bad

    try:
        return await check.look(house)
    except Exception as error:
        # The other checks still help; a traceback would not, and may show a secret.
        return bad(f"could not be looked at ({type(error).__name__})", "please report this")


def _line(name: str, result: "Result") -> str:
    advice = f" → {result.advice}" if result.advice else ""
    return f"{_SIGNS[result.state]} {name}: {result.says}{advice}"
