"""What is only called otherwise is shown to the person; names, tools, shares and exchanged nouns still block."""

import pytest

from customization.evidence import Sources, check_line
from resumes.document import ResumeDocument

PATH = "work[0].highlights[0]"


def verdict(line: str, path: str, text: str, **parts: object) -> str:
    work = {"name": "Ostberg Dairy Pvt Ltd", "position": "Fourth-Grade Teacher", "highlights": [line]}
    sources = Sources(resume=ResumeDocument.from_json_resume({"work": [work], **parts}))
    before = {PATH: line, "work[0].name": work["name"], "work[0].position": work["position"]}
    return check_line(sources, path, str(before[path]) if path in before else None, text).verdict.value


@pytest.mark.parametrize(
    ("item", "expected"),
    [("Union briefing", "flagged"), ("Union law", "blocked"), ("Union Connect", "blocked"), ("Flutter", "blocked")],
)
def test_a_term_of_known_things_is_asked_and_a_new_thing_is_blocked(item: str, expected: str) -> None:
    assert verdict("Helped the director in talks with the union", "skills[0].keywords[+]", item) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Visited two valley schools and 40 farms", "flagged"),
        ("Visited two mountain schools and 40 banks", "blocked"),
    ],
)
def test_a_word_before_a_counted_noun_is_asked_and_another_noun_is_blocked(text: str, expected: str) -> None:
    assert verdict("Visited two mountain schools and 40 farms", PATH, text) == expected


def test_known_kinds_of_one_thing_are_never_each_other() -> None:
    line = "Showed pupils of two primary schools how to brush"
    assert verdict(line, PATH, "Showed pupils of two elementary schools how to brush") == "supported"
    assert verdict(line, PATH, "Showed pupils of two secondary schools how to brush") == "blocked"


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("work[0].name", "Ostberg Dairy Private Limited", "supported"),
        ("work[0].name", "Ostberg Dairy Group", "blocked"),
        ("work[0].position", "4th Grade Teacher", "supported"),
        ("work[0].position", "5th Grade Teacher", "blocked"),
    ],
)
def test_legal_forms_and_ranks_may_be_written_another_way(path: str, text: str, expected: str) -> None:
    assert verdict("Taught reading", path, text) == expected


@pytest.mark.parametrize(
    ("line", "text", "expected"),
    [
        (
            "Reading went from 41% to 56% in two years",
            "Reading rose 15 points, from 41% to 56%, in two years",
            "supported",
        ),
        ("Rolled it out in Norway and Sweden", "Rolled it out in two countries", "supported"),
        ("Rolled it out in Norway and Sweden", "Rolled it out in three countries", "blocked"),
        (
            "Drove 140 pupils on three routes to the harbour school",
            "Drove 140 pupils to the harbour school",
            "supported",
        ),
        (
            "Packed 140 large crates and 30 large barrels at the harbour",
            "Packed 140 large barrels at the harbour",
            "blocked",
        ),
        ("Ladezeit von 6 h auf 2 h 30 gesenkt", "Ladezeit um 3 h 30 gesenkt, von 6 h auf 2 h 30", "supported"),
    ],
)
def test_figures_in_other_words(line: str, text: str, expected: str) -> None:
    assert verdict(line, PATH, text) == expected


@pytest.mark.parametrize(
    ("line", "item", "expected"),
    [
        ("Sort the letters and read them aloud to patients", "Letterreading", "flagged"),
        ("Prepare the monthly DEFRA return", "DEFRA reporting", "flagged"),
        ("Prepare the monthly return", "DEFRA reporting", "blocked"),
        ("Tested pumps on Fridays", "A/B testing", "blocked"),
        ("Prüfe Kreditanträge und höre die Nachbarn an, wenn es nötig ist", "Kreditprüfung", "flagged"),
    ],
)
def test_a_listed_doing_of_what_the_lines_tell_is_asked(line: str, item: str, expected: str) -> None:
    assert verdict(line, "skills[0].keywords[+]", item) == expected


@pytest.mark.parametrize(
    ("line", "text", "expected"),
    [
        ("Audited the 2019 and 2021 harvests", "Audited two harvests, 2019 and 2021", "supported"),
        ("Audited the 2019 and 2021 harvests", "Audited three harvests from 2019 to 2021", "blocked"),
        ("Served on the cardiac, eye and burns wards", "Served on three wards", "supported"),
        ("Served on the cardiac, eye and burns wards", "Served on four wards", "blocked"),
        (
            "Doe de lonen van 2.350 mensen die bij een bakker of in het dorp werken, niet voor de stad",
            "Doe de lonen van meer dan tweeduizend mensen die bij een bakker of in het dorp werken, niet voor de stad",
            "supported",
        ),
        (
            "Doe de lonen van 2.350 mensen die bij een bakker of in het dorp werken, niet voor de stad",
            "Doe de lonen van meer dan drieduizend mensen die bij een bakker of in het dorp werken, niet voor de stad",
            "blocked",
        ),
        (
            "Schule die Fahrer für den Kranschein, wenn es nötig ist",
            "Schule die Fahrer für den Turmkran-Führerschein, wenn es nötig ist",
            "flagged",
        ),
        (
            "Schule die Fahrer für den Kranschein, wenn es nötig ist",
            "Schule die Fahrer für den Bagger-Führerschein, wenn es nötig ist",
            "blocked",
        ),
    ],
)
def test_things_counted_and_names_written_long(line: str, text: str, expected: str) -> None:
    assert verdict(line, PATH, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plan the milk routes in Google Sheets and Contraptions", "blocked"),
        ("Plan the milk routes in Google Sheets, with the drivers in Record One", "flagged"),
        ("Plan the milk routes in Google Sheets, better than any other planner", "flagged"),
    ],
)
def test_a_word_in_the_place_of_a_tool_is_its_name(text: str, expected: str) -> None:
    assert verdict("Plan the milk routes in Google Sheets", PATH, text) == expected
