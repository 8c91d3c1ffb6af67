"""Years of experience: stated, or computed from the dates of the entries."""

import re
from datetime import date

from customization.evidence.amounts.figures import counted
from customization.evidence.amounts.quantity import Quantity
from customization.evidence.ground import Ground
from customization.evidence.reading.dates import months_of, years
from customization.evidence.reading.language import by_language
from customization.evidence.reading.stems import stem
from customization.evidence.reading.thesaurus import reach
from customization.evidence.reading.words import Bag, bag, light_words, read
from customization.evidence.schema import Verdict

YEAR, NEARLY = 12, 1e-9


def is_experience(text: str, quantity: Quantity) -> bool:
    return quantity.unit == "month" and quantity.value >= 12 and quantity.value % 6 == 0


def proven_years(ground: Ground, today: date, about: Bag | None = None) -> float:
    """Years that the entries of work cover; with `about`, those entries only that share a word with it."""
    document = ground.sources.resume
    spans = []
    for index, entry in enumerate((*document.work, *document.volunteer)):
        section = "work" if index < len(document.work) else "volunteer"
        if about is not None and not related(
            ground, section, index if section == "work" else index - len(document.work), about
        ):
            continue
        if section == "work" and (span := months_of(entry.start_date, entry.end_date, today)):
            spans.append(span)
    return years(spans)


# A plumber has years of plumbing.
DOER = re.compile(r"(?<=\w{4})(?:er|or|ist|ician)$")


def related(ground: Ground, section: str, index: int, about: Bag) -> bool:
    prefix = f"{section}[{index}]"
    return any(
        not {word.stem, DOER.sub("", word.stem)}.isdisjoint(about.stems)
        or not reach(word.stem).isdisjoint(about.senses)
        for passage in ground.passages
        if passage.entry == prefix
        for word in read(passage.text)
        if not word.small
    )


def stated_years(ground: Ground) -> float:
    """The highest number of years that the sources themselves state for the person as a whole."""
    found = [
        quantity.value / 12
        for passage in ground.passages
        if passage.entry == "basics" or passage.answer
        for quantity in counted(passage.text)
        if is_experience(passage.text, quantity)
    ]
    return max(found, default=0.0)


SINCE = re.compile(r"\b(?:since|seit|depuis|desde|dal|sinds)\s+(?:\w+\s+)?((?:19|20)\d\d)\b", re.I)


def years_since(ground: Ground, today: date) -> float:
    """`Work on sites since 2014`: full years up to the day of the check."""
    stated = [
        today.year - int(match[1]) - 1
        for passage in ground.passages
        if passage.entry == "basics" or passage.answer
        for match in SINCE.finditer(passage.text)
    ]
    return float(max(stated, default=0))


ONE_EMPLOYER = re.compile(
    r"^[^;.,]{0,30}?\b(?:same|mism[ao]|même|stess[ao]|mesm[ao]|zelfde|selben?|company|employer|firm|empresa|entreprise|"
    r"azienda|bedrijf|Firma|Unternehmen|Betrieb)\b",
    re.I,
)


def experience_holds(ground: Ground, text: str, quantity: Quantity, today: date) -> Verdict:
    """`7+ years` holds when 7 years are stated or follow from the dates of the jobs that it speaks of.

    Where all jobs together are long enough and those of the title alone are not, the person decides.
    """
    claimed = quantity.value / YEAR
    if claimed <= max(stated_years(ground), years_since(ground, today)):
        return Verdict.SUPPORTED
    subject = subject_of(text, quantity)
    if ONE_EMPLOYER.search(text[quantity.end :]):
        return Verdict.SUPPORTED if claimed <= longest_employment(ground, today) + NEARLY else Verdict.BLOCKED
    if claimed > proven_years(ground, today) + NEARLY:
        return Verdict.BLOCKED
    known = subject is not None and known_subject(ground, subject)
    about = subject if known else title_before(ground, text, quantity)
    if about is None:
        return Verdict.BLOCKED if subject else Verdict.SUPPORTED
    if claimed <= proven_years(ground, today, about) + NEARLY:
        return Verdict.SUPPORTED
    return Verdict.BLOCKED if subject else Verdict.FLAGGED


def known_subject(ground: Ground, subject: Bag) -> bool:
    """Whether a job speaks of it at all: then its years can be counted."""
    return any(related(ground, "work", index, subject) for index in range(len(ground.sources.resume.work)))


def title_before(ground: Ground, text: str, quantity: Quantity) -> Bag | None:
    """`Gardener with fifteen years' experience`: years as a gardener, if there was such a post."""
    clause = re.split(r"[.;,]", text[: quantity.start])[-1]
    words = {word.stem for word in read(clause) if not word.small}
    posts = {word.stem for entry in ground.sources.resume.work for word in read(entry.position) if not word.small}
    about = Bag(frozenset(words & posts or words), frozenset())
    return about if known_subject(ground, about) else None


def longest_employment(ground: Ground, today: date) -> float:
    spans: dict[str, list[tuple[int, int]]] = {}
    for entry in ground.sources.resume.work:
        if span := months_of(entry.start_date, entry.end_date, today):
            spans.setdefault(entry.name.casefold(), []).append(span)
    return max((years(each) for each in spans.values()), default=0.0)


# "in the field", "de métier": the years are years of work, whatever it was.
ANY_WORK = (
    *("experience", "professional", "work", "working", "field", "trade", "job", "profession", "practice", "industry"),
    *("business", "career", "sector", "role", "craft", "métier", "secteur", "branche", "Beruf", "Berufserfahrung"),
    *("Fach", "Handwerk", "oficio", "gremio", "profesión", "mestiere", "settore", "ofício", "setor", "ramo", "vak"),
)


@by_language()
def any_work() -> frozenset[str]:
    return frozenset(stem(word) for word in ANY_WORK)


LISTED = r",\s(?!(?:[\w-]+\s){0,3}(?:and|or|und|oder|et|ou|y|o|e|en|of)\b)"
ENDS_SUBJECT = re.compile(
    rf"[;.(]|\b(?:after|before|plus|then|followed|with|including|who|whose|which|qui|quien)\b|{LISTED}"
)


def subject_of(text: str, quantity: Quantity) -> Bag | None:
    """The words after "years of/in/as": what the years are years of, in a list all of it together."""
    rest = ENDS_SUBJECT.split(text[quantity.end :], maxsplit=1)[0]
    first = [word for word in read(rest.partition(",")[0]) if not word.small]
    if first and all(word.stem in any_work() for word in first):
        return None
    words = [word for word in read(rest) if not word.small and word.stem not in any_work()]
    words = [word for word in words if word.stem not in light_words() and not word.text.endswith("ing")] or words
    return bag(" ".join(word.text for word in words[:8])) if words else None
