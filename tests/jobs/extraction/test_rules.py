"""What is asked in our own postings."""

from pathlib import Path

from jobs.extraction.posting import posting_from_text
from jobs.extraction.rules import extract

DATA = Path(__file__).parents[2] / "data" / "jobs"


def test_every_quote_stands_at_its_place():
    found = extract(posting_from_text((DATA / "nurse.txt").read_text()))
    assert found.requirements
    for requirement in found.requirements:
        assert found.text[requirement.start : requirement.end] == requirement.quote
