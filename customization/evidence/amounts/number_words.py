"""English number words, fractions, multiples and scales."""

import re
from collections.abc import Iterable

from customization.evidence.reading.language import ENGLISH, by_language, current
from customization.evidence.reading.tables import grouped, rows

BELOW_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
BY_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
RANKED = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ONES, TENS, ORDINALS = BELOW_TWENTY.split(), BY_TENS.split(), RANKED.split()
SCALES = {
    "k": 1e3,
    "thousand": 1e3,
    "lakh": 1e5,
    "m": 1e6,
    "mn": 1e6,
    "mio": 1e6,
    "million": 1e6,
    "crore": 1e7,
    "b": 1e9,
    "bn": 1e9,
    "mrd": 1e9,
    "billion": 1e9,
    "tn": 1e12,
    "trillion": 1e12,
}
VALUES = {
    **{word: float(value) for value, word in enumerate(ONES)},
    **{word: 20.0 + 10 * value for value, word in enumerate(TENS)},
}
RANKS = {word: value + 1.0 for value, word in enumerate(ORDINALS)}
FRACTIONS = {
    "half": 0.5,
    "one half": 0.5,
    "a quarter": 0.25,
    "one quarter": 0.25,
    "a third": 1 / 3,
    "one third": 1 / 3,
    "one-third": 1 / 3,
    "two thirds": 2 / 3,
    "two-thirds": 2 / 3,
    "three quarters": 0.75,
    "three-quarters": 0.75,
    "a fifth": 0.2,
    "one fifth": 0.2,
    "two fifths": 0.4,
    "a tenth": 0.1,
    "one tenth": 0.1,
}
PARTS = {"half": 0.5, "quarter": 0.25, "quarters": 0.75}
BIG = {"hundred": 100.0, "dozen": 12.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
MULTIPLES = (
    (
        re.compile(
            r"\b(?:doubl(?:ed|ing|es)|double(?=\s+(?:the|our|its|their|sales|revenue|output))|twice(?![\s-]+(?:a|an|per|each|every|in|daily|weekly|monthly|yearly|annually)\b)|two-?fold)\b",
            re.I,
        ),
        2.0,
        "x",
    ),
    (re.compile(r"\b(?:tripl(?:ed|ing|es?)|threefold)\b", re.I), 3.0, "x"),
    (re.compile(r"\b(?:quadrupl(?:ed|ing|es?)|fourfold)\b", re.I), 4.0, "x"),
    (re.compile(r"\btwice(?=[\s-]+(?:a|an|per|each|every|in|daily|weekly|monthly|yearly|annually)\b)", re.I), 2.0, ""),
    (re.compile(r"\btenfold\b", re.I), 10.0, "x"),
    (re.compile(r"\b(?:a )?quarter of an hour\b", re.I), 900.0, "second"),
    (re.compile(r"\bthree[ -]quarters of an hour\b", re.I), 2700.0, "second"),
    (re.compile(r"\ba decade\b", re.I), 120.0, "month"),
    (re.compile(r"\b(?:a|one) fortnight\b", re.I), 14.0, "day"),
    (re.compile(r"\bhalv(?:ed|ing|es)\b", re.I), 50.0, "%"),
    (re.compile(r"\bdozens\b", re.I), 12.0, "many"),
    (re.compile(r"\bhundreds\b", re.I), 100.0, "many"),
    (re.compile(r"\bthousands\b", re.I), 1e3, "many"),
    (re.compile(r"\bmillions\b", re.I), 1e6, "many"),
    (re.compile(r"\bbillions\b", re.I), 1e9, "many"),
)


@by_language()
def fractions() -> dict[str, float]:
    own = {name.casefold(): float(value) for value, names in grouped("fractions").items() for name in names}
    # English `half` is a verb in German.
    english = {name: value for name, value in FRACTIONS.items() if current() == ENGLISH or " " in name}
    return {**english, **own}


@by_language()
def own_words() -> dict[str, float]:
    """The number words of the current language besides the English ones."""
    found = {name.lower(): float(value) for value, names in grouped("numbers").items() for name in names}
    return {**found, **{name.casefold(): value for name, value in found.items()}}


@by_language()
def multiplied() -> tuple[tuple[re.Pattern[str], float, str], ...]:
    own = (
        (re.compile(rf"\b(?:{row['names']})\b", re.I), float(row["value"]), row["unit"]) for row in rows("multiples")
    )
    return (*MULTIPLES, *own)


def longest_first(words: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))


