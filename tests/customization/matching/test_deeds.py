"""A bare word proves a name, not a deed."""

import pytest

from customization.evidence.schema import Answer
from customization.matching.index import index
from customization.matching.match import match
from customization.matching.schema import Status
from jobs.requirements import RequirementType as T
from resumes.document import Project, ResumeDocument, Skill, Work
from tests.customization.cast import TODAY, asked

LISTED = ResumeDocument(skills=[Skill(name="Tools", keywords=["Kubernetes", "Kafka"])])
DUTY = asked("r1", "Lead our migration to Kubernetes and improve reliability", T.RESPONSIBILITY, "Kubernetes")


def found(resume, requirement, answers=()):
    return match(index(resume, answers, today=TODAY), requirement).match


@pytest.mark.parametrize(
    "requirement",
    [
        DUTY,
        asked("r2", "Kafka in production", T.TOOL, "Kafka"),
        asked("r3", "Designing event streams with Kafka", T.SKILL, "Kafka"),
        asked("r4", "3+ years of Kubernetes", T.TOOL, "Kubernetes"),
        asked("r5", "Aufbau einer Plattform mit Kubernetes", T.SKILL, "Kubernetes"),
    ],
)
def test_a_word_in_a_list_meets_a_deed_only_partly(requirement):
    match_found = found(LISTED, requirement)
    assert match_found.status is Status.PARTLY
    assert "no line of your work" in match_found.why


@pytest.mark.parametrize(
    "resume",
    [
        ResumeDocument(work=[Work(position="Developer", highlights=["Moved 12 services to Kubernetes"])]),
        ResumeDocument(projects=[Project(name="Tidewatch", highlights=["Moved it to Kubernetes"])]),
    ],
)
def test_a_line_of_work_or_of_a_project_meets_a_deed(resume):
    listed_too = resume.model_copy(update={"skills": LISTED.skills})
    assert found(listed_too, DUTY).status is Status.MET
    assert "highlights" in found(listed_too, DUTY).evidence[0].path


def test_a_name_alone_is_met_by_a_word_in_a_list():
    assert found(LISTED, asked("r1", "Good knowledge of Kafka", T.TOOL, "Kafka")).status is Status.MET


def test_a_yes_to_a_name_is_no_deed_but_a_yes_to_the_deed_is():
    name = Answer(id="a", question="Have you worked with Kubernetes? Where, and what did you do?", text="Yes.")
    deed = Answer(id="b", question=f"Have you done this: “{DUTY.text}”? Where?", text="Yes.")
    assert found(ResumeDocument(), DUTY, [name]).status is Status.PARTLY
    assert found(ResumeDocument(), DUTY, [deed]).status is Status.MET
