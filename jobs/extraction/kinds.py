"""The type of a requirement by its words."""

import re

from jobs.extraction.headings import Part
from jobs.extraction.wordlists import words
from jobs.requirements import RequirementType
from jobs.vocabulary import Mention

COUNTING = (
    "one two three four five six seven eight nine ten eleven twelve",
    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "un deux trois quatre cinq six sept huit neuf dix onze douze",
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "um dois três quatro cinco seis sete oito nove dez onze doze",
    "één twee drie vier vijf zes zeven acht negen tien elf twaalf",
)
ONE = ("a", "eine", "einem", "einer", "une", "uma", "una", "een", "einjährige")
ARTICLES = frozenset((*ONE, "an", "un", "um", "ein"))
SEVERAL = {
    "zweijährige": 2,
    "dreijährige": 3,
    "fünfjährige": 5,
    "mehrjährige": 3,
    "several": 3,
    "mehrere": 3,
    "plusieurs": 3,
    "varios": 3,
}
NUMBERS = {
    **{word: value for row in COUNTING for value, word in enumerate(row.split(), 1)},
    **dict.fromkeys(ONE, 1),
    **SEVERAL,
}
NUMBER = rf"(?P<n>\d{{1,2}}(?:[.,]\d)?|\b(?:{'|'.join(map(re.escape, sorted(NUMBERS, key=len, reverse=True)))})\b)"
UNIT = r"(?:years?|yrs?|jahren?|jahre?|ans?|années?|años?|anos?|jaren|jaar|ann[io]|lat[a]?|rok[u]?)\b"
SPAN = r"(?:(?:-|–|to|bis|à|a|tot|or|oder|ou|o)\s?(?:\d{1,2}|\w+))?"
YEARS = re.compile(
    rf"{NUMBER}(?:\s?\([^)]*\))?\s?(?:\+|plus|or more|oder mehr|ou plus)?\s?{SPAN}\s?\+?\s?(?:full |volle "
    rf"|ganze )?{UNIT}",
    re.IGNORECASE,
)
MONTHS = re.compile(rf"{NUMBER}\s?\+?\s?(?:months?|monate?n?|mois|meses|maanden)\b", re.IGNORECASE)
LONG_EXPERIENCE = re.compile(r"(?:ein|zwei|drei|fünf|mehr|lang)jährige", re.IGNORECASE)
EXPERIENCE = re.compile(
    r"experience|esperienza|doświadczeni|erfahrung|praxis|expérience|experiencia|experiência|ervaring|\b(?:in|as|with|als|como|comme)\b",
    re.IGNORECASE,
)
NO_EXPERIENCE = re.compile(
    r"years? old|years? of age|jahre alt|\bage of\b|contract|\bbefrist|\bans révolus|años de edad|anos de idade"
    r"|jaar oud|founded|valid",
    re.IGNORECASE,
)
EDUCATION = words("education")
CERTIFICATION = words("certification")
FLUENCY = words("fluency")
CONDITIONS = words("conditions")
SOFT = words("soft")
SIGN = re.compile(r"\b[ABC][12]\b(?![- ](?:licen|driv|führer))")
TOOLS = re.compile(
    r"\bsoftware\b|\btools?\b(?! (?:kit|box))|\bplatforms?\b|\bprogramming languages?\b|\bspreadsheets?\b"
    r"|\bkassensystem|\berp\b",
    re.IGNORECASE,
)
# What every hiring of such an employer passes through; no skill, paper or length of time is asked for.
FORMALITY = re.compile(
    r"\btrial period\b|\bdirect deposit\b|\bselective service\b|\be-?verify\b|\bfinancial disclosure\b"
    r"|\bbackground (?:investigation|check|screening)\b|\bwork status\b|\bemployment eligibility\b|\bdrug test"
    r"|\bprobation(?:ary)? period\b|\bProbezeit\b|\bpériode d['’]essai\b|\bperiodo de prueba\b",
    re.IGNORECASE,
)
# What the body must bear, though the vocabulary has a name for it.
BODILY = re.compile(r"\blift(?:ing)?\b.{0,40}\d|\bheavy lifting\b|\bphysically\b|\bstand(?:ing)? for\b", re.IGNORECASE)
ON_CALL = re.compile(
    r"on[- ]?call\b|\btravel(?:ling)? (?:may|is|to|up|within)|\bweekends?\b|\bnight shifts?\b", re.IGNORECASE
)
# "Four times a year", "30 days a year": the article counts nothing, it says how often.
SEVERAL_OF = rf"(?:\d+|{'|'.join(word for row in COUNTING for word in row.split()[1:])})"
RATE = re.compile(
    rf"(?:\b(?:times|once|twice|mal|fois|veces|vezes|keer|maal)|[\d%€£$k]|\b{SEVERAL_OF}\s(?:[\w-]+\s)?\w+[sne])\s$",
    re.IGNORECASE,
)
FRONT = 25  # years this near to the start of a clause are what it asks for


