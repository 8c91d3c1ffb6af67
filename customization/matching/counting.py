"""How many must-haves are shown: one count for the advice and the receipt."""

from collections.abc import Sequence
from dataclasses import dataclass

from customization.matching.graded import Graded
from jobs.requirements import Importance


@dataclass(frozen=True)
class Count:
    """Must-haves of every type. `stated` are in the posting's own words, `implied` follow from them."""

    stated: int
    stated_shown: int
    implied: int
    implied_shown: int

    @property
    def sentence(self) -> str:
        parts = [f"{self.stated_shown} of {self.stated} stated"] if self.stated else []
        parts += [f"{self.implied_shown} of {self.implied} implied"] if self.implied else []
        return f"the résumé shows {', '.join(parts)}, at least partly"


def must_haves(grades: Sequence[Graded]) -> Count:
    asked = [grade for grade in grades if grade.requirement.importance is Importance.MUST]
    stated = [grade for grade in asked if grade.requirement.explicit]
    implied = [grade for grade in asked if not grade.requirement.explicit]
    return Count(len(stated), shown(stated), len(implied), shown(implied))


def shown(grades: Sequence[Graded]) -> int:
    return sum(grade.met for grade in grades)
