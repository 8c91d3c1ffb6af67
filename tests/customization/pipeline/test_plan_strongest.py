"""What a clean résumé still gains: its strongest line first, the posting's own name, a proof up front."""

from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import ChangeKind as K
from customization.pipeline.plan.schema import PlanGiven
from resumes.document import Basics, Language, ResumeDocument, Skill, Work
from tests.customization.cast import backend, cuisine, pairs, person


def changes(given, *kinds):
    proposed = plan(PlanGiven(given=given, evaluation=evaluate(given))).changes
    return {change.path: change for change in proposed if change.kind in kinds}


def cook(*lines, position="Cook"):
    job = Work(name="Quay", position=position, start_date="2019-01", highlights=list(lines))
    return ResumeDocument(basics=Basics(name="Ada Quill"), work=[job])


def orders(*lines):
    return changes(Given(resume=cook(*lines), job=backend()), K.BULLETS_ORDER)


def test_a_measured_result_opens_a_job():
    first, second, third = "Planned the menus with the owners", "Kept the cellar", "Cut waste by 31% with a short menu"
    change = orders(first, second, third)["work[0].highlights"]
    assert change.after == [third, first, second]
    assert change.reason == "Under “Cook”, opens with a result that is measured: the first line is read most."


def test_a_first_line_with_a_figure_stays_first():
    assert orders("Cooked for 120 guests", "Kept the cellar", "Cut waste by 31%") == {}


def test_what_came_of_a_line_moves_only_with_it():
    lines = ["Planned the menus with the owners", "Kept the cellar", "thereby cut waste by 31%"]
    assert orders(*lines, "Washed up")["work[0].highlights"].after == [lines[1], lines[2], lines[0], "Washed up"]


def test_the_postings_short_form_takes_the_place_of_the_long_one():
    found = changes(pairs()["nurse"], K.TERM)
    assert found["work[2].highlights[1]"].after == "Gave IV therapy, plaster care and wound closure under protocol."


def test_a_surfaced_skill_stands_among_its_kin():
    found = changes(pairs()["nurse"], K.SKILL_SURFACED)
    assert {path: change.after for path, change in found.items()} == {"skills[0].keywords[+]": "IV therapy"}


def test_the_language_that_is_asked_for_comes_first():
    spoken = [Language(language=name, fluency="Courant") for name in ("Italien", "Anglais")]
    resume = person("chef_fr").model_copy(update={"languages": spoken})
    change = changes(Given(resume=resume, job=cuisine()), K.ENTRIES_ORDER)["languages"]
    assert [one["language"] for one in change.after] == ["Anglais", "Italien"]


def test_a_new_skill_joins_the_group_of_its_family():
    groups = [Skill(name="Frontend", keywords=["React", "CSS"]), Skill(name="Data", keywords=["MySQL", "Redis"])]
    resume = cook("Moved reports to PostgreSQL", position="Developer").model_copy(update={"skills": groups})
    assert "skills[1].keywords[+]" in changes(Given(resume=resume, job=backend()), K.SKILL_SURFACED)
