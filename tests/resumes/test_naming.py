import pytest

from resumes.naming import named
from resumes.paths import texts
from tests import factories


@pytest.mark.parametrize(
    ("path", "label", "anchor"),
    [
        ("basics.name", "Name", "basics-name"),
        ("basics.location.city", "City", "basics-location-city"),
        ("work[0]", "Experience: Deckhand, Fjord Line", "work-0"),
        ("work[0].highlights[1]", "Experience: Deckhand, Fjord Line: What you did, line 2", "work-0-highlights"),
        ("basics.profiles[0].url", "Profiles, number 1: Web address", "basics-profiles-0-url"),
        ("work[0].x-ship", "Experience: Deckhand, Fjord Line: x-ship", ""),
        ("work[9].name", "Experience, number 10: Employer", "work-9-name"),
        ("skills", "Skills", ""),
        ("basics.x-note", "basics.x-note", ""),
        ("", "", ""),
    ],
)
def test_a_path_has_a_name_for_people_and_a_field(path, label, anchor):
    found = named(factories.document(), path)
    assert (found.label, found.anchor) == (label, anchor)


def test_every_text_of_a_resume_has_a_name():
    document = factories.document()
    for path, _ in texts(document):
        assert named(document, path).label
