"""The difference between two résumés."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from customization.diff.align import astray, guessed, joined, moved
from customization.diff.plain import section_name, unified
from customization.diff.schema import Diff, DiffLine, Explained, Meaning
from customization.diff.words import bare, pieces
from customization.evidence.schema import EvidenceReport, LineEvidence, Support
from resumes.document import ResumeDocument
from resumes.paths import texts

MOST_EVIDENCE = 4


def diff(
    before: ResumeDocument,
    after: ResumeDocument,
    changes: Sequence[Explained] = (),
    evidence: EvidenceReport | None = None,
    origins: Mapping[str, str] | None = None,
) -> Diff:
    """Every text of both, in the order of the result.

    Without `origins` (path in it → path in the original) they are guessed.
    """
    was, now = dict(texts(before)), dict(texts(after))
    known = dict(origins) if origins is not None else guessed(was, now)
    known = {path: origin for path, origin in known.items() if path in now and origin in was}
    taken = {change.path: list(change.takes_in) for change in changes if change.now and change.takes_in}
    comparison = Comparison(
        before=before,
        after=after,
        was=was,
        now=now,
        origins=known,
        moved=moved(known) | astray(known),
        astray=astray(known),
        taken=taken if origins is not None else joined(was, now, known),
        changes=changes,
        judged={line.path: line for line in evidence.lines} if evidence else {},
    )
    return Diff(lines=tuple(in_order(comparison)), unified=unified(before, after))


@dataclass(frozen=True)
class Comparison:
    before: ResumeDocument
    after: ResumeDocument
    was: dict[str, str]
    now: dict[str, str]
    origins: dict[str, str]
    moved: frozenset[str]
    astray: frozenset[str]
    taken: dict[str, list[str]]
    changes: Sequence[Explained]
    judged: dict[str, LineEvidence]

    def standing(self, path: str) -> DiffLine:
        """The line of a text of the result."""
        origin = self.origins.get(path, "")
        text, original = self.now[path], self.was.get(origin, "")
        meaning = self.meaning(path, origin)
        if origin in self.split:
            meaning, text = Meaning.SPLIT, "\n".join(self.now[part] for part in self.split[origin])
        taken = [self.was[path] for path in self.taken.get(origin, ()) if path in self.was]
        if taken:
            meaning, original = Meaning.MERGED, "\n".join([original, *taken])
        causes = self.causes(path, origin) if meaning is not Meaning.SAME else []
        return DiffLine(
            section=section_name(self.after, path),
            before=original,
            after=text,
            before_path=origin,
            after_path=path,
            meaning=meaning,
            pieces=pieces(original, text),
            change_ids=tuple(cause.change_id for cause in causes),
            reason=" ".join(dict.fromkeys(cause.reason for cause in causes if cause.reason)),
            verdict=self.judged[path].verdict if path in self.judged else None,
            evidence=self.evidence(path, [cause for cause in causes if cause.now == path or cause.path == origin]),
            minor=meaning is not Meaning.SAME and path not in self.astray and is_minor(meaning, original, text, causes),
        )

    @cached_property
    def split(self) -> dict[str, list[str]]:
        """Lines of the original of which several lines of the result were made, with their places in it."""
        parts: dict[str, list[str]] = {}
        for path in self.now:
            if path in self.origins:
                parts.setdefault(self.origins[path], []).append(path)
        return {origin: paths for origin, paths in parts.items() if len(paths) > 1}

    @cached_property
    def further(self) -> frozenset[str]:
        """Parts of a split line that are shown with the first of them."""
        return frozenset(path for paths in self.split.values() for path in paths[1:])

    def meaning(self, path: str, origin: str) -> Meaning:
        if not origin:
            return Meaning.ADDED
        if self.was[origin] != self.now[path]:
            return Meaning.REWORDED
        return Meaning.MOVED if path in self.moved else Meaning.SAME

    def causes(self, path: str, origin: str) -> list[Explained]:
        """A new order explains only the lines that it moved."""
        moved = path in self.moved or not origin
        own = [change for change in self.changes if change.now == path] if not origin else []
        return own or [
            change
            for change in self.changes
            if change.now and (change.path == origin or change.now == path or (moved and within(path, change.now)))
        ]

    def evidence(self, path: str, causes: Sequence[Explained]) -> tuple[Support, ...]:
        """What each claim of the new text stands on, then what its own changes named; each quote once."""
        claims = self.judged[path].claims if path in self.judged else ()
        found = [support for claim in claims for support in claim.support]
        if path in self.judged or not path:
            found += [support for cause in causes for support in cause.evidence]
        quoted = {(support.path, support.quote): support for support in found}
        return tuple(quoted.values())[:MOST_EVIDENCE]

    def dropped(self, origin: str) -> DiffLine:
        causes = [change for change in self.changes if within(origin, change.path) and not change.now]
        return DiffLine(
            section=section_name(self.before, origin),
            before=self.was[origin],
            before_path=origin,
            meaning=Meaning.DROPPED,
            pieces=pieces(self.was[origin], ""),
            change_ids=tuple(cause.change_id for cause in causes),
            reason=" ".join(cause.reason for cause in causes if cause.reason),
        )


def within(path: str, owner: str) -> bool:
    """Whether the text stands at the owner's path or inside it."""
    return bool(owner) and path.startswith(owner) and path[len(owner) : len(owner) + 1] in ("", ".", "[")


def is_minor(meaning: Meaning, before: str, after: str, causes: Sequence[Explained]) -> bool:
    """Order, punctuation, case or the form of a date or number, by the texts or by what was meant."""
    meant = bool(causes) and all(cause.minor for cause in causes)
    return meaning is Meaning.MOVED or (meaning is Meaning.REWORDED and (meant or bare(before) == bare(after)))


def in_order(comparison: Comparison) -> list[DiffLine]:
    """Lines of the result in its order; what was dropped stands after the line that it followed."""
    used = set(comparison.origins.values())
    taken_in = {path for paths in comparison.taken.values() for path in paths}
    lines = [comparison.standing(path) for path in comparison.now if path not in comparison.further]
    places = {line.before_path: index for index, line in enumerate(lines) if line.before_path}
    gone: dict[int, list[DiffLine]] = {}
    last = -1
    for origin in comparison.was:
        if origin in taken_in:
            continue
        if origin in used:
            last = places[origin]
        else:
            gone.setdefault(last, []).append(comparison.dropped(origin))
    result = list(gone.get(-1, []))
    for index, line in enumerate(lines):
        result += [line, *gone.get(index, [])]
    return result
