"""A line cut into the clauses that each ask for one thing."""

import re

from jobs.extraction.kinds import strong_type
from jobs.extraction.lines import END
from jobs.extraction.wordlists import entries

Span = tuple[int, int]

SENTENCE = re.compile(END + r"(?=[A-ZÀ-ÖØ-ÞŁŚŹŻĆ¿¡\d])")
UNCAPITALED = re.compile(r"(?<=[.!?])(?<!\b[a-zA-Z]\.)(?<!\b[a-z]{3}\.)\s+(?=[^\W_])")
COMMA = re.compile(r",\s+(?:(?:and|und|et|y|e|en|or)\s+)?(?:(?:to|also|then|as well as|außerdem|zudem)\s+)?")
AND = re.compile(r",\s+(?:(?:and|plus|sowie|und|et|y|e|en)\s+)?|\s+(?:and|plus|as well as|sowie|und|et|y|e|en)\s+")
TURN = re.compile(
    r"\s*;\s+|\s+(?:–|—)\s+(?=(?:ideally|preferably|idealerweise))|,\s+(?=(?:but|ideally|preferably|idealerweise"
    r"|idéalement|de préférence|idealmente|preferiblemente|preferibilmente|preferencialmente|najlepiej"
    r"|aber|mais|pero|mas|maar|ma|ale)\b)"
    r"|(?:,\s+|,?\s+(?:and|und|et|y|e|en)\s+)(?=(?:je (?:hebt|bent|kunt|spreekt|werkt)|du (?:hast|bist|kannst)"
    r"|vous (?:avez|êtes|justifiez|maîtrisez|possédez|disposez)|tienes|eres|hai|sei)\b)"
)
ASIDE = re.compile(
    r"\s*\((?P<inner>[^()]{2,80}\b(?:preferred|a plus|desirable|ideal|nice to have|von vorteil|wünschenswert"
    r"|souhaité|apprécié|deseable|desejável"
    r"|gewenst)\b[^()]{0,20})\)",
    re.IGNORECASE,
)
RANGE = re.compile(r"\b(?:between|zwischen|entre|tussen)\s+[\w-]+$", re.IGNORECASE)
OTHERWISE = re.compile(r"(?:or|oder|ou|of)\b")
# Forms a verb takes after the person that opens the sentence: `Sie leiten …, planen …`.
SERIES = (
    (re.compile(r"Sie\b|Wir\b"), re.compile(r"[a-zäöüß]{2,}(?:en|ern|eln)\b")),
    (re.compile(r"Du\b"), re.compile(r"[a-zäöüß]+st\b")),
    (re.compile(r"Vous\b"), re.compile(r"[a-zéèêàâç]+ez\b")),
    (re.compile(r"\w+(?:ás|és)\b"), re.compile(r"[a-zñáéíóú]+ás\b")),
    (re.compile(r"Você\b"), re.compile(r"[a-zãçáéíóú]+(?:ar|er|ir)\b")),
    (re.compile(r"(?:Je|Jij|U)\b"), re.compile(r"[a-z]+t\b")),
)
VERBS = frozenset(entries("verbs"))


def clauses(text: str, *, bullet: bool) -> list[tuple[Span, list[Span]]]:
    """The sentences of a line, each with its clauses; all spans count in `text`."""
    found: list[tuple[Span, list[Span]]] = []
    for begin, end in sentences(text):
        spans = [part for a, b in turns(text, begin, end) for part in ([(a, b)] if bullet else series(text, a, b))]
        found.append(
            (trimmed(text, begin, end), [(a, b) for a, b in (trimmed(text, *span) for span in spans) if b - a > 1])
        )
    return found


def sentences(text: str) -> list[Span]:
    """Who writes no capitals ends a sentence by its stop alone."""
    ends = [(m.start(), m.end()) for m in SENTENCE.finditer(text)]
    small = [(m.start(), m.end()) for m in UNCAPITALED.finditer(text)]
    return cut(0, len(text), small if len(small) > 2 * len(ends) + 1 else ends)


def turns(text: str, begin: int, end: int) -> list[Span]:
    """Parts at a semicolon or at a change of tone, and a preference in brackets on its own."""
    piece = text[begin:end]
    if aside := ASIDE.search(piece):
        inner = (begin + aside.start("inner"), begin + aside.end("inner"))
        return [(begin, begin + aside.start()), inner]
    return cut(begin, end, [(begin + m.start(), begin + m.end()) for m in TURN.finditer(piece)])


def series(text: str, begin: int, end: int) -> list[Span]:
    """`You will run …, order … and write …` and `We ask for a licence, two years of … and French`, one part each."""
    piece = text[begin:end]
    verbs = next((after for before, after in SERIES if before.match(piece)), None)
    cuts = [
        (begin + m.start(), begin + m.end())
        for m in COMMA.finditer(piece)
        if starts_with_verb(piece[m.end() :]) or (verbs and verbs.match(piece[m.end() :]))
    ]
    return [part for a, b in cut(begin, end, cuts) for part in by_type(text, a, b)]


def by_type(text: str, begin: int, end: int) -> list[Span]:
    """Cut where one kind of requirement (years, licence, degree, language) gives way to another."""
    piece = text[begin:end]
    cuts: list[Span] = []
    kind = None
    gap: Span = (0, 0)
    for found in [*AND.finditer(piece), None]:
        now = strong_type(piece[gap[1] : found.start() if found else len(piece)])
        ranged = RANGE.search(piece[: gap[0]])
        if now and kind and now != kind and not ranged and not OTHERWISE.match(piece, gap[1]):
            cuts.append((begin + gap[0], begin + gap[1]))
        kind = now or kind
        gap = found.span() if found else gap
    return cut(begin, end, cuts)


def starts_with_verb(text: str) -> bool:
    word = re.match(r"[A-Za-z-]+", text)
    return bool(word) and word.group().lower() in VERBS if word else False


def cut(begin: int, end: int, gaps: list[Span]) -> list[Span]:
    """The spans between the gaps."""
    spans, past = [], begin
    for a, b in gaps:
        spans.append((past, a))
        past = b
    return [*spans, (past, end)]


def trimmed(text: str, begin: int, end: int) -> Span:
    while begin < end and text[begin] in " \t\n,;:–—-•*":
        begin += 1
    while begin < end and text[end - 1] in " \t\n,;:.–—-":
        end -= 1
    return begin, end
