"""What a careful adviser would change besides: a headline, a skill that a paper proves, room for the newer work."""

from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import ChangeKind as K
from customization.pipeline.plan.schema import PlanGiven
from jobs.requirements import RequirementType as T
from resumes.document import Basics, Certificate, ResumeDocument, Section, Skill, Work
from tests.customization.cast import TODAY, asked, posting

POST = posting("Backend Engineer", "en", asked("r1", "Kubernetes in production", T.TOOL), asked("r2", "Python", T.TOOL))


def proposed(resume, job=POST):
    given = Given(resume=resume, job=job, today=TODAY)
    return plan(PlanGiven(given=given, evaluation=evaluate(given))).changes


def person(*work, label="", **rest):
    return ResumeDocument(basics=Basics(name="Ada Quill", label=label), work=list(work), **rest)


def job(title, start, end, *lines, employer="Quay"):
    return Work(name=employer, position=title, start_date=start, end_date=end, highlights=list(lines))


def headline(resume):
    return next((one.after for one in proposed(resume) if one.kind is K.HEADLINE), None)


def test_a_newest_title_of_another_trade_is_a_headline_where_there_is_none():
    cook = job("Sous Chef", "2020-01", "", "Ran the fish station")
    assert headline(person(cook)) == "Sous Chef"
    assert headline(person(cook, label="Cook")) is None


def test_neither_a_learner_nor_an_older_junior_title_is_a_headline():
    assert headline(person(job("Marketing Intern", "2024-01", "", "Wrote posts"))) is None
    older = job("Junior Software Engineer", "2018-01", "2020-01", "Wrote Python")
    assert headline(person(job("Harbour Pilot", "2020-02", "", "Led ships in"), older)) != "Junior Software Engineer"


def test_a_certificate_shows_its_subject_in_the_list():
    resume = person(
        job("Backend Developer", "2019-01", "", "Wrote order services in Python"),
        certificates=[Certificate(name="Certified Kubernetes Administrator")],
        skills=[Skill(name="Tools", keywords=["Python", "Docker", "Git"])],
    )
    (change,) = [one for one in proposed(resume) if one.kind is K.SKILL_SURFACED]
    assert change.after == "Kubernetes"
    assert change.reason.startswith("The posting asks for Kubernetes; your certificate shows it")


def test_a_short_job_of_another_trade_gives_room_to_newer_work_in_a_long_resume():
    filling = [f"Kept the {thing} of the harbour in order" for thing in ("ropes", "nets", "lamps", "bells")]
    code = [f"Wrote the {thing} service in Python for the crews" for thing in ("tide", "crane", "berth", "lock")]
    long = [f"{line} and told {'all ' * 3}of them" for line in code * 6]
    old = job("Waiter", "2017-01", "2019-06", "Carried plates to the tables", *filling)
    resume = person(job("Backend Developer", "2022-01", "", *long), job("Developer", "2019-07", "2021-12", *code), old)
    gone = [one.path for one in proposed(resume) if one.kind is K.DROP and one.path.startswith("work[2]")]
    assert gone
    assert len(gone) <= len(old.highlights) - 2


def test_what_an_english_application_leaves_out_is_proposed_to_go():
    lines = ["Date of Birth: 12 March 1998", "Marital status: single", "Driving licence: B"]
    resume = person(
        job("Clerk", "2020-01", "", "Kept the letters of the county in order"),
        sections=[
            Section(title="Personal details", lines=lines),
            Section(title="Declaration", lines=["I hereby declare that the above is true."]),
        ],
    )
    gone = {one.before for one in proposed(resume) if one.kind is K.DROP}
    assert gone == {*lines[:2], "I hereby declare that the above is true."}
