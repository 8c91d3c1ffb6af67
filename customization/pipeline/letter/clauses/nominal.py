# ruff: noqa: E501 - tables of endings and words, one to a line
"""`Gestion d'une équipe` → `géré une équipe`: the doing taken out of its noun, where the object can follow the verb."""

import re
from collections.abc import Mapping

from customization.pipeline.letter.clauses.deverbal import DEVERBAL

# What stands between the noun and its object → what stands before the object of the verb.
OF: Mapping[str, tuple[tuple[str, str], ...]] = {
    "fr": (
        (r"de la ", "la "), (r"de l['’]", "l’"), (r"du ", "le "), (r"des ", "les "), (r"d['’]une? ", ""),
        (r"de (?=\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|plusieurs|nombreu|tous|toutes)", ""),
        (r"d['’](?=onze|environ)", ""), (r"de (?=[\w'’-]+s\b)", "des "), (r"d['’](?=[\w'’-]+s\b)", "des "),
    ),
    "es": ((r"del ", "el "), (r"de (?=(?:el|la|los|las|un|una|unos|unas|su|sus|\d|[\w-]+s)\b)", ""),),
    "it": (
        (r"dello ", "lo "), (r"dell['’]", "l’"), (r"della ", "la "), (r"delle ", "le "), (r"degli ", "gli "), (r"dei ", "i "),
        (r"del ", "il "), (r"di (?=(?:un|uno|una|un['’]\w+|\d\S*|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|oltre|più|circa|[\w-]+[ie])\b)", ""),
    ),
    "pt": (
        (r"da ", "a "), (r"do ", "o "), (r"das ", "as "), (r"dos ", "os "), (r"(?:duma|de uma) ", "uma "), (r"(?:dum|de um) ", "um "),
        (r"de (?=(?:\d\S*|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|mais|cerca|[\w-]+s)\b)", ""),
    ),
    "nl": ((r"van ", ""),),
}  # fmt: skip
PLACED = {"fr": r"mise (?:en|à) (?:\w+) ", "es": r"puesta en (?:marcha|servicio) "}
JOINTS = {"fr": "et", "es": "y", "it": "e", "pt": "e", "nl": "en"}


def verbal(text: str, language: str) -> str:
    """The words after "I (have)"; nothing when a noun or its object is not surely one of these."""
    first = turned(text, language)
    if not first:
        return ""
    joint = JOINTS[language]
    found = re.split(rf" {joint} (?=[^\W\d_]{{4,}} (?:d|v))", first, maxsplit=1)
    if len(found) == 1:
        return first
    second = turned(found[1], language)
    # `a team and training of …`: a second noun of doing must turn too, else the first one may not.
    noun = re.match(r"[^\W\d_]+", found[1])
    doing = noun is not None and noun[0].casefold() in DEVERBAL[language]
    if second:
        return f"{found[0]} {joint} {second}"
    return "" if doing else first


def turned(text: str, language: str) -> str:
    table = DEVERBAL[language]
    both = re.match(rf"(?P<one>[^\W\d_]+) {JOINTS[language]} (?P<other>[^\W\d_]+) (?=d|v)", text)
    if both and both["one"].casefold() in table and both["other"].casefold() in table:
        verbs = f"{table[both['one'].casefold()]} {JOINTS[language]} {table[both['other'].casefold()]}"
        return with_object(verbs, text[both.end() :], language)
    placed = re.match(PLACED.get(language, r"(?!)"), text, re.I)
    noun = re.match(r"[^\W\d_]+", text)
    verb = table.get(noun[0].casefold(), "") if noun else ""
    if noun is None or not verb:
        return ""
    start = placed.end() if placed else noun.end() + 1
    kept = text[noun.end() : start].strip()
    if verb in ("mis", "puse") and not placed:
        return ""
    return with_object(f"{verb} {kept}".strip(), text[start:], language)


def with_object(verbs: str, rest: str, language: str) -> str:
    for pattern, article in OF[language]:
        if found := re.match(pattern, rest):
            given = article or ("une " if "une" in found[0] else "un " if re.match(r"d['’]un ", found[0]) else "")
            return f"{verbs} {given}{second_object(rest[found.end() :], language)}"
    return ""


def second_object(rest: str, language: str) -> str:
    """`the plan and of the programme` → `the plan and the programme`."""
    for pattern, article in OF[language]:
        if article:
            rest = re.sub(rf"(?<= {JOINTS[language]} ){pattern}", article, rest)
    return rest
