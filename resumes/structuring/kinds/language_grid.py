"""The European form of languages: a mother tongue, and a grid of levels for the others."""

import re

from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import Words
from resumes.structuring.signs.months import letters

MOTHER = (
    "mother tongue", "mother tongues", "native language", "native languages", "muttersprache", "muttersprachen",
    "langue maternelle", "langues maternelles", "lengua materna", "lenguas maternas", "idioma materno",
    "lengua(s) materna(s)", "lingua madre", "lingue madri", "madrelingua", "lingua(e) madre", "lingua materna",
    "linguas maternas", "lingua(s) materna(s)", "langue(s) maternelle(s)", "moedertaal", "moedertalen",
)  # fmt: skip
OTHERS = (
    "other language", "other languages", "weitere sprache", "weitere sprachen", "sonstige sprachen", "fremdsprachen",
    "autre langue", "autres langues", "otro idioma", "otros idiomas", "otras lenguas", "altra lingua", "altre lingue",
    "outra lingua", "outras linguas", "outro idioma", "outros idiomas", "andere taal", "andere talen", "overige talen",
    "autre(s) langue(s)", "otro(s) idioma(s)", "otra(s) lengua(s)", "outra(s) lingua(s)",
)  # fmt: skip
SKILL_WORDS = """
understanding listening reading speaking writing spoken production interaction
verstehen horen lesen sprechen schreiben zusammenhangendes an gesprachen teilnehmen mundliche teilnahme
comprendre ecouter lire parler ecrire s'exprimer oralement en continu prendre part a une conversation expression ecrite
comprehension de l'oral lecture ecriture comprension auditiva lectora lectura escritura expresion oral interaccion
escrita escribir hablar entender comprensione ascolto lettura parlato produzione interazione orale scritta scrittura
compreender compreensao leitura falar conversacao producao interacao escrever escuta
begrijpen luisteren lezen spreken schrijven productie interactie gesproken
"""
SKILLS = frozenset(SKILL_WORDS.split())
LEGEND = re.compile(
    r"(?:levels?|niveaustufen?|niveaux|niveles|n[ií]veis|livelli|niveaus?)\s*:\s.*\bA1\b.*", re.IGNORECASE
)
FRAMEWORK = re.compile(
    r"(?:common european framework|gemeinsamer europ|cadre europ|marco com[uú]n europ|quadro (?:comum|comune) europ"
    r"|quadro europeu|gemeenschappelijk europees)",
    re.IGNORECASE,
)
LEVEL = re.compile(r"[ABC][12]")
COLUMN_NAMES = """
language languages level proficiency fluency sprache sprachen niveau sprachniveau kenntnisse langue langues idioma
idiomas nivel lingua lingue livello nivel lingua taal talen jezyk poziom sprak niva
"""
COLUMNS = frozenset(COLUMN_NAMES.split())


def mother_tongue(line: Line) -> tuple[Words, Words] | None:
    """What the line calls a mother tongue, and the languages that stand beside that label."""
    label, value = labelled(line)
    return (label, value) if letters(plain(label.text)) in MOTHER and value else None


def labelled(line: Line) -> tuple[Words, Words]:
    if len(line.cells) > 1:
        begin = line.text.find(line.cells[1].text, len(line.cells[0].text))
        return line.cells[0].strip(" :"), line.words.cut(begin, len(line.text))
    label, colon, _ = line.text.partition(":")
    return line.words.cut(0, len(label)).strip(), line.words.cut(len(label) + len(colon), len(line.text)).strip()


def plain(label: str) -> str:
    return re.sub(r"\((?:s|n|en|e)\)", "", label).strip(" :")


def is_frame(line: Line) -> bool:
    """Headings of the grid and the legend under it: they say nothing about the person."""
    if LEGEND.match(line.text) or FRAMEWORK.match(line.text) or letters(plain(line.text)) in OTHERS:
        return True
    if len(line.cells) > 1 and all(letters(cell.text) in COLUMNS for cell in line.cells):
        return True
    words = [word for cell in line.cells for word in letters(cell.text).split()]
    heads = [letters(cell.text) for cell in line.cells if letters(plain(cell.text)) not in OTHERS]
    return bool(words) and all(word in SKILLS for head in heads for word in head.split())


def level_row(line: Line) -> bool:
    """A row of the grid: a language and its levels, all in cells of their own; or levels alone."""
    return len(line.cells) > 1 and all(LEVEL.fullmatch(cell.text) for cell in line.cells[1:])
