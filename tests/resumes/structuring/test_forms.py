"""Forms and rows that many people use: Europass grids, qualified degrees, addresses of narrow columns."""

import pytest

from resumes.document import Place
from resumes.reading.schema import SourceLine, SourceText
from resumes.structuring.rules import structure
from tests.resumes.structuring.reading import structured

EUROPASS = """Nela Dvorak
nela@dvorak.example

Language skills

Mother tongue(s): CZECH
Other language(s):
LISTENING     READING     SPOKEN PRODUCTION     SPOKEN INTERACTION     WRITING
GERMAN     C1     C1     C1     C1     C1
FRENCH     B2     B2     B1     B1     A2
Levels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user

Work experience

Potter at Kiln House (2018 - present)
"""


def test_the_grid_of_languages_gives_each_its_level_and_its_frame_none():
    made = structured(EUROPASS)
    assert [(one.language, one.fluency) for one in made.document.languages] == [
        ("CZECH", "Mother tongue(s)"),
        ("GERMAN", "C1"),
        ("FRENCH", "B2, B2, B1, B1, A2"),
    ]
    assert made.coverage == 1.0
    assert made.unplaced == ()


@pytest.mark.parametrize(
    ("row", "degree", "area"),
    [
        ("NVQ Level 3, Professional Cookery", "NVQ Level 3", "Professional Cookery"),
        ("MBO niveau 3, Chauffeur wegvervoer", "MBO niveau 3", "Chauffeur wegvervoer"),
        ("Baccalauréat professionnel, Métiers du bois", "Baccalauréat professionnel", "Métiers du bois"),
        ("Semestre d'échange, Géomatique", "Semestre d'échange", "Géomatique"),
        ("BSc Nursing", "BSc", "Nursing"),
        ("Bachelor of Science in Nursing", "Bachelor of Science", "Nursing"),
    ],
)
def test_what_says_which_degree_stays_with_it(row: str, degree: str, area: str):
    text = f"Nela Dvorak\nnela@dvorak.example\n\nEducation\n\n{row}\nTyne College\n2012 - 2014\n"
    [school] = structured(text).document.education
    assert (school.institution, school.study_type, school.area) == ("Tyne College", degree, area)


def test_the_town_stands_beside_its_postal_code_and_the_region_after_it():
    made = structured(
        "Nela Dvorak\nBrinkstraat 4, 8012 CD Zwolle, Overijssel | nela@dvorak.example\n\nWork\n\nPotter\n"
    )
    place = made.document.basics.location
    assert (place.postal_code, place.city, place.region) == ("8012 CD", "Zwolle", "Overijssel")


def test_an_address_that_a_narrow_column_broke_is_whole_again():
    text = "Contact\nnela@dvorak.example\nwww.linkedin.com/in/\nneladvorak (LinkedIn)\n\nSummary\nShe throws pots.\n"
    [profile] = structured(text).document.basics.profiles
    assert (profile.network, profile.username) == ("LinkedIn", "neladvorak")
    assert profile.url == "www.linkedin.com/in/neladvorak"


def test_paragraphs_that_a_format_keeps_apart_are_never_joined():
    rows = (
        ("Nela Dvorak", True),
        ("Formação", True),
        ("set. 2015 – jul. 2017 Mestrado, Enfermagem – Escola Superior de Enfermagem de Coimbra", False),
        ("set. 2007 – jul. 2011 Licenciatura, Enfermagem – Escola Superior de Saúde de Viseu", False),
    )
    made = tuple(
        SourceLine(text=text, place=Place(line=at), heading=heading, size=11, whole=True)
        for at, (text, heading) in enumerate(rows)
    )
    schools = structure(SourceText(kind="docx", lines=made)).document.education
    assert [(school.study_type, school.start_date) for school in schools] == [
        ("Mestrado", "2015-09"),
        ("Licenciatura", "2007-09"),
    ]


def test_a_school_whose_name_goes_on_in_the_next_row_is_whole():
    rows = (
        ("Education", True),
        ("Diploma, Masonry, University College", False),
        ("of Lower Tynedale", False),
        ("2012 - 2014", False),
    )
    made = tuple(
        SourceLine(
            text=text, place=Place(line=at, page=1, box=(50, 60 + 14 * at, 300, 71 + 14 * at)), size=10, bold=bold
        )
        for at, (text, bold) in enumerate((("Nela Dvorak", True), *rows))
    )
    [school] = structure(SourceText(kind="pdf", lines=made)).document.education
    assert (school.institution, school.end_date) == ("University College of Lower Tynedale", "2014")
