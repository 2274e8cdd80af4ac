"""Run the sandbox alone."""

import asyncio
import os

from aiohttp import web

from sandbox.app import create_app
from sandbox.world import World


async def start(world: World, host: str = "127.0.0.1", port: int = 0) -> tuple[web.AppRunner, int]:
    """Start the server; return its runner, to be cleaned up, and its port (0: any free one)."""
    runner = web.AppRunner(create_app(world), access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    site = web.TCPSite(runner, host, port, backlog=1024)
    await site.start()
    return runner, int(runner.addresses[0][1])


async def serve(
    host: str, port: int, token: str, bot_username: str = "WeftDemoBot", *, limits: bool = False
) -> None:
    """Serve one bot until cancelled."""
    runner, _ = await start(World(token, bot_username, limits=limits), host, port)
    try:
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


def main() -> None:
    """Serve with the host, port, token and limits of the environment's SANDBOX_ variables."""
    host = os.environ.get("SANDBOX_HOST", "127.0.0.1")
    port = int(os.environ.get("SANDBOX_PORT", "8081"))
    token = os.environ.get("SANDBOX_TOKEN", World().token)
    limits = os.environ.get("SANDBOX_LIMITS", "") not in ("", "0")
    asyncio.run(serve(host, port, token, limits=limits))


if __name__ == "__main__":
    main()
