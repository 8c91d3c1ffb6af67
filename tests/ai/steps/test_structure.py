"""Headings that a model names, in the file's own words."""

from resumes import structuring
from resumes.document import Place
from resumes.reading.schema import SourceLine, SourceText
from resumes.structuring.rules import structure
from tests.ai.cook import COOK
from tests.standin.replies import Reply


def source(text: str) -> SourceText:
    lines = text.splitlines()
    return SourceText(
        kind="text", lines=tuple(SourceLine(text=one, place=Place(line=n)) for n, one in enumerate(lines))
    )


ODD = source(
    "Jonas Weidlich\njonas@example.org\n+49 171 2345678\n\nWhere I have been useful\nCook, Inn at the old"
    " harbour, for four long years, with a break for the winters and for the army\n"
    "Cooked for 40 guests.\n\nWhat I learned\nApprenticeship as a cook, Chamber of Crafts\n\nSkills\n"
    "Bread, Sauces"
)


async def test_headings_named_by_number_make_sections_of_the_files_own_words(standin, make_engine):
    headings = [{"line": 4, "kind": "work"}, {"line": 8, "kind": "education"}, {"line": 11, "kind": "skills"}]
    standin.will(Reply(data={"headings": headings}))
    made = await structuring.STEP.run(ODD, make_engine())
    assert made.by == "model"
    assert len(made.output.document.work) == 1
    assert made.output.document.education
    assert made.output.document.basics.email == "jonas@example.org"
    assert made.output.coverage >= structure(ODD).coverage


async def test_headings_that_lose_text_are_not_followed(standin, make_engine):
    standin.will(Reply(data={"headings": [{"line": 0, "kind": "unknown"}]}))
    made = await structuring.STEP.run(ODD, make_engine())
    assert made.output == structure(ODD)


async def test_a_line_that_cannot_be_a_heading_is_named_once_and_dropped(standin, make_engine):
    wrong = Reply(data={"headings": [{"line": 99, "kind": "work"}, {"line": 5, "kind": "work"}]})
    standin.will(wrong, wrong)
    made = await structuring.STEP.run(ODD, make_engine())
    assert made.output == structure(ODD)
    assert "no line 99" in standin.messages[1].raw
    assert "line 5 is too long" in standin.messages[1].raw


async def test_a_json_resume_needs_no_model(standin, make_engine):
    made = await structuring.STEP.run(SourceText(kind="json", data=COOK.to_json_resume()), make_engine())
    assert (made.by, made.model, len(standin.messages)) == ("rules", "", 0)
