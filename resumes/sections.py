"""The sections of a résumé for people: what their fields are called, how they are shown and in which order."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["line", "date", "text", "list"]


@dataclass(frozen=True)
class Field:
    """`key` is the name in JSON Resume. A `list` is edited one item a line; a `rare` field is folded while empty."""

    key: str
    label: str
    kind: Kind = "line"
    rare: bool = False


@dataclass(frozen=True)
class Shape:
    """One section. `one` is an entry with its article.

    `heads` and `beneath` name the fields that make the first and the second line of an entry.
    """

    key: str
    label: str
    one: str
    fields: tuple[Field, ...]
    heads: tuple[str, ...]
    beneath: tuple[str, ...] = ()


DATES = (Field("startDate", "From", "date"), Field("endDate", "To", "date"))
URL = Field("url", "Web address", rare=True)
SUMMARY = Field("summary", "Summary", "text", rare=True)
PLACE = Field("location", "Place")
BULLETS = Field("highlights", "What you did, one point a line", "list")
KEYWORDS = Field("keywords", "Skills, one a line", "list")

BASICS = (
    Field("name", "Name"),
    Field("label", "Headline"),
    Field("email", "E-mail"),
    Field("phone", "Phone"),
    URL,
    Field("location.address", "Street", rare=True),
    Field("location.postalCode", "Postal code", rare=True),
    Field("location.city", "City"),
    Field("location.region", "Region", rare=True),
    Field("location.countryCode", "Country code", rare=True),
    Field("summary", "Summary", "text"),
)

SECTIONS = (
    Shape(
        "profiles",
        "Profiles",
        "a profile",
        (Field("network", "Network"), Field("username", "Name there"), URL),
        ("network", "username"),
        ("url",),
    ),
    Shape(
        "work",
        "Work",
        "a position",
        (
            Field("position", "Job title"),
            Field("name", "Employer"),
            *DATES,
            PLACE,
            URL,
            Field("description", "About the employer", "text", rare=True),
            SUMMARY,
            BULLETS,
        ),
        ("position",),
        ("name", "location", "url"),
    ),
    Shape(
        "education",
        "Education",
        "a school",
        (
            Field("studyType", "Degree"),
            Field("area", "Subject"),
            Field("institution", "School"),
            PLACE,
            *DATES,
            URL,
            Field("score", "Grade", rare=True),
            Field("courses", "Courses, one a line", "list", rare=True),
            Field("highlights", "More, one point a line", "list", rare=True),
        ),
        ("studyType", "area"),
        ("institution", "location", "url"),
    ),
    Shape(
        "skills",
        "Skills",
        "a group of skills",
        (Field("name", "Group"), Field("level", "Level", rare=True), KEYWORDS),
        ("name", "level"),
    ),
    Shape(
        "projects",
        "Projects",
        "a project",
        (
            Field("name", "Project"),
            Field("entity", "For whom"),
            *DATES,
            Field("type", "Kind", rare=True),
            URL,
            Field("roles", "Your roles, one a line", "list", rare=True),
            Field("description", "Description", "text"),
            Field("keywords", "Used, one a line", "list"),
            BULLETS,
        ),
        ("name",),
        ("entity", "type", "url"),
    ),
    Shape(
        "certificates",
        "Certificates",
        "a certificate",
        (Field("name", "Certificate"), Field("issuer", "Given by"), Field("date", "Date", "date"), URL),
        ("name",),
        ("issuer", "url"),
    ),
    Shape(
        "languages",
        "Languages",
        "a language",
        (Field("language", "Language"), Field("fluency", "How well")),
        ("language",),
        ("fluency",),
    ),
    Shape(
        "volunteer",
        "Volunteer work",
        "a volunteer position",
        (Field("position", "Role"), Field("organization", "Organisation"), *DATES, PLACE, URL, SUMMARY, BULLETS),
        ("position",),
        ("organization", "location", "url"),
    ),
    Shape(
        "awards",
        "Awards",
        "an award",
        (Field("title", "Award"), Field("awarder", "Given by"), Field("date", "Date", "date"), SUMMARY),
        ("title",),
        ("awarder",),
    ),
    Shape(
        "publications",
        "Publications",
        "a publication",
        (
            Field("name", "Title"),
            Field("publisher", "Publisher"),
            Field("releaseDate", "Date", "date"),
            URL,
            SUMMARY,
        ),
        ("name",),
        ("publisher", "url"),
    ),
    Shape("interests", "Interests", "an interest", (Field("name", "Interest"), KEYWORDS), ("name",)),
    Shape(
        "references",
        "References",
        "a reference",
        (Field("name", "Name"), Field("reference", "What they say", "text")),
        ("name",),
    ),
    Shape(
        "sections",
        "Other sections",
        "a section",
        (Field("title", "Heading"), Field("lines", "Lines", "list")),
        ("title",),
    ),
)
BY_KEY = {shape.key: shape for shape in SECTIONS}


def path(key: str) -> str:
    """Where a section lies in the document: profiles belong to the basics."""
    return "basics.profiles" if key == "profiles" else key