def years_asked(text: str) -> float | None:
    """The least number of years (or months as part of a year) that the words ask for."""
    if found := counted_years(text):
        return number(found.group("n"))
    if found := MONTHS.search(text):
        months = number(found.group("n"))
        return round(months / 12, 2) if months else None
    if LONG_EXPERIENCE.search(text):
        return next(
            (float(n) for word, n in NUMBERS.items() if word.endswith("jährige") and word in text.lower()), None
        )
    return None


def counted_years(text: str) -> re.Match[str] | None:
    """The first number of years that is a span of time and no rate."""
    return next(
        (m for m in YEARS.finditer(text) if m["n"].lower() not in ARTICLES or not RATE.search(text[: m.start()])), None
    )


def number(word: str) -> float | None:
    digits = word.replace(",", ".")
    return float(digits) if digits[0].isdigit() else float(NUMBERS[word.lower()])


def asks_for_years(text: str) -> bool:
    found = counted_years(text)
    opens = bool(found and found.start() <= FRONT)
    return years_asked(text) is not None and (opens or bool(EXPERIENCE.search(text))) and not NO_EXPERIENCE.search(text)


def strong_type(text: str) -> RequirementType | None:
    """The type of words that can be nothing else."""
    if asks_for_years(text):
        return RequirementType.EXPERIENCE_YEARS
    certified, taught = CERTIFICATION.search(text), EDUCATION.search(text)
    if certified and (not taught or certified.start() <= taught.start()):
        return RequirementType.CERTIFICATION
    return RequirementType.EDUCATION if taught else None


def kind(text: str, mentions: tuple[Mention, ...], part: Part) -> RequirementType:
    kinds = [mention.concept.kind for mention in mentions]
    if FORMALITY.search(text):
        return RequirementType.OTHER
    if part is Part.DUTIES:
        return duty_kind(text, kinds)
    if asks_for_years(text):
        return RequirementType.EXPERIENCE_YEARS
    first = any(mention.concept.kind == "language" and mention.start < FRONT for mention in mentions)
    if speaks(text, kinds, names_language_first=first and len(text) < 80):
        return RequirementType.LANGUAGE
    return papers(text, mentions) or ability(text, kinds)


def duty_kind(text: str, kinds: list[str]) -> RequirementType:
    """A duty is a responsibility, unless it names a tool or is a condition of the work."""
    if asks_for_years(text) and re.search("experience", text):
        return RequirementType.EXPERIENCE_YEARS
    if "tool" in kinds:
        return RequirementType.TOOL
    if len(text) < 90 and ON_CALL.search(text):
        return RequirementType.OTHER
    return RequirementType.RESPONSIBILITY


def speaks(text: str, kinds: list[str], *, names_language_first: bool = False) -> bool:
    if "language" not in kinds:
        return False
    short = len(text.split()) <= 5 or names_language_first
    return "degree" not in kinds and (short or bool(FLUENCY.search(text) or SIGN.search(text)))


def papers(text: str, mentions: tuple[Mention, ...]) -> RequirementType | None:
    """Education or certification, whichever is named first."""
    places = {
        RequirementType.CERTIFICATION: [m.start for m in mentions if m.concept.kind == "certification"],
        RequirementType.EDUCATION: [m.start for m in mentions if m.concept.kind == "degree"],
    }
    for which, pattern in ((RequirementType.CERTIFICATION, CERTIFICATION), (RequirementType.EDUCATION, EDUCATION)):
        if found := pattern.search(text):
            places[which].append(found.start())
    known = {which: min(found) for which, found in places.items() if found}
    return min(known, key=lambda which: known[which]) if known else None


def ability(text: str, kinds: list[str]) -> RequirementType:
    soft = kinds.count("soft")
    hard = sum(kind in ("skill", "knowledge", "method") for kind in kinds) * (not BODILY.search(text))
    if "tool" in kinds:
        return RequirementType.TOOL
    if CONDITIONS.search(text) and not soft and not hard:
        return RequirementType.OTHER
    if soft and soft >= hard:
        return RequirementType.SOFT_SKILL
    if hard:
        return RequirementType.SKILL
    if SOFT.search(text):
        return RequirementType.SOFT_SKILL
    return RequirementType.TOOL if TOOLS.search(text) else RequirementType.SKILL
