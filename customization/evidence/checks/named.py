"""Named skills and proper names of a line: in its entry, elsewhere, or nowhere in the source."""

import re
from collections.abc import Iterator

from customization.evidence.amounts.numbers import quantities
from customization.evidence.ground import Passage
from customization.evidence.line import Line
from customization.evidence.reading.compounds import COMPOUNDING, same_head
from customization.evidence.reading.language import current
from customization.evidence.reading.names import (
    Name,
    abbreviations,
    forms,
    in_order,
    in_title_case,
    initials,
    key,
    names,
    spells_out,
)
from customization.evidence.reading.stems import plain, stem
from customization.evidence.reading.tables import grouped
from customization.evidence.reading.words import Bag, bag, read
from customization.evidence.schema import Claim, ClaimKind
from customization.evidence.skills import echoes, how, mentions, stack_words, where, worded
from jobs import vocabulary
from jobs.vocabulary import Mention

HARD_KINDS = ("tool", "certification", "degree", "language", "method", "knowledge")
PROPER_KINDS = ("tool", "certification", "degree", "language")
# So many words of another bullet, besides the tool, make a merge of the two.
MERGED = 2
LONG, ENDING = 8, 2
# `HM` of HM Revenue & Customs may spell out HMRC; a longer word in capitals is a name of its own.
FULL = 4
GERMAN = re.compile(r"\b(?:und|der|die|das|von|mit|für|bei|im|zu|zur|zum|durch|eine[mnrs]?|den|des|auf|nach)\b")
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
    if concept.kind == "language" and ADJECTIVAL.match(line.after[mention.end :]) and line.section != "skills":
        return of_a_people(line, text)
    if concept.kind in HARD_KINDS or distinct(line, mention):
        return line.blocked(text, kind, f"{text} is nowhere in your résumé.")
    return line.flagged(text, kind, f"Your résumé does not speak of {text}.")


def of_a_people(line: Line, text: str) -> Claim:
    """`Italian mills` claims no language, and says no more than mills in Italy."""
    countries = grouped("demonyms").get(text, ())
    home = next((near for near in line.entry if any(country in near.text for country in countries)), None)
    if home:
        return line.supported(text, ClaimKind.NAME, line.ground.support(home, "alias"))
    return line.flagged(text, ClaimKind.LANGUAGE, f"Your résumé does not speak of {text}.")


def own_bags(line: Line) -> tuple[Bag, ...]:
    """The words of the entry; for a skills list those of each entry by itself: no two jobs make up one skill."""
    if line.section != "skills":
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


def name_claims(line: Line) -> Iterator[Claim]:
    covered = [(mention.start, mention.end) for mention in mentions(line.after)]
    covered += [(quantity.start, quantity.end) for quantity in quantities(line.after)]
    titled = any(in_title_case(passage.text) for passage in line.same) if line.same else None
    for name in names(line.after, titled):
        if any(start <= name.start < end for start, end in covered):
            continue
        if claim := judge_name(line, name):
            yield claim


def judge_name(line: Line, name: Name) -> Claim | None:
    passage = named(line, name, line.entry)
    if passage:
        return line.supported(name.text, ClaimKind.NAME, line.ground.support(passage))
    if ordinary(name):
        return None
    far = named(line, name, line.elsewhere)
    if far:
        why = f"“{name.text}” stands in another part of your résumé, not in this entry."
        return line.flagged(name.text, ClaimKind.NAME, why, line.ground.support(far))
    if not name.odd and capitalises_nouns(line):
        return line.flagged(name.text, ClaimKind.NAME, f"Your résumé does not speak of “{name.text}”.")
    return line.blocked(name.text, ClaimKind.NAME, f"“{name.text}” is nowhere in your résumé.")


def capitalises_nouns(line: Line) -> bool:
    """German writes every noun with a capital, so a capital alone does not make a name."""
    text = " ".join([line.after, *(passage.text for passage in line.same)])
    return len(GERMAN.findall(text)) >= 2


def ordinary(name: Name) -> bool:
    """A capital on a word of everyday work language is style, not a name."""
    if (concept := vocabulary.find(name.text)) and concept.kind == "tool" and concept.label == name.text:
        return False
    words = read(name.text)
    return (
        not name.odd
        and any(len(word.text) > 1 for word in words)
        and all(word.meanings or word.small for word in words)
    )


def named(line: Line, name: Name, passages: tuple[Passage, ...]) -> Passage | None:
    return next((passage for passage in passages if stands_in(line, name, passage)), None)


def stands_in(line: Line, name: Name, passage: Passage) -> bool:
    token = full_scale(key(name.text))
    present = forms(passage.text) | stack_words(passage.text)
    if token in present or stem(name.text) in {word.stem for word in read(passage.text)}:
        return True
    if same_notation(line, name, passage):
        return True
    if name.text.isupper() or name.text.rstrip("s").isupper():
        short = token.removesuffix("s") in initials(passage.text) if len(token) > 1 else False
        return short or (len(token) < FULL and spells_out(line.after, name.start, passage.text))
    if current() in COMPOUNDING and short_compound(name.text, passage.text):
        return True
    if not name.odd and current() in COMPOUNDING:
        held, word = bag(passage.text), read(name.text)[0]
        if held.holds(word) or any(same_head(word.stem, other) for other in held.stems):
            return True
    return inflected(token, present) or spells_out(line.after, name.start, passage.text)


def short_compound(name: str, text: str) -> bool:
    """`PV-Anlagen` for Photovoltaikanlagen."""
    short, _, head = name.partition("-")
    return (
        short.isupper()
        and len(head) >= FULL
        and any(
            word[0] == short[0].casefold() and plain(head)[:FULL] in word and in_order(short.casefold(), word)
            for word in (plain(other.text) for other in read(text))
        )
    )


SCALED = re.compile(r"^([a-z]{1,3}\d+)(k|m|bn)$")
SCALES = {"k": "thousand", "m": "million", "bn": "billion"}


def full_scale(token: str) -> str:
    """`R12m` as in `R12 million`: an amount with a sign that is a letter."""
    match = SCALED.match(token)
    return match[1] + SCALES[match[2]] if match else token


def same_notation(line: Line, name: Name, passage: Passage) -> bool:
    """Two written forms of one name: HGV, LGV; Google Play, Play Store."""
    words = (word for word in read(line.after) if name.start <= word.start < name.end)
    own = frozenset(one for word in words for one in word.meanings if one.startswith("n-"))
    return bool(own & bag(passage.text).meanings)


def inflected(token: str, present: frozenset[str]) -> bool:
    """The same long word with another ending, as German and Polish have them: Montageprojekte, Montageprojekten."""
    if len(token) < LONG or not token.isalpha():
        return False
    return any(abs(len(token) - len(form)) <= ENDING and form.startswith(token[:-ENDING]) for form in present)
