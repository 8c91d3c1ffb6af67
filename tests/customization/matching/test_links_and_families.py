"""Labels of links prove nothing; a verb and its noun are the same thing."""

import pytest

from customization.matching.index import NOTHING, index
from customization.matching.labels import only_links
from customization.matching.match import match
from customization.matching.schema import Status
from jobs.requirements import RequirementType as T
from resumes.document import Certificate, Project, ResumeDocument, Skill, Work
from tests.customization.cast import TODAY, asked


@pytest.mark.parametrize(
    "text",
    [
        "Live Demo | GitHub",
        "Marketplace | GitHub",
        "https://example.org/a/b",
        "GitHub: github.com/quill/tidewatch",
        "[Source Code] · [PyPI]",
        "VS Code Marketplace – Repo",
    ],
)
def test_a_line_of_labels_is_no_evidence(text):
    resume = ResumeDocument(projects=[Project(name="Tidewatch", highlights=[text])])
    assert only_links(text)
    passage = index(resume).passages[-1]
    assert (passage.text, passage.reading) == (text, NOTHING)


@pytest.mark.parametrize("text", ["Moved 40 repositories to GitHub", "Demo day host", "Wrote the documentation in npm"])
def test_a_line_that_tells_of_work_is_one(text):
    assert not only_links(text)


@pytest.mark.parametrize("text", ["Earned 2,400+ GitHub stars", "9,000 downloads on npm", "See github.com/quill"])
def test_fame_and_addresses_show_no_work_with_the_place(text):
    resume = ResumeDocument(work=[Work(position="Developer", highlights=[text])])
    for name in ("GitHub", "npm"):
        found = match(index(resume, today=TODAY), asked("r1", name, T.TOOL, name)).match
        assert found.status is Status.MISSING


def test_github_among_the_skills_stays_one():
    found = match(index(ResumeDocument(skills=[Skill(keywords=["GitHub"])])), asked("r1", "GitHub", T.TOOL, "GitHub"))
    assert found.match.status is Status.MET


@pytest.mark.parametrize(
    ("wanted", "line"),
    [
        ("Teach patients and families", "Patient education"),
        ("Administer medication", "Medication administration"),
        ("Precept new nurses", "Preceptor for new nurses"),
        ("Precept newly graduated nurses", "Mentored five student nurses"),
        ("Document patient care", "Patient care documentation"),
    ],
)
def test_verbs_and_their_nouns_meet(wanted, line):
    resume = ResumeDocument(work=[Work(position="Nurse", highlights=[line])])
    assert match(index(resume, today=TODAY), asked("r1", wanted, T.RESPONSIBILITY)).match.status is not Status.MISSING


def test_one_word_of_two_is_an_accident():
    resume = ResumeDocument(work=[Work(position="Cook", highlights=["Ran pasta nights and clam bakes"])])
    found = match(index(resume, today=TODAY), asked("r1", "Nights and weekends", T.OTHER)).match
    assert found.status is Status.MISSING


@pytest.mark.parametrize("name", ["ServSafe", "ServSafe Manager certification"])
def test_another_food_safety_paper_meets_it_partly_wherever_it_stands(name):
    asked_for = asked("r1", name, T.CERTIFICATION, name)
    for resume in (
        ResumeDocument(certificates=[Certificate(name="Certified Food Safety Manager")]),
        ResumeDocument(skills=[Skill(keywords=["Certified Food Safety Manager"])]),
    ):
        assert match(index(resume, today=TODAY), asked_for).match.status is Status.PARTLY
