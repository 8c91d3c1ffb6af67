"""German, French and Spanish lines: the empty opening before the work itself taken out, long ways of saying shortened.

In these languages a line of a résumé is a noun: "Responsable de la gestion des stocks" → "Gestion des stocks".
"""

import re

from customization.pipeline.plan.wording.sentence import capital

# Only before a noun that names a doing; "responsable du poste poissons" keeps its words.
DOING = {
    "de": r"(?-i:(?=[A-ZÄÖÜ]\w*(?:ungen|ung|ionen|ion|pflege|aufnahme|kontrolle|ausgabe|annahme|kauf|management)\b))",
    "fr": r"(?=\w+(?:tions?|sions?|ment|age|ise|cture|ance|vente|achat|achats|suivi|accueil)\b)",
    "es": r"(?=\w+(?:ción|ciones|sión|stión|miento|aje|encia|ura|ventas?|compras|control|cuidado|atención)\b)",
}
OPENINGS = {
    "de": r"^(?:war |bin )?(?:ich )?(?:verantwortlich|zuständig) für (?:die |den |das )?",
    "fr": r"^(?:j['’]étais |je suis )?(?:responsable|chargée?|en charge) (?:de la |de l['’]|du |des |de |d['’])",
    "es": r"^(?:fui |era |soy )?(?:responsable|encargad[oa]) (?:de la |de los |de las |del |de )",
}
WEAK = {language: re.compile(opening + DOING[language], re.IGNORECASE) for language, opening in OPENINGS.items()}
JOINED = {
    "de": re.compile(r" und für (?:die|den|das) "),
    "fr": re.compile(r"(?!)"),
    "es": re.compile(r"(?!)"),
}
SHORTER = {
    "de": {
        r"sowie auch": "sowie",
        r"auf täglicher Basis": "täglich",
        r"auf wöchentlicher Basis": "wöchentlich",
        r"unter Zuhilfenahme von": "mit",
        r"in enger Zusammenarbeit mit": "mit",
    },
    "fr": {
        r"dans le but de": "pour",
        r"afin de": "pour",
        r"en vue de": "pour",
        r"de façon quotidienne": "chaque jour",
        r"de manière quotidienne": "chaque jour",
    },
    "es": {
        r"con el fin de": "para",
        r"con el objetivo de": "para",
        r"con la finalidad de": "para",
        r"a fin de": "para",
        r"de forma diaria": "a diario",
        r"de manera diaria": "a diario",
    },
}
FIRST_PERSON = {
    "de": re.compile(r"^Ich (?:habe|hatte) (?P<rest>[^,;]+ \w*(?:ge\w+t|ge\w+en|iert|treut|stellt|führt|legt)\.?)$"),
    "fr": re.compile(r"(?!)"),
    "es": re.compile(r"(?!)"),
}
BEING = {
    "de": re.compile(r"^Ich bin (?:eine? |seit )?(?=[A-ZÄÖÜ])"),
    "fr": re.compile(r"^Je suis (?:une? )?"),
    "es": re.compile(r"^Soy (?:una? )?"),
}


def direct(text: str, language: str) -> str | None:
    """`Verantwortlich für die Planung der Schichten` → `Planung der Schichten`, or None."""
    match = WEAK[language].match(text) if language in WEAK else None
    return capital(JOINED[language].sub(" und ", text[match.end() :])) if match else None


def without_first_person(text: str, language: str) -> str | None:
    match = FIRST_PERSON[language].match(text) if language in FIRST_PERSON else None
    return capital(match["rest"]) if match else None


def as_title(text: str, language: str) -> str | None:
    """A summary that begins with "I am": the rest of it."""
    plain = BEING[language].sub("", text) if language in BEING else text
    return capital(plain) if plain != text else None


def tightened(text: str, language: str) -> str | None:
    short = text
    for long, plain in SHORTER.get(language, {}).items():
        short = re.sub(rf"\b{long}\b", plain, short)
    return short if short != text else None
