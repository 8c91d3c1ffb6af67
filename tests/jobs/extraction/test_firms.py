"""The firm in the first lines, with its town and hours beside it, or as the owner of something."""

import pytest

from jobs.extraction.rules import extract
from jobs.requirements import PostingText

ASKS = "\n\nRequirements\n- Two years of experience\n- Good English\n"


def read(head, asks=ASKS):
    found = extract(PostingText(text=head + asks))
    return found.company, found.location


@pytest.mark.parametrize(
    ("line", "company", "town"),
    [
        ("Thistledown Insurance, Leeds", "Thistledown Insurance", "Leeds"),
        ("Thistledown Leisure, Manchester (hybrid), £34,000 - £40,000", "Thistledown Leisure", "Manchester (hybrid)"),
        ("Lampenhaus Haustechnik GmbH, Augsburg, Vollzeit", "Lampenhaus Haustechnik GmbH", "Augsburg"),
        ("Lampenhaus Haustechnik GmbH, Hamburg, Teilzeit", "Lampenhaus Haustechnik GmbH", "Hamburg"),
        ("Van Distel Wegenbouw, Zwolle, 40 uur", "Van Distel Wegenbouw", "Zwolle"),
        ("Thistlestack (software for florists) - Denver or remote US", "Thistlestack", "Denver or remote US"),
        ("Thistle Motor Group, Yeovil. 42.5 hours, alternate Saturdays", "Thistle Motor Group", "Yeovil"),
    ],
)
def test_a_firm_stands_before_its_town(line, company, town):
    assert read(f"Service Clerk\n{line}") == (company, town)


@pytest.mark.parametrize("place", ["Shoreditch, London", "Silver Spring, MD", "San Jose, California"])
def test_a_part_of_a_town_is_no_firm(place):
    assert read(f"Service Clerk\n{place}") == ("", place)


def test_whose_data_it_is_employs():
    duty = "Service Clerk\n\nDuties\n- Daily care of Thistledown’s order data sets in good shape\n"
    assert read(duty, "")[0] == "Thistledown"


@pytest.mark.parametrize("words", ["Hold a Bachelor's degree", "Use of API's and libraries", "Know Python's libraries"])
def test_not_every_owner_employs(words):
    assert read(f"Service Clerk\n\nRequirements\n- {words} and tools\n", "")[0] == ""


@pytest.mark.parametrize(
    "days",
    ["2 jours de télétravail par semaine", "Homeoffice an zwei Tagen pro Woche", "Teletrabajo 3 días a la semana"],
)
def test_some_days_at_home_are_neither_a_place_nor_remote_work(days):
    found = extract(PostingText(text=f"Service Clerk\nThistledown Insurance, Leeds\n{days}.{ASKS}"))
    assert found.location == "Leeds"
    assert found.remote is None
    away = extract(PostingText(text=f"Service Clerk\nThistledown Insurance, Leeds\nRemote.{ASKS}"))
    assert away.remote is True
