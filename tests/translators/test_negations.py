from pathlib import Path

import pytest

from bot.languages.detect import LANGUAGES
from bot.translators.negations import changed_negations

# Not to take a medicine, to stop taking it, to take it.
ORDERS = [
    ("zh", "不要吃这个药。", "请停止吃这个药。", "请吃这个药。"),
    (
        "ja",
        "この薬を飲まないでください。",
        "この薬を中止してください。",
        "この薬を飲んでください。",
    ),
    ("ko", "이 약을 먹지 마세요.", "이 약을 중단하세요.", "이 약을 드세요."),
    ("ru", "Не принимайте это лекарство.", "Прекратите приём лекарства.", "Принимайте лекарство."),
    ("uk", "Не приймайте ці ліки.", "Припиніть приймати ці ліки.", "Приймайте ці ліки."),
    ("fr", "Ne prenez pas ce remède.", "Cessez ce remède.", "Prenez ce remède."),
    ("es", "No tome este remedio.", "Deje de tomar este remedio.", "Tome este remedio."),
    ("pt", "Não tome este remédio.", "Pare de tomar este remédio.", "Tome este remédio."),
    ("de", "Nehmen Sie das nicht.", "Unterbrechen Sie die Einnahme.", "Nehmen Sie das."),
    ("it", "Non prenda questa medicina.", "Sospenda la medicina.", "Prenda la medicina."),
    ("ar", "لا تتناول هذا الدواء", "توقف عن تناول الدواء", "تناول هذا الدواء"),
    ("fa", "این دارو را نخورید", "مصرف دارو را متوقف کنید", "این دارو را بخورید"),
    ("hi", "यह दवा मत लीजिए", "यह दवा बंद कर दीजिए", "यह दवा लीजिए"),
    ("vi", "Đừng uống thuốc này.", "Hãy ngừng uống thuốc này.", "Hãy uống thuốc này."),
    ("th", "อย่ากินยานี้", "หยุดกินยานี้", "กินยานี้"),
    ("id", "Jangan minum obat ini.", "Hentikan minum obat ini.", "Minum obat ini."),
    ("tr", "Bu ilacı sakın almayın.", "Bu ilacı almayı bırakın.", "Bu ilacı alın."),
]


@pytest.mark.parametrize(("language", "never", "stop", "take"), ORDERS)
def test_a_lost_or_invented_order_is_listed(
    language: str, never: str, stop: str, take: str
) -> None:
    for text, english in ((never, "Do not take this medicine."), (stop, "Stop the medicine.")):
        assert changed_negations(text, english, source=language, target="en") == ()
        assert changed_negations(english, text, source="en", target=language) == ()
        lost = changed_negations(text, "Take this medicine.", source=language, target="en")
        assert lost
        assert all(word in text for word in lost)
        assert changed_negations("Take the medicine.", text, source="en", target=language)
        assert changed_negations(english, take, source="en", target=language)
        assert changed_negations(take, english, source=language, target="en")


def test_every_language_has_its_orders() -> None:
    assert {order[0] for order in ORDERS} == set(LANGUAGES) - {"en"}


def test_to_hold_a_medicine_is_to_stop_it() -> None:
    held = changed_negations(
        "Hold the insulin today.", "Use a insulina hoje.", source="en", target="pt"
    )
    assert held == ("Hold the insulin",)
    assert changed_negations("Hold my hand.", "Segure minha mão.", source="en", target="pt") == ()


def test_a_common_word_is_no_counterpart_of_an_order() -> None:
    """Portuguese "para" (for) is not "pare" (stop), Hindi "खाना" (to eat) is not "ना" (not)."""
    assert changed_negations("Stop insulin.", "Insulina para ti.", source="en", target="pt")
    assert changed_negations("Do not eat.", "खाना खाइए", source="en", target="hi")


@pytest.mark.parametrize(
    ("source", "text", "english"),
    [
        ("zh", "你是不是发烧？", "Do you have a fever?"),
        ("ja", "薬を飲まなければなりません。", "You must take the medicine."),
        ("de", "Es ist kalt, nicht wahr?", "It is cold, right?"),
        ("fr", "Il n'y a pas d'eau.", "There is no water."),
        ("ru", "Это невозможно.", "That cannot be done."),
    ],
)
def test_what_denies_nothing_or_is_denied_otherwise_is_not_listed(
    source: str, text: str, english: str
) -> None:
    assert changed_negations(text, english, source=source, target="en") == ()
    assert changed_negations(english, text, source="en", target=source) == ()


def test_few_good_translations_have_a_negation_listed(shared: Path) -> None:
    pairs = []
    for name in ("tatoeba", "tico"):
        lines = (shared / "data" / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
        pairs += [line.split("\t") for line in lines if not line.startswith("en\t")]
    listed = [
        (language, text, english)
        for language, _, text, english in pairs
        if changed_negations(text, english, source=language, target="en")
    ]
    print(f"{len(listed)} of {len(pairs)} good translations have a negation listed")
    assert len(pairs) == 2580
    assert len(listed) <= len(pairs) * 0.02, listed
