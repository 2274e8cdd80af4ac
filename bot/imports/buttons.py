"""What the buttons under the preview of a table carry."""

from bot.spine.buttons import Payload


class WriteTable(Payload, prefix="tbw"):
    table: int
    doubtful: int  # 1: also the rows that are likely slips


class DiscardTable(Payload, prefix="tbd"):
    table: int
