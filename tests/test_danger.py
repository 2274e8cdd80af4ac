"""Danger words in 18 languages, and *cancel*."""

import os
from collections import Counter
from datetime import timedelta
from pathlib import Path
from time import perf_counter

import pytest
from click.testing import CliRunner
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.model import Alert
from bot.cli.main import main
from bot.danger import alarm, lists
from bot.danger import words as danger
from bot.danger.alarm import Cry
from bot.danger.families import Family
from bot.danger.folding import compared_lines
from bot.languages import detect as languages
from bot.languages.detect import locale_of
from bot.spine.texts import render as texts
from tests.relay.house import make_house
from tests.town.people import NOON, Maker


@pytest.mark.parametrize(
    "text",
    [
        "I can’t breathe!!",
        "Help",
        "my mother has CHEST PAIN since noon",
        "我妈妈胸口很疼",
        "家里着火了",
        "胸が痛いです",
        "아이가 숨을 못 쉬어요",
        "Estou com dor no peito e não consigo respirar.",
        "J'ai mal à la poitrine",
        "no puedo respirar",
        "Моя мама без сознания",
        "Es brennt in der Küche",
        "Mia madre non respira",
        "Tôi bị khó thở",
        "หายใจไม่ออก ช่วยด้วย",
        "सीने में दर्द हो रहा है",
        "ayah saya pingsan",
        "Nefes alamıyorum",
        "мама знепритомніла",
        "نمی‌توانم نفس بکشم",
        "لا أستطيع التنفس",
        "لا استطيع التنفس",
        "我爸快不行了，喘不过来气",
        "老公打我，救救我",
        "我想跳楼",
        "急診，請打 120",
        "息ができません",
        "たすけて！",
        "家が燃えてる",
        "血が止まりません",
        "살려줘",
        "숨을못쉬겠어요",
        "엄마가 쓰러져 있어요",
        "불이야!",
        "cứu em với",
        "Cháy!",
        "chảy nhiều máu quá",
        "cuu toi voi",
        "เลือดออกเยอะมาก",
        "ช่วยผมด้วย",
        "saya dipukul suami",
        "Tolong! Tolong!",
        "susah nafas",
        "we are stuck in the lift",
        "he is bleeding a lot from the head",
        "mi hija no esta respirando",
        "¡Por favor, ayúdenme!",
        "Aidez-moi, s’il vous plaît !",
        "ca sent le gaz",
        "mia figlia e' svenuta",
        "o prédio está pegando fogo",
        "a minha filha engoliu uma pilha",
        "ueberall ist Rauch",
        "Помогите!!!",
        "Помогите, мама упала и не встаёт",
        "дышать нечем",
        "чоловік мене б’є",
    ],
)
def test_danger_is_seen_in_every_language(text: str) -> None:
    assert danger.is_danger(text)


@pytest.mark.parametrize(
    "text",
    [
        "Can you help me carry this?",
        "打我电话",
        "我没有意识到",
        "入室時に検温します",
        "커피를 많이 마셨어요",
        "문화재단입니다",
        "불이 나갔어요",
        "소독을 마쳤습니다",
        "ติดคอนโด",
        "จะฆ่าเชื้อ",
        "tôi bị ngạt mũi",
        "lampu tidak mau hidup",
        "tolong bawakan air",
        "ลิ้นชักเสีย",
        "The stove needs cleaning.",
        "There was a faint line on the test.",
        "¿Y vos quién sos?",
        "Prenez la température à l’aide d’un thermomètre.",
        "cime di rape e pomodori",
        "Estou tentando entrar no aplicativo.",
        "Vor Einbruch der Dunkelheit bin ich da.",
        "Помогите, пожалуйста, найти аптеку.",
        "Не разговаривайте в таком тоне.",
        "Допоможіть, будь ласка, перекласти лист.",
        "Bom dia!",
        "",
        "cancel",
    ],
)
def test_everyday_words_raise_nothing(text: str) -> None:
    assert not danger.is_danger(text)


