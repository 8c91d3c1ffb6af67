"""Where rules cannot be sure, the person is asked to look; and files whose headings look like their text."""

from resumes.reading.schema import SourceText
from resumes.structuring.assembly import Draft
from resumes.structuring.doubts import doubt_fields
from resumes.structuring.lines.words import Words
from resumes.structuring.rules import structure
from tests.resumes.structuring.reading import structured
from tests.resumes.structuring.test_unseen import heading, row, rows

TWICE = """Lea Sommer

Experience

Gardener, Park Nord
2019 - 2022
- Planted four hundred lime trees along the northern avenue

Work History

Gardener, Park Nord
2019 - 2022
- Planted four hundred lime trees along the northern avenue
"""


def doubted(made):
    return {doubt.path: doubt.why for doubt in made.doubts}


def test_an_employer_of_one_word_over_a_title_with_its_team_keeps_its_place():
    made = structure(
        rows(
            heading("Experience"),
            row("Veltra", "June 2022 - Present"),
            row("Senior Software Engineer, Storage Platform Team"),
            row("Ran the storage fleet of three regions", bullet=True),
            row("Kolm", "July 2021 - May 2022"),
            row("Wrote the billing of the web shop", bullet=True),
        )
    )
    assert [(job.name, job.position) for job in made.document.work] == [
        ("Veltra", "Senior Software Engineer, Storage Platform Team"),
        ("Kolm", ""),
    ]


def test_a_place_nobody_filled_in_is_a_place_and_a_doubt():
    made = structure(
        rows(
            heading("Experience"),
            row("Pastry Cook , 01/2014 to 01/2019"),
            row("Company Name –City , State"),
            row("Baked for two hundred guests a day", bullet=True),
            row("Company Name City , State Kitchen Porter 04/2010 to 12/2013"),
            row("Kept the pots moving", bullet=True),
        )
    )
    assert [(job.position, job.location) for job in made.document.work] == [
        ("Pastry Cook", "City , State"),
        ("Kitchen Porter", "City , State"),
    ]
    assert {"work[0].location", "work[1].location"} <= doubted(made).keys()


def test_highlights_after_certificates_are_no_part_of_one():
    made = structure(
        rows(
            row("Certifications"),
            row("Food Hygiene Level 3"),
            row("Highlights"),
            row("Menu planning", bullet=True),
            row("Cost control", bullet=True),
            row("Pastry", bullet=True),
        )
    )
    assert [(one.name, one.issuer) for one in made.document.certificates] == [("Food Hygiene Level 3", "")]
    assert [skill.name for skill in made.document.skills] == ["Menu planning", "Cost control", "Pastry"]
    assert "skills[0].name" in doubted(made)


def test_rows_of_degrees_are_entries_and_no_paragraph():
    made = structure(
        rows(
            heading("Education"),
            row("Master of Public Administration 2012 National Institute of Coastal Administration"),
            row("Bachelor of Education 2002 University of Ballyvorane at the western sea shore road"),
            row("Diploma in Bookkeeping 1999 Ballyvorane Technical College, evening classes and so on"),
        )
    )
    assert [(one.study_type, one.end_date) for one in made.document.education] == [
        ("Master", "2012"),
        ("Bachelor of Education", "2002"),
        ("Diploma", "1999"),
    ]


def test_an_entry_told_twice_is_doubted_once():
    found = doubted(structured(TWICE))
    assert [path for path, why in found.items() if "twice" in why] == ["work[1].name"]


def filled(**work: str):
    draft = Draft(SourceText(kind="text"))
    draft.add("work", {field: Words(text, range(len(text))) for field, text in work.items()})
    doubt_fields(draft)
    return [doubt.path for doubt in draft.doubts]


def test_employer_and_position_that_sound_exchanged_are_doubted():
    assert filled(name="Head Gardener", position="Hill Hospital Ltd") == ["work[0].name", "work[0].position"]
    assert filled(name="Head Gardener") == ["work[0].name"]
    assert filled(name="Hill Hospital Ltd", position="Head Gardener") == []
    assert filled(name="Gardener & Sons Ltd", position="Hospital Porter") == []


def test_names_of_sections_are_no_skills():
    made = structured("Lea Sommer\n\nSkills\n\nPruning, Summary, Grafting, Highlights\n")
    assert {"skills[1].name", "skills[3].name"} <= doubted(made).keys()
    assert "skills[0].name" not in doubted(made)
