"""What a careful adviser would and would not say."""

from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from jobs.requirements import JobRequirements
from jobs.requirements import RequirementType as T
from resumes.document import ResumeDocument, Work
from tests.customization.cast import TODAY, asked


def said(position, *requirements, title="Sous Chef"):
    resume = ResumeDocument(work=[Work(name="Somewhere", position=position, start_date="2016-01")])
    return evaluate(Given(resume=resume, job=JobRequirements(title=title, requirements=requirements), today=TODAY))


DUTIES = tuple(asked(f"d{n}", f"Polish {word} pans before service", T.RESPONSIBILITY) for n, word in enumerate("abcd"))


def test_a_cook_who_names_little_is_told_to_name_it():
    assert "none of the 4 stated must-haves" in said("Sous Chef", *DUTIES).advice
    assert said("Sous Chef", *DUTIES).advice.startswith("Apply: your work so far is near to this post.")


def test_nobody_from_far_away_is_asked_for_daily_duties():
    kafka = asked("r1", "Apache Kafka", T.TOOL, "Apache Kafka")
    found = said("Sous Chef", kafka, *DUTIES, title="Data Engineer")
    assert [question.requirement_id for question in found.questions] == ["r1"]


def test_a_habit_is_never_the_first_thing_to_talk_about():
    habit = asked("r1", "Strong communication and teamwork", T.SOFT_SKILL, "Communication", "Teamwork")
    found = said("Sous Chef", habit, *DUTIES)
    assert "communication" not in found.advice


def test_a_word_alone_is_no_question():
    found = said("Sous Chef", asked("r1", "Candidates", T.SKILL), asked("r2", "The position requires care", T.SKILL))
    assert found.questions == ()


def test_conditions_of_the_post_are_no_gaps_of_a_person():
    condition = asked("r1", "Direct deposit of the salary is required", T.OTHER)
    found = said("Sous Chef", condition, asked("r2", "Must have a fork-lift permit", T.CERTIFICATION))
    assert [gap.partition(":")[0] for gap in found.gaps] == ["A fork-lift permit"]


def test_what_is_not_named_is_told_with_or():
    found = said("Sous Chef", asked("r1", "Docker and Kubernetes", T.TOOL, "Docker", "Kubernetes"))
    assert found.gaps == ("Docker and Kubernetes: your résumé does not name Docker or Kubernetes.",)


def test_what_the_firm_says_of_the_post_is_no_gap():
    post = asked("r1", "Each class will be 45 minutes long", T.SKILL)
    found = said("Sous Chef", post, asked("r2", "Each dish tasted before service", T.SKILL))
    assert [gap.partition(":")[0] for gap in found.gaps] == ["Each dish tasted before service"]
