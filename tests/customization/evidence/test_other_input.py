"""Other languages, and texts that are no line of a résumé."""

from time import perf_counter

import pytest

from customization.evidence import Sources, check_line
from resumes.document import ResumeDocument
from tests.customization.evidence.people import TODAY, verdict

GERMAN = Sources(
    resume=ResumeDocument.from_json_resume(
        {
            "work": [
                {
                    "name": "Mahler Maschinenbau GmbH",
                    "position": "Projektleiter",
                    "startDate": "2018-03",
                    "highlights": ["Leitung von Montageprojekten mit bis zu 12 Mitarbeitern und Planung in SAP"],
                }
            ],
            "languages": [{"language": "Deutsch", "fluency": "Muttersprache"}],
        }
    )
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Planung in SAP und Leitung von Montageprojekten mit bis zu 12 Mitarbeitern", "supported"),
        ("Leitung von Montageprojekten mit bis zu 20 Mitarbeitern und Planung in SAP", "blocked"),
        ("Leitung von Montageprojekten mit bis zu 12 Mitarbeitern und Planung in SAP und Terraform", "blocked"),
    ],
)
def test_german_nouns_are_no_names_and_facts_are_still_facts(text: str, expected: str):
    path = "work[0].highlights[0]"
    before = GERMAN.resume.work[0].highlights[0]
    assert check_line(GERMAN, path, before, text, today=TODAY).verdict.value == expected


@pytest.mark.parametrize("text", ["1,000 " * 3000, "(A " * 5000, "Lead Engineer and " * 1500, "7 " * 400])
def test_a_text_too_long_to_check_is_blocked_at_once(text: str):
    begin = perf_counter()
    assert verdict("dev", "work[0].highlights[0]", text) == "blocked"
    assert perf_counter() - begin < 2
