"""What the buttons of call-outs carry. The way in, `CallOut`, stands in bot/shifts/desk_buttons."""

from bot.spine.buttons import Payload


class StartCallout(Payload, prefix="cos"):
    """Begin; `urgent`: by night too."""

    shift: int
    urgent: int = 0


class ShowCallout(Payload, prefix="cow"):
    """Send the message that shows how it stands to the bottom of the chat."""

    callout: int


class AskMore(Payload, prefix="com"):
    """Send the next wave now. `wave`: the one that was the last on the card."""

    callout: int
    wave: int


class StopCallout(Payload, prefix="cox"):
    callout: int
    sure: int = 0


class Decide(Payload, prefix="cod"):
    """Make what somebody wrote a yes or a no."""

    ask: int
    yes: int


class SayYes(Payload, prefix="coy"):
    """Come; `minutes`: how far away, or how late."""

    ask: int
    minutes: int = 0


class SayNo(Payload, prefix="con"):
    ask: int


class PassWords(Payload, prefix="cop"):
    """Say to which of several call-outs the words belong that were just written."""

    ask: int


class PickArea(Payload, prefix="coa"):
    """Say in which area the people are needed."""

    area: int


class PickAreas(Payload, prefix="cob"):
    page: int


class FromNow(Payload, prefix="coh"):
    """People are needed now, for so many hours."""

    hours: int


class PostNeed(Payload, prefix="coq"):
    """Post the shift that was written. `form`: of an older one nothing is posted."""

    form: int


class StandBy(Payload, prefix="cor"):
    """Be asked first for so many hours; 0: no longer."""

    hours: int
