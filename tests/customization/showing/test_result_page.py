"""What a finished run shows of its comparison."""

from customization.diff.schema import Diff, DiffLine, Meaning
from customization.evidence.schema import Verdict
from customization.showing.result_page import by_section


def added(words, change, verdict=None):
    line = {"section": "skills", "after": words, "meaning": Meaning.ADDED, "reason": "A long list is hard to search."}
    return DiffLine(**line, change_ids=(change,), verdict=verdict)


def shown(*lines):
    return [line.after for section in by_section(Diff(lines=lines), {}) for line, _ in section.lines]


def test_the_headings_of_one_list_are_told_once_where_the_first_stands():
    lines = [added("Kitchen", "c1"), added("Baking", "c2", Verdict.SUPPORTED), added("Languages", "c1")]
    assert shown(*lines) == ["Kitchen · Languages", "Baking"]


def test_what_different_changes_add_stays_apart():
    assert shown(added("Kitchen", "c1"), added("Languages", "c2")) == ["Kitchen", "Languages"]


def test_what_evidence_judged_is_never_told_together():
    lines = [added("Baking", "c1", Verdict.SUPPORTED), added("Grilling", "c1", Verdict.SUPPORTED)]
    assert shown(*lines) == ["Baking", "Grilling"]


def gone(words, change):
    return DiffLine(section="work", before=words, meaning=Meaning.DROPPED, change_ids=(change,), reason="Stands twice.")


def test_the_lines_that_one_change_took_out_are_told_once():
    (section,) = by_section(Diff(lines=(gone("Chef", "c1"), gone("Cooked", "c1"), gone("Baked", "c2"))), {})
    assert [line.before for line, _ in section.lines] == ["Chef\nCooked", "Baked"]


def test_a_line_that_stayed_is_left_out():
    assert not by_section(Diff(lines=(DiffLine(section="skills", before="Baking", meaning=Meaning.SAME),)), {})
