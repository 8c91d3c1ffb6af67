"""What a person writes into a letter, sentence by sentence."""

import pytest

from customization.evidence.schema import Answer, Verdict
from customization.pipeline.given import Given
from customization.pipeline.letter.checking import Checker
from customization.pipeline.letter.schema import Source
from customization.pipeline.letter.sentences import sentences
from tests.customization import cast
from tests.customization.letter.people import asked, posting

CHECKER = Checker(asked(cast.chef()))


@pytest.mark.parametrize(
    "text",
    [
        "I led 45 cooks at the Tin Lantern.",
        "I hold a PhD from Stanford University.",
        "At Globex Dynamics, I planned the wine list.",
        "I worked at The Brass Kettle for two years.",
        "I cut food cost by 41%.",
        "I write Kubernetes operators.",
    ],
)
def test_a_hard_fact_without_a_source_is_blocked(text):
    found = CHECKER.judged(text)
    assert found.verdict is Verdict.BLOCKED
    assert found.why


@pytest.mark.parametrize(
    ("text", "rests_on"),
    [
        ("I cooked for 120 guests a night.", Source.RESUME),
        ("At The Tin Lantern, I held food cost at 29% for two years.", Source.RESUME),
        ("I would welcome the chance to talk with you about the work.", Source.COURTESY),
        ("I am applying for the position of Kitchen Manager at The Brass Kettle.", Source.COURTESY),
        ("Food safety, menu planning, Spanish.", Source.RESUME),
    ],
)
def test_what_the_resume_says_and_plain_courtesy_hold(text, rests_on):
    found = CHECKER.judged(text)
    assert (found.verdict, found.rests_on) == (Verdict.SUPPORTED, rests_on)


def test_the_employers_name_may_stand_in_a_wish_and_in_no_claim():
    assert CHECKER.judged("I would like to bring food safety to The Brass Kettle.").verdict is Verdict.SUPPORTED
    assert CHECKER.judged("At The Brass Kettle, I planned the wine list.").verdict is Verdict.BLOCKED


def test_the_posting_may_be_repeated_and_not_embroidered():
    checker = Checker(asked(Given(resume=cast.person("nurse_en"), job=posting("nurse"))))
    assert checker.judged("Harrow Bay has looked after the coast since 1931.").rests_on is Source.POSTING
    assert checker.judged("Harrow Bay is the leading hospital of Maine.").verdict is not Verdict.SUPPORTED
    assert checker.judged("Harrow Bay has 900 beds.").verdict is not Verdict.SUPPORTED


def test_an_answer_of_the_person_holds_word_for_word():
    said = Answer(id="why-x", question="Why this job?", text="My father ran a kitchen on your street.")
    checker = Checker(asked(Given(resume=cast.ines(), job=cast.kitchen(), answers=(said,))))
    assert checker.judged("My father ran a kitchen on your street.").rests_on is Source.OWN


def test_words_hidden_between_invisible_signs_are_seen():
    assert CHECKER.judged("I worked at Glo\u200bbex Dyna\u200bmics.").verdict is Verdict.BLOCKED


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("I baked. I sold.", 2),
        ("I worked for Dr. Moss at St. Brannoc's. I left.", 2),
        ("Ich habe z. B. Brot gebacken. Danach nicht.", 2),
        ("One line without an end", 1),
        ("", 0),
    ],
)
def test_a_paragraph_comes_apart_at_its_sentences(text, count):
    assert len(sentences(text)) == count
