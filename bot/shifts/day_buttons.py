"""What the buttons of a shift's day carry: coming late, checking in and out, hours, the map."""

from bot.spine.buttons import Payload


class SayLate(Payload, prefix="sdl"):
    sign_up: int
    minutes: int


class CheckIn(Payload, prefix="sdi"):
    sign_up: int


class UndoCheckIn(Payload, prefix="sdu"):
    sign_up: int


class CheckOut(Payload, prefix="sdo"):
    sign_up: int


class UndoCheckOut(Payload, prefix="sdv"):
    sign_up: int


class AskEnd(Payload, prefix="sde"):
    """Ask by how much they left earlier, or stayed longer."""

    sign_up: int
    later: int


class CorrectEnd(Payload, prefix="sdc"):
    sign_up: int
    minutes: int  # after the planned end; below zero: before


class WasThere(Payload, prefix="sdn"):
    """Object to having been noted as absent."""

    sign_up: int


class SayWhy(Payload, prefix="sdw"):
    """Ask for words about a place that was given up."""

    sign_up: int


class ShowMap(Payload, prefix="sdm"):
    shift: int


class CheckInFor(Payload, prefix="dski"):
    """A coordinator says that somebody is there."""

    sign_up: int


class AskPin(Payload, prefix="dskq"):
    """Ask where on the map a shift's place is."""

    shift: int
