"""Members of lists in their usual form: names of tools as they are written, capitals as in the other members."""

from collections.abc import Iterator

from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.wording.capitals import capitals_missing
from customization.pipeline.plan.wording.spelling import usual


def lists(desk: Desk) -> Iterator[Change]:
    for paths, members in listed(desk):
        fitting = capitals_missing(members)
        for place, (path, word) in enumerate(zip(paths, members, strict=True)):
            better = usual(word)
            if better != word:
                yield change(desk, path, word, better, f"The usual way to write it is “{better}”.")
            elif place in fitting:
                yield change(desk, path, word, fitting[place], "Begins with a capital like the others of the list.")


def listed(desk: Desk) -> Iterator[tuple[list[str], list[str]]]:
    """The members of each group of skills, and the groups that are only a name."""
    skills = desk.given.resume.skills
    for number, group in enumerate(skills):
        yield [f"skills[{number}].keywords[{place}]" for place in range(len(group.keywords))], list(group.keywords)
    bare = [(f"skills[{number}].name", group.name) for number, group in enumerate(skills) if not group.keywords]
    yield [path for path, _ in bare], [name for _, name in bare]


def change(desk: Desk, path: str, before: str, after: str, reason: str) -> Change:
    return Change(
        id="new",
        kind=ChangeKind.FORMAT,
        path=path,
        before=before,
        after=after,
        reason=reason,
        evidence=(desk.support(path),) if path in desk.by_path else (),
        minor=True,
    )
