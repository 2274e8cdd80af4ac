"""Shifts in the chat: looking and taking, one's own, languages spoken, posting."""

from aiogram import Router

from handlers.shifts import browse, mine, post, spoken

router = Router(name="shifts")
router.include_routers(browse.router, mine.router, spoken.router, post.router)
