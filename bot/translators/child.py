"""A process of its own for an engine that may hang.

Requests and replies are JSON objects, one a line, one request at a time. A request that times out
or is cancelled kills the process: nothing else stops an engine that holds the interpreter's lock.
The next request starts a new process. It ends by itself when its standard input closes and, on
Linux, when its parent dies.

The process reads strangers' words with large libraries, so it is given little. Of the environment
it has only the variables listed here: neither the bot's token nor the database's address. Memory
and processor time are limited, except on Windows.
"""

import asyncio
import ctypes
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from bot.translators.port import NothingToOffer, TranslatorDown

if sys.platform != "win32":
    import resource

_LINE_BYTES = 4_000_000
_PR_SET_PDEATHSIG = 1
_PARENT = "TRANSLATOR_PARENT_PID"

# Variables that an interpreter needs to start and to find its modules, its home and its language.
_INHERITED = frozenset(
    {
        "PATH",
        "HOME",
        "LANG",
        "LC_ALL",
        "LC_CTYPE",
        "TZ",
        "TMPDIR",
        "PYTHONPATH",
        "PYTHONHOME",
        "PYTHONUTF8",
        "PYTHONDONTWRITEBYTECODE",
        "PYTHONPYCACHEPREFIX",
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
        # Windows opens no socket and no temporary file without these.
        "SYSTEMROOT",
        "TEMP",
        "TMP",
        "USERPROFILE",
    }
)
# Proxies and certificates, as the library requests reads them.
_NETWORK = frozenset(
    {
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
        "REQUESTS_CA_BUNDLE",
        "CURL_CA_BUNDLE",
    }
)

ADDRESS_SPACE = 4 * 1024**3
"""Bytes. Six loaded Firefox models and the interpreter take about 0.6 GB."""
CPU_SECONDS = 120
"""Processor time for one request, in all threads; the parent's time limit ends it much sooner."""


class Child:
    """The parent's side. `python -m module arguments...` starts at the first request."""

    def __init__(
        self,
        module: str,
        *arguments: str,
        timeout_seconds: float,
        start_seconds: float = 20.0,
        network: bool = False,
    ) -> None:
        """Give each request `timeout_seconds`, and a process's first one `start_seconds` more.

        With `network` the process also gets the proxy and certificate variables.
        """
        self._command = (sys.executable, "-m", module, *arguments)
        self._network = network
        self._timeout, self._start = timeout_seconds, start_seconds
        self._process: asyncio.subprocess.Process | None = None
        self._turn = asyncio.Lock()

    @property
    def pid(self) -> int | None:
        """Return the id of the process that runs now, if any."""
        process = self._process
        return process.pid if process is not None and process.returncode is None else None

    async def ask(self, request: dict[str, Any]) -> str:
        """Send a request and return the reply's text.

        Raises TranslatorDown if the process fails or says so, NothingToOffer if it says so.
        """
        async with self._turn:
            try:
                fresh = await self._ensure()
                async with asyncio.timeout(self._timeout + (self._start if fresh else 0)):
                    reply = await self._exchange(request)
            except TimeoutError:
                await self._kill()
                raise TranslatorDown("the engine's process hung and was ended") from None
            except (OSError, ValueError, EOFError) as error:
                await self._kill()
                raise TranslatorDown(
                    f"the engine's process died ({type(error).__name__})"
                ) from error
            except BaseException:
                await self._kill()
                raise
        return _text_of(reply)

    async def close(self) -> None:
        """End the process."""
        async with self._turn:
            await self._kill()

    async def _ensure(self) -> bool:
        if self.pid is not None:
            return False
        await self._kill()
        self._process = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=_LINE_BYTES,
            env=child_environment(os.environ, network=self._network),
            # Ctrl-C must reach the parent alone, which then closes the child.
            start_new_session=True,
        )
        return True

    async def _exchange(self, request: dict[str, Any]) -> dict[str, Any]:
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(request).encode() + b"\n")
        await process.stdin.drain()
        line = await process.stdout.readline()
        if not line:
            raise EOFError
        reply: dict[str, Any] = json.loads(line)
        return reply

    async def _kill(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
        await process.wait()
        # asyncio leaves the pipe to the garbage collector, which may run after the loop has ended.
        transport = getattr(process, "_transport", None)
        if transport is not None:
            transport.close()


def child_environment(environ: Mapping[str, str], *, network: bool) -> dict[str, str]:
    """Return the variables that a translator's process may have, and this process's id."""
    allowed = _INHERITED | _NETWORK if network else _INHERITED
    # Proxy variables are also written in lower case, and Windows ignores case.
    kept = {name: value for name, value in environ.items() if name.upper() in allowed}
    return kept | {_PARENT: str(os.getpid())}


def _text_of(reply: dict[str, Any]) -> str:
    if "text" in reply:
        return str(reply["text"])
    if reply.get("nothing"):
        raise NothingToOffer(str(reply.get("error", "")))
    raise TranslatorDown(str(reply.get("error", "no text in the reply")))


def serve(answer: Callable[[dict[str, Any]], str]) -> None:
    """Answer requests, in the child, until standard input closes.

    What `answer` raises becomes the reply: with its text for NothingToOffer and TranslatorDown,
    else with its type alone, as a library's error may quote what a person wrote.
    """
    _die_with_parent()
    _limit_memory()
    # Replies leave by another descriptor: a library that prints must not break their lines.
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin.buffer:
        _allow_processor_time()
        try:
            reply: dict[str, Any] = {"text": answer(json.loads(line))}
        except NothingToOffer as nothing:
            reply = {"nothing": True, "error": str(nothing)}
        except TranslatorDown as down:
            reply = {"error": str(down)}
        except Exception as error:
            reply = {"error": type(error).__name__}
        replies.write(json.dumps(reply) + "\n")
        replies.flush()


def _limit_memory() -> None:
    """Allow ADDRESS_SPACE, and no core file, as it would hold people's words. Keep lower limits."""
    if sys.platform == "win32":
        return
    for which, limit in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_AS, ADDRESS_SPACE)):
        given = [one for one in resource.getrlimit(which) if one != resource.RLIM_INFINITY]
        lowest = min([limit, *given])
        # Some systems do not know one of the limits.
        with suppress(OSError, ValueError, OverflowError):
            resource.setrlimit(which, (lowest, lowest))


def _allow_processor_time() -> None:
    """Allow CPU_SECONDS from now on.

    The kernel counts from the start of the process, which may live for weeks.
    """
    if sys.platform == "win32":
        return
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    soft = int(time.process_time()) + 1 + CPU_SECONDS
    if hard != resource.RLIM_INFINITY:
        soft = min(soft, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _die_with_parent() -> None:
    """Have the kernel end this process with its parent (Linux only).

    A child inside a native call does not notice that its standard input was closed.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        # The parent may have died before the kernel was asked.
        if os.environ.get(_PARENT, str(os.getppid())) != str(os.getppid()):
            os._exit(0)
