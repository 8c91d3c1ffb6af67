"""helped < did < shaped < led < owned."""

import pytest

from customization.evidence.checks.deeds import deeds
from tests.customization.evidence.people import judged, verdict


@pytest.mark.parametrize(
    ("text", "rung"),
    [
        ("Learned Git", 0),
        ("Helped move the hosting", 1),
        ("Worked with field engineers on a trial", 1),
        ("Worked with MySQL", 2),
        ("Built a shop", 2),
        ("Managed the stock list", 2),
        ("Managed a team of five", 4),
        ("Led a trial", 4),
        ("Approved the budget", 5),
    ],
)
def test_a_verb_has_its_rung(text: str, rung: int):
    assert deeds(text)[0].rung == rung


@pytest.mark.parametrize("verb", ["Led", "Managed", "Built", "Designed and launched"])
def test_helping_does_not_become_doing_or_leading(verb: str):
    assert verdict("chef", "work[1].highlights[1]", f"{verb} a vegan menu") == "flagged"


@pytest.mark.parametrize("verb", ["Assisted in introducing", "Contributed to", "Supported"])
def test_going_down_the_ladder_is_fine(verb: str):
    assert verdict("chef", "work[1].highlights[1]", f"{verb} a vegan menu") == "supported"


def test_the_reason_names_the_verb():
    found = judged("nurse", "work[0].highlights[2]", "Led a hand-hygiene project")
    assert any("Led" in claim.why for claim in found.claims if claim.verdict == "flagged")
