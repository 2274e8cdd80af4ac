"""What of an answer is translated back for its sender, in each of the 18 languages."""

import pytest

from bot.languages.detect import LANGUAGES
from bot.translators.hazards import Hazard, hazards

# A dose, a time, an address and a negation without a figure; then what can hurt nobody.
TABLE = {
    "en": (
        "Take two tablets",
        "Come tomorrow",
        "The third floor",
        "Do not eat it",
        "We are coming",
    ),
    "zh": ("吃两片", "明天来", "在三楼", "不要吃", "我们马上来"),
    "ja": ("二錠飲んでください", "明日来ます", "三階です", "食べないで", "すぐ行きます"),
    "ko": ("알약을 드세요", "내일 가요", "삼층이에요", "먹지 마세요", "지금 가고 있어요"),
    "ru": ("Примите две таблетки", "Придём завтра", "Третий этаж", "Не ешьте", "Мы уже идём"),
    "uk": ("Прийміть дві таблетки", "Прийдемо завтра", "Третій поверх", "Не їжте", "Ми вже йдемо"),
    "fr": ("Prenez deux comprimés", "À demain", "Troisième étage", "Ne mangez pas", "On arrive"),
    "es": ("Tome dos pastillas", "Venimos mañana", "Tercer piso", "No coma", "Ya vamos"),
    "pt": ("Tome dois comprimidos", "Vamos amanhã", "Terceiro andar", "Não coma", "Já vamos"),
    "de": (
        "Zwei Tabletten nehmen",
        "Bis heute Abend",
        "Dritter Stock",
        "Nicht essen",
        "Wir kommen",
    ),
    "it": ("Prenda due compresse", "Veniamo domani", "Terzo piano", "Non mangi", "Arriviamo"),
    "ar": ("خذ حبتين", "سنأتي غدا", "الطابق الثالث", "لا تأكل", "نحن قادمون"),
    "fa": ("دو قرص بخورید", "فردا می‌آییم", "طبقه سوم", "نخورید", "داریم می‌آییم"),
    "hi": ("दो गोली लीजिए", "कल आएँगे", "तीसरी मंज़िल", "मत खाइए", "हम आ रहे हैं"),
    "vi": ("Uống hai viên", "Ngày mai đến", "Tầng ba", "Đừng ăn", "Chúng tôi đang đến"),
    "th": ("กินสองเม็ด", "พรุ่งนี้มา", "ชั้นสาม", "อย่ากิน", "เรากำลังมา"),
    "id": (
        "Minum dua tablet",
        "Kami datang besok",
        "Lantai tiga",
        "Jangan makan",
        "Kami segera tiba",
    ),
    "tr": ("İki tablet alın", "Yarın geliriz", "Üçüncü kat", "Sakın yemeyin", "Geliyoruz"),
}
KINDS = (Hazard.DOSE, Hazard.TIME, Hazard.ADDRESS, Hazard.NEGATION)


def test_the_table_has_every_language() -> None:
    assert set(TABLE) == set(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (language, text, kind)
        for language, texts in TABLE.items()
        for text, kind in zip(texts, KINDS, strict=False)
    ],
)
def test_what_can_hurt_is_known_without_a_figure(language: str, text: str, kind: Hazard) -> None:
    assert kind in hazards(text, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_can_hurt_nobody_is_left_alone(language: str) -> None:
    assert hazards(TABLE[language][-1], language) == frozenset()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 mg", {Hazard.FIGURE}),
        ("½", {Hazard.FIGURE}),
        ("٣ مرات", {Hazard.FIGURE}),
        ("B-1203", {Hazard.ADDRESS}),
        ("\u2066A-12\u2069", {Hazard.ADDRESS}),
        ("+86 138 0013 8000", set()),
        ("https://a.example/5", set()),
        ("@desk_24", set()),
        ("Good day, have a nice day", set()),
        ("", set()),
    ],
)
def test_figures_and_codes(text: str, expected: set[Hazard]) -> None:
    assert hazards(text, "en") == expected


def test_in_an_unknown_language_figures_alone_are_known() -> None:
    assert hazards("৫ mg B-12 not", "und-Beng") == {Hazard.FIGURE, Hazard.ADDRESS}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Good morning, how are you?"),
        ("zh", "早上好，您怎么样？"),
        ("ru", "Добрый день! Как вы?"),
        ("uk", "Добрий день! Як ви?"),
        ("es", "Buenos días, ¿cómo está?"),
        ("pt", "Bom dia, como está?"),
        ("de", "Guten Morgen, wie geht es Ihnen?"),
        ("de", "Guten Tag, Herr Doktor"),
        ("it", "Buon giorno, come sta?"),
        ("fa", "روز بخیر"),
        ("tr", "İyi günler"),
        ("ar", "السلام عليكم"),
    ],
)
def test_a_greeting_is_no_time(language: str, text: str) -> None:
    assert hazards(text, language) == frozenset()
