"""Counts in figures, where they count something and the résumé writes the others so."""

import pytest

from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import ChangeKind as K
from customization.pipeline.plan.schema import PlanGiven
from customization.pipeline.plan.wording.counts import in_figures, usual
from resumes.document import Basics, ResumeDocument, Work
from tests.customization.cast import backend


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "Led a team of seven nurses and four aides", "Led a team of 7 nurses and 4 aides"),
        ("en", "Cut falls from nine to three a year by rounds", "Cut falls from 9 to 3 a year by rounds"),
        (
            "de",
            "Führung von fünf Gesellen auf bis zu drei Baustellen",
            "Führung von 5 Gesellen auf bis zu 3 Baustellen",
        ),
        ("fr", "Formation de douze commis", "Formation de 12 commis"),
        ("es", "Tutora de tres personas en dos años", "Tutora de 3 personas en dos años"),
        ("pt", "Coordenação de cinco enfermeiros", "Coordenação de 5 enfermeiros"),
        ("it", "Gestione di quattro negozi", "Gestione di 4 negozi"),
        ("nl", "Begeleiding van zes leerlingen", "Begeleiding van 6 leerlingen"),
    ],
)
def test_counts_become_figures(language, before, after):
    assert in_figures(before, language) == after


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two nurses and one aide"),
        ("en", "Mended the two printers"),
        ("en", "Cut waste by two-thirds"),
        ("en", "Hired ten of them"),
        ("en", "Raised the rate in three years"),
        ("de", "Umbau in drei Jahren"),
        ("en", "Taught Year Four and stage two"),
        ("es", "Tutora de tres personas, dos de ellas contratadas"),
        ("en", "Fixed the two printers with four aides"),
        ("sv", "Ledde sju personer"),
    ],
)
def test_what_is_no_plain_count_stays(language, text):
    assert in_figures(text, language) == text


def proposed(*lines):
    job = Work(name="Quay", position="Cook", start_date="2019-01", highlights=list(lines))
    given = Given(resume=ResumeDocument(basics=Basics(name="Ada Quill"), work=[job]), job=backend())
    return [one for one in plan(PlanGiven(given=given, evaluation=evaluate(given))).changes if one.kind is K.UNIFORM]


def test_words_stay_where_the_person_writes_words():
    assert not usual(["Fed five hundred guests", "Since 2019 with 3 cooks"])
    assert proposed("Fed eleven tables an evening", "Trained four cooks") == []


def test_a_count_is_a_small_matter():
    (change,) = proposed("Fed 110 guests an evening", "Spent 20 days abroad", "Trained four cooks in pastry")
    assert (change.after, change.minor) == ("Trained 4 cooks in pastry", True)
    assert change.reason.startswith("Counts in figures")
