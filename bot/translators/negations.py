"""Tell where a translation lost or invented a *not* or a *stop*.

"Do not take it" that comes out as "take it" reads well, so nothing else notices. For each language
there are two lists: signs that surely negate, and signs that may. What surely stands in one text
and has no possible counterpart in the other is listed for the reader, and withholds nothing.
"""

import functools
import re

from bot.languages.scripts import without_directions

_NOT = {
    "en": r"\b(?:not|never|cannot|\w+n['’]t|dont|cant|wont|doesnt|didnt)\b",
    "zh": (
        r"不(?![久同少断斷错錯過过管论論仅僅但])|[没沒](?!关系|關係|事)|别(?!人|的)"
        r"|別(?!人|的)|勿|[无無]法|禁止|未(?!来|來)"
    ),
    "ja": r"ない|ません|なかった|なく|ずに|禁止",
    "ko": r"않|못|없|아니|안\s|지\s?마|지\s?말|금지",
    "ru": r"\b(?:не|нет|нельзя|никогда)\b",
    "uk": r"\b(?:не|немає|нема|ніколи|заборонено)\b",
    "fr": r"\b(?:ne|pas|jamais)\b|\bn['’]",
    "es": r"\b(?:no|nunca|jamás|tampoco)\b",
    "pt": r"\b(?:não|nao|nunca|jamais)\b",
    "de": r"\b(?:nicht|kein\w*|niemals|nie)\b",
    "it": r"\bnon\b",
    "ar": r"\b[وف]?(?:لا|لم|لن|ليس\w*|لست)\b",
    "fa": r"\bن(?:می|خواه|دار|کن|باید|خور|ده|گیر|بود)\w*|هرگز|نیست\w*",
    "hi": r"नहीं|नही|(?<!\S)मत(?!\S)",
    "vi": r"\b(?:không|đừng|chẳng|chớ|cấm)\b(?!\s*(?:[?？.!]|$))",
    "th": r"ไม่(?!ว่า|นาน)|อย่า(?!ง)|ห้าม",
    "id": r"\b(?:tidak|tak|jangan|bukan|belum|nggak|enggak|gak)\b",
    "tr": (
        r"\b(?:değil\w*|yok\w*|asla|sakın)\b|\w{2,}(?:m[ae]z|m[ae]y[ıi]n|m[ae]m[ae]l[ıi]"
        r"|m[ae]d[ıi]|m[ıiuü]yor)\w*"
    ),
}
_PERHAPS_NOT = {
    "en": (
        r"\b(?:no|none|nothing|nobody|nowhere|nor|neither|without|un(?!der|til"
        r"|i[tfv])\w{3,}|in(?:valid|capable|\w+ible|\w+able)|im(?:possible|proper)"
        r"|dis\w+|\w+less|non\w*|refus\w+|avoid\w*|fail\w*|lack\w*|hardly|barely|rarely"
        r"|seldom|forb\w+|prohibit\w*|ban\w*|den(?:y|ie)\w*|miss\w*|absen\w+|rather"
        r"|instead|ignore\w*|out of|stop\w*|quit\w*)\b"
    ),
    "zh": r"[不没沒无無非未免莫否]|别|別|勿|禁|停|少|缺|除|拒|才",
    "ja": (
        r"な[いくかけし]|ません|ず|ぬ|無|不|非|未|禁|だめ|嫌|まい|外|避|いや|止|やめ"
        r"|以外|なきゃ|ねばな|ものか"
    ),
    "ko": r"않|못|없|아니|아닌|아닐|안|[가-힣]지\s?[마말]|금지|모르|몰|싫|불|말[아라고]|그만",
    "ru": r"\b(?:не\w*|ни\w*|без\w*|бес\w*|отказ\w*|запре\w+|избега\w+)\b|прекра|переста|хватит",
    "uk": r"\b(?:не\w*|ні\w*|без\w*|відмов\w*|заборон\w*|уника\w+)\b|припин|досить",
    "fr": (
        r"\b(?:non|sans|aucun\w*|rien|personne|ni|plus|im\w+|in\w+|ir\w+|dé\w+|évit\w+"
        r"|refus\w+|manqu\w+|peu|inter\w+|trop|arrêt\w+|cess\w+)\b"
    ),
    "es": (
        r"\b(?:ni|sin|nada|nadie|ningun\w*|ningún|in\w+|im\w+|des(?!de\b)\w+|evit\w+"
        r"|prohib\w+|poc\w+|falta\w*|dej\w+)\b"
    ),
    "pt": (
        r"\b(?:nem|sem|nada|ninguém|nenhum\w*|in\w+|im\w+|des(?!de\b)\w+|evit\w+"
        r"|proib\w+|pouc\w+|falt\w+|deix\w+|recus\w+)\b"
    ),
    "de": (
        r"\b(?:nichts|niemand\w*|ohne|un\w+|\w+los\w*|weder|noch|nein|verbot\w*"
        r"|vermeid\w+|kaum|wenig\w*|statt|erst|nur)\b"
    ),
    "it": (
        r"\b(?:no|mai|né|neanche|nemmeno|senza|nessun\w*|niente|nulla|in\w+|im\w+|dis\w+"
        r"|evit\w+|viet\w+|poc\w+|manca\w*|smett\w+)\b"
    ),
    "ar": r"ليس|لست|غير|دون|بدون|عدم|\bما\b|أبد|ممنوع|تجنب|رفض|توقف|نفي|لست|كف|إلا|بلا",
    "fa": r"\bن\w+|هیچ|بدون|بی|غیر|عدم|ممنوع|جز|مگر",
    "hi": r"नहीं|नही|(?<!\S)न(?!\S)|मत|बिना|बग़?ैर|कभी|बंद|रोक|मना|(?<!\S)ना(?!\S)",
    "vi": r"không|đừng|chưa|chẳng|chớ|cấm|chả|vô|bất|phi|ngừng|thôi|hết|trừ|tránh|thiếu",
    "th": r"ไม่|อย่า|ห้าม|มิ|ไร้|หยุด|เลิก|ปราศจาก|ยัง|เปล่า",
    "id": (
        r"\b(?:tidak\w*|tak\w*|jangan\w*|bukan\w*|belum|nggak|enggak|gak|ga|tanpa|tiada"
        r"|non\w*|dilarang|hindari\w*|berhenti|kecuali|pantang|anti)\b"
    ),
    "tr": (
        r"değil|yok|asla|sakın|hiç|hayır|s[ıiuü]z|\w{2,}m[ae]|m[ıiuü]yor|ne\b|yasak|dur"
        r"|bırak|kaçın"
    ),
}
_STOP = {
    "en": (
        r"\bstop\b(?! by)|\bstop(?:ped|ping)\b|\b(?:suspend|discontinue)\w*|\bhold off\b"
        r"|\bhold (?:(?:the|your|this|all|next) )*(?:medic\w+|doses?|insulin|tablets?"
        r"|pills?|drugs?)\b"
    ),
    "zh": r"停(?!车|車)|暂缓|暫緩",
    "ja": r"止め|やめ|中止|停止|控え",
    "ko": r"멈추|멈춰|중단|중지|그만",
    "ru": r"останов|прекрати|перестан|приостанов",
    "uk": r"зупин|припин|перестан|призупин",
    "fr": r"\barrêt(?:er|ez|e|é)\b|\bcess(?:er|ez|e)\b|\bsuspend\w+",
    "es": r"\bdej(?:e|en|a|ar|es) de\b|\bsuspend\w+|\bdeten\w+",
    "pt": r"\bpar(?:e|em|ar|ou) de\b|\bsuspend\w+|\binterromp\w+",
    "de": r"\baufhör\w*|\babsetzen\b|\bstopp\w*|\bunterbrech\w+",
    "it": r"\bsmett\w+|\bsospend\w+|\binterromp\w+",
    "ar": r"توقف|أوقف|كف عن",
    "fa": r"متوقف|قطع کن|دست بردار",
    "hi": r"बंद कर|रोक|रुक",
    "vi": r"\b(?:ngừng|ngưng|dừng)\b",
    "th": r"(?<!วัน)หยุด|เลิก",
    "id": r"\b(?:ber|di|meng)?hentikan\b|\bberhenti\b",
    "tr": r"\b(?:dur|bırak)(?:un|ın|in|mak|mek|du|tı|ti|malı|meli)\w*|\bdurdur\w*",
}
_PERHAPS_STOP = {
    "en": (
        r"\b(?:stop|quit|ceas|halt|hold|paus|end|finish|suspend|discontinu|give up"
        r"|gave up|no longer|interrupt|over|break|broke|leave|left|cut|enough|pull"
        r"|withdraw)"
    ),
    "zh": r"停|止|暂|暫|戒|断|斷|住|完|终|終|站|休|中|罢",
    "ja": r"止|やめ|辞|停|休|終|中断|控|待|とま|とめ|ストップ|やん|絶|黙",
    "ko": r"멈|중단|중지|그만|끊|정지|세우|세워|섰|쉬|끝|그쳤|그치|관두",
    "ru": r"останов|остан|стой|прекра|прерв|переста|броса|брос|хватит|стоп|кон[че]|держ|отмен",
    "uk": r"стій|припин|перерв|перест|кин|кида|досить|стоп|зупин|закін|трима|скас",
    "fr": (
        r"arrê|cess|suspend|stop|paus|\bfin\b|\bfini|interromp|\bplus\b|halte|rest|laiss"
        r"|renonc|tien"
    ),
    "es": (
        r"dej|\bpar(?!a\b|te)|suspend|deten|detuv|deti|cese|cesa|interrum|stop|alto"
        r"|termin|basta|acab|qued"
    ),
    "pt": r"\bpar(?!a\b|te)|deix|suspen|interromp|cess|det|stop|termin|acab|chega|basta",
    "de": (
        r"aufhör|aufgehört|hör\w* \w* ?auf|\bhalt|\bhielt|stop|absetz|abgesetzt|unterbr"
        r"|beend|\benden?\b|pausier|lass"
    ),
    "it": r"smett|smis|ferm|sospen|interromp|cess|stop|\bfin(?:ir|it)|bast|tratten",
    "ar": r"وقف|قف|كف|قطع|نته|أقلع|ترك|علق",
    "fa": r"قف|قطع|ایست|بس|ترک|تمام|دست|تعلیق|نگه",
    "hi": r"बंद|बन्द|रोक|रुक|रूक|छोड़|ख़?त्म|थम|ठहर",
    "vi": r"ngừng|ngưng|dừng|thôi|hết|bỏ|nghỉ|tạnh|chấm dứt|hoãn|cai",
    "th": r"หยุด|งด|เลิก|ระงับ|จอด|พัก|ยุติ",
    "id": r"henti|stop|tunda|setop|akhir|putus|tahan|singgah|mogok|reda|udah",
    "tr": r"dur|bırak|kes|stop|son|ara|vazgeç|bit|dayan",
}
# Forms of a negation that deny nothing: "是不是", "isn't it?", "なければならない" (must).
_DENIES_NOTHING = {
    "zh": r"(?<=(.))[不没沒](?=\1)",
    "en": r",\s*(?:\w+n['’]t|not)(?:\s\w+)?\s*\?|don['’]t mention it",
    "ja": r"かもしれ(?:ない|ません)|(?:なけれ|なく|ね)[ばて]は?(?:な[らり]|いけ)?(?:ない|ません)"
    r"|なきゃ|ないと|なくな|違いない|じゃない(?=[?？])",
    "de": r",\s*nicht(?:\swahr)?\s*\?",
    "tr": r"değil mi|\bolup olma\w+",
    "vi": r"\bphải không|\bhay không|\bcó không",
    "th": r"หรือไม่|ใช่ไหม",
    "ar": r"لا يزال|لا بد|لا تزال",
}


