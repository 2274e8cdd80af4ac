"""Check the database after a night has been played."""

from datetime import datetime, timedelta

from sqlalchemy import func, select

from bot.alerts.model import Alert, AlertState
from bot.arrivals.model import Arrival, ArrivalState
from bot.audit.invariants import Look, words_are_in_the_readers_locale
from bot.relay.model import Case, Translation
from bot.shifts.model import SignUp, SignUpState
from bot.spine.inbox.model import InboxUpdate, UpdateState
from bot.spine.jobs.model import Job, JobState
from bot.spine.outbox.model import OutboxMessage, OutboxState
from demo.cast import character
from demo.scenes import Play, must


async def audit(play: Play) -> None:
    """Raise AssertionError, in words, for what is left open, lost or done twice."""
    now = await play.now()
    database = play.stage.open_database()
    try:
        async with database.read() as session:
            states = set(await session.scalars(select(InboxUpdate.state)))
            must(states == {UpdateState.DONE}, f"every update is done: {states}")
            late = await session.scalars(
                select(Job.kind).where(
                    Job.state == JobState.OPEN, Job.due_at < now - timedelta(seconds=60)
                )
            )
            must(not (kinds := late.all()), f"no job is late: {kinds}")
            failed = (
                await session.scalars(select(Job.kind).where(Job.state == JobState.FAILED))
            ).all()
            must(not failed, f"no job has failed: {failed}")
            await _posts(session, play, now)
            strange = await words_are_in_the_readers_locale(Look(session, now))
            must(not strange, f"everybody reads their own language: {strange}")
            open_alerts = await session.scalar(
                select(func.count()).select_from(Alert).where(Alert.state == AlertState.OPEN)
            )
            must(open_alerts == 0, f"no alert is open: {open_alerts}")
            arrivals = (await session.scalars(select(Arrival.state))).all()
            must(list(arrivals) == [ArrivalState.CLOSED], f"one arrival, closed: {arrivals}")
            taken = (await session.scalars(select(SignUp.state))).all()
            must(list(taken) == [SignUpState.DONE], f"one sign-up, done: {taken}")
            must((await session.scalar(select(func.count()).select_from(Case))) == 2, "two cases")
            must(
                (await session.scalar(select(func.count()).select_from(Translation)) or 0) >= 4,
                "translations are kept",
            )
    finally:
        await database.close()


async def _posts(session: object, play: Play, now: datetime) -> None:
    from sqlalchemy.ext.asyncio import AsyncSession

    assert isinstance(session, AsyncSession)
    waiting = (
        await session.scalars(
            select(OutboxMessage.method).where(
                OutboxMessage.state == OutboxState.QUEUED, OutboxMessage.due_at <= now
            )
        )
    ).all()
    must(not waiting, f"no message waits: {waiting}")
    blocked = character("worker").id if "worker" in play.broken else 0
    failed = (
        await session.execute(
            select(OutboxMessage.method, OutboxMessage.error).where(
                OutboxMessage.state == OutboxState.FAILED, OutboxMessage.chat_id != blocked
            )
        )
    ).all()
    must(not failed, f"no message has failed: {failed}")
