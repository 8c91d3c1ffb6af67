"""Job titles inside prose: `Full-stack engineer with four years` claims a title like the title field does."""

import re
from collections.abc import Iterator

from customization.evidence.checks.same_fact import lessening
from customization.evidence.line import Line
from customization.evidence.reading.dates import moments
from customization.evidence.reading.language import by_language, current
from customization.evidence.reading.stems import plain, stem
from customization.evidence.reading.tables import grouped
from customization.evidence.reading.words import Bag, Word, bag, read
from customization.evidence.schema import Claim, ClaimKind

CLAIMED = re.compile(
    r"(?:^|[.;]\s+|\band\s+(?:an?\s+)?(?=[\w-]+(?:\s[\w-]+)?\s[\w-]+)|"
    r"\b(?:as|became|promoted to|now|am)\s+(?:an?\s+|the\s+)?)([\w/&+.'’-]+)",
    re.I,
)
TITLE_ENDS = r"[,.;(]|\b(?:with|who|for|of|in|at|and|by|from)\b"
FIELDS = ("position", "label", "roles", "studyType", "title")


@by_language()
def head_nouns() -> dict[str, str]:
    """A title's noun → the family of titles that say the same."""
    return {plain(word): family for family, words in grouped("titles").items() for word in words if " " not in word}


@by_language()
def ranks() -> dict[str, int]:
    return {word: int(rank) for rank, words in grouped("seniority").items() for word in words}


def title_claims(line: Line) -> Iterator[Claim]:
    """In the summary the person's own title; elsewhere only "as a …" speaks of one."""
    for text in claimed_titles(line):
        held = titles_of(line)
        if other_name(text, bag(" . ".join(held))):
            continue
        noun = [word for word in read(text) if noun_of(word.text) in head_nouns()][-1]
        if not any(same_family(noun_of(noun.text), noun_of(other.text)) for title in held for other in read(title)):
            yield line.blocked(text, ClaimKind.TITLE, f"Your résumé has no title “{text}”.")
        elif other_field(line, text, held):
            yield line.blocked(text, ClaimKind.TITLE, f"No title in your résumé is “{text}” of that field.")
        elif too_senior(certified(line, text), held):
            yield line.blocked(text, ClaimKind.TITLE, f"No title in your résumé is as senior as “{text}”.")


def claimed_titles(line: Line) -> Iterator[str]:
    """The run of words before the first title noun, when the text opens with it or says "as a …", "became …"."""
    for match in CLAIMED.finditer(line.after):
        opening = match.start() == 0 or line.after[match.start()] in ".;" or match.group().casefold().startswith("and")
        if opening and line.field != "basics.summary":
            continue
        rest = re.split(TITLE_ENDS, line.after[match.start(1) :], maxsplit=1)[0]
        rest = re.sub(r"^I(?: am|['’]m) (?:an? |the )?", "", rest)
        words = list(read(rest))
        nouns = [index for index, word in enumerate(words) if noun_of(word.text) in head_nouns()]
        if nouns and nouns[0] <= 5:
            yield rest[: words[nouns[-1]].end].strip()


SINCE = re.compile(r"\b(?:since|seit|depuis|desde|dal|sinds)\s+(?:[^\W\d]+\s+)?((?:19|20)\d\d)\b", re.I)


def since_claims(line: Line) -> Iterator[Claim]:
    """`Tax adviser since 2016`, `in homelessness since 2014`: what it is said of began later."""
    if line.field != "basics.summary":
        return
    for match in SINCE.finditer(line.after):
        first, last = (re.split(r"[.;,]", part) for part in (line.after[: match.start()], line.after[match.end() :]))
        clause = f"{first[-1]} {last[0]}"
        begun = max((later(line, word, int(match[1])) for word in read(clause) if not word.small), default=0)
        if begun and not any(match.group() in passage.text for passage in line.entry):
            yield line.blocked(match.group(), ClaimKind.DATES, f"By your résumé this began in {begun}.")


def later(line: Line, word: Word, year: int) -> int:
    """The year in which the first job that speaks of the word began, if that was after the year claimed."""
    begun = [
        years[0].year
        for index, entry in enumerate(line.ground.sources.resume.work)
        if (years := moments(entry.start_date)) and word.stem in line.ground.bag_of_entry(f"work[{index}]").stems
    ]
    return min(begun) if begun and min(begun) > year else 0


STEPS = re.compile(r"\s*(?:[,;/→]|\blater\b|\bthen\b|\bpromoted to\b)\s*", re.I)


def titles_of(line: Line) -> tuple[str, ...]:
    """Titles that the sources state: positions, headline, the summary's own, and answers.

    `Trainee, then Solicitor` is two.
    """
    found: list[str] = []
    for passage in line.ground.passages:
        if passage.answer or passage.path.rpartition(".")[2].split("[")[0] in FIELDS:
            found += [passage.text, *filter(None, STEPS.split(passage.text))]
        elif passage.path.endswith("basics.summary"):
            found += [*opening_titles(passage.text), *(one for one in STEPS.split(passage.text))]
    return tuple(found)


