"""How what is no text is sent again: an entry's `media`, as JSON. Pure.

Telegram's file ids may be sent to anybody, but a file id keeps the file's own name. What carries
a name is therefore fetched and uploaded again under a neutral one (files.py); until then its
`fetch` is set. Such files follow their card, as replies to it; all else stands above its card.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

# Bytes that a bot may fetch (Bot API, getFile).
DOWN_LIMIT = 20 * 1024 * 1024
# Bytes that a bot may upload (Bot API, sending files).
UP_LIMIT = 50 * 1024 * 1024

Media = dict[str, Any]

# What each method calls its file; the same word names it in the message that is sent.
PARTS = {
    "document": "sendDocument",
    "video": "sendVideo",
    "audio": "sendAudio",
    "animation": "sendAnimation",
}

# Endings that may be shown: any other could be made up to say something about the sender.
_ENDINGS = re.compile(
    "7z|aac|apk|avi|bmp|csv|docx?|eml|epub|flac|gif|hei[cf]|html?|ics|jpe?g|json|key|log|m4[av]"
    "|md|mid|mkv|mov|mp[34]|mpe?g|numbers|od[pst]|og[ag]|opus|pages|pdf|png|pptx?|psd|rar|rtf|svg"
    "|tar|tgz|tiff?|tsv|txt|vcf|wav|web[mp]|wm[av]|xlsx?|xml|zip"
)
_BY_TYPE = {
    "application/pdf": "pdf",
    "video/mp4": "mp4",
    "audio/mpeg": "mp3",
    "image/jpeg": "jpg",
    "image/png": "png",
}
# Kinds whose name no client shows.
_NAMELESS = ("video", "animation")
_USUAL = {"video": "mp4", "animation": "mp4", "audio": "mp3"}


# What cannot pass, by the field of Telegram's Message, with what it is called to both sides.
CANNOT_PASS = {
    "story": "story",
    "paid_media": "paid",
    "giveaway": "giveaway",
    "giveaway_created": "giveaway",
    "giveaway_winners": "giveaway",
    "giveaway_completed": "giveaway",
    "invoice": "invoice",
    "successful_payment": "invoice",
    "refunded_payment": "invoice",
    "game": "game",
    "checklist": "checklist",
    "gift": "gift",
    "unique_gift": "gift",
    "gift_upgrade_sent": "gift",
    "user_shared": "account",
    "users_shared": "account",
    "chat_shared": "account",
    "live_photo": "other",
    "rich_message": "other",
    "passport_data": "other",
    "web_app_data": "other",
    "unknown": "once",  # Telegram shows bots nothing of media that vanish when seen
}


class Lost(StrEnum):
    """Why a file is not passed on."""

    BIG = "big"
    GONE = "gone"


def sent(method: str, unique: str = "", **body: Any) -> Media:
    """Make media that are sent as they are; `body`: the method's own parameters.

    `unique` tells another file from the same one.
    """
    return {"method": method, "body": body, "unique": unique}


def to_fetch(
    part: str,
    file_id: str,
    unique: str,
    *,
    file_name: str | None,
    mime: str | None,
    size: int | None,
    **about: Any,
) -> Media:
    """Make media of a file that carries a name; `about`: the method's parameters beside it."""
    medium = {
        "method": PARTS[part],
        "body": about,
        "unique": unique,
        "part": part,
        "fetch": file_id,
        "name": neutral_name(part, file_name, mime),
    }
    if size is not None and size > DOWN_LIMIT:
        return by_id(medium) or lost(Lost.BIG, unique)
    return medium


def by_id(media: Media) -> Media | None:
    """Return media that are too big to be fetched as they are sent by their file id.

    None for kinds that show the file's name: those are not passed on.
    """
    if media.get("part") not in _NAMELESS:
        return None
    return sent(media["method"], media["unique"], **{media["part"]: media["fetch"]})


def fetched(media: Media, message: Mapping[str, Any]) -> Media:
    """Return the media with the new file id, from the message as it was sent.

    Telegram may have taken the file for another kind.
    """
    for part, method in PARTS.items():
        file_id = (message.get(part) or {}).get("file_id")
        if file_id and (part == media["part"] or media["part"] not in message):
            return {
                "method": method,
                "body": {part: file_id},
                "unique": media["unique"],
                "follows": True,
            }
    return media


def lost(why: Lost, unique: str) -> Media:
    """Make media of a file that is not passed on."""
    return {"lost": str(why), "unique": unique}


def is_sent(media: Media | None) -> bool:
    """Tell whether there is something to send besides words."""
    return media is not None and "method" in media


def follows(media: Media | None) -> bool:
    """Tell whether the file comes after its card."""
    return media is not None and ("fetch" in media or "follows" in media)


def goes_above(media: Media | None) -> bool:
    """Tell whether it is sent at once, before its card."""
    return media is not None and "method" in media and not follows(media)


def neutral_name(part: str, file_name: str | None, mime: str | None) -> str:
    """Name the file for everybody: its kind, and its ending if that is a usual one."""
    ending = (file_name or "").rpartition(".")[2].lower()
    if not _ENDINGS.fullmatch(ending):
        ending = _BY_TYPE.get(mime or "") or _USUAL.get(part, "")
    return f"{part}.{ending}" if ending else part


def replaced(old: Media | None, new: Media | None) -> bool:
    """Tell whether an edit brought another file; ids of the same one differ from time to time."""
    return new is not None and "unique" in new and (old or {}).get("unique") != new["unique"]
