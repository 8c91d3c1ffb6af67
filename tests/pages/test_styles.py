"""Every class that a style sheet names is given somewhere: what nobody wears goes."""

import re
from itertools import chain

import pytest
from django.conf import settings

ROOT = settings.BASE_DIR
SHEETS = sorted(path for path in (ROOT / "static" / "css").rglob("*.css") if path.parent.name != "vendor")
ROOMS = ("accounts", "customization", "exports", "jobs", "resumeai", "resumes")
COMMENT, BODY, ADDRESS = re.compile(r"/\*.*?\*/", re.DOTALL), re.compile(r"\{[^{}]*\}"), re.compile(r"url\([^)]*\)")
NAME = re.compile(r"\.([a-zA-Z][\w-]*)")
ATTRIBUTE = re.compile(r'class="((?:\{%.*?%\}|\{\{.*?\}\}|[^"])*)"', re.DOTALL)
TAG, WIDTH = re.compile(r"\{%.*?%\}", re.DOTALL), re.compile(r"block width %\}([\w ]*)")
QUOTED = re.compile(r"\"([^\"\n]*)\"|'([^'\n]*)'|`([^`]*)`")
# Given by htmx while it asks, by Django's forms, and by its pages for staff.
OF_OTHERS = {"htmx-request", "errorlist", "submit-row", "field-id", "field-outcome"}


def named(sheet: str) -> set[str]:
    return set(NAME.findall(BODY.sub("{}", ADDRESS.sub("", COMMENT.sub("", sheet)))))


def quoted(text: str) -> str:
    return " ".join("".join(found) for found in QUOTED.findall(text))


@pytest.fixture(scope="module")
def worn() -> set[str]:
    """What stands in a `class`, in quotes in a tag of a template or in a script, or is one whole value in our code."""
    found: list[str] = []
    for path in (ROOT / "templates").rglob("*.html"):
        text = path.read_text()
        found += [*ATTRIBUTE.findall(text), *WIDTH.findall(text), *map(quoted, TAG.findall(text))]
    found += [quoted(path.read_text()) for path in (ROOT / "static" / "js").glob("*.js")]
    code = chain(*((ROOT / room).rglob("*.py") for room in ROOMS))
    values = {"".join(value) for path in code for value in QUOTED.findall(path.read_text())}
    return set(re.findall(r"[\w-]+", " ".join(found))) | values


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.stem)
def test_every_class_is_worn_somewhere(sheet, worn):
    assert named(sheet.read_text()) - worn - OF_OTHERS == set()


def test_a_class_that_nobody_wears_is_found():
    assert named(".card:has(.left-over) > a.big, .x { background: url(a.png) } /* .y */") == {
        "card",
        "left-over",
        "big",
        "x",
    }
