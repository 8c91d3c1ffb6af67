"""A number must be the source's number, and measure what it measured there."""

import pytest

from tests.customization.evidence.people import judged, verdict

LATENCY = "work[0].highlights[1]"


@pytest.mark.parametrize(
    "text",
    [
        "Cut the p95 latency of the search endpoint from 0.8 s to 0.32 s",
        "Cut the p95 latency of the search endpoint by 480 ms",
        "Cut the p95 latency of the search endpoint by 60%",
        "Cut the p95 latency of the search endpoint to 320 milliseconds",
    ],
)
def test_other_notation_and_arithmetic_of_the_line_are_supported(text: str):
    assert verdict("dev", LATENCY, text) == "supported"


@pytest.mark.parametrize(
    "text",
    [
        "Cut the p95 latency of the search endpoint from 800 ms to 32 ms",
        "Cut the p95 latency of the search endpoint by 90%",
        "Cut the p95 latency of the search endpoint from 320 ms to 800 ms",
        "Cut the p95 latency of the search endpoint by 320 ms",
        "Cut the p95 latency of the search endpoint in half",
    ],
)
def test_another_value_is_blocked(text: str):
    assert verdict("dev", LATENCY, text) == "blocked"


def test_a_number_of_another_job_is_blocked_and_the_reason_says_where_it_stands():
    found = judged("dev", "work[0].highlights[0]", "Built a Django service that stores 120 GB of tickets")
    (claim,) = [claim for claim in found.claims if claim.verdict == "blocked"]
    assert "something else" in claim.why
    assert claim.support[0].path == "work[1].highlights[1]"


def test_two_numbers_of_one_line_do_not_change_places():
    assert verdict("chef", "work[0].highlights[3]", "Supervise two cooks and five apprentices") == "blocked"


def test_a_period_is_not_changed():
    path = "work[1].highlights[0]"
    assert verdict("sales", path, "Made 60 cold calls an hour and booked 15 meetings a month") == "blocked"


def test_a_plain_number_does_not_become_more_than_it():
    assert verdict("sales", "work[0].highlights[1]", "Manage 35+ accounts in the north of England") == "blocked"
    assert verdict("sales", "work[0].highlights[2]", "Run demos and negotiate contracts of £250k and more") == "blocked"


def test_years_of_experience_follow_from_the_dates():
    assert verdict("lawyer", "basics.summary", "Paralegal with 7+ years in employment law.") == "supported"
    assert verdict("lawyer", "basics.summary", "Paralegal with 20+ years in employment law.") == "blocked"
