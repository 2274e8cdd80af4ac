"""Areas as people write them in tables: by code or by name. Pure."""

import difflib
from collections.abc import Sequence

from bot.places.model import Area
from bot.spine.tables import Row
from bot.spine.texts.folding import fold
from bot.spine.texts.render import FALLBACK, Foreign, Listed, Text, plain


class UnknownArea(ValueError):
    """No area, or more than one, is called so; `why` says which may be meant."""

    def __init__(self, near: Sequence[Area]) -> None:
        self.why = Text("table-why-area")
        if near:
            areas = [Foreign(f"{area.code} ({area.name})") for area in near]
            self.why = Text("table-why-area-which", {"areas": Listed(areas, "or")})
        super().__init__(plain(FALLBACK, self.why.id, self.why.args))


class AreaNames:
    """The areas, to be found by code or name in any case, width and spacing."""

    def __init__(self, areas: Sequence[Area]) -> None:
        self._codes = {area.code: area for area in areas}
        self._by_name: dict[str, list[Area]] = {}
        for area in areas:
            for name in {fold(area.code), fold(area.name), *_parts(area.name)}:
                self._by_name.setdefault(name, []).append(area)

    def find(self, written: str) -> Area:
        """Find an area by its code or name. Raises UnknownArea."""
        if written in self._codes:
            return self._codes[written]
        found = self._by_name.get(fold(written), [])
        if len(found) == 1:
            return found[0]
        raise UnknownArea(found or self._near(written))

    def of_row(self, row: Row) -> Area:
        """Find the area of a row. Raises BadTable."""
        try:
            return self.find(row["area"])
        except UnknownArea as error:
            raise row.fault("area", error.why) from None

    def _near(self, written: str) -> Sequence[Area]:
        near = difflib.get_close_matches(fold(written), self._by_name, n=1, cutoff=0.6)
        return self._by_name[near[0]][:1] if near else ()


def _parts(name: str) -> set[str]:
    """Return the Chinese and the other part of a name that has both: 河滨 Riverside."""
    words = fold(name).split()
    chinese = [word for word in words if not word.isascii()]
    others = [word for word in words if word.isascii()]
    if not chinese or not others:
        return set()
    return {" ".join(chinese), " ".join(others)}
