import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.languages.detect import (
    DEFAULT,
    LANGUAGES,
    SURE,
    Detector,
    detector_named,
    language_of,
    locale_of,
)

detect = DEFAULT.detect


def sample() -> Iterator[tuple[str, str, str]]:
    lines = (
        Path(__file__).with_name("detection_sample.tsv").read_text(encoding="utf-8").splitlines()
    )
    for line in lines[1:]:
        language, kind, text = line.split("\t")
        yield language, kind, text


def accuracy(kind: str, *, told: bool) -> tuple[float, float]:
    """Share of right best guesses, share of wrong statements."""
    texts = [(la, text) for la, k, text in sample() if k == kind]
    guesses = [(la, detect(text, prior=[la] if told else ())) for la, text in texts]
    right = sum(guess.best == la for la, guess in guesses) / len(texts)
    stated_wrong = sum(guess.language not in (None, la) for la, guess in guesses) / len(texts)
    return right, stated_wrong


@pytest.mark.parametrize(
    ("kind", "told", "floor", "ceiling"),
    [
        ("sentence", False, 0.96, 0.02),
        ("phrase", False, 0.88, 0.04),
        ("sentence", True, 0.99, 0.01),
        ("phrase", True, 0.97, 0.02),
    ],
)
def test_accuracy_on_news_text(kind: str, told: bool, floor: float, ceiling: float) -> None:
    assert {la for la, _, _ in sample()} == set(LANGUAGES)
    right, stated_wrong = accuracy(kind, told=told)
    assert right >= floor
    assert stated_wrong <= ceiling


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("https://example.org/abc 12:30 我肚子很疼", "zh"),
        ("請問醫生什麼時候會來？我的孩子發燒了", "zh"),
        ("熱があります。息が苦しいです", "ja"),
        ("제 이름은 Maria Fernanda 입니다", "ko"),
        ("ฉันชื่อ John Smith", "th"),
        ("من در خانه هستم و تب دارم، چه کنم", "fa"),
        ("لدي حرارة مرتفعة وصعوبة في التنفس", "ar"),
        ("У мене болить голова і висока температура", "uk"),
        ("У меня высокая температура, я кашляю", "ru"),
        ("मुझे बुखार है", "hi"),
        ("Tôi bị sốt và khó thở từ hôm qua", "vi"),
        ("Estou com dor no peito e não consigo respirar.", "pt"),
        ("MY NAME IS 김민수 AND I LIVE IN BUILDING SEVEN, I NEED A DOCTOR", "en"),
    ],
)
def test_traps_that_must_be_stated(text: str, language: str) -> None:
    assert detect(text).language == language


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("எனக்கு ஒரு மருத்துவர் வேண்டும்", "Taml"),
        ("আমার চাবি হারিয়ে গেছে, দরজা খুলে দিন।", "Beng"),
        ("אני מחכה ליד השער כבר שעה", "Hebr"),
        ("ខ្ញុំកំពុងរង់ចាំនៅមាត់ទ្វារ។", "Khmr"),
        ("მე ვდგავარ კარიბჭესთან", "Geor"),
        ("እባክዎ በሩን ይክፈቱልኝ።", "Ethi"),
        ("ကျွန်တော် ဂိတ်ဝမှာ စောင့်နေပါတယ်", "Mymr"),
        ("My name is Ana, আমার চাবি হারিয়ে গেছে", "Beng"),
    ],
)
@pytest.mark.parametrize("told", [[], ["zh"], ["hi", "en"]])
def test_a_script_without_a_language_of_ours_is_named(
    text: str, script: str, told: list[str]
) -> None:
    guess = detect(text, prior=told)
    assert (guess.language, guess.best, guess.other) == (None, None, f"und-{script}")


@pytest.mark.parametrize(
    "text",
    [
        "Ik sta bij de poort en ik heb geen sleutel bij me.",
        "Stoję przy bramie i nie mam klucza.",
        "Jag står vid grinden och har ingen nyckel.",
        "Aștept la poartă de o oră și îmi este foarte frig.",
        "Nasa tarangkahan ako at wala akong susi.",
        "Niko langoni na sina ufunguo.",
        "Men darvoza oldida turibman, kalitim yoʻq.",
        "Мен қақпаның алдында тұрмын, кілтім жоқ.",
        "Би хаалганы дэргэд зогсож байна, түлхүүр байхгүй.",
        "Чакам пред портата и нямам ключ.",
        "मलाई डाक्टर चाहियो, छिटो आउनुहोस्।",
        "मला दार उघडून द्या, माझ्याकडे किल्ली नाही.",
        "مجھے ڈاکٹر کی ضرورت ہے، براہ کرم جلدی آئیں۔",
        "مەن دەرۋازا ئالدىدا ساقلاۋاتىمەن.",
        "Li ber derî disekinim û kilîta min tune.",
        "Saya sudah menunggu di pintu pagar sejak sejam tadi, tolong bukakan.",
    ],
)
@pytest.mark.parametrize("told", [[], ["en"], ["zh"]])
def test_a_neighbours_sentence_is_not_stated(text: str, told: list[str]) -> None:
    assert detect(text, prior=told).language is None


