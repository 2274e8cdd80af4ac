"""Find WEFT_ variables that are no settings: a mistyped name would be silently without effect."""

import os
from collections.abc import Iterable
from difflib import get_close_matches

from dotenv import dotenv_values

from bot.settings import Settings

_ALIKE = 0.7


def names_given() -> list[str]:
    """Return the WEFT_ names of the environment and of `.env`, in capitals and sorted."""
    file = Settings.model_config.get("env_file")
    given = [*os.environ, *(dotenv_values(str(file)) if file else ())]
    return sorted({name.upper() for name in given if name.upper().startswith("WEFT_")})


def unknown(names: Iterable[str]) -> dict[str, str | None]:
    """Return the names that are no settings, each with the setting that it is most like, if any."""
    settings = {name.upper(): f"WEFT_{name.upper()}" for name in Settings.model_fields}
    return {
        name: next((settings[near] for near in get_close_matches(short, settings, 1, _ALIKE)), None)
        for name in names
        if (short := name.removeprefix("WEFT_")) not in settings
    }
