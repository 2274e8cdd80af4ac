"""A copy of the locales that a test may break."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.spine.texts import render as texts


@contextmanager
def copied_locales(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let Weft read its texts from a copy in this folder, and forget them at the end."""
    copy = folder / "locales"
    shutil.copytree(texts.FOLDER, copy)
    with monkeypatch.context() as patch:
        patch.setattr(texts, "FOLDER", copy)
        forget_texts()
        yield copy
    forget_texts()


def forget_texts() -> None:
    """Let texts be read again."""
    for cached in (texts.locales, texts._bundle, texts._worded, texts._house_text):
        cached.cache_clear()
