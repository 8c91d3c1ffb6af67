"""Layouts that others write: LinkedIn's pages, Europass forms, rows of RenderCV, towns that no list knows."""

from resumes.document import Place
from resumes.reading.schema import SourceLine, SourceText
from resumes.structuring.rules import structure
from tests.resumes.structuring.reading import structured

LINKEDIN = """Contact
020 7946 0142 (Mobile)
ines.valbom@post.example
www.linkedin.com/in/inesvalbom
(LinkedIn)

Top Skills
Dispatching
Excel

Languages
English (Full Professional)

Certifications
Forklift Licence

Inês Valbom
Depot Manager
Leeds, England, United Kingdom

Summary
Depot manager who keeps trucks full and people safe.

Experience

Pennine Haulage
5 years 2 months
Depot Manager
March 2022 - Present (2 years 1 month)
Leeds
• Run a depot of 40 drivers

Page 1 of 2

Shift Manager, Night
January 2019 - February 2022 (3 years 2 months)
Leeds
• Cut waiting at the gate by half

Education

Leeds City College
Diploma, Logistics · (2015 - 2017)

Page 2 of 2
"""

EUROPASS = """Vorname(n) Nachname(n)            Till Ohlsen
E-Mail                            till@ohlsen.example

Berufserfahrung

Zeitraum                          04/2018 – heute
Beruf oder Funktion               Maurer
Arbeitgeber                       Bau Petersen, Kiel
Wichtigste Tätigkeiten            - Mauern von Einfamilienhäusern
                                  - Anleitung von zwei Lehrlingen

Zeitraum                          08/2014 – 03/2018
Beruf oder Funktion               Maurer
Arbeitgeber                       Hochbau Claasen, Hamburg
Wichtigste Tätigkeiten            - Sanierung von Deichhäusern
"""


def rows(*lines: SourceLine) -> SourceText:
    placed = [line.model_copy(update={"place": Place(line=n, page=1)}) for n, line in enumerate(lines)]
    return SourceText(kind="pdf", lines=tuple(placed))


def row(*cells: str, **look: float | bool) -> SourceLine:
    shown = {"size": 10.0} | look
    return SourceLine.model_validate({"text": " ".join(cells), "place": Place(line=0), "cells": cells, **shown})


def heading(text: str) -> SourceLine:
    return row(text, size=14.0, bold=True)


def test_a_pasted_linkedin_page_keeps_name_positions_and_skills():
    made = structured(LINKEDIN).document
    assert (made.basics.name, made.basics.label) == ("Inês Valbom", "Depot Manager")
    assert [(job.position, job.name) for job in made.work] == [
        ("Depot Manager", "Pennine Haulage"),
        ("Shift Manager, Night", "Pennine Haulage"),
    ]
    assert [skill.name for skill in made.skills] == ["Dispatching", "Excel"]
    assert [one.name for one in made.certificates] == ["Forklift Licence"]


def test_labels_of_a_form_are_not_employers():
    made = structured(EUROPASS)
    assert made.document.basics.name == "Till Ohlsen"
    assert [(job.position, job.name, job.start_date) for job in made.document.work] == [
        ("Maurer", "Bau Petersen", "2018-04"),
        ("Maurer", "Hochbau Claasen", "2014-08"),
    ]
    assert made.document.work[0].highlights == ["Mauern von Einfamilienhäusern", "Anleitung von zwei Lehrlingen"]
    assert made.coverage == 1.0


def test_unknown_towns_stand_where_known_ones_do():
    made = structure(
        rows(
            heading("Work Experience"),
            row("Quay Kitchen, Cook", "Dublin", "May 2020 – present"),
            row("Ran the fish station", bullet=True),
            row("Blue Gate, Kitchen Porter", "Ballyvorane", "May 2018 – Apr 2020"),
            row("Kept the pots moving", bullet=True),
        )
    ).document
    assert [(job.name, job.position, job.location) for job in made.work] == [
        ("Quay Kitchen", "Cook", "Dublin"),
        ("Blue Gate", "Kitchen Porter", "Ballyvorane"),
    ]


def test_positions_drawn_as_a_list_under_their_employer_are_entries():
    made = structure(
        rows(
            heading("Work"),
            row("Harbour Freight", size=13.0, bold=True),
            row("Planner", size=12.0, bullet=True),
            row("May 2020 – present"),
            row("Planned 40 trains a day", bullet=True),
            row("Clerk, Night", size=12.0, bullet=True),
            row("May 2018 – Apr 2020"),
            row("Filed the waybills", bullet=True),
        )
    ).document
    assert [(job.name, job.position) for job in made.work] == [
        ("Harbour Freight", "Planner"),
        ("Harbour Freight", "Clerk, Night"),
    ]
    assert made.work[0].highlights == ["Planned 40 trains a day"]


def test_a_period_broken_at_the_end_of_a_long_row_is_whole():
    made = structured(
        "Jo Marsh\njo@marsh.example\n\nWork Experience\n\n"
        "Nurse | Hill Hospital | York | March 2016 – May\n2020\n- Led a ward"
    ).document
    assert [(job.start_date, job.end_date) for job in made.work] == [("2016-03", "2020-05")]


