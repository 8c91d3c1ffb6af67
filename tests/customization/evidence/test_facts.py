"""Fields that state one fact: nothing added, nothing that lessens it left out."""

import pytest

from customization.evidence import check_value
from customization.evidence.checks.same_fact import same_fact
from customization.evidence.schema import ClaimKind
from tests.customization.evidence.people import TODAY, person, verdict


@pytest.mark.parametrize(
    ("name", "path", "text"),
    [
        ("dev", "work[1].position", "Jr. Developer"),
        ("nurse", "work[0].position", "Staff Nurse, Intensive Care Unit"),
        ("sales", "education[0].studyType", "Bachelor of Arts (Honours)"),
        ("lawyer", "education[0].studyType", "Bachelor of Laws"),
        ("nurse", "work[0].startDate", "Aug 2019"),
        ("nurse", "work[0].startDate", "2019"),
        ("nurse", "basics.phone", "+4790055123"),
        ("nurse", "languages[1].fluency", "B1"),
    ],
)
def test_another_notation_of_the_same_fact_is_supported(name: str, path: str, text: str):
    assert verdict(name, path, text) == "supported"


@pytest.mark.parametrize(
    ("name", "path", "text"),
    [
        ("dev", "work[1].position", "Developer"),
        ("dev", "work[0].position", "Lead Backend Developer"),
        ("dev", "work[0].name", "Spotify AB"),
        ("lawyer", "education[1].studyType", "Master"),
        ("nurse", "work[0].startDate", "2019-08-01"),
        ("nurse", "work[0].startDate", "2018"),
        ("nurse", "languages[1].fluency", "C1"),
        ("nurse", "basics.name", "Ingrid Halvorsen-Smith"),
        ("nurse", "certificates[0].name", "Advanced Life Support (ALS) Instructor, Level 3"),
        ("chef", "awards[0].title", "Suggestion prize and Best Chef, Hotel Żuraw"),
    ],
)
def test_another_fact_is_blocked(name: str, path: str, text: str):
    assert verdict(name, path, text) == "blocked"


def test_a_new_job_is_blocked():
    job = {"name": "Spotify", "position": "Backend Developer", "startDate": "2017", "highlights": ["Built a player"]}
    assert check_value(person("dev"), "work[+]", None, job, today=TODAY).verdict == "blocked"


def test_a_list_in_another_order_is_supported_and_one_more_item_is_not():
    keywords = ["SQL", "PHP", "Python", "Rust (hobby)"]
    assert check_value(person("dev"), "skills[0].keywords", None, keywords, today=TODAY).verdict == "supported"
    assert (
        check_value(person("dev"), "skills[0].keywords", None, [*keywords, "Scala"], today=TODAY).verdict == "blocked"
    )


def test_the_words_of_a_name_in_another_choice_are_another_institution():
    assert not same_fact("University of Bremen", "Bremen Applied Sciences University", ClaimKind.INSTITUTION)
    assert same_fact("University of Bremen", "University of Bremen, Faculty of Law", ClaimKind.INSTITUTION)


def test_the_short_form_in_brackets_is_the_certificate():
    assert same_fact("ABR", "Assessor of Bridge Repairs (ABR)", ClaimKind.CERTIFICATE)
    assert not same_fact("ABC", "Assessor of Bridge Repairs (ABR)", ClaimKind.CERTIFICATE)


def test_one_part_of_an_examination_is_not_the_whole():
    assert not same_fact("Bridge Assessor", "Bridge Assessor, Part 2", ClaimKind.CERTIFICATE)
