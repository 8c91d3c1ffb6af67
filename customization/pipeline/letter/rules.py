"""The letter without a model: proven facts in the person's own words, joined as a person would join them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from customization.pipeline.letter import addressing
from customization.pipeline.letter.career import Career
from customization.pipeline.letter.career import Paragraph as Paragraph
from customization.pipeline.letter.checking import Checker
from customization.pipeline.letter.choosing import Experience, experiences
from customization.pipeline.letter.facts import Beside, told
from customization.pipeline.letter.schema import CoverLetter, Dropped, LetterGiven, Sentence, Source, Tone
from customization.pipeline.letter.sentences import sentences
from customization.pipeline.letter.speech import Speech
from customization.pipeline.letter.styles import MANNERS, ROOMS, Manner, Room
from customization.pipeline.letter.tongue import of_resume
from customization.pipeline.plan.looking.desk import Desk, desk

SMALL_AFTER_GREETING = ("de", "it")
NO_LINES = "No line of your résumé could be turned into a sentence safely: add a sentence or two of your own."
NO_ANSWER = "None of these lines answers the posting directly: say in your own words why you apply."
NO_TITLE = "The posting names no title that could be used: the letter leaves it out."
NO_COMPANY = "The posting does not name the employer: the letter leaves it out."


def letter(given: LetterGiven) -> CoverLetter:
    return Writer(given).letter()


@dataclass(frozen=True)
class Writer:
    given: LetterGiven

    @cached_property
    def checker(self) -> Checker:
        return Checker(self.given)

    @cached_property
    def desk(self) -> Desk:
        return desk(self.given.given)

    @property
    def speech(self) -> Speech:
        return self.checker.speech

    @property
    def manner(self) -> Manner:
        return MANNERS[self.given.options.style]

    @property
    def room(self) -> Room:
        return ROOMS[self.given.options.length]

    @cached_property
    def spoken(self) -> bool:
        """Whether the lines of the résumé can stand in the letter as they are."""
        return of_resume(self.given.given) == self.speech.language

    @cached_property
    def chosen(self) -> list[Experience]:
        return experiences(self.desk, self.checker, self.manner, self.room, self.spoken)

    @cached_property
    def career(self) -> Career:
        return Career(self.given, self.desk, self.checker, self.manner, self.room, tuple(self.chosen), self.deed_first)

    def letter(self) -> CoverLetter:
        parts, dropped = self.shipped(self.fitting(list(self.body())))
        return self.framed(parts, dropped, self.remarks())

    def framed(self, parts: Sequence[Paragraph], dropped: Sequence[Dropped], remarks: Sequence[str]) -> CoverLetter:
        """Everything around the paragraphs; the same for every engine."""
        given, speech, whom = self.given, self.speech, self.checker.whom
        return CoverLetter(
            language=speech.language,
            recipient=addressing.recipient(whom, given),
            place_and_date=addressing.place_and_date(given, speech),
            subject=speech.subject(whom.title),
            greeting=addressing.greeting(whom, speech, given.options.tone),
            paragraphs=tuple(after_greeting(parts, speech)),
            closing=addressing.closing(whom, speech, given),
            name=given.given.resume.basics.name.strip(),
            dropped=tuple(dropped),
            remarks=tuple(remarks),
        )

    def body(self) -> Iterator[Paragraph]:
        told_of = list(self.career.paragraphs())
        if self.deed_first and told_of:
            first, *rest = told_of
            yield (*first, self.opening(after=True))
            yield from rest
        else:
            further = self.further()[:1] if self.manner.papers_first else ()
            yield (self.opening(), *further, *self.career.since())
            yield from told_of
        rest_of = self.further()[1:] if self.manner.papers_first else self.further()
        if rest_of:
            yield rest_of
        yield from self.own_words()
        yield self.ending()

    def opening(self, *, after: bool = False) -> Sentence:
        whom, words = self.checker.whom, self.speech.words["opening"]
        post = self.speech.post(whom.title, whom.company)
        name = "after" if after else "public" if self.manner.public else str(self.given.options.tone)
        text = self.speech.say("opening", name, post=post) if post else str(words["bare"])
        return Sentence(text=text, rests_on=Source.COURTESY)

    @cached_property
    def beside(self) -> Beside:
        return Beside(self.desk, self.speech, told(self.chosen, self.desk, spoken=self.spoken))

    @cached_property
    def deed_first(self) -> bool:
        return self.manner.deed_first and self.spoken and any(one.lines for one in self.chosen)

    def further(self) -> Paragraph:
        found = (self.beside.sentence(kind) for kind in self.manner.further)
        return tuple(one for one in found if one)[: self.room.further]

    def own_words(self) -> Iterator[Paragraph]:
        """Why this job: the person says it, word for word."""
        why = self.given.options.why.strip()
        if why:
            ended = why if why.endswith((".", "!", "?")) else f"{why}."
            yield tuple(Sentence(text=one, rests_on=Source.OWN, sources=("answers",)) for one in sentences(ended))

    def ending(self) -> Paragraph:
        tone = Tone.FORMAL if self.manner.public else self.given.options.tone
        texts: list[str] = self.speech.words["end"][tone]
        return tuple(Sentence(text=text, rests_on=Source.COURTESY) for text in texts)

    def fitting(self, parts: list[Paragraph]) -> list[Paragraph]:
        """Within the words of the chosen length: the last sentences of the experience go first."""
        parts = [part for part in parts if part]
        while words_of(parts) > self.room.words:
            longest = max(
                parts, key=lambda part: (len(part) if part[-1].rests_on is Source.RESUME else 0, words_of([part]))
            )
            if len(longest) < 2 or longest[-1].rests_on is not Source.RESUME:
                break
            parts[parts.index(longest)] = longest[:-1]
        return parts

    def shipped(self, parts: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Dropped]]:
        """The last gate: even a sentence of ours goes through the evidence."""
        kept: list[Paragraph] = []
        dropped: list[Dropped] = []
        for part in parts:
            sound = []
            for one in part:
                if one.rests_on is not Source.RESUME or self.checker.proven(one.text, one.sources):
                    sound.append(one)
                else:
                    dropped.append(Dropped(text=one.text, why=self.checker.judged(one.text).why))
            kept.append(tuple(sound))
        return [part for part in kept if part], dropped

    def remarks(self) -> list[str]:
        whom = self.checker.whom
        said = [] if whom.title else [NO_TITLE]
        said += [] if whom.company else [NO_COMPANY]
        if not self.spoken:
            return [*said, str(self.speech.words["remark_foreign"])]
        told_of = [line for one in self.chosen for line in one.lines[: self.room.lines]]
        if not told_of:
            return [*said, NO_LINES]
        # The matching of deeds is sure in English only.
        answered = self.speech.language != "en" or any(line.requirements for line in told_of)
        return said if answered else [*said, NO_ANSWER]


def words_of(parts: Sequence[Paragraph]) -> int:
    return sum(len(sentence.text.split()) for part in parts for sentence in part)


def after_greeting(parts: Sequence[Paragraph], speech: Speech) -> Iterator[Paragraph]:
    """In German and Italian the letter goes on in small letters after the comma of the greeting."""
    for number, part in enumerate(parts):
        first = part[0]
        if (
            number == 0
            and speech.language in SMALL_AFTER_GREETING
            and first.text.split()[0] not in ("Vi", "Le", "Sie", "Ihre")
        ):
            first = first.model_copy(update={"text": first.text[:1].lower() + first.text[1:]})
        yield (first, *part[1:])
