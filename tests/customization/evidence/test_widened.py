"""Lies that hide in a small word or in words of two jobs, and truth told by another name of its trade."""

import pytest

from customization.evidence import Sources, check_line
from resumes.document import ResumeDocument
from tests.customization.evidence.people import TODAY, verdict


@pytest.mark.parametrize(
    ("person", "path", "text", "expected"),
    [
        (
            "ninth_rashid",
            "work[0].highlights[1]",
            "Annual staff turnover at both plants fell from 24% to 17% between 2021 and 2023",
            "flagged",
        ),
        (
            "ninth_rashid",
            "work[0].highlights[3]",
            "Negotiated the 2023 pay deal with SIPTU alongside the HR director",
            "flagged",
        ),
        (
            "ninth_callum",
            "work[0].highlights[2]",
            "Fault-find on irrigation pumps, in milking sheds and in food factories",
            "flagged",
        ),
        (
            "ninth_callum",
            "basics.summary",
            "Registered electrician: house rewires, solar and farm sheds. "
            "Nine years on the tools since the apprenticeship.",
            "blocked",
        ),
        ("ninth_beatrix", "skills[0].keywords[+]", "Grant writing", "blocked"),
        (
            "ninth_wendell",
            "work[0].highlights[0]",
            "See about 50 patients a week, mostly after knee and hip arthroplasty",
            "supported",
        ),
        ("ninth_rashid", "skills[0].keywords[+]", "HRIS implementation", "supported"),
        ("ninth_rashid", "skills[0].keywords[+]", "Applicant tracking system", "blocked"),
        ("ninth_rashid", "work[0].highlights[4]", "Rolled out an HR system with a project team of five", "supported"),
        ("ninth_sanne", "work[0].highlights[4]", "Rapporteer in het elektronisch cliëntendossier", "supported"),
        ("ninth_beatrix", "skills[0].keywords[+]", "Interlibrary loan (ILL)", "supported"),
        ("ninth_beatrix", "skills[0].keywords[+]", "Interlibrary loan (OCLC)", "blocked"),
        (
            "tenth_lars",
            "work[0].highlights[2]",
            "Lead four buyers, three of them in Gothenburg and one in Tallinn",
            "supported",
        ),
        ("tenth_lars", "work[0].highlights[2]", "Lead five buyers in Gothenburg and Tallinn", "blocked"),
        ("tenth_juergen", "work[0].highlights[2]", "Die Einführung der Online-Terminvergabe geleitet", "flagged"),
        (
            "tenth_delphine",
            "work[1].highlights[2]",
            "Gave guided tours in Dutch and French and trained the volunteer guides",
            "flagged",
        ),
        (
            "tenth_priya",
            "work[0].highlights[0]",
            "Build the food-delivery rider app in Kotlin and Jetpack Compose, 1.5 lakh monthly active users",
            "flagged",
        ),
        (
            "tenth_oonagh",
            "work[0].highlights[4]",
            "Check that freedom of information (FOI) requests keep to the deadline of 20 working days",
            "supported",
        ),
        ("seventh_ventas_ibarra", "work[0].position", "Responsable de ventas", "supported"),
        ("seventh_ventas_ibarra", "work[0].position", "Director de ventas", "blocked"),
    ],
)
def test_an_edit_has_its_verdict(person: str, path: str, text: str, expected: str):
    assert verdict(person, path, text) == expected


@pytest.mark.parametrize(
    ("stated", "claimed", "expected"),
    [
        ("Won 12 new clients in 2023", "Acquired twelve new customers in 2023", "supported"),
        ("Closed 85% of tickets within one day", "Resolved 85 percent of tickets within 24 hours", "supported"),
        ("Closed 85% of tickets within one day", "Closed 85% of tickets within eight hours", "blocked"),
        ("Passed the audit without findings in 2022", "Passed the 2022 audit with no findings", "supported"),
        ("Took X-rays of 40 patients a day", "Performed radiographic examinations of 40 patients per day", "supported"),
        ("Sold 22 flats in 2022", "Closed sales of 22 apartments in 2022", "supported"),
        ("Keep the books in DATEV", "Keep the books in accounting software", "supported"),
        ("Bought fabrics from mills in Italy", "Sourced fabrics from Italian mills", "supported"),
        ("Bought fabrics from mills in Italy", "Sourced fabrics from French mills", "flagged"),
        ("Volunteered at a soup kitchen on Saturdays", "Volunteer at a soup kitchen every Saturday", "supported"),
        ("Sorted and shelved books, 400 a shift", "Sorted, shelved and catalogued books, 400 a shift", "flagged"),
        ("Keep the books on paper", "Keep the books in accounting software", "flagged"),
        ("Kept minutes at board meetings twice a month", "Ran board meetings twice a month", "flagged"),
        ("Manned the help desk, 35 tickets a day", "Managed the help desk, 35 tickets a day", "flagged"),
        ("Kept a herd of 120 dairy cows", "Kept and bred a herd of 120 dairy cows", "flagged"),
        ("Designed packaging for 15 product lines", "Designed sustainable packaging for 15 product lines", "flagged"),
        ("Kept accounts for 12 sole traders", "Kept accounts for 12 limited companies", "blocked"),
        ("Translated contracts from Polish into English", "Translated contracts from Czech into English", "blocked"),
    ],
)
def test_a_line_in_other_words_has_its_verdict(stated: str, claimed: str, expected: str):
    work = {"name": "Harrow Lane Ltd", "position": "Assistant", "startDate": "2019-03", "highlights": [stated]}
    sources = Sources(resume=ResumeDocument.from_json_resume({"basics": {"name": "Kim Vale"}, "work": [work]}))
    assert check_line(sources, "work[0].highlights[0]", stated, claimed, today=TODAY).verdict.value == expected


def test_a_tool_that_sounds_like_a_small_word_is_proven_by_itself():
    german = {"name": "Amt", "highlights": ["Ich habe das Team geleitet und die Küche gemacht"]}
    resume = {"basics": {"name": "Kim Vale"}, "work": [german], "skills": [{"name": "Word"}]}
    sources = Sources(resume=ResumeDocument.from_json_resume(resume))
    assert check_line(sources, "skills[+].keywords[0]", None, "Word", today=TODAY).verdict.value == "supported"
    assert check_line(sources, "skills[+].keywords[0]", None, "Excel", today=TODAY).verdict.value == "blocked"
