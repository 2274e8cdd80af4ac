"""Answers of the form and the headers that all of them carry; what a form sends, as plain text."""

from typing import NoReturn

from aiohttp import web

WAIT_SECONDS = 60
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
        " frame-ancestors 'none'"
    ),
    "X-Frame-Options": "DENY",  # for browsers that do not know frame-ancestors
    # The address of a page is the key to it.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Cache-Control": "no-store",
}


def html(page: str, status: int = 200) -> web.Response:
    """Answer with a page."""
    return web.Response(text=page, content_type="text/html", status=status)


def to_wait(page: str) -> web.Response:
    """Answer with a page that says that it was too often."""
    answer = html(page, 429)
    answer.headers["Retry-After"] = str(WAIT_SECONDS)
    return answer


def redirect(path: str) -> web.Response:
    """Lead to a page, so that going back sends nothing twice."""
    return web.Response(status=303, headers={"Location": path})


def go_to(path: str) -> NoReturn:
    """Lead to a page from within a helper."""
    raise web.HTTPSeeOther(path)


async def read_form(request: web.Request) -> dict[str, str]:
    """Read the texts of a form; files, and what is no form, are left out.

    No database takes a NUL. Raises HTTPRequestEntityTooLarge.
    """
    try:
        sent = await request.post()
    except (ValueError, LookupError):  # no such character set, no boundary
        return {}
    return {
        name: value.replace("\r\n", "\n").replace("\0", "")
        for name, value in sent.items()
        if isinstance(value, str)
    }
