"""Named skills of a line: in its entry, elsewhere, or nowhere in the source."""

import re
from collections.abc import Iterable, Iterator

from customization.evidence.ground import Passage
from customization.evidence.line import Line
from customization.evidence.reading.compounds import told_in_full
from customization.evidence.reading.names import (
    abbreviations,
    names,
)
from customization.evidence.reading.stems import plain
from customization.evidence.reading.tables import grouped
from customization.evidence.reading.words import Bag, read
from customization.evidence.retold import runs
from customization.evidence.schema import Claim, ClaimKind
from customization.evidence.skills import echoes, how, mentions, where, worded
from jobs.vocabulary import Mention

HARD_KINDS = ("tool", "certification", "degree", "language", "method", "knowledge")
PROPER_KINDS = ("tool", "certification", "degree", "language")
# So many words of another bullet, besides the tool, make a merge of the two.
MERGED = 2
KINDS = {
    "certification": ClaimKind.CERTIFICATE,
    "degree": ClaimKind.DEGREE,
    "language": ClaimKind.LANGUAGE,
}


def skill_claims(line: Line) -> Iterator[Claim]:
    for mention in (*mentions(line.after), *echoes(line.after, line.ground.passages)):
        if claim := judge_skill(line, mention):
            yield claim


def judge_skill(line: Line, mention: Mention) -> Claim | None:
    text, concept = mention.text, mention.concept
    kind = KINDS.get(concept.kind, ClaimKind.SKILL)
    passage = where(concept.id, line.entry)
    if passage and of_another_task(line, mention, passage):
        why = f"Your résumé has {text} for another task of this entry, not for this one."
        return line.flagged(text, kind, why, line.ground.support(passage))
    if passage:
        return line.supported(text, kind, line.ground.support(passage, how(concept.id, text, passage)))
    exact = concept.kind in PROPER_KINDS
    if concept.kind == "soft" or any(worded(text, held, exact=exact) for held in own_bags(line)):
        return line.supported(text, kind)
    letters = "".join(word[0] for word in re.findall(r"[^\W_]+", plain(text)))
    spelled = len(letters) > 2 and concept.kind not in PROPER_KINDS
    short = next((one for one in line.entry if spelled and letters in abbreviations(one.text)), None)
    short = short or next((one for one in line.same if text.isupper() and runs(one.text, text, 3)), None)
    if short:
        return line.supported(text, kind, line.ground.support(short, "alias"))
    far = where(concept.id, line.elsewhere)
    if far:
        why = f"Your résumé has {text}, but not for this entry."
        return line.flagged(text, kind, why, line.ground.support(far))
    if concept.kind == "skill" and line.same and not line.of_person and not distinct(line, mention):
        return None
    if line.section != "skills" and worded(text, line.ground.everything, exact=True):
        return line.flagged(text, kind, f"Your résumé does not name {text} for this entry.")
    if concept.kind == "language" and (claim := of_a_people(line, mention)):
        return claim
    if long := whole_word(line.after, mention):
        parts = {one: frozenset(plain(word.text) for word in read(one.text)) for one in line.entry}
        if short := next((one for one, words in parts.items() if told_in_full(long, words)), None):
            return line.supported(long, kind, line.ground.support(short, "alias"))
    if (concept.kind in HARD_KINDS or distinct(line, mention)) and not kind_of_a_name(line, mention):
        return line.blocked(text, kind, f"{text} is nowhere in your résumé.")
    return line.flagged(text, kind, f"Your résumé does not speak of {text}.")


def whole_word(text: str, mention: Mention) -> str:
    """What a name ends that is joined to it by a hyphen: `Gabelstapler-` of Gabelstapler-Führerschein."""
    first = re.search(r"[\w]+-$", text[: mention.start])
    return first.group() + mention.text if first else ""


NAME_BEFORE = re.compile(r"\b(?:the|an?|our)\s+(\w*[A-Z]\w*)\s$")


