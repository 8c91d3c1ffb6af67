"""The ladder of verbs: learned < helped < did < shaped < led < owned. A line may go down it, never up."""

import re
from collections.abc import Iterator

from customization.evidence.amounts.figures import counted
from customization.evidence.checks.deeds import LED, Deed, deeds, posts
from customization.evidence.checks.directions import gain, moves
from customization.evidence.checks.verbs import DID, noun_form, rungs, verb_stems
from customization.evidence.line import Line
from customization.evidence.reading.language import ENGLISH, current
from customization.evidence.reading.stems import stem
from customization.evidence.reading.words import Bag, Word, read
from customization.evidence.schema import Claim, ClaimKind

SHAPED = 3
FAR_BETTER = 1.5
CROWDS = frozenset({"team", "depart", "crew", "squad"})
SINGLE = re.compile(r"\b(?:an?|one|the)\s+((?:[\w-]+\s+){0,3}?[\w-]*(?<!s))(?=[\s,.;]|$)", re.I)
TOGETHER = re.compile(
    r"\b(?:jointly with|together with|in (?:close )?(?:collaboration|partnership|cooperation) with|alongside|"
    r"gemeinsam mit|zusammen mit|en collaboration avec|junto (?:con|a|com)|en colaboración con|insieme (?:a|al|con)|"
    r"in collaborazione con|em conjunto com|samen met)\b",
    re.I,
)


HELPED = frozenset({"support", "assist", "help", "aid"})


def shared(line: Line, here: list[Deed]) -> bool:
    """Whether the line says that it was done together with somebody whom the source does not say was only helped."""
    if any(deed.stem in HELPED for deed in here):
        return False
    match = TOGETHER.search(line.after)
    following = [word for word in read(line.after) if match and word.start >= match.end() and not word.small]
    return bool(following) and line.same_bag.holds(following[0])


def ladder_claims(line: Line) -> Iterator[Claim]:
    here = [deed for passage in line.same for deed in deeds(passage.text)]
    others = [deed for passage in line.entry if passage not in line.same for deed in deeds(passage.text)]
    yield from crowd_claims(line)
    yield from others_claims(line)
    yield from dropped_help(line, here)
    for deed in deeds(line.after):
        if deed.stem in verb_stems("pale_verbs") and deed.rung == DID:
            continue
        if deed.stem in verb_stems("performing") and any(other.stem in deed.content.stems for other in here):
            continue
        if "busi" in deed.content.stems and any(SELF.search(one.text) for one in line.ground.passages):
            continue
        if deed.rung == DID and any(repeated(deed, line.after, passage.text) for passage in line.same):
            continue
        if deed.rung == SHAPED and exchanged_alike(line):
            continue
        if any(same_deed(deed, other) for other in here) or (deed.rung == DID and shared(line, here)):
            continue
        if climbs(deed.rung, stated_rung(deed, here, others)):
            why = f"“{deed.text}” claims more than your résumé says you did there."
            yield line.flagged(deed.text, ClaimKind.SCOPE, why)


def exchanged_alike(line: Line) -> bool:
    """`Introduced Protel in place of a diary` for `Moved from a diary to Protel`."""
    pairs = ((one, other) for near in line.same for one in moves(near.text) for other in moves(line.after))
    return any(gain(*pair) > 0 and all(one.weak for one in counted(pair[1].group())) for pair in pairs)


def repeated(deed: Deed, text: str, source: str) -> bool:
    """`…, resulting in a reduction` stands in both: no deed of its own."""
    again = re.search(rf"(?<=[\w,] ){re.escape(deed.text)} \w+", text)
    return bool(again) and deed.text.endswith("ing") and f" {again.group() if again else ''}" in source


def dropped_help(line: Line, here: list[Deed]) -> Iterator[Claim]:
    """`Formazione dei nuovi assunti` for `Aiuto nella formazione …`: the help is gone, what it went to stays."""
    if not line.same or not here or any(deed.rung != 1 for deed in here) or deeds(line.after) or line.of_person:
        return
    first = next((word for word in read(line.after) if not word.small), None)
    if first and line.same_bag.holds(first) and not any(word.stem in rungs()[0] for word in read(line.after)):
        why = "Your résumé says that you helped with this."
        yield line.flagged(first.text, ClaimKind.SCOPE, why, line.ground.support(line.same[0]))


