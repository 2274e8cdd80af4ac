"""Is there room on the disk, and does the clock go right?"""

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from bot.cli.checks.result import House, Result, bad, doubtful, good
from bot.cli.opening import is_made, sqlite_file
from bot.spine.db.engine import Database
from bot.spine.db.errors import DatabaseAway
from bot.spine.inbox.model import InboxUpdate

# Bytes. A night's updates take a few MB; SQLite needs room for its log beside them.
SCARCE, TOO_LITTLE = 1e9, 1e8
_DRIFT = timedelta(minutes=2)
_DAY = timedelta(days=1)


async def check_disk(house: House) -> Result:
    """Look for room where the database lives, and whether the folder can be written."""
    file = sqlite_file(house.settings)
    folder = _existing(file.parent if file is not None else house.settings.models_folder)
    free = shutil.disk_usage(folder).free
    says = f"{free / 1e9:.1f} GB free in {folder.resolve()}"
    if not os.access(folder, os.W_OK):
        return bad(f"{folder.resolve()} cannot be written", "give it to the account that runs Weft")
    if free < TOO_LITTLE:
        return bad(says, "make room: without it nothing is stored")
    if free < SCARCE:
        return doubtful(says, "make room")
    return good(says)


def _existing(folder: Path) -> Path:
    """Return the folder, or the nearest one above that exists."""
    return next(path for path in (folder, *folder.resolve().parents) if path.is_dir())


async def check_clock(house: House) -> Result:
    """Compare the clock with when Weft was installed and with the last update that was stored."""
    says = f"{house.now:%Y-%m-%d %H:%M} UTC"
    installed = datetime.fromtimestamp(Path(__file__).stat().st_mtime, UTC)
    advice = "set the clock (NTP): reminders and alerts are timed by it"
    if house.now < installed - _DAY:
        return bad(f"{says} is before Weft was installed", advice)
    last = await _last_update(house)
    if last is not None and last > house.now + _DRIFT:
        return bad(f"{says} is before the last update was stored ({last:%Y-%m-%d %H:%M})", advice)
    return good(f"{says}, zone {house.settings.zone}")


async def _last_update(house: House) -> datetime | None:
    if not is_made(house.settings):
        return None
    database = Database(house.settings.database_url)
    try:
        async with database.read() as session:
            last: datetime | None = await session.scalar(select(func.max(InboxUpdate.received_at)))
            return last
    except (DatabaseAway, SQLAlchemyError, OSError):
        return None  # the check of the database says it
    finally:
        await database.close()
