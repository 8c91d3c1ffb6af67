"""Tools, proper names and abbreviations."""

import pytest

from customization.evidence import Sources, check_line
from customization.evidence.reading.names import abbreviates
from resumes.document import ResumeDocument
from tests.customization.evidence.people import TODAY, judged, person, verdict


@pytest.mark.parametrize("name", ["FooDB", "Terraform", "Zyxel", "SAP2000", "C++", "K9s"])
def test_a_tool_that_is_nowhere_is_blocked_known_or_not(name: str):
    assert verdict("dev", "work[0].highlights[2]", f"Maintain Kafka consumers with {name}") == "blocked"


def test_a_tool_of_another_job_is_flagged_with_the_place_where_it_stands():
    found = judged("dev", "work[1].highlights[0]", "Fixed bugs in a PHP web shop on Kafka")
    (claim,) = [claim for claim in found.claims if claim.verdict == "flagged"]
    assert claim.support[0].path


def test_an_alias_is_supported_and_says_so():
    found = judged("dev", "skills[1].keywords[1]", "Postgres")
    assert found.verdict == "supported"


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("kpi", ("key", "performance", "indicators")),
        ("iisc", ("indian", "institute", "of", "science")),
        ("fgas", ("fluorinated", "gas")),
        ("qa", ("quality", "assurance")),
    ],
)
def test_a_short_form_is_made_of_the_beginnings_of_its_words(short: str, long: tuple[str, ...]):
    assert abbreviates(short, long)


def test_a_short_form_is_not_made_of_other_words():
    assert not abbreviates("kpi", ("key", "account", "manager"))


def test_an_invisible_letter_does_not_hide_a_name():
    assert verdict("dev", "work[0].highlights[2]", "Maintain Kafka consumers and Terra\u200bform modules") == "blocked"


def test_a_letter_of_another_alphabet_does_not_hide_a_name():
    assert verdict("dev", "work[0].highlights[2]", "Maintain Kafka consumers on Kubern\u0435tes") == "blocked"


@pytest.mark.parametrize(("name", "tool"), [("sales", ".NET"), ("accountant", "HDFS"), ("dev", "Informatica")])
def test_letters_that_happen_to_stand_in_a_word_are_no_tool(name: str, tool: str):
    assert check_line(person(name), "skills[0].keywords[+]", None, tool, today=TODAY).verdict == "blocked"


@pytest.mark.parametrize(
    ("stated", "text", "expected"),
    [
        ("E-filing", "Electronic filing", "supported"),
        ("AP Chemistry", "Advanced Placement Chemistry", "supported"),
        ("Chemistry", "Advanced Chemistry", "blocked"),
        ("EKS", "Amazon EKS", "supported"),
        ("SMAW", "Submerged arc welding", "blocked"),
        ("Gynaecology ward rounds", "Gynecology ward rounds", "supported"),
        ("Programme catalogues", "Program catalogs", "supported"),
    ],
)
def test_a_skill_may_be_called_by_its_long_name(stated: str, text: str, expected: str):
    sources = Sources(resume=ResumeDocument.from_json_resume({"skills": [{"name": "Skills", "keywords": [stated]}]}))
    assert check_line(sources, "skills[0].keywords[0]", stated, text, today=TODAY).verdict == expected
