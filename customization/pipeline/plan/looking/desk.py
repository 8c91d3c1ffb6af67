"""What every kind of proposal looks at: the résumé as an index, and what the posting wants of it."""

from dataclasses import dataclass
from functools import cached_property

from customization.evidence.ground import Ground
from customization.evidence.report import judge
from customization.evidence.schema import Sources, Support, Verdict
from customization.matching.graded import Graded
from customization.matching.index import Index, Passage, index
from customization.matching.match import match_all
from customization.matching.naming import MEASURE, asked_by
from customization.matching.titles import NEIGHBOUR_TRADE, nearness
from customization.matching.words import language_of
from customization.pipeline.given import Given
from customization.pipeline.plan.looking.likeness import distinct, likeness
from customization.pipeline.plan.looking.tongue import tongue
from customization.pipeline.plan.wording import counts
from customization.pipeline.plan.wording.spelling import is_british
from jobs import vocabulary
from jobs.requirements import Importance, RequirementType
from jobs.vocabulary import Concept

MUST, NICE, IMPLIED, PHRASE = 2.0, 0.8, 0.6, 0.5
MOST_OF, ALIKE = 0.66, 0.75
SOFT = (RequirementType.SOFT_SKILL, RequirementType.OTHER)


@dataclass(frozen=True)
class Wanted:
    """A concept that the posting asks for: how much, by which requirements, and the names the posting gives it."""

    concept: Concept
    weight: float
    requirement_ids: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True)
