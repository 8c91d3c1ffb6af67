from hypothesis import given
from hypothesis import strategies as st

from resumes.document import ResumeDocument
from resumes.paths import put, remove
from resumes.versions.comparison import compare, pieces
from tests import factories


def said(old: ResumeDocument, new: ResumeDocument) -> list[tuple[str, str]]:
    signs = {-1: "-", 0: "=", 1: "+"}
    return [
        (one.where.label, " ".join(f"{signs[piece.side]}{piece.text}" for piece in one.pieces))
        for one in compare(old, new)
    ]


def test_the_same_differs_in_nothing():
    assert compare(factories.document(), factories.document()) == []


def test_a_changed_word_is_shown_inside_its_text():
    new = put(factories.document(), "work[0].highlights[1]", "Trained 4 deckhands")
    assert said(factories.document(), new) == [
        ("Experience: Deckhand, Fjord Line: What you did, line 2", "=Trained  -3 +4 = deckhands")
    ]


def test_a_new_line_above_is_one_addition_and_no_change_below():
    old = factories.document()
    new = put(old, "work[0].highlights", ["Steered in fog", *old.work[0].highlights])
    assert said(old, new) == [("Experience: Deckhand, Fjord Line: What you did, line 1", "+Steered in fog")]


def test_a_removed_entry_is_named_as_it_was():
    found = said(factories.document(), remove(factories.document(), "work[1]"))
    assert ("Experience: Cook, Bryggen Café: Job title", "-Cook") in found
    assert all(text.startswith("-") for _, text in found)


def test_a_change_of_date_is_one_change():
    new = put(factories.document(), "work[1].endDate", "2021-02")
    assert len(compare(factories.document(), new)) == 1


@given(st.text(max_size=40), st.text(max_size=40))
def test_both_texts_can_be_read_out_of_the_pieces(before, after):
    found = pieces(before, after)
    assert "".join(piece.text for piece in found if piece.side <= 0) == " ".join(before.split())
    assert "".join(piece.text for piece in found if piece.side >= 0) == " ".join(after.split())
