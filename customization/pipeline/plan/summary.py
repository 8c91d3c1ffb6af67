"""The summary: the person's own, mended and completed, or a new one. From proven facts alone."""

import re
from collections.abc import Iterator, Sequence

from customization.evidence.schema import Support
from customization.matching.schema import Status
from customization.matching.schooling import NATIVE_TEXT
from customization.matching.titles import bare, trades
from customization.pipeline.plan.desk import Desk
from customization.pipeline.plan.proof import deeds
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.speech import SPEECH, Speech
from customization.pipeline.plan.tenure import tenure
from customization.pipeline.plan.wording import nominal, person, tighten
from customization.pipeline.plan.wording.sentence import capital
from jobs import vocabulary
from jobs.requirements import RequirementType

LONGEST_TITLE, LONGEST_SUMMARY, MOST_PAPERS, SHORT = 8, 75, 2, 2
SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜÉÀÁÍÓÚÑ¿])")
# What a person seeks is said by the application itself.
OBJECTIVE = re.compile(
    r"^(?:(?:career )?objective\b|(?:i am |i'm |i’m |currently )?(?:seeking|looking for|in search of)\b"
    r"|to (?:obtain|secure|gain)\b|ich suche\b|auf der suche nach\b|(?:je )?(?:suis à la )?recherche (?:d|un)"
    r"|en recherche d|busco\b|en busca de\b)",
    re.IGNORECASE,
)
# What a person likes is said in the talk; a figure in it makes it more than a liking.
LIKES = re.compile(
    r"^(?:i(?:'m|’m| am)? )?(?:also |really |truly |always )?(?:likes?|loves?|enjoys?|passionate about|eager to"
    r"|excited to|keen (?:to|on)|motivated to|hop(?:e|es|ing) to|wish(?:es)? to|want(?:s)? to|would like to"
    r"|arbeite[nt]? gern|(?:ich )?(?:mag|liebe)|j['’](?:aime|adore)|aime|passionnée? (?:par|de)"
    r"|me (?:gusta|encanta|apasiona)|apasionad[oa] (?:por|de))\b(?!.*\d)",
    re.IGNORECASE,
)
# Sentences that belong at the end.
LIKING = re.compile(
    r"^(?:passionate|eager|calm|committed|motivated|thrives?|values?|known|ruhig|gern|passionnée?|apasionad[oa])\b",
    re.IGNORECASE,
)
VERBAL = re.compile(r"\b(?:at|with|bei|chez|en)\b")
KEEPS = "Says the same more plainly."
PLAINER = "Leaves out what you seek or like: the application says that."
ACHIEVED = "Puts a result of your own work up front, where it is read first."
PROVES = "Puts up front what the posting asks for, with the proof from your own work."
NEW = "Your résumé has no summary; this one says only what stands below it."
ANEW = "What is there now says only what stands below it."


def summary(desk: Desk) -> Iterator[Change]:
    speech = SPEECH.get(desk.index.language)
    before = desk.given.resume.basics.summary.strip()
    if speech is None:
        return
    base, why = mended(desk, before)
    openings, reason = ([base], why) if base else (who(desk, speech), [*why, ANEW if before else NEW])
    for text, supports, proved in variants(desk, speech, openings, fresh=not base):
        long = len(text.split()) > max(LONGEST_SUMMARY, len(before.split()))
        if text != before and not long and desk.supports("basics.summary", before or None, text):
            said = [*reason, *([proof(desk, supports)] if proved and base else [])]
            yield change(desk, text, " ".join(said), supports)
            return


def proof(desk: Desk, supports: Sequence[Support]) -> str:
    asked = not supports or any(desk.requirements(desk.by_path[support.path]) for support in supports)
    return PROVES if asked else ACHIEVED


def mended(desk: Desk, before: str) -> tuple[str, list[str]]:
    """The person's own summary without "I", empty praise, wishes and likes, and what was done to it."""
    sentences = SENTENCES.split(before) if before else []
    kept = [sentence for sentence in sentences if not OBJECTIVE.match(sentence) and not LIKES.match(sentence)]
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
    desk: Desk, speech: Speech, openings: Sequence[str], *, fresh: bool
) -> Iterator[tuple[str, tuple[Support, ...], bool]]:
    """From the fullest text to the plainest; the first that the evidence supports is taken."""
    for opening in openings:
        # A line that stands below is worth saying twice only where the summary says hardly anything.
        found = deeds(desk, opening) if len(SENTENCES.split(opening)) < SHORT else []
        said = (papers(desk, speech, opening), tongues(desk, speech, opening))
        further = tuple(part for part in said if part and desk.near_trade)
        for proved in (found[:1], []) if found else ([],):
            if fresh and not proved and len(opening.split()) <= LONGEST_TITLE and not VERBAL.search(opening):
                continue  # A bare title says nothing that the headline does not.
            for added in dict.fromkeys((further, further[:1], further[1:], ())):
                text = joined(opening, [text for text, _ in proved], added)
                yield text, tuple(passage.support() for _, passage in proved), bool(proved or added)


def joined(opening: str, proofs: Sequence[str], further: Sequence[str]) -> str:
    """Proof stands before what the person likes or hopes for."""
    own = SENTENCES.split(opening)
    own = [*own[:-1], own[-1] if own[-1].endswith((".", "!", "?")) else f"{own[-1]}."]
    place = next((number for number, text in enumerate(own) if number and LIKING.match(text)), len(own))
    return " ".join([*own[:place], *proofs, *own[place:], *further])


def who(desk: Desk, speech: Speech) -> list[str]:
    """The newest title with the years that stand behind it, then without them."""
    held = desk.given.resume.work
    if not held or not held[0].position or len(held[0].position.split()) > LONGEST_TITLE:
        return []
    title, employer = capital(held[0].position.partition(",")[0]), held[0].name
    if not trades(bare(title)) and trades(bare(employer)):
        return []  # The reader took the employer for the title: better no summary than that one.
    length = tenure(desk, title)
    if not employer:
        return [f"{title}{length}."] if length else []
    if held[0].end_date:
        length = length.replace(" with ", "; ", 1)  # "until 2014 with 17 years" would read as one.
        said = speech.last.format(title=title, employer=employer, year=held[0].end_date[:4])
    elif held[0].start_date:
        said = speech.now.format(title=title, employer=employer)
    else:
        said = title
    return list(dict.fromkeys((f"{said}{length}.", f"{said}.")))


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
