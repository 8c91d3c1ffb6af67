"""One amount, many notations."""

import pytest

from customization.evidence.amounts.numbers import quantities


def amounts(text: str) -> list[tuple[float, str]]:
    return [(round(quantity.value, 6), quantity.unit) for quantity in quantities(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("40 %", "forty percent"),
        ("40%", "40 per cent"),
        ("1.2k", "1,200"),
        ("$50M", "fifty million dollars"),
        ("EUR 95k", "€95,000"),
        ("₹2 crore", "20 million rupees"),
        ("three years", "36 months"),
        ("one hundred and thirty", "130"),
        ("half a day", "0.5 days"),
        ("900 million", "0.9 billion"),
        ("18-metre", "18 m"),
        ("0.8 s", "800 ms"),
        ("1’200", "1 200"),
        ("a quarter of", "25%"),
    ],
)
def test_two_notations_are_one_amount(one: str, other: str):
    assert amounts(one) == amounts(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("50%", "50"), ("$5", "€5"), ("5 kg", "5 km"), ("50K", "50M"), ("99.9%", "99.99%"), ("5 TB", "5 GB")],
)
def test_another_unit_or_scale_is_another_amount(one: str, other: str):
    assert amounts(one) != amounts(other)


def test_a_unit_is_shared_by_both_ends_of_a_range():
    assert amounts("20-25%") == [(20, "%"), (25, "%")]
    assert amounts("$1-2M") == [(1_000_000, "USD"), (2_000_000, "USD")]


def test_a_period_belongs_to_the_number_beside_it():
    first, second = quantities("60 calls a day and 15 meetings a month")
    assert (first.periods, second.periods) == (frozenset({"day"}), frozenset({"month"}))


def test_a_verb_that_is_also_a_currency_is_a_verb():
    assert amounts("Won 12 new clients, try 3 of them") == [(12, ""), (3, "")]
    assert amounts("TRY 500 and 500 TRY") == [(500, "TRY"), (500, "TRY")]


def test_numbers_inside_names_are_no_amounts():
    assert amounts("PL-300, SAP2000, S3 and K8s") == []


def test_bounds_are_read_before_and_after():
    bounds = [quantity.bound for quantity in quantities("50+ users, over 50 users, up to 50 users, about 50 users")]
    assert bounds == ["+", "+", "-", "~"]
