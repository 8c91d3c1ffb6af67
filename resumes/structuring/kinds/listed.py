"""Sections whose entries are a name, who gave it and when: certificates, awards, publications."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from resumes.structuring.entries.bodies import body_of
from resumes.structuring.entries.cutting import Entry, entries_of
from resumes.structuring.entries.facts import Facts, facts_of
from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import Words, joined
from resumes.structuring.signs.dates import periods
from resumes.structuring.signs.joints import COMMA
from resumes.structuring.signs.lexicon import employer_score, school_score

GIVEN_BY = re.compile(
    r"^(?:awarded by|issued by|issuing authority|issuer|by|from|verliehen von|ausgestellt von|décerné par"
    r"|délivré par|otorgado por|emitido por|concedido por|rilasciato da|uitgereikt door|published in|published by"
    r"|in)\s*:?\s+",
    re.IGNORECASE,
)
AT = re.compile(r"\s+(?:at|by|from|in|by the)\s+(?=[A-Z])")
QUALIFICATION = re.compile(
    r"(?:award|certificate|certification|diploma|degree|course|training|licen[cs]e)", re.IGNORECASE
)
QUOTE = re.compile(r"[“\"«„]\s*(.+?)\s*[”\"»“]\s*$", re.DOTALL)
PRIZE = re.compile(
    r"\b(?:awards?|prize|medal|trophy|scholarship|fellowship|(?:of|des) (?:the )?(?:year|month|jahres|monats)"
    r"|preis|medaille|stipendium|prix|médaille|bourse|premio|medalla|beca|prêmio|medalha|bolsa|medaglia|borsa"
    r"|prijs|beurs)\b|(?:preis|medaille|stipendium|prijs)$",
    re.IGNORECASE,
)
BARS = re.compile(r"\s*[|•·∙⋅]\s*|\s+@\s+|\t+|\s{3,}")
QUOTED = re.compile(r"^[“\"«„]([^”\"»“]{4,})[,.]?[”\"»“](?=\s*(?:[,.;–—-]|\bin\b))")
DASH = re.compile(r"\s+[–—-]+\s+")


@dataclass
class Item:
    """`name`, who gave or published it, and what is said about it."""

    facts: Facts
    name: Words | None = None
    giver: Words | None = None
    summary: list[Words] = field(default_factory=list)
    keywords: list[Words] = field(default_factory=list)
    understood: list[Words] = field(default_factory=list)


def items_of(lines: Sequence[Line]) -> list[Item]:
    """Bullets and one-line entries each; or heads with lines under them when heads stand out."""
    entries = one_each(lines) or entries_of(lines)
    made = [item for entry in entries for item in items_in(entry)]
    return [item for item in made if item.name or item.summary]


def one_each(lines: Sequence[Line]) -> list[Entry]:
    """When every line is a bullet, every paragraph is an item."""
    if not lines or not all(
        line.bullet or (position and lines[position - 1].bullet) for position, line in enumerate(lines)
    ):
        return []
    entries: list[Entry] = []
    for line in lines:
        if line.bullet or not entries:
            entries.append(Entry(head=[line]))
        else:
            words = joined([entries[-1].head[0].words, line.words])
            entries[-1].head[0] = Line(words, (words,), entries[-1].head[0].number, entries[-1].head[0].source)
    return entries


def items_in(entry: Entry) -> list[Item]:
    """An entry; bullets without a head are items of their own."""
    if entry.head:
        return [item_of(entry)]
    return [item_of(Entry(head=[paragraph.first.of(paragraph.words)])) for _, paragraph in entry.body]


def item_of(entry: Entry) -> Item:
    if told_in_full(entry):
        return Item(Facts(), name=entry.head[0].words)
    item = Item(facts_of(entry.head, BARS))
    texts = item.facts.texts
    for position, text in enumerate(texts):
        if position and (match := GIVEN_BY.match(text.text)):
            item.understood.append(text.cut(0, match.end()))
            item.giver = text.cut(match.end(), len(text.text))
    texts = [text for text in texts if not (item.giver and set(text.at) >= set(item.giver.at))]
    if texts:
        name_and_giver(item, texts)
    body = body_of(entry)
    item.summary += [*body.summary, *body.highlights, *body.courses]
    item.keywords = body.keywords
    return item


def told_in_full(entry: Entry) -> bool:
    """`Led the response at the 2022 fire; no lives lost.`: a sentence, and the year in its middle is not its date."""
    text = entry.head[0].text
    found = periods(text)
    inside = found and found[0].begin > 0 and text[found[-1].finish :].strip(" ).")
    return len(entry.head) == 1 and not entry.body and bool(inside) and running(text)


def name_and_giver(item: Item, texts: list[Words]) -> None:
    item.name = texts[0]
    if len(texts) > 1 and not item.giver and running(texts[1].text):
        item.summary = texts[1:]
        split_name(item, texts[0])
    elif len(texts) > 1 and not item.giver:
        item.giver, *rest = texts[1:]
        item.summary = rest
        if PRIZE.search(item.giver.text) and not PRIZE.search(item.name.text):
            item.name, item.giver = item.giver, item.name
    elif len(texts) > 1:
        item.summary = texts[1:]
    elif not item.giver:
        split_name(item, texts[0])


def running(text: str) -> bool:
    """Words of a sentence rather than a name."""
    words = text.split()
    if len(words) > 2 and text.endswith("."):
        return True
    return len(words) > 5 and sum(word[:1].islower() for word in words) >= len(words) / 2


def split_name(item: Item, text: Words) -> None:
    """`Prize, Guild` and `Winner at Fair`; the last comma parts the giver when it sounds like one."""
    if quoted := QUOTED.match(text.text):
        item.name = text.cut(*quoted.span(1)).strip()
        item.giver = text.cut(quoted.end(), len(text.text)).strip(" ,.;–—-") or None
        return
    commas = list(COMMA.finditer(text.text))
    if commas and commas[0].start() > 2 and len(text.text[commas[-1].end() :].split()) <= 7:
        match = commas[-1]
        if len(commas) > 1 and (
            employer_score(text.text[commas[-2].end() : commas[-1].start()])
            or school_score(text.text[commas[-2].end() : commas[-1].start()])
        ):
            match = commas[-2]
        item.name, item.giver = text.cut(0, match.start()), text.cut(match.end(), len(text.text))
    elif matches := [match for match in DASH.finditer(text.text) if parts_giver(match, text.text)] or [
        match for match in AT.finditer(text.text) if not names_subject(match, text.text)
    ]:
        match = matches[-1]
        item.understood.append(text.cut(*match.span()))
        item.name, item.giver = text.cut(0, match.start()), text.cut(match.end(), len(text.text))


def names_subject(match: "re.Match[str]", text: str) -> bool:
    """`Award in Food Safety`, `Methods in Ecology`: what follows says in what, not where."""
    words = text[: match.start()].split()
    return match[0].strip() == "in" and (len(words) < 2 or QUALIFICATION.fullmatch(words[-1]) is not None)


def parts_giver(match: "re.Match[str]", text: str) -> bool:
    """A dash before a giver; a hyphen before one word more often belongs to the name (`Architect - Associate`)."""
    return match[0].strip() != "-" or len(text[match.end() :].split()) > 1 or bool(employer_score(text[match.end() :]))
