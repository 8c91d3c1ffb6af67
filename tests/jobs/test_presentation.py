from hypothesis import given
from hypothesis import strategies as st

from jobs.presentation import stretches, weights
from jobs.requirements import Importance, JobRequirement, JobRequirements, RequirementType

TEXT = "You know Django and PostgreSQL well"


def found(*spans: tuple[int, int]) -> JobRequirements:
    made = tuple(
        JobRequirement(id=f"r{number}", text="x", type=RequirementType.SKILL, start=start, end=end)
        for number, (start, end) in enumerate(spans)
    )
    return JobRequirements(text=TEXT, requirements=made)


@given(st.lists(st.tuples(st.integers(-3, 40), st.integers(-3, 40)), max_size=6))
def test_the_text_is_whole_and_no_mark_lies_outside(spans):
    cut = stretches(found(*spans))
    assert "".join(stretch.text for stretch in cut) == TEXT
    anchors = [stretch.anchor for stretch in cut if stretch.anchor]
    assert len(anchors) == len(set(anchors))


def test_overlapping_quotes_are_both_marked():
    cut = stretches(found((4, 15), (9, 30)))
    assert [(stretch.text, stretch.ids) for stretch in cut if stretch.ids] == [
        ("know ", ("r0",)),
        ("Django", ("r0", "r1")),
        (" and PostgreSQL", ("r1",)),
    ]


def test_each_requirement_stands_in_one_group():
    every = tuple(
        JobRequirement(id=f"{kind}-{weight}", text="x", type=kind, importance=weight)
        for kind in RequirementType
        for weight in Importance
    )
    shown = weights(JobRequirements(requirements=every))
    ids = [each.id for weight in shown for group in weight.groups for each in group.requirements]
    assert sorted(ids) == sorted(each.id for each in every)
    assert [weight.count for weight in shown] == [len(RequirementType)] * 2


def test_what_only_follows_is_counted_apart():
    said = JobRequirement(id="r1", text="x", type=RequirementType.SKILL)
    unsaid = said.model_copy(update={"id": "r2", "explicit": False})
    (must,) = weights(JobRequirements(requirements=(said, unsaid)))
    assert (must.count, must.implied) == (1, 1)
