"""The score has a receipt, and no invention raises it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customization.ats.report import report
from customization.evidence.schema import Sources
from jobs.requirements import JobRequirements
from jobs.requirements import RequirementType as T
from resumes.document import Basics, ResumeDocument, Skill, Work
from resumes.paths import put
from tests.customization.cast import TODAY, asked, backend, ines, kitchen, tomasz


def test_the_score_is_the_sum_of_its_terms_less_its_faults():
    found = report(tomasz(), backend(), today=TODAY)
    total = sum(term.points for term in found.terms) - sum(fault.points for fault in found.faults)
    assert found.score == pytest.approx(total, abs=0.06)
    assert all(0 <= term.points <= term.most + 0.01 for term in found.terms)
    assert sum(term.most for term in found.terms) == pytest.approx(100, abs=0.1)


def test_equal_input_gives_an_equal_report():
    assert report(ines(), kitchen(), today=TODAY) == report(ines(), kitchen(), today=TODAY)


def test_the_right_person_is_far_ahead_of_the_wrong_one():
    assert report(ines(), kitchen(), today=TODAY).score > report(tomasz(), kitchen(), today=TODAY).score + 40


def test_a_missing_licence_bounds_the_score():
    without = ines().model_copy(update={"certificates": []})
    found = report(without, kitchen(), today=TODAY)
    assert found.score <= 54
    assert any(fault.kind == "missing_licence" for fault in found.faults) or found.score < 54


def test_every_requirement_has_its_line_in_the_coverage():
    found = report(tomasz(), backend(), today=TODAY)
    assert [line.requirement_id for line in found.coverage] == [one.id for one in backend().requirements]
    assert all(line.evidence for line in found.coverage if line.status == "met")


def test_an_empty_resume_and_an_empty_posting_have_a_score():
    assert report(ResumeDocument(), backend(), today=TODAY).band == "poor"
    assert 0 <= report(ines(), backend().model_copy(update={"requirements": (), "title": ""}), today=TODAY).score <= 100


def test_saying_a_name_again_and_again_lowers_the_score():
    stuffed = put(tomasz(), "skills[1].keywords", ["Git"] + ["Python"] * 12)
    assert report(stuffed, backend(), today=TODAY).score < report(tomasz(), backend(), today=TODAY).score


def test_a_suggestion_names_the_missing_must_have():
    found = report(tomasz(), backend(), today=TODAY)
    assert any("Kafka" in suggestion.sentence for suggestion in found.suggestions)


LIES = {
    "basics.label": "Chief Kafka Architect",
    "basics.summary": "Led 90 engineers and ran Kafka in production for 20 years.",
    "work[0].position": "Head of Kafka Platform",
    "work[0].startDate": "1999-01",
    "work[0].highlights[0]": "Ran Apache Kafka in production for 300 teams",
    "work[0].highlights[2]": "Led 40 engineers with Go, Kafka and Terraform",
    "skills[1].keywords[0]": "Kafka",
    "skills[0].keywords[0]": "Go",
    "education[0].studyType": "PhD",
}


@settings(max_examples=60, deadline=None)
@given(st.sets(st.sampled_from(sorted(LIES)), min_size=1))
def test_nothing_unsupported_raises_the_score(paths):
    honest = tomasz()
    lying = honest
    for path in paths:
        lying = put(lying, path, LIES[path])
    most = report(honest, backend(), Sources(resume=honest), TODAY).score
    assert report(lying, backend(), Sources(resume=honest), TODAY).score <= most


def test_an_invented_job_counts_for_nothing():
    honest = tomasz()
    false_job = Work(name="Nowhere Ltd", position="Backend Engineer", start_date="2008-01", end_date="2019-12")
    lying = honest.model_copy(
        update={"work": [*honest.work, false_job], "skills": [*honest.skills, Skill(keywords=["Kafka", "Go"])]}
    )
    most = report(honest, backend(), Sources(resume=honest), TODAY).score
    assert report(lying, backend(), Sources(resume=honest), TODAY).score <= most


def test_an_icon_in_the_text_is_a_fault():
    resume = ResumeDocument(basics=Basics(name="A B", email="a@example.org", summary="Cook \uf0e0 in Bremen"))
    assert "glyph" in {fault.kind for fault in report(resume, kitchen(), today=TODAY).faults}


def test_a_post_for_students_is_not_for_somebody_with_years_of_work():
    student = asked("s1", "Must be currently enrolled in a computer science programme", T.OTHER)
    job = backend().model_copy(update={"requirements": (*backend().requirements, student)})
    found = report(tomasz(), job, today=TODAY)
    assert found.score <= 25
    assert "not_a_student" in {fault.kind for fault in found.faults}


def test_usual_duties_count_for_the_trade_and_for_nobody_else():
    duties = tuple(
        asked(f"d{n}", f"Polish brass lamp {word} before dusk", T.RESPONSIBILITY) for n, word in enumerate("abc")
    )
    cook = JobRequirements(title="Sous Chef", requirements=duties)
    own, strange = (report(resume, cook, today=TODAY).terms[0].points for resume in (ines(), tomasz()))
    assert own > strange
    assert strange < 10


def test_the_receipt_says_what_the_dates_show():
    undated = put(put(ines(), "work[0].startDate", ""), "work[1].startDate", "")
    why = {term.name: term.why for term in report(undated, kitchen(), today=TODAY).terms}
    assert why["Years of experience"] == "no dates to count"
    counted = {term.name: term.why for term in report(ines(), kitchen(), today=TODAY).terms}
    assert counted["Years of experience"] == "your dates show 12.2 years in this trade"


def told(resume, honest=None):
    return report(resume, kitchen(), Sources(resume=honest or resume), TODAY).score


def test_a_title_counts_where_it_was_held_and_nowhere_else():
    held = (("Waiter", "2024"), ("Dishwasher", "2022"), ("Sous Chef", "2020"))
    work = [Work(name="Gull", position=title, start_date=year, end_date=f"{int(year) + 1}") for title, year in held]
    honest = ines().model_copy(update={"work": work})
    moved = put(honest, "work[0].position", "Sous Chef")
    assert told(moved) > told(honest)
    assert told(moved, honest) <= told(honest)


def test_a_headline_is_no_title_that_was_held():
    honest = put(put(ines(), "basics.label", "Kitchen Manager"), "work[0].position", "Waiter")
    moved = put(honest, "work[0].position", "Kitchen Manager")
    assert told(moved) > told(honest)
    assert told(moved, honest) <= told(honest)


@pytest.mark.parametrize(
    "lies", [{"endDate": ""}, {"startDate": "2015-01", "endDate": ""}, {"startDate": "2012-01"}, {"endDate": "2026-05"}]
)
def test_a_job_made_longer_counts_as_long_as_it_was(lies):
    short = Work(name="Gull", position="Kitchen Manager", start_date="2023-01", end_date="2023-06")
    honest = lying = ines().model_copy(update={"work": [short]})
    for name, text in lies.items():
        lying = put(lying, f"work[0].{name}", text)
    assert told(lying) > told(honest)
    assert told(lying, honest) <= told(honest)


def test_a_job_that_goes_on_may_move_in_its_list():
    moved = ines().model_copy(update={"work": ines().work[::-1]})
    assert told(moved, ines()) == told(moved)


@pytest.mark.parametrize("part", ["education", "certificates", "languages"])
def test_a_paper_that_was_never_held_counts_for_nothing(part):
    honest = ines().model_copy(update={part: []})
    assert told(ines()) > told(honest)
    assert told(ines(), honest) <= told(honest)


def test_a_name_in_every_line_lowers_the_score():
    places = ("quay", "tide", "lock", "dock", "pier", "weir", "buoy", "mole", "reef", "sand", "cape", "bank")
    stuffed = put(tomasz(), "work[0].highlights", [f"Wrote the {place} service in Python" for place in places])
    found = report(stuffed, backend(), today=TODAY)
    (cost,) = [fault.points for fault in found.faults if fault.kind == "repeated"]
    assert cost >= 2
    assert found.score == pytest.approx(
        sum(term.points for term in found.terms) - sum(one.points for one in found.faults), abs=0.06
    )


def placement_of(resume, job):
    terms = {term.name: term for term in report(resume, job, today=TODAY).terms}
    return terms["Placement"].points / terms["Placement"].most, terms["Must-haves"].points / terms["Must-haves"].most


def test_a_name_at_the_head_of_many_lists_counts_once():
    groups = [Skill(name=f"Group {letter}", keywords=["Python", letter]) for letter in "abcdef"]
    placed, _ = placement_of(tomasz().model_copy(update={"skills": groups}), backend())
    assert placed <= 1


def test_what_is_placed_well_counts_no_more_than_what_is_met():
    few = tuple(asked(f"x{number}", name, T.TOOL, name) for number, name in enumerate(("Rust", "Scala", "Elixir")))
    job = backend().model_copy(update={"requirements": (*few, asked("r1", "Python", T.TOOL, "Python"))})
    placed, met = placement_of(tomasz(), job)
    assert 0 < placed <= met


def test_a_first_job_is_not_for_somebody_with_many_years():
    job = backend().model_copy(update={"seniority": "entry", "requirements": backend().requirements[:3]})
    old = put(tomasz(), "work[0].startDate", "2009-01")
    assert report(tomasz(), job, today=TODAY).score > report(old, job, today=TODAY).score + 10


def test_a_skill_listed_twice_lowers_the_score():
    twice = put(tomasz(), "skills[0].keywords", ["Perl", "Python", "Python"])
    assert report(twice, backend(), today=TODAY).score < report(tomasz(), backend(), today=TODAY).score
