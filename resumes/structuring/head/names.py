"""Who it is and what they are: the name and the headline at the top of a résumé."""

import re

from resumes.structuring.head.found import Head, text_of
from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import Words, joined
from resumes.structuring.signs.headings import section_kind
from resumes.structuring.signs.lexicon import employer_score, school_score, title_score, words_in
from resumes.structuring.signs.months import is_capital, letters
from resumes.structuring.signs.places import place_score

COMBINING = re.compile(r"[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]+")
CALLED = re.compile(r"\s[\"“„«‘'(]\s?[^\W\d_][^()\"“”„«»‘’']{0,24}\s?[\"”“»’')](?=\s|$)")
TWICE = re.compile(r"\s+[/|]\s+")
NAME_WORD = re.compile(r"^['’]?(?:[^\W\d_]['’.]?)+(?:[-'’.][^\W\d_]+)*\.?,?$")
ELIDED = re.compile(r"^(?:d|l|dell|dall|de|o|m)['’](?=[^\W\d_])", re.IGNORECASE)
APART = re.compile(r",\s+|\s+[|•·–—-]\s+")
HAN_NAME = re.compile(r"[\u4e00-\u9fff\uac00-\ud7af]{2,4}")
HYPHEN = re.compile(r"-$")
OPENING = 12
PARTICLES = frozenset(
    filter(
        None,
        re.split(
            r"\s+",
            """
    't af al av ba bin bint bsc bsn cfa cpa da das dds de del della den der des di dipl do don dos dott dr dra
    drs du dvm e el esq frau frcs herr i ibn ii iii ing jr la las le lic los ma mac mag mba md mr mrs ms msc msn
    np o pe phd pmp prof rn sr sra ten ter van von y zu zum zur
""",
        ),
    )
)
HONORS = frozenset(
    filter(
        None,
        re.split(
            r"\s+",
            """
    ba bsc bsn cfa cpa dds dipl don dott dr dra drs dvm esq frau frcs herr ii iii ing jr lic ma mag mba md mr
    mrs ms msc msn np pe phd pmp prof rn sr sra
""",
        ),
    )
)


def take_name(head: Head) -> float:
    """The name by size, place and shape, with a confidence. A job title is never taken for a name."""
    if "name" in head.fields:
        return 1.0
    name_apart(head)
    email = letters(head.fields["email"].text.split("@")[0]) if "email" in head.fields else ""
    handles = email + " ".join(letters(text_of(profile.get("username"))) for profile in head.profiles)
    best, chosen = 0.0, []
    for position in range(min(len(head.rest), OPENING)):
        for span in (3, 2, 1):
            group = head.rest[position : position + span]
            if len(group) < span or (span > 1 and not one_block(group)):
                continue
            whole = name_of(group)
            shaped = name_score(whole.text, handles)
            score = shaped + prominence(group, head.rest) - 0.3 * position - spread(group)
            if shaped and score > best:
                best, chosen = score, group
    if best < 1.0:
        return 0.0
    head.fields["name"] = name_of(chosen)
    for line in chosen:
        head.rest.remove(line)
    return min(1.0, best / 3)


def name_apart(head: Head) -> None:
    """`Ana Prado, Staff Nurse` at the top is a name and a headline."""
    for position, line in enumerate(head.rest[:3]):
        match = APART.search(line.text)
        if match and name_score(line.text[: match.start()], "") and title_score(line.text[match.end() :]):
            parts = [line.words.cut(0, match.start()), line.words.cut(match.end(), len(line.text))]
            head.rest[position : position + 1] = [line.of(part) for part in parts]
            return


def spread(group: list[Line]) -> float:
    """A name over several lines is rare unless each line holds one word of it."""
    return 0.6 if len(group) > 1 and not HYPHEN.search(group[0].text) and len(group[0].text.split()) > 1 else 0.0


def one_block(group: list[Line]) -> bool:
    return (
        len({line.look[:3] for line in group}) == 1
        and group[0].source.size > 14
        and all(len(line.text.split()) <= 3 for line in group)
    )


def name_of(group: list[Line]) -> Words:
    whole = group[0].words
    for line in group[1:]:
        whole = joined([whole, line.words], "" if whole.text.endswith("-") else " ")
    for tail in (r"['’]s\s+(?:CV|Resume|Résumé)$", r"\s*[-–|:]?\s*(?:curriculum vitae|cv|resume|résumé|lebenslauf)$"):
        if match := re.search(tail, whole.text, re.IGNORECASE):
            whole = whole.cut(0, match.start()).strip()
    if match := re.match(
        r"^(?:curriculum vitae|cv|resume|résumé|lebenslauf)\s*(?:of|von|de|di|–|-|:)?\s+(?=\S)",
        whole.text,
        re.IGNORECASE,
    ):
        whole = whole.cut(match.end(), len(whole.text))
    return whole


def name_score(text: str, handles: str) -> float:
    """0 for what cannot be a name; more when the address or a profile repeats it."""
    if len(written := TWICE.split(text)) == 2 and foreign(written):
        return min(name_score(one, handles) for one in written)
    words = CALLED.sub("", COMBINING.sub("", text)).replace("‘", "'").replace("’", "'").replace(",", " ").split()
    core = [word for word in words if letters(word.strip(".,()")) not in PARTICLES | HONORS]
    if not 1 <= len(core) <= 5 or not all(NAME_WORD.match(word) for word in core) or section_kind(text):
        return 0.0
    if not all(is_capital(ELIDED.sub("", word)[:1]) for word in core):
        return 0.0
    said = [letters(word).replace("'", "") for word in core]
    told = sum(len(word) > 2 and word in handles for word in said)
    if not told and (title_score(text) or employer_score(text) or school_score(text) or place_score(text) >= 2):
        return 0.0
    return (1.2 if len(core) > 1 or HAN_NAME.fullmatch("".join(core)) else 0.4) + min(told, 2)


def foreign(written: list[str]) -> bool:
    """The same name in two scripts: one with letters that know no capitals."""
    return sum(is_capital(one[:1]) and one[:1].upper() != one[:1].lower() for one in written) == 1


def prominence(group: list[Line], rest: list[Line]) -> float:
    """How much a line looks like the top of the page."""
    line = group[0]
    size = size_of(rest)
    large = bool(size) and line.source.size >= size - 0.5
    return 1.0 * large + 0.5 * line.source.heading + 0.3 * line.source.bold + 0.3 * (rest[0] is line)


def take_label(head: Head) -> None:
    """The headline: a short line that sounds like a trade, or the one that stands right after the name."""
    name = head.fields.get("name")
    for line in head.rest[:8]:
        words = line.text.split()
        if len(words) <= 12 and not line.text.endswith(".") and not section_kind(line.text) and title_score(line.text):
            head.fields["label"] = line.words
            head.rest.remove(line)
            return
    for line in head.rest[:2]:
        if (
            name
            and 1 <= len(line.text.split()) <= 6
            and not line.text.endswith((".", ":"))
            and not place_score(line.text) >= 2
            and words_in(line.text)
            and not any(map(str.isdigit, line.text))
        ):
            if after_name(name, line):
                head.fields["label"] = line.words
                head.rest.remove(line)
            return


def after_name(name: Words, line: Line) -> bool:
    gap = min(line.words.at) - max(place for place in name.at)
    return 0 < gap <= 3


def size_of(lines: list[Line]) -> float:
    return max((line.source.size for line in lines), default=0.0)
