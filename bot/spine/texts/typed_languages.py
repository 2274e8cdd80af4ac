"""Languages as people write them in tables and forms: codes, and names in any of the 18 languages.

Codes are primary subtags (`bn`, `zh`). Which words mean "none needed": locales/*/words.ftl.
"""

import re

from bot.spine.texts.language_names import find, is_exact, is_language
from bot.spine.texts.render import primary
from bot.spine.texts.typed_words import is_said

_BETWEEN = re.compile(r"[,;/+&|、，；。]|\s(?:and|or|und|oder|et|ou|y|o|e)\s|和|或|及|与")
# A code that is a word first: whoever writes "no" needs none.
_NO_CODE = frozenset({"no"})
# Of no people: in a table they are a slip or a joke.
_INVENTED = frozenset({"tlh", "jbo", "avk", "vo"})


def read_language(text: str) -> str | None:
    """Read a language by its code (`ja`, `pt-BR`) or name (日语, Japanese); None otherwise."""
    typed = text.strip()
    code = primary(typed.casefold().replace("_", "-"))
    if re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*", typed) and code not in _NO_CODE:
        code = {"in": "id", "cmn": "zh", "yue": "zh"}.get(code, code)
        if is_language(code) and code not in _INVENTED:
            return code
    code = find(typed)[0] if is_exact(typed) else ""
    return code if code and code not in _INVENTED else None


def read_languages(text: str) -> tuple[str, ...] | None:
    """Read a list of languages, or words for none needed; None if one of it is no language.

    Names and codes are separated by commas, words such as "and", or spaces.
    """
    if not text.strip() or is_said("none", text):
        return ()
    codes: list[str] = []
    for part in _BETWEEN.split(text):
        if part.strip():
            read = _read_words(part.split())
            if read is None:
                return None
            codes += read
    return tuple(dict.fromkeys(codes)) or None


def _read_words(words: list[str]) -> list[str] | None:
    """Read languages with spaces between, of which a name may have several words."""
    codes: list[str] = []
    while words:
        for length in range(len(words), 0, -1):
            code = read_language(" ".join(words[:length]))
            if code is not None:
                codes.append(code)
                words = words[length:]
                break
        else:
            return None
    return codes
