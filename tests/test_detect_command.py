"""weft detect: figures of language detection on a table."""

from pathlib import Path

import orjson
import pytest
from click.testing import CliRunner

from bot.cli.detect import detect
from bot.languages.detect import Guess, Prior
from bot.languages.measure import Sample, measure

ROWS = """\
pt\tsentence\tEstou com dor no peito e não consigo respirar.
pt\tword\tcasa
zh\tsentence\t请马上派医生来
xx\tsentence\tআমার চাবি হারিয়ে গেছে
"""


class Says:
    """A detector that says the same of every text."""

    def __init__(self, guess: Guess) -> None:
        self.guess, self.told = guess, list[Prior]()

    def detect(self, text: str, *, prior: Prior = ()) -> Guess:
        self.told.append(prior)
        return self.guess

    def warm(self) -> None:
        pass


def test_figures_by_kind_language_and_in_all(tmp_path: Path) -> None:
    table = tmp_path / "texts.tsv"
    table.write_text(ROWS, encoding="utf-8")
    done = CliRunner().invoke(detect, [str(table)])
    assert done.exit_code == 0, done.output
    figures = orjson.loads(done.output)
    assert figures["all"]["all"]["texts"] == 4
    assert figures["languages"]["xx"] == {
        "texts": 1,
        "accuracy": 100.0,
        "wrong_certainty": 0.0,
        "abstention": 100.0,
    }
    assert figures["kinds"]["word"]["abstention"] == 100.0
    assert figures["kinds"]["sentence"]["wrong_certainty"] == 0.0


def test_what_is_stated_wrongly_is_counted() -> None:
    says = Says(Guess("de", 0.99, "de"))
    samples = [Sample("de", "word", "a"), Sample("nl", "word", "b"), Sample("xx", "word", "c")]
    figures = measure(says, samples, told=True, prior=["en"])
    assert figures["all"]["all"]["wrong_certainty"] == pytest.approx(66.67)
    assert figures["all"]["all"]["accuracy"] == pytest.approx(33.33)
    assert says.told == [["de"], ["nl"], ["en"]]


@pytest.mark.parametrize("row", ["pt\tword", "sv\tword\thej", "hello"])
def test_a_table_that_is_none_names_its_line(tmp_path: Path, row: str) -> None:
    table = tmp_path / "texts.tsv"
    table.write_text(f"{ROWS}{row}\n", encoding="utf-8")
    done = CliRunner().invoke(detect, [str(table)])
    assert done.exit_code == 1
    assert "line 5" in done.output
