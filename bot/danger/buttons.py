"""The buttons under the question whether somebody who wrote *help* is in danger."""

from bot.spine.buttons import Payload


class InDanger(Payload, prefix="dgy"):
    """They are: `message` is the number of theirs that asked for help."""

    message: int


class NotInDanger(Payload, prefix="dgn"):
    """They need something else."""

    message: int
