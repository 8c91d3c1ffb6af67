"""Requirements by rules: parts by their headings, clauses, types, importance, what follows unsaid."""

from collections.abc import Iterator
from dataclasses import replace

from jobs import vocabulary
from jobs.extraction import phrases
from jobs.extraction.asking import Clause, wanted_clauses, with_bare_lists
from jobs.extraction.facts import Facts, facts
from jobs.extraction.headings import SILENT, Part
from jobs.extraction.implicit import implied
from jobs.extraction.kinds import kind, years_asked
from jobs.extraction.language import language
from jobs.extraction.lines import Line, lines
from jobs.extraction.sections import entries
from jobs.extraction.spoken import without_instructions
from jobs.extraction.wording import terms, wording
from jobs.requirements import Importance, JobRequirement, JobRequirements, PostingText, RequirementType
from jobs.vocabulary import Mention


def extract(posting: PostingText) -> JobRequirements:
    """All that the posting asks for, each with its words; nothing for a text that asks for nothing."""
    text = posting.text
    found = lines(text)
    spoken, notices = without_instructions(found)
    known = facts(posting, spoken)
    mentions = vocabulary.mentions(text)
    explicit = tuple(requirements(text, spoken, mentions, known))
    code = language(text)
    heard = [entry.line for entry in entries(spoken) if entry.part not in SILENT]
    unsaid = implied(text, heard, explicit, known.title, code)
    numbered = [r.model_copy(update={"id": f"r{n}"}) for n, r in enumerate((*explicit, *unsaid), 1)]
    return JobRequirements(
        title=known.title,
        company=known.company,
        location=known.location,
        remote=known.remote,
        employment=known.employment,
        seniority=known.seniority(explicit),
        pay=known.pay,
        language=code,
        text=text,
        requirements=tuple(numbered),
        notices=(*posting.notices, *notices),
    )


def requirements(text: str, found: list[Line], mentions: tuple[Mention, ...], known: Facts) -> Iterator[JobRequirement]:
    seen: set[tuple[int, int]] = set()
    for entry in with_bare_lists(list(entries(found))):
        if entry.line.start in known.used_lines:
            continue
        for clause in wanted_clauses(entry):
            if (clause.start, clause.end) not in seen:
                seen.add((clause.start, clause.end))
                yield requirement(text, clause, mentions)


def silent_lines(posting: PostingText) -> list[tuple[int, int]]:
    """Where headings stand, and the lines of title, employer, place and pay: nothing there is asked of the person."""
    found = lines(posting.text)
    asking = {entry.line.start for entry in entries(found)} - facts(posting, found).used_lines
    return [(line.start, line.end) for line in found if line.start not in asking]


def requirement(text: str, clause: Clause, mentions: tuple[Mention, ...]) -> JobRequirement:
    quote = text[clause.start : clause.end]
    inside = tuple(
        replace(m, start=m.start - clause.start, end=m.end - clause.start)
        for m in mentions
        if clause.start <= m.start and m.end <= clause.end
    )
    found = kind(quote, inside, clause.part)
    return JobRequirement(
        id="r0",
        text=wording(quote),
        terms=terms(quote, inside),
        type=found,
        importance=importance(quote, clause.part),
        years=years_asked(quote) if found is RequirementType.EXPERIENCE_YEARS else None,
        quote=quote,
        start=clause.start,
        end=clause.end,
    )


def importance(words: str, part: Part) -> Importance:
    """Nice by its heading or by its own words; words that insist win over the heading."""
    if phrases.NICE.search(words):
        return Importance.NICE
    if part is Part.NICE and not phrases.MUST.search(words):
        return Importance.NICE
    return Importance.MUST
