"""What the buttons of hand-offs carry."""

from bot.spine.buttons import Payload


class ReadHandOff(Payload, prefix="hor"):
    """I have read it."""

    hand_off: int
