"""Original against tailored."""

from enum import StrEnum

from pydantic import BaseModel, Field

from customization.evidence.schema import Support, Verdict


class Meaning(StrEnum):
    SAME = "same"
    MOVED = "moved"
    REWORDED = "reworded"
    MERGED = "merged"
    SPLIT = "split"
    DROPPED = "dropped"
    ADDED = "added"


class Piece(BaseModel, frozen=True):
    """A run of words: in both texts (0), only before (-1), only after (1)."""

    side: int
    text: str


class DiffLine(BaseModel, frozen=True):
    section: str
    before: str = ""
    after: str = ""
    before_path: str = ""
    after_path: str = ""
    meaning: Meaning
    pieces: tuple[Piece, ...] = ()
    change_ids: tuple[str, ...] = ()
    reason: str = ""
    verdict: Verdict | None = None
    evidence: tuple[Support, ...] = Field((), description="Words of the person that the new text stands on")
    minor: bool = False


class Diff(BaseModel, frozen=True):
    """`unified` is the Git-style text of the two résumés as plain text."""

    lines: tuple[DiffLine, ...]
    unified: str = ""


class Explained(BaseModel, frozen=True):
    """A change that made the difference: its path in the original, where it stands now, and why it was made.

    `takes_in` are the paths of other lines that its text stands for too: it merged them.
    """

    change_id: str
    path: str
    now: str = ""
    reason: str = ""
    takes_in: tuple[str, ...] = ()
    minor: bool = False
    evidence: tuple[Support, ...] = ()
