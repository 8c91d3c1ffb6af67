"""Levels of degrees and languages, in numbers that can be compared."""

import re

from customization.matching.words import stems
from jobs import vocabulary
from resumes.document import Education, Language

# Common European Framework, the scale of the ILR and usual words; the first that fits counts.
FLUENCY = (
    (
        6,
        r"\bc2\b|native|mother tongue|muttersprach|natif|langue maternelle|nativ[oa]|materna|bilingu|bilingü",
    ),
    (
        5,
        r"\bc1\b|fluent|fließend|verhandlungssicher|couram?ment|courant|fluido|full prof|proficient|excellent|advanced",
    ),
    (4, r"\bb2\b|professional|business|upper.intermediate|sehr gut|very good|avancé|avanzado|avançado"),
    (3, r"\bb1\b|intermediate|conversational|good|gute|working|intermédiaire|intermedio|intermediário"),
    (2, r"\ba2\b|limited|elementary|grundkenntnisse|notions|básico|some|learning"),
    (1, r"\ba1\b|beginner|basic|anfänger|débutant|principiante"),
)
UNSTATED = 4
DEGREE_WORDS = stems(
    "degree bachelor bachelors master masters phd doctorate diploma associate bsc msc ba ma mba school "
    "university college "
    "related field similar equivalent relevant discipline subject area qualification education graduate postgraduate "
    "undergraduate science arts minimum preferred required academic completed abschluss studium diplôme licence "
    "título grado"
)
DEGREES_ABROAD = {
    "de": "abschluss studium abgeschlossenes abgeschlossene ausbildung oder vergleichbar vergleichbare als hochschule",
    "fr": "formation diplôme licence bac en ou équivalent niveau",
    "es": "grado título titulación universitaria similar licenciatura formación equivalente",
    "pt": "licenciatura grau curso formação superior similar ou equivalente",
    "nl": "hbo mbo wo opleiding diploma of vergelijkbaar niveau richting",
}
WORDS_OF_DEGREES = {code: DEGREE_WORDS | stems(words, code) for code, words in DEGREES_ABROAD.items()}


def fluency(text: str) -> int:
    """1 to 6 as A1 to C2; 0 when the text names no level."""
    folded = text.casefold()
    return next((level for level, words in FLUENCY if re.search(words, folded)), 0)


def spoken(language: Language) -> int:
    return fluency(language.fluency) or UNSTATED


def asked_degree(text: str, terms: tuple[str, ...]) -> int:
    """The lowest level that is enough; 0 when none is named."""
    named = [level for level in map(vocabulary.degree_level, terms) if level]
    return min(named) if named else vocabulary.degree_level(text) or 0


UNDER_WAY = re.compile(
    r"\b(?:in progress|ongoing|under ?way|pursuing|not completed|unfinished|incomplete|abgebrochen"
    r"|ohne abschluss|laufend|en cours|en curso|em curso|in corso|lopend)\b",
    re.IGNORECASE,
)
BELOW = {7: 6, 6: 4, 5: 4, 4: 3, 3: 1, 2: 1}


def held_degree(entry: Education) -> int:
    """The level below for what is not finished: who studies for a master has a bachelor."""
    both = f"{entry.study_type} in {entry.area}" if entry.area else entry.study_type
    named = [vocabulary.degree_level(text) or 0 for text in (entry.study_type, both, entry.area) if text]
    level = max(named, default=0)
    return BELOW.get(level, 0) if UNDER_WAY.search(both) else level


def subject(text: str, language: str = "en") -> frozenset[str]:
    """The words that name a field of study, without those that name a degree."""
    return stems(text, language) - WORDS_OF_DEGREES.get(language, DEGREE_WORDS)
