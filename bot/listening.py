"""Listening for HTTP: Telegram's webhook, health checks, and the check-in form."""

from collections.abc import Sequence

from aiohttp import web


class CannotListen(Exception):
    """An address cannot be listened on; says which and why."""


async def listen(
    routes: Sequence[web.AbstractRouteDef], address: str, setting: str
) -> web.AppRunner:
    """Serve these routes on `address:port`, which `setting` names. Raises CannotListen."""
    app = web.Application()
    app.add_routes(routes)
    site = web.AppRunner(app, access_log=None)
    await site.setup()
    host, _, port = address.rpartition(":")
    try:
        await web.TCPSite(site, host.strip("[]") or "127.0.0.1", int(port)).start()
    except OSError as error:
        raise CannotListen(f"{address} ({setting}): {error}") from None
    return site
