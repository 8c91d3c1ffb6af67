"""Lists without a heading, labels that only weigh, formalities and what the body must bear."""

import pytest

from jobs.extraction.rules import extract
from jobs.requirements import Importance, PostingText
from jobs.requirements import RequirementType as T

BARE = """Head of Orchard Sales
You will own our market stalls.

- 10+ years in fruit and vegetable trade
- Proven record with farm shops
- Paid advertising in local papers
- Degree in business

We value good humour."""


def read(text):
    return [one for one in extract(PostingText(text=text)).requirements if one.explicit]


def test_a_list_that_plainly_asks_asks_in_all_its_lines():
    quotes = [one.quote for one in read(BARE)]
    assert "Paid advertising in local papers" in quotes
    assert "Proven record with farm shops" in quotes
    assert not any("good humour" in quote for quote in quotes)


def test_a_bare_list_of_gifts_asks_for_nothing():
    gifts = "Baker\nWhat a place to be.\n\n- 30 days of paid holiday\n- Free bread\n- A pension scheme\n"
    assert [one.quote for one in read(gifts)] == []


def test_a_label_only_weighs():
    found = read("Clerk\n\nRequirements\n- Essential: knowledge of SAP\n- Desirable: event planning\n")
    assert [one.text for one in found] == ["Knowledge of SAP", "Event planning"]
    assert [one.importance for one in found] == [Importance.MUST, Importance.NICE]
    assert not any("ssential" in term for one in found for term in one.terms)


@pytest.mark.parametrize(
    "line",
    [
        "Register with Selective Service, if required",
        "Serve a one year trial period",
        "Background investigation required",
        "Able to lift 50 lbs",
    ],
)
def test_formalities_and_strength_are_conditions(line):
    (found,) = read(f"Clerk\n\nRequirements\n- {line}\n")
    assert found.type is T.OTHER


def test_a_degree_of_difficulty_is_no_degree():
    found = read("Clerk\n\nRequirements\n- Work of an exceptional degree of difficulty\n")
    assert all(one.type is not T.EDUCATION for one in found)