@pytest.mark.parametrize(
    "text",
    [
        "Heeelp!!!",
        "I can´t breathe",
        "He isn`t breathing",
        "I cant breath",
        "perdio el conocimiento",
        "elle s'est evanouie",
        "er ist ohnmaechtig",
        "Ueberdosis",
        "kho tho qua",
        "je n’arrive pas à respirer",
        "Il y a eu l'incendie",
        "لَا أَسْتَطِيعُ التَّنَفُّسَ",
        "هناك الحريق",
        "اتصلوا بالإسعاف",
        "HELP HELP HELP!",
        "Help! Help me!",
        "İMDAT",
        "Yangin var",
        "🆘",
        "NEFES ALAMIYORUM",
        "nefes alamiyorum",
        "İNTİHAR",
        "سَيَّارَة إسعاف",
        "أمي سقطت ولا تتنفس",
        "أشعر بألم في الصدر",
        "أفكر في الانتحار",
        "ابويا اغمى عليه",
        "اتش سوزی",
        "मुझे जहर दिया",
        "सांस नहीं आ रही",
        "مش قادره اتنفس",
        "ماقدرش نتنفس",
        "البيت عم يحترق",
        "العافية شعلات فالدار",
        "ريحة غاز قوية",
        "جوزي بيضربني",
        "ساعدوني!",
        "الحقوووني",
        "بدي موت",
        "الدم مش راضي يقف",
        "msh 2ader atnafas",
        "کمک!!",
        "مادرم از هوش رفته",
        "خونه آتیش گرفته",
        "می‌خوام بمیرم",
        "نفس کشیده نمی توانم",
        "خون بند نمیاد",
        "کیسه آبم پاره شد",
        "تو آسانسور گیر کردیم",
        "nemitoonam nafas bekesham",
        "YARDIM EDİN",
        "Yardım!",
        "gogsum agriyor",
        "babam bayılmış",
        "bebek nefes alamıyo",
        "kanaması durmuyor",
        "elinde silah var",
        "apartman yanıyor",
        "मदद!",
        "छाती मे दर्द",
        "सांस नही आ रही",
        "खून रुक नहीं रहा",
        "मेरे पति मुझे मारते हैं",
        "saans nahi aa rahi",
        "Aag lag gayi",
        "papa behosh ho gaye",
        "main marna chahti hu",
    ],
)
def test_danger_is_seen_as_people_write_it(text: str) -> None:
    assert danger.is_danger(text)


@pytest.mark.parametrize(
    "text",
    [
        "Can you call me when the parcel has come, please?",
        "Please help me find the clinic.",
        "Tôi đi từ từ thôi.",
        "di tu tu thoi",
        "孩子又烧起来了",
        "ساعدوني في حمل الحقائب من فضلكم",
        "اللمبة احترقت",
        "الله يعطيك العافية",
        "نعم أتنفس جيدا",
        "یک کیسه آب گرم می‌خواهم",
        "می‌توانید کمک کنید فرم را پر کنم؟",
        "Işık yanıyor.",
        "Lavabo tıkandı.",
        "Acilen süt lazım.",
        "गर्म पानी की थैली चाहिए",
        "सब्जी काटने के लिए चाकू चाहिए",
        "kya aap madad kar sakte hain",
        "ट्रैफिक में फंस गया",
        "약이 떨어졌어요",
        "엘리베이터 고장",
        "燃えるゴミはいつですか",
        "con tôi bị sốt",
    ],
)
def test_what_only_looks_like_danger_raises_nothing(text: str) -> None:
    assert not danger.is_danger(text)


def test_everyday_sentences_rarely_sound_like_danger(shared: Path) -> None:
    lines = (shared / "data" / "messages.tsv").read_text(encoding="utf-8").splitlines()
    seen = [line for line in lines if danger.is_danger(line.split("\t")[2])]
    assert len(seen) < len(lines) / 300


