"""One better wording for each line of an entry: all that is to be mended in it, as one change."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from customization.matching.labels import only_links
from customization.pipeline.plan.desk import Desk
from customization.pipeline.plan.order import Entry, listed_entries
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.terms import Renaming
from customization.pipeline.plan.wording import active, marks, nominal, person, tense, tighten

ORDER = (
    ChangeKind.TERM,
    ChangeKind.VERB,
    ChangeKind.REWRITE,
    ChangeKind.UNIFORM,
    ChangeKind.TIGHTEN,
    ChangeKind.FORMAT,
)
REASONS = {
    ChangeKind.VERB: "Says the work itself, no stronger than your own words.",
    ChangeKind.REWRITE: "Leaves out “I”, as is usual in a résumé.",
    ChangeKind.UNIFORM: "Puts the line into the past like the others of this job.",
    ChangeKind.TIGHTEN: "Says the same in fewer words.",
    ChangeKind.FORMAT: "Spaces and marks as in the other lines.",
}


@dataclass
class Draft:
    """A line on its way to a better one, and what was done to it."""

    text: str
    done: list[ChangeKind]

    def take(self, kind: ChangeKind, text: str | None) -> None:
        if text is not None and text != self.text:
            self.text = text
            self.done.append(kind)


def lines(desk: Desk, renamings: Sequence[Renaming]) -> Iterator[Change]:
    named = {one.path: one for one in renamings}
    for owner, entry in listed_entries(desk.given.resume):
        for path, drafts in entry_lines(desk, owner, entry, named):
            before = entry.highlights[int(path.rpartition("[")[2][:-1])]
            change = first_supported(desk, path, before, drafts, named.get(path))
            if change:
                yield change


def entry_lines(desk: Desk, owner: str, entry: Entry, named: dict[str, Renaming]) -> Iterator[tuple[str, list[Draft]]]:
    stop = marks.full_stop_wanted(entry.highlights)
    ended, past = (
        bool(entry.end_date),
        tense.mostly_past([person.without_first_person(line) or line for line in entry.highlights]),
    )
    for place, text in enumerate(entry.highlights):
        if only_links(text):
            continue
        path = f"{owner}.highlights[{place}]"
        plain = Draft(text, [])
        plain.take(ChangeKind.FORMAT, marks.with_full_stop(marks.mended(text), stop))
        better = Draft(text, [])
        if desk.english:
            reworded(better, ended=ended, past=past)
        else:
            foreign(better, desk.index.language)
        if path in named:
            better.take(ChangeKind.TERM, named[path].apply(better.text))
        better.take(ChangeKind.FORMAT, marks.with_full_stop(marks.mended(better.text), stop))
        yield path, [better, plain]


def reworded(draft: Draft, *, ended: bool, past: bool) -> None:
    draft.take(ChangeKind.FORMAT, marks.mended(draft.text))
    draft.take(ChangeKind.REWRITE, person.without_first_person(draft.text))
    draft.take(ChangeKind.VERB, active.active(draft.text, ended=ended or past))
    if ended and past:
        draft.take(ChangeKind.UNIFORM, tense.in_past(draft.text))
    draft.take(ChangeKind.TIGHTEN, tighten.tightened(draft.text))


def foreign(draft: Draft, language: str) -> None:
    draft.take(ChangeKind.REWRITE, nominal.without_first_person(draft.text, language))
    draft.take(ChangeKind.VERB, nominal.direct(draft.text, language))
    draft.take(ChangeKind.TIGHTEN, nominal.tightened(draft.text, language))


def first_supported(
    desk: Desk, path: str, before: str, drafts: list[Draft], renaming: Renaming | None
) -> Change | None:
    for draft in drafts:
        if draft.done and draft.text != before and desk.supports(path, before, draft.text):
            return change_of(desk, path, before, draft, renaming)
    return None


def change_of(desk: Desk, path: str, before: str, draft: Draft, renaming: Renaming | None) -> Change:
    kinds = sorted(set(draft.done), key=ORDER.index)
    said = kinds if kinds == [ChangeKind.FORMAT] else [kind for kind in kinds if kind is not ChangeKind.FORMAT]
    reasons = [renaming.reason if kind is ChangeKind.TERM and renaming else REASONS[kind] for kind in said]
    return Change(
        id="new",
        kind=kinds[0],
        path=path,
        before=before,
        after=draft.text,
        reason=" ".join(reasons),
        requirement_ids=renaming.wanted.requirement_ids if renaming and ChangeKind.TERM in said else (),
        confidence=0.85 if ChangeKind.UNIFORM in said else 0.95,
        evidence=(desk.support(path),),
        minor=kinds == [ChangeKind.FORMAT],
    )
