"""The sections of a résumé for people: what their fields are called, how they are shown and in which order."""

from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

Kind = Literal["line", "date", "text", "list"]


@dataclass(frozen=True)
class Field:
    """`key` is the name in JSON Resume. A `list` is edited one item a line; a `rare` field is folded while empty."""

    key: str
    name: str
    kind: Kind = "line"
    rare: bool = False

    @property
    def label(self) -> str:
        return gettext(self.name)


@dataclass(frozen=True)
class Shape:
    """One section. `entry` is one with its article; `label` and `one` are in the language of the page.

    `heads` and `beneath` name the fields that make the first and the second line of an entry.
    """

    key: str
    name: str
    entry: str
    fields: tuple[Field, ...]
    heads: tuple[str, ...]
    beneath: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        return gettext(self.name)

    @property
    def one(self) -> str:
        return gettext(self.entry)


DATES = (Field("startDate", _("From"), "date"), Field("endDate", _("To"), "date"))
URL = Field("url", _("Web address"), rare=True)
SUMMARY = Field("summary", _("Summary"), "text", rare=True)
PLACE = Field("location", _("Place"))
BULLETS = Field("highlights", _("What you did, one point a line"), "list")
KEYWORDS = Field("keywords", _("Skills, one a line"), "list")

BASICS = (
    Field("name", _("Name")),
    Field("label", _("Headline")),
    Field("email", _("E-mail")),
    Field("phone", _("Phone")),
    URL,
    Field("location.address", _("Street"), rare=True),
    Field("location.postalCode", _("Postal code"), rare=True),
    Field("location.city", _("City")),
    Field("location.region", _("Region"), rare=True),
    Field("location.countryCode", _("Country code"), rare=True),
    Field("summary", _("Summary"), "text"),
)

SECTIONS = (
    Shape(
        "profiles",
        _("Profiles"),
        _("a profile"),
        (Field("network", _("Network")), Field("username", _("Name there")), URL),
        ("network", "username"),
        ("url",),
    ),
    Shape(
        "work",
        _("Experience"),
        _("a position"),
        (
            Field("position", _("Job title")),
            Field("name", _("Employer")),
            *DATES,
            PLACE,
            URL,
            Field("description", _("About the employer"), "text", rare=True),
            SUMMARY,
            BULLETS,
        ),
        ("position",),
        ("name", "location", "url"),
    ),
    Shape(
        "education",
        _("Education"),
        _("a school"),
        (
            Field("studyType", _("Degree")),
            Field("area", _("Field of study")),
            Field("institution", _("School")),
            PLACE,
            *DATES,
            URL,
            Field("score", _("Grade"), rare=True),
            Field("courses", _("Courses, one a line"), "list", rare=True),
            Field("highlights", _("More, one point a line"), "list", rare=True),
        ),
        ("studyType", "area"),
        ("institution", "location", "url"),
    ),
    Shape(
        "skills",
        _("Skills"),
        _("a group of skills"),
        (Field("name", _("Group")), Field("level", _("Level"), rare=True), KEYWORDS),
        ("name", "level"),
    ),
    Shape(
        "projects",
        _("Projects"),
        _("a project"),
        (
            Field("name", _("Project")),
            Field("entity", _("For whom")),
            *DATES,
            Field("type", _("Kind"), rare=True),
            URL,
            Field("roles", _("Your roles, one a line"), "list", rare=True),
            Field("description", _("Description"), "text"),
            Field("keywords", _("Used, one a line"), "list"),
            BULLETS,
        ),
        ("name",),
        ("entity", "type", "url"),
    ),
    Shape(
        "certificates",
        _("Certificates"),
        _("a certificate"),
        (Field("name", _("Certificate")), Field("issuer", _("Given by")), Field("date", _("Date"), "date"), URL),
        ("name",),
        ("issuer", "url"),
    ),
    Shape(
        "languages",
        _("Languages"),
        _("a language"),
        (Field("language", _("Language")), Field("fluency", _("How well"))),
        ("language",),
        ("fluency",),
    ),
    Shape(
        "volunteer",
        _("Volunteering"),
        _("a volunteer position"),
        (Field("position", _("Role")), Field("organization", _("Organisation")), *DATES, PLACE, URL, SUMMARY, BULLETS),
        ("position",),
        ("organization", "location", "url"),
    ),
    Shape(
        "awards",
        _("Awards"),
        _("an award"),
        (Field("title", _("Award")), Field("awarder", _("Given by")), Field("date", _("Date"), "date"), SUMMARY),
        ("title",),
        ("awarder",),
    ),
    Shape(
        "publications",
        _("Publications"),
        _("a publication"),
        (
            Field("name", _("Title")),
            Field("publisher", _("Publisher")),
            Field("releaseDate", _("Date"), "date"),
            URL,
            SUMMARY,
        ),
        ("name",),
        ("publisher", "url"),
    ),
    Shape("interests", _("Interests"), _("an interest"), (Field("name", _("Interest")), KEYWORDS), ("name",)),
    Shape(
        "references",
        _("References"),
        _("a reference"),
        (Field("name", _("Name")), Field("reference", _("What they say"), "text")),
        ("name",),
    ),
    Shape(
        "sections",
        _("Other sections"),
        _("a section"),
        (Field("title", _("Heading")), Field("lines", _("Lines"), "list")),
        ("title",),
    ),
)
BY_KEY = {shape.key: shape for shape in SECTIONS}


def path(key: str) -> str:
    """Where a section lies in the document: profiles belong to the basics."""
    return "basics.profiles" if key == "profiles" else key
