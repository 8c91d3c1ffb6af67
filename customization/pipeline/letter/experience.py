"""One experience as a paragraph: where and when, then what the person did there."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from customization.pipeline.letter.choosing import Experience, Line
from customization.pipeline.letter.clauses.deed import Deed
from customization.pipeline.letter.schema import Sentence
from customization.pipeline.letter.speech import Speech
from customization.pipeline.plan.wording.sentence import capital
from jobs.requirements import Importance, JobRequirements, RequirementType

LONGEST_TITLE, LONGEST_EMPLOYER, LONGEST_JOINED, LONGEST_ASKED = 7, 8, 26, 9
PLACEHOLDER = re.compile(r"^(?:company name|employer|n/?a|confidential|unknown|various|self)\b", re.I)
ODD = re.compile(r"[|•;:@]|https?:|\d{3,}")
JOINABLE = frozenset(("past", "present", "perfect", "perfect-habe", "perfect-bin", "act", "task"))
QUOTABLE = (RequirementType.SKILL, RequirementType.TOOL, RequirementType.RESPONSIBILITY, RequirementType.CERTIFICATION)
# German and Dutch put the verb before the subject: a second clause needs its own verb in front.
NO_TASKS = ("de",)


@dataclass(frozen=True)
class Telling:
    """`introduced` is the path of the job that the letter has named already; `number` turns the ways of saying it."""

    speech: Speech
    job: JobRequirements
    proven: Callable[[str, tuple[str, ...]], bool]
    introduced: str = ""
    before: bool = False
    asked: bool = False
    number: int = 0

    def paragraph(self, one: Experience, lines: Sequence[Line]) -> tuple[Sentence, ...]:
        return tuple(self.sentences(one, lines))

    def sentences(self, one: Experience, lines: Sequence[Line]) -> Iterator[Sentence]:
        position, way = 0, -1
        for group in self.grouped(lines):
            words = spoken(group, self.speech)
            if position == 0:
                quote = quotable(group[0], self.job) if self.asked else ""
                text = self.with_asked(self.opening(one, words, before=self.before and not quote), quote)
                sources = (one.path, *(line.path for line in group))
            else:
                way = self.way(group, 2 * self.number + position - 1, role=one.section == "work", last=way)
                text = self.further(group, words, way)
                sources = tuple(line.path for line in group)
            if self.proven(text, tuple(line.path for line in group)):
                position += 1
                yield Sentence(text=text, sources=tuple(dict.fromkeys(sources)))

    def further(self, group: Sequence[Line], words: str, number: int) -> str:
        """In the way of that number."""
        tail = f" {self.speech.words['within']} ".join(line.deed.tail for line in group)
        return self.speech.choice("frame", "further", number, deed=words, tail=tail)

    def way(self, group: Sequence[Line], number: int, *, role: bool, last: int) -> int:
        """A project is no role, a being has no tail, and nothing is said twice in a row."""
        ways = self.speech.words["frame"]["further"]
        acts = all(line.deed.kind == "act" for line in group)
        turns = [(number + step) % len(ways) for step in range(len(ways))]
        fit = [turn for turn in turns if (role or "role" not in ways[turn]) and (acts or "{tail}" not in ways[turn])]
        return next((turn for turn in fit if turn != last), (fit or turns)[0])

    def grouped(self, lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
        """Two short deeds of one form share a sentence; the first stands alone where there is a third."""
        rest = list(lines)
        if len(rest) > 2:
            yield (rest.pop(0),)
        while rest:
            pair = tuple(rest[:2])
            # Together they must be as true as each by itself: a figure of one is no figure of the other.
            joins = (
                len(pair) == 2
                and fit(pair[0].deed, pair[1].deed, self.speech)
                and self.proven(spoken(pair, self.speech), tuple(line.path for line in pair))
            )
            taken = 2 if joins else 1
            yield tuple(rest[:taken])
            del rest[:taken]

    def opening(self, one: Experience, words: str, *, before: bool) -> str:
        say = self.speech.say
        if one.section == "projects":
            name = title_of(one.entry.name)
            return say("frame", "project", name=self.speech.quoted(name) if len(name.split()) > 2 else name, deed=words)
        at = place(one, self.speech)
        if one.section == "volunteer":
            return say("frame", "volunteer", at=at, deed=words).replace(" ,", ",")
        if self.introduced == one.path:
            return say("frame", "there", deed=words)
        title = title_of(one.entry.position)
        if not title:
            return say("frame", "place", At=capital(at), deed=words) if at else f"{capital(words)}."
        first, last = one.entry.start_date[:4], one.entry.end_date[:4]
        dated = first.isdigit() and last.isdigit() and first != last
        frame = ("before" if before else "past") if dated else "now" if first and not last else "undated"
        text = say("frame", frame, title=self.speech.held(title), at=at, first=first, last=last, deed=words)
        return re.sub(r" +(?=[ ,;])", "", text)

    def with_asked(self, text: str, quote: str) -> str:
        """Names what the posting asks for before the deed that answers it."""
        if not quote:
            return text
        template = self.speech.words["frame"]["asked"]
        inside = text if "{quote}." in template else text[:1].lower() + text[1:]
        return self.speech.say("frame", "asked", quote=self.speech.quoted(quote), sentence=inside)


def quotable(line: Line, job: JobRequirements) -> str:
    for one in job.requirements:
        words = one.text.strip(" .")
        if (
            one.id in line.requirements
            and one.explicit
            and one.importance is Importance.MUST
            and one.type in QUOTABLE
            and len(words.split()) <= LONGEST_ASKED
            and not ODD.search(words)
        ):
            return words
    return ""


def place(one: Experience, speech: Speech) -> str:
    name = one.entry.organization if one.section == "volunteer" else one.entry.name
    plain = " ".join(str(name).split())
    return (
        speech.at(plain)
        if plain and len(plain.split()) <= LONGEST_EMPLOYER and not ODD.search(plain) and not PLACEHOLDER.match(plain)
        else ""
    )


def title_of(position: str) -> str:
    plain = re.sub(r"\s*[(\[][^)\]]*[)\]]", "", " ".join(position.split())).strip(" ,;-–")
    plain = plain.title() if plain.isupper() and len(plain.split()) > 1 else plain
    plain = re.sub(r"^([^,]+), (.+)$", r"\1 (\2)", plain)
    return plain if plain and len(plain.split()) <= LONGEST_TITLE and not ODD.search(plain) else ""


def fit(one: Deed, other: Deed, speech: Speech) -> bool:
    if one.kind != other.kind or one.key != other.key or one.key not in JOINABLE or not other.tail:
        return False
    if one.key == "task" and speech.language in NO_TASKS:
        return False
    joint = f" {speech.words['within']} "
    plain = joint not in f"{one.straight}{other.tail}" and "," not in f"{one.straight}{other.tail}"
    return plain and len(f"{one.straight} {other.tail}".split()) <= LONGEST_JOINED


def spoken(group: Sequence[Line], speech: Speech) -> str:
    deeds = [line.deed for line in group]
    return f" {speech.words['within']} ".join([deeds[0].inverted, *(one.tail for one in deeds[1:])])
