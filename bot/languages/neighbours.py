"""Tell the 18 languages from those beside them that Weft has no words in.

The models don't know all of these (Nepali, Kurdish, Uzbek, whatever is typed in Latin letters for
want of a keyboard) and take them for the nearest of the 18. Letters that none of the 18 writes,
and everyday words, say that they are not. Other letters and words say the opposite.
"""

import re
import unicodedata

# Alphabets of the 18 in two scripts: another letter is a neighbour's.
_ALPHABETS = {
    "cyrillic": frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ"),
    "arabic": frozenset(
        "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـ"  # Arabic
        "پچژگکیۀڤ"  # Persian, and the v of foreign names
    ),
}
_RUSSIAN_ALONE = re.compile("[ыэё]")
_UKRAINIAN_ALONE = re.compile("[їєґ]")
_VIETNAMESE_ALONE = re.compile("[ơưảấầẩẫậắằẳẵặẻếềểễệỉỏốồổỗộớờởỡợủứừửữựỷ]")
# In Latin script: letters that none of the 18 writes, and the marks of Uzbek's oʻ and gʻ.
_LATIN = re.compile("[łąęśźżćńřěůťďňőűțșāēīūņļķģėįųəħġċŋɓɗƙėŵŷ]|xw|[og]\u02bb|[og]['‘’](?=[a-z])")
_TURKISH_ALONE = re.compile("[ğı]")
_ONE_STRANGE_LETTER_IN = 60

# Everyday words of neighbours, as far as they are rare in the 18; Malay's beside Indonesian's.
_WORDS = {
    "devanagari": (
        # Nepali
        "छ छु छन् छौं छैन हुन् हुन्छ थियो भयो मलाई तपाईं तपाईंको हामी हाम्रो मेरो मेरा लाई ले मा "
        "बाट म गर्नुहोस् गर्नु गर्न आउनुहोस् दिनुहोस् चाहियो चाहिन्छ पनि त्यो किन कहाँ छिटो अहिले "
        "त्यहाँ भने कहिले भोलि हिजो आज गयो आयो हरायो सकियो दिनुस् आउनुस् गर्नुस् पर्खनुहोस् बस्छु",
        # Marathi
        "आहे आहेत नाही नाहीत मला माझ्या माझा माझी माझे तुम्ही आम्ही आणि चा ची चे च्या मध्ये साठी "
        "करा करून झाला झाली झाले होता होती होते पाहिजे काय कुठे येथे हा",
    ),
    # Words without the letters that would settle them.
    "cyrillic": (
        # Kazakh and Kyrgyz
        "жатыр жатырмын жатат керек емес балам осында рахмет келе эмес жардам калай кайда болды "
        "болду барбы берип турат турам жок менин сенин биздин атым",
        # Mongolian
        "байна байгаа надад бидэнд энд хаалга эмч хэрэгтэй баярлалаа дууслаа туслаач юу вэ биш",
        # Bulgarian, Serbian and Macedonian
        "съм нямам благодаря трябва къде защо молим хвала није нисам овде имате сум немам каде",
        # Tajik
        "нест аст мекунам лутфан духтур",
    ),
    "latin": (
        # Kurdish, Uzbek, Turkmen, Galician, Javanese, Malay
        "ez hûn ew ji bi ku û li heye tune min wî wê kîlît derî nexweş alîkarî dixwazim hene ev",
        "men biz ular uchun bilan emas bor yoq yo'q yoʻq kerak qayerda menga iltimos yordam "
        "shifokor",
        "men biz üçin bilen däl bar ýok gerek nirede maňa",
        "unha polo coa moito tamén teño fose",
        "kowe ora iki iku sing ing lan wis arep kula mboten",
        "awak kerana sejam pukul tolonglah ialah hospital bilik encik puan boleh sila kecemasan "
        "polis",
    ),
}
# What people type who have no keyboard for their script at hand: Hindi, Arabic, Russian, pinyin,
# romaji, Persian, Korean, Ukrainian, Thai.
_ROMANISED = (
    "mujhe mera meri mere hain nahi nahin kya kyun kaise kahan chahiye aap aapka tum hum main ka "
    "ko aur jaldi aao karo raha rahi hoon hun ho gaya gayi bukhar dard madad bahut yahan wahan "
    "abhi ghar bachcha bachchi pani dawai doctor chali chala hui hua rehta rahta khatam paas kal "
    "subah ruko kitne baje khul bimar kab milega hoga hogi bete humare hamare",
    "ana enta inta enti inti howa hiya ihna fi fee bab mafi mish mesh mush andi indi aindi wein "
    "wain fein shu shoo eish aish laish leish miftah mareed marid salam alaikum habibi shukran "
    "min ahtaj abgha biddi uridu maya dawa",
    "ty vy ona oni menya mne tebya vas nas net stoyu u vorot klyuch klyucha gde kak chto kto "
    "pochemu pozhaluysta pozhalujsta spasibo pomogite pomoshch bolit bolno doma dver zdes seychas "
    "sejchas nado nuzhen nuzhna vrach ochen zovut eto v po",
    "women nimen tamen zai shi mei meiyou hen qing yao xiang shenme nali zenme yisheng yaoshi "
    "menkou haizi fashao tong shui yiyuan xiexie duibuqi bangmang keyi ting dong mingtian jintian "
    "xianzai jia lou hao wo bu damen kou dian nar zher yixia xie nin",
    "watashi boku anata desu masu wa ga mo kara made nai arimasu imasu kudasai onegai shimasu "
    "shite doko nani itai byouin byoin isha kagi mae kodomo netsu tasukete sumimasen arigatou "
    "arigato wakarimasen iie mizu kusuri",
    "shoma hastam nist nadaram daram lotfan komak salam khoobam koja chera doktor mikham mikhaham "
    "dar khane bimar tab baccheh ast baraye ro",
    "annyeong hamnida imnida juseyo jwoseyo isseoyo eopseoyo apayo byeongwon uisa jeoneun jega "
    "mun yeolswe yeolsoe ulli jib aniyo",
    "mene meni bud laska dyakuyu dopomozhit likar mozhu vin vona vy tse u dity",
    "khun phom chan mee krub krap kha ka khao roongpayaban mor pen yu thi nai pai",
)
# What is typed for Arabic's letters that Latin lacks: "mi7tag", "ma3andish".
_ARABIC_IN_DIGITS = re.compile(r"[a-z]{2}[23567][a-z]", re.IGNORECASE)
# Endings of Nepali's verbs; Hindi has none of them.
_NEPALI_VERBS = re.compile(r"(?:नुहोस्|नुहुन्छ|नुस्|इन्छ|ँछ|ेको|एको|दैन|छु|छौं|छन्|छैन)(?!\S)")
_INDONESIAN = "yang karena bisa kamu anda nggak enggak gak dong mobil kantor besok bahwa adalah pun"

