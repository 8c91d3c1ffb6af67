"""The summary: the person's own, mended and completed, or a new one. From proven facts alone."""

import re
from collections.abc import Iterator, Sequence

from customization.evidence.schema import Support
from customization.matching.periods import years
from customization.matching.schema import Status
from customization.matching.schooling import NATIVE_TEXT
from customization.matching.titles import SAME_TRADE, bare, nearness, trades
from customization.pipeline.plan.desk import Desk
from customization.pipeline.plan.proof import deeds
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.speech import SPEECH, Speech
from customization.pipeline.plan.wording import nominal, person, tighten
from customization.pipeline.plan.wording.sentence import capital
from jobs import vocabulary
from jobs.requirements import RequirementType
from resumes.document import Work

COUNTS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
LONGEST_TITLE, LONGEST_SUMMARY, MOST_PAPERS = 8, 75, 2
SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜÉÀÁÍÓÚÑ¿])")
# What a person seeks is said by the application itself.
OBJECTIVE = re.compile(
    r"^(?:(?:career )?objective\b|(?:i am |i'm |i’m |currently )?(?:seeking|looking for|in search of)\b"
    r"|to (?:obtain|secure|gain)\b|ich suche\b|auf der suche nach\b|(?:je )?(?:suis à la )?recherche (?:d|un)"
    r"|en recherche d|busco\b|en busca de\b)",
    re.IGNORECASE,
)
# Sentences that belong at the end.
LIKING = re.compile(
    r"^(?:likes?|loves?|enjoys?|passionate|eager|calm|committed|motivated|thrives?|values?|known|ruhig|gern|j['’]aime"
    r"|aime|passionnée?|me gusta|apasionad[oa])\b",
    re.IGNORECASE,
)
VERBAL = re.compile(r"\b(?:at|with|bei|chez|en|most recently)\b")
VAGUE_LENGTH = re.compile(r"^(?P<who>[^.,;]{3,60}?) with (?:[a-z]+ )?experience (?=in\b)")
KEEPS, PLAINER = "Says the same more plainly.", "Leaves out what you seek: the application says that."
ACHIEVED = "Puts a result of your own work up front, where it is read first."
PROVES = "Puts up front what the posting asks for, with the proof from your own work."
NEW = "Your résumé has no summary; this one says only what stands below it."


def summary(desk: Desk) -> Iterator[Change]:
    speech = SPEECH.get(desk.index.language)
    before = desk.given.resume.basics.summary.strip()
    if speech is None:
        return
    base, why = mended(desk, before)
    opening, reason = (base, why) if base else (who(desk, speech), [NEW])
    if not opening:
        return
    for text, supports, proved in variants(desk, speech, opening, fresh=not base):
        long = len(text.split()) > max(LONGEST_SUMMARY, len(before.split()))
        if text != before and not long and desk.supports("basics.summary", before or None, text):
            said = [*reason, *([proof(desk, supports)] if proved and base else [])]
            yield change(desk, text, " ".join(said), supports)
            return


def proof(desk: Desk, supports: Sequence[Support]) -> str:
    asked = not supports or any(desk.requirements(desk.by_path[support.path]) for support in supports)
    return PROVES if asked else ACHIEVED


def mended(desk: Desk, before: str) -> tuple[str, list[str]]:
    """The person's own summary without "I", empty praise and wishes, and what was done to it."""
    sentences = SENTENCES.split(before) if before else []
    kept = [sentence for sentence in sentences if not OBJECTIVE.match(sentence)]
    text = " ".join(kept)
    why = [PLAINER] if len(kept) < len(sentences) else []
    plain = nominal.as_title(text, desk.index.language) or text
    plain = nominal.tightened(plain, desk.index.language) or plain
    if desk.english:
        plain = person.without_first_person(plain, about=True) or plain
        plain = tighten.tightened(plain) or plain
        plain = tighten.without_praise(plain) or plain
    return plain, [*why, *([KEEPS] if plain != text else [])]


def variants(
    desk: Desk, speech: Speech, opening: str, *, fresh: bool
) -> Iterator[tuple[str, tuple[Support, ...], bool]]:
    """From the fullest text to the plainest; the first that the evidence supports is taken."""
    found = deeds(desk, opening)
    further = [
        part for part in (papers(desk, speech, opening), tongues(desk, speech, opening)) if part and desk.near_trade
    ]
    openings = dict.fromkeys((with_years(desk, opening), opening))
    for begun in openings:
        for count in range(min(2 if fresh else 1, len(found)), -1, -1):
            if fresh and not count and len(begun.split()) <= LONGEST_TITLE and not VERBAL.search(begun):
                return  # A bare title says nothing that the headline does not.
            for added in dict.fromkeys((tuple(further), tuple(further[:1]), tuple(further[1:]), ())):
                text = joined(begun, [text for text, _ in found[:count]], added)
                yield text, tuple(passage.support() for _, passage in found[:count]), bool(count or added)


