import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.translators.chain import Chain
from bot.translators.external import External
from bot.translators.external_child import code_for
from bot.translators.port import NothingToOffer, TranslatorDown


@asynccontextmanager
async def google(
    body: str, *, status: int = 200, wait: float = 0
) -> AsyncIterator[tuple[External, list[dict[str, str]]]]:
    """deep-translator's Google class, pointed at a page of this test."""
    asked: list[dict[str, str]] = []

    async def page(request: web.Request) -> web.Response:
        asked.append(dict(request.query))
        await asyncio.sleep(wait)
        return web.Response(text=body, status=status, content_type="text/html")

    app = web.Application()
    app.add_routes([web.get("/m", page)])
    async with TestServer(app) as server:
        service = External(
            "google", options={"address": str(server.make_url("/m"))}, timeout_seconds=1
        )
        yield service, asked
        await service.close()


async def test_a_page_s_result_is_the_translation() -> None:
    async with google('<div class="result-container">我需要帮助。</div>') as (service, asked):
        assert await service.translate("I need help.", source="en", target="zh") == "我需要帮助。"
        assert (asked[0]["sl"], asked[0]["tl"], asked[0]["q"]) == ("en", "zh-CN", "I need help.")


async def test_an_error_page_taken_for_the_translation_is_stopped_by_the_guard() -> None:
    page = '<div class="result-container">Error 500 (Server Error)!!1500.That’s an error.</div>'
    async with google(page) as (service, _):
        with pytest.raises(TranslatorDown, match="error page"):
            await Chain([service], timeout_seconds=10).translate(
                "I need help.", source="en", target="zh"
            )


@pytest.mark.parametrize(
    ("body", "status"), [("slow down", 429), ("<p>nothing</p>", 200), ("oops", 500)]
)
async def test_refusals_mean_down(body: str, status: int) -> None:
    async with google(body, status=status) as (service, _):
        with pytest.raises(TranslatorDown):
            await service.translate("I need help.", source="en", target="zh")


async def test_a_service_that_hangs_is_ended_with_its_process() -> None:
    async with google("never", wait=1.8) as (service, _):
        # A pair that the service lacks needs no network: it gets the process over its start.
        with pytest.raises(NothingToOffer):
            await service.translate("Hello", source="en", target="xx")
        pid = service.pid
        with pytest.raises(TranslatorDown, match="hung"):
            await service.translate("Hello", source="en", target="pt")
        assert pid is not None
        assert service.pid is None


async def test_an_unknown_service_and_an_unknown_language() -> None:
    service = External("nobody")
    with pytest.raises(TranslatorDown, match="no service of this name"):
        await service.translate("Hello", source="en", target="pt")
    await service.close()
    with pytest.raises(NothingToOffer):
        code_for("th", ["en", "pt"])


def test_regional_codes() -> None:
    known = ["en-GB", "en-US", "fr-BE", "fr-FR", "zh-TW", "zh-CN", "pes-IR", "pt-PT"]
    codes = [code_for(language, known) for language in ("en", "fr", "zh", "fa", "pt")]
    assert codes == ["en-US", "fr-FR", "zh-CN", "pes-IR", "pt-PT"]
