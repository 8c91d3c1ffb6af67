"""Titles are near by the occupations that they name, else by their words."""

import pytest

from customization.matching.titles import NEIGHBOUR_TRADE, SAME_TRADE, nearness, trades
from customization.matching.words import stems


@pytest.mark.parametrize(
    ("held", "wanted", "least", "most"),
    [
        ("Senior Accountant", "Accountant", 1.0, 1.0),
        ("Full Stack Developer", "Backend Engineer", 0.8, 0.9),
        ("Sous Chef", "Kitchen Manager", 0.85, 0.95),
        ("Web Developer", "DevOps Engineer", NEIGHBOUR_TRADE, SAME_TRADE),
        ("Certified Nursing Assistant", "Registered Nurse", NEIGHBOUR_TRADE, SAME_TRADE),
        ("Mid-Market Account Executive", "Digital Marketing Manager", 0.3, 0.4),
        ("Sales Executive", "Executive Assistant", 0.0, 0.2),
        ("Nurse", "Welder", 0.0, 0.0),
        ("", "Welder", 0.0, 0.0),
    ],
)
def test_nearness(held, wanted, least, most):
    assert least <= nearness(held, wanted) <= most


@pytest.mark.parametrize(
    ("held", "wanted"),
    [
        ("Elektroniker für Energie- und Gebäudetechnik", "Betriebselektriker (m/w/d)"),
        ("Comptable générale", "Accountant"),
        ("Enfermeira", "Krankenschwester"),
        ("Técnico de Recursos Humanos", "HR Business Partner"),
        ("Chef de Partie", "Koch (m/w/d)"),
        ("Mathematiklehrerin", "Lehrkraft für Physik"),
        ("Vrachtwagenchauffeur", "LKW-Fahrer"),
    ],
)
def test_an_occupation_is_the_same_in_every_language(held, wanted):
    assert nearness(held, wanted) == 1.0


def test_a_short_title_within_a_longer_one_is_no_more_than_a_neighbour():
    assert nearness("Assistant", "Executive Assistant to the Board") <= 0.5


def test_duties_name_the_trade_when_the_title_does_not():
    assert nearness("Teacher", "Wizard of Smiles") == 0
    assert nearness("Teacher", "Wizard of Smiles", "Teach in a primary school classroom") == 1.0


def test_the_field_of_a_title_is_known_by_its_stems():
    assert trades(stems("Backend Developer")) == {"software"}
    assert trades(stems("Wizard of Smiles")) == frozenset()


def test_a_title_of_two_fields_wants_both():
    both = "Billing cum Logistics Manager"
    assert 0.5 < nearness("Billing Specialist", both) < nearness("Billing and Logistics Lead", both)
    assert nearness("Full Stack Developer", "Full Stack Developer Java / Angular") == 1.0
