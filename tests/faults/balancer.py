"""A tiny load balancer: gives each update to the next replica that accepts it."""

import itertools
from types import TracebackType

import aiohttp
from aiohttp import web


class Balancer:
    """`async with Balancer(ports) as address`; `taken` counts each replica's updates."""

    def __init__(self, ports: list[int]) -> None:
        self.ports = ports
        self.taken = dict.fromkeys(ports, 0)
        self.address = ""
        self._next = itertools.count()
        self._site: web.AppRunner | None = None
        self._http: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> "Balancer":
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=20))
        app = web.Application()
        app.router.add_post("/{path:.*}", self._pass_on)
        self._site = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._site.setup()
        await web.TCPSite(self._site, "127.0.0.1", 0).start()
        self.address = f"http://127.0.0.1:{self._site.addresses[0][1]}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._site is not None:
            await self._site.cleanup()
        if self._http is not None:
            await self._http.close()

    async def _pass_on(self, request: web.Request) -> web.Response:
        assert self._http is not None
        body = await request.read()
        secret = "X-Telegram-Bot-Api-Secret-Token"
        headers = {secret: request.headers.get(secret, ""), "Content-Type": "application/json"}
        first = next(self._next)
        for n in range(len(self.ports)):
            port = self.ports[(first + n) % len(self.ports)]
            try:
                url = f"http://127.0.0.1:{port}{request.path}"
                async with self._http.post(url, data=body, headers=headers) as response:
                    answer = await response.read()
                    if response.status < 500:
                        self.taken[port] += response.status == 200
                        return web.Response(status=response.status, body=answer)
            except (aiohttp.ClientError, TimeoutError):
                continue
        return web.Response(status=502)