def test_the_kind_of_contract_is_neither_employer_nor_place():
    made = structured(
        "Jo Marsh\njo@marsh.example\n\nExperience\n\n"
        "Nurse\nHill Hospital · Full-time\nMar 2016 - May 2020 · 4 yrs 3 mos\nYork\n- Led a ward"
    )
    [job] = made.document.work
    assert (job.position, job.name, job.highlights) == ("Nurse", "Hill Hospital", ["Led a ward"])
    assert made.coverage == 1.0


def test_names_may_hold_marks_and_elided_particles():
    for name in ("Rui d'Ávila", "Yétúndé Ọlọ́run", "Sanne van 't Veer", "Sanne van ‘t Veer"):
        assert (
            structured(f"{name}\nTeacher\nrui@post.example\n\nEducation\n\nHill College\n2019").document.basics.name
            == name
        )


def test_a_headline_beside_the_name_is_no_part_of_it():
    basics = structured("Jo Marsh, Staff Nurse\njo@marsh.example\n\nEducation\n\nHill College\n2019").document.basics
    assert (basics.name, basics.label) == ("Jo Marsh", "Staff Nurse")


def test_a_degree_under_its_school_and_a_subject_after_it_are_told_apart():
    made = structured(
        "Jo Marsh\njo@marsh.example\n\nEducation\n\n"
        "University of Limerick, Nursing | 2013\n\nUniversity of Cork, PhD in Botany | 2009"
    ).document
    assert [(one.institution, one.area) for one in made.education] == [
        ("University of Limerick", "Nursing"),
        ("University of Cork", "Botany"),
    ]


def test_a_date_at_the_left_begins_its_entry_whatever_the_gaps():
    made = structure(
        rows(
            heading("Publications"),
            row("May 2020", "Peat in winter", gap=0.0),
            row("Journal of Bogs", gap=0.91),
            row("Apr 2018", "Peat in summer", gap=0.0),
            row("Letters of Heaths", gap=0.91),
        )
    ).document
    assert [(one.name, one.publisher, one.release_date) for one in made.publications] == [
        ("Peat in winter", "Journal of Bogs", "2020-05"),
        ("Peat in summer", "Letters of Heaths", "2018-04"),
    ]


def test_a_nation_of_the_kingdom_is_a_region():
    place = structured(
        "Jo Marsh\njo@marsh.example\nBristol, England\n\nEducation\n\nHill College\n2019"
    ).document.basics
    assert (place.location.city, place.location.region, place.location.country_code) == ("Bristol", "England", "GB")


def test_the_level_of_a_dutch_school_is_part_of_the_degree():
    [one] = structured(
        "Jo Marsh\njo@marsh.example\n\nOpleiding\n\nMBO 4, Verpleegkunde\nROC Breda\n2015"
    ).document.education
    assert (one.study_type, one.area, one.institution) == ("MBO 4", "Verpleegkunde", "ROC Breda")


def test_a_degree_broken_in_a_narrow_column_is_whole():
    made = structure(
        rows(
            heading("Education"),
            row("Meis- Handwerkskammer Aue, Elektrotechnik", "Jan 2010 – Jul 2011"),
            row("ter-", bold=True),
            row("prü-fung", bold=True),
            row("Ran the evening class", bullet=True),
            row("Post- Ballyvorane College, Nursing", "Sep 2017 – Jun 2018"),
            row("graduate", bold=True),
            row("Diploma", bold=True),
        )
    )
    assert [(one.study_type, one.institution, one.area) for one in made.document.education] == [
        ("Meisterprüfung", "Handwerkskammer Aue", "Elektrotechnik"),
        ("Postgraduate Diploma", "Ballyvorane College", "Nursing"),
    ]
    assert not made.unplaced
    assert made.coverage == 1.0


def test_years_stacked_in_a_column_are_a_period_and_a_month_over_its_year_a_date():
    made = structure(
        rows(
            heading("Education"),
            row("2006", bold=True),
            row("2008", bold=True),
            row("Ballyvorane College", bold=True, size=12.0),
            row("Diploma"),
            row("1997", bold=True),
            row("2001", bold=True),
            row("University of Norlandia", bold=True, size=12.0),
            row("Bachelor of Engineering"),
            heading("Awards"),
            row("October", bold=True),
            row("2021", bold=True),
            row("Best Hedge of the Year"),
        )
    ).document
    assert [(one.institution, one.start_date, one.end_date) for one in made.education] == [
        ("Ballyvorane College", "2006", "2008"),
        ("University of Norlandia", "1997", "2001"),
    ]
    assert [(one.title, one.date) for one in made.awards] == [("Best Hedge of the Year", "2021-10")]


def test_who_gave_an_award_may_stand_over_its_name():
    made = structure(
        rows(
            heading("Awards"),
            row("Norlandia Soil Union", "June 2016", bold=True),
            row("Early Career Medal"),
            row("Ballyvorane Forum", "July 2021", bold=True),
            row("Gardener of the Year"),
            row("Teaching Prize", "May 2011", bold=True),
            row("University of Norlandia"),
        )
    ).document
    assert [(one.title, one.awarder, one.date) for one in made.awards] == [
        ("Early Career Medal", "Norlandia Soil Union", "2016-06"),
        ("Gardener of the Year", "Ballyvorane Forum", "2021-07"),
        ("Teaching Prize", "University of Norlandia", "2011-05"),
    ]
