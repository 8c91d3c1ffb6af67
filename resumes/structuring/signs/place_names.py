"""Which names are those of countries, regions and cities that we know."""

from functools import cache

from babel import Locale

from resumes.structuring.signs import further_words
from resumes.structuring.signs.cities import COUNTRY_CODES, KNOWN_CITIES, OTHER_NAMES, REGION_CODES, REGIONS
from resumes.structuring.signs.months import letters

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")


@cache
def countries() -> dict[str, str]:
    """Country names to ISO codes, those in the seven languages first."""
    names = dict(OTHER_NAMES)
    for language in (*LANGUAGES, *further_words.LOCALES):
        for code, name in Locale.parse(language).territories.items():
            plain = letters(name)
            if len(code) == 2 and code.isalpha() and (language in LANGUAGES or len(plain) >= further_words.SHORTEST):
                names.setdefault(plain, code)
    return names


def country_code(text: str) -> str:
    text = text.strip(" .()")
    if len(text) == 2 and text.isupper():
        return text if text in COUNTRY_CODES else OTHER_NAMES.get(text.lower(), "")
    return countries().get(letters(text), "") if len(text) > 1 else ""


def is_region(text: str) -> bool:
    text = text.strip(" .")
    return text in REGION_CODES or letters(text) in REGIONS


def is_city(text: str) -> bool:
    return letters(text.strip(" .")) in KNOWN_CITIES
