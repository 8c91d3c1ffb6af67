"""What the terms of the score weigh up: the trade, what the title names, learners, the language of the posting."""

import pytest

from customization.ats.report import report
from jobs.requirements import JobRequirements
from jobs.requirements import RequirementType as T
from resumes.document import Basics, Certificate, Education, Language, ResumeDocument, Skill, Work
from tests.customization.cast import TODAY, asked, kitchen


def score(resume, job):
    return report(resume, job, today=TODAY).score


def held(position, *lines, since="2019-01"):
    return Work(name="Somewhere", position=position, start_date=since, highlights=list(lines))


def python_post():
    python = asked("r1", "Strong Python", T.TOOL, "Python")
    sql = asked("r2", "SQL databases", T.TOOL, "SQL")
    return JobRequirements(title="Python Developer", requirements=(python, sql))


def test_the_same_skills_count_more_in_the_same_trade():
    excel = asked("r1", "Excel", T.TOOL, "Excel")
    job = JobRequirements(title="Accountant", requirements=(excel,))
    trades = ("Bookkeeper", "Office Administrator", "Welder")
    scores = [score(ResumeDocument(work=[held(title, "Kept lists in Excel")]), job) for title in trades]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


def test_what_the_title_names_must_be_shown_in_the_work():
    shown = ResumeDocument(work=[held("Developer", "Wrote Python services", "Queried SQL databases")])
    listed = ResumeDocument(
        work=[held("Developer", "Wrote services", "Queried SQL databases")],
        skills=[Skill(name="", keywords=["Python"])],
    )
    assert score(shown, python_post()) > score(listed, python_post()) + 10


def test_an_internship_is_not_yet_the_post():
    interned = ResumeDocument(work=[held("Python Developer Intern", "Wrote Python services")])
    worked = ResumeDocument(work=[held("Python Developer", "Wrote Python services")])
    assert score(worked, python_post()) > score(interned, python_post()) + 15


def test_a_first_job_asks_for_schooling_and_not_for_years():
    degree = asked("r1", "Degree in computer science", T.EDUCATION, "computer science")
    job = JobRequirements(title="Junior Software Developer", seniority="entry", requirements=(degree,))
    schooled = ResumeDocument(education=[Education(study_type="BSc", area="Computer Science")])
    other = ResumeDocument(education=[Education(study_type="BSc", area="Music")])
    assert score(schooled, job) > score(other, job) + 30


@pytest.mark.parametrize(("languages", "bounded"), [([], True), ([Language(language="German", fluency="B2")], False)])
def test_work_advertised_in_german_is_bounded_without_german(languages, bounded):
    teaching = asked("r1", "Unterricht in Mathematik", T.RESPONSIBILITY)
    job = JobRequirements(title="Lehrkraft", language="de", requirements=(teaching,))
    lines = ("Teaches mathematics to the older pupils of the school", "Has led the science club with the parents")
    resume = ResumeDocument(basics=Basics(name="A B"), work=[held("Teacher", *lines)], languages=languages)
    found = report(resume, job, today=TODAY)
    assert ("posting_language" in {fault.kind for fault in found.faults}) is bounded
    assert (found.score <= 28) is bounded


def test_the_order_of_requirements_does_not_matter():
    job = python_post()
    turned = job.model_copy(update={"requirements": job.requirements[::-1]})
    resume = ResumeDocument(work=[held("Java Developer", "Queried SQL databases")])
    assert score(resume, job) == score(resume, turned)


def test_better_words_under_a_bound_cost_nothing():
    """The bound is set from the exact sum: from a rounded one the score ended a tenth below it."""
    held = [
        Work(position="Cook", start_date="2014-05", end_date="2014-05"),
        Work(position="Backend Developer"),
        Work(position="Backend Developer", start_date="2009"),
    ]
    plain = ResumeDocument(
        basics=Basics(name="Ada Quill", email="ada@example.org", summary="I am a cook."),
        work=held,
        certificates=[Certificate(name="ServSafe Manager")],
    )
    better = plain.basics.model_copy(update={"label": "Cook", "summary": "Cook. Holds ServSafe Manager."})
    assert [score(one, kitchen()) for one in (plain, plain.model_copy(update={"basics": better}))] == [28.0, 28.0]


def test_a_job_of_the_trade_counts_less_without_the_tools_of_the_title():
    def trade(*lines):
        earned = report(ResumeDocument(work=[held("Software Developer", *lines)]), python_post(), today=TODAY).terms
        return sum(term.points for term in earned if term.name in ("Job title", "Years of experience"))

    without, listed_only = trade("Queried SQL databases"), trade("Wrote Python services")
    assert without == pytest.approx(listed_only / 2, abs=0.1)


def test_the_tools_of_a_trade_bring_a_near_one_nearer():
    job = JobRequirements(title="DevOps Engineer", requirements=(asked("r1", "Perl", T.TOOL, "Perl"),))
    plain = held("Full Stack Developer", "Wrote pages in PHP")
    lines = ("Moved the shop to AWS with Terraform", "Ran Kubernetes in Docker", "Built pipelines in Jenkins")
    running = held("Full Stack Developer", *lines, "Watched it in Grafana")
    post = held("DevOps Engineer", "Kept the servers")
    developers, operators = (score(ResumeDocument(work=[work]), job) for work in (plain, running))
    assert developers + 5 < operators < score(ResumeDocument(work=[post]), job)


def test_tools_alone_make_no_trade():
    job = JobRequirements(title="DevOps Engineer", requirements=(asked("r1", "Perl", T.TOOL, "Perl"),))
    baker = ResumeDocument(work=[held("Baker", "Baked", "Terraform, AWS, Kubernetes, Jenkins and Grafana")])
    assert score(baker, job) < 30


@pytest.mark.parametrize(("text", "bounded"), [("ServSafe Manager", True), ("Relevant certifications", False)])
def test_only_a_paper_with_a_name_bounds_the_score(text, bounded):
    paper = asked("r1", text, T.CERTIFICATION, *(["ServSafe"] if bounded else []))
    job = JobRequirements(title="Cook", requirements=(paper, asked("r2", "Cooking", T.SKILL, "Cooking")))
    found = report(ResumeDocument(work=[held("Cook", "Cooking for 90 guests a night")]), job, today=TODAY)
    assert ("missing_licence" in {fault.kind for fault in found.faults}) is bounded
