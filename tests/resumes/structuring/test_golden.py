"""Whole documents, read and approved once; `--golden` writes them anew."""

import json
from pathlib import Path

import pytest

from tests.resumes.structuring import texts
from tests.resumes.structuring.reading import structured

GOLDEN = Path(__file__).parents[2] / "golden" / "structuring"
PEOPLE = {name.lower(): value for name, value in vars(texts).items() if name.isupper()}


def test_there_are_people_to_compare():
    assert len(PEOPLE) >= 8


@pytest.mark.parametrize("name", PEOPLE)
def test_a_structured_resume_stays_as_it_was_approved(name, request):
    made = structured(PEOPLE[name])
    found = {"document": made.document.to_json_resume(), "unplaced": list(made.unplaced)}
    path = GOLDEN / f"{name}.json"
    if request.config.getoption("--golden"):
        GOLDEN.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert found == json.loads(path.read_text(encoding="utf-8"))
