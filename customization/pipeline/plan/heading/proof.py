"""What the person has done that this posting asks for, in their own words, as a sentence for the summary."""

import re
from collections.abc import Iterator

from customization.matching.index import Passage
from customization.matching.words import stems
from customization.pipeline.plan.looking.desk import MUST, Desk
from customization.pipeline.plan.wording import active, nominal, person
from customization.pipeline.plan.wording.figures import FIGURE
from customization.pipeline.plan.wording.sentence import inflected
from customization.pipeline.plan.wording.verbs import BASES, PAST, third_of

FEWEST, MOST = 6, 20
# Lines that say little of the person alone.
WEAK = re.compile(
    r"^(?:help|assist|work|took part|participat|support|attend|observ|respons|learn|utili|used?\b|job\b|duties)",
    re.IGNORECASE,
)
LINE = re.compile(r"^(?P<entry>(?:work|projects|volunteer)\[(?P<number>\d+)\])\.highlights\[\d+\]$")
THIRD = {base: third_of(base) for base in BASES}
# "Cut" may be the present or the past: only the rest of the line tells, so it stays.
OWN = {base: base for base in BASES if PAST[base] != base}
ALREADY = 0.5
LEAST = 0.5


def deeds(desk: Desk, summary: str) -> list[tuple[str, Passage]]:
    """Sentences with their source, the worthiest first; none that the summary has already said."""
    said = stems(summary, desk.index.language)
    found = sorted(candidates(desk), key=lambda one: -one[0])
    return [
        (text, passage)
        for _, text, passage in found
        if len(passage.reading.stems & said) < ALREADY * len(passage.reading.stems)
    ]


def candidates(desk: Desk) -> Iterator[tuple[float, str, Passage]]:
    for passage in desk.index.passages:
        match = LINE.match(passage.path)
        if not match or not FEWEST <= len(passage.text.split()) <= MOST:
            continue
        asked = desk.relevance(passage) if desk.near_trade else desk.named(passage)
        text = sentence(desk, passage, ended=ended(desk, match["entry"], int(match["number"])))
        shown = FIGURE.search(text) or desk.named(passage) >= 2 * MUST
        wanted = asked >= LEAST or (desk.near_trade and match["entry"].startswith("work"))
        if wanted and text and shown and not WEAK.match(text):
            own = passage.path.startswith("work")
            worth = (
                min(asked, 4.0)
                + 0.5 * bool(FIGURE.search(text))
                + bool(re.search(r"\d", text))
                + own
                - 0.4 * int(match["number"])
            )
            yield worth, text, passage


def ended(desk: Desk, entry: str, number: int) -> bool:
    if not entry.startswith("work"):
        return True
    return bool(desk.given.resume.work[number].end_date)


def sentence(desk: Desk, passage: Passage, *, ended: bool) -> str:
    """The line itself, active, without "I", as one sentence; nothing when it is more or less than that."""
    text = passage.text.strip()
    if desk.english:
        text = person.without_first_person(text) or text
        text = active.active(text, ended=ended) or text
        told = None if ended else inflected(text, OWN, THIRD)
        if not ended and told is None and text.split(" ", 1)[0].casefold() in OWN:
            return ""  # "Train models" may be a verb or a noun: beside "Builds …" it would be a slip.
        text = told or text
        if person.FIRST.search(text) or active.WEAK.match(text):
            return ""
    elif nominal.without_first_person(text, desk.language) or nominal.direct(text, desk.language):
        return ""  # As it stands it is no line for a summary.
    if not text[:1].isupper() or re.search(r"[.!?:|]\s", text) or text.endswith((":", ",")):
        return ""
    return text if text.endswith(".") else f"{text}."
