"""The summary claims no more years than the dates do, and says neither likes nor the same twice."""

import pytest

from customization.evidence.schema import Answer
from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.plan.heading.tenure import least_years
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import ChangeKind as K
from customization.pipeline.plan.schema import PlanGiven
from jobs.requirements import RequirementType as T
from resumes.document import Basics, ResumeDocument, Work
from resumes.paths import put
from tests.customization.cast import TODAY, asked, backend, posting, tomasz


def found(resume, kind=K.SUMMARY, answers=()):
    given = Given(resume=resume, job=backend(), answers=answers)
    return [one for one in plan(PlanGiven(given=given, evaluation=evaluate(given))).changes if one.kind is kind]


def career(*entries):
    work = [Work(name="Fernlicht", position=title, start_date=start, end_date=end) for title, start, end in entries]
    return tomasz().model_copy(update={"work": work, "projects": [], "basics": Basics(name="A", email="a@example.org")})


def test_the_whole_time_is_not_given_to_the_senior_title():
    (change,) = found(
        career(("Senior Software Engineer", "2022-01", "2024-12"), ("Software Developer", "2016-10", "2021-12"))
    )
    assert change.after.startswith("Senior Software Engineer at Fernlicht until 2024; eight years in software.")


def test_internships_and_jobs_of_students_are_no_years():
    (change,) = found(
        career(
            ("Software Engineer", "2021-10", "2024-12"),
            ("Software Engineering Intern", "2018-01", "2019-12"),
            ("Student Developer", "2016-01", "2017-12"),
        )
    )
    assert change.after.startswith("Software Engineer at Fernlicht until 2024; three years of experience.")


@pytest.mark.parametrize(
    ("start", "end", "least"),
    [("2019", "", 6.5), ("2019", "2021", 1.08), ("2019", "2019", 0), ("2020-01", "2020-12", 0.92)],
)
def test_bare_years_count_from_their_safe_ends(start, end, least):
    entry = Work(position="Developer", start_date=start, end_date=end)
    assert least_years([entry], TODAY) == pytest.approx(least, abs=0.01)


def test_no_years_are_added_to_what_the_person_says_vaguely():
    resume = put(tomasz(), "basics.summary", "Developer with experience in tide tables. Writes Python daily.")
    assert not [change for change in found(resume) if "years" in change.after]


@pytest.mark.parametrize(
    "liking", ["Likes teaching and calm handovers.", "I really enjoy puzzles.", "Passionate about clean code."]
)
def test_what_the_person_likes_goes_and_the_rest_stays(liking):
    resume = put(tomasz(), "basics.summary", f"Developer of order systems in Python. {liking}")
    (change,) = found(resume)
    assert change.after.startswith("Developer of order systems in Python. ")
    assert liking.split()[-1] not in change.after
    assert "like" in change.reason


def test_a_liking_with_a_figure_is_more_than_a_liking():
    resume = put(tomasz(), "basics.summary", "Developer of order systems. Enjoys teaching 30 pupils each year.")
    assert not found(resume) or "30 pupils" in found(resume)[0].after


def test_a_line_is_said_twice_only_where_it_shows_what_the_summary_leaves_unsaid():
    resume = put(tomasz(), "basics.summary", "Developer of order systems in Python and PostgreSQL. Calm.")
    assert not [change for change in found(resume) if "40,000" in change.after]
    resume = put(tomasz(), "basics.summary", "Developer of tide tables. Calm under load.")
    assert [change for change in found(resume) if "40,000" in change.after]


def test_a_new_summary_has_one_line_of_the_work_at_most():
    (change,) = found(tomasz())
    assert sum(line.rstrip(".") in change.after for line in tomasz().work[0].highlights) <= 1


@pytest.mark.parametrize(
    ("path", "where"),
    [("work[0].highlights[0]", "your work shows it"), ("basics.summary", "your summary shows it")],
)
def test_a_surfaced_skill_says_where_it_stands(path, where):
    resume = ResumeDocument(
        basics=Basics(name="A", email="a@example.org", label="Backend Developer"),
        work=[Work(name="Quay", position="Backend Developer", highlights=["Kept the lights on for ships"])],
        skills=tomasz().skills,
    )
    (change,) = found(put(resume, path, "Ran PostgreSQL for the harbour"), K.SKILL_SURFACED)
    assert (change.after, where in change.reason) == ("PostgreSQL", True)


def test_a_skill_by_answer_says_so():
    answers = [Answer(id="has-apache-kafka", question="Have you worked with Kafka?", text="Yes.")]
    resume = career(("Backend Developer", "2020-01", ""))
    (change,) = [one for one in found(resume, K.SKILL_SURFACED, answers) if "Kafka" in str(one.after)]
    assert "your answer shows it" in change.reason


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Did the requirement analysis for ships", "Requirement analysis"),
        ("Ran 12 services on K8s", "Kubernetes"),
        ("Managed inventory of the harbour", "Inventory Management"),
    ],
)
def test_a_surfaced_skill_has_the_persons_word_or_an_exact_name(line, label):
    asks = ("Requirements gathering", "Kubernetes", "Inventory management")
    job = posting("Backend Engineer", "en", *(asked(f"r{n}", one, T.SKILL, one) for n, one in enumerate(asks)))
    work = [Work(name="Quay", position="Backend Developer", start_date="2020-01", highlights=[line])]
    given = Given(resume=tomasz().model_copy(update={"work": work, "projects": []}), job=job)
    changes = plan(PlanGiven(given=given, evaluation=evaluate(given))).changes
    (change,) = [one for one in changes if one.kind is K.SKILL_SURFACED]
    assert label in str(change.after)


def used(*lines, summary=""):
    work = [Work(name="Fernlicht", position="Backend Developer", start_date="2021-03", highlights=list(lines))]
    basics = Basics(name="A", email="a@example.org", summary=summary)
    resume = tomasz().model_copy(update={"work": work, "projects": [], "skills": [], "basics": basics})
    tools = (asked(one, f"Experience with {one}", T.TOOL) for one in ("Kubernetes", "Terraform"))
    given = Given(resume=resume, job=posting("Backend Engineer", "en", *tools), today=TODAY)
    changes = plan(PlanGiven(given=given, evaluation=evaluate(given))).changes
    return next((one for one in changes if one.kind is K.SUMMARY), None)


def test_tools_that_the_posting_must_have_are_named_where_a_line_shows_them():
    change = used("Ran the clusters on Kubernetes for nine teams", "Wrote the networks down in Terraform")
    assert change.after.endswith("Ran the clusters on Kubernetes for nine teams. Works with Terraform.")
    assert {"work[0].highlights[0]", "work[0].highlights[1]"} <= {one.path for one in change.evidence}


def test_a_tool_that_was_only_suggested_or_left_behind_is_not_worked_with():
    change = used("Suggested a move to Kubernetes", "Migrated the networks away from Terraform")
    assert change is None or "orks with" not in change.after


def test_what_the_summary_says_already_is_not_said_again():
    summary = "Backend developer of order systems on Kubernetes and Terraform. Ran two shops before that."
    change = used("Ran the clusters on Kubernetes for all", "Wrote the nets down in Terraform", summary=summary)
    assert change is None or "orks with" not in change.after
