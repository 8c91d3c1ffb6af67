"""What parsers choke on or readers skip, and what it costs."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from customization.ats.schema import Fault
from customization.matching.index import Index
from resumes.document import ResumeDocument
from resumes.paths import texts

SHORT, LONG = 60, 1300
LONG_LINE = 45
REPEATED = 8
FIRST_PERSON = re.compile(r"\b(?:I|I'm|I’m|I've|I’ve)\b(?![.)])")
DUTY = re.compile(
    r"(?:was |were |is )?(?:responsible for|in charge of|tasked with)\b|(?:duties|responsibilities)\b", re.I
)
# Private-use letters (icon fonts) and ligatures reach a parser as rubbish.
GLYPHS = re.compile(r"[\ue000-\uf8ff\ufb00-\ufb06\U000f0000-\U0010ffff]|\(cid:\d+\)")

type Texts = Mapping[str, str]
"""By path."""


def faults(index: Index) -> tuple[Fault, ...]:
    resume, found = index.resume, dict(texts(index.resume))
    of_lines = (*lines(found), *openings(found, index.language), *stuffing(index, found))
    return (*contact(resume), *dates(resume), *length(found), *of_lines)


def contact(resume: ResumeDocument) -> Iterator[Fault]:
    if not resume.basics.name:
        yield Fault(kind="no_name", sentence="Your name is not found in the résumé.", path="basics.name", points=1)
    if not resume.basics.email:
        yield Fault(kind="no_email", sentence="There is no e-mail address.", path="basics.email", points=1)
    if not resume.basics.phone:
        yield Fault(kind="no_phone", sentence="There is no telephone number.", path="basics.phone", points=0.5)


def dates(resume: ResumeDocument) -> Iterator[Fault]:
    undated = [number for number, entry in enumerate(resume.work) if not entry.start_date]
    for number in undated[:4]:
        where = resume.work[number].position or resume.work[number].name or "A job"
        yield Fault(kind="no_dates", sentence=f"{where} has no dates.", path=f"work[{number}]", points=0.5)


def length(found: Texts) -> Iterator[Fault]:
    words = sum(len(text.split()) for text in found.values())
    if words < SHORT:
        yield Fault(kind="short", sentence=f"The résumé has only {words} words.", points=4)
    if words > LONG:
        yield Fault(kind="long", sentence=f"The résumé has {words} words; two pages hold about 1,000.", points=2)


def lines(found: Texts) -> Iterator[Fault]:
    long = [path for path, text in found.items() if ".highlights[" in path and len(text.split()) > LONG_LINE]
    for path in long[:4]:
        yield Fault(
            kind="long_line", sentence="A line of more than 45 words is seldom read to its end.", path=path, points=0.5
        )
    for path, text in found.items():
        if GLYPHS.search(text):
            yield Fault(
                kind="glyph",
                sentence="An icon or ligature stands in the text; parsers read rubbish.",
                path=path,
                points=1,
            )
            return


def openings(found: Texts, language: str) -> Iterator[Fault]:
    """In English: lines in the first person, and lines that hide what was done behind a duty."""
    if language != "en":
        return
    own = [(path, text) for path, text in found.items() if ".highlights[" in path or path == "basics.summary"]
    for path in [path for path, text in own if FIRST_PERSON.search(text)][:4]:
        yield Fault(kind="first_person", sentence="A résumé is usually written without “I”.", path=path, points=0.3)
    for path in [path for path, text in own if DUTY.match(text)][:4]:
        yield Fault(kind="duty", sentence="It names a duty; say what you did.", path=path, points=0.3)


def stuffing(index: Index, found: Texts) -> Iterator[Fault]:
    """A name said again and again, or twice among the skills, reads as stuffing."""
    counts = Counter(name for passage in index.passages for name in passage.reading.names)
    listed = Counter(
        text.casefold().strip() for path, text in found.items() if path.startswith("skills") and "keywords" in path
    )
    for name, count in counts.most_common(5):
        if count > REPEATED and count > len(index.passages) / 6:
            quote = index.named[name][0].reading.names[name]
            points = min(3.0, 0.5 * (count - REPEATED))
            yield Fault(kind="repeated", sentence=f"“{quote}” stands in {count} places.", points=points)
    for text, count in listed.items():
        if count > 1:
            yield Fault(
                kind="listed_twice",
                sentence=f"“{text}” stands {count} times among the skills.",
                points=0.5 * (count - 1),
            )
