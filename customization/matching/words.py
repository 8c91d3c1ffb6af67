"""Words of a text in the form in which they are compared: stems without the small words."""

import re
from functools import lru_cache

from snowballstemmer import stemmer

WORD = re.compile(r"[^\W\d_](?:[\w'’+#]|[.\-](?=\w))*|\d+(?:[.,]\d+)*")
SNOWBALL = {"en": "english", "de": "german", "fr": "french", "es": "spanish", "pt": "portuguese", "nl": "dutch"}
SMALL = {
    "en": "a an the and or of to in on at for with by from as is are was were be been being has have had this "
    "that these those it "
    "its we you your our their they he she i my me us will would can could should may might must not no who "
    "which what when "
    "where how than then also such other any all each more most into over under within across through during "
    "about between "
    "both per via etc using including able well very high good",
    "de": "der die das den dem des ein eine einen einem einer eines und oder von zu zum zur im in am an auf für "
    "mit bei aus nach "
    "über als ist sind war waren wird werden wurde haben hat hatte nicht sowie auch durch sich wir sie ihr ihre unsere",
    "fr": "le la les un une des de du d et ou à au aux en dans sur pour par avec sans est sont était a ont "
    "avoir être ce cette "
    "ces qui que dont nous vous il elle ils elles notre votre nos vos ainsi chez",
    "es": "el la los las un una unos unas y o u de del al a en con por para sin es son fue era ha han haber ser "
    "que como su sus "
    "se lo nos nuestro nuestra más entre desde hasta sobre",
    "pt": "o a os as um uma e ou de do da dos das em no na nos nas com por para sem é são foi era que como seu "
    "sua ao aos à mais",
    "nl": "de het een en of van te in op aan voor met door uit bij naar als is zijn was waren wordt worden "
    "heeft hebben niet ook "
    "wij je jij onze ons",
}
SMALL_WORDS = {language: frozenset(words.split()) for language, words in SMALL.items()}


def words(text: str) -> list[str]:
    return [match.group().casefold() for match in WORD.finditer(text)]


def snowball(language: str) -> "stemmer":
    return stemmer(SNOWBALL.get(language, "english"))


# Words that the stemmer would make equal to others: marketing and market, accounting and account, business and busy.
APART = {
    "marketing": "marketing",
    "accounting": "accountancy",
    "accountant": "accountancy",
    "accountants": "accountancy",
    "accountancy": "accountancy",
    "business": "business",
    "businesses": "business",
    "news": "news",
    "internal": "internal",
    "university": "university",
    "policy": "policy",
    "policies": "policy",
    "general": "general",
}


@lru_cache(maxsize=50_000)
def stem(word: str, language: str = "en") -> str:
    plain = word.removesuffix("'s").removesuffix("’s").strip(".'’-")
    if not plain.isalpha():
        return plain
    if language == "en" and plain in APART:
        return APART[plain]
    found = str(snowball(language).stemWord(plain))
    # Snowball leaves the doer apart from the doing: a teacher teaches, a recruiter recruits.
    return found[:-2] if language == "en" and len(found) > 5 and found.endswith(("er", "or")) else found


@lru_cache(maxsize=20_000)
def stems(text: str, language: str = "en") -> frozenset[str]:
    """Stems of the words that carry meaning; parts of a hyphenated word count too."""
    small = SMALL_WORDS.get(language, SMALL_WORDS["en"])
    found = set()
    for word in words(text):
        for part in {word, *word.split("-")}:
            if part and part not in small and (len(part) > 1 or part in ("c", "r")):
                found.add(stem(part, language))
    return frozenset(found)


def language_of(*texts: str) -> str:
    """ISO 639-1 code by counting small words; English when nothing speaks for another."""
    counts = dict(zip(SMALL_WORDS, map(sum, zip(*map(small_words, texts), strict=True)), strict=False))
    best = max(SMALL_WORDS, key=lambda language: (counts.get(language, 0), language == "en"))
    return best if counts.get(best, 0) > counts.get("en", 0) else "en"


@lru_cache(maxsize=20_000)
def small_words(text: str) -> tuple[int, ...]:
    """How many of each language in `SMALL_WORDS`."""
    found = words(text)
    return tuple(sum(word in small for word in found) for small in SMALL_WORDS.values())


def small(label: str) -> str:
    """Every word small except abbreviations: "A/B Testing" → "A/B testing"."""
    return " ".join(word if is_proper(word) else word.lower() for word in label.split())


def is_proper(name: str) -> bool:
    """An abbreviation or a name with inner capitals."""
    return any(letter.isupper() or letter.isdigit() for letter in name[1:])
