"""The buttons of posters."""

from bot.spine.buttons import Payload


class PosterAreas(Payload, prefix="posp"):
    page: int


class PosterArea(Payload, prefix="posa"):
    area: int
