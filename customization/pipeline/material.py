"""What every call of a run begins with: résumé, answers, posting. The same for all, so that it can be cached."""

import re
from dataclasses import dataclass
from functools import cached_property

from customization.pipeline.given import Given
from jobs import vocabulary
from jobs.requirements import JobRequirement
from resumeai.ai.checking import markup
from resumeai.ai.privacy import Mask
from resumeai.ai.prompts import fence, listing
from resumes.shown import mask_for, shown

LONGEST_POSTING = 12_000
FIGURE = re.compile(r"\d[\d.,]*\d|\d")
NAME = re.compile(r"(?:[A-Z][\w&-]+ )+[A-Z][\w&-]+")


@dataclass(frozen=True)
class Material:
    """`lines` are the texts that may be cited, by path or answer id, as the model sees them."""

    texts: list[str]
    lines: dict[str, str]
    requirements: frozenset[str]
    mask: Mask

    def cited(self, ids: list[str]) -> tuple[str, ...]:
        """The ids that exist, each once."""
        return tuple(dict.fromkeys(key for key in ids if key in self.lines))

    def grounded(self, sentence: str) -> bool:
        """Whether a sentence to the person is plain, and its figures, skills and names all stand in the texts."""
        figures = set(FIGURE.findall(sentence)) <= self.figures
        names = all(name.casefold() in self.folded for name in NAME.findall(sentence))
        plain = figures and names and not markup(sentence, self.folded)
        return plain and {one.concept.id for one in vocabulary.mentions(sentence)} <= self.concepts

    @cached_property
    def folded(self) -> str:
        return " ".join("\n".join(self.texts).casefold().split())

    @cached_property
    def figures(self) -> frozenset[str]:
        return frozenset(FIGURE.findall("\n".join(self.texts)))

    @cached_property
    def concepts(self) -> frozenset[str]:
        """What the texts name, and what that proves."""
        named = {one.concept.id for text in self.texts for one in vocabulary.mentions(text)}
        return frozenset(named.union(*(vocabulary.implied_by(name) for name in named)))

    def asked(self, ids: list[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(key for key in ids if key in self.requirements))


def material(given: Given) -> Material:
    mask = mask_for(given.resume, *given.others)
    resume = dict(shown(given.resume, mask))
    said = {answer.id: mask.hide(f"{answer.question} {answer.text}") for answer in given.answers if not answer.denied}
    fences = [fence("resume", listing(resume.items()))]
    if said:
        fences.append(fence("answers", listing(said.items())))
    fences.append(fence("posting", posting(given)))
    return Material(fences, resume | said, frozenset(one.id for one in given.job.requirements), mask)


def posting(given: Given) -> str:
    """What the posting asks for, in its own words; what the firm says of itself costs and adds nothing."""
    job = given.job
    heading = " · ".join(part for part in (job.title, job.company, job.location, job.seniority) if part)
    asked = listing((one.id, line(one)) for one in job.requirements)
    return f"{heading}\n{asked}" if asked else f"{heading}\n{job.text[:LONGEST_POSTING]}"


def line(one: JobRequirement) -> str:
    """A requirement as one line: what, how much it is wanted, of what type."""
    return f"{one.text} ({one.importance}, {one.type}{'' if one.explicit else ', implied'})"