@pytest.mark.parametrize(
    "text",
    [
        "mujhe doctor chahiye, jaldi aao",
        "ana fi al bab, ma andi miftah",
        "ya stoyu u vorot, klyucha net",
        "wo zai menkou, meiyou yaoshi",
        "kagi ga nai desu, mon no mae ni imasu",
    ],
)
def test_words_in_borrowed_letters_are_not_stated(text: str) -> None:
    assert detect(text).language is None


@pytest.mark.parametrize("told", [[], ["en"], ["zh"]])
def test_few_texts_in_other_languages_are_stated_as_one_of_the_18(told: list[str]) -> None:
    """Read everyday sentences in 40 languages, and five of the 18 in borrowed letters."""
    path = Path(__file__).with_name("detection_not_ours.tsv")
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    stated = [
        (guess, text)
        for _, kind, text, language in rows
        if (guess := detect(text, prior=told).language)
        and not (kind == "romanised" and guess == language)
    ]
    assert len(rows) > 400
    assert len(stated) <= 0.01 * len(rows), stated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Где мы были вчера вечером", "ru"),
        ("Рыба и сыр уже в доме", "ru"),
        ("आप गेट पर आइए, मैं यहाँ हूँ", "hi"),
        ("The bus M3 leaves at 5pm on the 2nd", "en"),
    ],
)
def test_what_looks_like_a_neighbour_is_stated_all_the_same(text: str, language: str) -> None:
    assert detect(text, prior=[language]).language == language


def test_a_phone_in_another_language_makes_a_near_guess_unsure() -> None:
    text = "Ik ben ziek, kom gauw"
    assert detect(text, prior=["nl"]).language is None
    assert detect("Das Tor ist offen", prior=["nl"]).language is None
    assert detect("Estou com dor no peito e não consigo respirar", prior=["nl"]).language == "pt"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "\u3164\u3164",
        "\u17b4\u17b5",
        "😀👍",
        "12:30",
        "https://example.org/ola",
        "@maria_fernanda",
        "?!",
    ],
)
def test_nothing_to_go_by(text: str) -> None:
    guess = detect(text, prior=["pt"])
    assert (guess.language, guess.posterior) == (None, 0.0)


@pytest.mark.parametrize("text", ["ok", "no", "casa", "本当？", "Maria"])
def test_a_short_word_alone_is_unsure(text: str) -> None:
    assert detect(text).language is None


def test_what_is_known_settles_a_short_word_but_not_a_clear_sentence() -> None:
    assert detect("obrigada", prior=["pt"]).language == "pt"
    assert detect("casa", prior={"it": 1.0}).language == "it"
    assert detect("casa", prior=["pt"]).best == "pt"
    assert detect("本当？", prior=["ja"]).language == "ja"
    assert detect("I need a doctor for my child, she has a fever", prior=["pt"]).language == "en"
    assert detect("请马上派医生来", prior=["pt"]).language == "zh"


def test_persian_typed_on_an_arabic_keyboard_is_not_stated_as_arabic() -> None:
    assert detect("من خيلي مريض هستم و نمي توانم نفس بکشم").language == "fa"
    assert detect("كمك كنيد، حالم خوب نيست").language != "ar"


@pytest.mark.parametrize("told", [{"pt": 0.0}, {"pt": -1.0}, [], {}])
def test_an_odd_prior_is_no_prior(told: list[str] | dict[str, float]) -> None:
    guess, plain = detect("Estou com dor no peito", prior=told), detect("Estou com dor no peito")
    assert guess.language == plain.language == "pt"
    assert guess.posterior == pytest.approx(plain.posterior)


def test_sure_is_the_bound() -> None:
    for text in ("bom dia", "bonjour", "hola", "obrigado pela ajuda"):
        guess = detect(text)
        assert (guess.language is not None) == (guess.posterior >= SURE)


def test_the_other_detector_can_be_chosen() -> None:
    other = detector_named("langdetect")
    assert other.detect("Estou com dor no peito e não consigo respirar.").language == "pt"
    assert other.detect("我肚子很疼，请叫医生来", prior=["zh"]).best == "zh"
    assert other.detect("😀").language is None
    assert isinstance(detector_named("lingua"), Detector)
    with pytest.raises(ValueError, match="no detector"):
        detector_named("magic")


def test_codes_and_locales() -> None:
    assert locale_of("zh") == "zh-Hans"
    assert locale_of("pt") == "pt"
    codes = {
        "pt-br": "pt",
        "zh-hans": "zh",
        "zh_TW": "zh",
        "EN": "en",
        "sv": None,
        "": None,
        None: None,
    }
    assert {code: language_of(code) for code in codes} == codes


def test_importing_loads_no_detector() -> None:
    heavy = (
        "import sys, bot.languages; "
        "print([m for m in ('lingua', 'langdetect') if m in sys.modules])"
    )
    assert subprocess.check_output([sys.executable, "-c", heavy], text=True).strip() == "[]"
