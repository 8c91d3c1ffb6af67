"""The summary: the person's own, mended and completed, or a new one. From proven facts alone."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import combinations

from customization.evidence.schema import Support
from customization.matching.index import Passage
from customization.matching.titles import LEARNER
from customization.matching.wishes import SENTENCES
from customization.pipeline.plan.heading.holdings import papers, tongues
from customization.pipeline.plan.heading.opening import LONGEST_TITLE, who
from customization.pipeline.plan.heading.own_words import mended
from customization.pipeline.plan.heading.practice import practice
from customization.pipeline.plan.heading.proof import deeds
from customization.pipeline.plan.looking.desk import MUST, NICE, Desk
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.wording.speech import SPEECH, Speech

LONGEST_SUMMARY, SHORT, ROOM = 75, 2, 45
# Sentences that belong at the end.
LIKING = re.compile(
    r"^(?:passionate|eager|calm|committed|motivated|thrives?|values?|known|ruhig|gern|passionnée?|apasionad[oa])\b",
    re.IGNORECASE,
)
# Elsewhere a line is a noun among the sentences of a person, who says "I" by the verb alone.
NOMINAL = ("en", "de")
FIRST = re.compile(r"\b(?:I|I['’]\w+|my|me|[Ii]ch|mein\w*)\b")
VERBAL = re.compile(r"\b(?:at|with|bei|chez|en|em|presso|bij)\b")
ACHIEVED = "Puts a result of your own work up front, where it is read first."
PROVES = "Puts up front what the posting asks for, with the proof from your own work."
NEW = "Your résumé has no summary; this one says only what stands below it."
ANEW = "What is there now says only what stands below it."


def summary(desk: Desk) -> Iterator[Change]:
    speech = SPEECH.get(desk.language)
    before = desk.given.resume.basics.summary.strip()
    if speech is None:
        return
    base, why = mended(desk, before)
    openings, reason = ([base], why) if base else (who(desk, speech), [*why, ANEW if before else NEW])
    for text, supports, proved in variants(desk, speech, openings, fresh=not base):
        long = len(text.split()) > max(LONGEST_SUMMARY, len(before.split()))
        if text != " ".join(before.split()) and not long and desk.supports("basics.summary", before or None, text):
            said = [*reason, *([proof(desk, supports)] if proved and base else [])]
            yield change(desk, text, " ".join(said), supports)
            return


def proof(desk: Desk, supports: Sequence[Support]) -> str:
    asked = not supports or any(desk.requirements(desk.by_path[support.path]) for support in supports)
    return PROVES if asked else ACHIEVED


def variants(
    desk: Desk, speech: Speech, openings: Sequence[str], *, fresh: bool
) -> Iterator[tuple[str, tuple[Support, ...], bool]]:
    """From the fullest text to the plainest; the first that the evidence supports is taken."""
    for opening in openings:
        found = proofs(desk, opening)
        held = (papers(desk, speech, opening), tongues(desk, speech, opening)) if desk.near_trade else ()
        for proved in (found[:1], []) if found else ([],):
            if fresh and not proved and not desk.near_trade:
                continue  # Who comes from another trade says nothing to this posting by their title.
            if fresh and not proved and len(opening.split()) <= LONGEST_TITLE and not VERBAL.search(opening):
                continue  # A bare title says nothing that the headline does not.
            if fresh and not proved and LEARNER.search(opening):
                continue  # A past internship alone is no summary of a person.
            said = [opening, *(text for text, _ in proved)]
            worked, lines = "", tuple[Passage, ...]()
            if fresh or (desk.language in NOMINAL and not FIRST.search(opening)):
                worked, lines = practice(desk, speech, " ".join(said), fewest=1 if fresh else 2)
            for further in fewer([one for one in (worked, *held) if one]):
                shown = (*(passage for _, passage in proved), *(lines if worked in further else ()))
                supports = tuple(dict.fromkeys(passage.support() for passage in shown))
                yield joined(opening, said[1:], further), supports, bool(proved or further)


def fewer(parts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """All of them, then with one left out after the other, then none."""
    for size in range(len(parts), -1, -1):
        yield from combinations(parts, size)


def proofs(desk: Desk, opening: str) -> list[tuple[str, Passage]]:
    """A line that stands below is worth saying twice where the summary says hardly anything.

    Beside two sentences or more it must show what the posting asks for and the summary does not.
    """
    if len(SENTENCES.split(opening)) < SHORT:
        return deeds(desk, opening)
    passage = desk.by_path.get("basics.summary")
    if desk.language not in NOMINAL or passage is None or len(opening.split()) > ROOM:
        return []
    served = set(desk.requirements(passage))
    return [(text, shown) for text, shown in deeds(desk, opening) if adds(desk, shown, served)]


def adds(desk: Desk, shown: Passage, served: Set[str]) -> bool:
    """Whether a line shows something that the posting asks for and the summary leaves unsaid."""
    new = set(desk.requirements(shown)) - served
    if not desk.near_trade:
        return bool(new) and desk.named(shown) >= MUST
    return bool(new) and (desk.named(shown) >= NICE or desk.relevance(shown) >= MUST)


def joined(opening: str, proofs: Sequence[str], further: Sequence[str]) -> str:
    """Proof stands before what the person likes or hopes for."""
    own = SENTENCES.split(opening)
    own = [*own[:-1], own[-1] if own[-1].endswith((".", "!", "?")) else f"{own[-1]}."]
    place = next((number for number, text in enumerate(own) if number and LIKING.match(text)), len(own))
    return " ".join([*own[:place], *proofs, *own[place:], *further])


def change(desk: Desk, text: str, reason: str, supports: tuple[Support, ...]) -> Change:
    before = desk.given.resume.basics.summary
    served_ids = [one for support in supports for one in desk.requirements(desk.by_path[support.path])]
    own = (desk.support("basics.summary"),) if before.strip() else ()
    return Change(
        id="new",
        kind=ChangeKind.SUMMARY,
        path="basics.summary",
        before=before,
        after=text,
        reason=reason,
        requirement_ids=tuple(dict.fromkeys(served_ids)),
        confidence=0.85,
        evidence=(*supports, *own),
    )
