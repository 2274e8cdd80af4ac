"""Retention of hand-offs: those that ended go after their days (settings)."""

from datetime import timedelta

from sqlalchemy import select

from bot.handoff.model import HandOff
from bot.spine.jobs.model import JobContext, job
from bot.spine.retention import MOST_ROWS, delete_rows


@job("prune-hand-offs")
async def prune_hand_offs(context: JobContext) -> None:
    """Delete the hand-offs that ended long ago."""
    before = context.now - timedelta(days=context.settings.keep_duty_days)
    ended = select(HandOff.id).where(HandOff.ended_at < before).limit(MOST_ROWS)
    await delete_rows(context.session, HandOff, ended)
