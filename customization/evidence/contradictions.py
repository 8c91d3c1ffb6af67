"""Where two sources of a person disagree about one entry: dates, titles, degrees, levels, numbers. Both are quoted."""

from collections.abc import Iterator

from customization.evidence.amounts.figures import counted, same_unit, same_value
from customization.evidence.amounts.surroundings import overlap, surroundings
from customization.evidence.checks.same_fact import same_fact
from customization.evidence.checks.titles import rank
from customization.evidence.ground import Ground, Passage
from customization.evidence.reading.dates import moments
from customization.evidence.reading.language import by_language, speaking
from customization.evidence.reading.levels import level
from customization.evidence.reading.words import light_words, read
from customization.evidence.schema import ClaimKind, Contradiction, Sources
from resumes.paths import steps

DATES = ("startDate", "endDate", "date", "releaseDate")
NAMED = {"position": ClaimKind.TITLE, "studyType": ClaimKind.DEGREE, "area": ClaimKind.DEGREE}
LEVELS = ("fluency", "level")
# So much of the words of two lines agree when they tell of one thing.
SAME_LINE = 0.6
MOST = 20


def contradictions(sources: Sources) -> tuple[Contradiction, ...]:
    """At most twenty; a source that merely says less contradicts nothing."""
    ground = Ground(sources)
    with speaking(ground.language):
        found = list(disagreements(ground))
    said: dict[tuple[str, str, str], Contradiction] = {}
    for one in found:
        said.setdefault((one.kind, one.here.quote, one.there.quote), one)
    return tuple(said.values())[:MOST]


def disagreements(ground: Ground) -> Iterator[Contradiction]:
    own = [passage for passage in ground.passages if not passage.answer and not passage.path.startswith("others[")]
    rest = [passage for passage in ground.passages if passage not in own]
    for there in rest:
        for here in own:
            if "[" not in here.entry or there.entry != here.entry:
                continue
            kind = ClaimKind.NUMBER if there.answer else differ(here, there)
            if kind is ClaimKind.NUMBER and not (numbers_differ(here, there) and lone(ground, here, there)):
                continue
            if kind:
                yield Contradiction(kind=kind, here=ground.support(here), there=ground.support(there))


def field(passage: Passage) -> str:
    return str(next((step for step in reversed(steps(passage.path)) if isinstance(step, str)), ""))


def differ(here: Passage, there: Passage) -> ClaimKind | None:
    """What two texts of one field disagree about; NUMBER asks for a second look."""
    name = field(here)
    if name != field(there):
        return None
    if name in DATES:
        return ClaimKind.DATES if dates_differ(here.text, there.text) else None
    if name in NAMED:
        return NAMED[name] if facts_differ(here.text, there.text, NAMED[name]) else None
    if name in LEVELS:
        one, other = level(here.text), level(there.text)
        return ClaimKind.LANGUAGE if one and other and one != other else None
    return ClaimKind.NUMBER if name in ("highlights", "summary", "description") else None


def dates_differ(one: str, other: str) -> bool:
    here, there = moments(one), moments(other)
    return bool(here and there) and not (here[0].within(there[0]) or there[0].within(here[0]))


def facts_differ(one: str, other: str, kind: ClaimKind) -> bool:
    if kind is ClaimKind.TITLE and rank(one) != rank(other):
        return True
    return not same_fact(one, other, kind) and not same_fact(other, one, kind)


def numbers_differ(here: Passage, there: Passage) -> bool:
    """Two lines that say the same but for a figure that counts the same thing."""
    if likeness(here.text, there.text) < SAME_LINE:
        return False
    ours, theirs = counted(here.text), counted(there.text)
    for one in ours:
        if one.weak or any(same_value(one, other) for other in theirs):
            continue
        for other in theirs:
            fits = same_unit(one, other) and not any(same_value(other, known) for known in ours)
            if fits and overlap(surroundings(here.text, one), surroundings(there.text, other)):
                return True
    return False


def lone(ground: Ground, here: Passage, there: Passage) -> bool:
    """A later version may say a line twice: only when no line of this résumé agrees with the other source."""
    return not any(
        passage.text == there.text
        and passage.entry == here.entry
        and not passage.path.startswith(("others[", "answers["))
        for passage in ground.passages
    )


@by_language(4_000)
def content(text: str) -> frozenset[str]:
    return frozenset(
        word.stem
        for word in read(text)
        if not word.small and word.stem not in light_words() and not word.text[0].isdigit()
    )


def likeness(one: str, other: str) -> float:
    left, right = content(one), content(other)
    return len(left & right) / len(left | right) if left and right else 0.0