def joined(opening: str, proofs: Sequence[str], further: Sequence[str]) -> str:
    """Proof stands before what the person likes or hopes for."""
    own = SENTENCES.split(opening)
    own = [*own[:-1], own[-1] if own[-1].endswith((".", "!", "?")) else f"{own[-1]}."]
    place = next((number for number, text in enumerate(own) if number and LIKING.match(text)), len(own))
    return " ".join([*own[:place], *proofs, *own[place:], *further])


def with_years(desk: Desk, opening: str) -> str:
    """A vague "with experience in" with the years that the dates show."""
    match = VAGUE_LENGTH.match(opening) if desk.english else None
    count = (
        int(
            years(
                [e for e in desk.given.resume.work if nearness(e.position, match["who"]) >= SAME_TRADE],
                desk.index.today,
            )
        )
        if match
        else 0
    )
    if match is None or count < 2:
        return opening
    return f"{match['who']} with {counted(count)} of experience {opening[match.end() :]}"


def counted(count: int) -> str:
    return f"{COUNTS[count] if count < len(COUNTS) else count} years"


def who(desk: Desk, speech: Speech) -> str:
    held = desk.given.resume.work
    if not held or not held[0].position or len(held[0].position.split()) > LONGEST_TITLE:
        return ""
    title, employer = capital(held[0].position.partition(",")[0]), held[0].name
    if not trades(bare(title)) and trades(bare(employer)):
        return ""  # The reader took the employer for the title: better no summary than that one.
    length = speech.years.format(years=counted(served(desk, title, held))) if served(desk, title, held) >= 2 else ""
    if not employer:
        return f"{title}{length}." if length else ""
    if not held[0].end_date and held[0].start_date:
        return f"{speech.now.format(title=title, employer=employer)}{length}."
    if held[0].end_date:
        return f"{speech.last.format(title=f'{title}{length}', employer=employer)}."
    return f"{title}."


def served(desk: Desk, title: str, held: list[Work]) -> int:
    return int(years([entry for entry in held if nearness(entry.position, title) >= SAME_TRADE], desk.index.today))


def papers(desk: Desk, speech: Speech, opening: str) -> str:
    """Certificates that the posting asks for and the summary leaves unsaid; not a trade's own name."""
    names = []
    for grade in desk.grades:
        for support in grade.match.evidence if grade.requirement.type is RequirementType.CERTIFICATION else ():
            held = re.match(r"certificates\[(\d+)\]\.name$", support.path)
            name = desk.given.resume.certificates[int(held[1])].name if held else ""
            if (
                name
                and len(name.split()) <= 6
                and name.casefold() not in opening.casefold()
                and not own_title(desk, name)
            ):
                names.append(name)
    listed = list(dict.fromkeys(names))[:MOST_PAPERS]
    return speech.papers.format(names=speech.listed(listed)) if listed else ""


def own_title(desk: Desk, name: str) -> bool:
    """A licence that is called as the trade is: the summary says it with the first words."""
    resume = desk.given.resume
    return any(bare(name) <= bare(title) for title in (resume.basics.label, *(one.position for one in resume.work)))


def tongues(desk: Desk, speech: Speech, opening: str) -> str:
    """Languages held as well as the posting asks for, beside the one that the résumé is written in."""
    asked = [one for one in desk.wanted.values() if one.concept.kind == "language"]
    met = [grade.match for grade in desk.grades if grade.requirement.type is RequirementType.LANGUAGE]
    held = [
        desk.given.resume.languages[int(support.path.partition("[")[2].partition("]")[0])].language
        for match in met
        for support in (match.evidence if match.status is Status.MET else ())
        if support.path.startswith("languages[")
    ]
    own = NATIVE_TEXT.get(desk.index.language, "")
    known = {one.concept.id for one in asked if one.concept.id == own}
    names = [name for name in dict.fromkeys(held) if name.casefold() not in opening.casefold()]
    names = [name for name in names if (found := vocabulary.find(name)) is None or found.id not in known]
    named = [name.lower() if speech.small_tongues else name for name in names]
    return speech.tongues.format(names=speech.listed(named)) if named else ""


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
