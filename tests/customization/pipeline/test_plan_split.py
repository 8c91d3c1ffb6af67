"""A line that is too long becomes two, in the plan, in the result, before the evidence and in the comparison."""

import pytest

from customization.diff.schema import Meaning
from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.implement.rules import implement
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import ChangeKind as K
from customization.pipeline.plan.schema import Choice, PlanGiven
from customization.pipeline.plan.wording.splitting import parts
from customization.pipeline.run import difference
from customization.pipeline.verify.rules import verify
from customization.pipeline.verify.schema import VerifyGiven
from resumes.paths import put
from tests.customization.cast import backend, kitchen, tomasz

LONG = (
    "Rewrote the nightly import in Python so that it checks the invoices against the orders that they came from"
    " and trained all colleagues of the accounts office in reading its log and mending what it reports"
)
HALVES = [
    "Rewrote the nightly import in Python so that it checks the invoices against the orders that they came from",
    "Trained all colleagues of the accounts office in reading its log and mending what it reports",
]


def given(job=None):
    return Given(resume=put(tomasz(), "work[0].highlights[0]", LONG), job=job or kitchen())


def carried_out(start, edits=None):
    proposed = plan(PlanGiven(given=start, evaluation=evaluate(start)))
    choice = Choice(kept=Choice.everything(proposed).kept, edits=edits(proposed) if edits else {})
    made = implement(ImplementGiven(given=start, plan=proposed, choice=choice))
    return proposed, verify(VerifyGiven(given=start, plan=proposed, implementation=made, choice=choice))


def test_both_parts_stand_where_the_line_stood():
    proposed, checked = carried_out(given())
    (split,) = [change for change in proposed.changes if change.kind is K.SPLIT]
    assert split.after == "\n".join(HALVES)
    assert checked.document.work[0].highlights == [*HALVES, *tomasz().work[0].highlights[1:]]
    assert (checked.put_back, checked.remarks) == ((), ())


def test_a_split_holds_beside_a_new_order():
    _, checked = carried_out(given(backend()))
    lines = checked.document.work[0].highlights
    assert len(lines) == 4
    assert lines.index(HALVES[1]) == lines.index(HALVES[0]) + 1


def test_the_comparison_shows_one_line_split_and_nothing_added():
    start = given()
    proposed, checked = carried_out(start)
    found = difference(start, checked, proposed)
    (line,) = [line for line in found.lines if line.meaning is Meaning.SPLIT]
    assert (line.before, line.after) == (LONG, "\n".join(HALVES))
    assert line.reason.startswith("A long line")
    assert not {Meaning.ADDED, Meaning.DROPPED} & {line.meaning for line in found.lines}


def test_the_persons_own_parts_are_taken_and_checked():
    def words(text):
        return lambda proposed: {one.id: text for one in proposed.changes if one.kind is K.SPLIT}

    _, checked = carried_out(given(), words("Rewrote the nightly import\n\nTrained all colleagues"))
    assert checked.document.work[0].highlights[:2] == ["Rewrote the nightly import", "Trained all colleagues"]
    _, checked = carried_out(given(), words("Rewrote the nightly import\nTrained ninety colleagues"))
    assert checked.document.work[0].highlights[0] == LONG
    assert "ninety" in checked.put_back[0].why


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (LONG, 2),
        ("Wrote the plan; trained two clerks", 1),
        (LONG.replace(" and trained", "; this trained"), 1),
        (LONG.replace(" and trained", ". Trained"), 2),
        (LONG.replace(" and trained", " (with e.g. Trained") + ")", 1),
    ],
)
def test_only_what_stands_alone_is_split(text, count):
    assert len(parts(text, english=True)) == count


PARAGRAPH = "Sorted the letters of the parish archive. Successfully indexed 4,000 maps. This opened them to visitors."


def told_in_a_paragraph(text=PARAGRAPH, highlights=()):
    resume = put(tomasz(), "work[0].summary", text)
    work = [resume.work[0].model_copy(update={"highlights": list(highlights)}), *resume.work[1:]]
    return Given(resume=resume.model_copy(update={"work": work}), job=kitchen())


def test_a_paragraph_becomes_lines_where_the_job_has_none():
    start = told_in_a_paragraph()
    proposed, checked = carried_out(start)
    (change,) = [one for one in proposed.changes if one.path == "work[0].summary"]
    entry = checked.document.work[0]
    assert (change.kind, entry.summary) == (K.SPLIT, "")
    assert entry.highlights == [
        "Sorted the letters of the parish archive.",
        "Indexed 4,000 maps. This opened them to visitors.",
    ]
    assert (checked.put_back, checked.remarks) == ((), ())
    (line,) = [line for line in difference(start, checked, proposed).lines if line.meaning is Meaning.SPLIT]
    assert line.before == PARAGRAPH


def test_a_paragraph_above_a_list_is_mended_where_it_stands():
    start = told_in_a_paragraph(highlights=["Answered readers by letter"])
    _, checked = carried_out(start)
    entry = checked.document.work[0]
    assert entry.summary == PARAGRAPH.replace("Successfully indexed", "Indexed")
    assert entry.highlights == ["Answered readers by letter"]


def test_what_a_firm_does_is_no_list_of_deeds():
    text = "Family firm for tide tables. Its charts are sold in nine countries."
    proposed, _ = carried_out(told_in_a_paragraph(text))
    assert not [one for one in proposed.changes if one.path == "work[0].summary"]
