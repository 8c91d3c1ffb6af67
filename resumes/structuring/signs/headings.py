"""Recognise what a section is called, in any language whose names are known."""

import re
from collections.abc import Iterable
from functools import lru_cache

from resumes.structuring.signs.further_headings import NAMES as FURTHER_NAMES
from resumes.structuring.signs.heading_names import NAMES, WITHIN
from resumes.structuring.signs.lexicon import title_score
from resumes.structuring.signs.months import letters

AND = {"and", "und", "et", "y", "e", "en", "i", "or", "of", "the", "my", "mes", "meine", "mis", "i miei"}
PARTED = re.compile(r"\s*(?:&|/|\||,|\+|\s(?:and|und|et|y|e|en)\s)\s*", re.IGNORECASE)
QUALIFIED = re.compile(
    r"^(?:selected|relevant|additional|other|professional|key|core|main|recent|further|general|notable|academic"
    r"|industry|my|related"
    r"|ausgewählte|weitere|sonstige|besondere|berufliche|relevante|autres?|principales?|mes|otros|otras|mis|outras"
    r"|outros|principais"
    r"|altre|altri|overige|belangrijkste)\s+(?=\w)",
    re.IGNORECASE,
)
ENDINGS = (
    (
        "work", [
        "experience",
        "experiences",
        "erfahrung",
        "berufserfahrung",
        "werdegang",
        "werkervaring",
        "expériences",
        "employment"]),
    (
        "skills", [
        "skills",
        "kenntnisse",
        "fähigkeiten",
        "kompetenzen",
        "competencies",
        "competences",
        "compétences",
        "competenze",
        "vaardigheden",
        "habilidades",
        "competencias",
        "competências",
        "expertise",
        "technologies",
        "proficiencies"]),
    (
        "education", [
        "education",
        "studies",
        "ausbildung",
        "formation",
        "educación",
        "educação",
        "istruzione",
        "opleiding",
        "qualifications"]),
    ("projects", ["projects", "projekte", "projets", "proyectos", "projetos", "progetti", "projecten"]),
    (
        "publications", [
        "publications",
        "papers",
        "publikationen",
        "publicaciones",
        "publicações",
        "pubblicazioni",
        "publicaties",
        "presentations"]),
    ("awards", ["awards", "honors", "honours", "auszeichnungen", "premios", "prêmios", "scholarships"]),
    (
        "certificates", [
        "certifications",
        "certificates",
        "licenses",
        "licences",
        "zertifikate",
        "certificaciones",
        "certificações",
        "certificazioni"]),
)  # fmt: skip
STARTS = (
    (
        "work",
        [
            "expérience",
            "experiencia",
            "experiência",
            "esperienza",
            "expériences",
            "esperienze",
            "experiencias",
            "experiências",
        ],
    ),
    (
        "skills",
        [
            "compétences",
            "competencias",
            "competências",
            "competenze",
            "conocimientos",
            "conhecimentos",
            "conoscenze",
            "habilidades",
        ],
    ),
    ("education", ["formation", "formación", "formação", "formazione", "études", "estudios", "studi"]),
)
LONGEST = 70
LONGEST_PARTED = 5
LETTER = re.compile(r"[^\W\d_]")


def form(text: str) -> str:
    """The letters of a name alone, so that `S K I L L S`, `Skills:` and `skills` are the same."""
    return "".join(letter for letter in letters(text) if letter.isalnum())


def short_form(text: str) -> str:
    return "".join(form(word) for word in re.split(r"[\s/&,|+]+", text) if letters(word) not in AND)


def table(names: dict[str, str]) -> dict[str, str]:
    listed = ((kind, name) for kind, lines in names.items() for name in re.split(r"[;\n]", lines) if name.strip())
    known: dict[str, str] = {}
    for kind, name in listed:
        known.setdefault(form(name), kind)
        known.setdefault(short_form(name), kind)
    return known


KNOWN = table(FURTHER_NAMES) | table(NAMES)
KNOWN_WITHIN = {kind: table({kind: names}) for kind, names in WITHIN.items()}


@lru_cache(4096)
def section_kind(text: str) -> str:
    """The kind of section that a line names ("" when it names none)."""
    if len(text) > LONGEST or not LETTER.search(text):
        return ""
    return exact_kind(text) or worded_kind(text) or parted_kind(text)


@lru_cache(4096)
def exact_kind(text: str) -> str:
    if len(text) > LONGEST:
        return ""
    text = re.sub(r"\s*\(.*\)\s*:?$", "", text)
    return KNOWN.get(form(text)) or KNOWN.get(short_form(text)) or KNOWN.get(form(QUALIFIED.sub("", text)), "")


def worded_kind(text: str) -> str:
    """`Kitchen Experience`, `Compétences culinaires`: a short name with a telling first or last word."""
    words = [letters(word.strip(".,:;()")) for word in text.split()]
    if not 2 <= len(words) <= 4 or any(character.isdigit() for character in text):
        return ""
    return by_word(words[-1], ENDINGS) or by_word(words[0], STARTS)


def by_word(word: str, listed: Iterable[tuple[str, list[str]]]) -> str:
    return next((kind for kind, names in listed if word in map(letters, names)), "")


def parted_kind(text: str) -> str:
    """`Education & Awards`: every part is a name; the first says the kind."""
    parts = [part for part in PARTED.split(text) if part]
    kinds = [exact_kind(part) for part in parts]
    return kinds[0] if len(parts) in (2, 3) and all(kinds) else ""


def begun_kind(text: str) -> str:
    """`Education & Registration` set as headings are: the first part says the kind, unless all of it is a title."""
    first, *others = [part for part in PARTED.split(text) if part]
    plain = len(text.split()) <= LONGEST_PARTED and not any(map(str.isdigit, text)) and not title_score(text)
    return exact_kind(first) if others and plain else ""


def names_within(text: str, role: str) -> bool:
    """True for `Highlights`, `Courses`, `Technologies` over or before the lines of an entry."""
    return len(text) < 40 and (form(text) in KNOWN_WITHIN[role] or short_form(text) in KNOWN_WITHIN[role])
