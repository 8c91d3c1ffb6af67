"""The person's own texts, each with its path and the entry it belongs to: where evidence is looked for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import or_

from customization.evidence.reading.language import language_of
from customization.evidence.reading.words import NOTHING, Bag, bag
from customization.evidence.schema import Answer, Sources, Support
from resumes.document import ResumeDocument
from resumes.paths import steps, texts

# Sections whose entries are facts of their own; the rest of the document is one entry per section.
SEPARATE = ("work", "volunteer", "education", "projects", "awards", "certificates", "publications", "languages")
NAMING = {"work": "name", "volunteer": "organization", "education": "institution", "projects": "name"}
YES = frozenset({"yes", "yes.", "true", "correct", "yep", "ja", "oui", "sí", "si"})
ANYWHERE = "*"


@dataclass(frozen=True, eq=False)
class Passage:
    path: str
    text: str
    entry: str
    answer: bool = False

    @property
    def section(self) -> str:
        return str(next((step for step in steps(self.path) if step not in ("answers", "others", int)), ""))


def entry_of(path: str) -> str:
    """`work[0].highlights[2]` → `work[0]`; `skills[1].keywords[0]` → `skills`; `work[+]` → ``."""
    match steps(path):
        case [str(section), int(index), *_] if section in SEPARATE:
            return f"{section}[{index}]" if index >= 0 else ""
        case [str(section), *_]:
            return section
        case _:
            return ""


class Ground:
    """All passages of the sources. Read once per check; the readings of the texts are cached by text."""

    def __init__(self, sources: Sources) -> None:
        self.sources = sources
        self.passages: tuple[Passage, ...] = tuple(all_passages(sources))
        self.language = language_of(" ".join(text for _, text in texts(sources.resume)))

    def entry(self, path: str) -> tuple[Passage, ...]:
        """The passages of the entry that the path lies in, and the answers that belong to it."""
        name = entry_of(path)
        return tuple(passage for passage in self.passages if passage.entry in (name, ANYWHERE))

    @cached_property
    def bags(self) -> dict[str, Bag]:
        """The words of each entry, read once and not for every line of it."""
        found: dict[str, list[Passage]] = {}
        for passage in self.passages:
            found.setdefault(passage.entry, []).append(passage)
        return {name: bag_of(passages) for name, passages in found.items()}

    def bag_of_entry(self, name: str) -> Bag:
        return self.bags.get(name, NOTHING)

    def section(self, name: str) -> tuple[Passage, ...]:
        return tuple(passage for passage in self.passages if passage.entry.startswith(name) or passage.answer)

    @cached_property
    def everything(self) -> Bag:
        return bag_of(self.passages)

    def support(self, passage: Passage, how: str = "same") -> Support:
        return Support.model_validate(
            {
                "path": passage.path,
                "quote": passage.text,
                "place": self.sources.places.get(passage.path),
                "how": "answer" if passage.answer else how,
            }
        )


def bag_of(passages: Iterable[Passage]) -> Bag:
    return reduce(or_, (bag(passage.text) for passage in passages), NOTHING)


def all_passages(sources: Sources) -> Iterator[Passage]:
    for path, text in texts(sources.resume):
        yield Passage(path, text, entry_of(path))
    for index, other in enumerate(sources.others):
        same = entries_with_one_name(other, sources.resume)
        for path, text in texts(other):
            entry = entry_of(path)
            own = same.get(entry, f"others[{index}].{entry}" if "[" in entry else entry)
            yield Passage(f"others[{index}].{path}", text, own)
    for answer in sources.answers:
        if not answer.denied:
            yield from answered(answer)


def answered(answer: Answer) -> Iterator[Passage]:
    """A bare "yes" affirms the question; otherwise only the person's own words count."""
    affirmed = answer.text.strip().casefold().rstrip("!.") in YES
    text = answer.question if affirmed else answer.text
    if text.strip():
        yield Passage(f"answers[{answer.id}]", text, entry_of(answer.path) or ANYWHERE, answer=True)


def entries_with_one_name(other: ResumeDocument, resume: ResumeDocument) -> dict[str, str]:
    """Entries of another version that are the same job or school: the same name, and the same position where stated."""
    wanted = dict(named_entries(resume))
    return {path: wanted_path for path, key in named_entries(other) if (wanted_path := first(wanted, key))}


def first(wanted: dict[str, tuple[str, str]], key: tuple[str, str]) -> str:
    exact = (path for path, other in wanted.items() if other == key)
    loose = (path for path, other in wanted.items() if other[0] == key[0])
    return next(exact, next(loose, ""))


def named_entries(document: ResumeDocument) -> Iterator[tuple[str, tuple[str, str]]]:
    for section, field in NAMING.items():
        for index, entry in enumerate(getattr(document, section)):
            name = str(getattr(entry, field)).casefold().strip()
            if name:
                yield f"{section}[{index}]", (name, str(getattr(entry, "position", "")).casefold().strip())
