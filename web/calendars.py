"""/cal/SECRET.ics: somebody's times on call, for their calendar to read again and again."""

from datetime import timedelta

from aiohttp import web

from bot.oncall import calendar_address
from web.context import Context
from web.limits import Limit

# A calendar asks once an hour; a whole house may share one address.
READS, READS_WITHIN = 30, timedelta(minutes=1)


class CalendarPages:
    """The calendars of one process."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._reads = Limit(READS, READS_WITHIN)

    async def show(self, request: web.Request) -> web.Response:
        """Answer with the calendar of the person whose secret this is.

        Raises HTTPNotFound, HTTPTooManyRequests.
        """
        context, now = self._context, self._context.now()
        async with context.database.read() as session:
            person = await calendar_address.owner_of(session, request.match_info["secret"])
            if person is None:
                raise web.HTTPNotFound
            if self._reads.is_reached(person.id, now=now):
                raise web.HTTPTooManyRequests
            self._reads.count(person.id, now=now)
            content = await calendar_address.calendar_of(session, person, now=now)
        headers = {"Content-Disposition": 'inline; filename="on-call.ics"'}
        return web.Response(
            body=content, content_type="text/calendar", charset="utf-8", headers=headers
        )
