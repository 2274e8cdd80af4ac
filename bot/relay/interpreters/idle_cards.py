"""What the staff see of a case in which nothing was said for long."""

from datetime import datetime, timedelta

from bot.relay.buttons import ConfirmClose, KeepOpen
from bot.relay.cards import who
from bot.relay.model import Case
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import At


def ask(case: Case, closes_at: datetime, silence: timedelta, zone: str) -> Screen:
    """Ask whether the case is over, and say when it closes without an answer."""
    hours = int(silence.total_seconds()) // 3600
    args = who(case) | {"hours": str(hours), "at": At(closes_at, zone, "time")}
    keep = Button("case-close-no", KeepOpen(case.id).pack())
    close = Button("case-close-yes", ConfirmClose(case.id).pack())
    return Screen("idle-ask", args, [[keep], [close]])


def closed(case: Case) -> Screen:
    """Tell the staff that the case has closed by itself."""
    return Screen("idle-closed", who(case))
