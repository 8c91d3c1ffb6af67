"""The last word: what no source supports does not stand, whatever an engine wrote."""

import pytest

from customization.evidence.schema import Answer, Verdict
from customization.pipeline.given import Given
from customization.pipeline.implement.carry_out import carry_out
from customization.pipeline.implement.schema import ImplementationResult, SectionChange
from customization.pipeline.plan.schema import Change, ChangeKind, Choice, Plan
from customization.pipeline.verify.rules import verify
from customization.pipeline.verify.schema import VerifyGiven
from resumes.document import ResumeDocument, Work
from resumes.paths import texts
from tests.customization.cast import backend, programmer, tomasz


def change(name, path, after=None, op="replace"):
    return Change(id=name, kind=ChangeKind.REWRITE, op=op, path=path, after=after, reason="Because.")


def checked(*changes, edits=None, answers=(), document=None):
    carried = carry_out(tomasz(), [(one, one.after) for one in changes])
    if document:
        carried = carried.model_copy(update={"document": document})
    given = Given(resume=tomasz(), job=backend(), answers=answers)
    choice = Choice(kept=frozenset(one.id for one in changes), edits=edits or {})
    return verify(VerifyGiven(given=given, plan=Plan(changes=changes), implementation=carried, choice=choice))


TRUE = change("c1", "work[0].highlights[2]", "Moved 12 services to Kubernetes")
LIE = change(
    "c2", "work[0].highlights[1]", "Built an order service in Python and Kafka that handles 90,000 orders a day"
)


def test_what_is_supported_stands_with_its_evidence():
    result = checked(TRUE)
    assert result.document.work[0].highlights[2] == TRUE.after
    assert [(line.path, line.verdict) for line in result.evidence.lines] == [(TRUE.path, Verdict.SUPPORTED)]
    assert result.put_back == ()
    assert all(one.kept for one in result.preserved)


def test_a_blocked_line_goes_back_to_its_original_words_and_this_is_said():
    result = checked(TRUE, LIE)
    assert result.document.work[0].highlights[1] == tomasz().work[0].highlights[1]
    assert result.document.work[0].highlights[2] == TRUE.after
    (back,) = result.put_back
    assert (back.change_id, back.refused) == ("c2", LIE.after)
    assert "Kafka" in back.why or "90,000" in back.why


SOFT = change("c3", "work[0].highlights[2]", "Led the move of 12 services to K8s")


def test_a_flagged_line_of_an_engine_goes_back():
    result = checked(SOFT)
    assert result.document == tomasz()
    assert [one.change_id for one in result.put_back] == ["c3"]


def test_a_flagged_line_stands_when_the_person_wrote_it():
    result = checked(SOFT, edits={"c3": SOFT.after})
    assert result.document.work[0].highlights[2] == SOFT.after
    assert [line.verdict for line in result.evidence.lines] == [Verdict.FLAGGED]


def test_a_blocked_edit_of_the_person_goes_back_too():
    result = checked(LIE, edits={"c2": LIE.after})
    assert result.document == tomasz()
    assert [one.change_id for one in result.put_back] == ["c2"]


def test_an_answer_is_a_source():
    kafka = change("c4", "skills[1].keywords[+]", "Kafka", "add")
    assert checked(kafka).document == tomasz()
    said = Answer(id="has-apache-kafka", question="Have you worked with Kafka?", text="Yes, Kafka at Fernlicht in 2022")
    assert checked(kafka, answers=(said,)).document.skills[1].keywords == ["Git", "Kafka"]


def test_what_an_engine_puts_beside_its_changes_is_left_out():
    lie = tomasz().model_copy(update={"work": [*tomasz().work, Work(name="NASA", position="CTO", start_date="2001")]})
    result = checked(TRUE, document=lie)
    assert "NASA" not in dict(texts(result.document)).values()
    assert any("left out" in remark for remark in result.remarks)


@pytest.mark.parametrize(
    "lie",
    [
        change("c9", "work[0].startDate", "2010-01"),
        change("c9", "work[0].name", "Google"),
        change("c9", "basics.email", "other@example.org"),
        change("c9", "education[0].institution", "Harvard University"),
        change("c9", "work[+]", {"name": "NASA", "position": "CTO"}, "add"),
        change("c9", "work[0]", op="remove"),
        change("c9", "education[0]", op="remove"),
        change("c9", "basics.email", op="remove"),
        change("c9", "education[0].studyType", "PhD"),
        change("c9", "work[0].position", "Head of Engineering"),
        change("c9", "skills[+]", {"name": "Certificates", "keywords": ["CKA"], "note": "Nobel Prize"}, "add"),
    ],
    ids=lambda one: f"{one.op} {one.path}",
)
def test_identity_cannot_be_rewritten_added_or_lost(lie):
    result = checked(lie)
    assert result.document == tomasz()
    assert [one.change_id for one in result.put_back] == ["c9"]


def test_a_plan_that_lies_about_the_original_gains_nothing():
    false = "Ran Kafka for 300 teams"
    lie = change("c5", "work[0].highlights[0]", false).model_copy(update={"before": false})
    result = checked(lie)
    assert false not in dict(texts(result.document)).values()


def test_an_order_that_swaps_an_item_is_refused():
    lie = change("c6", "skills[0].keywords", ["Python", "Kafka"], "reorder")
    done = SectionChange(change_id="c6", path=lie.path, now=lie.path, before=["Perl", "Python"], after=lie.after)
    implementation = ImplementationResult(document=ResumeDocument(), done=(done,))
    result = verify(VerifyGiven(given=programmer(), plan=Plan(changes=(lie,)), implementation=implementation))
    assert result.document == tomasz()
    assert [one.change_id for one in result.put_back] == ["c6"]


def test_a_change_that_no_plan_names_is_refused():
    done = SectionChange(change_id="c77", path="basics.label", now="basics.label", after="Developer of Go")
    implementation = ImplementationResult(document=tomasz(), done=(done,))
    result = verify(VerifyGiven(given=programmer(), plan=Plan(), implementation=implementation))
    assert result.document == tomasz()
    assert [one.change_id for one in result.put_back] == ["c77"]