def changed_negations(
    source_text: str, output: str, *, source: str, target: str
) -> tuple[str, ...]:
    """Return each *not* or *stop* that stands in one text alone, as that text writes it."""
    source_text, output = _plain(source_text, source), _plain(output, target)
    found = []
    for sure, perhaps in ((_NOT, _PERHAPS_NOT), (_STOP, _PERHAPS_STOP)):
        if source not in sure or target not in sure:
            continue
        found += _only_in(
            source_text, output, _pattern(sure[source]), _either(sure, perhaps, target)
        )
        found += _only_in(
            output, source_text, _pattern(sure[target]), _either(sure, perhaps, source)
        )
    return tuple(dict.fromkeys(found))


def negates(text: str, language: str) -> bool:
    """Tell whether a *not* or a *stop* surely stands in a text in this language."""
    plain = _plain(text, language)
    return any(
        language in sure and _pattern(sure[language]).search(plain) is not None
        for sure in (_NOT, _STOP)
    )


def _only_in(
    one: str, other: str, sure: re.Pattern[str], counterpart: re.Pattern[str]
) -> list[str]:
    match = sure.search(one)
    return [match.group().strip()] if match and not counterpart.search(other) else []


def _either(sure: dict[str, str], perhaps: dict[str, str], language: str) -> re.Pattern[str]:
    return _pattern(f"{sure[language]}|{perhaps[language]}")


@functools.cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


def _plain(text: str, language: str) -> str:
    text = without_directions(text)
    pattern = _DENIES_NOTHING.get(language)
    return _pattern(pattern).sub(" ", text) if pattern else text
