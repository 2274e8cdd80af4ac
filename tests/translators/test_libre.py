from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.translators.libre import LibreTranslate
from bot.translators.port import NothingToOffer, TranslatorDown

Reply = Callable[[dict[str, Any]], web.Response]


def says(text: str) -> Reply:
    return lambda asked: web.json_response({"translatedText": text})


@pytest.fixture
async def serve() -> AsyncIterator[
    Callable[..., Awaitable[tuple[LibreTranslate, list[dict[str, Any]]]]]
]:
    """A server with LibreTranslate's documented API, which gives one reply to all calls."""
    started: list[Any] = []

    async def start(reply: Reply, **settings: Any) -> tuple[LibreTranslate, list[dict[str, Any]]]:
        asked: list[dict[str, Any]] = []

        async def languages(request: web.Request) -> web.Response:
            known = [{"code": "en", "name": "English", "targets": ["en", "zh-Hans", "pt"]}]
            return web.json_response(
                [*known, {"code": "pt", "name": "Portuguese", "targets": ["en"]}]
            )

        async def translate(request: web.Request) -> web.Response:
            asked.append(await request.json())
            return reply(asked[-1])

        app = web.Application()
        app.add_routes([web.get("/languages", languages), web.post("/translate", translate)])
        server = TestServer(app)
        await server.start_server()
        translator = LibreTranslate(str(server.make_url("/")), **settings)
        started.extend((translator, server))
        return translator, asked

    yield start
    for thing in started:
        await thing.close()


async def test_the_request_is_as_documented(serve: Any) -> None:
    libre, asked = await serve(says("Olá"), api_key="secret")
    assert await libre.translate("Hello", source="en", target="pt") == "Olá"
    assert asked == [
        {"q": "Hello", "source": "en", "target": "pt", "format": "text", "api_key": "secret"}
    ]


async def test_the_server_s_name_of_chinese_is_used(serve: Any) -> None:
    libre, asked = await serve(says("你好"))
    await libre.translate("Hello", source="en", target="zh")
    assert asked[0]["target"] == "zh-Hans"


async def test_a_pair_that_the_server_lacks_is_not_asked_for(serve: Any) -> None:
    libre, asked = await serve(says("x"))
    assert libre.can("pt", "zh")
    with pytest.raises(NothingToOffer):
        await libre.translate("Olá", source="pt", target="zh")
    assert not libre.can("pt", "zh")
    assert asked == []


@pytest.mark.parametrize(
    "response",
    [
        web.json_response({"error": "Slowdown"}, status=429),
        web.Response(text="<html>Bad Gateway</html>", content_type="text/html"),
        web.json_response({"detail": "odd"}),
        web.json_response(["odd"]),
    ],
)
async def test_every_odd_reply_means_down(serve: Any, response: web.Response) -> None:
    libre, _ = await serve(lambda asked: response)
    with pytest.raises(TranslatorDown):
        await libre.translate("Hello", source="en", target="pt")


async def test_a_page_that_repeats_the_words_is_not_in_the_error(serve: Any) -> None:
    libre, _ = await serve(lambda asked: web.Response(text=f"bad: {asked['q']}", status=400))
    with pytest.raises(TranslatorDown, match="HTTP 400") as down:
        await libre.translate("My daughter has a fever", source="en", target="pt")
    assert "fever" not in str(down.value)


async def test_nobody_at_the_address_means_down() -> None:
    libre = LibreTranslate("http://127.0.0.1:9", timeout_seconds=1)
    with pytest.raises(TranslatorDown):
        await libre.translate("Hello", source="en", target="pt")
    await libre.close()


async def test_a_server_that_hangs_means_down() -> None:
    async def hang(request: web.Request) -> web.Response:
        import asyncio

        await asyncio.sleep(2)
        return web.Response()

    app = web.Application()
    app.add_routes([web.get("/languages", hang)])
    async with TestServer(app) as server:
        libre = LibreTranslate(str(server.make_url("/")), timeout_seconds=0.2)
        with pytest.raises(TranslatorDown, match="Timeout"):
            await libre.translate("Hello", source="en", target="pt")
        await libre.close()
