"""What can be done to a line, the weightiest first: the kind it counts as, and the reason that the person reads."""

from enum import Enum

from customization.pipeline.plan.schema import ChangeKind


class Mending(Enum):
    SPLIT = ChangeKind.SPLIT, "A long line is hard to take in: each thought gets a line of its own."
    LISTED = ChangeKind.SPLIT, "A line for each thing done is read sooner than a paragraph."
    RESULT = ChangeKind.REWRITE, "Says first what came of it, then how you did it."
    TERM = ChangeKind.TERM, ""
    VERB = ChangeKind.VERB, "Says the work itself, no stronger than your own words."
    PERSON = ChangeKind.REWRITE, "Leaves out the first person, as is usual in a résumé."
    TENSE = ChangeKind.UNIFORM, "The lines of one job in one tense: the past where it is over."
    TIGHTER = ChangeKind.TIGHTEN, "Says the same in fewer words."
    FIGURES = ChangeKind.UNIFORM, "Counts in figures, as in your other lines: they are seen at a glance."
    FORM = ChangeKind.FORMAT, "Spaces, marks and names in their usual form."

    @property
    def kind(self) -> ChangeKind:
        return self.value[0]

    @property
    def reason(self) -> str:
        return self.value[1]


MINOR = (Mending.FIGURES, Mending.FORM)
"""Not a word of the line says something else."""
