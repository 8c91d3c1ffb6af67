"""Titles are near by their words or by their trade."""

import pytest

from customization.matching.titles import NEIGHBOUR_TRADE, SAME_TRADE, nearness


@pytest.mark.parametrize(
    ("held", "wanted", "expected"),
    [
        ("Senior Accountant", "Accountant", 1.0),
        ("Full Stack Developer", "Backend Engineer", SAME_TRADE),
        ("Chef", "Kitchen Manager", SAME_TRADE),
        ("Web Developer", "DevOps Engineer", NEIGHBOUR_TRADE),
        ("Nurse", "Welder", 0.0),
        ("", "Welder", 0.0),
    ],
)
def test_nearness(held, wanted, expected):
    assert nearness(held, wanted) == expected


def test_duties_name_the_trade_when_the_title_does_not():
    assert nearness("Teacher", "Wizard of Smiles") == 0
    assert nearness("Teacher", "Wizard of Smiles", "teaching in a primary school classroom") == SAME_TRADE
