"""Shifts in the chat: looking and taking (browse), one's own (mine), posting (post)."""

from aiogram import Router

from handlers.shifts import browse, mine, post
from handlers.shifts.browse import prepare

__all__ = ["prepare", "router"]

router = Router(name="shifts")
router.include_routers(browse.router, mine.router, post.router)
