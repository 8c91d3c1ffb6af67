"""The posting's own name for what the résumé calls otherwise. Only where it is the same thing by another name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from customization.ats.placement import shares_name
from customization.matching.index import Passage
from customization.pipeline.plan.looking.desk import Desk, Wanted
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.wording.sentence import NOUNS
from customization.pipeline.plan.wording.verbs import BASES
from jobs import vocabulary

KINDS = ("skill", "tool", "knowledge", "method", "certification")
ABBREVIATION = re.compile(r"^[A-Z][A-Z0-9&./-]{1,6}$|^[A-Za-z]\d+[a-z]$")
ACTS = BASES - NOUNS
# A name that says how well: who lists Excel does not thereby say Advanced Excel.
GRADED = re.compile(
    r"^(?:advanced|expert|senior|strong|excellent|proficien\w+|fluent|professional|certified)\b", re.IGNORECASE
)
PLACES = ("skills", "certificates", "work", "projects")


@dataclass(frozen=True)
class Renaming:
    """`mine` in the text at `path` becomes `theirs`, after the posting's name."""

    path: str
    mine: str
    theirs: str
    posting: str
    wanted: Wanted

    def apply(self, text: str) -> str:
        new = re.sub(rf"(?<!\w){re.escape(self.mine)}(?!\w)", lambda _: self.theirs, text, count=1)
        return new.replace(f"({self.mine}) (", f"({self.mine}, ", 1)

    @property
    def reason(self) -> str:
        return f"The posting writes “{self.posting}”; it is the same as your “{self.mine}”."


def renamings(desk: Desk) -> Iterator[Renaming]:
    if not desk.same_language:
        return
    for concept_id, wanted in desk.wanted.items():
        mine = [passage for passage in desk.written(concept_id) if not passage.answer]
        names = proper_names(wanted)
        if wanted.concept.kind in KINDS and mine and names and not shares_name(mine, wanted.names, desk.index.language):
            found = next(
                filter(None, (renaming(passage, concept_id, names[0], wanted) for passage in by_place(mine))), None
            )
            if found:
                yield found


def proper_names(wanted: Wanted) -> list[str]:
    """Names of the posting that mean this thing by themselves, the longest first."""
    usable = [
        name
        for name in wanted.names
        if (known := vocabulary.find(name))
        and known.id == wanted.concept.id
        and name.split()[0].casefold() not in ACTS
        and (known.kind == "certification" or not GRADED.match(name))
    ]
    return sorted(usable, key=len, reverse=True)


def by_place(passages: list[Passage]) -> list[Passage]:
    usable = [passage for passage in passages if passage.path.startswith(PLACES)]
    return sorted(
        usable, key=lambda passage: next(n for n, place in enumerate(PLACES) if passage.path.startswith(place))
    )


def renaming(passage: Passage, concept_id: str, name: str, wanted: Wanted) -> Renaming | None:
    """A list takes the name itself; prose an abbreviation beside its long form, or a tool for itself."""
    mine = passage.reading.names[concept_id]
    listed = passage.path.startswith("skills") and ".keywords[" in passage.path
    theirs = name if any(letter.isupper() for letter in name) or not listed else name[:1].upper() + name[1:]
    if ABBREVIATION.match(mine) and not ABBREVIATION.match(name) and " " in name:
        return Renaming(passage.path, mine, f"{theirs} ({mine})", name, wanted)
    if ABBREVIATION.match(name) and not ABBREVIATION.match(mine) and " " in mine:
        return Renaming(passage.path, mine, f"{mine} ({name})", name, wanted)
    if short_head(mine, name):
        return Renaming(passage.path, mine, name, name, wanted)
    if mine.casefold().startswith(name.casefold()):
        return None  # HTML5 says more than HTML.
    if (listed and vocabulary.normal(passage.text) == vocabulary.normal(mine)) or both_tools(mine, name, wanted):
        return Renaming(passage.path, mine, theirs, name, wanted)
    return None


def short_head(mine: str, name: str) -> bool:
    """Whether the posting only shortens the first words: `intravenous therapy` and `IV therapy`."""
    own, (short, *rest) = mine.casefold().split(), name.casefold().split()
    long = " ".join(own[: -len(rest)]) if rest and own[-len(rest) :] == rest else ""
    return len(long) > len(short) and long[0] == short[0] and bool(ABBREVIATION.match(name.split()[0]))


def both_tools(mine: str, name: str, wanted: Wanted) -> bool:
    return wanted.concept.kind == "tool" and mine[:1].isupper() and name[:1].isupper()


def listed(desk: Desk, found: list[Renaming]) -> Iterator[Change]:
    """Those that change a member of the skills list; the others go with the wording of their line."""
    for one in found:
        if one.path.startswith(("skills", "certificates")):
            text = desk.by_path[one.path].text
            yield Change(
                id="new",
                kind=ChangeKind.TERM,
                path=one.path,
                before=text,
                after=one.apply(text),
                reason=one.reason,
                requirement_ids=one.wanted.requirement_ids,
                confidence=0.95,
                evidence=(desk.by_path[one.path].support("alias"),),
            )