class Desk:
    given: Given
    index: Index
    grades: tuple[Graded, ...]

    @property
    def sources(self) -> Sources:
        return self.given.sources

    @cached_property
    def language(self) -> str:
        """The language in which new words must be written."""
        return tongue((passage.text for passage in self.index.passages), self.index.language)

    @property
    def english(self) -> bool:
        return self.language == "en"

    @cached_property
    def british(self) -> bool:
        return is_british(passage.text for passage in self.index.passages)

    @cached_property
    def counts_in_figures(self) -> bool:
        return counts.usual(passage.text for passage in self.index.passages if ".highlights[" in passage.path)

    @cached_property
    def same_language(self) -> bool:
        """Whether the posting's words can stand in the résumé."""
        posting = language_of(self.given.job.text) if self.given.job.text else self.given.job.language
        return posting == self.index.language

    @cached_property
    def wanted(self) -> dict[str, Wanted]:
        """By concept id, the most wanted first; never what the person denied."""
        found: dict[str, Wanted] = {}
        for grade in self.grades:
            if grade.requirement.type is RequirementType.EDUCATION:
                continue
            for concept_id in asked_by(grade.requirement).concepts:
                if concept_id not in self.index.denied:
                    found[concept_id] = self.joined(found.get(concept_id), concept_id, grade)
        return dict(sorted(found.items(), key=lambda item: -item[1].weight))

    def joined(self, before: Wanted | None, concept_id: str, grade: Graded) -> Wanted:
        requirement = grade.requirement
        weight = MUST if requirement.importance is Importance.MUST else NICE
        weight *= 0.3 if requirement.type in SOFT else 1.0 if requirement.explicit else 0.5
        names = tuple(
            mention.text
            for text in (requirement.quote or requirement.text,)
            for mention in vocabulary.mentions(text)
            if mention.concept.id == concept_id
        )
        ids: tuple[str, ...] = (requirement.id,)
        if before:
            weight, ids, names = max(weight, before.weight), before.requirement_ids + ids, before.names + names
        return Wanted(vocabulary.concept(concept_id), weight, tuple(dict.fromkeys(ids)), tuple(dict.fromkeys(names)))

    @cached_property
    def phrases(self) -> tuple[tuple[frozenset[str], float, str], ...]:
        """Phrases of the posting that are no known names: stems, weight, requirement."""
        return tuple(
            (phrase, MUST if grade.requirement.importance is Importance.MUST else NICE, grade.requirement.id)
            for grade in self.grades
            if grade.requirement.type not in SOFT
            for phrase in asked_by(grade.requirement).phrases
            if len(phrase) > 1
        )

    def named(self, passage: Passage) -> float:
        """How much the posting wants what the passage itself names."""
        return sum(self.wanted[name].weight for name in passage.reading.names if name in self.wanted)

    def relevance(self, passage: Passage) -> float:
        """How much of what the posting wants the passage shows."""
        reading = passage.reading
        mine = distinct(passage.text, self.index.language)
        implied = sum(self.wanted[name].weight * IMPLIED for name in reading.implied if name in self.wanted)
        said = sum(weight * PHRASE for phrase, weight, _ in self.phrases if says(reading.stems, phrase))
        alike = max(
            (likeness(mine, text) * weight for text, weight, _ in self.texts),
            default=0.0,
        )
        topic = max((weight for words, weight in self.topics if words <= mine), default=0.0)
        return self.named(passage) + implied + said + max(alike, topic * PHRASE)

    @cached_property
    def topics(self) -> tuple[tuple[frozenset[str], float], ...]:
        """Skills of the person's own list that the posting speaks of without a name: their words, their weight.

        A line that says them shows what is asked for, though it shares but one word with the posting.
        """
        members = [
            one
            for number, group in enumerate(self.given.resume.skills)
            for one in self.index.passages
            if one.path.startswith(f"skills[{number}].keywords" if group.keywords else f"skills[{number}].name")
        ]
        found = {distinct(one.text, self.index.language): self.listed(one) for one in members if not self.named(one)}
        return tuple((words, weight / PHRASE) for words, weight in found.items() if words and weight)

    def listed(self, passage: Passage) -> float:
        """How much the posting wants a member of a list: by its name, or because a requirement says its words."""
        words = distinct(passage.text, self.index.language)
        said = max((weight for text, weight, _ in self.texts if words and words <= text), default=0.0)
        return max(self.named(passage), said * PHRASE)

    def requirements(self, passage: Passage) -> tuple[str, ...]:
        """The requirements that the passage serves."""
        reading = passage.reading
        names = [name for name in (*reading.names, *reading.implied) if name in self.wanted]
        said = [one for phrase, _, one in self.phrases if says(reading.stems, phrase)]
        alike = [
            one for text, _, one in self.texts if likeness(distinct(passage.text, self.index.language), text) >= ALIKE
        ]
        return tuple(dict.fromkeys([*(i for name in names for i in self.wanted[name].requirement_ids), *said, *alike]))

    @cached_property
    def texts(self) -> tuple[tuple[frozenset[str], float, str], ...]:
        """The posting's duties and skills in its own words: stems, weight, requirement."""
        return tuple(
            (
                distinct(grade.requirement.text, self.index.language) - MEASURE,
                MUST if grade.requirement.importance is Importance.MUST else NICE,
                grade.requirement.id,
            )
            for grade in self.grades
            if grade.requirement.type not in SOFT and grade.requirement.explicit
        )

    @cached_property
    def near_trade(self) -> bool:
        """Whether the person works in the posting's trade or a neighbouring one."""
        resume = self.given.resume
        titles = (resume.basics.label, *(entry.position for entry in resume.work[:3]))
        return any(nearness(title, self.given.job.title) >= NEIGHBOUR_TRADE for title in titles)

    @cached_property
    def by_path(self) -> dict[str, Passage]:
        return {passage.path: passage for passage in self.index.passages}

    def written(self, concept_id: str) -> list[Passage]:
        """Passages that name the concept, the person's answers among them."""
        return self.index.named.get(concept_id, [])

    def in_section(self, concept_id: str, *sections: str) -> list[Passage]:
        return [passage for passage in self.written(concept_id) if passage.path.startswith(sections)]

    def supports(self, path: str, before: str | None, after: str) -> bool:
        return judge(self.ground, path, before, after, self.index.today).verdict is Verdict.SUPPORTED

    @cached_property
    def ground(self) -> Ground:
        return Ground(self.sources)

    def support(self, path: str) -> Support:
        return self.by_path[path].support()


def says(words: frozenset[str], phrase: frozenset[str]) -> bool:
    return len(phrase & words) >= len(phrase) * MOST_OF


def desk(given: Given) -> Desk:
    found = index(given.resume, given.answers, given.places, given.today)
    return Desk(given, found, match_all(found, given.job))