def listed(language: str) -> list[lists.Phrase]:
    return lists.read(texts.FOLDER / locale_of(language) / lists.FILE)


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_every_language_has_words_of_every_family(language: str) -> None:
    names = Counter(phrase.name for phrase in listed(language))
    assert set(names) == lists.NAMES
    assert [family for family in Family if names[family] < 8] == []


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_every_phrase_stands_in_one_family(language: str) -> None:
    phrases = [phrase for phrase in listed(language) if phrase.name in set(Family)]
    forms = compared_lines("\n".join(phrase.words for phrase in phrases))
    families: dict[str, set[str]] = {}
    for form, phrase in zip(forms, phrases, strict=True):
        families.setdefault(form, set()).add(phrase.name)
    assert {form: names for form, names in families.items() if len(names) > 1} == {}


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_a_lone_help_is_asked_about_in_every_language(language: str) -> None:
    asks = [phrase.words for phrase in listed(language) if phrase.name == lists.ASK]
    assert asks
    for word in asks:
        assert danger.is_lone_ask(word), word
        assert danger.is_lone_ask(f"{word.capitalize()}?"), word
        assert not danger.is_lone_ask(f"{word}!"), word
        found = danger.find_words(f"{word}!")
        assert found is not None, word
        assert found.family is Family.HELP


@pytest.mark.parametrize(
    "text", ["HELP", "heeelp", "help!!", "help me", "救命", "助けて", "помогите"]
)
def test_a_cry_is_no_lone_help(text: str) -> None:
    assert danger.is_danger(text)
    assert not danger.is_lone_ask(text)


def test_accents_may_be_left_out_all_or_some() -> None:
    for text in (
        "quiero hacerme dano",
        "choque anafilatico",
        "il s'etouffe",
        "nao está respirando",
        "não esta respirando",
    ):
        assert danger.is_danger(text), text
    assert danger.is_danger("tự tử")
    assert not danger.is_danger("từ từ")  # slowly


def test_a_folder_with_danger_words_alone_is_no_locale() -> None:
    assert set(texts.locales()) >= {"en", "zh-Hans", "ja"}
    assert all((texts.FOLDER / locale / "relay.ftl").exists() for locale in texts.locales())


@pytest.mark.parametrize(
    "word",
    [
        "cancel",
        "Cancel.",
        "取消",
        "キャンセル",
        "cancelar",
        "отмена",
        "إلغاء",
        "الغاء",
        "STOP",
        "İPTAL",
    ],
)
def test_cancel_is_known_as_a_whole_message(word: str) -> None:
    assert danger.is_cancel(word)
    assert not danger.is_cancel(f"{word} the appointment on Monday")


@pytest.mark.parametrize("cry", ["help", "help please help", "Tolong!", "au feu", "помогите"])
def test_whoever_cries_for_help_again_and_again_is_heard_at_once(cry: str) -> None:
    assert danger.is_danger(f"{cry} " * 200)
    began = perf_counter()
    danger.is_danger(f"{cry} " * 200 + "qqq")  # the whole message is no cry any more
    assert perf_counter() - began < 1


def test_no_cry_is_only_a_words_beginning() -> None:
    """A cry is compared as it stands: "ölüyo*!" would be heard as that stump alone."""
    every = [phrase for language in languages.LANGUAGES for phrase in listed(language)]
    assert [phrase for phrase in every if phrase.is_stem and phrase.is_whole] == []
    assert danger.is_danger("Ölüyor!")


def cry(text: str) -> Cry:
    found = danger.find_words(text)
    assert found is not None
    return Cry(text, found.family, None, gate="", group="")


