"""What a person corrected outlives every later reading."""

from hypothesis import given
from hypothesis import strategies as st

from jobs.correcting.corrections import added, carried, edited, removed, weighed
from jobs.extraction.posting import posting_from_text
from jobs.extraction.rules import extract
from jobs.requirements import Importance, JobRequirements, RequirementType
from tests.conftest import DATA

NURSE = extract(posting_from_text((DATA / "jobs" / "nurse.txt").read_text()))


def texts(found: JobRequirements) -> list[str]:
    return [each.text for each in found.requirements]


def test_a_requirement_of_ones_own_is_quoted_where_its_words_stand():
    found = added(NURSE, "bls certification", RequirementType.CERTIFICATION, Importance.MUST)
    new = found.requirements[-1]
    assert new.quote.casefold() == "bls certification"
    assert NURSE.text[new.start : new.end] == new.quote
    assert new.id not in {each.id for each in NURSE.requirements}
    assert added(NURSE, "Juggling", RequirementType.SKILL, Importance.NICE).requirements[-1].start == -1


def test_new_words_bring_new_terms_and_keep_the_quote():
    before = NURSE.requirements[0]
    after = edited(NURSE, before.id, "Knows Kubernetes", {"type": RequirementType.TOOL}).requirements[0]
    assert (after.terms, after.type, after.quote, after.by_hand) == (("Kubernetes",), "tool", before.quote, True)


def test_a_new_reading_of_the_same_text_keeps_every_correction():
    first, second, third = NURSE.requirements[:3]
    mine = added(NURSE, "Juggling", RequirementType.SKILL, Importance.NICE)
    mine = removed(weighed(mine, first.id, Importance.NICE), second.id)
    mine = edited(mine, third.id, "In my words", {})
    after = carried(mine, NURSE)
    assert second.text not in texts(after)
    assert {"In my words", "Juggling"} <= set(texts(after))
    assert third.text not in texts(after)
    assert [each.importance for each in after.requirements if each.text == first.text] == [Importance.NICE]
    assert len(after.requirements) == len(NURSE.requirements)
    assert texts(carried(after, NURSE)) == texts(after)


def test_quotes_move_with_a_text_that_moved_and_go_with_words_that_went():
    first = NURSE.requirements[0]
    moved = extract(posting_from_text("Welcome to this page.\n\n" + NURSE.text))
    kept = next(each for each in carried(weighed(NURSE, first.id, Importance.NICE), moved).requirements if each.by_hand)
    assert moved.text[kept.start : kept.end] == first.quote
    other = extract(posting_from_text("Baker\n\nRequirements:\n- Two years of baking bread at night in a large bakery"))
    kept = next(each for each in carried(weighed(NURSE, first.id, Importance.NICE), other).requirements if each.by_hand)
    assert (kept.text, kept.quote, kept.start) == (first.text, "", -1)


@given(st.lists(st.tuples(st.sampled_from(["remove", "weigh", "add", "read"]), st.integers(0, 30)), max_size=12))
def test_ids_are_unique_and_quotes_true_whatever_was_done(steps):
    found = NURSE
    for step, number in steps:
        if step == "remove":
            found = removed(found, f"r{number}")
        elif step == "weigh":
            found = weighed(found, f"r{number}", Importance.NICE)
        elif step == "add":
            found = added(found, f"Skill {number}", RequirementType.SKILL, Importance.MUST)
        else:
            found = carried(found, NURSE)
    ids = [each.id for each in found.requirements]
    assert len(ids) == len(set(ids))
    assert all(each.start < 0 or found.text[each.start : each.end] == each.quote for each in found.requirements)
