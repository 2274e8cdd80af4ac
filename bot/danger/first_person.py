"""Which phrases of the lists somebody says of themselves: "attacks me", not "she is bleeding".

Staff who answer a resident write of the resident's danger; with such a phrase they cry themselves.
Where a language leaves *I* out, its calls for help stand here instead. Pure.
"""

import re
from collections.abc import Sequence

from bot.danger.folding import compared

# By the folder of the list. Compared with the phrase as the list has it, in lower case.
_OWN: dict[str, str] = {
    "en": r"\b(i|i'm|im|ive|me|my|us|our|we)\b|^mayday",
    "zh-Hans": r"我|咱|救命|来人|救救|\bwo\b|jiu ming",
    "ja": r"私|僕|俺|わたし|ぼく|助けて|たすけ|tasuke|られ|襲われ|おそわれ|追われ|殺され|監禁",
    "ko": r"(^|\s)(나|나를|날|저|저를|제|제가|내|내가|우리|우리를)(\s|$)|살려|도와|salryeo|sallyeo",
    "ru": r"\b(я|меня|мне|мной|мой|моя|мою|моего|нас|нам|мы|menya|mne|nas)\b|спас[аи]т?|помогите"
    r"|пом[ао]гите|pomogit|spasit",
    "uk": r"\b(я|мене|мені|мною|мій|моя|мою|нас|нам|ми|mene|meni)\b|рятуй|допоможіть|поможіть",
    "fr": r"\b(je|j|me|m|moi|mon|ma|mes|nous)\b|secours|à l'aide|aidez|sauvez",
    "es": r"\b(yo|me|mi|mis|nos|conmigo|puedo|estoy|tengo|quiero|voy)\b|socorro|auxilio|(me|nos)$",
    "pt": r"\b(eu|me|mim|meu|minha|nos|estou|tô|tenho|quero|vou|consigo|posso)\b|socorro|acud|-me$",
    "de": r"\b(ich|mich|mir|mein\w*|uns|unser\w*|wir)\b|hilfe",
    "it": r"\b(io|mi|mio|mia|ci|noi|sto|ho|riesco|voglio)\b|aiut|soccorso|(mi|ci)$",
    "ar": r"أنا|نحن|إحنا|\w+ني\b|\w{2,}(?<!ه)نا\b|عندي|علي\b|أستطيع|أقدر|قادر|نجدة|أنقذ|الحق|أغيث",
    "fa": r"\b(من|مرا|منو|ما|مارو)\b|\w{2,}م\b|کمک|نجات|دادم|komak",
    "hi": r"मुझ|मैं|मेर|हम|बचाओ|मदद|\b(mujh\w*|main|mera|mere|meri|hum|hame\w*|bachao|madad)\b",
    "vi": r"\b(tôi|tui|mình|chúng|toi)\b|^cứu|^giúp",
    "th": r"ฉัน|ผม|หนู|เรา|ช่วยด้วย|ช่วยชีวิต|chua[yi] dua",
    "id": r"\b(saya|aku|gue|gw|kami|kita)\b|tolong",
    "tr": r"\b(ben|beni|bana|benim|biz|bizi|bize|bizim)\b|\w+yor(um|uz)\b|imdat|yard[ıi]m|kurtar",
}
# *I* and *we*, which the lists leave out before most phrases: people type so in haste.
_SUBJECTS = frozenset(
    compared(
        "i im ive we ich wir je j nous yo eu io noi ben biz saya aku kami kita tôi tui toi mình "
        "я мы ми мне меня мене мені أنا احنا نحن من मैं मुझे हम हमें main mujhe 저는 나는 저 제가 내가"
    ).split()
)
_SUBJECT_BEFORE = re.compile("我(们)?.?$|私(は|が|たちは)?.?$|(ฉัน|ผม|หนู|เรา).{0,4}$")
# How many words before a phrase its subject may stand: "I really can't breathe".
WORDS_BEFORE = 2
_OF_A_LIST = {locale: re.compile(pattern) for locale, pattern in _OWN.items()}


def is_of_oneself(words: str, locale: str) -> bool:
    """Tell whether a phrase of this folder's list is about who says it."""
    pattern = _OF_A_LIST.get(locale)
    return pattern is not None and pattern.search(words.casefold()) is not None


def is_said_by_i(words: Sequence[str], letters: str) -> bool:
    """Tell whether *I* stands before a phrase: `words` before it, and all `letters` before it."""
    near = words[-WORDS_BEFORE:]
    return any(word in _SUBJECTS for word in near) or bool(_SUBJECT_BEFORE.search(letters))
