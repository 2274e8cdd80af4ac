"""Read the sandbox's phones through its control API (docs/sandbox.md), for the audit."""

from datetime import datetime
from typing import Any

import aiohttp


async def read(address: str) -> tuple[datetime, dict[int, list[dict[str, Any]]]]:
    """Return the sandbox's time at the first request, and the messages of every chat by its id.

    Messages have docs/sandbox.md's shape; `sent_as` holds the words that they were sent with.
    Raises aiohttp.ClientError.
    """
    control = f"{address.rstrip('/').removesuffix('/control')}/control"
    async with aiohttp.ClientSession(raise_for_status=True) as http:

        async def ask(path: str) -> Any:
            async with http.get(f"{control}{path}") as response:
                return await response.json()

        # Asked first: a message that is sent later may be missing from a chat that was read before.
        now = datetime.fromisoformat((await ask("/clock"))["now"])
        seen: dict[int, list[dict[str, Any]]] = {}
        by_id: dict[tuple[int, int], dict[str, Any]] = {}
        for phone in (await ask("/phones"))["phones"]:
            for chat in (await ask(f"/phones/{phone['id']}/chats"))["chats"]:
                if chat["id"] not in seen:
                    answer = await ask(f"/phones/{phone['id']}/messages?chat={chat['id']}")
                    seen[chat["id"]] = answer["messages"]
                    by_id |= {
                        (chat["id"], message["message_id"]): message
                        for message in answer["messages"]
                    }
        after, last = 0, 1
        while after < last:
            page = await ask(f"/calls?after={after}&limit=5000")
            last, after = page["last"], page["calls"][-1]["n"] if page["calls"] else page["last"]
            for call in page["calls"]:
                answer = call["answer"]
                sent = answer.get("result") if isinstance(answer, dict) else None
                if call["method"].startswith("send") and isinstance(sent, dict):
                    message = by_id.get((sent["chat"]["id"], sent["message_id"]), {})
                    message["sent_as"] = sent.get("text") or sent.get("caption") or ""
        return now, seen
