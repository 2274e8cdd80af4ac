"""Bring texts into the form in which danger words are compared.

Case, compatibility forms, and letters that people in a hurry or on another language's keyboard
write for each other are made equal; punctuation becomes spaces.
"""

import re
import unicodedata

# Traditional Chinese characters of the lists, each before its simplified form.
_TRADITIONAL = (
    "氣气電电煙烟殺杀報报緊紧險险強强槍枪傷伤燒烧燙烫臟脏無无沒没幫帮門门開开體体壓压樓楼斷断"
    "車车輪轮醫医藥药農农飲饮燈灯爐炉進进闖闯賊贼錢钱腦脑淚泪頭头臉脸頸颈腫肿過过發发難难嬰婴"
    "兒儿孫孙產产縮缩陣阵見见紅红嚇吓罵骂騷骚擾扰姦奸褻亵禮礼綁绑誘诱蹤踪尋寻爺爷媽妈婦妇對对"
    "飛飞濃浓漲涨沖冲墜坠來来們们這这個个還还會会請请誰谁護护號号點点時时問问題题彈弹剛刚將将"
    "幾几塊块滿满處处邊边裡里裏里後后動动應应覺觉識识暈晕癲癫癇痫輕轻殘残絕绝遺遗書书脅胁毆殴"
    "傳传鎖锁鬧闹災灾溫温熱热濕湿滅灭爾尔獨独現现瘋疯關关廢废連连週周錯错誤误歲岁師师幹干萬万"
    "與与為为從从樣样歡欢歸归決决變变讓让廳厅廚厨廁厕牆墙鋸锯釘钉鐵铁鐘钟鋼钢銳锐鏟铲鬥斗"
)
# Letters that are written for each other. None removes the letter.
_ALIKE: dict[int, int | str | None] = {
    **dict.fromkeys((0x60, 0xB4, 0x2018, 0x2019, 0x2032, 0x2B9, 0x2BC), ord("'")),
    0x1F198: " sos ",  # the SOS emoji
    **dict.fromkeys((0x622, 0x623, 0x625, 0x671), 0x627),  # Arabic script: alef
    **dict.fromkeys((0x626, 0x649, 0x64A), 0x6CC),  # ya
    0x624: 0x648,  # waw
    0x629: 0x647,  # ha
    0x643: 0x6A9,  # kaf
    **dict.fromkeys((0x640, 0x670, *range(0x64B, 0x660))),  # stretching, vowel signs
    **dict(
        zip((0x131, 0x11F, 0x15F, 0xE7, 0xF6, 0xFC), map(ord, "igscou"), strict=True)
    ),  # Turkish
    0x307: None,  # the dot that its upper-case I leaves behind
    0x451: 0x435,  # Russian: e with dots
    0x491: 0x433,  # Ukrainian: hard g
    0x901: 0x902,  # Devanagari: two signs of a nasal vowel
    0x93C: None,  # its dot below
    0x93F: 0x940,  # long and short vowels
    0x941: 0x942,
    # Letters that are not seen: soft hyphen, joiners, directions, forms of a picture. The
    # non-joiner is not one of them: Persian writes it for a space.
    **dict.fromkeys((0xAD, 0x180E, 0x200B, 0x2060, 0xFEFF, 0x20E3, *range(0xFE00, 0xFE10))),
    **dict.fromkeys((0x200D, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))),
    **{katakana: katakana - 0x60 for katakana in range(0x30A1, 0x30F7)},  # to hiragana
    **dict(zip(map(ord, _TRADITIONAL[::2]), map(ord, _TRADITIONAL[1::2]), strict=True)),
}
# "Heeelp": no word of the lists has a letter three times running. Of a doubled consonant people
# often write one.
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}|([b-df-hj-np-tv-zб-джзк-нп-тф-щ])\2")
# Scripts written without spaces: between two of these letters a space says nothing.
_UNSPACED = "[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
_SPREAD = re.compile(rf"(?<={_UNSPACED}) +(?={_UNSPACED})")
# "H e l p": three letters or more, each by itself, with the marks upon them.
_SPELLED = re.compile(r"(?<!\S)[^\W\d_][^\w ]*(?: [^\W\d_][^\w ]*){2,}(?!\S)")
_ACCENTED = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")


class _Kept(dict[int, str]):
    """A table for str.translate: letters, marks, numbers, apostrophes and line breaks stay."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        is_kept = sign in "'\n" or unicodedata.category(sign)[0] in "LMN"
        # What stands before an apostrophe is a word of its own: l'incendie, n'arrive.
        kept = sign.replace("'", "' ") if is_kept else " "
        return self.setdefault(code, kept)


_KEPT = _Kept()


def compared(text: str) -> str:
    """Return the compared form of a text: words with one space between them."""
    return compared_lines(text.replace("\n", " ").replace("\r", " "))[0]


def compared_lines(text: str) -> list[str]:
    """Return the compared form of each line of a text."""
    folded = unicodedata.normalize("NFKC", text.translate(_ALIKE)).casefold().translate(_ALIKE)
    kept = _SPREAD.sub("", _DRAWN_OUT.sub(r"\1\2", folded).translate(_KEPT))
    return [" ".join(line.split()) for line in kept.split("\n")]


def without_accents(text: str) -> str:
    """Return the text with accents taken off Latin letters; other scripts keep their marks."""
    plain = _ACCENTED.sub(lambda match: unicodedata.normalize("NFD", match.group())[0], text)
    return plain.replace("đ", "d").replace("Đ", "D")


def spelled_together(form: str) -> str:
    """Return the form with letters that stand one by one put together: "h e l p"."""
    return _SPELLED.sub(lambda match: match.group().replace(" ", ""), form)
