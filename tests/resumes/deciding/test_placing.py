import pytest

from resumes.deciding import placing
from resumes.deciding.placing import NoSuchPlace, placed
from resumes.document import ResumeDocument
from tests import factories


def targets(document: ResumeDocument) -> dict[str, str]:
    return {target.value: target.label for group in placing.groups(document) for target in group.targets}


def test_every_place_that_is_offered_takes_a_text():
    document = factories.document()
    for value in targets(document):
        assert "Radar course" in placed(document, value, "Radar course").model_dump_json()


def test_a_line_goes_to_the_end_of_its_entry():
    document = placed(factories.document(), "work[0].highlights[+]", "Steered in fog")
    assert document.work[0].highlights[-1] == "Steered in fog"
    assert len(document.work[0].highlights) == 3


def test_a_list_of_skills_becomes_skills():
    document = placed(factories.document(), "skills[0].keywords[+]", "GMDSS, Sonar; AIS.")
    assert document.skills[0].keywords == ["ECDIS", "Radar", "GMDSS", "Sonar", "AIS"]
    assert placed(document, "skills[+]", "First aid").skills[-1].keywords == ["First aid"]


def test_a_summary_is_kept_and_goes_on():
    once = placed(factories.document(), "basics.summary", "Sails.")
    assert placed(once, "basics.summary", "Steers.").basics.summary == "Sails. Steers."


def test_a_filled_field_is_not_offered():
    assert "basics.name" not in targets(factories.document())
    assert "basics.phone" in targets(factories.document())


def test_an_entry_is_named_so_that_one_knows_it():
    assert targets(factories.document())["work[1].highlights[+]"] == "Experience: Cook, Bryggen Café"


@pytest.mark.parametrize("to", ["", "basics.name", "work[9].highlights[+]", "work[0].x-ship", "__class__", "work[0]"])
def test_other_places_are_refused(to):
    with pytest.raises(NoSuchPlace):
        placed(factories.document(), to, "Radar course")
