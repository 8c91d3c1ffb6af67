"""Our own reader finds in our files what we put there."""

import re

import pytest

from exports.files import services
from resumes.document import ResumeDocument
from resumes.paths import texts
from resumes.reading import read
from resumes.structuring.rules import structure

CORE = re.compile(
    r"basics\.(name|label|email|phone|profiles\[\d+\]\.username)"
    r"|work\[\d+\]\.(name|position|location|startDate|endDate|highlights\[\d+\])"
    r"|education\[\d+\]\.(institution|startDate|endDate)"
    r"|skills\[\d+\]\.keywords\[\d+\]|languages\[\d+\]\.language|certificates\[\d+\]\.(name|issuer|date)"
)
LEAST_EQUAL = 0.9
# The reader takes some sections under headings that it does not know for entries of the section before.
LEAST_EQUAL_WITH_UNKNOWN_SECTIONS = 0.65


def read_back(document: ResumeDocument, format: str, style: str) -> ResumeDocument:
    made = services.render(document, format, style)
    return structure(read(made.content, made.name)).document


def fields(document: ResumeDocument) -> dict[str, str]:
    """Addresses are printed without scheme and closing slash."""
    return {path: re.sub(r"^https?://", "", text).removesuffix("/") for path, text in texts(document)}


@pytest.mark.parametrize("style", services.STYLES)
@pytest.mark.parametrize("format", ["docx", "pdf"])
def test_names_jobs_dates_and_skills_come_back(anyone, format, style):
    told, heard = fields(anyone), fields(read_back(anyone, format, style))
    missed = {
        path: (text, heard.get(path)) for path, text in told.items() if CORE.fullmatch(path) and heard.get(path) != text
    }
    assert missed == {}


@pytest.mark.parametrize("format", ["docx", "pdf", "txt", "md"])
def test_nearly_every_field_comes_back(anyone, format):
    told, heard = fields(anyone), fields(read_back(anyone, format, "classic"))
    equal = sum(heard.get(path) == text for path, text in told.items())
    assert equal / len(told) >= (LEAST_EQUAL_WITH_UNKNOWN_SECTIONS if anyone.sections else LEAST_EQUAL)


def test_json_resume_comes_back_whole(anyone):
    assert read_back(anyone, "json", "classic") == anyone
