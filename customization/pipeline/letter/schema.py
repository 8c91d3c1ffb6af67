"""A cover letter whose every sentence rests on the person's own words, on the posting, or on courtesy."""

from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, Field

from customization.evidence.schema import Verdict
from customization.pipeline.given import Given

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "it": "Italiano",
    "nl": "Nederlands",
}
LONGEST_WHY = 400


class Style(StrEnum):
    TRADITIONAL = "traditional"
    MODERN = "modern"
    TECHNOLOGY = "technology"
    HEALTHCARE = "healthcare"
    EDUCATION = "education"
    FINANCE = "finance"
    CREATIVE = "creative"
    PUBLIC = "public"
    TRADES = "trades"


class Length(StrEnum):
    SHORT = "short"
    NORMAL = "normal"
    LONG = "long"


class Tone(StrEnum):
    FORMAL = "formal"
    PLAIN = "plain"
    WARM = "warm"


class LetterOptions(BaseModel, frozen=True):
    style: Style = Style.TRADITIONAL
    length: Length = Length.NORMAL
    tone: Tone = Tone.PLAIN
    language: Literal["", "en", "de", "fr", "es", "pt", "it", "nl"] = Field("", description="Empty: as the posting")
    why: str = Field("", max_length=LONGEST_WHY, description="Why this job, in the person's own words")


class Source(StrEnum):
    """What a sentence rests on."""

    RESUME = "resume"
    OWN = "own"
    POSTING = "posting"
    COURTESY = "courtesy"


class Sentence(BaseModel, frozen=True):
    text: str
    rests_on: Source = Source.RESUME
    sources: tuple[str, ...] = Field((), description="Paths of the résumé, answers or requirements that prove it")
    verdict: Verdict = Verdict.SUPPORTED
    why: str = Field("", description="What has no source, in one plain sentence")


class Dropped(BaseModel, frozen=True):
    """A sentence that an engine wrote and that does not ship."""

    text: str
    why: str


class CoverLetter(BaseModel, frozen=True):
    """`recipient` and `subject` stand above the greeting; all of it is ready words in `language`."""

    language: str = "en"
    recipient: tuple[str, ...] = ()
    place_and_date: str = ""
    subject: str = ""
    greeting: str = ""
    paragraphs: tuple[tuple[Sentence, ...], ...] = ()
    closing: str = ""
    name: str = ""
    dropped: tuple[Dropped, ...] = ()
    remarks: tuple[str, ...] = Field((), description="What the person should know, in plain sentences")

    @property
    def prose(self) -> tuple[str, ...]:
        return tuple(" ".join(sentence.text for sentence in part) for part in self.paragraphs)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentence for part in self.paragraphs for sentence in part)

    @property
    def text(self) -> str:
        return "\n\n".join(part for part in (self.greeting, *self.prose, self.closing, self.name) if part)


class LetterGiven(BaseModel, frozen=True):
    """`day` is the date of the letter, handed in so that the same letter can be made again."""

    given: Given
    options: LetterOptions = LetterOptions()
    day: date
