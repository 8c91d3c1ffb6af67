"""A section in one line, heading and all, under a section that it does not belong to."""

from resumes.reading.text import read_text
from resumes.structuring.rules import structure
from resumes.structuring.schema import Structured

RESUME = """Meera Pillai
Full-Stack Developer
meera.pillai@example.org

Experience
Software Engineer, Lotus Retail, Pune
June 2019 - Present
- Built the checkout of a shop with 40,000 orders a month.

Education
B.Sc. Physics, Hill College, 2018
{inside}
Skills: JavaScript, TypeScript, React

Personal Details
Languages Known: English, Hindi, Kannada
Marital Status: Married
"""


def read(inside: str = "") -> Structured:
    return structure(read_text(RESUME.format(inside=inside).encode()))


def test_skills_in_one_line_after_the_last_school_are_skills():
    assert [name for skill in read().document.skills for name in (skill.name, *skill.keywords) if name] == [
        "JavaScript",
        "TypeScript",
        "React",
    ]


def test_languages_among_personal_details_are_languages():
    assert [one.language for one in read().document.languages] == ["English", "Hindi", "Kannada"]


def test_a_line_of_the_school_itself_stays_with_it():
    (school,) = read("Courses: Optics, Statistics").document.education
    assert school.institution == "Hill College"
    assert school.courses == ["Optics", "Statistics"]


def test_one_language_alone_is_no_school():
    document = read("\nLanguages Known: English").document
    assert [school.institution for school in document.education] == ["Hill College"]
    assert "English" in [one.language for one in document.languages]
