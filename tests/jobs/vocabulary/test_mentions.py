"""Names in running text, with their places."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs import vocabulary


def labels(text: str) -> list[str]:
    return [mention.concept.label for mention in vocabulary.mentions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We run K8s in production", ["Kubernetes"]),
        ("React Native, not React", ["React Native", "React"]),
        ("C++ / C# / .NET", ["C++", "C#", ".NET"]),
        ("An RN licence in good standing", ["RN"]),
        ("bachelor’s degree", ["Bachelor's Degree"]),
        ("object‑oriented   programming", ["Object-Oriented Programming"]),
    ],
)
def test_names_are_found_under_one_label(text, expected):
    assert labels(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Visit example.net for more",
        "You will go to customers on the go",
        "We excel at what we do",
        "Our R&D department",
        "Javascripting",
        "access to the building",
        "Python3000x",
    ],
)
def test_everyday_words_and_parts_of_words_are_no_skills(text):
    assert not {"Go", "Excel", "R", ".NET", "JavaScript", "Microsoft Access", "Python"} & set(labels(text))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Languages: Python, Go, Rust", "Go"),
        ("statistics in R and SAS", "R"),
        ("Word, Excel, PowerPoint", "Excel"),
        ("embedded C on bare metal firmware", "C"),
    ],
)
def test_an_ambiguous_name_is_believed_in_its_context(text, label):
    assert label in labels(text)


def test_a_name_with_two_meanings_follows_its_cues():
    assert "Augmented Reality" in labels("AR and VR apps in Unity")
    assert "Accounts Receivable" in labels("AP and AR, invoicing, collections")


def test_names_do_not_run_over_a_line_end():
    assert "React Native" not in labels("React\nNative speakers")


def test_the_plural_of_a_name_of_several_words_is_the_name():
    assert labels("several distributed system projects") == ["Distributed Systems"]


def test_places_count_in_the_original_text():
    text = "Caf\u0065\u0301 \u00a0needs Kuber\u00adnetes &  Microsoft\u00a0Excel"
    found = vocabulary.mentions(text)
    assert [mention.concept.label for mention in found] == ["Kubernetes", "Excel"]
    assert all(text[mention.start : mention.end] == mention.text for mention in found)
    assert found[0].text == "Kuber\u00adnetes"


@given(st.text(alphabet=st.sampled_from("Ab3 .+#/&-\n’é\u0301\u00adßﬁJavaPython "), max_size=80))
def test_any_text_gives_places_within_it_in_order(text):
    past = 0
    for mention in vocabulary.mentions(text):
        assert past <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        past = mention.end


def calls(text):
    """How many functions a reading calls: the same on every machine."""
    counted = 0

    def count(frame, event, argument):
        nonlocal counted
        counted += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        vocabulary.mentions(text)
    finally:
        sys.setprofile(before)
    return counted


def test_a_long_text_takes_work_in_proportion():
    page = "Python, Go, C, R or SAS and Excel; access to AR and PM work with Kubernetes.\n" * 10
    vocabulary.mentions(page)
    assert calls(page * 10) < 12 * calls(page)
