"""Whole résumés of several trades and languages."""

import pytest

from resumes.paths import texts as all_texts
from tests.resumes.structuring import texts
from tests.resumes.structuring.reading import structured


def jobs(document):
    return [(work.position, work.name, work.location, work.start_date, work.end_date) for work in document.work]


def test_a_german_nurse():
    document = structured(texts.NURSE_DE).document
    assert document.basics.name == "Annegret Hollmann-Dreyer"
    assert document.basics.label == "Examinierte Gesundheits- und Krankenpflegerin"
    assert document.basics.phone == "0221 5557 0142"
    assert (document.basics.location.postal_code, document.basics.location.city) == ("50825", "Köln")
    assert jobs(document) == [
        ("Stationsleiterin Intensivstation", "Klinikum am Südpark gGmbH", "Köln", "2019-04", ""),
        ("Gesundheits- und Krankenpflegerin", "St.-Agnes-Hospital", "Bonn", "2013-10", "2019-03"),
    ]
    assert [len(work.highlights) for work in document.work] == [2, 1]
    assert document.education[0].score == "1,7"
    assert document.education[1].study_type == "Abitur"
    assert [(one.language, one.fluency) for one in document.languages] == [
        ("Deutsch", "Muttersprache"),
        ("Englisch", "B2"),
        ("Polnisch", "Grundkenntnisse"),
    ]


def test_a_french_cook():
    document = structured(texts.COOK_FR).document
    assert jobs(document) == [
        ("Chef de partie poisson", "Le Pavillon d'Or", "Lyon", "2020-03", ""),
        ("Commis de cuisine", "Auberge du Lac", "Annecy", "2016-09", "2020-02"),
    ]
    assert document.work[0].highlights == ["Encadrement de trois commis", "Réduction des pertes de 18 %"]
    assert document.education[0].institution == "Lycée hôtelier Paul-Augier"
    assert [(group.name, group.keywords) for group in document.skills] == [
        ("Techniques", ["cuisson sous vide", "poissons", "sauces"]),
        ("Logiciels", ["Easilys", "Excel"]),
    ]
    assert document.basics.profiles[0].username == "camilleroussel"


def test_two_positions_at_one_employer_share_its_name():
    document = structured(texts.ELECTRICIAN_EN).document
    assert jobs(document) == [
        ("Lead Electrician", "Brightwire Electric, Inc.", "Tulsa, OK", "2019-06", ""),
        ("Journeyman Electrician", "Brightwire Electric, Inc.", "Tulsa, OK", "2016-01", "2019-05"),
        ("Apprentice Electrician", "Prairie Power Co-op", "Stillwater, OK", "2012-08", "2015-12"),
    ]
    assert [(one.name, one.issuer, one.date) for one in document.certificates] == [
        ("Unlimited Electrical Journeyman License", "State of Oklahoma", "2016"),
        ("OSHA 30", "", "2018"),
    ]
    assert [skill.name for skill in document.skills][-1] == "Troubleshooting"


def test_an_italian_teacher_with_labels_and_no_bullets():
    document = structured(texts.TEACHER_IT).document
    assert document.basics.name == "Benedetta Scarpellini"
    assert jobs(document) == [
        ("Insegnante di matematica", "Liceo Scientifico Augusto Righi", "Bologna", "2018-01", ""),
        ("Docente supplente", "Istituto Comprensivo 9", "Modena", "2012-09", "2017-12"),
    ]
    assert document.education[0].area == "Matematica"
    assert document.education[0].score == "110/110 e lode"


def test_a_dutch_carer_whose_employer_comes_first():
    document = structured(texts.CARER_NL).document
    assert document.basics.name == "Sanne van der Meulen"
    assert jobs(document) == [
        ("Verzorgende IG", "Zorggroep De Linde", "Utrecht", "2018-03", ""),
        ("Helpende", "Thuiszorg Midden", "Amersfoort", "2014-06", "2018-02"),
    ]


def test_a_portuguese_seller():
    document = structured(texts.SELLER_PT).document
    assert jobs(document) == [
        ("Gerente de loja", "Modas Alvorada", "Porto", "2019-01", ""),
        ("Vendedora", "Casa Bragança", "Braga", "2014-03", "2018-12"),
    ]
    assert (document.education[0].study_type, document.education[0].area) == ("Licenciatura", "Gestão")
    assert document.basics.location.postal_code == "4050-262"


def test_an_academic_with_publications():
    document = structured(texts.ACADEMIC_EN).document
    assert document.basics.name == "Dr. Oluwaseun Adeyemi-Clarke"
    assert [work.position for work in document.work] == ["Lecturer", "Postdoctoral Researcher"]
    assert [(one.name, one.publisher, one.release_date) for one in document.publications] == [
        ("Kelp forests under stress", "Journal of Tidal Ecology", "2021"),
        ("Reading the reef", "Ocean Letters", "2018"),
    ]
    assert [one.study_type for one in document.education] == ["PhD", "BSc (Hons)"]


def test_no_name_is_invented():
    made = structured(texts.NO_NAME)
    assert made.document.basics.name == ""
    assert made.document.basics.label == "EXECUTIVE CHEF"
    assert "basics.name" in [doubt.path for doubt in made.doubts]


def test_a_section_with_a_name_of_its_own_is_kept():
    document = structured(texts.ELECTRICIAN_EN).document
    assert [(one.title, one.lines) for one in document.sections] == [
        ("MILITARY DECORATIONS", ["Army Commendation Medal"])
    ]


PEOPLE = [value for name, value in vars(texts).items() if name.isupper()]


@pytest.mark.parametrize("text", PEOPLE)
def test_nothing_is_invented_and_nothing_is_lost(text):
    made = structured(text)
    assert made.coverage == 1.0
    for path, value in copied(made):
        assert value.replace("\n", " ") in " ".join(text.split()), path


def copied(made):
    """Texts with a place, that is all but ISO dates."""
    return [(path, value) for path, value in all_texts(made.document) if path in made.places]
