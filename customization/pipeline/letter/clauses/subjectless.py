# ruff: noqa: E501 - tables of words, one to a line
"""`Mixais les retours` → `je mixais les retours`: verbs of the Romance languages that stand without their subject.

No noun stands right before an article, so what does is a verb, whatever its ending looks like.
"""

import re

from customization.pipeline.letter.clauses.deed import Deed, lowered

ARTICLE = {
    "fr": r"(?:(?:seule? )?(?:les?|la|une?|des|mes|nos|chaque|plusieurs|environ|deux|trois|quatre|cinq|six|sept|huit|neuf"
    r"|dix|\d[\d\s]*)\s|(?:seule? )?l['’])",
    "es": r"(?:el|la|los|las|una?|unos|unas)\s",
    # "Apoio a clientes" is a noun with its preposition.
    "pt": r"(?:os?|as|uma?)\s",
    "it": r"(?:(?:il|lo|la|i|gli|le|una?|uno)\s|l['’])",
}
SMALL = {
    "fr": r"(?:entre|contre|outre|toute?s?|tous|comme|même|encore|une?|quelque|parmi|avec|dans|pour|sur|sous|chez|pendant|durant|après|dès"
    r"|depuis|selon|vers|sauf|plus|trois|deux|et|ou|les?|la)",
    "es": r"(?:como|todo|bajo|cuando|con|para|por|desde|hasta|entre|ante|según|tras|durante|en|de|y|o)",
    "pt": r"(?:como|todo|quando|com|para|por|desde|até|entre|ante|segundo|durante|em|de|e|ou|sobre|sob)",
    "it": r"(?:tutto|dopo|dietro|verso|sotto|presso|quando|con|per|da|tra|fra|su|in|di|e|o|durante|entro)",
}  # fmt: skip
# Infinitives in -re stand before articles too; other words in -re are no infinitives: "encadre", "clôture", "livre".
INFINITIVE = (
    r"(?:er|ir|oir|[nru]dre|ttre|[aoî]ître|aitre|(?:^|sur|re)vivre|suivre|mpre|clure|[ld]ire|crire|uire|faire|croire)"
)
# The first person in -s: no noun in the singular ends so before an article.
IN_S = re.compile(r"(?:uis|iens|ets|ends|ais|ois)$")
IMPERFECT = re.compile(r"(?<![lf])(?<!tr)ait$")
# Verbs whose object waits behind a preposition: no nouns look like them.
REACHING = {
    "fr": r"(?:participe|collabore|contribue|veille|assiste|travaille|interviens|réponds) ",
    "es": r"(?:atiendo|elaboro|ayudo|colaboro|modero|participo|gestiono|coordino|preparo|reviso|superviso|organizo|realizo"
    r"|llevo|dirijo|imparto|redacto|mantengo|hago|formo|vendo|conduzco|traduzco|asesoro|planifico|instalo|analizo"
    r"|administro|implemento|evalúo|informo|capacito|sirvo|enseño) ",
    "pt": r"(?:entrego|colaboro|participo|coordeno|preparo|atendo|giro|elaboro|acompanho|organizo|faço|dou|asseguro"
    r"|supervisiono|lidero|vendo|cozinho|trato|presto|redijo|conduzo|traduzo) ",
    "it": r"(?:collaboro|partecipo|coordino|preparo|gestisco|seguo|organizzo|assisto|svolgo|tengo|redigo|conduco) ",
}
VOWEL = re.compile(r"[aeéèêiîoôuyh]")


def before_an_article(text: str, language: str) -> str:
    """The verb, or the joined verbs, that open the line; empty where an article does not follow."""
    joint = {"fr": "et", "es": "y", "it": "e", "pt": "e"}[language]
    found = re.match(
        rf"(?!{SMALL[language]}\s)(?P<verb>[^\W\d_]+(?: {joint} [^\W\d_]+)?) {ARTICLE[language]}", text, re.IGNORECASE
    )
    return found["verb"] if found else ""


def subjectless(text: str, language: str, *, ended: bool) -> Deed | None:
    words = before_an_article(text, language).casefold().split()
    verbs = words[::2]
    rest = lowered(text)
    if not ended and re.match(REACHING[language], text, re.IGNORECASE):
        said = f"je {rest}" if language == "fr" and not VOWEL.match(rest) else f"j’{rest}" if language == "fr" else rest
        return Deed("act", said, said, rest, "own" if language == "fr" else "present")
    if not verbs:
        return None
    if language == "fr":
        if len(verbs) == 1 and IMPERFECT.search(verbs[0]):
            rest, verbs = rest.replace("ait ", "ais ", 1), [f"{verbs[0][:-1]}s"]
        imperfect = all(verb.endswith("ais") for verb in verbs)
        present = not ended and all(
            (verb.endswith("e") and not infinitive(verb)) or IN_S.search(verb) for verb in verbs
        )
        if not imperfect and not present:
            return None
        said = f"j’{rest}" if VOWEL.match(rest) else f"je {rest}"
        return Deed("act", said, said, rest, "own")
    if ended or not all(verb.endswith("o") for verb in verbs):
        return None
    return Deed("act", rest, rest, rest, "present")


def infinitive(verb: str) -> bool:
    return re.search(rf"{INFINITIVE}$", verb) is not None
