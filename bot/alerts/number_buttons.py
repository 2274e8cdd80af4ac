"""What the buttons of /numbers carry; area 0 is the list for all areas."""

from bot.spine.buttons import Payload


class ShowNumbers(Payload, prefix="rnl"):
    area: int


class NumberAreas(Payload, prefix="rna"):
    page: int


class AddNumber(Payload, prefix="rnn"):
    area: int


class RemoveNumber(Payload, prefix="rnx"):
    area: int
    number: int
