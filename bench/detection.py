"""Measure language detection: python -m bench.detection [FOLDER]

FOLDER (../shared/data) holds messages.tsv, tatoeba.tsv and tico.tsv: language, kind, text.
"Right" is the share of texts, in %, whose best guess is right, sure or not. "Stated wrong" is the
share for which a wrong language was stated as sure: people suffer from these. The prior is right
in 85 % of the texts, and one random other language in the rest.
"""

import csv
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from bot.languages.detect import LANGUAGES, Detection, Detector, LangdetectDetector

SETS = ("messages", "tatoeba", "tico")
KINDS = ("sentence", "phrase", "word")
PRIOR_RIGHT = 0.85


def rows(folder: Path, name: str) -> Iterator[tuple[str, str, str]]:
    with (folder / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row and row[0] in LANGUAGES:
                yield row[0], row[1], row[2]


def prior_for(language: str, chance: random.Random) -> list[str]:
    if chance.random() < PRIOR_RIGHT:
        return [language]
    return [chance.choice([other for other in LANGUAGES if other != language])]


def measure(
    detector: Detection, folder: Path, name: str, *, with_prior: bool
) -> dict[str, tuple[float, float, float]]:
    """Return kind -> (best guess right, stated wrong, stated), in % of the texts of that kind."""
    chance = random.Random(7)
    counts: dict[str, list[int]] = {}
    for language, kind, text in rows(folder, name):
        guess = detector.detect(text, prior=prior_for(language, chance) if with_prior else ())
        count = counts.setdefault(kind, [0, 0, 0, 0])
        count[0] += 1
        count[1] += guess.best == language
        count[2] += guess.language not in (None, language)
        count[3] += guess.language is not None
    return {k: (100 * c[1] / c[0], 100 * c[2] / c[0], 100 * c[3] / c[0]) for k, c in counts.items()}


def line(title: str, detector: Detection, folder: Path, *, with_prior: bool) -> str:
    cells, texts, started = [], 0, time.perf_counter()
    for name in SETS:
        shares = measure(detector, folder, name, with_prior=with_prior)
        texts += sum(1 for _ in rows(folder, name))
        kinds = [kind for kind in KINDS if kind in shares]
        cells += [" / ".join(f"{shares[k][i]:.1f}" for k in kinds) for i in (0, 1)]
    micros = (time.perf_counter() - started) / texts * 1e6
    return f"| {title} | {' | '.join(cells)} | {micros:.0f} |"


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("../shared/data")
    low, full, old = Detector(), Detector(preload=True), LangdetectDetector()
    heads = [f"{name} {what}" for name in SETS for what in ("right", "stated wrong")]
    print(f"| detector | {' | '.join(heads)} | µs |")
    print("|---" * (len(heads) + 2) + "|")
    for prior in (False, True):
        told = "with prior" if prior else "no prior"
        print(line(f"rules + lingua low, {told}", low, folder, with_prior=prior))
        print(line(f"rules + lingua preloaded, {told}", full, folder, with_prior=prior))
        print(line(f"langdetect, {told}", old, folder, with_prior=prior))


if __name__ == "__main__":
    main()
