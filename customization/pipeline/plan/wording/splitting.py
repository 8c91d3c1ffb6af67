"""A line that is too long made two: at the end of a sentence, at a semicolon, or before a second deed."""

import re

from customization.pipeline.plan.wording.sentence import capital, opens_with

LONGEST, FEWEST, PLAIN = 30, 5, 4
UNFINISHED = re.compile(
    r"\b(?:as|of|the|and|or|with|to|in|for|by|such|including|der|die|und|mit|de|la|et|y|en|di|e)\s*$"
)
SENTENCE = re.compile(r"(?<=[a-zà-ÿ0-9%)][.!]) (?=[A-ZÄÖÜÀ-Ý])")
ABBREVIATED = re.compile(
    r"\b(?:e\.g|i\.e|Inc|Ltd|Co|Corp|Dr|Mr|Mrs|Ms|St|No|vs|approx|incl|z\.B|bzw|ca|Nr|p\.ej|Sr|Sra|art)\.$"
)
SEMICOLON = re.compile(r"\s?; ")
DEED = re.compile(
    r"(?:,? and|,) (?=(?:also |then )?[a-z]+ed |built |led |ran |wrote |taught |held |kept |set |made |grew |won )"
)
# What points back to the words before it cannot stand alone.
POINTS_BACK = re.compile(
    r"^(?:this|these|those|it|its|which|that|they|their|them|he|she|his|her|both|such|also|then|thereby|resulting"
    r"|leading"
    r"|das|dies\w*|dadurch|damit|dabei|cela|ce|cette|ces|ceci|esto|esta|ello|lo que|isso|isto|questo|dit|deze"
    r"|daarmee)\b|^\w+ (?:it|them|these|this)\b",
    re.IGNORECASE,
)


def parts(text: str, *, english: bool) -> list[str]:
    """The line in parts of which none is too long where that can be had; one part when it must stay whole."""
    if len(text.split()) <= LONGEST:
        return [text]
    places = [found for found in candidates(text, english=english) if stands_alone(text, *found)]
    if not places:
        return [text]
    first, second = min((cut(text, *found) for found in places), key=lambda pair: abs(len(pair[0]) - len(pair[1])))
    return [*parts(first, english=english), *parts(second, english=english)]


def sentences(text: str) -> list[str]:
    """Each sentence of a paragraph; one that points back stays with the sentence before it."""
    found: list[str] = []
    start = 0
    for match in SENTENCE.finditer(text):
        if not ABBREVIATED.search(text[: match.start()]) and not POINTS_BACK.match(text[match.end() :]):
            found.append(text[start : match.start()])
            start = match.end()
    return [*found, text[start:]]


def candidates(text: str, *, english: bool) -> list[tuple[int, int]]:
    """Where a part ends and the next begins."""
    found = [match.span() for match in SENTENCE.finditer(text) if not ABBREVIATED.search(text[: match.start()])]
    found += [match.span() for match in SEMICOLON.finditer(text)]
    if english and opens_with(text) == "past":
        found += [match.span() for match in DEED.finditer(text) if opens_with(capital(text[match.end() :])) == "past"]
    return found


def stands_alone(text: str, end: int, start: int) -> bool:
    first, second = text[:end], text[start:]
    if UNFINISHED.search(first) or min(map(plain_words, (first, second))) < PLAIN:
        return False
    even = first.count("(") == first.count(")")
    long = min(len(first.split()), len(second.split())) >= FEWEST
    return even and long and not POINTS_BACK.match(second) and not first.rstrip().endswith((":", ","))


def plain_words(text: str) -> int:
    """Words that are no names: an address or a firm at the end of a line is no deed."""
    return sum(word[:1].islower() and len(word) > 1 for word in text.split())


def cut(text: str, end: int, start: int) -> tuple[str, str]:
    """Both parts end as the line does."""
    first, second = text[:end].rstrip(" ;,"), capital(text[start:])
    if text.endswith("."):
        first = f"{first.removesuffix('.')}."
    elif not second.endswith("."):
        first = first.removesuffix(".")
    return first, second
