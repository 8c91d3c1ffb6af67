"""The few words that the built-in engine adds of its own, in the language of the résumé."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

COUNTS = {
    "en": "one two three four five six seven eight nine ten eleven twelve",
    "de": "einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "pt": "um dois três quatro cinco seis sete oito nove dez onze doze",
    "it": "uno due tre quattro cinque sei sette otto nove dieci undici dodici",
    "nl": "één twee drie vier vijf zes zeven acht negen tien elf twaalf",
}


@dataclass(frozen=True)
class Speech:
    """`now` and `last` take title and employer, `last` the year of its end too; the others a list of names.

    `tools` and `duties` come twice: for a job that goes on, and, with its employer, for one that is over.
    `since` takes the year in which the job began, `years` a number in words: both go behind `now`.
    """

    code: str
    joint: str
    now: str
    last: str
    since: str
    years: str
    papers: str
    tongues: str
    skills: str
    tools: tuple[str, str]
    duties: tuple[str, str] = ("", "")
    small_tongues: bool = False

    def listed(self, names: Sequence[str]) -> str:
        if len(names) < 2:
            return "".join(names)
        joint = "e" if self.joint == "y" and re.match(r"(?:i|hi(?!e)|í)", names[-1], re.IGNORECASE) else self.joint
        return f"{', '.join(names[:-1])} {joint} {names[-1]}"

    def counted(self, count: int) -> str:
        words = COUNTS[self.code].split()
        return words[count - 1] if count <= len(words) else str(count)


SPEECH = {
    "en": Speech(
        "en",
        "and",
        "{title} at {employer}",
        "{title} at {employer} until {year}",
        " since {year}",
        " with {count} years of experience",
        "Holds {names}.",
        "Speaks {names}.",
        "Further skills",
        ("Works with {names}.", "Used {names} at {employer}."),
        ("Work includes {names}.", "Work at {employer} included {names}."),
    ),
    "de": Speech(
        "de",
        "und",
        "{title} bei {employer}",
        "{title}, zuletzt bei {employer}",
        " seit {year}",
        " mit {count} Jahren Erfahrung",
        "Zertifiziert: {names}.",
        "Spricht {names}.",
        "Weitere Kenntnisse",
        ("Arbeitet mit {names}.", "Hat bei {employer} mit {names} gearbeitet."),
    ),
    "fr": Speech(
        "fr",
        "et",
        "{title} chez {employer}",
        "{title}, dernier poste chez {employer}",
        " depuis {year}",
        ", {count} ans d’expérience",
        "Certifications : {names}.",
        "Parle {names}.",
        "Autres compétences",
        ("Travaille avec {names}.", "A travaillé avec {names} chez {employer}."),
        small_tongues=True,
    ),
    "es": Speech(
        "es",
        "y",
        "{title} en {employer}",
        "{title}, último puesto en {employer}",
        " desde {year}",
        " con {count} años de experiencia",
        "Certificaciones: {names}.",
        "Habla {names}.",
        "Otras competencias",
        ("Trabaja con {names}.", "Trabajó con {names} en {employer}."),
        small_tongues=True,
    ),
    "pt": Speech(
        "pt",
        "e",
        "{title} em {employer}",
        "{title}, último cargo em {employer}",
        " desde {year}",
        " com {count} anos de experiência",
        "Certificações: {names}.",
        "Fala {names}.",
        "Outras competências",
        ("Trabalha com {names}.", "Trabalhou com {names} em {employer}."),
        small_tongues=True,
    ),
    "it": Speech(
        "it",
        "e",
        "{title} presso {employer}",
        "{title}, ultimo incarico presso {employer}",
        " dal {year}",
        " con {count} anni di esperienza",
        "Certificazioni: {names}.",
        "Parla {names}.",
        "Altre competenze",
        ("Lavora con {names}.", "Ha lavorato con {names} presso {employer}."),
        small_tongues=True,
    ),
    "nl": Speech(
        "nl",
        "en",
        "{title} bij {employer}",
        "{title}, laatst bij {employer}",
        " sinds {year}",
        " met {count} jaar ervaring",
        "Gecertificeerd: {names}.",
        "Spreekt {names}.",
        "Overige vaardigheden",
        ("Werkt met {names}.", "Werkte bij {employer} met {names}."),
    ),
}
