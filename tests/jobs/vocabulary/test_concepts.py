"""Look-up, implications and degree levels."""

import pytest

from jobs import vocabulary


def test_a_concept_is_found_by_any_of_its_names_as_a_whole():
    assert vocabulary.find("k8s") == vocabulary.find("Kubernetes")
    assert vocabulary.find("Kubernetes cluster of twelve") is None


def test_a_name_with_two_meanings_is_not_guessed():
    assert vocabulary.find("PM") is None


def test_an_unknown_id_is_an_error():
    with pytest.raises(KeyError):
        vocabulary.concept("no-such-thing")


def test_django_proves_python_over_two_steps_and_never_itself():
    proved = vocabulary.implied_by("django-rest-framework")
    assert {"django", "python"} <= proved
    assert "django-rest-framework" not in proved
    assert "django" not in vocabulary.implied_by("python")


@pytest.mark.parametrize(
    ("certificate", "subject"),
    [
        ("CKS", "kubernetes"),
        ("CCRN", "critical-care"),
        ("CCRN", "nursing"),
        ("ASE Certification", "auto-repair"),
        ("Certified Professional Coder", "medical-coding"),
        ("ITIL Foundation", "itil-framework"),
    ],
)
def test_a_certificate_proves_its_subject(certificate, subject):
    assert subject in proven_by(certificate)


@pytest.mark.parametrize("certificate", ["TOEFL", "Driver's License", "Secret Clearance"])
def test_what_names_no_subject_or_no_level_of_it_proves_none(certificate):
    assert proven_by(certificate) <= {"security-clearance"}


def proven_by(certificate: str) -> frozenset[str]:
    concept = vocabulary.find(certificate)
    assert concept
    return vocabulary.implied_by(concept.id)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("High school diploma or GED", 1),
        ("B.A.", 4),
        ("MS, Physics", 6),
        ("Bachelor's or Master's degree in Nursing", 6),
        ("Abgeschlossene Berufsausbildung als Koch", 2),
        ("Licenciatura en Derecho", 4),
        ("Ph.D. in Chemistry", 7),
        ("Line cook", None),
    ],
)
def test_degrees_have_levels(text, level):
    assert vocabulary.degree_level(text) == level


def test_all_levels_of_a_choice_are_known():
    assert vocabulary.degree_levels("Bachelor's or Master's degree") == (4, 6)


@pytest.mark.parametrize(
    ("one", "other"),
    [("R&D", "RandD"), ("Problem-Solving", "problem solving"), ("TCP / IP", "tcp/ip"), ("ﬁle", "FILE")],
)
def test_equal_names_have_equal_forms(one, other):
    assert vocabulary.normal(one) == vocabulary.normal(other)
