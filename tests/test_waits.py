"""What needs an answer, and how long it may wait: pure rules."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.relay.waits import is_thanks
from bot.unanswered.rules import Patience, longest_wait

DAY, NIGHT = timedelta(minutes=15), timedelta(minutes=5)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "谢谢",
            "好的，谢谢！",
            "Thanks",
            "THANK YOU!!",
            "ok",
            "ありがとうございます",
            "감사합니다",
        ),
        *("Спасибо", "дякую", "merci beaucoup", "¡Gracias!", "obrigado", "Danke schön", "grazie"),
        *("شكراً", "شكرا جزيلا", "خیلی ممنون", "धन्यवाद", "cảm ơn", "ขอบคุณค่ะ", "terima kasih"),
        *("teşekkürler", "🙏", "👍🏽", "❤️", "Thank you very much.", "谢谢 🙏"),
    ],
)
def test_thanks_need_no_answer(text: str) -> None:
    assert is_thanks(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "谢谢，什么时候来？",
            "ok?",
            "谢谢？",
            "Thanks, but when?",
            "???",
            "!",
            "...",
            "🆘",
            "😭",
            "",
        ),
        *("no thanks to you we are hungry", "我没有药了", "help", "no", "1", "¿Gracias?"),
    ],
)
def test_everything_else_needs_one(text: str) -> None:
    assert not is_thanks(text)


@pytest.mark.parametrize(
    ("hour", "minute", "wait"),
    [(21, 59, DAY), (22, 0, NIGHT), (0, 0, NIGHT), (6, 59, NIGHT), (7, 0, DAY), (12, 0, DAY)],
)
def test_the_night_is_from_ten_to_seven(hour: int, minute: int, wait: timedelta) -> None:
    said = datetime(2026, 4, 1, hour, minute, tzinfo=UTC)
    assert longest_wait(said, "UTC", Patience(DAY, NIGHT)) == wait


def test_the_hour_is_that_of_the_zone() -> None:
    said = datetime(2026, 4, 1, 15, 0, tzinfo=UTC)
    assert longest_wait(said, "Asia/Shanghai", Patience(DAY, NIGHT)) == NIGHT
