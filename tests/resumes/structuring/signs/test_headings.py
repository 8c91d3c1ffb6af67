import pytest

from resumes.structuring.signs.headings import names_within, section_kind


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
