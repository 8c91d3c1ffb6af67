"""Lies made of the words that the line has already."""

import pytest

from customization.evidence import Sources, check_line, soften
from resumes.document import ResumeDocument

PATH = "work[0].highlights[0]"


def sources(line: str, **entry) -> Sources:
    work = {"name": "Ostberg Mill", "position": "Miller", "startDate": "2015", "highlights": [line], **entry}
    return Sources(resume=ResumeDocument.from_json_resume({"work": [work]}))


def verdict(line: str, text: str, **entry) -> str:
    return check_line(sources(line, **entry), PATH, line, text).verdict.value


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Trained apprentices; two passed the exam last year", "Trained apprentices; all passed the exam last year"),
        ("No accidents in 12 years", "Few accidents in 12 years"),
        ("Moved the ledger from Brack to Tollo", "Moved the ledger from Tollo to Brack"),
        ("Built a sieve system of 60 parts", "Built 60 sieve systems"),
        ("Checked the scales every month", "Checked the scales every week"),
        ("Met 104% of the personal target", "Met 104% of the team target"),
        ("Updates arrive in 2 minutes instead of 6 hours", "Updates arrive in 6 hours instead of 2 minutes"),
        ("18 of the 40 participants found work", "The 40 participants found work"),
        ("Ground two sacks of rye and five of wheat", "Ground five sacks of rye and two of wheat"),
    ],
)
def test_a_number_or_fact_that_is_turned_round_is_blocked(line, text):
    assert verdict(line, text) == "blocked"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Fixed faults reported by the night crew", "Reported faults to the night crew"),
        ("Co-supervise the night crew", "Supervise the night crew"),
        ("Assisted the miller at dressing the stones", "Dressed the stones"),
        ("Cover for the head of packing", "Head of packing"),
        ("Introduced labels; complaints fell", "Cut complaints by introducing labels"),
        ("Wrote notes that regional mills use", "Wrote notes that all regional mills use"),
    ],
)
def test_a_deed_that_is_turned_round_is_flagged(line, text):
    assert verdict(line, text) == "flagged"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Yield: 78% in 2023, up from 61% in 2021", "Yield rose from 61% in 2021 to 78% in 2023"),
        ("Cut month-end from nine working days to five", "Month-end cut by four working days, from 9 to 5"),
        ("Ground rye for about a third of the year", "Ground rye for about 33% of the year"),
        ("Grind 40 sacks every fortnight", "Grind 40 sacks every two weeks"),
        ("Cut complaints in nine months", "Cut complaints over nine months"),
        ("Grind six to eight loads a day", "Grind between six and eight loads per day"),
        ("Taught rye, wheat and spelt milling", "Taught the milling of all three: rye, wheat and spelt"),
    ],
)
def test_the_same_in_another_order_or_form_passes(line, text):
    assert verdict(line, text) == "supported"


@pytest.mark.parametrize(
    ("line", "true", "raised", "number"),
    [
        (
            "Half dem Meister beim Erstellen der Pläne für 14 Mühlen in der Region",
            "Unterstützte den Meister bei der Erstellung der Pläne für vierzehn Mühlen in der Region",
            "Leitung der Erstellung der Pläne für 14 Mühlen in der Region",
            "Half dem Meister beim Erstellen der Pläne für 40 Mühlen in der Region",
        ),
        (
            "Aidait le chef à préparer les plannings de dix-huit moulins de la région",
            "Assistait le chef dans la préparation des plannings de 18 moulins de la région",
            "Dirigeait la préparation des plannings de dix-huit moulins de la région",
            "Aidait le chef à préparer les plannings de vingt-huit moulins de la région",
        ),
        (
            "Apoyé al jefe en la redacción de los informes de sesenta molinos de la zona",
            "Ayudé al jefe a redactar los informes de 60 molinos de la zona",
            "Dirigí la redacción de los informes de sesenta molinos de la zona",
            "Apoyé al jefe en la redacción de los informes de ochenta molinos de la zona",
        ),
    ],
)
def test_other_languages_have_their_ladder_and_their_numbers(line, true, raised, number):
    assert verdict(line, true) == "supported"
    assert verdict(line, raised) == "flagged"
    assert verdict(line, number) == "blocked"


def test_softer_words_are_those_that_pass():
    line = "Helped the miller plan the harvest"
    held = sources(line)
    softer = soften(held, PATH, line, "Led the award-winning planning of the harvest for the miller")
    assert softer == "Helped with the planning of the harvest for the miller"
    assert check_line(held, PATH, line, softer).verdict == "supported"


def test_softer_words_leave_no_half_of_a_word_and_no_ruin():
    line = "Was responsible for the care of 6 patients on a 28-bed unit"
    softer = soften(
        sources(line), PATH, line, "Single-handedly spearheaded world-class care of patients on a 28-bed unit"
    )
    assert softer == "Spearheaded care of patients on a 28-bed unit"
    line = "Helped to introduce bedside handover, and late rounds fell from 11 % to 4 %"
    softer = soften(sources(line), PATH, line, "Led the hospital-wide introduction of bedside handover")
    assert softer == "Helped with the introduction of bedside handover"
    told = "Single-handedly introduced bedside handover, cutting late rounds from 11 % to 4 %"
    assert soften(sources(line), PATH, line, told) is None


def test_there_are_no_softer_words_for_what_is_invented_through_and_through():
    line = "Helped the miller plan the harvest"
    assert soften(sources(line), PATH, line, "Pruned orchards and catered weddings") is None
