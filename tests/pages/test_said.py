"""Sentences that were made in English, in the language of the page."""

import pytest
from django.utils import translation

from resumeai.said import said
from resumeai.tryout.forms import example
from resumeai.tryout.look import Look, look


@pytest.fixture(autouse=True)
def _german_page():
    with translation.override("de"):
        yield


@pytest.fixture(scope="module")
def tried() -> Look:
    return look(**example())


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("", ""),
        ("Says the same in fewer words.", "Sagt dasselbe in weniger Worten."),
        ("The page broke off while it was sent.", "Die Seite brach ab, während sie geschickt wurde."),
        ("Your résumé shows Go, SQL and C.", "Ihr Lebenslauf zeigt Go, SQL und C."),
        ("your dates show 2.5 years in this trade", "Ihre Daten zeigen 2,5 Jahre in diesem Beruf"),
        (
            "Apply. You show 3 of the 4 stated must-haves at least partly. Be ready to talk about “Is it so. Or no?”.",
            "Bewerben Sie sich. Sie zeigen 3 der 4 ausdrücklichen Muss-Anforderungen, zumindest teilweise. "
            "Stellen Sie sich darauf ein, über „Is it so. Or no?“ zu sprechen.",
        ),
        (
            "Apply: your work so far is near to this post. But your résumé names only 1 of the 4 stated must-haves.",
            "Bewerben Sie sich: Ihre bisherige Arbeit liegt nahe an dieser Stelle. "
            "Aber Ihr Lebenslauf nennt nur 1 der 4 ausdrücklichen Muss-Anforderungen.",
        ),
    ],
)
def test_a_sentence_is_found_with_its_values(english, german):
    assert said(english) == german


def test_what_a_person_or_a_model_wrote_stays_as_it_is():
    for words in ("Skilled in Go and Rust", "Led the team. Won the prize.", "{curly} %(odd)s", "Ärztin", "A: b and c."):
        assert said(words) == words


def test_of_several_sentences_those_that_are_known_are_said():
    assert said("Nobody knows this. Says the same in fewer words.") == (
        "Nobody knows this. Sagt dasselbe in weniger Worten."
    )


def test_an_english_page_has_every_sentence_as_it_was_made():
    with translation.override("en"):
        assert said("Says the same in fewer words.") == "Says the same in fewer words."


def test_what_the_rules_say_about_a_resume_is_known(tried):
    """A sentence that is changed in a pure room changes in `customization/sentences.py` and the catalogue too."""
    sentences = [tried.evaluation.advice, *(shown.change.reason for shown in tried.changes)]
    sentences += [match["match"].why for match in tried.matches]
    sentences += [words for term in tried.receipt.terms for words in (term.name, term.why)]
    sentences += [sentence for sentence, _often in tried.faults]
    assert len(sentences) > 20
    assert [sentence for sentence in sentences if sentence and said(sentence) == sentence] == []
