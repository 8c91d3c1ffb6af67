import pytest

from resumes.structuring.signs.headings import begun_kind, names_within, section_kind
from tests.resumes.structuring.reading import structured


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("S U M M A RY", "summary"),
        ("E D U C AT I O N", "education"),
        ("Experiencia Laboral", "work"),
        ("Aus- und Weiterbildung", "education"),
        ("Kitchen Experience", "work"),
        ("Compétences culinaires", "skills"),
        ("Skills & Languages", "skills"),
        ("Selected Publications", "publications"),
        ("Hobby's", "interests"),
        ("FORMAÇÃO ACADÉMICA", "education"),
        ("Vrijwilligerswerk", "volunteer"),
        ("Certificazioni", "certificates"),
        ("Sprachkenntnisse:", "languages"),
    ],
)
def test_a_section_is_known_by_its_name_in_any_of_the_languages(text, kind):
    assert section_kind(text) == kind


@pytest.mark.parametrize("text", ["Senior UX Designer", "Pied Piper", "Bachelor of Science in Education", "2019", ""])
def test_other_lines_name_no_section(text):
    assert section_kind(text) == ""


def test_labels_inside_an_entry_are_known_apart():
    assert names_within("Relevant coursework", "courses")
    assert names_within("Hauptaufgaben", "highlights")
    assert not names_within("Berlin", "highlights")


def test_the_first_part_of_a_heading_says_its_kind_unless_the_whole_is_a_title():
    assert begun_kind("Education & Registration") == "education"
    assert begun_kind("Training & Development Manager") == ""
    assert begun_kind("Education") == ""


def test_a_heading_in_two_parts_over_dates_opens_a_section():
    made = structured(
        "# Mal Odd\nmal@odd.example\n\n# Experience\n\n**Engineer**, Brook Dairy, 2013 – 2019\n\n"
        "# Education & Registration\n\n**BEng Mechanics**, Hill College, 2009 – 2013\n\n# Skills\n\nCAD, FMEA\n",
        "resume.md",
    ).document
    assert [job.name for job in made.work] == ["Brook Dairy"]
    assert [one.institution for one in made.education] == ["Hill College"]
