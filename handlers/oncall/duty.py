"""/duty: who is on call now in the person's areas, until when, and who follows."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.oncall import cards, rota
from bot.oncall.buttons import ShowDuty, ShowDutyArea
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.oncall.ringing import tests_on_call
from bot.people import rights
from bot.people.rights import Action
from bot.places.model import Area
from handlers.turns.turn import Turn

router = Router(name="oncall-duty")


@router.message(Command("duty", ignore_case=True))
async def show_duty(message: Message, turn: Turn) -> None:
    duties = await rota.duty_of(turn.session, turn.person, at=turn.now)
    tests = await tests_on_call(turn.session, duties) if len(duties) == 1 else {}
    await turn.say(cards.duty_page(duties, tests=tests))


@router.callback_query(ShowDuty.read)
async def turn_duty(query: CallbackQuery, tap: ShowDuty, turn: Turn) -> None:
    """Show another page of areas."""
    duties = await rota.duty_of(turn.session, turn.person, at=turn.now)
    await turn.edit(cards.duty_page(duties, max(tap.page, 0)))


@router.callback_query(ShowDutyArea.read)
async def show_duty_of_area(query: CallbackQuery, tap: ShowDutyArea, turn: Turn) -> None:
    """Show one area, and who follows there."""
    rights.require(turn.person, Action.SEE_DUTY, tap.area)
    area = await turn.session.get(Area, tap.area)
    if area is None:
        raise RotaRefused(RotaRefusal.CHANGED)  # no such button was ever offered
    duty = rota.duty_in(await rota.rota_of(turn.session, area, at=turn.now), turn.now)
    await turn.say(cards.area_page(duty, await tests_on_call(turn.session, [duty])))
