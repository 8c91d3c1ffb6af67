"""A requirement is met, partly met or missing, and the words that say so are named."""

import pytest

from customization.evidence.schema import Answer
from customization.matching.index import index
from customization.matching.match import match, match_all
from customization.matching.schema import Status
from jobs.requirements import RequirementType as T
from resumes.document import Certificate, Language, ResumeDocument, Skill, Work
from tests.customization.cast import TODAY, asked, backend, ines, kitchen, tomasz


def status(resume, requirement, title="", answers=()):
    return match(index(resume, answers, today=TODAY), requirement, title).match.status


def by_id(resume, job):
    return {grade.requirement.id: grade.match for grade in match_all(index(resume, today=TODAY), job)}


def test_a_tool_is_met_by_its_other_name():
    found = by_id(tomasz(), backend())["r3"]
    assert found.status is Status.MET
    assert found.evidence[0].path == "work[0].highlights[2]"
    assert found.evidence[0].how == "alias"


def test_a_framework_proves_its_language():
    resume = ResumeDocument(work=[Work(position="Developer", highlights=["Wrote a Django app"])])
    found = match(index(resume, today=TODAY), asked("r1", "Python", T.TOOL, "Python")).match
    assert found.status is Status.MET
    assert found.evidence[0].how == "implied"


def test_what_is_nowhere_is_missing_and_has_no_evidence():
    found = by_id(tomasz(), backend())["r4"]
    assert (found.status, found.evidence) == (Status.MISSING, ())
    assert "Kafka" in found.why


def test_go_in_a_list_of_skills_is_the_language():
    resume = ResumeDocument(skills=[Skill(name="Backend", keywords=["Go"])])
    assert status(resume, asked("r1", "Go", T.TOOL, "Go")) is Status.MET


def test_the_verb_go_is_not_the_language():
    resume = ResumeDocument(work=[Work(position="Guide", highlights=["Let visitors go where they like"])])
    assert status(resume, asked("r1", "Go", T.TOOL, "Go")) is Status.MISSING


def test_a_kitchen_manager_shows_kitchen_management():
    resume = ResumeDocument(work=[Work(position="Kitchen Manager")])
    assert status(resume, asked("r1", "Kitchen management", T.SKILL, "Kitchen Management")) is Status.MET


@pytest.mark.parametrize(("end", "expected"), [("2023-12", Status.MET), ("2021-12", Status.PARTLY), ("", Status.MET)])
def test_years_are_counted_from_dates(end, expected):
    resume = ResumeDocument(work=[Work(position="Backend Developer", start_date="2020-01", end_date=end)])
    requirement = asked("r1", "Four years of backend work", T.EXPERIENCE_YEARS, "backend", years=4)
    assert status(resume, requirement) is expected


def test_two_jobs_at_once_count_once():
    work = [Work(position="Cook", start_date="2020-01", end_date="2021-12") for _ in range(3)]
    requirement = asked("r1", "Five years as a cook", T.EXPERIENCE_YEARS, "cook", years=5)
    assert match(index(ResumeDocument(work=work), today=TODAY), requirement).credit == pytest.approx(0.4)


def test_years_in_another_trade_do_not_count_as_years_in_this_one():
    resume = ResumeDocument(work=[Work(position="Bus Driver", start_date="2000-01")])
    requirement = asked("r1", "Five years of nursing", T.EXPERIENCE_YEARS, "nursing", years=5)
    assert match(index(resume, today=TODAY), requirement, "Nurse").credit <= 0.3


@pytest.mark.parametrize(
    ("held", "needed", "expected"),
    [("Native", "Fluent Spanish", Status.MET), ("A2", "Fluent Spanish", Status.PARTLY), ("C1", "Spanish", Status.MET)],
)
def test_a_language_is_measured_by_its_level(held, needed, expected):
    resume = ResumeDocument(languages=[Language(language="Spanish", fluency=held)])
    assert status(resume, asked("r1", needed, T.LANGUAGE, "Spanish")) is expected


def test_a_degree_below_the_asked_level_is_not_met():
    requirement = asked("r1", "Master's degree in Computer Science", T.EDUCATION, "master's degree")
    assert status(tomasz(), requirement) is not Status.MET


def test_a_licence_is_found_among_the_certificates():
    assert by_id(ines(), kitchen())["r3"].status is Status.MET


def test_an_answer_is_evidence():
    requirement = asked("r1", "Kafka", T.TOOL, "Kafka")
    answers = (Answer(id="has-apache-kafka", question="Have you worked with Kafka?", text="Yes, Kafka at Fernlicht"),)
    found = match(index(tomasz(), answers, today=TODAY), requirement).match
    assert (found.status, found.evidence[0].how) == (Status.MET, "answer")


def test_a_no_is_no_evidence():
    answers = (Answer(id="has-apache-kafka", question="Have you worked with Kafka?", text="", denied=True),)
    assert status(tomasz(), asked("r1", "Kafka", T.TOOL, "Kafka"), answers=answers) is Status.MISSING


def test_one_of_several_alternatives_is_enough():
    assert status(tomasz(), asked("r1", "Python or Java", T.TOOL, "Python", "Java")) is Status.MET


def test_half_of_what_is_asked_for_is_partly():
    requirement = asked("r1", "Python and Java and Kafka", T.TOOL, "Python", "Java", "Kafka")
    assert status(tomasz(), requirement) is Status.PARTLY


def test_the_name_of_an_employer_proves_no_skill():
    resume = ResumeDocument(work=[Work(name="Kubernetes Consulting", position="Clerk")])
    assert status(resume, asked("r1", "Kubernetes", T.TOOL, "Kubernetes")) is Status.MISSING


def test_another_tool_or_paper_for_the_same_purpose_meets_it_partly():
    resume = ResumeDocument(
        work=[Work(position="Developer", highlights=["Ran 12 services on AWS"])],
        certificates=[Certificate(name="Certified Food Safety Manager")],
    )
    assert status(resume, asked("r1", "Google Cloud", T.TOOL, "Google Cloud")) is Status.PARTLY
    assert status(resume, asked("r2", "ServSafe", T.CERTIFICATION, "ServSafe")) is Status.PARTLY
    assert status(resume, asked("r3", "Kubernetes", T.TOOL, "Kubernetes")) is Status.MISSING
