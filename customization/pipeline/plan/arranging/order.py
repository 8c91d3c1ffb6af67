"""Lines, skills and projects that the posting asks for brought to the front. The person's order stays otherwise."""

from collections.abc import Iterator, Sequence

from customization.matching.labels import only_links
from customization.matching.why import spoken
from customization.pipeline.plan.looking.blocks import blocks
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.schema import Change, ChangeKind
from resumes.document import Project, ResumeDocument, Skill, Volunteer, Work

CLEAR = 1.0
type Entry = Work | Volunteer | Project


def listed_entries(resume: ResumeDocument) -> Iterator[tuple[str, Entry]]:
    """Every entry that has lines, with its path."""
    listed: tuple[tuple[str, Sequence[Entry]], ...] = (
        ("work", resume.work),
        ("volunteer", resume.volunteer),
        ("projects", resume.projects),
    )
    for section, entries in listed:
        for number, entry in enumerate(entries):
            yield f"{section}[{number}]", entry


def bullets(desk: Desk) -> Iterator[Change]:
    for owner, entry in listed_entries(desk.given.resume):
        change = lines_of(desk, owner, entry)
        if change:
            yield change


def lines_of(desk: Desk, owner: str, entry: Entry) -> Change | None:
    path = f"{owner}.highlights"
    values = [relevance(desk, f"{path}[{line}]") for line in range(len(entry.highlights))]
    order = ordered(entry.highlights, values)
    first = max(order[:2], key=lambda block: worth(block, values), default=[])
    # Worth a change only when something that matters stood behind something that does not.
    if [line for block in order for line in block] == list(range(len(values))) or tier(worth(first, values)) < 1:
        return None
    lead = f"{path}[{max(first, key=lambda line: values[line])}]"
    name = getattr(entry, "position", "") or getattr(entry, "name", "")
    return Change(
        id="new",
        kind=ChangeKind.BULLETS_ORDER,
        op="reorder",
        path=path,
        before=list(entry.highlights),
        after=[entry.highlights[line] for block in order for line in block],
        reason=f"Under “{name}”, puts first what this posting asks for."
        if name
        else "Puts first what this posting asks for.",
        requirement_ids=desk.requirements(desk.by_path[lead]),
        confidence=0.9,
        evidence=(desk.support(lead),),
        minor=True,
    )


def ordered(lines: Sequence[str], values: Sequence[float]) -> list[list[int]]:
    """Lines that belong together stay so; links at the top stay at the top."""
    found = blocks(lines)
    top = found[:1] if lines and only_links(lines[0]) else []
    return [*top, *sorted(found[len(top) :], key=lambda block: -tier(worth(block, values)))]


def worth(block: Sequence[int], values: Sequence[float]) -> float:
    return max((values[line] for line in block), default=0.0)


def relevance(desk: Desk, path: str) -> float:
    passage = desk.by_path.get(path)
    return desk.relevance(passage) if passage else 0.0


def named(desk: Desk, path: str) -> float:
    passage = desk.by_path.get(path)
    return desk.listed(passage) if passage else 0.0


def tier(value: float) -> int:
    """Three steps only: a line does not jump ahead for a small difference."""
    return 2 if value >= 3 else 1 if value >= CLEAR else 0


def keywords(desk: Desk) -> Iterator[Change]:
    """Members of each group, then the groups themselves."""
    skills = desk.given.resume.skills
    for number, group in enumerate(skills):
        path = f"skills[{number}].keywords"
        weights = [named(desk, f"{path}[{place}]") for place in range(len(group.keywords))]
        order = sorted(range(len(weights)), key=lambda place: -min(weights[place], MOST_WEIGHT))
        change = reordered(desk, path, group.keywords, order, weights)
        if change:
            yield change
    yield from groups(desk, skills)


MOST_WEIGHT = 2.0


def reordered(desk: Desk, path: str, items: list[str], order: list[int], weights: Sequence[float]) -> Change | None:
    if order == list(range(len(items))):
        return None
    leading = [place for place in order if weights[place] > 0]
    names = [items[place] for place in leading[:3]]
    return Change(
        id="new",
        kind=ChangeKind.SKILLS_ORDER,
        op="reorder",
        path=path,
        before=list(items),
        after=[items[place] for place in order],
        reason=f"Puts {spoken(names)} first: the posting asks for {'it' if len(names) == 1 else 'them'}.",
        requirement_ids=served(desk, [f"{path}[{place}]" for place in leading]),
        evidence=tuple(desk.support(f"{path}[{place}]") for place in leading[:3]),
        minor=True,
    )


def served(desk: Desk, paths: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for path in paths for one in desk.requirements(desk.by_path[path])))


def groups(desk: Desk, skills: list[Skill]) -> Iterator[Change]:
    """A group that holds a must-have goes before groups that hold nothing the posting asks for."""
    values = [weight(desk, number, group) for number, group in enumerate(skills)]
    order = sorted(range(len(skills)), key=lambda number: -tier(values[number]))
    if len(skills) < 2 or order == list(range(len(skills))):
        return
    named = [skills[number].name for number in order if tier(values[number]) and skills[number].name]
    if not named:
        return
    yield Change(
        id="new",
        kind=ChangeKind.SKILLS_ORDER,
        op="reorder",
        path="skills",
        before=[group.model_dump(mode="json", by_alias=True) for group in skills],
        after=[skills[number].model_dump(mode="json", by_alias=True) for number in order],
        reason=f"Puts “{named[0]}” first among your skills: it holds what this posting asks for.",
        minor=True,
    )


def weight(desk: Desk, number: int, group: Skill) -> float:
    own = [relevance(desk, f"skills[{number}].name")] if group.name else []
    return sum(own) + sum(
        relevance(desk, f"skills[{number}].keywords[{place}]") for place in range(len(group.keywords))
    )
