"""Weak openings, the first person and tense in seven languages, and words that only look like them."""

import pytest

from resumes.analysis.language import language
from resumes.analysis.rules import analyze
from resumes.analysis.wordings import FIRST_PERSON, PAST, PRESENT, SMALL_WORDS, WEAK
from resumes.document import ResumeDocument

FILLER = {
    "en": "Sold the bread of the farms to 40 shops",
    "de": "Verkauf von Brot an 40 Läden in der Stadt und auf dem Markt",
    "fr": "Vente de pain dans 40 magasins de la ville et sur le marché",
    "es": "Venta de pan en 40 tiendas de la ciudad y en el mercado",
    "pt": "Venda de pão em 40 lojas da cidade e no mercado",
    "it": "Vendita di pane in 40 negozi della città e al mercato",
    "nl": "Verkoop van brood aan 40 winkels in de stad en op de markt",
}


def found(language: str, *lines: str, end: str = "2021") -> set[tuple[str, str]]:
    work = {"name": "Mill", "position": "Baker", "startDate": "2019", "endDate": end, "highlights": lines}
    document = ResumeDocument.model_validate({"basics": {"summary": FILLER[language]}, "work": [work]})
    return {(one.kind, one.quote) for one in analyze(document).findings}


@pytest.mark.parametrize("code", SMALL_WORDS)
def test_a_language_is_known_by_its_small_words_and_has_every_table(code):
    assert language(FILLER[code]) == code
    assert all(code in table for table in (WEAK, FIRST_PERSON, PRESENT, PAST))


def test_no_word_is_both_past_and_present():
    assert {code: PAST[code] & PRESENT[code] for code in PAST} == {code: frozenset() for code in PAST}


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Contributed to 4 menus"),
        ("de", "Mitwirkung bei der Planung von 3 Märkten"),
        ("de", "Verantwortung für 5 Öfen"),
        ("fr", "Responsable d’une équipe de 5 personnes"),
        ("fr", "Contribution à l’ouverture de 2 magasins"),
        ("es", "Colaboré en la apertura de 2 tiendas"),
        ("es", "Encargada del horno y de 4 personas"),
        ("pt", "Ajudei na abertura de 2 lojas"),
        ("pt", "Responsável pelas compras de 3 lojas"),
        ("it", "Addetta alla vendita in 2 negozi"),
        ("it", "Collaborazione con 4 forni della zona"),
        ("nl", "Ondersteuning bij de opening van 2 winkels"),
    ],
)
def test_a_line_that_opens_weakly_is_found(code, line):
    assert ("weak_verb", line) in found(code, line)


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "I've baked 400 loaves a night"),
        ("de", "Backte ich 400 Brote in der Nacht"),
        ("fr", "J’ai cuit 400 pains par nuit"),
        ("es", "Cada noche horneaba yo 400 panes"),
        ("pt", "Em cada noite eu cozia 400 pães"),
        ("it", "Ogni notte io cuocevo 400 pani"),
        ("nl", "Elke nacht bakte ik 400 broden"),
    ],
)
def test_the_first_person_is_found(code, line):
    assert ("first_person", line) in found(code, line)


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Ran Phase I trials of 3 ovens"),
        ("en", "Won EU grants for 2 mills"),
        ("de", "Backte 400 Brote je Nacht"),
        ("es", "Vendió 4000 panes al mes en 2 tiendas"),
        ("it", "Programmato 4 moduli IO-Link"),
        ("pt", "Venda de 400 pães na UE"),
    ],
)
def test_a_word_that_only_looks_like_a_person_is_left_alone(code, line):
    assert "first_person" not in {kind for kind, _ in found(code, line)}


@pytest.mark.parametrize(
    ("code", "past", "present"),
    [
        ("en", "Baked 400 loaves", "Manage 3 bakers"),
        ("de", "Leitete 3 Bäcker", "Betreue 40 Läden"),
        ("fr", "Géré 3 boulangers", "Anime 2 ateliers"),
        ("es", "Lideré 3 panaderos", "Gestiono 40 pedidos"),
        ("pt", "Liderei 3 padeiros", "Organizo 40 pedidos"),
        ("it", "Guidato 3 fornai", "Gestisco 40 ordini"),
        ("nl", "Leidde 3 bakkers", "Beheer 40 orders"),
    ],
)
def test_a_present_line_among_past_ones_of_a_finished_position_is_found(code, past, present):
    assert ("tense", present) in found(code, past, present)
    assert ("tense", present) not in found(code, past, present, end="")
    assert ("tense", present) not in found(code, present)
