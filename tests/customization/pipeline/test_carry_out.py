"""Kept changes are carried out on the original, whatever the order, and what cannot be made is said."""

from customization.pipeline.implement.carry_out import carry_out
from customization.pipeline.implement.rules import implement
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.schema import Change, ChangeKind, Choice, Plan
from resumes.paths import get
from tests.customization.cast import programmer, tomasz


def change(name, path, after=None, op="replace", kind=ChangeKind.REWRITE):
    return Change(id=name, kind=kind, op=op, path=path, after=after, reason="Because.")


def carried(*changes):
    return carry_out(tomasz(), [(one, one.after) for one in changes])


LINES = tomasz().work[0].highlights


def test_a_text_is_replaced_and_found_again():
    result = carried(change("c1", "basics.label", "Backend Developer"))
    assert result.document.basics.label == "Backend Developer"
    assert [(one.path, one.now, one.before, one.after) for one in result.done] == [
        ("basics.label", "basics.label", "Developer", "Backend Developer")
    ]


def test_replacing_ordering_and_removing_meet_the_right_lines():
    result = carried(
        change("c1", "work[0].highlights", [LINES[2], LINES[1], LINES[0]], "reorder"),
        change("c2", "work[0].highlights[2]", "Moved 12 services to Kubernetes (K8s)"),
        change("c3", "work[0].highlights[0]", op="remove"),
    )
    assert result.failed == ()
    assert result.document.work[0].highlights == ["Moved 12 services to Kubernetes (K8s)", LINES[1]]
    assert {one.change_id: one.now for one in result.done}["c2"] == "work[0].highlights[0]"
    assert result.origins["work[0].highlights[1]"] == "work[0].highlights[1]"
    assert result.origins["work[0].highlights[0]"] == "work[0].highlights[2]"


def test_groups_and_their_members_are_ordered_together():
    groups = [group.model_dump(mode="json", by_alias=True) for group in tomasz().skills]
    result = carried(
        change("c1", "skills", groups[::-1], "reorder"),
        change("c2", "skills[0].keywords", ["Python", "Perl"], "reorder"),
        change("c3", "skills[0].keywords[+]", "PostgreSQL", "add"),
    )
    assert [group.keywords for group in result.document.skills] == [["Git"], ["Python", "Perl", "PostgreSQL"]]
    now = {one.change_id: one.now for one in result.done}
    assert (now["c2"], now["c3"]) == ("skills[1].keywords", "skills[1].keywords[2]")


def test_an_order_of_other_items_is_refused():
    result = carried(change("c1", "skills[0].keywords", ["Python", "Kafka"], "reorder"))
    assert result.document == tomasz()
    assert [one.change_id for one in result.failed] == ["c1"]


def test_what_does_not_fit_the_document_is_refused_and_leaves_no_trace():
    result = carried(
        change("c1", "skills[+]", {"name": "X", "keywords": "Kafka"}, "add"),
        change("c2", "work[0].highlights[+]", {"text": "x"}, "add"),
        change("c3", "work[7].position", "CEO"),
        change("c4", "basics.label", ["CEO"]),
        change("c5", "skills[+]", {"name": "X", "years": 30}, "add"),
    )
    assert {one.change_id for one in result.failed} == {"c1", "c2", "c3", "c4", "c5"}
    assert result.document == tomasz()


def test_the_second_rewriting_of_one_line_is_refused():
    result = carried(change("c1", "basics.label", "Backend Developer"), change("c2", "basics.label", "Architect"))
    assert result.document.basics.label == "Backend Developer"
    assert [one.change_id for one in result.failed] == ["c2"]


def made(choice, *changes):
    return implement(ImplementGiven(given=programmer(), plan=Plan(changes=changes), choice=choice))


def test_only_kept_changes_are_made():
    changes = change("c1", "basics.label", "A"), change("c2", "work[0].highlights[0]", "B")
    result = made(Choice(kept=frozenset({"c2"})), *changes)
    assert result.document.basics.label == "Developer"
    assert get(result.document, "work[0].highlights[0]") == "B"


def test_the_persons_own_words_go_before_the_proposed_ones():
    choice = Choice(kept=frozenset({"c1"}), edits={"c1": "Backend Developer"})
    assert made(choice, change("c1", "basics.label", "Engineer")).document.basics.label == "Backend Developer"


def test_a_line_emptied_by_the_person_goes_away():
    choice = Choice(kept=frozenset({"c1"}), edits={"c1": " "})
    assert made(choice, change("c1", "work[0].highlights[0]", "B")).document.work[0].highlights == LINES[1:]


def test_a_change_without_words_is_reported_not_forced():
    result = made(Choice(kept=frozenset({"c1"})), change("c1", "basics.label"))
    assert result.document == tomasz()
    assert "not written yet" in result.failed[0].why
