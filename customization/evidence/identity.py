"""Fields that state one checkable fact each: employer, title, school, degree, certificate, award, date, contact."""

import re
from collections.abc import Iterable, Iterator

from customization.evidence.dates import moments, open_ended
from customization.evidence.ground import Passage
from customization.evidence.language import by_language
from customization.evidence.line import Line
from customization.evidence.names import forms, initials, key, spells_out
from customization.evidence.schema import Claim, ClaimKind
from customization.evidence.skills import mentions, proven
from customization.evidence.tables import grouped
from customization.evidence.words import Word, bag, joining_words, plain, read
from jobs import vocabulary

KINDS = {
    "work.name": ClaimKind.EMPLOYER,
    "volunteer.organization": ClaimKind.EMPLOYER,
    "projects.entity": ClaimKind.EMPLOYER,
    "work.position": ClaimKind.TITLE,
    "volunteer.position": ClaimKind.TITLE,
    "projects.roles": ClaimKind.TITLE,
    "basics.label": ClaimKind.TITLE,
    "education.institution": ClaimKind.INSTITUTION,
    "education.studyType": ClaimKind.DEGREE,
    "education.area": ClaimKind.DEGREE,
    "education.score": ClaimKind.NUMBER,
    "certificates.name": ClaimKind.CERTIFICATE,
    "certificates.issuer": ClaimKind.CERTIFICATE,
    "awards.title": ClaimKind.AWARD,
    "awards.awarder": ClaimKind.AWARD,
    "publications.name": ClaimKind.AWARD,
    "publications.publisher": ClaimKind.AWARD,
    "projects.name": ClaimKind.NAME,
    "languages.language": ClaimKind.LANGUAGE,
    "references.name": ClaimKind.NAME,
}
CLIPPED, YEAR_LENGTH = 5, 4
LEVELLED = (ClaimKind.CERTIFICATE, ClaimKind.AWARD)
DATES = ("startDate", "endDate", "date", "releaseDate")
EXACT = (
    "basics.name",
    "basics.email",
    "basics.phone",
    "basics.url",
    "basics.image",
    "basics.location",
    "basics.profiles",
)
FILLERS = frozenset({"certif", "certifi", "certificate", "certification", "degre", "diploma", "cours", "licens"})
FILLING = {
    ClaimKind.CERTIFICATE: FILLERS,
    ClaimKind.DEGREE: FILLERS,
    ClaimKind.AWARD: frozenset({"award", "prize", "won", "winner", "recipi"}),
}
WHAT = {
    ClaimKind.EMPLOYER: "employer",
    ClaimKind.TITLE: "title",
    ClaimKind.INSTITUTION: "school",
    ClaimKind.DEGREE: "degree or field",
    ClaimKind.NUMBER: "result",
    ClaimKind.CERTIFICATE: "certificate",
    ClaimKind.AWARD: "award or publication",
    ClaimKind.NAME: "name",
    ClaimKind.LANGUAGE: "language",
}


def stated_as_fact(field: str) -> bool:
    return field in KINDS or field.rpartition(".")[2] in DATES or exact(field)


def exact(field: str) -> bool:
    return field.startswith(EXACT) or field.rpartition(".")[2] in (
        "url",
        "location",
        "network",
        "username",
        "email",
        "phone",
    )


def identity_claims(line: Line) -> Iterator[Claim]:
    if line.field.rpartition(".")[2] in DATES:
        yield judge_date(line)
    elif exact(line.field):
        yield judge_exact(line)
    else:
        yield judge_identity(line)


def judge_exact(line: Line) -> Claim:
    """Contact data: the same characters, whatever the spacing."""
    wanted = re.sub(r"[\s().-]|https?://|www\.", "", plain(line.after)).rstrip("/")
    for passage in line.ground.passages:
        if re.sub(r"[\s().-]|https?://|www\.", "", plain(passage.text)).rstrip("/") == wanted:
            return line.supported(line.after, ClaimKind.NAME, line.ground.support(passage))
    return line.blocked(line.after, ClaimKind.NAME, f"“{line.after}” is not what your résumé says here.")


def judge_date(line: Line) -> Claim:
    field = line.field.rpartition(".")[2]
    own = [passage for passage in line.entry if passage.path.endswith(field)]
    claimed = moments(line.after)
    if not claimed and open_ended(line.after) and field == "endDate" and not own and line.same + line.entry:
        return line.supported(line.after, ClaimKind.DATES)
    for passage in own:
        stated = moments(passage.text)
        if claimed and stated and claimed[0].within(stated[0]) and len(claimed) <= len(stated):
            return line.supported(line.after, ClaimKind.DATES, line.ground.support(passage, "form"))
        if not claimed and plain(line.after) == plain(passage.text):
            return line.supported(line.after, ClaimKind.DATES, line.ground.support(passage))
    return line.blocked(line.after, ClaimKind.DATES, f"Your résumé does not give {line.after} as this date.")


def judge_identity(line: Line) -> Claim:
    kind = KINDS[line.field]
    for passage in sources_of(line):
        if same_fact(line.after, passage.text, kind):
            how = "same" if plain(line.after) == plain(passage.text) else "alias"
            return line.supported(line.after, kind, line.ground.support(passage, how))
    near = next(iter(line.same), None)
    said = f" It says “{near.text}”." if near else ""
    support = (line.ground.support(near),) if near else ()
    return line.blocked(line.after, kind, f"Your résumé has no {WHAT[kind]} “{line.after}” here.{said}", *support)


