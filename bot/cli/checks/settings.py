"""Are the settings right? This check comes before all others, which read them."""

from bot.cli.checks.result import Result, bad, doubtful, good
from bot.cli.opening import try_settings
from bot.cli.setting_names import names_given, unknown
from bot.settings import Settings


def check_settings() -> tuple[Settings | None, Result]:
    """Read the settings; name wrong values, and WEFT_ names that are nearly a setting's."""
    settings, wrong = try_settings()
    names = names_given()
    strange = unknown(names)
    wrong += [f"{name} is no setting: {near} is meant?" for name, near in strange.items() if near]
    if wrong:
        return settings, bad(wrong, "correct the environment or .env; .env.example has every name")
    others = [name for name, near in strange.items() if not near]
    if others:
        return settings, doubtful(
            f"{', '.join(others)}: no setting of Weft, without effect", "remove what you set"
        )
    return settings, good(f"{len(names)} set, all known")
