"""What stands beside the experience: papers, languages, schooling, skills, each only as the résumé proves it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from babel import Locale

from customization.matching.schema import Status
from customization.matching.words import stems
from customization.pipeline.letter.choosing import Experience
from customization.pipeline.letter.schema import LANGUAGES, Sentence
from customization.pipeline.letter.speech import Speech
from customization.pipeline.plan.listing.names import own_name, prose_name
from customization.pipeline.plan.looking.desk import Desk
from jobs import vocabulary
from jobs.requirements import RequirementType
from resumes.document import Education

MOST_PAPERS, MOST_SKILLS, LONGEST_NAME = 2, 4, 8
SMALL_TONGUES = ("fr", "es", "it", "pt")
CEFR = re.compile(r"[ABC][12]\+?")
UNDER_WAY = re.compile(
    r"\s*[(\[,–-]?\s*\b(?:in progress|ongoing|under ?way|laufend|en cours|en curso|em curso|in corso|lopend)\b[)\]]?",
    re.IGNORECASE,
)
RAW_SCORE = re.compile(r"[|•;]|\d{4}|https?:")


@dataclass(frozen=True)
class Beside:
    """`told` are the concepts that the letter has named already."""

    desk: Desk
    speech: Speech
    told: frozenset[str]

    @cached_property
    def titles(self) -> frozenset[str]:
        """A teacher need not say that she can teach."""
        return stems(f"{self.desk.given.job.title} {' '.join(one.position for one in self.desk.given.resume.work)}")

    def sentence(self, kind: str) -> Sentence | None:
        return MAKERS[kind](self)


def papers(beside: Beside) -> Sentence | None:
    """Certificates that the posting asks for, by the person's own name for them."""
    held = beside.desk.given.resume.certificates
    numbers = list(dict.fromkeys(supporting(beside, RequirementType.CERTIFICATION, r"certificates\[(\d+)\]")))
    named = [(number, clean(held[number].name)) for number in numbers if number < len(held)]
    kept = [(number, name) for number, name in named if name and len(name.split()) <= LONGEST_NAME][:MOST_PAPERS]
    return made(beside, "papers", [name for _, name in kept], [f"certificates[{number}].name" for number, _ in kept])


def tongues(beside: Beside) -> Sentence | None:
    """Languages that the posting asks for, with the level as the résumé states it."""
    held = beside.desk.given.resume.languages
    numbers = list(dict.fromkeys(supporting(beside, RequirementType.LANGUAGE, r"languages\[(\d+)\]")))
    numbers = [number for number in numbers if number < len(held) and held[number].language]
    # The letter itself shows its own language.
    numbers = [
        number for number in numbers if code_of(held[number].language.casefold().strip()) != beside.speech.language
    ]
    return made(
        beside,
        "tongues",
        [spoken(beside, held[number].language, held[number].fluency) for number in numbers],
        [f"languages[{number}].language" for number in numbers],
    )


def spoken(beside: Beside, language: str, fluency: str) -> str:
    name = own_language_name(language, beside.speech.language) or language
    name = name.lower() if beside.speech.language in SMALL_TONGUES else name
    level = " ".join(fluency.replace("(", ", ").replace(")", "").split()).replace(" ,", ",").strip(" ,")
    if beside.desk.index.language != beside.speech.language and not CEFR.fullmatch(level):
        level = ""
    if beside.speech.language != "de" and level[1:2].islower():
        level = level[0].lower() + level[1:]
    return f"{name} ({level})" if level and len(level.split()) <= 4 else name


def own_language_name(written: str, language: str) -> str:
    """`English` in a German letter is `Englisch`."""
    code = code_of(written.casefold().strip())
    return str(Locale(language).languages.get(code, "")) if code else ""


@cache
def code_of(name: str) -> str:
    found = (
        code for known in LANGUAGES for code, spelled in Locale(known).languages.items() if spelled.casefold() == name
    )
    return next(found, "")


def degree(beside: Beside) -> Sentence | None:
    """The schooling that the posting asks for; else the newest one that is finished."""
    held = beside.desk.given.resume.education
    numbers = list(dict.fromkeys(supporting(beside, RequirementType.EDUCATION, r"education\[(\d+)\]")))
    if not numbers:
        return None
    one = held[numbers[0]]
    study = UNDER_WAY.sub(" ", one.study_type).strip(" ,")
    studied = study if one.area and one.area.casefold() in study.casefold() else joined(study, one.area)
    where = one.institution
    if not studied or not where or len(studied.split()) > 12 or RAW_SCORE.search(studied + where):
        return None
    text = schooled(beside.speech, one, studied, going_on=study != one.study_type.strip())
    return Sentence(text=text, sources=(f"education[{numbers[0]}]",))