@by_language()
def word_pattern() -> str:
    share = longest_first(fractions())
    # A quarter after a number is a period ("50 a quarter"); as a share it follows "by", "to" or stands before "of".
    small, tens, ones = (
        longest_first(words) for words in ((*ONES, *TENS, *ORDINALS), TENS, (*ONES[1:10], *ORDINALS[:9]))
    )
    big = "|".join(BIG)
    # "six and eight", "fifteen second-year students" are two numbers, "hundred and eight", "twenty-second" one.
    below_hundred = rf"(?:(?:{tens})(?:[\s-](?:{ones})\b)?|{small})"
    joined = r"(?:(?:(?<=hundred\s)|(?<=thousand\s)|(?<=million\s))and\s)?"
    chain = (
        rf"(?:(?:{below_hundred}|(?:{PART_OF}a)(?=\s(?:{big})\b))"
        rf"(?:[\s-](?:{big})\b(?:[\s-]{joined}{below_hundred}\b)?)*)"
    )
    own = longest_first(own_words())
    own = rf"(?:(?:(?:{own})\s?)?(?:{OWN_THOUSAND})\b(?:\s(?:{own}))?|(?:{own})(?:\s(?:{own})\b)?)" if own else ""
    return rf"(?:{share})(?!-)(?!\s(?:of\s)?a\s(?:{big})\b|\sof an hour\b)|{own + '|' if own else ''}{chain}"


# `half a million`, `three quarters of a million`
PART_OF = r"(?:half |a quarter of |three[ -]quarters of )?"
OWN_THOUSAND = "mil|mille|tausend|duizend|mila"


def value_of_own_words(text: str) -> float | None:
    """`mil seiscientos`, `tweeduizend`, `doscientos cincuenta`: thousands, hundreds and the rest."""
    before, *after = re.split(rf"(?:{OWN_THOUSAND})\b", text, maxsplit=1)
    left, right = summed(before), summed(after[0]) if after else None
    if not own_words() or left is None or (after and right is None):
        return None
    return (left or 1.0) * 1000 + (right or 0.0) if after else left


def summed(text: str) -> float | None:
    """The sum of number words; nothing is nought."""
    text = text.strip()
    if not text or text in own_words():
        return own_words().get(text, 0.0)
    first, _, rest = text.partition(" ")
    return own_words()[first] + (summed(rest) or 0.0) if first in own_words() and rest else None


def value_of_words(words: str) -> float | None:
    """`one hundred and thirty` → 130, `half a million` → 500000, `third` → 3."""
    text = words.casefold()
    if text in fractions():
        return fractions()[text]
    if text in own_words():
        return own_words()[text]
    if text in RANKS:
        return RANKS[text]
    if (own := value_of_own_words(text)) is not None:
        return own
    total, current = 0.0, 0.0
    for part in re.split(
        r"[\s-]+", re.sub(r"(half|quarters?)(?: of)? a\b|three(?=[ -]q)|a(?= q)", r"\1", text).strip(" -")
    ):
        if part in PARTS:
            current = PARTS[part]
        elif part in BIG and BIG[part] >= 1000:
            total, current = total + (current or 1) * BIG[part], 0.0
        elif part in BIG:
            current = (current or 1) * BIG[part]
        else:
            current += VALUES.get(part, RANKS.get(part, 1.0 if part == "a" else 0.0))
    return total + current
