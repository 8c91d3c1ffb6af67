"""The interview sheet: what will be asked, what to have ready, what is weak."""

from customization.evidence import check_document
from customization.evidence.schema import Answer, EvidenceReport, Verdict
from customization.interview.schema import Weakness
from customization.interview.sheet import interview, questions
from customization.pipeline.given import Given
from resumes.paths import put
from tests.customization import cast

CHEF = cast.chef()


def sheet_of(given, document=None):
    changed = document or given.resume
    return interview(given, changed, check_document(given.sources, changed, today=cast.TODAY))


def test_lines_with_figures_and_deeds_of_the_posting_come_first():
    sheet = sheet_of(CHEF)
    assert {point.text for point in sheet.points} >= {
        "Held food cost at 29% for two years",
        "Cooked for 120 guests a night",
    }
    assert all(point.questions and point.ready and point.why for point in sheet.points)
    assert sheet.points[0].where.startswith("Sous Chef, The Tin Lantern, 2019")


def test_a_changed_line_brings_its_source():
    tailored = put(CHEF.resume, "work[0].highlights[1]", "Managed inventory and prepared the weekly orders")
    point = next(one for one in sheet_of(CHEF, tailored).points if one.original)
    assert point.original == "Was responsible for managing inventory and preparing the weekly orders"
    assert any("preparing the weekly orders" in one for one in point.ready)


def test_a_line_that_rests_on_the_persons_word_alone_is_weak():
    tailored = put(CHEF.resume, "work[0].highlights[0]", "Planned the wine list and chose every supplier")
    report = check_document(CHEF.sources, tailored, today=cast.TODAY)
    assert report.with_verdict(Verdict.FLAGGED)
    sheet = interview(CHEF, tailored, report)
    assert any(Weakness.OWN_WORD in point.weak for point in sheet.points)


def test_what_is_missing_is_named_with_honest_advice():
    gaps = sheet_of(CHEF).gaps
    assert "Write the schedule in 7shifts" in [gap.text for gap in gaps]
    assert all("Say so" in gap.advice for gap in gaps if gap.status == "missing")


def test_questions_speak_of_nothing_that_is_not_in_the_line():
    assert any("“29%”" in one for one in questions("Held food cost at 29% for two years"))
    assert not any("“" in one for one in questions("Trained colleagues in 2021"))


def test_a_denied_answer_stays_a_gap():
    no = Answer(id="a", question="Have you worked with 7shifts?", denied=True)
    sheet = interview(Given(resume=CHEF.resume, job=CHEF.job, answers=(no,)), CHEF.resume, EvidenceReport())
    assert "Write the schedule in 7shifts" in [gap.text for gap in sheet.gaps]
