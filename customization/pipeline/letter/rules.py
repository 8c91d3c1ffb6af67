"""The letter without a model: proven facts in the person's own words, joined as a person would join them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from customization.pipeline.letter import addressing
from customization.pipeline.letter.checking import Checker
from customization.pipeline.letter.choosing import Experience, experiences
from customization.pipeline.letter.experience import Telling, place, title_of
from customization.pipeline.letter.facts import Beside, told
from customization.pipeline.letter.schema import CoverLetter, Dropped, LetterGiven, Sentence, Source, Tone
from customization.pipeline.letter.sentences import sentences
from customization.pipeline.letter.speech import Speech
from customization.pipeline.letter.styles import MANNERS, ROOMS, Manner, Room
from customization.pipeline.letter.tongue import of_resume
from customization.pipeline.plan.desk import Desk, desk

type Paragraph = tuple[Sentence, ...]
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
        told_of = list(self.experience_paragraphs())
        if self.deed_first and told_of:
            first, *rest = told_of
            yield (*first, self.opening(after=True))
            yield from rest
        else:
            further = self.further()[:1] if self.manner.papers_first else ()
            yield (self.opening(), *further, *self.since())
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
    def current(self) -> tuple[int, str]:
        """The job that the person holds now and the sentence that says so."""
        for number, entry in enumerate(self.given.given.resume.work[:2]):
            title = title_of(entry.position)
            one = Experience("work", number, entry, ())
            at = place(one, self.speech)
            if title and at and entry.start_date[:4].isdigit() and not entry.end_date:
                said = self.speech.say("since", "now", title=self.speech.held(title), at=at, first=entry.start_date[:4])
                return (number, said) if self.checker.proven(said, (f"work[{number}].position",)) else (-1, "")
        return -1, ""

    def since(self) -> Paragraph:
        number, text = self.current
        return (Sentence(text=text, sources=(f"work[{number}]",)),) if text else ()

    def experience_paragraphs(self) -> Iterator[Paragraph]:
        introduced = "" if self.deed_first or not self.current[1] else f"work[{self.current[0]}]"
        for number, one in enumerate(self.chosen):
            # Only the paragraph right after the sentence that names the job may say "there".
            here = introduced if number == 0 else ""
            telling = Telling(
                self.speech,
                self.given.given.job,
                self.checker.proven,
                here,
                self.before(number),
                number < self.manner.asked,
                number,
            )
            shown = one.lines[: self.room.lines]
            yield telling.paragraph(one, shown) if shown else self.tools(one)

    def before(self, number: int) -> bool:
        """Whether the experience is older than the one that the letter has just told."""
        one, other = self.chosen[number], self.chosen[number - 1]
        told_before = number > 0 or bool(self.current[1] and not self.deed_first)
        newer = other.number if number else self.current[0]
        both = one.section == "work" and (not number or other.section == "work")
        return told_before and both and one.number > newer and one.entry.end_date != ""

    def tools(self, one: Experience) -> Paragraph:
        """A job of a résumé in another language: title, years, and the names that need no translation."""
        title, at = title_of(one.entry.position), place(one, self.speech)
        if not title or not at:
            return ()
        first, last = one.entry.start_date[:4], one.entry.end_date[:4]
        names = self.names_of(one)
        frame = "now" if first and not last else "past" if first and first != last else "year" if last else "plain_now"
        text = self.speech.say("since", frame, title=self.speech.held(title), at=at, first=first, last=last)
        found = [Sentence(text=text, sources=(one.path,))] if text != self.current[1] or self.deed_first else []
        if names:
            said = self.speech.say("frame", "tools", At=at[:1].upper() + at[1:], names=self.speech.listed(names))
            found.append(Sentence(text=said, sources=(one.path,)))
        return tuple(found)

    def names_of(self, one: Experience) -> list[str]:
        held = [passage for passage in self.desk.index.work if passage.path.startswith(f"{one.path}.")]
        wanted = self.desk.wanted
        found = dict.fromkeys(name for passage in held for name in passage.reading.names)
        tools = [name for name in found if name in wanted and wanted[name].concept.kind == "tool"]
        return [wanted[name].concept.label for name in tools[:4]]

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
