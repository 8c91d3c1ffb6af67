"""Whatever is planned and carried out: nobody loses a job, a date, a school or an address, and it comes to rest."""

from hypothesis import given, settings
from hypothesis import strategies as st

from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.implement.rules import implement
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import Choice, PlanGiven
from customization.pipeline.verify.rules import verify
from customization.pipeline.verify.schema import VerifyGiven
from resumes.document import Basics, Certificate, Education, ResumeDocument, Skill, Work
from tests.customization.cast import backend, cuisine, kitchen, school, servicios, ward, workshop

JOBS = (backend(), cuisine(), kitchen(), school(), servicios(), ward(), workshop())
LINES = (
    "Was responsible for managing inventory and preparing the weekly orders",
    "I trained four apprentices",
    "Clean the kitchen daily",
    "Performed maintenance of the pumps",
    "Cared for up to eight patients a shift , etc.",
    "Moved 12 services to K8s",
    "Verantwortlich für die Planung der Schichten und für den Einkauf",
    "J'ai traité 900 factures par mois afin de payer à temps",
    "Encargada de la gestión de pedidos",
    "Other duties as assigned",
    "Wrote the manual of the till; trained nine colleagues in it over three weeks and mended the two printers of the"
    " shop that nobody had opened since the year in which they came.",
    "Managing a team of five",
    "GitHub | Live Demo",
    "saved $40,000 a year",
    "",
    "x",
)
WORDS = (
    "Python",
    "python",
    "Inventory Management",
    "wound care",
    "KNX",
    "Team player",
    "K8s",
    "github",
    "Excel",
    "HACCP",
)
SINGLE = ("MySQL", "PostgreSQL", "Java", "Go", "Docker", "AWS", "Git", "Word", "Payroll", "Invoicing", "Juggling")
lines = st.lists(st.sampled_from(LINES), max_size=5)
years = st.sampled_from(("", "2009", "2014-05", "2021-11"))
jobs = st.builds(
    Work,
    name=st.sampled_from(("Quay GmbH", "The Tin Lantern", "")),
    position=st.sampled_from(("Cook", "BACKEND DEVELOPER", "Staff Nurse", "")),
    start_date=years,
    end_date=years,
    highlights=lines,
)
resumes = st.builds(
    ResumeDocument,
    basics=st.builds(
        Basics,
        name=st.just("Ada Quill"),
        email=st.just("ada@example.org"),
        label=st.sampled_from(("", "HR MANAGER", "Cook")),
        summary=st.sampled_from(
            ("", "I am a cook. I love food.", "Ich bin Koch.", "Results-driven nurse with 8 years.")
        ),
    ),
    work=st.lists(jobs, max_size=3),
    education=st.lists(st.builds(Education, institution=st.just("Weser College"), area=st.just("Biology")), max_size=1),
    certificates=st.lists(st.builds(Certificate, name=st.sampled_from(("CKA", "ServSafe Manager"))), max_size=2),
    skills=st.lists(
        st.builds(Skill, name=st.sampled_from(("", "Tools")), keywords=st.lists(st.sampled_from(WORDS), max_size=5)),
        max_size=2,
    )
    | st.lists(st.builds(Skill, name=st.sampled_from((*WORDS, *SINGLE))), min_size=9, max_size=14),
)


def tailored(resume, job):
    start = Given(resume=resume, job=job)
    proposed = plan(PlanGiven(given=start, evaluation=evaluate(start)))
    choice = Choice.everything(proposed)
    made = implement(ImplementGiven(given=start, plan=proposed, choice=choice))
    return proposed, made, verify(VerifyGiven(given=start, plan=proposed, implementation=made, choice=choice))


@settings(max_examples=60, deadline=None)
@given(resumes, st.sampled_from(JOBS))
def test_nothing_that_counts_is_lost_and_nothing_proposed_is_put_back(resume, job):
    proposed, made, checked = tailored(resume, job)
    after = checked.document
    was, now = (
        {(one.name, one.position, one.start_date, one.end_date) for one in each.work} for each in (resume, after)
    )
    assert was == now  # of a job that stands twice one entry may go
    assert after.education == resume.education
    assert (after.basics.name, after.basics.email) == (resume.basics.name, resume.basics.email)
    assert sorted(one.name for one in after.certificates) == sorted(one.name for one in resume.certificates)
    assert (made.failed, checked.put_back, checked.remarks) == ((), (), ())
    assert checked.score_after >= checked.score_before
    assert all(change.after != change.before for change in proposed.changes if change.op == "replace")


@settings(max_examples=25, deadline=None)
@given(resumes, st.sampled_from(JOBS))
def test_planning_again_comes_to_rest(resume, job):
    """Each round finds less; the third finds the words as they are."""
    for _ in range(3):
        _, _, checked = tailored(resume, job)
        resume = checked.document
    again, _, _ = tailored(resume, job)
    assert not [change for change in again.changes if change.op == "replace"]


@settings(max_examples=25, deadline=None)
@given(resumes, st.randoms(use_true_random=False))
def test_the_order_of_the_requirements_changes_no_line(resume, chance):
    turned = list(backend().requirements)
    chance.shuffle(turned)
    plans = [
        tailored(resume, job)[0] for job in (backend(), backend().model_copy(update={"requirements": tuple(turned)}))
    ]
    first, second = ({(one.path, str(one.after)) for one in each.changes if one.op == "replace"} for each in plans)
    assert first == second
