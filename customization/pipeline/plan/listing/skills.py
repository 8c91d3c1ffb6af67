"""Skills that the work shows and the posting asks for brought into the list; what stands there twice taken out."""

import re
from collections.abc import Iterator

from customization.matching.index import Passage
from customization.matching.kinship import families
from customization.matching.why import spoken
from customization.matching.words import small, stems
from customization.pipeline.plan.listing.homes import group_for
from customization.pipeline.plan.listing.names import display_name
from customization.pipeline.plan.listing.terms import ABBREVIATION
from customization.pipeline.plan.looking.desk import Desk, Wanted
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.wording.speech import SPEECH
from jobs import vocabulary
from jobs.vocabulary import Concept

LISTED = ("skills", "certificates", "languages")
# Where a skill may be shown, the best place first, and how the person calls it.
SHOWN = {
    "work": "your work",
    "projects": "your projects",
    "volunteer": "your voluntary work",
    "basics.summary": "your summary",
    "answers": "your answer",
    "certificates": "your certificate",
}
PLACES = tuple(place for place in SHOWN if place not in LISTED)
NAMED = ("tool", "certification", "language")
KINDS = ("skill", "tool", "knowledge", "method")
MOST = 8
# An adjective by itself is no skill.
BARE = re.compile(
    r"(?:culinary|medical|clinical|technical|electrical|mechanical|analytical|financial|administrative)", re.I
)


def surfaced(desk: Desk) -> Iterator[Change]:
    """Only what the posting asks for explicitly, and only when a line of the person's own names it.

    From another trade only tools: a line about an application for budgeting does not make budgeting a skill.
    """
    homeless: list[tuple[Wanted, Passage]] = []
    for wanted, passage in to_surface(desk):
        home = group_for(desk, wanted)
        if home is None:
            homeless.append((wanted, passage))
        else:
            yield added(desk, f"skills[{home}].keywords[+]", display_name(desk, wanted, passage), [(wanted, passage)])
    if flat(desk):
        for wanted, passage in homeless:
            value = {"name": display_name(desk, wanted, passage), "level": "", "keywords": []}
            yield added(desk, "skills[+]", value, [(wanted, passage)])
    elif homeless:
        speech = SPEECH.get(desk.language)
        name = speech.skills if speech and desk.given.resume.skills else ""
        value = {"name": name, "level": "", "keywords": [display_name(desk, *pair) for pair in homeless]}
        yield added(desk, "skills[+]", value, homeless)


def flat(desk: Desk) -> bool:
    """Whether the skills are single names without groups: a new one is one more of them."""
    skills = desk.given.resume.skills
    return len(skills) > 1 and not any(group.keywords for group in skills)


def to_surface(desk: Desk) -> list[tuple[Wanted, Passage]]:
    found = []
    for concept_id, wanted in desk.wanted.items():
        usable = wanted.concept.kind in (KINDS if desk.near_trade else ("tool",)) and wanted.weight >= 0.8
        usable = usable and (wanted.concept.kind == "tool" or not trade_itself(desk, wanted))
        if usable and not desk.in_section(concept_id, *LISTED) and not said_by_another(desk, wanted):
            shown = [
                one
                for one in desk.in_section(concept_id, *PLACES)
                if not one.path.endswith((".position", ".name")) and not of_the_title(desk, wanted, one)
            ] or [one for one in desk.index.implied.get(concept_id, []) if one.path.startswith("certificates")]
            if shown and not BARE.fullmatch(display_name(desk, wanted, min(shown, key=rank))):
                found.append((wanted, min(shown, key=rank)))
    return found[:MOST]


def trade_itself(desk: Desk, wanted: Wanted) -> bool:
    """A teacher need not list teaching: the title says it."""
    name = families(stems(wanted.concept.label))
    return any(name <= families(stems(one.position)) for one in desk.given.resume.work) and len(name) == 1


def said_by_another(desk: Desk, wanted: Wanted) -> bool:
    """A list with Excel needs no spreadsheets; a language is named beside its library."""
    lists = (one.path.startswith("skills") for one in desk.index.implied.get(wanted.concept.id, []))
    return wanted.concept.kind != "tool" and any(lists)


def of_the_title(desk: Desk, wanted: Wanted, passage: Passage) -> bool:
    """A summary that begins with the trade names no skill by it: “Backend engineer with seven years …”."""
    mine = passage.reading.names[wanted.concept.id].casefold()
    titles = (desk.given.resume.basics.label, *(entry.position for entry in desk.given.resume.work))
    summed = passage.path == "basics.summary" and wanted.concept.kind != "tool"
    return summed and any(mine in title.casefold() for title in titles)


def added(desk: Desk, path: str, value: object, shown: list[tuple[Wanted, Passage]]) -> Change:
    names = [spoken_name(desk, *pair) for pair in shown]
    places = {place_of(passage) for _, passage in shown}
    where = places.pop() if len(places) == 1 else "your résumé"
    verb = "show" if where == "your projects" else "shows"
    it = "it" if len(names) == 1 else "them"
    return Change(
        id="new",
        kind=ChangeKind.SKILL_SURFACED,
        op="add",
        path=path,
        after=value,
        reason=f"The posting asks for {spoken(names)}; {where} {verb} {it}, but your skills list does not name {it}.",
        requirement_ids=tuple(dict.fromkeys(one for wanted, _ in shown for one in wanted.requirement_ids)),
        confidence=0.95,
        evidence=tuple(passage.support() for _, passage in shown),
    )


def spoken_name(desk: Desk, wanted: Wanted, passage: Passage) -> str:
    """Inside of a sentence only names keep their capital."""
    name = display_name(desk, wanted, passage)
    return name if wanted.concept.kind == "tool" else small(name)


def rank(passage: Passage) -> int:
    return next(number for number, (section, _) in enumerate(SHOWN.items()) if passage.path.startswith(section))


def place_of(passage: Passage) -> str:
    """What shows it, in words for the person."""
    return list(SHOWN.values())[rank(passage)]


def same_thing(known: Concept, one: str, other: str) -> bool:
    """Tools and papers have names; what is done has words, and “Engine Repair” says more than “Vehicle Diagnostics”."""
    if known.kind in NAMED or vocabulary.normal(one) == vocabulary.normal(other):
        return True
    mine, theirs = stems(one), stems(other)
    return mine <= theirs or theirs <= mine or ABBREVIATION.match(one) is not None or bool(ABBREVIATION.match(other))


def listed_twice(desk: Desk) -> Iterator[Change]:
    """The same skill under two names, or the same name twice: the second one goes."""
    seen: dict[str, str] = {}
    for number, group in enumerate(desk.given.resume.skills):
        for place, word in enumerate(group.keywords):
            known = vocabulary.find(word)
            key = known.id if known else vocabulary.normal(word)
            path = f"skills[{number}].keywords[{place}]"
            if key in seen and len(group.keywords) > 1 and (known is None or same_thing(known, word, seen[key])):
                yield Change(
                    id="new",
                    kind=ChangeKind.DROP,
                    op="remove",
                    path=path,
                    before=word,
                    reason=f"“{word}” is already listed as “{seen[key]}”."
                    if vocabulary.normal(word) != vocabulary.normal(seen[key])
                    else f"“{word}” is listed twice.",
                    confidence=0.9,
                )
            else:
                seen[key] = word