async def test_one_alert_is_raised_for_a_frightened_person_who_writes_many_lines(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    alert = await alarm.raise_alert(session, house.resident, cry("dor no peito"), now=NOON)
    assert alert is not None
    assert alert.area_id == house.area.id
    assert await alarm.raise_alert(session, house.resident, cry("dor no peito!!"), now=NOON) is None
    assert await alarm.raise_alert(
        session, house.resident, cry("fogo em casa"), now=NOON + timedelta(hours=1)
    )
    assert await session.scalar(select(func.count()).select_from(Alert)) == 2


def test_a_command_is_no_cry_but_what_follows_it_counts() -> None:
    assert not danger.is_danger("/help")
    assert not danger.is_danger("/help@weft_bot")
    assert danger.is_danger("/help I can't breathe")
    assert danger.is_danger("help!")


def test_a_list_is_read_with_its_alternatives_and_marks(tmp_path: Path) -> None:
    path = tmp_path / lists.FILE
    path.write_text("# words\n[fire]\n(my/) house burn(s/ing)*\nfire!\nflames~\n[cancel]\nstop")
    read = lists.read(path)
    stems = [" ".join(phrase.words.split()) for phrase in read if phrase.is_stem]
    assert stems == ["my house burns", "my house burning", "house burns", "house burning"]
    assert [(p.words, p.is_whole, p.is_weak) for p in read if not p.is_stem] == [
        ("fire", True, False),
        ("flames", False, True),
        ("stop", False, False),
    ]
    assert [phrase.name for phrase in read] == ["fire"] * 6 + ["cancel"]


@pytest.mark.parametrize(
    ("written", "line"),
    [("fire", 1), ("[fire]\nhouse (on", 2), ("[fier]\nfire", 1), ("[fire]\na/b", 2)],
)
def test_a_list_that_is_wrong_is_named_with_its_line(
    tmp_path: Path, written: str, line: int
) -> None:
    path = tmp_path / "xx" / lists.FILE
    path.parent.mkdir()
    path.write_text(written)
    with pytest.raises(lists.ListWrong, match=f"xx/danger.txt, line {line}:"):
        lists.read(path)


def test_a_broken_list_ends_the_start_with_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / lists.FILE).write_text("[fire]\nhouse (on/in fire")
    monkeypatch.setattr(texts, "FOLDER", tmp_path)
    for name in [name for name in os.environ if name.startswith("WEFT_")]:
        monkeypatch.delenv(name)  # a command refuses the suite's own
    monkeypatch.setenv("WEFT_BOT_TOKEN", "1:x")
    danger._lists.cache_clear()
    try:
        ended = CliRunner().invoke(main, ["run"])
    finally:
        danger._lists.cache_clear()
    assert ended.exit_code == 1
    assert "Danger words: xx/danger.txt, line 2" in ended.output


def test_every_cry_that_was_reported_is_seen(shared: Path) -> None:
    lines = (shared / "data" / "danger_more.tsv").read_text(encoding="utf-8").splitlines()
    assert len(lines) > 50
    assert [line for line in lines if not danger.is_danger(line.split("\t")[1])] == []


def test_false_alarms_are_rare(shared: Path) -> None:
    """Count the harmless sentences that raise an alarm; danger_labels.tsv lists the true cries."""
    labels = Path(__file__).with_name("danger_labels.tsv").read_text(encoding="utf-8")
    cries = {line.split("\t")[1] for line in labels.splitlines()}
    texts_read = [
        line.split("\t")[2]
        for name in ("messages", "tatoeba")
        for line in (shared / "data" / f"{name}.tsv").read_text(encoding="utf-8").split("\n")
        if line
    ]
    assert cries <= set(texts_read)
    harmless = [text for text in texts_read if text not in cries]
    alarms = [text for text in harmless if danger.is_danger(text)]
    print(f"false alarms: {len(alarms)} of {len(harmless)}, {len(alarms) / len(harmless):.2%}")
    assert len(alarms) <= 0.003 * len(harmless), alarms


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("Help! There is a man in the hallway who does not leave and it is dark.", True),
        ("somebody attacks me", True),
        ("I can't breathe", True),
        ("HELP", True),
        ("有人打我", True),
        ("救命", True),
        ("助けて", True),
        ("살려주세요", True),
        ("меня бьют", True),
        ("мене б'ють", True),
        ("il me frappe", True),
        ("me está pegando", True),
        ("estão me ameaçando", True),
        ("ich werde angegriffen", True),
        ("mi sta picchiando", True),
        ("رجل يهاجمني", True),
        ("به من حمله کردند", True),
        ("मुझे मार रहा है", True),
        ("tôi bị cướp", True),
        ("มีคนตีผม", True),
        ("saya dipukul", True),
        ("bana saldırıyor", True),
        ("Call 120 if somebody cannot breathe.", False),
        ("Is he bleeding heavily?", False),
        ("She is unconscious, turn her on her side", False),
        ("他没有呼吸了吗", False),
        ("Он не дышит?", False),
        ("Il ne respire plus ?", False),
        ("¿No respira?", False),
        ("Ist er bewusstlos?", False),
        ("Non respira?", False),
        ("هل هو فاقد الوعي؟", False),
    ],
)
def test_a_cry_of_ones_own_is_told_from_words_about_another(text: str, is_own: bool) -> None:
    found = danger.find_words(text)
    assert found is not None
    assert found.is_own is is_own


