"""Faults that a test orders: of which kind, for which calls or chats, how many times."""

from dataclasses import dataclass
from typing import Any

from sandbox.errors import ControlError

CALL_KINDS = frozenset({"delay", "hang", "status", "retry_after", "lost_reply"})
UPDATE_KINDS = frozenset({"duplicate_update", "reorder_updates"})


@dataclass(slots=True)
class Fault:
    """One order; `times` None means without end, `seconds` are real time."""

    id: int
    kind: str
    method: str | None = None
    chat: str | None = None
    times: int | None = 1
    seconds: float = 1.0
    code: int = 500
    description: str = "Internal Server Error"

    def view(self) -> dict[str, Any]:
        """Return the order as the control API lists it."""
        return {
            "id": self.id,
            "kind": self.kind,
            "method": self.method,
            "chat": self.chat,
            "times": self.times,
            "seconds": self.seconds,
            "code": self.code,
            "description": self.description,
        }


class Faults:
    """The orders that still stand."""

    def __init__(self) -> None:
        self._orders: list[Fault] = []
        self._last = 0

    def __bool__(self) -> bool:
        return bool(self._orders)

    def add(self, order: dict[str, Any]) -> Fault:
        """Add an order, given as the control API's JSON. Raises ControlError."""
        kind = order.get("kind")
        if kind not in CALL_KINDS | UPDATE_KINDS:
            raise ControlError(400, f"unknown kind of fault: {kind!r}")
        times = order.get("times", 1)
        chat = order.get("chat")
        method = order.get("method")
        try:
            fault = Fault(
                self._last + 1,
                kind,
                None if method is None else str(method).lower(),
                None if chat is None else str(chat),
                None if times is None else int(times),
                float(order.get("seconds", 1.0)),
                int(order.get("code", 500)),
                str(order.get("description", "Internal Server Error")),
            )
        except (TypeError, ValueError) as error:
            raise ControlError(400, f"wrong value in the fault: {error}") from error
        if fault.times is not None and fault.times < 1:
            raise ControlError(400, "times must be 1 or more, or null for no end")
        self._last += 1
        self._orders.append(fault)
        return fault

    def clear(self, fault_id: int | None = None) -> None:
        """Forget one order, or all."""
        self._orders = (
            [] if fault_id is None else [one for one in self._orders if one.id != fault_id]
        )

    def view(self) -> list[dict[str, Any]]:
        """Return the orders that still stand."""
        return [one.view() for one in self._orders]

    def take(self, kinds: frozenset[str], method: str, chat: str | None) -> Fault | None:
        """Return the first order that fits, and count one use of it; None if none fits."""
        for fault in self._orders:
            if fault.kind not in kinds:
                continue
            if fault.method is not None and fault.method != method:
                continue
            if fault.chat is not None and fault.chat != chat:
                continue
            if fault.times is not None:
                fault.times -= 1
                if fault.times == 0:
                    self._orders.remove(fault)
            return fault
        return None


DUPLICATE = frozenset({"duplicate_update"})
REORDER = frozenset({"reorder_updates"})