# Everyday words of the 18, to be weighed against those.
_OURS = {
    "devanagari": frozenset(
        [
            "है",
            "हैं",
            "हूँ",
            "हूं",
            "मैं",
            "का",
            "की",
            "के",
            "में",
            "नहीं",
            "से",
            "और",
            "हो",
            "रहा",
            "रही",
            "रहे",
            "मुझे",
            "था",
            "थी",
            "थे",
            "पर",
            "यह",
            "वह",
            "तो",
            "कर",
            "भी",
            "हम",
            "आप",
            "को",
            "क्या",
            "कृपया",
            "ने",
            "एक",
            "जी",
            "मेरे",
            "मेरी",
            "मेरा",
        ]
    ),
    "latin": frozenset(_INDONESIAN.split()),
}


def is_neighbour(script: str, words: str) -> float:
    """Return how surely (0 to 1) a text is a neighbour's, by letters and words alone.

    `words` is what `scripts.letters_only` returned.
    """
    lowered = unicodedata.normalize("NFC", words.lower())
    return max(_by_letters(script, lowered), _by_words(script, lowered.split()))


def is_in_digits(text: str) -> bool:
    """Tell whether a text has digits for letters, as Arabic in Latin letters does."""
    return _ARABIC_IN_DIGITS.search(text) is not None


def is_ours(script: str, words: str) -> bool:
    """Tell whether letters or words are those of one of the 18, and of no neighbour."""
    lowered = unicodedata.normalize("NFC", words.lower())
    if script == "latin" and _VIETNAMESE_ALONE.search(lowered):
        return True
    if script == "cyrillic":
        is_russian = "ы" in lowered and not re.search("[іў]", lowered)
        return is_russian or _UKRAINIAN_ALONE.search(lowered) is not None
    return any(token in _OURS.get(script, ()) for token in lowered.split())


def _by_letters(script: str, lowered: str) -> float:
    if script == "latin":
        return 0.9 if _LATIN.search(lowered) and not _TURKISH_ALONE.search(lowered) else 0.0
    if script == "devanagari":
        return 0.9 if _NEPALI_VERBS.search(lowered) else 0.0
    alphabet = _ALPHABETS.get(script)
    if alphabet is None:
        return 0.0
    letters = [letter for letter in lowered if letter.isalpha() and not letter.isascii()]
    strange = sum(letter not in alphabet for letter in letters)
    if strange and strange * _ONE_STRANGE_LETTER_IN >= len(letters):
        return 0.98
    is_mixed = _RUSSIAN_ALONE.search(lowered) and re.search("[іїєґ]", lowered)
    return 0.9 if script == "cyrillic" and is_mixed else 0.0


def _by_words(script: str, tokens: list[str]) -> float:
    tokens = [token.strip("-'’") for token in tokens]
    most = max(
        (sum(token in words for token in tokens) for words in _LISTS.get(script, ())), default=0
    )
    ours = sum(token in _OURS.get(script, ()) for token in tokens)
    if most <= ours or (most < 2 and script == "latin"):
        return 0.0
    share = (most - ours) / len(tokens)
    return 0.97 if share >= 0.5 else 0.8 if share >= 0.3 or script != "latin" else 0.0


_LISTS = {
    "devanagari": [frozenset(words.split()) for words in _WORDS["devanagari"]],
    "cyrillic": [frozenset(words.split()) for words in _WORDS["cyrillic"]],
    "latin": [frozenset(words.split()) for words in (*_WORDS["latin"], *_ROMANISED)],
}
