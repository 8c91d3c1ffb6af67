"""The sentences that we add to a summary say enough, in the right tense, and read as a person would write them."""

import pytest

from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import ChangeKind as K
from customization.pipeline.plan.schema import PlanGiven
from jobs.requirements import RequirementType as T
from resumes.document import Basics, Certificate, Language, ResumeDocument, Work
from tests.customization.cast import TODAY, asked, posting

TOOLS = [asked(one, f"Experience with {one}", T.TOOL) for one in ("Kubernetes", "Terraform", "Kafka")]


def summary(resume, *wanted, title="Backend Developer", language="en"):
    given = Given(resume=resume, job=posting(title, language, *wanted), today=TODAY)
    changes = plan(PlanGiven(given=given, evaluation=evaluate(given))).changes
    return next((one.after for one in changes if one.kind is K.SUMMARY), "")


def developer(*entries, text="Backend developer. Calm under load.", **more):
    return ResumeDocument(basics=Basics(name="Ada Quill", summary=text), work=list(entries), **more)


def held(name, *lines, position="Backend Developer", start="2021-03", end=""):
    return Work(name=name, position=position, start_date=start, end_date=end, highlights=list(lines))


@pytest.mark.parametrize(
    ("language", "text", "fluency", "said"),
    [
        ("en", "Nurse on a ward of thirty beds.", "C1", "Speaks German (C1)."),
        ("en", "Nurse on a ward of thirty beds.", "Native speaker", "Speaks German (native speaker)."),
        ("en", "Nurse on a ward of thirty beds.", "", "Speaks German."),
        ("en", "Nurse on a ward of thirty beds.", "Fluent, lived there for years", "Speaks German."),
        ("de", "Pflegefachkraft auf einer Station mit dreißig Betten.", "Verhandlungssicher", "(verhandlungssicher)."),
        ("de", "Pflegefachkraft auf einer Station mit dreißig Betten.", "Muttersprache", "(Muttersprache)."),
    ],
)
def test_a_language_has_the_level_that_the_person_states(language, text, fluency, said):
    spoken = {"en": "German", "de": "Englisch"}[language]
    work = held("Weser Clinic", position={"en": "Nurse", "de": "Pflegefachkraft"}[language])
    lines = {"en": "Cared for the patients of the ward by night", "de": "Pflege der Patienten auf der Station"}
    work = work.model_copy(update={"highlights": [lines[language]]})
    resume = developer(work, text=text, languages=[Language(language=spoken, fluency=fluency)])
    found = summary(resume, asked("r1", spoken, T.LANGUAGE, spoken), title=work.position, language=language)
    assert found.endswith(said)


@pytest.mark.parametrize(
    ("paper", "said"),
    [("CPR", "Holds a CPR certificate."), ("ACLS", "Holds an ACLS certificate."), ("PMP", "Holds PMP.")],
)
def test_a_course_is_held_as_its_certificate(paper, said):
    resume = developer(
        held("Weser Clinic", "Cared for the patients of the ward by night", position="Nurse"),
        text="Nurse on a ward of thirty beds.",
        certificates=[Certificate(name=paper)],
    )
    assert summary(resume, asked("r1", paper, T.CERTIFICATION, paper), title="Nurse").endswith(said)


def test_tools_of_a_former_job_are_said_with_the_job():
    before = held("Tidewatch", "Ran clusters on Kubernetes", "Kept networks in Terraform", start="2016", end="2020")
    found = summary(developer(held("Fernlicht", "Wrote pages"), before), *TOOLS)
    assert found.endswith("Used Kubernetes and Terraform at Tidewatch.")


def test_tools_of_today_are_said_without_those_of_yesterday():
    before = held("Tidewatch", "Streamed tides with Kafka", start="2016", end="2020")
    now = held("Fernlicht", "Ran clusters on Kubernetes", "Kept networks in Terraform")
    assert summary(developer(now, before), *TOOLS).endswith("Works with Kubernetes and Terraform.")


def test_one_tool_of_a_former_job_is_no_sentence():
    before = held("Tidewatch", "Streamed tides with Kafka", start="2016", end="2020")
    assert "Kafka" not in summary(developer(held("Fernlicht", "Wrote pages"), before, text=""), *TOOLS)


def test_a_line_that_may_be_a_noun_is_no_sentence_beside_a_person_who_does():
    lines = ("Train gradient boosting models in Python for 40 harbours", "Builds Python services for 12 shipping lines")
    wanted = asked("r1", "Python", T.TOOL, "Python")
    assert "Train gradient" not in summary(developer(held("Fernlicht", lines[0]), text=""), wanted)
    assert lines[1] in summary(developer(held("Fernlicht", *lines), text="Backend developer."), wanted)


def test_a_past_internship_alone_is_no_summary():
    work = held("Fernlicht", "Wrote pages", position="Backend Developer Intern", start="2023", end="2024")
    assert summary(developer(work, text=""), asked("r1", "Python", T.TOOL, "Python")) == ""


def test_a_library_does_not_stand_for_the_language_that_is_asked_for():
    lines = ("Cleaned the tide tables with pandas", "Wrote the harbour service in Python", "Kept tides in PostgreSQL")
    wanted = [asked(one, f"Experience with {one}", T.TOOL) for one in ("pandas", "Python", "PostgreSQL")]
    found = summary(developer(held("Fernlicht", *lines), text="Backend developer who knows pandas."), *wanted)
    assert found.endswith("Works with Python and PostgreSQL.")


def test_a_line_that_the_summary_tells_nearly_the_same_is_not_told_again():
    line = "Wrote the Python service that routes 90,000 parcels a day"
    wanted = asked("r1", "Python", T.TOOL, "Python")
    work = held("Fernlicht", line, "Kept the lights on for the ships in the harbour")
    again = summary(developer(work, text="Backend developer whose Python service routes 90,000 parcels."), wanted)
    assert again.count("90,000") <= 1
    assert line in summary(developer(work, text="Backend developer."), wanted)