def sources_of(line: Line) -> tuple[Passage, ...]:
    """The same field of the same entry; for a new entry the same field anywhere; and the person's answers."""
    answers = tuple(passage for passage in line.entry if passage.answer)
    if line.field == "basics.label":
        return (*line.same, *with_field(line.ground.passages, "basics.label", "work.position"), *answers)
    own = with_field(line.entry, line.field)
    if line.section in ("certificates", "awards", "publications", "languages"):
        return (*(line.same or own), *answers)
    return (*own, *answers)


def with_field(passages: Iterable[Passage], *fields: str) -> tuple[Passage, ...]:
    return tuple(passage for passage in passages if field_of(passage.path) in fields)


def field_of(path: str) -> str:
    return re.sub(r"\[[^\]]*\]", "", path).removeprefix("others.")


def letter(word: Word) -> bool:
    """A letter that stands alone and is no word: the M of M.Sc."""
    return word.text.isdigit() or plain(word.text) not in "aeiyous"


def same_fact(claimed: str, stated: str, kind: ClaimKind) -> bool:
    """Nothing is added, and nothing that lessens it (Junior, Assistant, expected) is left out."""
    if same_concept(claimed, stated, kind):
        return True
    if kind in LEVELLED and raised(claimed, stated):
        return False
    if kind is ClaimKind.DEGREE and None not in (degrees := {concept(claimed), concept(stated)}) and len(degrees) > 1:
        return False
    own = bag(stated)
    notations = frozenset(name for name in own.meanings if name.startswith("n-"))
    short = initials(stated)
    known = forms(stated)
    shared = [mention for mention in mentions(claimed) if mention.concept.id in proven(stated)]
    unshared = [word for word in read(claimed) if not any(part.start <= word.start < part.end for part in shared)]
    added = [word for word in unshared if not held(word, own.stems, notations, short, known)]
    added = [word for word in added if not spells_out(claimed, word.start, stated)]
    if kind is ClaimKind.TITLE:
        added = [word for word in added if not clipped(word, stated)]
    added = [word for word in added if word.stem not in FILLING.get(kind, frozenset())]
    if any(word.stem not in joining_words() and (len(word.text) > 1 or letter(word)) for word in added):
        return False
    return not lessening(stated) - lessening(claimed) and keeps_its_core(claimed, stated, kind)


def held(
    word: Word, stems: frozenset[str], notations: frozenset[str], short: frozenset[str], known: frozenset[str]
) -> bool:
    token = key(word.text)
    if word.stem in stems or token in known or not word.meanings.isdisjoint(notations):
        return True
    return word.text.isupper() and token in short


def clipped(word: Word, stated: str) -> bool:
    """`Postdoc` for `Postdoctoral`."""
    return len(word.text) >= CLIPPED and any(plain(other.text).startswith(plain(word.text)) for other in read(stated))


@by_language()
def grades() -> dict[str, str]:
    return {plain(name): grade for grade, names in grouped("grades").items() for name in names}


def grade(text: str) -> str | None:
    """`2:1`, `Upper second-class honours (2:1)`: every part that names a grade names the same one."""
    parts = [part.strip() for part in re.split(r"[()]|\s[-–,]\s", plain(text)) if part.strip()]
    found = {grades().get(part) for part in parts}
    return found.pop() if len(found) == 1 else None


def same_concept(claimed: str, stated: str, kind: ClaimKind) -> bool:
    if kind is ClaimKind.NUMBER and grade(claimed) and grade(claimed) == grade(stated):
        return True
    if kind is ClaimKind.CERTIFICATE and codes(claimed) & codes(stated):
        return True
    one, other = concept(claimed), concept(stated)
    if one and one == other and not (kind in LEVELLED and raised(claimed, stated)):
        return True
    if kind is ClaimKind.DEGREE:
        return bool(one) and generic_degree(claimed, stated)
    return False


def codes(text: str) -> frozenset[str]:
    """Codes that name one certificate: `PL-300`, `AZ-104`."""
    return frozenset(re.findall(r"\b[A-Z]{2,4}-?\d{2,3}\b", text))


def raised(claimed: str, stated: str) -> bool:
    """Whether a word of degree (Professional, Level 3, Black Belt) stands in one and not in the other."""
    words = frozenset(word for phrases in grouped("degree_words").values() for word in phrases)
    claims, states = set(re.findall(r"\w+", plain(claimed))), set(re.findall(r"\w+", plain(stated)))
    figures = {word for word in claims if word.isdigit() and len(word) < YEAR_LENGTH}
    return bool(((words & set(plain(claimed).split())) | figures) - states)


def concept(text: str) -> str | None:
    found = vocabulary.find(text)
    if found:
        return found.id
    return degree_names().get(plain(text).replace(".", "").strip())


@by_language()
def degree_names() -> dict[str, str]:
    """Degrees of other countries by the vocabulary's own name."""
    return {plain(name).replace(".", ""): degree for degree, names in grouped("degrees").items() for name in names}


def generic_degree(claimed: str, stated: str) -> bool:
    """`Bachelor's degree` says no more than `B.S.`."""
    general = ("bachelors-degree", "masters-degree", "doctorate", "associate-degree")
    level = vocabulary.degree_level(stated)
    return concept(claimed) in general and level is not None and level == vocabulary.degree_level(claimed)


@by_language()
def lessening_words() -> frozenset[str]:
    return frozenset(word for words in grouped("lessening").values() for word in words)


def lessening(text: str) -> frozenset[str]:
    words = frozenset(re.findall(r"[a-z]+", plain(text)))
    return frozenset(CANON.get(word, word) for word in words & lessening_words())


CANON = {"jr": "junior", "jnr": "junior", "asst": "assistant", "internship": "intern", "candidate": "expected"}


def keeps_its_core(claimed: str, stated: str, kind: ClaimKind) -> bool:
    """A shortened employer, school or certificate must still be recognisable."""
    return kind is not ClaimKind.NUMBER or key(claimed) == key(stated)
