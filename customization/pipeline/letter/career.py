"""The experiences of a letter, a paragraph each: the job held now is named first where the telling begins there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from customization.pipeline.letter.checking import Checker
from customization.pipeline.letter.choosing import Experience, Line
from customization.pipeline.letter.experience import Telling, place, title_of
from customization.pipeline.letter.schema import LetterGiven, Sentence
from customization.pipeline.letter.styles import Manner, Room
from customization.pipeline.plan.looking.desk import Desk

type Paragraph = tuple[Sentence, ...]
TOLD_ANYWAY = 2
"""Lines of a job that are told even where they answer nothing and hold no figure."""


@dataclass(frozen=True)
class Career:
    """`chosen` are the experiences, the most relevant first; `deed_first`: they open the letter."""

    given: LetterGiven
    desk: Desk
    checker: Checker
    manner: Manner
    room: Room
    chosen: Sequence[Experience]
    deed_first: bool

    @cached_property
    def current(self) -> tuple[int, str]:
        """The job that the person holds now and the sentence that says so."""
        speech = self.checker.speech
        for number, entry in enumerate(self.given.given.resume.work[:2]):
            title = title_of(entry.position)
            one = Experience("work", number, entry, ())
            at = place(one, speech)
            if title and at and entry.start_date[:4].isdigit() and not entry.end_date:
                said = speech.say("since", "now", title=speech.held(title), at=at, first=entry.start_date[:4])
                return (number, said) if self.checker.proven(said, (f"work[{number}].position",)) else (-1, "")
        return -1, ""

    @cached_property
    def introduces(self) -> bool:
        """Not where the letter tells of another job first: then the present one is named when its turn comes."""
        paths = [one.path for one in self.chosen if one.lines]
        here = f"work[{self.current[0]}]"
        return bool(self.current[1]) and not self.deed_first and (here not in paths or paths[0] == here)

    def since(self) -> Paragraph:
        number, text = self.current
        return (Sentence(text=text, sources=(f"work[{number}]",)),) if self.introduces else ()

    def paragraphs(self) -> Iterator[Paragraph]:
        introduced = f"work[{self.current[0]}]" if self.introduces else ""
        for number, one in enumerate(self.chosen):
            # Only the paragraph right after the sentence that names the job may say "there".
            here = introduced if number == 0 else ""
            telling = Telling(
                self.checker.speech,
                self.given.given.job,
                self.checker.proven,
                here,
                self.before(number),
                number < self.manner.asked,
                number,
            )
            shown = worth_telling(one.lines, self.room.lines)
            yield telling.paragraph(one, shown) if shown else self.tools(one)

    def before(self, number: int) -> bool:
        """Whether the experience is older than the one that the letter has just told."""
        one, other = self.chosen[number], self.chosen[number - 1]
        told_before = number > 0 or self.introduces
        newer = other.number if number else self.current[0]
        both = one.section == "work" and (not number or other.section == "work")
        return told_before and both and one.number > newer and one.entry.end_date != ""

    def tools(self, one: Experience) -> Paragraph:
        """A job of a résumé in another language: title, years, and the names that need no translation."""
        speech = self.checker.speech
        title, at = title_of(one.entry.position), place(one, speech)
        if not title or not at:
            return ()
        first, last = one.entry.start_date[:4], one.entry.end_date[:4]
        names = self.names_of(one)
        frame = "now" if first and not last else "past" if first and first != last else "year" if last else "plain_now"
        text = speech.say("since", frame, title=speech.held(title), at=at, first=first, last=last)
        found = [] if self.introduces and text == self.current[1] else [Sentence(text=text, sources=(one.path,))]
        if names:
            tense = "tools_now" if frame in ("now", "plain_now") else "tools"
            said = speech.say("frame", tense, names=speech.listed(names))
            found.append(Sentence(text=said, sources=(one.path,)))
        return tuple(found)

    def names_of(self, one: Experience) -> list[str]:
        held = [passage for passage in self.desk.index.work if passage.path.startswith(f"{one.path}.")]
        wanted = self.desk.wanted
        found = dict.fromkeys(name for passage in held for name in passage.reading.names)
        tools = [name for name in found if name in wanted and wanted[name].concept.kind == "tool"]
        return [wanted[name].concept.label for name in tools[:4]]


def worth_telling(lines: Sequence[Line], most: int) -> Sequence[Line]:
    good = sum(line.worth > 0 for line in lines)
    return lines[: min(most, max(good, TOLD_ANYWAY))]
