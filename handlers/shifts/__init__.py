"""Shifts in the chat: looking and taking (browse), one's own (mine), posting (post)."""

from handlers.shifts import browse, mine, post
from handlers.shifts.browse import prepare
from handlers.turns.routing import SubjectRouter

__all__ = ["prepare", "router"]

router = SubjectRouter(name="shifts")
router.include_routers(browse.router, mine.router, post.router)
