"""What the calls of a run begin with: résumé and answers, then posting. The same for all, so that it can be cached."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from customization.pipeline.given import Given
from jobs import vocabulary
from jobs.extraction.people import people
from jobs.requirements import Importance, JobRequirement
from resumeai.ai.checking import brief, markup
from resumeai.ai.privacy import Mask
from resumeai.ai.prompts import fence, listing
from resumes.shown import Line, by_id, mask_for, numbered

LONGEST_POSTING = 12_000
LONGEST_REQUIREMENT = 80
FIGURE = re.compile(r"\d[\d.,]*\d|\d")
NAME = re.compile(r"(?:[A-Z][\w&-]+ )+[A-Z][\w&-]+")


@dataclass(frozen=True)
class Material:
    """`lines` are the texts that may be cited, by id, as the model sees them; `posting` is what it sees of the job."""

    resume: tuple[Line, ...]
    answers: dict[str, str]
    answered: dict[str, str]
    posting: str
    requirements: frozenset[str]
    mask: Mask

    @cached_property
    def own(self) -> str:
        """The person's own words: all that may prove a claim."""
        said = [fence("answers", listing(self.answers.items()))] if self.answers else []
        return "\n\n".join([fence("resume", listing(by_id(self.resume).items())), *said])

    @property
    def texts(self) -> list[str]:
        """For `prompts.message`: what each call begins with. A step that needs no posting takes `own` alone."""
        return [self.own, fence("posting", self.posting)]

    @cached_property
    def lines(self) -> dict[str, str]:
        return by_id(self.resume) | self.answers

    @cached_property
    def by_path(self) -> dict[str, Line]:
        return {path: line for line in self.resume for path, _ in line.parts}

    def id_of(self, path: str) -> str:
        """Of the line that a text of the résumé stands in; the path itself when no model sees it."""
        return self.by_path[path].id if path in self.by_path else path

    def path(self, key: str, quote: str = "") -> str:
        """The text that an id means, or the answer; empty for an unknown id."""
        line = next((line for line in self.resume if line.id == key), None)
        return line.path(quote) if line else self.answered.get(key, "")

    def text(self, path: str) -> str:
        """The masked words of one text of the résumé or of an answer, by its path or the answer's own id."""
        if path in self.by_path:
            return dict(self.by_path[path].parts)[path]
        return next((self.answers[key] for key, own in self.answered.items() if own == path), "")

    def cited(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Paths of the texts, and ids of the answers, that these ids mean, each once; unknown ids are left out."""
        paths = {line.id: [path for path, _ in line.parts] for line in self.resume}
        found = (path for key in ids for path in paths.get(key) or [self.answered.get(key, "")])
        return tuple(dict.fromkeys(path for path in found if path))

    def grounded(self, sentence: str) -> bool:
        """Whether a sentence to the person is plain, and its figures, skills and names all stand in the texts."""
        figures = set(FIGURE.findall(sentence)) <= self.figures
        names = all(name.casefold() in self.folded for name in NAME.findall(sentence))
        plain = figures and names and not markup(sentence, self.folded)
        return plain and {one.concept.id for one in vocabulary.mentions(sentence)} <= self.concepts

    @cached_property
    def words(self) -> str:
        return "\n".join([*self.lines.values(), self.posting])

    @cached_property
    def folded(self) -> str:
        return " ".join(self.words.casefold().split())

    @cached_property
    def figures(self) -> frozenset[str]:
        return frozenset(FIGURE.findall(self.words))

    @cached_property
    def concepts(self) -> frozenset[str]:
        """What the texts name, and what that proves."""
        named = {one.concept.id for one in vocabulary.mentions(self.words)}
        return frozenset(named.union(*(vocabulary.implied_by(name) for name in named)))

    def asked(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(key for key in ids if key in self.requirements))


def material(given: Given) -> Material:
    mask = mask_for(given.resume, *given.others, also=people(given.job.text))
    resume = tuple(numbered(given.resume, mask))
    told = {f"q{n}": answer for n, answer in enumerate((one for one in given.answers if not one.denied), 1)}
    return Material(
        resume=resume,
        answers={key: mask.hide(f"{answer.question} {answer.text}") for key, answer in told.items()},
        answered={key: answer.id for key, answer in told.items()},
        posting=mask.hide(posting(given)),
        requirements=frozenset(one.id for one in given.job.requirements if one.explicit),
        mask=mask,
    )


def posting(given: Given) -> str:
    """What the posting asks for, in its own words. What the firm says of itself, and what we infer, would only cost."""
    job = given.job
    heading = " · ".join(part for part in (job.title, job.company, job.location, job.seniority) if part)
    asked = listing((one.id, line(one)) for one in job.requirements if one.explicit)
    return f"{heading}\n{asked}" if asked else f"{heading}\n{job.text[:LONGEST_POSTING]}"


def line(one: JobRequirement) -> str:
    """A requirement as one line; what is not said of it is a plain must."""
    text = brief(one.text, LONGEST_REQUIREMENT)
    return text if one.importance is Importance.MUST else f"{text} ({one.importance})"
