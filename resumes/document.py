"""A résumé as typed data, in the shape of JSON Resume (schema 1.0.0, jsonresume.org).

Field names in JSON are those of JSON Resume; unknown keys are kept. Empty text means "not stated".
Every text has a path such as `work[0].highlights[2]` (see `resumes.paths`).
"""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic.alias_generators import to_camel


class Part(BaseModel):
    """Null is read as "not stated"; unknown keys survive a round trip, whatever they hold."""

    model_config = ConfigDict(
        extra="allow",
        alias_generator=to_camel,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
    )

    @model_validator(mode="before")
    @classmethod
    def without_nulls(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return {k: v for k, v in value.items() if v is not None or not cls.states(k)}

    @classmethod
    def states(cls, key: Any) -> bool:
        """Whether a key is one of this part's own fields, by either of its names."""
        return key in cls.model_fields or any(field.alias == key for field in cls.model_fields.values())


class Place(BaseModel, frozen=True):
    """Where a text stands in the uploaded file.

    `line` counts the lines of the read text from 0. `page` counts from 1 (0: the format has no pages).
    `box` is (left, top, right, bottom) in points from the page's top left corner.
    """

    line: int
    page: int = 0
    box: tuple[float, float, float, float] | None = None


class Location(Part):
    address: str = ""
    postal_code: str = ""
    city: str = ""
    country_code: str = ""
    region: str = ""


class Profile(Part):
    network: str = ""
    username: str = ""
    url: str = ""


class Basics(Part):
    name: str = ""
    label: str = ""
    image: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    summary: str = ""
    location: Location = Location()
    profiles: list[Profile] = []


class Dated(Part):
    """Dates are ISO: `2021`, `2021-03` or `2021-03-15`. A start without an end means "until today"."""

    start_date: str = ""
    end_date: str = ""


class Work(Dated):
    name: str = ""
    position: str = ""
    location: str = ""
    description: str = ""
    url: str = ""
    summary: str = ""
    highlights: list[str] = []


class Volunteer(Dated):
    organization: str = ""
    position: str = ""
    location: str = ""
    url: str = ""
    summary: str = ""
    highlights: list[str] = []


class Education(Dated):
    institution: str = ""
    url: str = ""
    area: str = ""
    study_type: str = ""
    location: str = ""
    score: str = ""
    courses: list[str] = []
    highlights: list[str] = []


class Award(Part):
    title: str = ""
    date: str = ""
    awarder: str = ""
    summary: str = ""


class Certificate(Part):
    name: str = ""
    date: str = ""
    issuer: str = ""
    url: str = ""


class Publication(Part):
    name: str = ""
    publisher: str = ""
    release_date: str = ""
    url: str = ""
    summary: str = ""


class Skill(Part):
    """A group of skills: its heading in `name` (may be empty), its members in `keywords`."""

    name: str = ""
    level: str = ""
    keywords: list[str] = []


class Language(Part):
    language: str = ""
    fluency: str = ""


class Interest(Part):
    name: str = ""
    keywords: list[str] = []


class Reference(Part):
    name: str = ""
    reference: str = ""


class Project(Dated):
    name: str = ""
    description: str = ""
    url: str = ""
    entity: str = ""
    type: str = ""
    keywords: list[str] = []
    roles: list[str] = []
    highlights: list[str] = []


class Section(Part):
    """A section whose heading we do not know, kept as it stands."""

    title: str = ""
    lines: list[str] = []


class ResumeDocument(Part):
    basics: Basics = Basics()
    work: list[Work] = []
    volunteer: list[Volunteer] = []
    education: list[Education] = []
    awards: list[Award] = []
    certificates: list[Certificate] = []
    publications: list[Publication] = []
    skills: list[Skill] = []
    languages: list[Language] = []
    interests: list[Interest] = []
    references: list[Reference] = []
    projects: list[Project] = []
    sections: list[Section] = []

    def to_json_resume(self) -> dict[str, Any]:
        """Plain JSON Resume: what is not stated is left out."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True)

    @classmethod
    def from_json_resume(cls, data: dict[str, Any]) -> Self:
        """Raises `pydantic.ValidationError` when a value cannot be read; see `resumes.reading` for the lenient way."""
        return cls.model_validate(data)
