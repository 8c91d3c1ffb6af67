"""Requirements by rules: parts by their headings, clauses, types, importance, what follows unsaid."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from jobs import vocabulary
from jobs.extraction import phrases
from jobs.extraction.clauses import VERBS, clauses, sentences
from jobs.extraction.facts import Facts, facts
from jobs.extraction.headings import SILENT, WANTED, Part
from jobs.extraction.implicit import implied
from jobs.extraction.instructions import addresses_software, goes_on, instruction_notice
from jobs.extraction.kinds import kind, years_asked
from jobs.extraction.language import language
from jobs.extraction.lines import PARAGRAPH, Line, Shape, lines
from jobs.extraction.sections import Entry, entries
from jobs.extraction.speakers import announces, does_work, grants, tells_of_the_firm
from jobs.extraction.wording import terms, wording
from jobs.requirements import Importance, JobRequirement, JobRequirements, PostingNotice, PostingText, RequirementType
from jobs.vocabulary import Mention

LONGEST_CLAUSE = 600
ADVANTAGE = re.compile(
    r"\b(?:advantage(?:ous)?|desirable|a plus|beneficial|preferred|von vorteil|un plus|un atout|een pre|una ventaja)\b"
    r".{0,20}\b(?:but|though|although|aber|mais|maar|pero)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Clause:
    start: int
    end: int
    part: Part
    heading: str


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


def without_instructions(found: list[Line]) -> tuple[list[Line], tuple[PostingNotice, ...]]:
    """Lines that speak to people, and a notice for each that speaks to software."""
    spoken: list[Line] = []
    notices: list[PostingNotice] = []
    before: Line | None = None
    for line in found:
        if before and line.start <= before.end + 2 and not line.after_blank and goes_on(line.text):
            notices.append(instruction_notice(line.text))
            before = line
            continue
        before = line if addresses_software(line.text) else None
        if before is None:
            spoken.append(line)
        elif line.words <= PARAGRAPH * 2:
            notices.append(instruction_notice(line.text))
        else:
            kept, told = sentences_apart(line)
            spoken.extend(kept)
            notices.extend(told)
    return spoken, tuple(notices)


def sentences_apart(line: Line) -> tuple[list[Line], list[PostingNotice]]:
    """The sentences of a long paragraph; an instruction goes with the orders that follow it."""
    kept: list[Line] = []
    told: list[PostingNotice] = []
    after = False
    for a, b in sentences(line.text):
        words = line.text[a:b]
        speaks = addresses_software(words) or (after and goes_on(words))
        if speaks:
            told.append(instruction_notice(words))
        else:
            kept.append(replace(line, start=line.start + a, end=line.start + b, text=words))
        after = speaks
    return kept, told


def requirements(text: str, found: list[Line], mentions: tuple[Mention, ...], known: Facts) -> Iterator[JobRequirement]:
    seen: set[tuple[int, int]] = set()
    for entry in entries(found):
        if entry.line.start in known.used_lines:
            continue
        for clause in wanted_clauses(entry):
            if (clause.start, clause.end) not in seen:
                seen.add((clause.start, clause.end))
                yield requirement(text, clause, mentions)


def wanted_clauses(entry: Entry) -> Iterator[Clause]:
    """The clauses of a line that ask for something; a clause that says little means what its sentence means."""
    line, bullet = entry.line, entry.line.shape is Shape.BULLET
    part = believed_part(entry)
    if part in SILENT or unfilled(line.text):
        return
    words = line.text[entry.label_end :]
    offset = line.start + entry.label_end
    for (begin, end), spans in clauses(words, bullet=bullet):
        if words[end : end + 1] in ("?", ":"):
            continue
        whole = meant_part(words[begin:end], part, bullet=bullet)
        for a, b in spans:
            alone = whole if (a, b) == (begin, end) else meant_part(words[a:b], part, bullet=bullet)
            meant = alone or (whole if len(spans) > 1 and asks(words[a:b]) else None)
            if meant is not None and b - a <= LONGEST_CLAUSE:
                yield Clause(offset + a, offset + b, meant, entry.heading)


def believed_part(entry: Entry) -> Part:
    """A line after the end of a list, and one that seeks a person in a silent part, speak for themselves."""
    if entry.part in SILENT and entry.part is not Part.ASIDE:
        seeking = entry.trailing and re.search(
            r"\b(?:looking for|seeking|ideal candidate|you (?:must|need|have))\b", entry.line.text
        )
        able = entry.line.shape is Shape.BULLET and re.search(
            r"\b[Aa]bility to\b|\b[Ee]xperience (?:in|with)\b", entry.line.text
        )
        return Part.UNKNOWN if seeking or (able and entry.part is Part.PROCESS) else entry.part
    goes_on_with_work = entry.part is Part.DUTIES and not entry.line.after_blank and does_work(entry.line.text)
    return Part.UNKNOWN if entry.trailing and not goes_on_with_work else entry.part


def asks(words: str) -> bool:
    """Whether a clause may share the meaning of its sentence."""
    return not any(
        pattern.search(words) for pattern in (phrases.NEGATED, phrases.EQUALITY, phrases.BENEFITS, phrases.PROCESS)
    )


def unfilled(words: str) -> bool:
    return bool(phrases.PLACEHOLDER.search(words) or phrases.SHOUTED_PLACEHOLDER.match(words))


def meant_part(words: str, part: Part, *, bullet: bool) -> Part | None:
    """The part that a clause belongs to by its heading and its own words; nothing when it asks for nothing."""
    if len(words) < 3 or tells_of_the_firm(words) or grants(words) or announces(words):
        return None
    if phrases.NEGATED.search(words):
        # "would be an advantage but is not essential" asks for it all the same.
        return Part.NICE if ADVANTAGE.search(words) and part not in SILENT else None
    if phrases.EQUALITY.search(words) and not (bullet and part in WANTED and len(words) < 250):
        return None
    object_of_work = part is Part.DUTIES and does_work(words)
    if part in WANTED and (
        bullet or object_of_work or not (phrases.BENEFITS.search(words) or phrases.PROCESS.search(words))
    ):
        return Part.MUST if part is Part.DUTIES and demands(words) else part
    if phrases.BENEFITS.search(words) or phrases.PROCESS.search(words):
        return None
    return loose_part(words, bullet=bullet)


def demands(words: str) -> bool:
    """Whether a line among duties says what a person must have."""
    return bool(
        re.match(
            r"(?:you (?:have|must|are|need|should)|must|experience (?:in|with)|sie (?:haben|bringen)|proficien"
            r"|knowledge of)\b",
            words,
            re.IGNORECASE,
        )
    )


def loose_part(words: str, *, bullet: bool) -> Part | None:
    """A clause under no telling heading: believed only by its own words."""
    about_us = re.match(
        r"(?:we|our|us|wir|unser\w*|nous|notre|nos|nosotros|nuestr\w+|nós|noss\w+|wij|ons|onze)\b", words, re.IGNORECASE
    )
    if re.match(r"(?:if|falls|wenn|si|se|als)\b", words, re.IGNORECASE) and not phrases.NICE.search(words):
        return None
    if phrases.NICE.search(words) and (phrases.ASKS.search(words) or len(words.split()) <= 12):
        return Part.NICE
    if phrases.ASKS.search(words) and not (
        about_us
        and not re.search(
            "candidate|applicant|expect|need|require|look|want|seek|erwart|such|cherch|busc|procur|vrag|zoek", words
        )
    ):
        return Part.MUST
    if phrases.TASKS.search(words):
        return Part.DUTIES
    if bullet and words.split()[0].lower().rstrip(",") in VERBS:
        return Part.DUTIES
    return None


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
