"""One better wording for each line of an entry: all that is to be mended in it, as one change."""

from collections.abc import Iterator, Sequence

from customization.matching.labels import only_links
from customization.pipeline.plan.desk import Desk
from customization.pipeline.plan.draft import Draft, Manner, halved, reworded, tidied
from customization.pipeline.plan.order import Entry, listed_entries
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.terms import Renaming

ORDER = (
    ChangeKind.SPLIT,
    ChangeKind.TERM,
    ChangeKind.VERB,
    ChangeKind.REWRITE,
    ChangeKind.UNIFORM,
    ChangeKind.TIGHTEN,
    ChangeKind.FORMAT,
)
REASONS = {
    ChangeKind.SPLIT: "Two deeds in one long line: each is read sooner in a line of its own.",
    ChangeKind.VERB: "Says the work itself, no stronger than your own words.",
    ChangeKind.REWRITE: "Leaves out the first person, as is usual in a résumé.",
    ChangeKind.UNIFORM: "The lines of one job in one tense: the past where it is over.",
    ChangeKind.TIGHTEN: "Says the same in fewer words.",
    ChangeKind.FORMAT: "Spaces, marks and names in their usual form.",
}


def lines(desk: Desk, renamings: Sequence[Renaming]) -> Iterator[Change]:
    named = {one.path: one for one in renamings}
    for owner, entry in listed_entries(desk.given.resume):
        for path, drafts in entry_lines(desk, owner, entry, named):
            before = entry.highlights[int(path.rpartition("[")[2][:-1])]
            change = first_supported(desk, path, before, drafts, named.get(path))
            if change:
                yield change


def entry_lines(desk: Desk, owner: str, entry: Entry, named: dict[str, Renaming]) -> Iterator[tuple[str, list[Draft]]]:
    manner = Manner.of(entry, desk)
    for place, text in enumerate(entry.highlights):
        if only_links(text):
            continue
        path = f"{owner}.highlights[{place}]"
        following = entry.highlights[place + 1] if place + 1 < len(entry.highlights) else ""
        plain = Draft(text, [])
        tidied(plain, manner, following)
        direct, better = Draft(text, []), Draft(text, [])
        for draft, tense in ((direct, None), (better, manner.tense)):
            reworded(draft, manner, tense)
        if path in named:
            better.take(ChangeKind.TERM, named[path].apply(better.text))
        tidied(direct, manner, following)
        tidied(better, manner, following)
        yield path, [*(halved(draft, manner) for draft in (better, direct, plain)), better, direct, plain]


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
