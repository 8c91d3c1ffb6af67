"""The stem of a word in the language that is being read."""

import re
import threading
import unicodedata
from functools import lru_cache

import snowballstemmer

from customization.evidence.reading.language import ENGLISH, by_language, current
from customization.evidence.reading.tables import rows

NAMES = {"de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese", "nl": "dutch"}


class Stemmers(threading.local):
    """A stemmer keeps its word while it works, so each thread has its own."""

    def __init__(self) -> None:
        self.known = {"en": snowballstemmer.stemmer("english")}

    def word(self, word: str) -> str:
        language = current()
        if language not in self.known:
            self.known[language] = snowballstemmer.stemmer(NAMES[language])
        return str(self.known[language].stemWord(word))


STEMMERS = Stemmers()


@by_language(20_000)
def stem(word: str) -> str:
    """The stem of one word, without case and accents; British and American spelling fall together."""
    bare = plain(word)
    found = irregular().get(bare) or STEMMERS.word(american(bare) if current() == ENGLISH else bare)
    if current() == "nl":
        return DUTCH_VERB.sub("", found)
    if current() == "de":
        return GERMAN_VERB.sub("", PARTICIPLE.sub(r"\1", found))
    return DERIVED.sub("", found) if current() in ROMANCE else found


ROMANCE = ("fr", "es", "it", "pt")
# What makes a noun of a verb, behind a stem of three letters at least: montagem, montar; formazione, formare.
DERIVED = re.compile(r"(?<=\w{3}[^aeiou])(?:aj|agi|a?ç[aã]o?|a?cion|a?zion|a?tion|[ai]?mient|[aeiu]?ment|ag|atur)$")


# `klärte`, `Klärung`; `geprüft`, `abgerechnet`.
GERMAN_VERB = re.compile(r"(?<=\w{3})(?:ung|t)$")
PARTICIPLE = re.compile(r"^(ab|an|auf|aus|bei|durch|ein|mit|nach|um|vor|weiter|zu|zusammen|)ge(?=\w{4,}t$)")
# `oefent`, `oefenen`
DUTCH_VERB = re.compile(r"(?<=\w{2}[^aeiout])[td]$")


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def american(word: str) -> str:
    word = re.sub(r"(?<=[a-z]{3})(?<![vpcmaohuwd])(?<!rt)is(e|es|ed|ing|ation|ations)$", r"iz\1", word)
    word = re.sub(r"(?<=[a-z]{2})our(s|ed|ing|al|)$", r"or\1", word) if word not in SHORT_OUR else word
    word = re.sub(r"(?<=[a-z]{2}[aeiou])ll(ed|ing|er|ers)$", r"l\1", word)
    word = re.sub(r"(?<=[a-z]{3})tre(s?)$", r"ter\1", word)
    word = (
        re.sub(r"(?<=[a-z]{3})ence(s?)$", r"ense\1", word)
        if word.startswith(("defence", "licence", "offence"))
        else word
    )
    return BRITISH.sub(lambda match: match.group().replace("ae", "e").replace("oe", "e"), word)


# haematology, anaemia, anaesthetic, paediatric, gynaecology, archaeology, oestrogen, oedema, diarrhoea, foetal.
BRITISH = re.compile(r"h?aem(?=[aio])|naes|paed|naec|rchaeo|caes|oestr|oedem|rrhoea|foet|oeso")


SHORT_OUR = {"hour", "hours", "four", "your", "tour", "tours", "pour", "poured", "pouring", "our", "toured", "touring"}


@by_language()
def irregular() -> dict[str, str]:
    return {plain(form): STEMMERS.word(row["base"]) for row in rows("irregular") for form in row["forms"].split("|")}
