"""Tell who the bot is, and give it its updates."""

import re
import time
from typing import Any

import orjson

from sandbox.errors import bad, conflict, too_many
from sandbox.methods.registry import Described, method
from sandbox.model import Json
from sandbox.params import Params
from sandbox.world import Webhook, World

SECRET = re.compile(r"[A-Za-z0-9_-]*")


@method("getMe")
def get_me(world: World, p: Params) -> Json:
    """Return the bot's `User`."""
    return world.bot | {
        "can_join_groups": True,
        "can_read_all_group_messages": True,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("logOut", "close")
def close(world: World, p: Params) -> bool:
    """Do nothing; say yes, as Telegram does."""
    return True


def _allow(world: World, p: Params) -> None:
    if not p.has("allowed_updates"):
        return
    try:
        kinds = orjson.loads(p.text("allowed_updates"))
    except orjson.JSONDecodeError:
        raise bad("can't parse allowed_updates JSON object") from None
    if isinstance(kinds, list):
        world.updates.allow([str(kind) for kind in kinds])


@method("getUpdates")
async def get_updates(world: World, p: Params) -> list[Any]:
    """Hold the long poll."""
    if world.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    _allow(world, p)
    limit = min(max(p.integer("limit", 100), 1), 100)
    timeout = min(max(p.integer("timeout"), 0), 50)
    world.updates.forget_old(world.clock.now())
    batch = await world.updates.fetch(p.integer("offset"), limit, timeout)
    return [orjson.Fragment(update.body) for update in batch]


@method("setWebhook")
def set_webhook(world: World, p: Params) -> Described:
    """Have the updates delivered to a URL; an empty one means deleteWebhook."""
    url = p.text("url")
    if not url:
        return delete_webhook(world, p)
    if not url.startswith(("https://", "http://")):
        raise bad(f"bad webhook: invalid webhook URL specified {url}")
    secret = p.text("secret_token")
    if len(secret) > 256:
        raise bad("secret token is too long")
    if not SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    now = time.monotonic()
    if now - world.webhook.set_at < 1:
        raise too_many(1)
    _allow(world, p)
    if p.flag("drop_pending_updates"):
        world.updates.drop()
    was = world.webhook.url
    connections = min(max(p.integer("max_connections", 40), 1), 100)
    world.webhook = Webhook(
        url,
        secret,
        connections,
        p.text("ip_address"),
        "certificate" in p.files or p.has("certificate"),
        set_at=now,
    )
    world.updates.end_poll(conflict("terminated by setWebhook request"))
    world.updates.arrived.fire()
    return Described(True, "Webhook is already set" if was == url else "Webhook was set")


@method("deleteWebhook")
def delete_webhook(world: World, p: Params) -> Described:
    """Keep the updates for getUpdates."""
    if p.flag("drop_pending_updates"):
        world.updates.drop()
    was = world.webhook.url
    world.webhook = Webhook()
    world.updates.arrived.fire()
    return Described(True, "Webhook was deleted" if was else "Webhook is already deleted")


@method("getWebhookInfo")
def get_webhook_info(world: World, p: Params) -> Json:
    """Return the webhook's settings, its last error and the number of waiting updates."""
    hook = world.webhook
    world.updates.forget_old(world.clock.now())
    out: Json = {
        "url": hook.url,
        "has_custom_certificate": hook.has_certificate,
        "pending_update_count": len(world.updates.pending),
    }
    if hook.url:
        out["max_connections"] = hook.max_connections
        if hook.ip_address:
            out["ip_address"] = hook.ip_address
        if hook.error_message:
            out["last_error_date"] = hook.error_date
            out["last_error_message"] = hook.error_message
    if world.updates.allowed is not None:
        out["allowed_updates"] = world.updates.allowed
    return out
