"""How near two lines are in meaning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customization.matching.meaning.closeness import SIZE, closeness, direction, table
from customization.matching.meaning.wordpieces import pieces, rows, rows_of


def near(line, other):
    return closeness(line, (other,))[0]


def test_every_piece_has_a_vector():
    assert len(table()) == SIZE * len(pieces())


@pytest.mark.parametrize(
    ("line", "nearer", "farther"),
    [
        ("Cooked for ninety guests a night", "Prepare meals in a busy kitchen", "Prepare tax returns"),
        ("Keep the servers running around the clock", "Improve system availability", "Improve reading skills"),
        ("Taught phonics to seven-year-olds", "Plan lessons for pupils", "Plan routes for drivers"),
    ],
)
def test_the_nearer_of_two(line, nearer, farther):
    assert near(line, nearer) > near(line, farther)


def test_an_unknown_word_is_cut_into_known_pieces():
    assert len(rows_of("kubernetes")) > 1
    assert rows("Kubernetes!") == rows("kubernetes")
    assert rows("Café") == rows("cafe")


@pytest.mark.parametrize("line", ["", "—", "日本語", "…!?"])
def test_a_line_without_a_known_word_is_near_to_nothing(line):
    assert direction(line) == ()
    assert near(line, "Cook") == 0
    assert near("Cook", line) == 0


@given(st.text(max_size=60), st.text(max_size=60))
def test_closeness_is_a_cosine_in_either_order(one, other):
    found = near(one, other)
    assert -1.000001 <= found <= 1.000001
    assert found == pytest.approx(near(other, one))
    assert near(one, one) == pytest.approx(1 if direction(one) else 0)


def test_a_word_without_end_is_read_quickly_enough_to_be_read_at_all():
    assert rows("a" * 20_000)
