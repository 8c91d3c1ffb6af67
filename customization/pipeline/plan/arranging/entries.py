"""Projects, papers and courses that the posting asks for brought before the others. Jobs keep the order of time."""

from collections.abc import Iterator, Sequence
from typing import Any

from customization.pipeline.plan.arranging.order import named, relevance, reordered, tier
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.schema import Change, ChangeKind
from resumes.document import Part

SECTIONS = {
    "projects": ("name", "projects"),
    "certificates": ("name", "certificates"),
    "publications": ("name", "publications"),
    "languages": ("language", "languages"),
}


def entries(desk: Desk) -> Iterator[Change]:
    for section, (field, words) in SECTIONS.items():
        change = ordered(desk, section, getattr(desk.given.resume, section), field, words)
        if change:
            yield change


def ordered(desk: Desk, section: str, items: Sequence[Part], field: str, words: str) -> Change | None:
    values = [worth(desk, f"{section}[{number}]") for number in range(len(items))]
    order = sorted(range(len(items)), key=lambda number: -tier(values[number]))
    if order == list(range(len(items))):
        return None
    first = order[0]
    return Change(
        id="new",
        kind=ChangeKind.ENTRIES_ORDER,
        op="reorder",
        path=section,
        before=[whole(item) for item in items],
        after=[whole(items[number]) for number in order],
        reason=f"Puts “{getattr(items[first], field)}” first among your {words}: it is nearest to this posting.",
        requirement_ids=served(desk, f"{section}[{first}]"),
        confidence=0.8,
        evidence=tuple(one.support() for one in passages(desk, f"{section}[{first}]")[:2]),
        minor=True,
    )


def whole(item: Part) -> Any:
    return item.model_dump(mode="json", by_alias=True)


def passages(desk: Desk, entry: str) -> list[Any]:
    found = [one for one in desk.index.passages if one.entry == entry]
    return sorted(found, key=lambda one: -desk.relevance(one))


def worth(desk: Desk, entry: str) -> float:
    return max((desk.relevance(one) for one in passages(desk, entry)), default=0.0)


def served(desk: Desk, entry: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for passage in passages(desk, entry) for one in desk.requirements(passage)))


def inner_lists(desk: Desk) -> Iterator[Change]:
    """Courses of a school and keywords of a project."""
    resume = desk.given.resume
    lists = [(f"education[{number}].courses", entry.courses) for number, entry in enumerate(resume.education)]
    lists += [(f"projects[{number}].keywords", entry.keywords) for number, entry in enumerate(resume.projects)]
    for path, items in lists:
        look = relevance if path.startswith("education") else named
        weights = [look(desk, f"{path}[{place}]") for place in range(len(items))]
        order = sorted(range(len(items)), key=lambda place: -tier(weights[place]))
        change = reordered(desk, path, items, order, weights)
        if change:
            yield change
