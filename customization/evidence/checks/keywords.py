"""Items of a list of skills and the levels stated beside skills and languages."""

import re
from collections.abc import Iterator
from dataclasses import replace

from customization.evidence.amounts.matching import quantity_claims
from customization.evidence.checks.named import HARD_KINDS, judge_skill
from customization.evidence.checks.proper_names import name_claims
from customization.evidence.ground import Passage
from customization.evidence.line import Line
from customization.evidence.reading.compounds import COMPOUNDING, PART, in_parts, made_of
from customization.evidence.reading.language import current
from customization.evidence.reading.levels import level, same_code, without_level
from customization.evidence.reading.names import forms, initials, key, spells_out
from customization.evidence.reading.stems import plain
from customization.evidence.reading.words import Bag, Word, bag, read
from customization.evidence.retold import retold
from customization.evidence.schema import Claim, ClaimKind, Verdict
from customization.evidence.skills import mentions, proven, where
from jobs.vocabulary import Mention

LISTS = (
    "skills.keywords",
    "skills.name",
    "projects.keywords",
    "interests.name",
    "interests.keywords",
    "education.courses",
)
SENTENCE_WORDS = 6
# `photography` of somebody who photographed.
ROOT = 10
LEVELS = ("languages.fluency", "skills.level")
SPLIT = re.compile(r"[,;|•]\s*(?![^(]*\))")
# Words that make a term of a list out of a thing, and claim nothing by themselves.
GENERIC_STEMS = (
    "develop programm program design manag administr support tool tools framework librari librarys system platform "
    "servic languag softwar skill knowledg process method methodolog techniqu practic basic work environ solut applic "
    "technolog concept principl standard stack suit integr oper plan build structur model databas server script"
)
GENERIC = frozenset(GENERIC_STEMS.split())


def is_list(field: str, text: str) -> bool:
    """A list item, unless a whole sentence stands in its place."""
    return field in LISTS and (len(text.split()) <= SENTENCE_WORDS or (field == "skills.keywords" and "," in text))


def list_claims(line: Line) -> Iterator[Claim]:
    for part in SPLIT.split(line.after):
        if part.strip():
            yield judge_item(line, part.strip())


def judge_item(line: Line, item: str) -> Claim:
    raised = raised_level(line, item)
    if raised:
        return raised
    told = retold(item, line.ground.passages, by_names=False, least=2 if line.same else 3)
    bare = without_level(told) or told
    passage = proven_by(line, bare) or proven_by(line, item)
    if passage:
        return line.supported(item, ClaimKind.SKILL, line.ground.support(passage))
    weak = [claim for claim in pieces(line, bare) if claim.verdict is not Verdict.SUPPORTED]
    if not weak and mentions(bare) and covered(line, bare):
        return line.supported(item, ClaimKind.SKILL)
    if line.field == "skills.name" and not mentions(bare):
        return line.supported(item, ClaimKind.SKILL)
    if near := spoken_of(line, bare):
        why = f"Your résumé does not call it “{item}”."
        return line.flagged(item, ClaimKind.SKILL, why, line.ground.support(near))
    return line.blocked(item, ClaimKind.SKILL, f"{item} is nowhere in your résumé.")


def spoken_of(line: Line, item: str) -> Passage | None:
    """Where the résumé has the things of an added term; only what is done with them may be called otherwise."""
    words = [word for word in read(item) if not word.small and word.stem not in GENERIC]
    held = line.ground.everything
    here = [word for word in words if said(word, held)]
    new = [word for word in words if word not in here]
    whole = whole_mention(item)
    # `Amazon EKS` for an `EKS` that the vocabulary has by its full name only.
    unknown = line.before is not None and name_like(line.before) and not mentions(line.before)
    if whole and whole.concept.kind in HARD_KINDS and not unknown:
        return None
    if line.before is not None:
        return line.same[0] if line.same and keeps_its_name(line.same[0].text, item) else None
    known = frozenset[str]().union(*(forms(near.text) for near in line.ground.passages))
    if not here or any(name_like(token) and key(token) not in known for token in item.split()):
        return None
    if not all(held.speaks_of(word) or doing(word) for word in new):
        return None
    return next((near for near in line.ground.passages if any(said(word, bag(near.text)) for word in here)), None)


def keeps_its_name(before: str, item: str) -> bool:
    """`Karl Fischer titration` for `Karl Fischer`, `Audinate Dante` for `Dante`: its kind or its maker beside it."""
    first, found, last = item.partition(before)
    kind = bool(re.fullmatch(r"[\s-][a-zà-ÿ]{4,}", last)) and not first
    return bool(found) and (kind or (not last and bool(re.fullmatch(r"[A-Z]\w+ ", first))))


# Nouns of what is done: negotiation, editing, toedienen, captación.
DOING = ("ing", "ion", "ions", "ment", "ments", "ung", "ungen", "cion", "ciones", "zione", "cao", "age")


def doing(word: Word) -> bool:
    return plain(word.text).endswith((*DOING, "en") if current() in COMPOUNDING else DOING)


def said(word: Word, held: Bag) -> bool:
    """The word itself or its root, its two parts (`newsreading`), or in German and Dutch its first: Kreditprüfung."""
    if plain(word.text)[:ROOT] in held.stems and word.text.casefold().endswith(("graphy", "ology", *DOING)):
        return True
    first = any(len(stem) >= PART and word.stem.startswith(stem) for stem in held.stems)
    return word.stem in held.stems or in_parts(word.text, held.stems) or (current() in COMPOUNDING and first)


