"""What the buttons of reports carry."""

from bot.spine.buttons import Payload


class MorningTable(Payload, prefix="rpx"):
    """The report of a morning as a table."""

    ordinal: int  # the morning's day in the proleptic calendar
