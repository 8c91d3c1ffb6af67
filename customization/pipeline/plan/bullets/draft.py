"""A line on its way to a better one, in the manner of the lines around it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from customization.pipeline.plan.arranging.order import Entry
from customization.pipeline.plan.bullets.mending import Mending
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.wording import (
    active,
    counts,
    light,
    marks,
    months,
    nominal,
    person,
    spelling,
    splitting,
    tense,
    tighten,
)
from customization.pipeline.plan.wording.sentence import capital, opens_with

type Turn = Callable[[str], str | None]


@dataclass
class Draft:
    """A line on its way to a better one, and what was done to it."""

    text: str
    done: list[Mending]

    def take(self, mending: Mending, text: str | None) -> None:
        if text is not None and text != self.text:
            self.text = text
            self.done.append(mending)


@dataclass(frozen=True)
class Manner:
    """How the lines of an entry are written: what the new wording of one of them must fit."""

    language: str
    british: bool
    ended: bool
    past: bool
    verbal: bool
    stop: bool | None
    capitals: bool
    figures: bool
    tense: Turn | None

    @classmethod
    def of(cls, entry: Entry, desk: Desk, own: Sequence[str] = ()) -> "Manner":
        """`own` are the lines in question where they do not stand in the entry's list."""
        written = [*own, *entry.highlights]
        lines = [plainly(line, ended=bool(entry.end_date)) for line in written]
        ended, past = bool(entry.end_date), tense.mostly_past(lines)
        return cls(
            language=desk.language,
            british=desk.british,
            ended=ended,
            past=past,
            verbal=any(opens_with(line) in ("past", "present") for line in lines),
            stop=marks.full_stop_wanted(written),
            capitals=marks.capitals_wanted(written),
            figures=desk.counts_in_figures,
            tense=wanted_tense(lines, ended=ended, past=past) if desk.english else None,
        )


def plainly(line: str, *, ended: bool) -> str:
    """As the line will open when it is mended: by that the others are judged."""
    text = person.without_first_person(line) or line
    return active.active(text, ended=ended) or text


def wanted_tense(lines: Sequence[str], *, ended: bool, past: bool) -> Turn | None:
    if ended:
        return tense.in_past if past or tense.wholly_movable(lines) else None
    return tense.in_present if tense.mixed_present(lines) else None


def reworded(draft: Draft, manner: Manner, into: Turn | None) -> None:
    draft.take(Mending.FORM, marks.mended(draft.text, manner.language))
    if manner.language != "en":
        foreign(draft, manner.language)
        return
    draft.take(Mending.PERSON, person.without_first_person(draft.text))
    ended = manner.ended or manner.past
    verbs = active.active(draft.text, ended=ended)
    verbs = (
        light.plain(verbs or draft.text)
        or verbs
        or (active.from_noun(draft.text, ended=ended) if manner.verbal else None)
    )
    draft.take(Mending.VERB, spelling.native(draft.text, verbs, british=manner.british) if verbs else None)
    if into:
        draft.take(Mending.TENSE, into(draft.text))
    draft.take(Mending.TIGHTER, tighten.tightened(draft.text))


def foreign(draft: Draft, language: str) -> None:
    draft.take(Mending.PERSON, nominal.without_first_person(draft.text, language))
    draft.take(Mending.VERB, nominal.direct(draft.text, language))
    draft.take(Mending.TIGHTER, nominal.tightened(draft.text, language))


def tidied(draft: Draft, manner: Manner, following: str) -> None:
    """Spaces, marks, capitals, months, counts and names of tools: form alone."""
    text = marks.closed(marks.mended(draft.text, manner.language), following)
    text = months.written_out(spelling.usual(text), manner.language)
    if manner.capitals and manner.language == "en" and opens_with(text) == "past":
        text = capital(text)
    draft.take(Mending.FORM, marks.with_full_stop(text, manner.stop))
    if manner.figures:
        draft.take(Mending.FIGURES, counts.in_figures(draft.text, manner.language))


def halved(draft: Draft, manner: Manner, into: Turn | None) -> Draft:
    """In parts of which each is reworded once more: what opened the second half stood inside until now."""
    parts = [Draft(part, []) for part in splitting.parts(draft.text, english=manner.language == "en")]
    for part in parts:
        reworded(part, manner, into)
    return joined(draft, parts, manner)


def in_parts(draft: Draft, manner: Manner) -> Draft:
    """The draft with each of its thoughts on a line of its own; nothing to do where it is short."""
    parts = splitting.parts(draft.text, english=manner.language == "en")
    return joined(draft, [Draft(part, []) for part in parts], manner)


def joined(draft: Draft, parts: Sequence[Draft], manner: Manner) -> Draft:
    lines = [marks.with_full_stop(part.text, manner.stop) for part in parts]
    done = [*draft.done, *(mending for part in parts for mending in part.done), Mending.SPLIT]
    return Draft("\n".join(lines), done if len(parts) > 1 else [])
