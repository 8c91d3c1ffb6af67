"""The patterns that find a number with its unit, and the words before it that make it a bound, per language."""

import re

from customization.evidence.amounts.number_words import SCALES, word_pattern
from customization.evidence.amounts.units import CURRENCIES, UNITS
from customization.evidence.reading.language import ENGLISH, by_language, current
from customization.evidence.reading.tables import grouped, rows

DIGITS = r"\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?"
SCALE = r"thousand|million|billion|trillion|crores?|lakhs?|mio\.?|mrd\.?|mn|bn|tn"
BETWEEN = r"working|business|calendar|full|whole|consecutive|additional|extra|more|recent|past|last"
BOUNDS = {
    "+": r"over|more than|above|exceed(?:s|ed|ing)?|at least|upwards? of|north of|in excess of",
    "-": r"up to|as many as|as much as|under|less than|fewer than|below|at most|no more than|maximum of|"
    r"max\.?|limit(?: of)?|capped at|ceiling of",
    "~": r"about|around|approximately|approx\.?|roughly|some|circa|ca\.?|c\.|nearly|almost|close to",
}
MARKS = {"+": "|>|≥", "-": "|<|≤", "~": "|~|≈"}

# Currencies that are words too: `Won 12 clients` is no money, and of these only the code in capitals is: TRY 500.
CODED = frozenset({"try", "pen", "cop"})
WORDS = CODED | {"won"}
CODES = "(?-i:TRY|PEN|COP)"


def alternatives(names: object) -> str:
    return "|".join(sorted((re.escape(str(name)) for name in names), key=len, reverse=True))  # type: ignore[attr-defined]


@by_language()
def units() -> dict[str, tuple[str, float]]:
    """Written name of a unit → the unit and its factor."""
    own = {
        name.casefold(): (row["unit"], float(row["factor"]))
        for row in (rows("units") if current() != ENGLISH else ())
        for name in row["names"].split("|")
    }
    return {**UNITS, **own}


@by_language()
def scales() -> dict[str, float]:
    own = {name.casefold(): float(factor) for factor, names in grouped("scales").items() for name in names}
    return {**SCALES, **own}


@by_language()
def number() -> re.Pattern[str]:
    sign = f"{alternatives(CURRENCIES.keys() - WORDS)}|{CODES}"
    currency = f"{alternatives(CURRENCIES.keys() - CODED)}|{CODES}"
    unit = alternatives(units()).replace("\\ ", r"[\s-]")
    scale = "|".join(
        filter(None, (alternatives(name for names in grouped("scales").values() for name in names), SCALE))
    )
    own = "".join(rf"|{re.escape(name)}" for names in grouped("scales").values() for name in names if name.isalpha())
    return re.compile(
        rf"(?:(?P<sign>(?<![\w])(?:{sign}))\s?)?"
        rf"(?:(?<![^\W\d])(?<![\d.,])(?<![A-Za-z]-)(?P<digits>{DIGITS})"
        rf"(?:(?:[\s-]?(?P<scale>{scale})|(?(sign)\s?|(?:\s(?=[kmb]\s?[€£$]|(?-i:M)\s(?:de|d['’])\s?[^\W\d]))?)(?P<letter>[kmb]))(?![^\W\d_]))?"
        rf"|(?<![\w])(?P<words>{word_pattern()})(?![\w])(?:\s(?P<wordscale>crores?|lakhs?{own}))?)"
        r"(?P<ordinal>st|nd|rd|th)?(?P<times>\s?[x×](?![\w-])|[\s-]?fold\b)?(?P<plus>\s?\+|[\s-]plus\b|\sor more\b)?"
        rf"(?:[\s-]?(?:(?<=half\s)an?\s)?(?:(?:{BETWEEN})[\s-])?(?P<unit>{unit})(?![^\W\d_])(?!(?<=second)-|(?<=month)-end|(?<=year)-end))?(?P<plus_after>\+)?"
        rf"(?:[\s-]?(?:de\s|di\s|d['’])?(?P<currency>{currency})(?![^\W\d_]))?",
        re.IGNORECASE,
    )


@by_language()
def bounds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """`+` or more, `-` up to, `~` about: the words that say so before a number."""
    own = grouped("bounds")
    return tuple(
        (
            mark,
            re.compile(
                rf"(?:(?<![^\W\d_])(?:{'|'.join((*map(re.escape, own.get(mark, ())), words))}){MARKS[mark]})\s*$", re.I
            ),
        )
        for mark, words in BOUNDS.items()
    )
