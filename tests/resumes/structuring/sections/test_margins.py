"""Headings in the margin, places no list knows, and apprenticeships."""

import pytest

from resumes.document import Place
from resumes.reading.schema import SourceLine, SourceText
from resumes.structuring.rules import structure
from tests.resumes.structuring.reading import structured


def drawn(*lines: tuple[str, float, float, float]) -> SourceText:
    """Text, left edge, top and size of each line."""
    made = []
    for number, (text, x, y, size) in enumerate(lines):
        box = (x, y, x + len(text) * size * 0.5, y + size * 1.2)
        made.append(SourceLine(text=text, place=Place(line=number, page=1, box=box), size=size, indent=x))
    return SourceText(kind="pdf", lines=tuple(made))


def test_a_heading_that_ends_lower_than_the_line_beside_it_comes_first():
    made = structure(
        drawn(
            ("Lea Sommer", 50, 40, 24),
            ("Best Hedge of the Year", 180, 100, 16),
            ("Awards", 50, 103, 20),
            ("Awarded by Gardeners' Guild", 180, 125, 10),
            ("Oct 2021", 180, 140, 10),
            ("She cuts a hedge the way others cut a cake: straight, calm and", 180, 200, 10),
            ("References", 50, 201, 20),
            ("clean.", 180, 213, 10),
            ("Harriet Lind", 180, 240, 10),
        )
    ).document
    assert [(award.title, award.awarder, award.date) for award in made.awards] == [
        ("Best Hedge of the Year", "Gardeners' Guild", "2021-10")
    ]
    assert [(one.name, one.reference) for one in made.references] == [
        ("Harriet Lind", "She cuts a hedge the way others cut a cake: straight, calm and clean.")
    ]


@pytest.mark.parametrize(
    "place", ["Skipton, North Yorkshire", "Hebden Bridge, West Yorkshire", "Truro, Cornwall", "Denpasar, Bali"]
)
@pytest.mark.parametrize("apart", [" | ", "\n"])
def test_a_town_keeps_its_county(place: str, apart: str):
    made = structured(f"Lea Sommer\nGardener\n{place}{apart}lea@sommer.example\n\nSkills\n\nPruning, Grafting\n")
    location = made.document.basics.location
    assert location is not None
    assert f"{location.city}, {location.region}" == place
    assert not made.unplaced


def test_a_region_no_list_knows_is_kept_beside_contacts():
    location = structured(
        "Lea Sommer\nOrbvik, Norlandia | lea@sommer.example\n\nSkills\n\nPruning\n"
    ).document.basics.location
    assert location is not None
    assert (location.city, location.region) == ("Orbvik", "Norlandia")


@pytest.mark.parametrize("words", ["Apprenticeship as a cook", "Apprenticeship as cook", "Ausbildung als cook"])
def test_an_apprenticeship_is_parted_at_its_trade(words: str):
    made = structured(f"Lea Sommer\n\nEducation\n\n{words}\nHill College, Leeds\n2010 - 2012\n")
    school = made.document.education[0]
    assert (school.study_type, school.area) == (words.split()[0], "cook")
    assert not made.unplaced
