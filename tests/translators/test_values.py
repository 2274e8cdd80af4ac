from pathlib import Path

import pytest

from bot.translators.values import changed_values


def changed(text: str, output: str, *, source: str = "pt", target: str = "en") -> tuple[str, ...]:
    return changed_values(text, output, source=source, target=target)


def test_numbers_are_compared_without_their_separators_and_scripts() -> None:
    assert changed("38,5 graus, 1.000 caixas, 12:30", "38.5 degrees, 1000 boxes, 12.30") == ()
    assert changed("体温３８.５", "temperature 38.5", source="zh") == ()
    assert changed("مقدار ٥٠٠", "dose 500", source="ar") == ()
    assert changed("5 mg duas vezes, 15 ml", "15 mg twice, 15 ml") == ("5 mg",)


def test_a_decimal_that_lost_its_separator_is_lost() -> None:
    assert changed("Tome 2,5 mg", "Take 25 mg") == ("2,5 mg",)
    assert changed("38.5", "385") == ("38.5",)
    assert changed("0,125 mg", "125 mg") == ("0,125 mg",)
    assert changed("1.234,56 e 1.000.000 e 10/04/2020", "1,234.56 and 1000000 and 10.04.2020") == ()


@pytest.mark.parametrize(
    ("source", "target", "text", "output", "expected"),
    [
        ("pt", "en", "2×500 mg", "2'500 mg", ("2×500 mg",)),
        ("pt", "en", "2 x 500 mg", "2×500 mg", ()),
        ("pt", "en", "1,125 mg", "1,125 mg", ("1,125 mg",)),
        ("pt", "en", "1,125 mg", "1125 mg", ("1,125 mg",)),
        ("pt", "en", "1,125 mg", "1.125 mg", ()),
        ("en", "pt", "1,125 boxes", "1.125 caixas", ()),
        ("en", "pt", "1,125 boxes", "1,125 caixas", ("1,125",)),
        ("en", "hi", "1,00,000", "100000", ()),
        ("ru", "en", "10 000 рублей", "10,000 roubles", ()),
        ("de", "en", "2'500 Stück", "2500 pieces", ()),
        ("pt", "en", "5 mg de manhã e 50 mg à noite", "50 mg and 5 mg", ("5 mg", "50 mg")),
        ("pt", "en", "das 8:00 às 20:00", "from 20:00 to 8:00", ("8:00", "20:00")),
        ("pt", "en", "1 de manhã e 2 à noite", "2 in the morning and 1 at night", ("1", "2")),
        ("zh", "en", "2020年4月10日", "on 10 4 2020", ()),
        ("pt", "en", "tome ½ comprimido", "take 1 tablet", ("½",)),
        ("pt", "en", "tome ½ comprimido e 1½ ml", "take 1/2 tablet and 1.5 ml", ()),
        ("zh", "en", "每人¥50", "50 per person", ("¥50",)),
        ("zh", "en", "每人50元", "¥50 each", ()),
        ("zh", "en", "每人50元", "$50 each", ("50元",)),
        ("tr", "en", "%50 alkol", "50% alcohol", ()),
        ("pt", "en", "álcool 70%", "alcohol 70", ("70%",)),
        ("pt", "en", "álcool 70 %", "alcohol 70 per cent", ()),
        ("pt", "en", "está -5 °C", "it is 5 °C", ("-5 °C",)),
        ("pt", "en", "está -5 °C", "it is −5 degrees", ()),
        ("pt", "en", "5 mg", "5 g", ("5 mg",)),
        ("zh", "en", "每次5毫克", "5 mg each time", ()),
        ("ar", "en", "٥ ملغ", "5 mg", ()),
        ("pt", "en", "2-3 vezes", "2 to 3 times", ()),
        ("pt", "en", "2-3 vezes", "23 times", ("2", "3")),
        ("pt", "en", "apto 12/3", "flat 12.3", ("12/3",)),
        ("pt", "en", "apto 1203", "flat 123", ("1203",)),
        ("pt", "en", "dia 10/04/2020", "on 04/10/2020", ("10/04/2020",)),
        ("fr", "en", "à 8h30", "at 8:30", ()),
        ("ja", "en", "8時30分", "8:30", ()),
        ("ja", "en", "8時30分", "8:03", ("8時30",)),
    ],
)
def test_what_changed_is_listed_as_the_source_writes_it(
    source: str, target: str, text: str, output: str, expected: tuple[str, ...]
) -> None:
    assert changed(text, output, source=source, target=target) == expected


def test_few_good_translations_have_a_value_listed(shared: Path) -> None:
    """Good ones spell out some numbers; more would teach people not to look."""
    numbered, listed = 0, []
    for name in ("tatoeba", "tico"):
        for line in (shared / "data" / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
            language, _, text, english = line.split("\t")
            if language != "en" and any(c.isdigit() for c in text + english):
                numbered += 1
                if found := changed(text, english, source=language):
                    listed.append((language, found, text, english))
    print(f"{len(listed)} of {numbered} good translations with numbers have one listed")
    assert numbered > 50
    assert len(listed) <= numbered / 4, listed
