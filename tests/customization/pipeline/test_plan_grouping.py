"""A long list of single skills in groups under headings: nothing is lost, nothing is invented, the rest still fits."""

import csv

import pytest

from customization.evidence.schema import Sources
from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.implement.rules import implement
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.listing.families import TABLE, family_of, headings, members
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import Change, Choice, PlanGiven
from customization.pipeline.plan.schema import ChangeKind as K
from customization.pipeline.plan.wording.speech import SPEECH
from customization.pipeline.run import difference
from customization.pipeline.sheet import Impossible, Sheet
from customization.pipeline.verify.rules import verify
from customization.pipeline.verify.schema import VerifyGiven
from jobs import vocabulary
from resumes.document import Basics, ResumeDocument, Skill, Work
from tests.customization.cast import backend, kitchen

LISTED = [
    "Python",
    "javascript",
    "HTML5",
    "Django",
    "React",
    "PostgreSQL",
    "MySQL",
    "Docker",
    "Git",
    "AWS",
    "Scrum",
    "Jenkins",
    "Guitar",
]


def developer(skills):
    lines = ["Moved 12 services to K8s", "Built a queue in Go"]
    return ResumeDocument(
        basics=Basics(name="Ada Quill"),
        work=[Work(name="Quay", position="Developer", start_date="2019-01", highlights=lines)],
        skills=skills,
    )


def flat(names=LISTED):
    return developer([Skill(name=name) for name in names])


def run(resume, keep=lambda change: True, job=None):
    given = Given(resume=resume, job=job or backend())
    proposed = plan(PlanGiven(given=given, evaluation=evaluate(given)))
    choice = Choice(kept=frozenset(change.id for change in proposed.changes if keep(change)))
    made = implement(ImplementGiven(given=given, plan=proposed, choice=choice))
    return proposed, verify(VerifyGiven(given=given, plan=proposed, implementation=made, choice=choice))


def grouping(proposed):
    return next((change for change in proposed.changes if change.kind is K.SKILLS_GROUPED), None)


def by_heading(document):
    return {group.name: group.keywords for group in document.skills}


def test_single_skills_get_headings_and_none_is_lost():
    _, checked = run(flat())
    groups = by_heading(checked.document)
    assert groups["Databases"] == ["PostgreSQL", "MySQL"]
    assert groups["Programming languages"] == ["Python", "Go", "JavaScript"]
    assert groups["Further skills"] == ["Scrum", "Guitar"]
    found = {word for words in groups.values() for word in words}
    assert found == {*LISTED, "JavaScript", "Go", "Kubernetes"} - {"javascript"}
    assert checked.put_back == ()


def test_what_was_not_kept_is_not_in_a_group():
    _, checked = run(flat(), lambda change: change.kind is K.SKILLS_GROUPED)
    assert sorted(word for group in checked.document.skills for word in group.keywords) == sorted(LISTED)


def test_one_list_without_a_heading_of_its_own_is_grouped_too():
    _, checked = run(developer([Skill(name="Technical skills", keywords=LISTED)]))
    assert "Databases" in by_heading(checked.document)


@pytest.mark.parametrize(
    "skills",
    [
        [Skill(name="Kitchen", keywords=LISTED)],
        [Skill(name="Tools", keywords=LISTED[:5]), Skill(name="Other", keywords=LISTED[5:])],
        [Skill(name=name) for name in LISTED[:6]],
        [Skill(name=f"Craft {letter}") for letter in "abcdefghijkl"],
    ],
    ids=["a heading of its own", "groups already", "a short list", "unknown names"],
)
def test_a_list_that_has_an_order_or_that_nobody_can_sort_stays(skills):
    proposed, _ = run(developer(skills))
    assert grouping(proposed) is None


def test_a_skill_that_goes_is_found_in_its_group():
    """The removal counts in the original; the groups are made when it is gone."""
    proposed, checked = run(flat([*LISTED, "Team player"]), job=kitchen())
    assert grouping(proposed)
    assert "Team player" not in {word for group in checked.document.skills for word in group.keywords}
    assert checked.put_back == ()


def test_in_the_difference_only_the_headings_are_new():
    resume = flat()
    proposed, checked = run(resume, lambda change: change.kind is K.SKILLS_GROUPED)
    lines = difference(Given(resume=resume, job=backend()), checked, proposed).lines
    changed = [line for line in lines if line.meaning in ("added", "dropped", "reworded")]
    assert {line.after for line in changed} <= headings()
    assert all(line.reason for line in changed)


def test_a_surfaced_skill_keeps_its_own_reason_in_its_group():
    resume = flat()
    proposed, checked = run(resume)
    lines = difference(Given(resume=resume, job=backend()), checked, proposed).lines
    (new,) = [line for line in lines if line.after == "Kubernetes"]
    assert new.reason == "The posting asks for Kubernetes; your work shows it, but your skills list does not name it."


def test_one_member_that_names_several_things_may_have_a_heading():
    names = ["SQL and NoSQL databases (MySQL, MongoDB)", *(name for name in LISTED if "SQL" not in name)]
    _, checked = run(flat(names))
    assert by_heading(checked.document)["Databases"] == names[:1]


def test_headings_of_an_engine_are_not_believed():
    """Only our own headings need no source; a skill under them does."""
    resume = flat()
    given = Given(resume=resume, job=backend())
    after = [{"name": "Databases", "level": "", "keywords": ["PostgreSQL", "Kafka Streams"]}]
    change = Change(id="c1", kind=K.SKILLS_GROUPED, op="group", path="skills", after=after, reason="r")
    proposed = plan(PlanGiven(given=given, evaluation=evaluate(given))).model_copy(update={"changes": (change,)})
    choice = Choice.everything(proposed)
    made = implement(ImplementGiven(given=given, plan=proposed, choice=choice))
    checked = verify(VerifyGiven(given=given, plan=proposed, implementation=made, choice=choice))
    assert checked.document == resume
    assert "Kafka Streams" in checked.put_back[0].why
    assert Sources(resume=resume).resume == checked.document


def test_groups_that_name_nothing_of_the_list_cannot_be_made():
    sheet = Sheet(flat())
    with pytest.raises(Impossible):
        sheet.group([{"name": "Databases", "level": "", "keywords": ["Oracle"]}], "+c1")


def test_every_member_of_the_table_is_known_and_has_one_heading_in_each_language():
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    named = [member for row in rows for member in row["members"].split()]
    assert len(named) == len(set(named)) == len(members())
    assert all(vocabulary.concept(member) for member in named)
    assert all(row[code] for row in rows for code in SPEECH)


def test_a_name_of_several_things_goes_where_most_of_them_go():
    assert family_of("SQL and NoSQL databases (MySQL, MongoDB)") == "databases"
    assert family_of("Juggling") == ""
