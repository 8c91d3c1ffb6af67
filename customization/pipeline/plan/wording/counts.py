"""Counts in figures where the résumé writes most of them so: "a team of seven nurses" → "a team of 7 nurses"."""

import re
from collections.abc import Iterable

from customization.pipeline.plan.wording.speech import COUNTS

FEWEST = 2
FIGURE = re.compile(r"(?<![\w.,:/-])(?!(?:19|20)\d\d\b)\d[\d.,]*(?=[\s%+-])")
# "the two printers" and "both of the three" mean certain ones: nobody writes "the 2 printers".
CERTAIN = {
    "en": "the these those both other first last next every all my our his her their its between or year stage level "
    "grade",
    "de": "die den der diese diesen beide beiden alle ersten letzten zwischen oder mit",
    "fr": "les ces ses leurs nos mes premiers dernières derniers entre ou les",
    "es": "los las estos estas sus nuestros primeros últimos últimas ambos entre o",
    "pt": "os as estes estas seus suas primeiros últimos entre ou",
    "it": "i le gli questi queste suoi sue primi ultimi ultime tra fra o",
    "nl": "de deze die beide alle eerste laatste tussen of",
}
TO = {"en": "to", "de": "auf|bis", "fr": "à", "es": "a", "pt": "para|a", "it": "a", "nl": "naar|tot"}
# What follows must be what is counted.
NO_NOUN = {
    "en": "of or and in on at by a an the times as per was were is are had who which that",
    "de": "von oder und in im auf an der die das davon als pro mal war waren sind",
    "fr": "des ou et en au à de fois par qui dont sont",
    "es": "de o y en a al por que veces son",
    "pt": "de ou e em a ao por que vezes são dos das",
    "it": "di o e in a al per che volte sono dei delle",
    "nl": "van of en in op aan de het per die keer waren zijn",
}
# A span of time reads as well in words.
TIMES = {
    "en": "years? months? weeks? days? hours?",
    "de": "Jahren? Monaten? Wochen Tagen? Stunden",
    "fr": "ans années mois semaines jours heures",
    "es": "años meses semanas días horas",
    "pt": "anos meses semanas dias horas",
    "it": "anni mesi settimane giorni ore",
    "nl": "jaar maanden weken dagen uur",
}


def usual(texts: Iterable[str]) -> bool:
    """Whether the person writes counts in figures, so that words are the odd ones."""
    return sum(len(FIGURE.findall(text)) for text in texts) >= FEWEST


def counted(text: str, language: str) -> bool:
    """Whether a line has a figure or a count in words."""
    words = "|".join(COUNTS.get(language, COUNTS["en"]).split()[1:])
    return bool(re.search(rf"\d|\b(?:{words})\b", text, re.IGNORECASE))


def in_figures(text: str, language: str) -> str:
    """Never the first word of a line, and never one; a line whose other counts must stay in words stays as it is."""
    if language not in COUNTS:
        return text
    values = {word: str(value) for value, word in enumerate(COUNTS[language].split(), 1) if value > 1}
    words = "|".join(values)
    times = "|".join(TIMES[language].split())
    no_noun = f"{'|'.join(NO_NOUN[language].split())}|{times}"
    counted = re.compile(
        rf"(?<=\w )(?P<word>{words})(?= (?:{TO[language]}) (?:{words}|\d)| (?!(?:{no_noun})\b)[^\W\d_]{{3}})"
    )
    certain = set(CERTAIN[language].split())

    def figure(match: re.Match[str]) -> str:
        before = match.string[: match.start()].split()[-1].casefold()
        return match[0] if before in certain else values[match["word"]]

    plain = counted.sub(figure, text)
    ends = re.compile(rf"(?P<from>\b\d+ (?:{TO[language]}) )(?P<word>{words})\b(?!-)")
    plain = ends.sub(lambda match: f"{match['from']}{values[match['word']]}", plain)
    return text if re.search(rf"\b(?:{words})\b(?!-| (?:{times})\b)", plain, re.IGNORECASE) else plain
