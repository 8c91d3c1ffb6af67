"""A line that is the source but for one word."""

import pytest

from customization.evidence import Sources, check_line
from resumes.document import ResumeDocument

PATH = "work[0].highlights[0]"


def verdict(line: str, text: str, *skills: str) -> str:
    work = {"name": "Brook Farm", "position": "Farmer", "startDate": "2015", "highlights": [line]}
    resume = {"work": [work], "skills": [{"name": "Skills", "keywords": list(skills)}]}
    sources = Sources(resume=ResumeDocument.from_json_resume(resume))
    return check_line(sources, PATH, line, text).verdict.value


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Saved 4% on straw by sharing a baler", "Saved 4% on diesel by sharing a baler"),
        ("Sheared 90 sheep in the first year", "Sheared 90 sheep in the first month"),
        ("Answered second-line calls, about 30 a week", "Answered third-line calls, about 30 a week"),
        ("Wrote notes on the ten oldest barns", "Wrote notes on the hundred oldest barns"),
        ("Filed VAT returns for the farm", "Filed corporation tax returns for the farm"),
        ("Took over a Perl script and rewrote it in Python", "Took over a Python script and rewrote it in Perl"),
        ("Replaced oats by barley", "Replaced barley by oats"),
        ("Lost lambs fell from 30 to 12", "Eliminated lost lambs, 30 of them"),
        ("Reared lambs; losses stayed under 3%", "Reared lambs without losses"),
        ("Cut the drying time from six days to four", "Cut the drying time from six days to two"),
        ("Saved 6% on seed for four farms", "Saved 6% on seed for six farms"),
        ("Survival rate went up from 81% to 92% in two pens", "Feed rate went up from 81% to 92% in two pens"),
        ("Sold lambs; wool grade rose from 61% to 74%", "Sold lambs; twin grade rose from 61% to 74%"),
        ("Turnout has risen by 12%", "Membership has risen by 12%"),
        ("Hay stored within 5 days, earlier 9", "Hay stored within five days, four more than earlier"),
        ("Hay stored within 5 days, earlier 9", "Hay stored within five days, three fewer than earlier"),
    ],
)
def test_another_thing_beside_a_number_or_another_fact_is_blocked(line, text):
    assert verdict(line, text) == "blocked"


def test_another_thing_without_a_number_is_shown_to_the_person():
    assert verdict("Fed the hens with barley", "Fed the hens with maize") == "flagged"


def test_one_more_deed_before_the_own_one_is_shown_to_the_person():
    line = "Shear lambs for six neighbours in spring"
    assert verdict(line, "Breed and shear lambs for six neighbours in spring") == "flagged"
    assert verdict(line, "In spring, shear lambs for six neighbours") == "supported"


def test_a_tool_of_the_skills_list_is_not_exchanged_for_an_unknown_one():
    line, text = "Keep the herd book in Farmplan", "Keep the herd book in Herdwatch"
    assert verdict(line, text, "Farmplan") == "blocked"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Ship 900 crates a month", "Ship 10,800 crates a year"),
        ("Sold 40 crates every fortnight", "Sold 40 crates every two weeks"),
        ("Replaced oats by barley", "Introduced barley in place of oats"),
        ("Fed calves, lambs and hens", "Fed hens, lambs and calves"),
        ("70 lambs were sold, of which 21 went abroad", "70 lambs were sold, 30% of which went abroad"),
        ("Improved quality by 12%", "Raised quality by 12%"),
        ("Kept costs down by 12%", "Held costs down by 12%"),
        ("Hay stored within 5 days, earlier 9", "Hay stored within five days, four fewer than earlier"),
        ("Hay stored within 5 days, earlier 9", "Hay stored within five days, four less than before"),
        ("Sold 110 fleeces in the first year", "Sold 110 fleeces in the first 12 months"),
        ("Sell eggs with two helpers every Tuesday", "Weekly egg sales with two helpers"),
    ],
)
def test_the_same_fact_in_other_words_passes(line, text):
    assert verdict(line, text) == "supported"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            "Senkte die Zahl der Mängel bei der Abnahme von 120 auf 45",
            "Reduzierte die Anzahl der Abnahmemängel von 120 auf 45",
        ),
        ("Betreue die Tiere von drei Höfen und den Stall", "Verantwortlich für die Tiere von drei Höfen und den Stall"),
    ],
)
def test_words_written_as_one_and_their_parts_are_the_same(line, text):
    assert verdict(line, text) == "supported"
