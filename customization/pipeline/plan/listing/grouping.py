"""A long list of single skills put in groups under headings, what the posting asks for first."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from customization.pipeline.plan.arranging.order import named
from customization.pipeline.plan.listing.families import family_of, heading
from customization.pipeline.plan.listing.homes import GENERAL
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.wording.speech import SPEECH
from jobs import vocabulary
from resumes.document import Skill

FEWEST, SMALLEST, MOST_GROUPS = 9, 2, 6
# In a long list half of it under headings is better than none.
HOMELESS, LONG, HOMELESS_OF_MANY = 0.34, 20, 0.5


def grouped(desk: Desk, added: Sequence[Change] = ()) -> Iterator[Change]:
    """Only where nearly all of the list finds a heading. `added` are skills that are proposed for the same list."""
    skills, speech = desk.given.resume.skills, SPEECH.get(desk.language)
    listed = members(skills)
    if speech is None or len(listed) < FEWEST:
        return
    new = [change.after["name"] if isinstance(change.after, dict) else change.after for change in added]
    names = {**listed, **{f"+{number}": text for number, text in enumerate(new) if text}}
    families = sorted_into(names)
    homeless = [path for path in names if not any(path in paths for paths in families.values())]
    share = HOMELESS if len(names) < LONG else HOMELESS_OF_MANY
    if not 2 <= len(families) <= MOST_GROUPS or len(homeless) > share * len(names):
        return
    weight = {path: named(desk, path) if path in listed else 1.0 for path in names}
    order = sorted(families, key=lambda family: -sum(weight[path] for path in families[family]))
    parts = [(heading(family, desk.language), families[family]) for family in order]
    parts += [(speech.skills, homeless)] if homeless else []
    after: list[dict[str, object]] = [
        {"name": title, "level": "", "keywords": by_weight(names, paths, weight)} for title, paths in parts
    ]
    yield change(desk, after)


def members(skills: Sequence[Skill]) -> dict[str, str]:
    """Path → text of a list without groups: single names, or one group that holds them all."""
    if len(skills) == 1 and not skills[0].level and GENERAL.match(skills[0].name.strip()):
        return {f"skills[0].keywords[{place}]": text for place, text in enumerate(skills[0].keywords)}
    if any(group.keywords or group.level for group in skills):
        return {}
    return {f"skills[{number}].name": group.name for number, group in enumerate(skills)}


def sorted_into(names: Mapping[str, str]) -> dict[str, list[str]]:
    """Families of at least two; what names one thing and would stand alone under a heading stays without one."""
    found: dict[str, list[str]] = {}
    for path, text in names.items():
        if family := family_of(text):
            found.setdefault(family, []).append(path)
    return {family: paths for family, paths in found.items() if things(names[path] for path in paths) >= SMALLEST}


def things(texts: Iterable[str]) -> int:
    """How many skills the members name: "SQL and NoSQL databases (MySQL, MongoDB)" is more than one."""
    return sum(max(1, len({mention.concept.id for mention in vocabulary.mentions(text)})) for text in texts)


def by_weight(names: Mapping[str, str], paths: Sequence[str], weight: Mapping[str, float]) -> list[str]:
    return [names[path] for path in sorted(paths, key=lambda path: -min(weight[path], 1.0))]


def change(desk: Desk, after: list[dict[str, object]]) -> Change:
    return Change(
        id="new",
        kind=ChangeKind.SKILLS_GROUPED,
        op="group",
        path="skills",
        before=[group.model_dump(mode="json", by_alias=True) for group in desk.given.resume.skills],
        after=after,
        reason="One long list is hard to search: under headings, what this posting asks for is found at once.",
        confidence=0.8,
    )
