"""Measure a detector on texts whose languages are known (`weft detect`)."""

import csv
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.languages.detect import LANGUAGES, OTHER, Detection


class BadSample(ValueError):
    """A table that can't be measured; the text names the line."""


@dataclass(frozen=True)
class Sample:
    """A text, its language (OTHER: none of the 18) and its kind, such as "word"."""

    language: str
    kind: str
    text: str


@dataclass
class Tally:
    """How many texts there were, and what was said of them."""

    texts: int = 0
    right: int = 0
    wrong: int = 0
    unsure: int = 0

    def figures(self) -> dict[str, Any]:
        """Return shares in per cent.

        `accuracy`: the best guess is right, sure or not (for OTHER: nothing was stated);
        `wrong_certainty`: a wrong language was stated; `abstention`: none was.
        """
        return {
            "texts": self.texts,
            "accuracy": round(100 * self.right / self.texts, 2),
            "wrong_certainty": round(100 * self.wrong / self.texts, 2),
            "abstention": round(100 * self.unsure / self.texts, 2),
        }


def read_samples(path: Path) -> Iterator[Sample]:
    """Read lines of language, kind and text, with tabs between; more columns are left out.

    Raises BadSample for a line that is none, OSError and UnicodeDecodeError for the file.
    """
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(
            csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE), start=1
        ):
            if not row:
                continue
            if len(row) < 3 or row[0] not in (*LANGUAGES, OTHER):
                raise BadSample(
                    f"line {number}: a language of Weft's or {OTHER}, a kind and a text, "
                    "with tabs between"
                )
            yield Sample(row[0], row[1], row[2])


def measure(
    detector: Detection, samples: Iterable[Sample], *, told: bool = False, prior: Sequence[str] = ()
) -> dict[str, Any]:
    """Return figures per kind, per language and in all.

    `told`: the detector knows each text's true language beforehand, as it does of a person who
    has chosen one; `prior`: what it knows of everybody else.
    """
    detector.warm()
    tallies: dict[str, defaultdict[str, Tally]] = {
        "kinds": defaultdict(Tally),
        "languages": defaultdict(Tally),
        "all": defaultdict(Tally),
    }
    spent, texts = 0.0, 0
    for sample in samples:
        is_told = told and sample.language != OTHER
        begun = time.perf_counter()
        guess = detector.detect(sample.text, prior=[sample.language] if is_told else prior)
        spent += time.perf_counter() - begun
        texts += 1
        named = guess.language
        right = named is None if sample.language == OTHER else guess.best == sample.language
        for group, key in (("kinds", sample.kind), ("languages", sample.language), ("all", "all")):
            tally = tallies[group][key]
            tally.texts += 1
            tally.right += right
            tally.wrong += named not in (None, sample.language)
            tally.unsure += named is None
    return {
        **{
            group: {key: tally.figures() for key, tally in sorted(found.items())}
            for group, found in tallies.items()
        },
        "microseconds_a_text": round(spent / texts * 1e6) if texts else 0,
        "megabytes_of_memory": _megabytes(),
    }


def _megabytes() -> int:
    """Return the most memory that the process has held; the unit depends on the system."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(most / (1 << 20 if sys.platform == "darwin" else 1 << 10))
