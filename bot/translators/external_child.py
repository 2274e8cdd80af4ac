"""The process around deep-translator: `python -m bot.translators.external_child`."""

from collections.abc import Iterable
from typing import Any

from bot.translators.child import serve
from bot.translators.port import NothingToOffer, TranslatorDown

# The regional form of a language to ask for, where a service has only regional forms.
_PREFERRED = {
    "zh": ("zh-CN", "zh-Hans"),
    "en": ("en-US", "en-GB"),
    "pt": ("pt-BR", "pt-PT"),
    "ar": ("ar-SA",),
    "fa": ("pes-IR",),
}


def main() -> None:
    serve(answer)


def answer(request: dict[str, Any]) -> str:
    """Translate by the library. Raises TranslatorDown, also for None: its "nothing found"."""
    translator = _translator(request)
    translated = translator.translate(request["text"])
    if not isinstance(translated, str):
        raise TranslatorDown("the service returned no text")
    return translated


def _translator(request: dict[str, Any]) -> Any:
    from deep_translator import engines, exceptions

    made = engines.__engines__.get(request["service"])
    if made is None:
        raise TranslatorDown("deep-translator has no service of this name")
    options = dict(request["options"])
    address = options.pop("address", None)
    try:
        codes = made(source="auto", target="en", **options)._languages.values()
    except exceptions.LanguageNotSupportedException:
        codes = made(source="en-US", target="zh-CN", **options)._languages.values()
    translator = made(
        source=code_for(request["source"], codes),
        target=code_for(request["target"], codes),
        **options,
    )
    if address:
        translator._base_url = address
    return translator


def code_for(language: str, known: Iterable[str]) -> str:
    """Return the service's code of a language. Raises NothingToOffer if it has none."""
    codes = set(known)
    regional = sorted(code for code in codes if code.lower().startswith(f"{language}-"))
    home = f"{language}-{language.upper()}"
    for code in (language, *_PREFERRED.get(language, ()), home, *regional):
        if code in codes:
            return code
    raise NothingToOffer(f"the service does not know {language}")


if __name__ == "__main__":
    main()
