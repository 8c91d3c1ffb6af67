"""An interview sheet."""

from enum import StrEnum

from pydantic import BaseModel, Field


class Weakness(StrEnum):
    """Why an answer needs thought before the talk."""

    OWN_WORD = "own_word"
    NO_FIGURE = "no_figure"
    PARTLY = "partly"
    LISTED_ONLY = "listed_only"


class Point(BaseModel, frozen=True):
    """One line that will be asked about. `original` is what stood in the résumé where the line was changed."""

    path: str
    where: str = Field("", description="The job or project it belongs to, by the names of the résumé")
    text: str
    original: str = ""
    questions: tuple[str, ...] = ()
    ready: tuple[str, ...] = Field((), description="What to have ready: the evidence, and where it stands")
    weak: tuple[Weakness, ...] = ()
    why: str = Field("", description="Why it will be asked about, in one plain sentence")


class Gap(BaseModel, frozen=True):
    """Something that the posting asks for and the résumé does not show, or shows in part."""

    text: str
    importance: str
    status: str
    advice: str


class InterviewSheet(BaseModel, frozen=True):
    title: str = ""
    company: str = ""
    points: tuple[Point, ...] = ()
    gaps: tuple[Gap, ...] = ()
    to_ask: tuple[str, ...] = Field((), description="Questions for the person to ask: what the posting leaves unsaid")
