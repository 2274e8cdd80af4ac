"""The relay in the chat: residents write, staff answer, interpreters interpret.

Its router takes every free message.
"""

from aiogram import Router

from handlers.relay import interpret, reply, talk, write

router = Router(name="relay")
router.include_routers(reply.router, interpret.router, write.router, talk.router)
