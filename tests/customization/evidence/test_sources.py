"""Answers and other versions of the résumé are sources; a "no" is not."""

from customization.evidence import Answer, Sources, check_line
from tests.customization.evidence.people import TODAY, person

BEFORE = "Maintain Kafka consumers and their dashboards in Grafana"
AFTER = "Maintain Kafka consumers and their dashboards in Grafana and Datadog"


def verdict(sources: Sources, after: str = AFTER) -> str:
    return check_line(sources, "work[0].highlights[2]", BEFORE, after, today=TODAY).verdict.value


def with_answer(**fields: object) -> Sources:
    answer = Answer.model_validate({"id": "a1", "path": "work[0]", **fields})
    return person("dev").model_copy(update={"answers": (answer,)})


def test_an_answer_about_the_entry_supports_the_claim_and_is_named_as_such():
    found = check_line(
        with_answer(text="We also used Datadog there"), "work[0].highlights[2]", BEFORE, AFTER, today=TODAY
    )
    assert found.verdict == "supported"
    assert any(support.how == "answer" for claim in found.claims for support in claim.support)


def test_yes_affirms_the_question():
    assert verdict(with_answer(question="Did you use Datadog at Pendelkort?", text="Yes")) == "supported"


def test_a_question_alone_proves_nothing():
    assert (
        verdict(with_answer(question="Did you use Datadog at Pendelkort?", text="Only a little Grafana")) == "blocked"
    )


def test_a_no_proves_nothing():
    assert verdict(with_answer(question="Datadog?", text="No Datadog", denied=True)) == "blocked"


def test_an_answer_about_another_job_is_not_for_this_one():
    assert verdict(with_answer(text="We used Datadog", path="work[1]")) == "flagged"


def test_the_same_job_in_another_version_supports_the_claim():
    base = person("dev")
    entry = base.resume.work[0].model_copy(update={"highlights": ["Set up alerts in Datadog for Kafka consumers"]})
    other = base.resume.model_copy(update={"work": [entry]})
    assert verdict(base.model_copy(update={"others": (other,)}), AFTER + " and set up alerts") == "supported"
