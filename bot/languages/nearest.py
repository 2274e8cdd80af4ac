"""Which of the 18 somebody reads most likely, who writes a language that Weft has no texts in.

By what is taught and read beside that language, not by kinship alone: Urdu is near to Hindi, but
few who read Urdu read its letters. Where several are likely the phone's language decides between
them, and without it the first stands.
"""

from bot.languages.detect import language_of

DEFAULT = "en"

# The languages that share an answer. Whatever is not listed reads English.
_READ = {
    "ru": "ab av ba be bua ce chm cv inh kbd kk koi kv ky lez mdf myv os sah tt tyv udm xal",
    "ru en": "hy",
    "ru fa": "tg",
    "ru tr": "tk uz",
    "tr ru": "az crh gag kum",
    "tr ar fa": "diq ku zza",
    "ar fa": "ckb",
    "fa": "bal bqi glk haz lrc mzn prs ps",
    "zh": "bo gan hak ii lzh mnc nan ug wuu yue za",
    "en ru zh": "mn",
    "hi": "anp awa bgc bho bjj doi hne kok mag mai mni mr mwr ne new raj sa sat",
    "en hi": "as gu ks or pa sd",
    "id": "ace ban bew bjn bug jv mad min ms su",
    "pt id": "tet",
    "th": "kxm lo nod sou tts",
    "vi": "mww tyz",
    "es": "an ast ay ca eu ext gl gn lad myn nah qu quc yua",
    "fr": "bm br co ee ff fon frp gcf ht ln mg mos oc rcf sg wa wo",
    "fr en": "kg lu rn",
    "ar": "acm aeb apc arc ary arz ayl mey shu syr",
    "ar fr": "ber kab rif shi zgh",
    "it": "eml fur lij lmo nap pms sc scn vec",
    "de": "bar dsb gsw hsb ksh lb nds pfl rm swg",
    "en de": "af cs da fi fy hu li nb nl nn no pl sk sl sv",
    "en ru": "bg bs et he hr ka lt lv mk sr",
    "en it": "mt sq",
    "en fr": "ro rw",
    "pt": "kea kmb pov umb vmw",
    "ja": "ain ams rys ryu",
    "uk": "rue",
}
_ORDERED = {
    language: tuple(readable.split())
    for readable, languages in _READ.items()
    for language in languages.split()
}


def nearest_of_the_18(language: str, phone: str | None) -> str:
    """Return one of the 18 for a language code; `phone`: Telegram's `language_code`."""
    if own := language_of(language):
        return own
    likely = _ORDERED.get(language, (DEFAULT,))
    from_phone = language_of(phone)
    return from_phone if from_phone is not None and from_phone in likely else likely[0]