# `a colleague presented them`, `which the IT team carried out`: somebody else's deed.
SOMEBODY = re.compile(
    r"\b(?:an?|the|my|our|one|another|whose|which the|who)\s+(?:[\w-]+\s){0,2}?(?P<who>[\w-]+)\s+"
    r"(?:later |then |also )?(?P<deed>[\w-]+(?:ed|en)|led|ran|built|wrote|made|taught|held|gave|sold)\b",
    re.I,
)
AGENT = re.compile(r"(?:er|or|ant|ist)s?$", re.I)


def others_claims(line: Line) -> Iterator[Claim]:
    """What somebody else did: `presented` by a colleague, `designed` with an outside designer."""
    if not line.same or line.of_person or current() != ENGLISH:
        return
    source = line.same[0].text
    theirs = {
        read(match["deed"])[0].stem
        for match in SOMEBODY.finditer(source)
        if stem(match["who"]) in verb_stems("people") | posts() and match.start()
    } - {read(match["deed"])[0].stem for match in SOMEBODY.finditer(line.after)}
    mine = {deed.stem for passage in line.entry for deed in deeds(passage.text)} - theirs
    for word in read(line.after):
        said = [other for other in read(source) if other.stem == word.stem and not other.small]
        # Orders are no people: their ending stays with the stem.
        agents = bool(said) and all(AGENT.search(one.text) and not AGENT.search(one.stem) for one in said)
        agents = agents and all(noun_form(other.text) for other in said)
        done = word.text.casefold().endswith("ed") or word.start == 0
        if word.stem in mine or not done or not (word.stem in theirs or (agents and not AGENT.search(word.text))):
            continue
        yield line.flagged(word.text, ClaimKind.SCOPE, f"By your résumé somebody else “{word.text.casefold()}” here.")
        return


SELF = re.compile(
    r"\b(?:sole trader|self-employed|freelance\w*|owner|founder|proprietor|independent contractor)\b", re.I
)


def crowd_claims(line: Line) -> Iterator[Claim]:
    """One assistant is no team."""
    new = [word for word in read(line.after) if word.stem in CROWDS and not line.same_bag.holds(word)]
    alone = any(word.stem in posts() for passage in line.same for word in singles(passage.text))
    if new and alone:
        yield line.flagged(
            new[0].text, ClaimKind.SCOPE, f"Your résumé speaks of one person here, not of a {new[0].text}."
        )


def singles(text: str) -> Iterator[Word]:
    for match in SINGLE.finditer(text):
        yield from read(match[1])


def same_deed(deed: Deed, other: Deed) -> bool:
    """Two words for one deed: set up and founded; run and lead a class."""
    if other.rung < DID or not deed.meanings & other.meanings:
        return False
    if deed.stem == other.stem and deed.bare == LED == other.bare:
        return bool(deed.content.stems & other.content.stems)
    if "do-lookafter" in deed.meanings & other.meanings:
        led = deed.content.stems & (verb_stems("people") | verb_stems("led_things"))
        return bool(deed.content.stems & other.content.stems) and led <= other.content.stems
    return deed.rung == SHAPED or (deed.bare == other.bare and bool(deed.content.stems & other.content.stems))


def stated_rung(deed: Deed, here: list[Deed], others: list[Deed]) -> int:
    """The rung of the deed that speaks of the same things: in the line itself, unless another line fits far better."""
    same = [other.rung for other in others if other.stem == deed.stem and other.content.stems & deed.content.stems]
    own, own_rung = best(deed, here)
    own_rung = max([own_rung, *same])
    far, far_rung = best(deed, others)
    if far >= own + FAR_BETTER or (not here and far >= 1):
        return far_rung
    return own_rung if here or same else (DID if others else 0)


def best(deed: Deed, stated: list[Deed]) -> tuple[float, int]:
    scores = [(match(deed, other), other.rung) for other in stated]
    top = max((score for score, _ in scores), default=0.0)
    return top, max((rung for score, rung in scores if score == top), default=0)


def match(deed: Deed, other: Deed) -> float:
    """How much two deeds speak of the same things; the same verb counts a little more."""
    shared = len(deed.content.stems & other.content.stems) + 0.5 * len(loose(deed.content) & loose(other.content))
    return shared + (1.0 if deed.stem == other.stem else 0)


def loose(content: Bag) -> frozenset[str]:
    return frozenset(name for name in content.meanings if not name.startswith("do-"))


def climbs(claimed: int, stated: int) -> bool:
    if claimed <= stated:
        return False
    return claimed > DID or stated < DID
