"""A cover letter whose every sentence rests on the résumé."""

from pydantic import BaseModel, Field

from customization.pipeline.evaluate.schema import Evaluation
from customization.pipeline.given import Given
from resumes.document import ResumeDocument


class Sentence(BaseModel, frozen=True):
    text: str
    sources: tuple[str, ...] = Field((), description="Paths of the résumé that prove it; empty for courtesy words")


class CoverLetter(BaseModel, frozen=True):
    greeting: str
    paragraphs: tuple[tuple[Sentence, ...], ...]
    closing: str
    name: str = ""

    @property
    def text(self) -> str:
        body = "\n\n".join(" ".join(sentence.text for sentence in part) for part in self.paragraphs)
        return "\n\n".join(part for part in (self.greeting, body, self.closing, self.name) if part)


class LetterGiven(BaseModel, frozen=True):
    given: Given
    evaluation: Evaluation
    document: ResumeDocument
