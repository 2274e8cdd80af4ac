"""The relay in the chat: residents write, staff reply, interpreters interpret. The router takes every free message."""

from handlers.relay import interpret, reply, talk, write
from handlers.relay.talk import prepare
from handlers.turns.routing import SubjectRouter

__all__ = ["prepare", "router"]

router = SubjectRouter(name="relay")
router.include_routers(reply.router, interpret.router, write.router, talk.router)
