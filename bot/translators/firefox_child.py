"""The process around fxtranslate: `python -m bot.translators.firefox_child FOLDER`.

fxtranslate binds an engine to the thread that made it, so all are made and used in one thread. At
most `MOST_LOADED` stay loaded (about 80 MB each); the least recently used is dropped.
"""

import sys
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.translators.child import serve
from bot.translators.models import check_sums, list_models, load

MOST_LOADED = 6


def main() -> None:
    folder = Path(sys.argv[1])
    loaded: OrderedDict[tuple[str, str], Callable[[str], str]] = OrderedDict()

    def answer(request: dict[str, Any]) -> str:
        text: str = request["text"]
        for source, target in request["legs"]:
            text = _engine(folder, loaded, (source, target))(text)
        return text

    serve(answer)


def _engine(
    folder: Path, loaded: OrderedDict[tuple[str, str], Callable[[str], str]], pair: tuple[str, str]
) -> Callable[[str], str]:
    if pair not in loaded:
        model = next(m for m in list_models(folder) if (m.source, m.target) == pair)
        check_sums(model.folder)  # a changed network still loads, and would translate wrongly
        loaded[pair] = load(model).translate_long
    loaded.move_to_end(pair)
    while len(loaded) > MOST_LOADED:
        loaded.popitem(last=False)
    return loaded[pair]


if __name__ == "__main__":
    main()
