"""Strengths say what their quote shows; questions ask in words that a person would use."""

import pytest

from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from jobs.requirements import Importance, JobRequirement, JobRequirements, RequirementType
from resumes.document import Basics, Education, ResumeDocument, Work

T = RequirementType


def evaluated(*asked, lines=("Wrote a tide table service in Python for 40 harbours",), education=()):
    resume = ResumeDocument(
        basics=Basics(name="Ottilie Marsh"),
        work=[Work(name="Tidewatch", position="Programmer", start_date="2018", highlights=list(lines))],
        education=list(education),
    )
    requirements = tuple(
        JobRequirement(id=f"r{number}", text=text, type=kind, terms=terms, importance=Importance.MUST, explicit=True)
        for number, (text, kind, terms) in enumerate(asked)
    )
    return evaluate(Given(resume=resume, job=JobRequirements(title="Programmer", requirements=requirements)))


def test_a_strength_names_only_what_its_quote_shows():
    asked = "Understanding of the threading limitations of Python and multi-process architecture"
    (strength,) = evaluated((asked, T.SKILL, ("Python",))).strengths
    assert strength.startswith("Python: “Wrote a tide table service")


def test_what_is_asked_for_twice_is_one_strength():
    first = ("Deep insight into memory models and the inner workings of Python", T.SKILL, ("Python",))
    second = ("Solid grasp of event loops, queues and asynchronous Python", T.SKILL, ("Python",))
    assert len(evaluated(first, second).strengths) == 1


def test_a_rule_of_the_application_is_neither_strength_nor_gap():
    rule = "Any discrepancies must be resolved as a condition of continued employment"
    found = evaluated((rule, T.RESPONSIBILITY, ()))
    assert not found.gaps
    assert not found.strengths


@pytest.mark.parametrize(
    ("text", "kind", "terms", "question"),
    [
        ("Valid driver's license", T.CERTIFICATION, ("driver's license",), "Do you hold “Valid driver's license”?"),
        ("Agile", T.SKILL, ("Agile",), "Have you worked with Agile?"),
        ("Call center", T.SKILL, ("Call center",), "Do you have experience in call center work?"),
        ("Ability to run ventilators", T.TOOL, ("ventilators",), "Have you worked with ventilators?"),
        ("Knowledge of the Harbours Act", T.SKILL, (), "Do you have experience in “Harbours Act”?"),
        ("Keeps the berth register of the marina", T.RESPONSIBILITY, (), "Have you done this: “Keeps the berth"),
    ],
)
def test_a_question_fits_what_is_asked_for(text, kind, terms, question):
    (found,) = evaluated((text, kind, terms)).questions
    assert found.text.startswith(question)


def test_hours_and_duties_in_general_are_not_asked_about():
    for text in ("Monday - Saturday, 10:00 a.m. - 6:00 p.m", "Other duties as required", "Contract length: 12 months"):
        found = evaluated((text, T.RESPONSIBILITY, ()))
        assert not found.questions
        assert not found.gaps


def test_years_of_the_trade_are_no_strength_in_a_tool_that_is_not_named():
    asked = JobRequirement(id="r0", text="COBOL: 3 years", type=T.EXPERIENCE_YEARS, terms=("COBOL",), years=3)
    named = JobRequirement(id="r1", text="COBOL", type=T.TOOL, terms=("COBOL",))
    resume = ResumeDocument(work=[Work(name="Tidewatch", position="Programmer", start_date="2012")])
    found = evaluate(Given(resume=resume, job=JobRequirements(title="Programmer", requirements=(asked, named))))
    assert not found.strengths


@pytest.mark.parametrize(("studied", "met"), [("MSc", True), ("MSc (in progress)", False)])
def test_a_degree_under_way_is_not_held(studied, met):
    school = Education(institution="Marsh College", study_type=studied, area="Oceanography", start_date="2024")
    found = evaluated(("Master's degree in Oceanography", T.EDUCATION, ("Master's degree",)), education=[school])
    assert (found.matches[0].status == "met") is met
