"""The settings: one frozen object, made in the composition root.

They are read from the environment and from `.env`, where each name starts with WEFT_. The name
or the description gives the unit.
"""

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import unquote, urlsplit

from pydantic import Field, SecretStr, ValidationInfo, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.spine.clock import check_zone
from bot.spine.phone_numbers import AreaNumbers
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.render import find_locale, locales

TELEGRAM = "https://api.telegram.org"
POSTER_LANGUAGES = 6
# With socks5h and socks4a the proxy looks up names.
PROXIES = ("http://", "https://", "socks5h://", "socks5://", "socks4a://", "socks4://")


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        env_prefix="WEFT_",
        env_file=".env",
        frozen=True,
        extra="ignore",
        hide_input_in_errors=True,  # the input may be a password
    )

    bot_token: SecretStr = Field(
        SecretStr(""),
        description="The bot's token from @BotFather. `weft run` needs no more than this.",
    )
    bot_token_file: Path | None = Field(
        None, description="A file that holds the token, instead of WEFT_BOT_TOKEN."
    )
    telegram_api: str = Field(
        TELEGRAM, description="Another Bot API address (a local Bot API server, or the sandbox)."
    )
    database_url: str = Field(
        "sqlite:///var/weft.sqlite3",
        repr=False,
        description="sqlite:///path/file or postgresql://user:password@host/name. "
        "A SQLite file is created and upgraded at the start.",
    )
    key_file: Path = Field(
        Path("var/weft.key"),
        description="File with the keys of what is encrypted in the database (health answers, "
        "notes, phones). Made at the first start; back it up apart from the database.",
    )
    admins: Annotated[tuple[Annotated[int, Field(gt=0, lt=2**52)], ...], NoDecode] = Field(
        (), description="Telegram ids of the first admins, separated by commas."
    )
    webhook_url: str = Field(
        "", description="Public address for updates; empty means long polling."
    )
    webhook_secret: SecretStr = Field(
        SecretStr(""),
        description="Secret token that Telegram must send with each update. "
        "Required with a webhook.",
    )
    webhook_listen: str = Field(
        "127.0.0.1:8080", description="Address and port on which the webhook listens."
    )
    web_address: str = Field(
        "",
        description="Public https address of the check-in form for phones without Telegram, such "
        "as https://weft.example.org; it stands on the posters. Empty: no form.",
    )
    web_listen: str = Field(
        "127.0.0.1:8080",
        description="Address and port on which the form listens; the webhook's serves for both.",
    )
    web_proxies: int = Field(
        1,
        ge=0,
        le=5,
        description="How many proxies of your own stand before the form and add the caller's "
        "address to X-Forwarded-For. With 0 the header is not believed.",
    )
    web_calls_per_address: int = Field(
        15,
        ge=1,
        description="Check-ins by the form within a minute from one internet address; a whole "
        "house may share one. Others are asked to wait a minute or to ring.",
    )
    web_calls_per_gate: int = Field(
        60, ge=1, description="The same for one gate, from all addresses together."
    )
    send_rate: float = Field(
        30.0, gt=0, description="Messages a second for the whole bot (Telegram's limit: about 30)."
    )
    chat_rate: float = Field(
        1.0,
        gt=0,
        description="Messages a second to one chat (Telegram's limit: about 1, with short bursts).",
    )
    proxy: str = Field(
        "",
        repr=False,
        description="Proxy for calls to Telegram, e.g. http://127.0.0.1:3128 or "
        "socks5h://127.0.0.1:1080 (which looks up names itself).",
    )
    keepalive_seconds: float = Field(
        15.0,
        gt=0,
        description="Seconds that an unused connection to Telegram is kept for the next call. "
        "Set fewer if the server or a proxy closes it earlier: a call on a closed connection may "
        "be sent twice. Weft halves the value after each such call, to 1 at least.",
    )
    clock: str = Field("", description="Trials only: follow the sandbox's clock at this address.")
    language: str = Field("zh-Hans", description="The staff's default language.")
    zone: str = Field("Asia/Shanghai", description="IANA time zone of people without an area.")
    emergency_numbers: Annotated[EmergencyNumbers, NoDecode] = Field(
        EmergencyNumbers.read("ambulance=120, police=110, fire=119"),
        description="Whom people in danger call, in this order. The names ambulance, police, fire "
        "and emergency are shown in the reader's language, any other one as it is written.",
    )
    office_numbers: Annotated[AreaNumbers, NoDecode] = Field(
        AreaNumbers(),
        description="Telephone number on the gates' posters for people without Telegram; for "
        "single areas others, by their codes: +86 21 5555 0100, A01=+86 21 5555 0101. Without "
        "one the line is left out.",
    )
    poster_languages: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description="Languages on the gates' posters, at most 6, separated by commas: "
        "zh-Hans, en, ar. Empty: WEFT_LANGUAGE, English and those of the area's people.",
    )
    font_folders: Annotated[tuple[Path, ...], NoDecode] = Field(
        (), description="Folders of fonts beside the machine's own, separated by commas."
    )
    step_seconds: int = Field(
        120, ge=5, description="Seconds that one step of an alert waits for an answer."
    )
    repeat_minutes: Annotated[tuple[float, ...], NoDecode] = Field(
        (1, 1, 2, 5, 10),
        description="Minutes between the calls to everybody, once all on call have been tried "
        "without success; the last goes on.",
    )
    silence_seconds: int = Field(
        60,
        ge=10,
        description="Seconds after which a gate's scan without a word calls somebody by itself.",
    )
    overdue_minutes: int = Field(
        30,
        ge=1,
        description="Minutes after the announced time of an arrival at which who is on call is "
        "told that nobody has come.",
    )
    acknowledge_seconds: int = Field(
        600, ge=60, description="Seconds after which the taker of an alert is asked: still on it?"
    )
    storm_alerts: int = Field(
        3,
        ge=2,
        description="From how many open alerts of a kind in an area on they share one card. "
        "Danger and medical help never do.",
    )
    storm_minutes: float = Field(
        5.0, gt=0, le=120, description="Minutes within which these alerts must have been raised."
    )
    call_rounds: int = Field(
        3,
        ge=1,
        le=50,
        description="After how many calls to everybody without an answer telephones are to ring: "
        "coordinators and the office then see the numbers of /numbers on the alert's card.",
    )
    call_url: SecretStr = Field(
        SecretStr(""),
        description="Address of a voice service that rings one of these numbers with each further "
        "call: a POST with JSON (area, gate, kind, minutes, number, and an id that a repetition "
        "keeps). Nothing is said of who waits. Empty means off.",
    )
    outage_minutes: float = Field(
        5.0,
        gt=0,
        description="Minutes without a working Weft after which the admins are told, once it is "
        "back, from when to when it was away and which alerts were late.",
    )
    health_listen: str = Field(
        "",
        description="Address and port on which /healthz answers, e.g. 127.0.0.1:8081. Empty: with "
        "a webhook on the webhook's port, else nowhere.",
    )
    ping_url: SecretStr = Field(
        SecretStr(""),
        description="Address that is called each minute while Weft is healthy (a dead man's "
        "switch such as healthchecks.io, which tells you when the calls end). Empty means off.",
    )
    answer_minutes: float = Field(
        15.0,
        ge=1,
        le=1440,
        description="Minutes after which a resident's message without an answer raises an alert.",
    )
    answer_minutes_at_night: float = Field(
        5.0, ge=1, le=1440, description="The same from 22:00 to 07:00 by the area's clocks."
    )
    handoff_minutes: float = Field(
        10,
        ge=1,
        description="Minutes in which whoever comes on call confirms the hand-off; after that "
        "others are alerted.",
    )
    wakes_a_night: int = Field(
        4,
        ge=1,
        description="How often somebody may be woken in one night before their coordinators "
        "hear of it.",
    )
    offer_seconds: int = Field(
        90,
        ge=5,
        description="Seconds that an offer to an interpreter stays open before the circle widens.",
    )
    remind_hours: float = Field(
        2.0,
        gt=0,
        description="Hours before a shift at which the volunteer is asked once more, after the "
        "evening before.",
    )
    callout_answers_by_day: float = Field(
        50.0,
        gt=0,
        le=100,
        description="Percent of those who are asked in a call-out that are expected to say yes; "
        "a wave asks as many as it takes for that.",
    )
    callout_answers_by_night: float = Field(
        25.0, gt=0, le=100, description="The same from 21:00 to 8:00 by the area's clocks."
    )
    callout_wave_minutes: float = Field(
        10.0,
        ge=1,
        le=60,
        description="Minutes after which a call-out asks more people; longer, up to an hour, "
        "where the shift begins later.",
    )
    callout_rest_hours: float = Field(
        8.0,
        ge=0,
        le=48,
        description="Hours of rest between two shifts, for which a call-out leaves people alone.",
    )
    swap_veto_minutes: int = Field(
        0,
        ge=0,
        le=10080,
        description="Minutes in which coordinators may say no to an exchange of two shifts on "
        "which both volunteers agree. 0: it is done at once.",
    )
    models_folder: Path = Field(
        Path("var/models"),
        description="Folder of Firefox translation models (`weft models fetch`).",
    )
    libretranslate_url: str = Field(
        "", description="Address of a LibreTranslate-compatible server; empty means none."
    )
    libretranslate_key: SecretStr = Field(
        SecretStr(""), description="API key for that server, if it wants one."
    )
    external_translator: Literal[
        "", "google", "mymemory", "deepl", "microsoft", "yandex", "papago", "baidu", "qcri"
    ] = Field(
        "", description="One of deep-translator's services: words leave the house. Empty means off."
    )
    external_translator_key: SecretStr = Field(
        SecretStr(""), description="API key for that service, if it wants one."
    )
    # Three translators one after the other must fit into bot.spine.jobs.model.CLAIM (60 seconds):
    # after that another process may translate the same text.
    translator_seconds: float = Field(
        8.0,
        gt=0,
        le=15,
        description="Seconds that one translator may take for one text; at most 15.",
    )
    detector: Literal["lingua", "langdetect"] = Field(
        "lingua",
        description="Language detection: our rules and lingua, or langdetect "
        "(slower, weaker on short texts).",
    )
    detector_preload: bool = Field(
        False,
        description="Load lingua's full models: a little surer of single words, for 1.3 GB and "
        "4 seconds more at the start.",
    )
    keep_updates_days: float = Field(
        7.0,
        ge=2,
        description="Days that Telegram's updates are kept once done. "
        "While one is kept, its repetition does nothing.",
    )
    keep_jobs_days: float = Field(7.0, ge=1, description="Days that finished jobs are kept.")
    keep_messages_days: float = Field(
        180.0,
        ge=7,
        description="Days that sent messages are kept; "
        "after that a reply to one no longer finds its case.",
    )
    keep_duty_days: float = Field(
        400.0,
        ge=60,
        description="Days that it is kept who was on call when, which hand-offs were read, and "
        "when phones were tested.",
    )
    log_format: Literal["text", "json"] = Field(
        "text", description="Log lines for people (text) or machines (json)."
    )

    @field_validator("admins", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(int(part) for part in value.replace(",", " ").split())
        return value

    @field_validator("repeat_minutes", mode="before")
    @classmethod
    def _minutes(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        minutes = tuple(float(part) for part in value.replace(",", " ").split())
        if not minutes or not all(0.1 <= one <= 60 for one in minutes):
            raise ValueError("minutes from 0.1 to 60 with commas between, such as 1, 1, 2, 5, 10")
        return minutes

    @field_validator("emergency_numbers", mode="before")
    @classmethod
    def _emergency_numbers(cls, value: object) -> object:
        return EmergencyNumbers.read(value) if isinstance(value, str) else value

    @field_validator("office_numbers", mode="before")
    @classmethod
    def _office_numbers(cls, value: object) -> object:
        return AreaNumbers.read(value) if isinstance(value, str) else value

    @field_validator("font_folders", mode="before")
    @classmethod
    def _font_folders(cls, value: object) -> object:
        return _parts(value) if isinstance(value, str) else value

    @field_validator("poster_languages", mode="before")
    @classmethod
    def _poster_languages(cls, value: object) -> object:
        languages = _parts(value) if isinstance(value, str) else value
        return read_poster_languages(languages) if isinstance(languages, tuple) else languages

    @field_validator("database_url")
    @classmethod
    def _database_url(cls, value: str) -> str:
        if not value.startswith(("sqlite", "postgres")) or not _is_database_address(value):
            raise ValueError(
                "sqlite:///path/file or postgresql://user:password@host/name, where @, : and / of"
                " a password are written %40, %3A and %2F"
            )
        return value

    @field_validator("proxy")
    @classmethod
    def _proxy(cls, value: str) -> str:
        if not value:
            return value
        if not value.startswith(PROXIES):
            raise ValueError(f"an address that begins with one of {', '.join(PROXIES)}")
        if not _is_address(value):
            raise ValueError(
                "scheme://user:password@host:port, "
                "where @ and / of a password are written %40 and %2F"
            )
        if value.startswith("socks") and not _is_fit_for_socks(value):
            raise ValueError(
                "user and password of a SOCKS proxy are at most 255 characters each, and ASCII"
            )
        return value

    @field_validator("ping_url", "call_url")
    @classmethod
    def _called_url(cls, value: SecretStr) -> SecretStr:
        address = value.get_secret_value()
        if address and not (address.startswith(("http://", "https://")) and _has_host(address)):
            raise ValueError("an address such as https://example.org/…")
        return value

    @field_validator("web_address")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if not value:
            return value
        if not _is_web_address(value):
            raise ValueError(
                "an address such as https://weft.example.org, without a path; http:// is for"
                " trials on this machine (http://127.0.0.1:8090)"
            )
        return value.rstrip("/")

    @field_validator("webhook_listen", "health_listen", "web_listen")
    @classmethod
    def _listen(cls, value: str, info: ValidationInfo) -> str:
        if not value and info.field_name == "health_listen":
            return value
        port = value.rpartition(":")[2]
        # The operating system would take a larger number modulo 65536.
        if not (port.isascii() and port.isdigit() and int(port) <= 65535):
            raise ValueError("address:port such as 127.0.0.1:8080, the port at most 65535")
        return value

    @field_validator("zone")
    @classmethod
    def _zone(cls, value: str) -> str:
        check_zone(value)
        return value

    @field_validator("language")
    @classmethod
    def _language(cls, value: str) -> str:
        if value not in locales():
            raise ValueError(f"{value!r} is none of Weft's locales: {', '.join(locales())}")
        return value

    @model_validator(mode="after")
    def _agree(self) -> "Settings":
        if self.webhook_url and not self.webhook_secret.get_secret_value():
            raise ValueError(
                "WEFT_WEBHOOK_URL needs WEFT_WEBHOOK_SECRET: without it anybody could send updates"
            )
        if self.clock and self.telegram_api.rstrip("/") == TELEGRAM:
            raise ValueError(
                "WEFT_CLOCK is for trials: a bot at Telegram's own address keeps real time"
            )
        return self

    @property
    def remind_before(self) -> timedelta:
        """Return how long before a shift's start people are asked once more."""
        return timedelta(hours=self.remind_hours)

    @property
    def repeat_waits(self) -> tuple[timedelta, ...]:
        """Return how long each call to everybody waits for an answer."""
        return tuple(timedelta(minutes=one) for one in self.repeat_minutes)

    @property
    def token(self) -> str:
        """Return the bot's token, from the file if WEFT_BOT_TOKEN is empty.

        Raises ValueError without a token, and OSError if the file cannot be read.
        """
        token = self.bot_token.get_secret_value()
        if not token and self.bot_token_file:
            token = self.bot_token_file.read_text(encoding="utf-8").strip()
        if not token:
            raise ValueError("WEFT_BOT_TOKEN is not set")
        return token


def read_poster_languages(languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the locales of these languages, each once. Raises ValueError, which says why."""
    found = {language: find_locale(language) for language in languages}
    unknown = [language for language, locale in found.items() if locale is None]
    if unknown:
        raise ValueError(f"{', '.join(unknown)}: none of Weft's locales: {', '.join(locales())}")
    chosen = tuple(dict.fromkeys(locale for locale in found.values() if locale is not None))
    if len(chosen) > POSTER_LANGUAGES:
        raise ValueError(f"at most {POSTER_LANGUAGES} languages fit a poster")
    return chosen


def _parts(value: str) -> tuple[str, ...]:
    return tuple(part for part in map(str.strip, value.split(",")) if part)


def _is_web_address(value: str) -> bool:
    """Tell whether browsers reach it by TLS, or it is this machine's own."""
    try:
        parts = urlsplit(value)
        has_port = parts.port != 0
    except ValueError:
        return False
    is_here = parts.hostname in ("127.0.0.1", "localhost", "::1")
    return (
        (parts.scheme == "https" or (parts.scheme == "http" and is_here))
        and bool(parts.hostname)
        and has_port
        and "@" not in parts.netloc
        and not parts.path.strip("/")
        and not (parts.query or parts.fragment)
        and value.isprintable()
        and not any(mark in value for mark in " <>\"'\\")
    )


def _is_database_address(value: str) -> bool:
    """Tell whether SQLAlchemy can read an address, and takes no part of a password for the host.

    An error that is raised here is not passed on: its text would show the password.
    """
    try:
        return "@" not in (make_url(value).host or "")
    except (ArgumentError, ValueError):
        return False


def _is_address(value: str) -> bool:
    """Tell whether a proxy's address can be read in one way only.

    Errors of the parser are not passed on: their texts would show the password.
    """
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError:
        return False
    user_and_password = parts.netloc.rpartition("@")[0]
    return (
        bool(parts.hostname)
        and port != 0
        and value.isprintable()
        and not any(mark in value for mark in " \\?#")
        and not parts.path.strip("/")
        and "@" not in user_and_password
        and ":" not in unquote(parts.username or "")  # HTTP ends the user's name there
    )


def _has_host(value: str) -> bool:
    """Tell whether an address names a host. Its errors are not passed on: it may be a secret."""
    try:
        parts = urlsplit(value)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _is_fit_for_socks(value: str) -> bool:
    parts = urlsplit(value)
    words = (unquote(parts.username or ""), unquote(parts.password or ""))
    return all(word.isascii() and len(word) <= 255 for word in words)