def whole_mention(item: str) -> Mention | None:
    return next((mention for mention in mentions(item) if mention.end - mention.start >= len(item) - 1), None)


def proven_by(line: Line, item: str) -> Passage | None:
    """One passage that names the thing, or has all words of the term."""
    whole = whole_mention(item)
    passages = line.ground.passages
    if whole and (found := where(whole.concept.id, passages)):
        return found
    # `Word` is a tool and the stem of a small German word.
    words = [word for word in read(item) if not word.small or (len(word.text) == 1 and word.text.isupper())]
    words = words or list(read(item))
    own = [word for word in words if word.stem not in GENERIC] or words[:-1]
    if whole and whole.concept.kind in HARD_KINDS:
        own = words
    if not own:
        return None
    for passage in passages:
        held = bag(passage.text)
        # Contentful is no content.
        named = (
            whole is None or whole.concept.kind != "tool" or all(key(word.text) in forms(passage.text) for word in own)
        )
        if named and all(stands_in(item, word, held, passage) for word in own):
            return passage
        if short_form(item, passage) or long_form(item, passage):
            return passage
    if whole:
        return None
    strict = [passage for passage in passages if all(meant(item, word, passage) for word in own)]
    return strict[0] if strict and (len(own) > 1 or made_of(own[0].text, bag(strict[0].text).stems)) else None


def meant(item: str, word: Word, passage: Passage) -> bool:
    """The word by meaning; a name by its letters only."""
    held = bag(passage.text)
    return stands_in(item, word, held, passage) if name_like(word.text) else held.speaks_of(word)


def stands_in(item: str, word: Word, held: Bag, passage: Passage) -> bool:
    if word.stem in held.stems or key(word.text) in forms(passage.text) or short_form(word.text, passage):
        return True
    return spells_out(item, word.start, passage.text)


def name_like(item: str) -> bool:
    return any(any(letter.isupper() for letter in word[1:]) or any(map(str.isdigit, word)) for word in item.split())


def short_form(item: str, passage: Passage) -> bool:
    joined = (
        "".join(filter(str.isupper, word)).casefold() for word in re.findall(r"[A-Z][a-z]+[A-Z]\w+", passage.text)
    )
    return item.isupper() and len(item) > 1 and (key(item) in initials(passage.text) or key(item) in joined)


def long_form(item: str, passage: Passage) -> bool:
    letters = "".join(word[0] for word in re.findall(r"[^\W_]+", item)).casefold()
    return len(letters) > 2 and letters.upper() in re.findall(r"\b[A-Z]{2,6}\b", passage.text)


def pieces(line: Line, item: str) -> Iterator[Claim]:
    for mention in mentions(item):
        if claim := judge_skill(line, mention):
            yield claim
    alone = replace(line, after=item)
    yield from name_claims(alone)
    yield from quantity_claims(alone)


def covered(line: Line, item: str) -> bool:
    """Whether known terms make up the item, but for generic words and what the source says of them in one breath."""
    spans = [(mention.start, mention.end) for mention in mentions(item)]
    proofs = (where(mention.concept.id, line.ground.passages) for mention in mentions(item))
    beside = bag(" . ".join(passage.text for passage in proofs if passage)).stems
    return all(
        word.small or word.stem in GENERIC | beside or any(start <= word.start < end for start, end in spans)
        for word in read(item)
    )


def raised_level(line: Line, item: str) -> Claim | None:
    """The level of the same skill in the source, contradicted upwards; or a high level stated where there is none."""
    claimed = level(item)
    if claimed is None or (line.same and short_form_of(line.same[0].text, item)):
        return None
    bare = without_level(item)
    stated = [passage for passage in line.ground.section("skills") if same_skill(bare, passage.text)]
    known = [rank for passage in stated if (rank := level(passage.text)) is not None]
    if known and claimed <= max(known):
        return None
    if not known and claimed <= 3:
        return None
    why = f"Your résumé does not state this level for {bare}."
    return line.blocked(item, ClaimKind.SKILL, why, *(line.ground.support(passage) for passage in stated[:1]))


def short_form_of(stated: str, item: str) -> bool:
    """`Advanced` of `Advanced Placement Chemistry` is no level where `AP Chemistry` stands."""
    return any(key(short) in initials(item) for short in re.findall(r"\b[A-Z]{2,6}\b", stated) if short not in item)


def same_skill(bare: str, stated: str) -> bool:
    one, other = proven(bare), proven(stated)
    if one & other:
        return True
    words = {word.stem for word in read(bare) if not word.small}
    return bool(words) and words <= bag(stated).stems


def level_claims(line: Line) -> Iterator[Claim]:
    """`languages[n].fluency` and `skills[n].level`: never above what the source says."""
    own = [passage for passage in (line.same or line.entry) if passage.path.endswith(line.field.rpartition(".")[2])]
    claimed = level(line.after)
    for passage in own:
        stated = level(passage.text)
        if (
            same_code(line.after, passage.text)
            or plain(passage.text) == plain(line.after)
            or (claimed and stated and claimed <= stated)
        ):
            yield line.supported(line.after, ClaimKind.LANGUAGE, line.ground.support(passage))
            return
    said = f" It says “{own[0].text}”." if own else ""
    yield line.blocked(line.after, ClaimKind.LANGUAGE, f"Your résumé does not state the level “{line.after}”.{said}")
