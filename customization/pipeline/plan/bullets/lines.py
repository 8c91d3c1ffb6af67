"""One better wording for each line of an entry: all that is to be mended in it, as one change."""

from collections.abc import Iterator, Sequence

from customization.matching.labels import only_links
from customization.pipeline.plan.arranging.order import Entry, listed_entries
from customization.pipeline.plan.bullets.draft import Draft, Manner, halved, in_parts, reworded, tidied
from customization.pipeline.plan.bullets.mending import MINOR, Mending
from customization.pipeline.plan.listing.terms import Renaming
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.schema import Change
from customization.pipeline.plan.wording import outcome


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
    leading = told_last(entry.highlights) if desk.english else None
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
            better.take(Mending.TERM, named[path].apply(better.text))
        tidied(direct, manner, following)
        tidied(better, manner, following)
        led = Draft(better.text, list(better.done))
        if place == leading:
            led.take(Mending.RESULT, outcome.result_first(led.text))
        halves = [halved(better, manner, manner.tense), halved(direct, manner, None), in_parts(better, manner)]
        halves += [in_parts(direct, manner), in_parts(plain, manner)]
        yield path, [*halves, led, better, direct, plain]


def told_last(lines: Sequence[str]) -> int | None:
    """The first line whose result stands at its end: one of a job is turned, or all would sound alike."""
    return next((place for place, text in enumerate(lines) if outcome.result_first(text)), None)


def first_supported(
    desk: Desk, path: str, before: str, drafts: list[Draft], renaming: Renaming | None
) -> Change | None:
    for draft in drafts:
        if draft.done and draft.text != before and desk.supports(path, before, draft.text):
            return change_of(desk, path, before, draft, renaming)
    return None


def change_of(desk: Desk, path: str, before: str, draft: Draft, renaming: Renaming | None) -> Change:
    done = [one for one in Mending if one in draft.done]
    weighty = [one for one in done if one not in MINOR]
    said = [one for one in done if one is not Mending.FORM] or done
    renamed = renaming if Mending.TERM in said else None
    return Change(
        id="new",
        kind=done[0].kind,
        path=path,
        before=before,
        after=draft.text,
        reason=" ".join(renamed.reason if renamed and one is Mending.TERM else one.reason for one in said),
        requirement_ids=renamed.wanted.requirement_ids if renamed else (),
        confidence=0.85 if Mending.TENSE in said else 0.95,
        evidence=(desk.support(path),),
        minor=not weighty,
    )
