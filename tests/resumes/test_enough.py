"""What is too little to tailor is refused with a sentence that is true of it."""

import pytest

from resumes.enough import require_enough
from resumes.reading import read
from resumes.reading.errors import UnreadableFile
from resumes.structuring.rules import structure

WITHOUT_HEADINGS = """Lea Sommer
lea.sommer@example.org
Gardener
In the park.
Planted trees.
Mowed lawns.
Cut hedges.
Drove a tractor.
Swept paths.
"""


def refusal(text: str) -> str:
    with pytest.raises(UnreadableFile) as refused:
        require_enough(structure(read(text.encode(), "cv.txt")))
    return str(refused.value)


def test_a_line_is_called_a_line():
    assert "Only a line or two" in refusal("Lea Sommer, gardener")
    assert "Only a line or two" in refusal("Lea Sommer, gardener, lea@example.org, +49 30 901820, Berlin")


def test_nine_lines_without_headings_are_told_what_they_lack():
    sentence = refusal(WITHOUT_HEADINGS)
    assert "line or two" not in sentence
    assert "no heading such as Experience" in sentence
