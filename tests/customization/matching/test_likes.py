"""Another tool or paper for the same purpose meets a requirement partly."""

import pytest

from customization.matching.index import index
from customization.matching.match import match
from customization.matching.schema import Status
from jobs.requirements import RequirementType as T
from resumes.document import Basics, Certificate, ResumeDocument, Skill, Work
from tests.customization.cast import TODAY, asked


def grade(resume, requirement):
    return match(index(resume, today=TODAY), requirement)


@pytest.mark.parametrize(
    ("has", "wanted"), [("Tableau", "Power BI"), ("Datadog", "Prometheus"), ("RabbitMQ", "Apache Kafka")]
)
def test_a_tool_for_the_same_purpose_counts_partly(has, wanted):
    found = grade(ResumeDocument(skills=[Skill(keywords=[has])]), asked("r1", wanted, T.TOOL, wanted))
    assert found.match.status is Status.PARTLY
    assert [support.quote for support in found.match.evidence] == [has]


def test_a_tool_in_a_list_counts_less_where_a_deed_is_asked_for():
    wanted = asked("r1", "Build dashboards in Power BI", T.TOOL, "Power BI")
    listed = ResumeDocument(skills=[Skill(keywords=["Tableau"])])
    used = ResumeDocument(work=[Work(position="Analyst", highlights=["Built Tableau dashboards for the shops"])])
    assert grade(listed, wanted).credit < grade(used, wanted).credit


@pytest.mark.parametrize("paper", ["HACCP Level 3", "Food Hygiene Certificate", "Certified Food Manager"])
def test_a_paper_for_the_same_purpose_counts_partly(paper):
    wanted = asked("r1", "ServSafe Manager certificate", T.CERTIFICATION, "ServSafe")
    found = grade(ResumeDocument(certificates=[Certificate(name=paper)]), wanted)
    assert found.match.status is Status.PARTLY


def test_a_certified_assistant_holds_no_licence_of_a_nurse():
    wanted = asked("r1", "Current RN license", T.CERTIFICATION, "RN")
    resume = ResumeDocument(
        basics=Basics(label="Certified Nursing Assistant"), work=[Work(position="Certified Nursing Assistant")]
    )
    assert grade(resume, wanted).match.status is Status.MISSING


@pytest.mark.parametrize(
    ("summary", "counts"),
    [
        ("Aide who wants to become a nurse. Holds a CPR certificate.", False),
        ("Worked on an island for years. Holds a nursing certificate.", True),
    ],
)
def test_a_paper_is_about_what_its_own_sentence_says(summary, counts):
    wanted = asked("r1", "Current RN license", T.CERTIFICATION, "RN")
    found = grade(ResumeDocument(basics=Basics(summary=summary)), wanted)
    assert (found.credit > 0) is counts
