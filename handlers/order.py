"""The order in which routers are asked: commands and buttons first, forms next, free text to the relay last."""

from aiogram import Router

from handlers import fallback, help, people

ROUTERS: tuple[Router, ...] = (
    help.router,
    people.router,
    fallback.router,
)
