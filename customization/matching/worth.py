"""What a support counts: its kind, and whether it stands where a deed would."""

from dataclasses import dataclass

from customization.evidence.schema import Support
from customization.matching.doing import asks_for_a_deed, deeds
from customization.matching.index import Index
from jobs.requirements import JobRequirement

IMPLIED = 0.9
FORM = 0.85
CREDIT = {"implied": IMPLIED, "form": FORM}
# Little enough that a bare word, whatever else agrees, meets a deed no more than partly.
LISTED_ONLY = 0.6


@dataclass(frozen=True)
class Worth:
    """What a support counts. Where a deed is asked for, only `deeds` count in full: a word in a list is no deed."""

    deeds: frozenset[str] | None

    @classmethod
    def of(cls, index: Index, requirement: JobRequirement) -> "Worth":
        if not asks_for_a_deed(requirement):
            return cls(None)
        return cls(deeds(index, requirement))

    def full(self, support: Support) -> bool:
        return self.deeds is None or support.path in self.deeds

    def __call__(self, support: Support) -> float:
        return CREDIT.get(support.how, 1.0) * (1.0 if self.full(support) else LISTED_ONLY)

    def best_first(self, supports: tuple[Support, ...]) -> tuple[Support, ...]:
        return tuple(sorted(supports, key=lambda support: (not self.full(support), -CREDIT.get(support.how, 1.0))))
