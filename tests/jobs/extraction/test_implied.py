"""What a posting leaves unsaid follows from its work, not from its small print."""

import pytest

from jobs.extraction.rules import extract
from jobs.requirements import PostingText

POSTING = "{title}\n\nWhat you will do\n- {duty}\n- Plan the week with the other desks\n\nRequirements\n- {wanted}\n"


def concluded(duty, wanted, title="Archivist"):
    text = POSTING.format(title=title, duty=duty, wanted=wanted)
    return {one.text for one in extract(PostingText(text=text)).requirements if not one.explicit}


@pytest.mark.parametrize(
    ("words", "conclusion"),
    [
        ("Open to nationals and residents of Swains Islands", "Empathy with patients"),
        ("Two years of machine learning on maps", "Works safely"),
        ("Write down the lessons learned of each project", "Keeps a class together"),
        ("Knowledge of lazy loading in web pages", "Physically fit"),
        ("Explain digital services of the county", "Tests what is built"),
    ],
)
def test_a_word_of_another_meaning_concludes_nothing(words, conclusion):
    assert conclusion not in concluded("Sort the letters of the county", words)


@pytest.mark.parametrize(
    ("words", "conclusion"),
    [
        ("Wash and feed the residents with care", "Empathy with patients"),
        ("Feed the machines of the saw mill", "Works safely"),
        ("Prepare lessons in history", "Keeps a class together"),
        ("Stand by unloading lorries each morning", "Physically fit"),
        ("Build microservices for timetables", "Tests what is built"),
    ],
)
def test_the_work_itself_does(words, conclusion):
    assert conclusion in concluded(words, "Three years of such work")