def schooled(speech: Speech, one: Education, studied: str, *, going_on: bool) -> str:
    """What goes on is told as going on."""
    at, area = speech.at(clean(one.institution)), clean(one.area)
    if going_on or (one.start_date and not one.end_date):
        return speech.say("more", "studying", what=studied, at=at)
    if area and studied != one.study_type:
        return speech.say(
            "more", "degree", what=studied, at=at, area=area, study=" ".join(one.study_type.split()) or area
        )
    return speech.say("more", "degree_bare", what=studied, at=at, study=studied)


def joined(study: str, area: str) -> str:
    return ", ".join(part for part in (study, area) if part)


def skills(beside: Beside) -> Sentence | None:
    """What the posting asks for by name, the résumé shows, and the letter has not named yet."""
    desk = beside.desk
    names: list[str] = []
    paths: list[str] = []
    for concept_id, wanted in desk.wanted.items():
        shown = [one for one in desk.written(concept_id) if not one.answer and not one.path.startswith("education")]
        if (
            not shown
            or concept_id in beside.told
            or stems(wanted.concept.label) <= beside.titles
            or wanted.concept.kind in ("language", "degree", "soft", "certification")
        ):
            continue
        if desk.index.language == beside.speech.language:
            name = prose_name(desk, wanted)
        else:
            name = wanted.concept.label if wanted.concept.kind == "tool" else ""
        if name and desk.index.language != "en" and wanted.concept.kind != "tool":
            name = own_name(desk, wanted)
        if name and not any(
            name.casefold() in other.casefold() or other.casefold() in name.casefold() for other in names
        ):
            names.append(name)
            paths.append(shown[0].path)
    return made(beside, "skills", names[:MOST_SKILLS], paths[:MOST_SKILLS]) if len(names) > 1 else None


def link(beside: Beside) -> Sentence | None:
    """Where the work can be seen: the person's own page before a profile."""
    basics = beside.desk.given.resume.basics
    known = [("basics.url", basics.url)]
    known += [
        (f"basics.profiles[{number}].url", profile.url)
        for number, profile in enumerate(basics.profiles)
        if re.search(r"github|gitlab|behance|dribbble|codeberg", f"{profile.network} {profile.url}", re.I)
    ]
    found = next(((path, url) for path, url in known if url and " " not in url), None)
    if found is None:
        return None
    shown = re.sub(r"^https?://(?:www\.)?", "", found[1]).rstrip("/")
    return Sentence(text=beside.speech.say("more", "link", link=shown), sources=(found[0],))


def supporting(beside: Beside, kind: RequirementType, pattern: str) -> Iterator[int]:
    for grade in beside.desk.grades:
        if grade.requirement.type is not kind or grade.match.status is not Status.MET:
            continue
        for support in grade.match.evidence:
            if found := re.match(pattern, support.path):
                yield int(found[1])


def made(beside: Beside, kind: str, names: list[str], paths: list[str]) -> Sentence | None:
    if not names:
        return None
    listed = beside.speech.listed(names)
    ways = beside.speech.words["more"][kind]
    number = len(listed)
    text = (
        beside.speech.choice("more", kind, number, names=listed)
        if isinstance(ways, list)
        else beside.speech.say("more", kind, names=listed)
    )
    return Sentence(text=text, sources=tuple(paths))


def clean(name: str) -> str:
    return " ".join(name.split()).strip(" .,;")


def told(experiences: list[Experience], desk: Desk, *, spoken: bool) -> frozenset[str]:
    """What the lines of the letter name, and what that implies."""
    named = frozenset(name for one in experiences for line in one.lines[:3] for name in line.concepts)
    if not spoken:
        inside = tuple(f"{one.path}." for one in experiences)
        named = frozenset(name for one in desk.index.work if one.path.startswith(inside) for name in one.reading.names)
    return named.union(*(vocabulary.implied_by(name) for name in named))


MAKERS: dict[str, Callable[[Beside], Sentence | None]] = {
    "papers": papers,
    "tongues": tongues,
    "degree": degree,
    "skills": skills,
    "link": link,
}