def kind_of_a_name(line: Line, mention: Mention) -> bool:
    """`the pfSense firewall`: a word for the kind of thing behind a name that the line has."""
    name = NAME_BEFORE.search(line.after[: mention.start])
    return bool(name and mention.text.islower() and any(name[1] in passage.text for passage in line.same))


SEVERAL = {"bilingual": 2, "trilingual": 3, "multilingual": 3}


def languages(passages: Iterable[Passage]) -> frozenset[str]:
    """The languages that the résumé names, those that name several aside."""
    named = (mention.concept for passage in passages for mention in mentions(passage.text))
    return frozenset(one.id for one in named if one.kind == "language" and plain(one.label) not in SEVERAL)


def of_a_people(line: Line, mention: Mention) -> Claim | None:
    """`Italian mills` claims no language, and says no more than mills in Italy; who speaks two is bilingual."""
    text = mention.text
    if (least := SEVERAL.get(plain(text))) and len(languages(line.ground.passages)) >= least:
        return line.supported(text, ClaimKind.LANGUAGE)
    if line.section == "skills" or not ADJECTIVAL.match(line.after[mention.end :]):
        return None
    countries = grouped("demonyms").get(text, ())
    home = next((near for near in line.entry if any(country in near.text for country in countries)), None)
    if home:
        return line.supported(text, ClaimKind.NAME, line.ground.support(home, "alias"))
    return line.flagged(text, ClaimKind.LANGUAGE, f"Your résumé does not speak of {text}.")


def own_bags(line: Line) -> tuple[Bag, ...]:
    """The words of the entry; for the person as a whole those of each entry: no two jobs make up one skill."""
    if not line.of_person:
        return (line.entry_bag,)
    return tuple(line.ground.bag_of_entry(name) for name in {passage.entry: None for passage in line.entry})


def listed_claims(line: Line) -> Iterator[Claim]:
    """A term of the skills list inside a job that does not speak of it."""
    if line.of_person:
        return
    for passage in line.elsewhere:
        if ".keywords" not in passage.path:
            continue
        words = [word for word in read(passage.text) if not word.small]
        known = mentions(passage.text) or any(line.same_bag.holds(word) for word in words)
        known = known or any(plain(passage.text) in plain(near.text) for near in line.entry)
        if len(words) < 2 or known:
            continue
        if re.search(rf"(?<!\w){re.escape(plain(passage.text))}(?!\w)", plain(line.after)):
            why = f"Your résumé lists {passage.text}, but not for this entry."
            yield line.flagged(passage.text, ClaimKind.SKILL, why, line.ground.support(passage))


# `Welsh dairy farms` claims no language.
ADJECTIVAL = re.compile(
    r"(?: and [A-Z]\w+)?\s(?!(?:and|or|with|at|to|into|from|as|by|but|plus|in|on|for|"
    r"language|skills?|speaker|fluently|fluency)\b)[a-z]{3,}"
)


def of_another_task(line: Line, mention: Mention, passage: Passage) -> bool:
    """A tool of another bullet, unless the two bullets are merged."""
    if not line.same or passage in line.same or line.of_person or mention.concept.kind != "tool":
        return False
    if "highlights" not in passage.path or where(mention.concept.id, line.same):
        return False
    last = mention.text.split()[-1]
    if last != mention.text and last[0].isupper() and any(last in forms_as_written(near.text) for near in line.same):
        return False
    own = {word.stem for word in read(mention.text)}
    words = {word.stem for word in read(passage.text) if not word.small} - own
    return len(words & {word.stem for word in read(line.after)} - line.same_bag.stems) < MERGED


def forms_as_written(text: str) -> frozenset[str]:
    """`Compose` for the entry's Jetpack Compose."""
    return frozenset(name.text for name in names(text))


def distinct(line: Line, mention: Mention) -> bool:
    """Whether the term stands as a name: in capitals, or as an item of a list."""
    return any(letter.isupper() for letter in mention.text[1:]) or line.section == "skills"
