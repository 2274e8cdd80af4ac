"""Tell what in an answer of the staff can hurt when a machine translates it wrongly.

Any figure may be a dose, an hour or an address. Words tell those that are written out ("two
tablets", "tomorrow", "third floor"), a list for each language; what negates is listed in
bot.translators.negations. Links, addresses of e-mail and telephones are no hazard: they pass
exactly or are listed. Pure.
"""

import enum
import functools
import re

from bot.languages.scripts import without_directions
from bot.translators.masking import is_code, mask
from bot.translators.negations import negates


class Hazard(enum.Enum):
    """What can hurt."""

    FIGURE = "figure"
    DOSE = "dose"
    TIME = "time"
    ADDRESS = "address"
    NEGATION = "negation"


_FIGURE = re.compile("[\\d¼½¾⅐-⅞]")
_DOSE = {
    "en": (
        r"\b(?:tablets?|pills?|capsules?|drops?|(?:tea|table)?spoon(?:s|fuls?)?|dos(?:es?|age)"
        r"|puffs?|sachets?|injections?|insulin|syrup)\b"
    ),
    "zh": (
        r"[一二两兩三四五六七八九十半几幾每][片粒颗顆滴勺包支]|剂量"
        r"|劑量|胶囊|膠囊|药片|藥片|服用|胰岛素"
    ),
    "ja": r"錠|カプセル|[一二三四五六七八九十半][粒滴包]|用量|服用|インスリン|シロップ|さじ",
    "ko": r"[한두세네]\s?(?:알|정|방울|숟가락|포)|알약|캡슐|용량|복용|인슐린|시럽",
    "ru": (
        r"\b(?:таблет|пилюл|капсул|капл|капель|доз[аыуе]|дозир"
        r"|лож[ке]|пакетик|укол|инсулин|сироп)"
    ),
    "uk": (
        r"\b(?:таблет|пігул|капсул|крапл|крапель|доз[аиуі]|дозув"
        r"|лож[ко]|пакетик|укол|інсулін|сироп)"
    ),
    "fr": (
        r"\b(?:comprimés?|cachets?|gélules?|pilules?|gouttes?"
        r"|cuill[èe]r\w+|dos(?:es?|age)|sachets?"
        r"|piqûres?|insuline|sirop)\b"
    ),
    "es": (
        r"\b(?:comprimidos?|pastillas?|tabletas?|cápsulas?|gotas?|cuchar\w+|dosis|inyecci\w+"
        r"|insulina|jarabe)\b"
    ),
    "pt": (
        r"\b(?:comprimidos?|pastilhas?|pílulas?|cápsulas?|gotas?|colher(?:es)?|doses?|dosagem"
        r"|saquetas?|sachês?|injeç\w+|insulina|xarope)\b"
    ),
    "de": (
        r"\b(?:tabletten?|pillen?|kapseln?|tropfen|\w*löffel|dos(?:is"
        r"|en|ierung)|spritzen?|insulin)\b"
    ),
    "it": (
        r"\b(?:compress[ae]|pastigli[ae]|pillol[ae]|capsul[ae]|gocc(?:ia|e)|cucchia\w+|dos[ie]"
        r"|dosaggio|bustin[ae]|iniezion[ei]|insulina|sciroppo)\b"
    ),
    "ar": (
        r"(?<!\w)(?:[وفبل]|ال|وال|بال|لل)?(?:حب(?:ة|ات|تين|تان|وب)"
        r"|قرص\w*|أقراص|كبسول\w*|قطر(?:ة|ات|تين)"
        r"|ملعق\w*|ملاعق|جرع\w*|حقن\w*|إبرة|أنسولين|الأنسولين)(?!\w)"
    ),
    "fa": r"(?<!\w)(?:قرص|کپسول|قطره|قاشق|دوز|آمپول|تزریق|انسولین|شربت)",
    "hi": r"गोली|गोलिय|कैप्सूल|बूंद|बूँद|चम्मच|खुराक|ख़ुराक|इंजेक्शन|इंसुलिन|सिरप|टैबलेट",
    "vi": r"\b(?:viên|giọt|thìa|muỗng|liều|mũi tiêm|insulin|si-?rô)\b",
    "th": r"เม็ด|แคปซูล|หยด|ช้อน|โดส|ขนาดยา|ฉีดยา|อินซูลิน",
    "id": r"\b(?:tablet|pil|kapsul|tetes|sendok|dosis|suntik\w*|insulin|sirup)\b",
    "tr": (
        r"\b(?:tablet|kapsül|damla|kaşı[kğ]|doz|iğne|insülin"
        r"|şurup)\w*|\bhap(?:[ıiuü]|lar\w*)?\b"
    ),
}
_TIME = {
    "en": (
        r"(?<!nice )(?<!good )(?<!great )\bdays?\b|\b(?:hours?"
        r"|minutes?|weeks?|months?|today|tonight"
        r"|tomorrow|yesterday|noon|midnight|o['’]clock|half past|daily"
        r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b"
    ),
    "zh": (
        r"小时|小時|分钟|分鐘|[今明后後昨]天|今晚|明早|明晚|中午|半夜|午夜|凌晨|每天|每日|早晚"
        r"|(?:星期|礼拜|禮拜|周|週)[一二三四五六日天末]|[一二两兩三四五六七八九十][点點天周週]"
    ),
    "ja": (
        r"時間|[一二三四五六七八九十][時分]|今日|本日|明日|あした"
        r"|明後日|今夜|今晩|昨日|正午|夜中"
        r"|[月火水木金土日]曜|毎日|毎食|食[前後]|週間"
    ),
    "ko": (
        r"시간|오늘|내일|모레|어제|정오|자정|[월화수목금토일]요일"
        r"|[한두세네]\s?시|매일|하루|식[전후]|일주일"
    ),
    "ru": (
        r"(?<!добрый )\bдень\b|\b(?:час(?:а|ов|у|ы|ам)?|минут\w*"
        r"|дня|дней|дни|недел\w*|месяц\w*|сегодня"
        r"|(?:после)?завтра|вчера|полдень|полночь|понедельник\w*|вторник\w*|сред[уы]|четверг\w*"
        r"|пятниц\w*|суббот\w*|воскресень\w*|сутк\w*|суток|ежедневно)\b"
    ),
    "uk": (
        r"(?<!добрий )\bдень\b|\b(?:годин\w*|хвилин\w*|дн(?:я|і"
        r"|ів)|тижд\w*|тижн\w*|місяц\w*|сьогодні"
        r"|(?:після)?завтра|вчора|опівдні|опівночі|понеділ\w*|вівтор\w*|серед[уи]|четвер\w*"
        r"|п['’]ятниц\w*|субот\w*|неділ\w*|доб[уаи]|щодня)\b"
    ),
    "fr": (
        r"\b(?:heures?|minutes?|jours?|semaines?|mois|aujourd['’]hui"
        r"|demain|hier|ce soir|cette nuit"
        r"|midi|minuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
    ),
    "es": (
        r"(?<!buenos )\bd[ií]as?\b|\b(?:horas?|minutos?|semanas?"
        r"|mes(?:es)?|hoy|mañana|ayer|esta noche"
        r"|mediodía|medianoche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b"
    ),
    "pt": (
        r"(?<!bom )\bdias?\b|\b(?:horas?|minutos?|semanas?"
        r"|m[eê]s(?:es)?|hoje|amanhã|ontem|meio-dia"
        r"|meia-noite|(?:segunda|terça|quarta|quinta|sexta)-feira|sábado|domingo)\b"
    ),
    "de": (
        r"(?<!guten )\b(?:tage?[ns]?|morgen)\b|\b(?:stunden?"
        r"|minuten?|täglich|wochen?|monat\w*|heute"
        r"|gestern|mittags?|mitternacht|uhr|(?:mon|diens|donners"
        r"|frei|sams|sonn)tags?|mittwochs?)\b"
    ),
    "it": (
        r"(?<!buon )\bgiorn[oi]\b|\b(?:or[ae]|minut[oi]|settiman[ae]"
        r"|mes[ei]|oggi|domani|ieri|stasera"
        r"|stanotte|mezzogiorno|mezzanotte|lunedì|martedì|mercoledì"
        r"|giovedì|venerdì|sabato|domenica)\b"
    ),
    "ar": (
        r"ساع[ةات]|دقيق|دقائق|(?<!\w)(?:ال)?يوم(?:يا|يًا|ين)?(?!\w)"
        r"|أيام|أسبوع|أسابيع|(?<!\w)غد[اًا]*(?!\w)"
        r"|أمس|الليلة|الظهر|منتصف الليل|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد"
    ),
    "fa": (
        r"ساعت|دقیقه|(?<!\w)روز(?!\w)(?! بخیر)|روزانه|هفته"
        r"|(?<!\w)ماه(?!\w)|امروز|فردا|دیروز|امشب"
        r"|ظهر(?! بخیر)|نیمه\u200c?شب|شنبه|جمعه"
    ),
    "hi": (
        r"घंट|घण्ट|मिनट|(?<!\S)दिन|हफ़्त|हफ्त|सप्ताह|महीन|(?<!\S)आज"
        r"|(?<!\S)कल(?!\S)|परसों|दोपहर|आधी रात"
        r"|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|(?<!\S)बजे|(?<!\S)रोज़?(?!\S)"
    ),
    "vi": (
        r"\b(?:giờ|phút|ngày|tuần|tháng|hôm nay|mai|hôm qua|tối nay|đêm nay|buổi trưa|nửa đêm"
        r"|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\b"
    ),
    "th": (
        r"ชั่วโมง|นาที|วันละ|ทุกวัน|(?:สอง|สาม|สี่|ห้า|เจ็ด)\s?วัน|วันนี้"
        r"|พรุ่งนี้|มะรืน|เมื่อวาน|คืนนี้|สัปดาห์|อาทิตย์"
        r"|เดือน|เที่ยง|โมง|ทุ่ม|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์)|ก่อนอาหาร|หลังอาหาร"
    ),
    "id": (
        r"\b(?:jam|menit|hari|minggu|bulan|besok|lusa|kemarin"
        r"|malam ini|tengah malam|senin|selasa"
        r"|rabu|kamis|jumat|sabtu)\b"
    ),
    "tr": (
        r"(?<!iyi )\bgün\w{0,4}\b|\b(?:saat|dakika|hafta|bugün"
        r"|yarın|dün|öğle|pazartesi|salı|çarşamba"
        r"|perşembe|cuma|pazar)\w{0,5}\b|\bbu (?:gece|akşam)\b|gece yarısı"
    ),
}
_ADDRESS = {
    "en": (
        r"\b(?:rooms?|floors?|buildings?|streets?|roads?|avenues?|apartments?|flats?|blocks?"
        r"|address(?:es)?|gates?|entrances?|exits?|wards?)\b"
    ),
    "zh": (
        r"房间|房間|号楼|號樓|[一二三四五六七八九十][楼樓层層]"
        r"|[大南北东東西][门門]|地址|出口|入口|单元|單元|病房"
    ),
    "ja": r"号室|部屋|[一二三四五六七八九十]階|号棟|番地|住所|入口|出口|[東西南北正]門|病室",
    "ko": r"호실|[일이삼사오육칠팔구십]\s?층|주소|입구|출구|[동서남북정]문|병실|번지|건물",
    "ru": (
        r"\b(?:комнат|этаж|здани|корпус|улиц|квартир|подъезд|адрес|ворот|палат)"
        r"|\b(?:вход|выход)(?:а|е|у)?\b"
    ),
    "uk": (
        r"\b(?:кімнат|поверх|будівл|корпус|вулиц|квартир|під['’]їзд|адрес|воріт|ворот|палат)"
        r"|\b(?:вхід|вход[іу]|вихід|виход[іу])\b"
    ),
    "fr": (
        r"\b(?:chambres?|salles?|étages?|bâtiments?|rues?|avenues?"
        r"|appartements?|adresses?|portails?"
        r"|portes?|entrées?|sorties?)\b"
    ),
    "es": (
        r"\b(?:habitaci\w+|salas?|pisos?|edificios?|calles?|avenidas?"
        r"|apartamentos?|direcci(?:ón|ones)"
        r"|puertas?|portal|entradas?|salidas?)\b"
    ),
    "pt": (
        r"\b(?:quartos?|salas?|andar(?:es)?|edifícios?|prédios?|ruas?|avenidas?|apartamentos?"
        r"|endereços?|morada|port(?:ão|ões|aria)|entradas?|saídas?)\b"
    ),
    "de": (
        r"\b(?:zimmer|stock(?:werk)?|etage|gebäude|\w*straße|wohnung|adresse"
        r"|(?:nord|süd|ost|west|haupt)?tor|(?:ein|aus)gang)\b"
    ),
    "it": (
        r"\b(?:stanz[ae]|camer[ae]|pian[oi]|edifici?o?|vial[ei]|appartament[oi]|indirizz[oi]"
        r"|cancell[oi]|portone|ingress[oi]|uscit[ae])\b"
    ),
    "ar": r"غرف[ةت]|الطابق|طابق|مبنى|المبنى|بناية|عمارة|شارع|شقة|عنوان|بواب[ةت]|مدخل|مخرج",
    "fa": r"اتاق|طبقه|ساختمان|خیابان|کوچه|آپارتمان|نشانی|آدرس|ورودی|خروجی|دروازه|پلاک",
    "hi": r"कमर[ाे]|मंज़?िल|इमारत|सड़क|गली|फ़?्?लैट|गेट|प्रवेश द्वार|वार्ड",
    "vi": r"\b(?:phòng|tầng|lầu|to[àò]a? nhà|đường|phố|căn hộ|địa chỉ|cổng|lối vào|lối ra)\b",
    "th": r"ห้อง(?!น้ำ)|ชั้น|อาคาร|ตึก|ถนน|ซอย|ที่อยู่|ประตู|ทางเข้า|ทางออก",
    "id": r"\b(?:kamar|lantai|gedung|jalan|apartemen|alamat|gerbang|pintu|blok)\b",
    "tr": (
        r"\b(?:oda|bina|soka[kğ]|cadde|daire|adres|kapı|giriş|çıkış)\w{0,5}\b"
        r"|\bkat(?:ta|ın|a|ı)?\b"
    ),
}
_WORDS = {Hazard.DOSE: _DOSE, Hazard.TIME: _TIME, Hazard.ADDRESS: _ADDRESS}


def hazards(text: str, language: str) -> frozenset[Hazard]:
    """Return what in a text in this language can hurt; of an unknown language, figures alone."""
    masked = mask(without_directions(text))
    words = masked.mark.sub(" ", masked.text)
    kinds = {kind for kind, lists in _WORDS.items() if _holds(words, lists.get(language))}
    if _FIGURE.search(words):
        kinds.add(Hazard.FIGURE)
    if any(map(is_code, masked.values)):
        kinds.add(Hazard.ADDRESS)
    if negates(words, language):
        kinds.add(Hazard.NEGATION)
    return frozenset(kinds)


def _holds(text: str, words: str | None) -> bool:
    return words is not None and _pattern(words).search(text) is not None


@functools.cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)
