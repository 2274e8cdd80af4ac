"""Make `.env.example` from the settings: python -m bot.cli.settings_example > .env.example."""

import textwrap
from pathlib import Path

from pydantic import SecretStr

from bot.settings import Settings


def example() -> str:
    """Return the file's text: each setting with its description, commented out at its default."""
    lines = [
        "# Weft's settings. Copy to .env and change what you need; "
        "everything has a default but the token.",
        "",
    ]
    for name, field in Settings.model_fields.items():
        lines += [f"# {line}" for line in textwrap.wrap(field.description or "", 100)]
        mark = "" if name == "bot_token" else "#"
        lines += [f"{mark}WEFT_{name.upper()}={_shown(field.default)}", ""]
    return "\n".join(lines)


def _shown(value: object) -> str:
    match value:
        case None | ():
            return ""
        case SecretStr():
            return value.get_secret_value()
        case Path():
            return value.as_posix()
        case _:
            return str(value)


if __name__ == "__main__":
    print(example(), end="")
