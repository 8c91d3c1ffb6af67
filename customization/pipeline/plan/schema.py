"""Proposed changes, and which of them the person keeps."""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Literal

from pydantic import BaseModel, Field

from customization.evidence.schema import Support
from customization.pipeline.evaluate.schema import Evaluation
from customization.pipeline.given import Given

SECTION = re.compile(r"[.\[]")
# Nobody decides on more changes; each is measured, and a text of a thousand lines must not keep a worker for minutes.
MOST = 120


class ChangeKind(StrEnum):
    HEADLINE = "headline"
    SUMMARY = "summary"
    SKILLS_ORDER = "skills_order"
    SKILLS_GROUPED = "skills_grouped"
    SKILL_SURFACED = "skill_surfaced"
    BULLETS_ORDER = "bullets_order"
    ENTRIES_ORDER = "entries_order"
    TERM = "term"
    VERB = "verb"
    TIGHTEN = "tighten"
    MERGE = "merge"
    SPLIT = "split"
    DROP = "drop"
    UNIFORM = "uniform"
    FORMAT = "format"
    REWRITE = "rewrite"


class Change(BaseModel, frozen=True):
    """One proposed edit of the original résumé.

    `op` on `path`: replace a value, add an item (`[+]`), remove an item, put the items of a list in another order,
    or put single skills in groups (`after` names them by the words of the original).
    `after` is the new JSON value; it is None while a model has yet to write it (then `instruction` says what to do)
    and for `remove`; a line that is split has its parts on lines of their own. `impact` is in points of the score,
    measured with and without the change.
    """

    id: str = Field(description="c1, c2 … in order of impact")
    kind: ChangeKind
    op: Literal["replace", "add", "remove", "reorder", "group"] = "replace"
    path: str
    before: Any = None
    after: Any = None
    instruction: str = ""
    takes_in: tuple[str, ...] = Field((), description="Lines that a merged line stands for; they go with it")
    reason: str = Field(description="Why, in one plain sentence that the person understands")
    requirement_ids: tuple[str, ...] = ()
    impact: float = 0
    confidence: float = Field(1.0, ge=0, le=1)
    evidence: tuple[Support, ...] = ()
    minor: bool = Field(False, description="Order, punctuation, case or date form only")

    @property
    def section(self) -> str:
        """`work[0].highlights[2]` belongs to `work[0]`; `basics.summary` to `basics`."""
        return self.path.split(".")[0]


class Plan(BaseModel, frozen=True):
    changes: tuple[Change, ...] = ()

    def change(self, change_id: str) -> Change:
        """Raises KeyError for an unknown id."""
        for change in self.changes:
            if change.id == change_id:
                return change
        raise KeyError(change_id)

    def named(self, names: Iterable[str]) -> frozenset[str]:
        """Ids of the changes that are named by their own id, or by their whole section: "work", "skills", "basics"."""
        wanted = set(names)
        return frozenset(one.id for one in self.changes if {one.id, SECTION.split(one.path)[0]} & wanted)


class Choice(BaseModel, frozen=True):
    """What the person decided: ids of kept changes, and their own wording for some of them."""

    kept: frozenset[str] = frozenset()
    edits: dict[str, str] = {}

    @classmethod
    def everything(cls, plan: Plan) -> "Choice":
        return cls(kept=frozenset(change.id for change in plan.changes))


class PlanGiven(BaseModel, frozen=True):
    given: Given
    evaluation: Evaluation
