"""A cry in a group: one line there with the numbers, and a button to the private chat.

Nothing private stands in the line: everybody in the group reads it. The numbers do, since whoever
never started the bot can't be written to.
"""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.model import Alert, lock_alert
from bot.spine.outbox.say import ALERT, enqueue, reply_to
from bot.spine.outbox.screen import Button, Screen, keyboard
from bot.spine.texts.emergency import EmergencyNumbers

# What /start carries when somebody comes from the group.
PAYLOAD = "danger"


def line(bot_username: str, numbers: EmergencyNumbers) -> Screen:
    """Show the one line that a group reads, and the button to the private chat."""
    link = f"https://t.me/{bot_username}?start={PAYLOAD}"
    args = {"numbers": numbers.in_sentence()}
    return Screen("danger-in-group", args, [[Button("danger-in-group-button", url=link)]])


async def answer_once(
    session: AsyncSession,
    locale: str,
    alert: Alert,
    at: tuple[int, int],
    screen: Screen,
    *,
    now: datetime,
) -> None:
    """Answer a cry (chat and message id) in its group by `line`, once for an alert, in a locale.

    A writer has at most one fresh alert in two minutes, so a group reads at most one line.
    """
    chat_id, message_id = at
    locked = await lock_alert(session, alert.id)
    answered = locked.args.get("groups", "").split()
    if str(chat_id) in answered:
        return
    locked.args = locked.args | {"groups": " ".join([*answered, str(chat_id)])}
    words = screen.render(locale)
    body = {
        "chat_id": chat_id,
        "text": words.text,
        "entities": words.entities,
        "reply_parameters": reply_to(message_id),
        "reply_markup": keyboard(locale, screen.buttons),
    }
    await enqueue(session, "sendMessage", body, chat_id=chat_id, now=now, sending=ALERT)
