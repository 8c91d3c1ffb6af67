"""Where the texts of a résumé stand in the person's Word file, and the changes written there."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from exports.own.changes import Relisting, Rewording
from exports.own.letters import PARAGRAPH, found_in, letters_of, shown, text_of
from exports.own.revisions import Pen
from resumes.document import Place


@dataclass(frozen=True)
class Spot:
    paragraph: Any
    start: int
    end: int

    @property
    def alone(self) -> bool:
        """Nothing else stands in the paragraph, a typed list mark apart."""
        whole = text_of(self.paragraph)
        return not any(map(str.isalnum, whole[: self.start] + whole[self.end :]))


class Desk:
    """The paragraphs of a file, the texts of the résumé that was read from it, and a pen. `left` was not written."""

    def __init__(
        self, pen: Pen, was: Mapping[str, str], places: Mapping[str, Place], reasons: Mapping[str, str]
    ) -> None:
        self.pen, self.was, self.places, self.reasons = pen, was, places, reasons
        self.paragraphs = [
            one for one in pen.document.element.body.iter(PARAGRAPH) if shown(one) and text_of(one).strip()
        ]
        self.texts = [text_of(one) for one in self.paragraphs]
        self.taken: set[tuple[int, int]] = set()
        self.left: list[str] = []

    def spot(self, path: str) -> Spot | None:
        """The one nearest to the line where it was read; a place is given once."""
        line = self.places[path].line if path in self.places else 0
        found = [
            (abs(index - line), index, start, end)
            for index, whole in enumerate(self.texts)
            for start, end in found_in(whole, self.was[path])
            if (index, start) not in self.taken
        ]
        if not found:
            return None
        _, index, start, end = min(found)
        self.taken.add((index, start))
        return Spot(self.paragraphs[index], start, end)

    def write(self, rewordings: Sequence[Rewording], lists: Sequence[Relisting]) -> None:
        """All places are found before the first word is changed; a paragraph is written from its end."""
        spots = {one.path: self.spot(one.path) for one in rewordings}
        homes = {one.path: [self.spot(path) for path in one.was] for one in lists}
        words = {one.path: one.words for one in rewordings}
        for path in sorted(spots, key=lambda path: -(spot.start if (spot := spots[path]) else 0)):
            self.reword(spots[path], path, words[path])
        for one in lists:
            self.relist(one, homes[one.path])

    def reword(self, spot: Spot | None, path: str, words: str) -> None:
        if spot is None:
            self.left.append(words or self.was[path])
        elif not words and spot.alone:
            self.pen.remove(spot.paragraph, self.reasons.get(path, ""))
        else:
            self.pen.reword(spot.paragraph, spot.start, spot.end, words, self.reasons.get(path, ""))

    def relist(self, one: Relisting, found: Sequence[Spot | None]) -> None:
        spots = [spot for spot in found if spot]
        if len(spots) < len(found) or not spots:
            self.left += [text for origin, text in one.now if origin is None or text != self.was[origin]]
        elif len({id(spot.paragraph) for spot in spots}) == 1 and len(spots) > 1:
            self.in_line(one, spots)
        elif all(spot.alone for spot in spots):
            self.in_paragraphs(one, spots)
        else:
            self.left += [text for origin, text in one.now if origin is None or text != self.was[origin]]

    def in_line(self, one: Relisting, spots: list[Spot]) -> None:
        """Texts in one paragraph, with the separator that the person uses."""
        ordered = sorted(spots, key=lambda spot: spot.start)
        whole = text_of(ordered[0].paragraph)
        between = whole[ordered[0].end : ordered[1].start]
        words = between.join(text for _, text in one.now)
        self.pen.reword(ordered[0].paragraph, ordered[0].start, ordered[-1].end, words, self.reason(one))

    def in_paragraphs(self, one: Relisting, spots: list[Spot]) -> None:
        """A paragraph for each text: those that keep their order stay, the others go and come again."""
        homes = dict(zip(one.was, spots, strict=True))
        stays = keeping(one)
        last: Any = None
        model = spots[0].paragraph
        for origin, words in one.now:
            if origin in stays:
                spot = homes[origin]
                last = spot.paragraph
                if words != self.was[origin]:
                    self.pen.reword(last, spot.start, spot.end, words, self.reasons.get(origin, ""))
            else:
                above = last if last is not None else self.above(model)
                source = homes[origin].paragraph if origin else model
                reason = self.reasons.get(origin or "", "") or self.reasons.get(words, "")
                last = self.pen.add(above, source, self.with_mark(source, homes.get(origin or ""), words), reason)
        for path, spot in homes.items():
            if path not in stays:
                self.pen.remove(spot.paragraph, self.reasons.get(path, ""))

    def above(self, model: Any) -> Any:
        """What stands directly above the first text of the list: its paragraph goes before the new first one."""
        previous = model.getprevious()
        if previous is not None:
            return previous
        return model

    def with_mark(self, paragraph: Any, spot: Spot | None, words: str) -> str:
        """A list mark that was typed as text comes along."""
        whole = text_of(paragraph)
        start = spot.start if spot else next((at for at, char in enumerate(whole) if char.isalnum()), 0)
        return whole[:start] + words if start <= len(letters_of(paragraph)) and start < 4 else words

    def reason(self, one: Relisting) -> str:
        said = [self.reasons.get(key, "") for key in (*one.was, *(text for _, text in one.now))]
        return " ".join(dict.fromkeys(filter(None, said)))


def keeping(one: Relisting) -> set[str]:
    """The most texts that can stay where they are (longest increasing run)."""
    order = {path: at for at, path in enumerate(one.was)}
    numbers = [order[origin] for origin, _ in one.now if origin]
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        before[number] = ends[at - 1] if at else None
        ends[at : at + 1] = [number]
    kept: set[str] = set()
    last = ends[-1] if ends else None
    while last is not None:
        kept.add(one.was[last])
        last = before[last]
    return kept