def opening_titles(text: str) -> list[str]:
    """What the sentences of a summary open with, up to the first word that ends a title."""
    return [re.split(TITLE_ENDS, sentence, maxsplit=1)[0] for sentence in re.split(r"[.;]\s+", text)]


FIELD = re.compile(r"^\s+(?:of|de|du|des|di|del|della|do|da|für)\s+(?:the\s+|la\s+|le\s+)?([^\W\d_]{3,})", re.I)


def other_field(line: Line, text: str, held: tuple[str, ...]) -> bool:
    """`Chef de cuisine` for a `Chef de partie`, `Logistikleiter` for a `Schichtleiter`."""
    last = next(reversed(re.findall(r"[^\W\d_]+", text)), "")
    words: Bag = bag(" . ".join(held))
    if plain(last) not in head_nouns() and stem(last) not in words.stems:
        return True
    follows = FIELD.match(line.after[line.after.find(text) + len(text) :])
    if not follows:
        return False
    together = [title for title in held if stem(last) in bag(title).stems]
    return not any(stem(follows[1]) in bag(title).stems or notation(follows[1], bag(title)) for title in together)


def noun_of(word: str) -> str:
    """The title's noun: the word itself, or in German and Dutch the end of a compound."""
    bare = plain(word)
    if bare in head_nouns() or current() not in ("de", "nl"):
        return bare
    return max((noun for noun in head_nouns() if len(noun) > 3 and bare.endswith(noun)), key=len, default=bare)


def same_family(one: str, other: str) -> bool:
    return one == other or head_nouns().get(one, one) == head_nouns().get(other, "")


def rank(text: str) -> int:
    words = re.findall(r"[\w-]+", plain(text))
    return max((ranks()[word] for word in words if word in ranks()), default=0)


QUALIFIED = re.compile(r"\b(?:certified|registered|licensed|licenced|chartered)\b", re.I)


def certified(line: Line, text: str) -> str:
    """A title without the word for a qualification that the résumé names elsewhere."""
    stated = line.ground.everything.stems
    return QUALIFIED.sub(lambda match: "" if stem(match.group()) in stated else match.group(), text)


def too_senior(text: str, held: tuple[str, ...]) -> bool:
    """`Senior engineer` needs a senior title; a title with "junior" or "intern" in it does not prove one without."""
    claimed = [word for word in re.findall(r"[\w-]+", plain(text)) if ranks().get(word, 0) > 0]
    words: Bag = bag(" . ".join(held))
    if any(stem(word) not in words.stems and not notation(word, words) for word in claimed):
        return True
    nouns = {noun_of(word.text) for word in read(text) if noun_of(word.text) in head_nouns()}
    proving = [
        title
        for title in held
        if any(same_family(noun, noun_of(other.text)) for noun in nouns for other in read(title))
    ]
    return bool(proving) and not lessening(text) and all(lessening(title) - {"acting"} for title in proving)


def other_name(text: str, held: Bag) -> bool:
    """Two names of one post: receptionist, front desk agent."""
    last = list(read(text))[-1]
    return any(name.startswith("t-") and name in held.meanings for name in last.meanings)


def notation(word: str, held: Bag) -> bool:
    return any(name.startswith("n-") and name in held.meanings for item in read(word) for name in item.meanings)


POST = re.compile(
    r"^((?:[\w'’-]+\s+){0,3}?[\w'’-]+?)(?=\s+(?:of|on|at|for|in|von|für|de|du|des|der)\b|\s*[,;.]|$)", re.I
)
LEADING = frozenset(
    {"lead", "leader", "chief", "manager", "director", "head", "president", "supervisor", "owner", "founder"}
)


def post_claims(line: Line) -> Iterator[Claim]:
    """A bullet that opens with a post, `Deputy head of department`, where the source tells of a deed only."""
    if not line.same or line.field == "basics.summary":
        return
    title, stated = post(line.after), post(line.same[0].text)
    if title and not stated and not any(title.casefold() in held.casefold() for held in titles_of(line)):
        yield line.flagged(title, ClaimKind.TITLE, f"“{title}” reads as a post; your résumé tells what you did.")


# `Responsable de planificar`: who does it, no post.
IN_CHARGE = re.compile(
    r"^(?:responsab\w+|responsável|encargad[oa])\s+(?:d\w+|por|pel[oa])\s+\w+(?:ar|er|ir|re)\b", re.I
)


@by_language(4_000)
def post(text: str) -> str:
    """The post of somebody who leads that a text opens with, or nothing."""
    match = POST.match(text)
    words = list(read(match[1])) if match else []
    if not words or any(word.small for word in words) or words[0].text.casefold().endswith(("ed", "ing")):
        return ""
    noun = noun_of(words[-1].text)
    if IN_CHARGE.match(text):
        return ""
    return match[1] if match and head_nouns().get(noun, noun) in LEADING else ""
