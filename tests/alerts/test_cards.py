"""Cards on phones."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.escalation import raise_alert
from bot.alerts.kinds import AlertDraft
from bot.people.model import Role
from bot.spine.outbox.screen import Screen
from bot.spine.texts.render import Foreign
from tests.alerts.night import DANGER
from tests.town.outbox import bodies_for
from tests.town.people import NOON, Maker


async def test_a_long_foreign_text_stays_one_card_with_its_buttons(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area()
    boss = await make.person("Boss", Role.COORDINATOR, area=area, locale="en")
    screen = Screen("welcome", {"name": Foreign("<b>火事 " * 2000)})
    await raise_alert(session, AlertDraft(DANGER, area.id, screen), now=NOON)
    [body] = await bodies_for(session, boss)
    assert "<b>火事" in body["text"]
    assert body["reply_markup"]["inline_keyboard"][0][0]["callback_data"].startswith("altk:")