@pytest.mark.parametrize(
    "text",
    ["Help, how do I register?", "HELP DESK", "Help desk opens at nine", "帮忙，把门打开"],
)
def test_help_that_is_no_cry_raises_nothing(text: str) -> None:
    assert not danger.is_danger(text)


CRIES = Path(__file__).with_name("danger_cries.tsv").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", CRIES)
def test_a_cry_is_heard_with_its_family(line: str) -> None:
    family, text = line.split("\t")
    found = danger.find_words(text)
    assert found is not None
    assert found.family == family


@pytest.mark.parametrize(
    "text",
    [
        *("the fire station is closed today", "blood pressure pills please", "my phone is dead"),
        *("I am dying to see you", "Where is the emergency exit?", "the heart of the city"),
        *("血压有点高", "今天火锅好吃", "煤气费怎么交", "消防署はどこですか", "소방서가 어디예요"),
        *("пожарная станция закрыта", "el corazón de la ciudad", "le cœur de la ville"),
        *("قلب المدينة جميل", "فشار خون مادرم خوب است", "शहर का दिल", "huyết áp bình thường"),
        *("I am tired of waiting.", "水が出ません"),
        *(
            "Mi serve un coltello per il pane",
            "Ich springe gleich unter die Dusche",
            "Bố đánh răng",
        ),
        *("会議に出られないので連絡します", "어떤 앱이 깔렸어요", "मेरी बेटी घर नहीं है", "आप बैठे हैं"),
        *("мужчина с чемоданом", "батько зайнятий", "पानी भर दो", "Perdeler kirli, yıkanacak"),
    ],
)
def test_words_of_danger_in_harmless_company_raise_nothing(text: str) -> None:
    assert not danger.is_danger(text)


def test_a_word_of_the_news_counts_in_a_short_sentence_only() -> None:
    report = "The report of the commission says that the explosion of the plant has cost millions"
    assert not danger.is_danger(report)
    assert danger.is_danger("explosion in the yard")
    assert danger.is_danger(f"{report}. Explosion here!")


@pytest.mark.parametrize(
    "text",
    [
        "h e l p",
        "救 命",
        "息が できない",
        "ไฟ ไหม้",
        "หายใจ\u200bไม่\u200bออก",
        "Ｈｅｌｐ",
        "Help ❗️",
        "plz help asap",
    ],
)
def test_letters_may_be_spread_and_a_plea_may_stand_beside_a_cry(text: str) -> None:
    assert danger.is_danger(text)


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("he wants to kill me", Family.ATTACK),
        ("il veut me tuer", Family.ATTACK),
        ("je veux me tuer", Family.SELF_HARM),
        ("ele vai me matar", Family.ATTACK),
        ("quero me matar", Family.SELF_HARM),
        ("me quiere matar", Family.ATTACK),
        ("me voy a matar", Family.SELF_HARM),
        ("grandma is gasping for air", Family.BREATH),
    ],
)
def test_the_longer_phrase_says_which_danger_it_is(text: str, family: Family) -> None:
    found = danger.find_words(text)
    assert found is not None
    assert found.family is family


@pytest.mark.parametrize("text", ["please", "请", "bitte schnell", "can you help me please"])
def test_a_plea_alone_is_no_cry(text: str) -> None:
    assert not danger.is_danger(text)
