"""A phone's browser without script: it follows redirects, keeps a cookie and presses buttons."""

import re
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient

from bot.spine.texts.isolates import FSI, PDI


@dataclass
class Control:
    """A button with its form, or a link: what it says, where it leads, what it sends."""

    label: str
    path: str
    sends: dict[str, str] = field(default_factory=dict)
    is_link: bool = False


class _Reader(HTMLParser):
    """Reads the controls and the visible text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.controls: list[Control] = []
        self.text = ""
        self.fields: dict[str, str] = {}
        self._action, self._hidden, self._open = "", dict[str, str](), ""
        self._head = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        match tag:
            case "head":
                self._head = True
            case "form":
                self._action, self._hidden = found["action"], {}
            case "input" if found.get("type") == "hidden":
                self._hidden[found["name"]] = found["value"]
            case "input":
                self.fields[found["name"]] = found.get("value", "")
            case "button":
                sends = {found["name"]: found["value"]} if "name" in found else {}
                self.controls.append(Control("", self._action, {**self._hidden, **sends}))
                self._open = tag
            case "a":
                self.controls.append(Control("", found["href"], is_link=True))
                self._open = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == "head":
            self._head = False
        if tag == self._open:
            self._open = ""

    def handle_data(self, data: str) -> None:
        if self._head:
            return
        self.text += data
        if self._open:
            self.controls[-1].label += data


class Browser:
    """One phone's browser; the page that it shows, and what stands on it."""

    def __init__(self, client: TestClient, languages: str = "en", address: str = "") -> None:
        self._client = client
        self.headers = {"Accept-Language": languages} if languages else {}
        if address:
            self.headers["X-Forwarded-For"] = address
        self.cookies: dict[str, str] = {}
        self.path, self.html, self.status = "", "", 0
        self.answered: dict[str, str] = {}

    async def opens(self, path: str) -> None:
        """Open an address, and follow where it leads."""
        await self._follow(await self._ask("GET", path))

    async def presses(self, label: str, **fields: str) -> None:
        """Press the first button or link with this in its label; `fields` are typed before."""
        control = self.control(label)
        if control.is_link:
            await self.opens(control.path)
        else:
            await self.posts(control.path, control.sends | fields)

    async def posts(self, path: str, fields: dict[str, str], **headers: str) -> None:
        """Send a form, forged or not."""
        await self._follow(await self._ask("POST", path, fields, headers))

    async def reloads(self) -> None:
        """Open what the page's refresh says."""
        refresh = re.search(r'http-equiv="refresh" content="\d+;url=([^"]+)"', self.html)
        await self.opens(refresh[1] if refresh else self.path)

    def control(self, label: str) -> Control:
        for control in self._read().controls:
            if label in control.label:
                return control
        raise AssertionError(f"no {label!r} among {self.labels}")

    @property
    def labels(self) -> list[str]:
        return [control.label for control in self._read().controls]

    @property
    def text(self) -> str:
        """What stands on the page, with plain spaces and without the signs of directions."""
        text = unescape(self._read().text).replace("\u00a0", " ")
        return text.replace(FSI, "").replace(PDI, "")

    @property
    def token(self) -> str:
        return self.path.split("/")[2].partition("?")[0]

    def _read(self) -> _Reader:
        reader = _Reader()
        reader.feed(self.html)
        return reader

    async def _ask(
        self,
        method: str,
        path: str,
        fields: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> ClientResponse:
        self.path = path
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        sent = self.headers | (headers or {}) | ({"Cookie": cookie} if cookie else {})
        response = await self._client.request(
            method, path, data=fields, headers=sent, allow_redirects=False
        )
        self.cookies |= {name: morsel.value for name, morsel in response.cookies.items()}
        return response

    async def _follow(self, response: ClientResponse) -> None:
        for _ in range(3):
            if response.status != 303:
                break
            self.path = response.headers["Location"]
            response = await self._ask("GET", response.headers["Location"])
        self.status, self.html = response.status, await response.text()
        self.answered = dict(response.headers)
