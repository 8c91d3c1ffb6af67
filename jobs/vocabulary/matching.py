"""Finding names in a text: longest first, whole names only, ambiguous ones only where the context says so."""

import re
from dataclasses import dataclass
from functools import lru_cache

from jobs.vocabulary.concept import Concept, Rule
from jobs.vocabulary.concepts import names
from jobs.vocabulary.normal import Normalised, normalise
from jobs.vocabulary.speech import speaks_of_skill

AVOID_REACH = 40
CUE_REACH = 120
WORD = re.compile(r"\w+|[^\w\s]")
# What may stand between two items of a list, and what may stand before its first and after its last item.
SIGNS = r"*•·▪●◦‣"
AND = r"and|or|und|oder|et|ou|y|o|e|en"
LEAD_IN = r"and|or|with|in|of|using|including|like|as|und|oder|mit|avec|en|con|com"
BETWEEN = re.compile(rf"\s?(?:[,;/|{SIGNS}]|\n|{AND})(?:\s?(?:and|or|[{SIGNS}]))?\s?")
BEFORE = re.compile(rf"(?:^|[,;:/|(\[{SIGNS}\n]\s?|\b(?:{LEAD_IN}) )$")
AFTER = re.compile(rf"^\s?(?:$|[,;:/|)\].{SIGNS}\n]|(?:{AND}|experience|skills)\b)")


@dataclass(frozen=True)
class Mention:
    """`start` and `end` count in the text that was searched; `text` is what stands there."""

    concept: Concept
    start: int
    end: int
    text: str


@dataclass
class Candidate:
    start: int
    end: int
    meanings: list[tuple[str, Rule | None]]
    accepted: str = ""


def mentions(text: str) -> tuple[Mention, ...]:
    """Every believed name in the text, in order, none within another. About 5 ms a page."""
    normalised = normalise(text)
    found = candidates(normalised.folded)
    for candidate in found:
        candidate.accepted = believed(candidate, normalised)
    while believe_neighbours(found, normalised):
        pass
    known = names().concepts
    result = []
    for candidate in found:
        if candidate.accepted:
            start, end = normalised.original(candidate.start, candidate.end)
            result.append(Mention(known[candidate.accepted], start, end, text[start:end]))
    return tuple(result)


def candidates(folded: str) -> list[Candidate]:
    """The longest known name at each place, left to right, without looking at its context."""
    meanings, lengths = names().meanings, names().lengths
    found: list[Candidate] = []
    past = 0
    for word in WORD.finditer(folded):
        start = word.start()
        if start < past:
            continue
        for length in lengths.get(word.group(), ()):
            end = start + length
            if folded[start:end] in meanings and whole(folded, start, end):
                found.append(Candidate(start, end, meanings[folded[start:end]]))
                past = end
                break
    return found


def whole(folded: str, start: int, end: int) -> bool:
    """Whether no letter or digit touches the name, and no `+` or `#` follows it."""
    if start and folded[start - 1].isalnum():
        return False
    if end > len(folded):
        return False
    return end == len(folded) or not (folded[end].isalnum() or folded[end] in "+#")


def believed(candidate: Candidate, text: Normalised) -> str:
    """The id that the name means by its own letters and its surroundings, or nothing."""
    for concept_id, rule in candidate.meanings:
        if rule is None or passes(rule, candidate, text, neighbour=False):
            return concept_id
    return ""


def passes(rule: Rule, candidate: Candidate, text: Normalised, *, neighbour: bool) -> bool:
    """The rules of `jobs/data/README.md`. A list neighbour counts as a cue, except for the strict ones."""
    if avoided(rule.avoid, candidate, text.folded):
        return False
    if rule.rule == "avoid":
        return True
    helped = neighbour and "strict" not in rule.rule
    same_case = "case" not in rule.rule or case_agrees(rule.form, text.cased[candidate.start : candidate.end])
    if rule.rule == "case" and same_case:
        return True
    if not same_case and rule.rule != "case":
        return False
    return (
        helped
        or near(rule.cues, candidate, text.folded, CUE_REACH)
        or speaks_of_skill(rule.rule, text.folded, candidate.start, candidate.end)
    )


def case_agrees(form: str, found: str) -> bool:
    return found == form or (len(form) > 3 and found == form.upper())


def near(cues: tuple[str, ...], candidate: Candidate, folded: str, reach: int) -> bool:
    """Whether a cue stands within reach, outside the name itself."""
    if not cues:
        return False
    before = folded[max(0, candidate.start - reach) : candidate.start]
    after = folded[candidate.end : candidate.end + reach]
    pattern = phrase_pattern(cues)
    return bool(pattern.search(before.replace("\n", " ")) or pattern.search(after.replace("\n", " ")))


def avoided(phrases: tuple[str, ...], candidate: Candidate, folded: str) -> bool:
    """Whether one of the phrases stands within reach; one that contains the name (`go to`) must stand over it."""
    if not phrases:
        return False
    offset = max(0, candidate.start - AVOID_REACH)
    around = folded[offset : candidate.end + AVOID_REACH].replace("\n", " ")
    start, end = candidate.start - offset, candidate.end - offset
    name = phrase_pattern((around[start:end],))
    return any(
        (found.start() < end and found.end() > start) or not name.search(found.group())
        for found in phrase_pattern(phrases).finditer(around)
    )


@lru_cache(maxsize=1024)
def phrase_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """The phrases as whole words: `r & d` is not in "R and data", `go to` not in "Go tools"."""
    return re.compile("|".join(whole_phrase(normalise(phrase).folded) for phrase in phrases))


def whole_phrase(form: str) -> str:
    """A phrase that starts or ends with a sign may touch a word there; an avoided chef also stands for two."""
    before = r"(?<!\w)" if form[0].isalnum() else ""
    return before + re.escape(form) + (r"s?(?!\w)" if form[-1].isalpha() else "")


def believe_neighbours(found: list[Candidate], text: Normalised) -> bool:
    """One round over the doubtful names that stand in a list beside a believed one; true when one was believed."""
    changed = False
    for index, candidate in enumerate(found):
        if not candidate.accepted and beside_believed(found, index, text.folded):
            for concept_id, rule in candidate.meanings:
                if rule is not None and passes(rule, candidate, text, neighbour=True):
                    candidate.accepted = concept_id
                    changed = True
                    break
    return changed


def beside_believed(found: list[Candidate], index: int, folded: str) -> bool:
    here = found[index]
    left = found[index - 1] if index else None
    right = found[index + 1] if index + 1 < len(found) else None
    follows = left is not None and left.accepted and BETWEEN.fullmatch(folded[left.end : here.start])
    precedes = right is not None and right.accepted and BETWEEN.fullmatch(folded[here.end : right.start])
    opens = precedes and BEFORE.search(folded[max(0, here.start - 12) : here.start])
    closes = follows and AFTER.search(folded[here.end : here.end + 12])
    return bool((follows and precedes) or opens or closes)
