"""The paragraph of an entry: its sentences mended, and a line for each where it stands in place of a list."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from customization.pipeline.plan.arranging.order import Entry, listed_entries
from customization.pipeline.plan.bullets.draft import Draft, Manner, reworded, tidied
from customization.pipeline.plan.bullets.lines import first_supported
from customization.pipeline.plan.bullets.mending import Mending
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.schema import Change
from customization.pipeline.plan.wording.sentence import opens_with
from customization.pipeline.plan.wording.splitting import sentences
from resumes.document import Project

FIELDS = {"work": "summary", "volunteer": "summary", "projects": "description"}
FEWEST_WORDS = 3
# "Gestion des stocks": in other languages a line of a list names its doing.
DOING = re.compile(r"\w+(?:ung|tion|sion|ción|sión|ção|são|zione|sione|mento|ment|miento|age|atie|ing|en van)\b")

ALSO = re.compile(r"^Also ")
PAST = re.compile(r"[A-Z][a-z]+ed (?!by\b|from\b|in\b)")


def paragraphs(desk: Desk) -> Iterator[Change]:
    for owner, entry in listed_entries(desk.given.resume):
        section = owner.partition("[")[0]
        path, text = f"{owner}.{FIELDS[section]}", getattr(entry, FIELDS[section])
        if path in desk.by_path:
            bare = section != "projects" and not entry.highlights
            change = first_supported(desk, path, text, drafts(desk, entry, text, bare=bare), None)
            if change:
                yield change


def drafts(desk: Desk, entry: Entry, text: str, *, bare: bool) -> list[Draft]:
    """The fullest first. `bare`: the entry has no list yet."""
    parts = sentences(text)
    manner = replace(Manner.of(entry, desk, parts), stop=None)
    if isinstance(entry, Project):
        manner = replace(manner, tense=None)  # "Provides charts" says what the thing does.
    better = [mended(one, manner) for one in parts]
    done = [mending for draft in better for mending in draft.done]
    lines = [draft.text for draft in better]
    flat = [Draft(" ".join(lines), done)]
    if bare and listable(lines, english=desk.english):
        return [Draft("\n".join(lines), [Mending.LISTED, *done]), Draft("\n".join(parts), [Mending.LISTED]), *flat]
    return flat


def mended(text: str, manner: Manner) -> Draft:
    draft = Draft(text, [])
    reworded(draft, manner, manner.tense)
    tidied(draft, manner, "")
    return draft


def listable(lines: Sequence[str], *, english: bool) -> bool:
    """Whether each of two or more sentences tells a deed of its own; what a firm does is no deed of the person."""
    long = len(lines) > 1 and all(len(line.split()) >= FEWEST_WORDS for line in lines)
    if not english:
        return long and all(DOING.match(line) for line in lines)
    openings = [ALSO.sub("", line) for line in lines]
    return long and all(opens_with(line) or PAST.match(line) for line in openings)
