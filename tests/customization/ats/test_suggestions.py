"""What the receipt tells a person to do: which line, which words, and nothing that nobody can write."""

from customization.ats.report import report
from jobs.requirements import JobRequirements
from jobs.requirements import RequirementType as T
from resumes.document import Basics, ResumeDocument, Skill, Work
from tests.customization.cast import TODAY, asked


def told(*requirements, lines=(), skills=(), language="en", text=""):
    resume = ResumeDocument(
        basics=Basics(summary=text),
        work=[Work(name="Somewhere", position="Sales Manager", start_date="2016-01", highlights=list(lines))],
        skills=[Skill(keywords=list(skills))],
    )
    job = JobRequirements(title="Sales Manager", language=language, requirements=requirements)
    return report(resume, job, today=TODAY)


def sentences(*requirements, **parts):
    return [one.sentence for one in told(*requirements, **parts).suggestions]


def test_a_skill_in_a_list_is_led_to_the_line_that_implies_it():
    python = asked("r1", "Python", T.TOOL, "Python")
    lines = ("Sold 40 licences a month", "Wrote the order service in Django")
    suggestion = told(python, lines=lines, skills=["Python"]).suggestions[0]
    assert "your line “Wrote the order service in Django”, name it there" in suggestion.sentence
    assert suggestion.path == "work[0].highlights[1]"


def test_without_such_a_line_the_person_is_asked_for_one():
    found = sentences(asked("r1", "Python", T.TOOL, "Python"), lines=["Ironed shirts"], skills=["Python"])
    assert found == ["Python stands in a list only. Name it in the line about the work where you used it."]


def test_a_posting_in_another_language_does_not_rename_what_is_called_the_same():
    requirement = asked("r1", "Experiencia en SAP SuccessFactors", T.TOOL, "SAP SuccessFactors")
    lines = ("Negociación del convenio de la empresa con los sindicatos", "Uso de SAP SuccessFactors para las nóminas")
    found = told(requirement, lines=lines, skills=["SAP SuccessFactors"], language="es")
    assert not any("the posting writes" in one.sentence for one in found.suggestions)
    wording = next(term for term in found.terms if term.name == "Wording")
    assert wording.points == wording.most


def test_habits_and_conditions_are_nothing_to_write_into_a_line():
    habit = asked("r1", "Friendly and reliable", T.SOFT_SKILL)
    condition = asked("r2", "Travel of up to 20 percent", T.OTHER)
    assert sentences(habit, condition, lines=["Ironed shirts"]) == []


def test_what_the_posting_asks_for_is_not_demanded_twice():
    licence = asked("r1", "Must have a forklift licence", T.CERTIFICATION, "forklift licence")
    assert sentences(licence, lines=["Ironed shirts"]) == [
        "The posting asks for “A forklift licence”. If you have it, say so; if not, leave it out."
    ]
