"""PostgreSQL: how it plans for us, and when either side gives a silent connection up."""

import socket
from typing import Any

# A statement is planned once a connection, maybe while its tables are empty, and the plan is kept
# until they are analysed: then it must take an index, or an emergency's first minute is slow
# (docs/decisions: plans made early).
_PLANNING = {
    "plan_cache_mode": "force_generic_plan",
    "enable_seqscan": "off",
    "random_page_cost": "1.1",
    "jit": "off",
}

# A row that another transaction keeps locked stops one chat, not all: the statement fails and is
# tried again. A frozen process (SIGSTOP, a paused machine) holds its locks no longer than this.
LOCK_SECONDS, FROZEN_SECONDS = 2, 5
_LOCKING = {
    "lock_timeout": f"{LOCK_SECONDS}s",
    "idle_in_transaction_session_timeout": f"{FROZEN_SECONDS}s",
}

# A machine that loses its power or its network ends no connection. Unless both ends ask, each
# believes for hours that the other is there: the server keeps a dead leader's lock and rows.
SILENT_SECONDS, ASK_AGAIN_SECONDS, ASKED = 1, 1, 3
_KEEPALIVE = {
    "tcp_keepalives_idle": str(SILENT_SECONDS),
    "tcp_keepalives_interval": str(ASK_AGAIN_SECONDS),
    "tcp_keepalives_count": str(ASKED),
    "tcp_user_timeout": str(1000 * (SILENT_SECONDS + ASK_AGAIN_SECONDS * ASKED)),
}

SERVER_SETTINGS = _PLANNING | _LOCKING | _KEEPALIVE


def keep_alive(connection: Any, _record: Any) -> None:
    """Set on our end of a new connection what _KEEPALIVE sets on the server's."""
    end = connection.driver_connection._transport.get_extra_info("socket")
    if end.family == socket.AF_UNIX:
        return
    end.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for option, value in (
        ("TCP_KEEPIDLE", SILENT_SECONDS),
        ("TCP_KEEPINTVL", ASK_AGAIN_SECONDS),
        ("TCP_KEEPCNT", ASKED),
        ("TCP_USER_TIMEOUT", int(_KEEPALIVE["tcp_user_timeout"])),
    ):
        if hasattr(socket, option):  # not every system has each
            end.setsockopt(socket.IPPROTO_TCP, getattr(socket, option), value)
