"""What is to be seen on the sandbox's phones, read through its control API (docs/sandbox.md), for the audit."""

from datetime import datetime
from typing import Any

import aiohttp


async def read(address: str) -> tuple[datetime, dict[int, list[dict[str, Any]]]]:
    """The sandbox's time, and of every chat of its people what stands there. Raises aiohttp.ClientError."""
    control = f"{address.rstrip('/').removesuffix('/control')}/control"
    async with aiohttp.ClientSession(raise_for_status=True) as http:

        async def ask(path: str) -> Any:
            async with http.get(f"{control}{path}") as response:
                return await response.json()

        seen: dict[int, list[dict[str, Any]]] = {}
        for phone in (await ask("/phones"))["phones"]:
            for chat in (await ask(f"/phones/{phone['id']}/chats"))["chats"]:
                if chat["id"] not in seen:
                    found = await ask(f"/phones/{phone['id']}/messages?chat={chat['id']}")
                    seen[chat["id"]] = found["messages"]
        return datetime.fromisoformat((await ask("/clock"))["now"]), seen
