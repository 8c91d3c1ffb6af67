"""What a summary wishes for proves nothing."""

import pytest

from customization.matching.index import index
from customization.matching.wishes import without_wishes
from resumes.document import Basics, ResumeDocument


def named(summary):
    return set(index(ResumeDocument(basics=Basics(summary=summary))).named)


@pytest.mark.parametrize(
    "wish",
    [
        "Seeking a post in which I can use Python.",
        "Eager to learn Python from senior colleagues.",
        "Passionate about Python.",
        "Ich suche eine Stelle mit Python.",
        "Busco un puesto con Python.",
    ],
)
def test_a_wish_shows_no_skill_and_the_rest_of_the_summary_does(wish):
    assert "python" not in named(f"Developer of four shops. {wish}")
    assert "python" in named(f"Developer of four shops in Python. {wish}")


def test_a_liking_with_a_figure_is_more_than_a_liking():
    text = "Cook. Enjoys running a kitchen of 12."
    assert without_wishes(text) == text
