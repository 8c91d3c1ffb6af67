"""Requirements in other languages than English, subjects of degrees, examples in brackets."""

import pytest

from customization.matching.index import index
from customization.matching.match import match
from customization.matching.schema import Status
from customization.matching.words import stems
from jobs.requirements import RequirementType as T
from resumes.document import Certificate, Education, Language, ResumeDocument, Skill, Work
from tests.customization.cast import TODAY, asked


def found(resume, requirement, language, title=""):
    return match(index(resume, today=TODAY), requirement, title, language).match


def test_a_paper_is_met_by_its_own_words_in_portuguese():
    resume = ResumeDocument(
        work=[Work(position="Fisioterapeuta", highlights=["Reabilitação de doze utentes por dia em clínica"])],
        certificates=[Certificate(name="Cédula profissional da Ordem dos Fisioterapeutas")],
    )
    paper = asked("r1", "Cédula profissional da Ordem dos Fisioterapeutas", T.CERTIFICATION)
    assert found(resume, paper, "pt").status is Status.MET


@pytest.mark.parametrize(
    ("text", "language", "position", "title"),
    [
        ("Mindestens drei Jahre Berufserfahrung", "de", "Elektriker", "Elektroniker (m/w/d)"),
        ("Expérience de 3 ans minimum sur un poste similaire", "fr", "Comptable", "Comptable général"),
        ("Mínimo de 3 años de experiencia en puesto similar", "es", "Cocinero", "Cocinera"),
    ],
)
def test_years_of_experience_alone_mean_years_in_the_trade(text, language, position, title):
    years = asked("r1", text, T.EXPERIENCE_YEARS, years=3)
    own = ResumeDocument(work=[Work(position=position, start_date="2018-01")])
    other = ResumeDocument(work=[Work(position="Pilot", start_date="2018-01")])
    assert found(own, years, language, title).status is Status.MET
    assert found(other, years, language, title).status is not Status.MET


@pytest.mark.parametrize(
    ("area", "wanted", "status"),
    [
        ("Statistics", "Degree in a numerate subject", Status.MET),
        ("Software Engineering", "Bachelor's degree in computer science", Status.MET),
        ("Music", "Bachelor's degree in computer science", Status.PARTLY),
    ],
)
def test_a_near_subject_meets_a_degree(area, wanted, status):
    resume = ResumeDocument(education=[Education(study_type="BSc", area=area)])
    assert found(resume, asked("r1", wanted, T.EDUCATION), "en").status is status


def test_one_example_in_brackets_is_enough_beside_the_rest():
    libraries = asked(
        "r1", "Python and its libraries (NumPy, pandas, SciPy)", T.TOOL, "Python", "NumPy", "pandas", "SciPy"
    )
    both = ResumeDocument(skills=[Skill(name="Code", keywords=["Python", "pandas"])])
    library = ResumeDocument(skills=[Skill(name="Code", keywords=["Tableau"])])
    assert found(both, libraries, "en").status is Status.MET
    assert found(library, libraries, "en").status is Status.MISSING


@pytest.mark.parametrize(("one", "other"), [("marketing", "market"), ("accounting", "account"), ("business", "busy")])
def test_words_that_only_look_alike_stay_apart(one, other):
    assert not stems(one) & stems(other)


def test_an_accountant_shows_accounting():
    assert stems("accountant") == stems("accounting")


def test_two_languages_are_both_asked_for():
    resume = ResumeDocument(languages=[Language(language="English", fluency="C1")], work=[Work(position="Koch")])
    both, either = "Fluent German and English", "Fluent German or English"
    assert found(resume, asked("r1", both, T.LANGUAGE, "German", "English"), "en").status is Status.PARTLY
    assert found(resume, asked("r2", either, T.LANGUAGE, "German", "English"), "en").status is Status.MET
