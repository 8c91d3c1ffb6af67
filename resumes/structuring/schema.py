"""What structuring makes of a read file."""

from pydantic import BaseModel

from resumes.document import Place, ResumeDocument
from resumes.reading.schema import Notice


class Doubt(BaseModel, frozen=True):
    """A field that the reader is not sure of; `confidence` is 0 to 1."""

    path: str
    confidence: float
    why: str


class Structured(BaseModel, frozen=True):
    """`places` maps paths of the document to places in the file. `unplaced` is visible text that found no field.

    `coverage` is the share of the file's letters and digits that stand in the document or in `unplaced`:
    1.0 says that nothing was lost.
    """

    document: ResumeDocument
    places: dict[str, Place] = {}
    doubts: tuple[Doubt, ...] = ()
    unplaced: tuple[str, ...] = ()
    coverage: float = 1.0
    notices: tuple[Notice, ...] = ()
