"""French, Spanish, Italian and Portuguese: the same grammar with four tables."""

import re
from functools import partial

from customization.pipeline.letter.clauses.deed import Deed, first, lowered
from customization.pipeline.letter.clauses.nominal import verbal
from customization.pipeline.letter.clauses.romance_tables import (
    FRENCH,
    ITALIAN,
    NOT_PAST,
    PORTUGUESE,
    SPANISH,
    Grammar,
)
from customization.pipeline.letter.clauses.subjectless import before_an_article, subjectless


def deed(grammar: Grammar, text: str, ended: bool) -> Deed | None:
    if own := grammar.own.match(text):
        said = f"{own['said'].lower()} {own['rest']}" if grammar.auxiliary else lowered(own["rest"])
        return Deed("act", said, said, own["rest"], "own")
    if charge := grammar.charge.match(text):
        said = f"{grammar.being[ended]} {lowered(text[charge.start('role') :])}"
        return Deed("being", said, said)
    return (
        act(grammar, text)
        or subjectless(text, grammar.language, ended=ended)
        or from_noun(grammar, text)
        or task(grammar, text, ended)
    )


def from_noun(grammar: Grammar, text: str) -> Deed | None:
    words = verbal(text, grammar.language)
    if not words:
        return None
    if grammar.auxiliary:
        return Deed("act", f"{grammar.auxiliary} {words}", f"{grammar.auxiliary} {words}", words, "perfect")
    return Deed("act", words, words, words, "past")


def act(grammar: Grammar, text: str) -> Deed | None:
    word = first(text)
    if grammar.participle.match(text) and word.casefold() not in grammar.passive:
        rest = lowered(text)
        return Deed("act", f"{grammar.auxiliary} {rest}", f"{grammar.auxiliary} {rest}", rest, "perfect")
    if word.casefold() in NOT_PAST:
        return None
    if grammar.first_past.match(word):
        return Deed("act", lowered(text), lowered(text), lowered(text), "past")
    if grammar.third_past.match(word):
        said = first_person(grammar, lowered(text))
        return Deed("act", said, said, said, "past")
    return None


def first_person(grammar: Grammar, text: str) -> str:
    """The first verb and those joined to it: `diseñó y lanzó una tienda` → `diseñé y lancé una tienda`."""
    verb = grammar.third_past

    def turned(match: re.Match[str]) -> str:
        word = match[0]
        if not verb.match(word.capitalize()) or word in NOT_PAST:
            return word
        return grammar.irregular.get(word) or ended_in(word, grammar.thirds)

    head = re.match(rf"\S+(?:(?:, | {grammar.joint} |, {grammar.joint} )\S+(?= ))*", text)
    opening = head[0] if head else text
    joined = re.sub(rf"(?<= {grammar.joint} )\w+", turned, text[len(opening) :])
    return re.sub(r"[^\W\d_]+", turned, opening) + joined


def ended_in(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for pattern, ending in endings:
        if re.search(pattern, word):
            return re.sub(pattern, ending, word)
    return word


def task(grammar: Grammar, text: str, ended: bool) -> Deed | None:
    if grammar.finite.search(text) or first(text).casefold() in grammar.passive:
        return None
    word = first(text)
    if grammar.infinitive.match(word) and text[len(word) : len(word) + 1] in (" ", ","):
        said = f"{grammar.consists[ended]} {lowered(text)}"
        return Deed("task", said, said)
    if before_an_article(text, grammar.language):
        return None
    noun = with_articles(grammar, text)
    if noun:
        said = f"{grammar.includes[ended]} {noun}"
        return Deed("task", said, said, noun, "task")
    said = grammar.listed.format(lowered(text))
    return Deed("list", said, said)


def with_articles(grammar: Grammar, text: str) -> str:
    """Each noun that opens the line or is joined to it gets its article; nothing when a gender is not sure."""
    opening = articled(grammar, lowered(text), text)
    if not opening:
        return ""
    pattern = rf"(?<= {grammar.joint} )(?=[^\W\d_]{{4,}} d[a-z]{{1,4}}\b|[^\W\d_]{{4,}} d['’])"
    parts = re.split(pattern, opening)
    return "".join([parts[0], *(articled(grammar, part, part.capitalize()) or part for part in parts[1:])])


def articled(grammar: Grammar, lower: str, text: str) -> str:
    word = first(text)
    article = gender(grammar, word)
    if article and grammar.articles[2] and word[0].casefold() in "aeéiouhyàèâê":
        return f"{grammar.articles[2]}{lower}"
    if article == "il" and re.match(r"(?i)(?:s[^aeiou]|z|gn|ps)", word):
        article = "lo"
    if article:
        return f"{article} {lower}"
    if grammar.plural.match(word):
        return f"{grammar.plural_article} {lower}"
    plural = word.casefold().endswith("s") and grammar is not FRENCH and grammar is not ITALIAN
    return lower if plural else ""


def gender(grammar: Grammar, word: str) -> str:
    plain = word.casefold()
    if grammar.feminine.search(plain):
        return grammar.articles[0]
    return grammar.articles[1] if grammar.masculine.search(plain) else ""


DEEDS = {
    language: partial(deed, grammar)
    for language, grammar in {"fr": FRENCH, "es": SPANISH, "it": ITALIAN, "pt": PORTUGUESE}.items()
}
GRAMMARS = {"es": SPANISH, "pt": PORTUGUESE}


def of_another(word: str, language: str) -> str:
    """`liderou` → `liderei`; the word itself where it is no such form."""
    grammar = GRAMMARS.get(language)
    plain = word.lower()
    if grammar is None or plain in NOT_PAST or not grammar.third_past.match(word.capitalize()):
        return plain
    return grammar.irregular.get(plain) or ended_in(plain, grammar.thirds)
