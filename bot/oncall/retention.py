"""Retention of what was: shifts of duty and tests of phones go after their days (settings)."""

from datetime import timedelta

from sqlalchemy import func, select

from bot.oncall.model import PhoneTest, ShiftOfDuty
from bot.spine.jobs.model import JobContext, job
from bot.spine.retention import MOST_ROWS, delete_rows


@job("prune-duty")
async def prune_duty(context: JobContext) -> None:
    """Delete what ended long ago; somebody's newest test stays, since /test and /duty name it."""
    before = context.now - timedelta(days=context.settings.keep_duty_days)
    past = select(ShiftOfDuty.id).where(ShiftOfDuty.ends_at < before).limit(MOST_ROWS)
    await delete_rows(context.session, ShiftOfDuty, past)
    newest = select(func.max(PhoneTest.id)).group_by(PhoneTest.person_id)
    tests = select(PhoneTest.id).where(PhoneTest.rung_at < before, PhoneTest.id.not_in(newest))
    await delete_rows(context.session, PhoneTest, tests.limit(MOST_ROWS))
