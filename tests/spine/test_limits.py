"""Telegram's limits as buckets: pure arithmetic."""

from bot.spine.outbox.limits import Limits


def test_a_chat_gets_a_burst_and_then_one_a_second() -> None:
    limits = Limits(per_second=30, chat_per_second=1)
    left = 0.0
    for _ in range(4):
        assert limits.ready_in(7, left) == 0
        limits.take(7, left)
    assert 0.9 < limits.ready_in(7, left) <= 1
    assert limits.ready_in(8, left) == 0


def test_what_telegram_asked_a_chat_to_wait_holds_no_other_chat() -> None:
    limits = Limits(per_second=30, chat_per_second=1)
    limits.wait(7, 5, 100.0)
    assert limits.ready_in(7, 101.0) == 4
    assert limits.ready_in(8, 101.0) == 0
    assert limits.bot_ready_in(101.0) == 0


def test_the_bot_sends_no_more_than_its_rate_over_ten_seconds() -> None:
    limits, now, sent = Limits(per_second=30, chat_per_second=1), 0.0, 0
    while now < 10:
        pause = limits.bot_ready_in(now)
        if pause:
            now += pause
            continue
        limits.take(sent, now)
        sent += 1
    assert 290 <= sent <= 304


def test_a_group_gets_twenty_a_minute() -> None:
    limits, now, sent = Limits(per_second=30, chat_per_second=1), 0.0, 0
    while now < 60:
        pause = limits.ready_in(-5, now)
        if pause:
            now += pause
            continue
        limits.take(-5, now)
        sent += 1
        now += 0.05
    assert 20 <= sent <= 28
