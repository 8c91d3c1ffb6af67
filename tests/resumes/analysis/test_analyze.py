from datetime import date

import pytest

from resumes.analysis.experience import seniority, years_of_work
from resumes.analysis.rules import analyze
from resumes.document import ResumeDocument

TODAY = date(2026, 6, 15)


def resume(**sections) -> ResumeDocument:
    return ResumeDocument.model_validate(sections)


def work(start="", end="", position="Welder", **more):
    return {"name": "Harbour Yard", "position": position, "startDate": start, "endDate": end, **more}


def kinds(document, path=None):
    return {one.kind for one in analyze(document).findings if path is None or one.path == path}


@pytest.mark.parametrize(
    ("entries", "years"),
    [
        ([work("2020-01", "2020-12")], 1.0),
        ([work("2020", "2021")], 2.0),
        ([work("2020-01", "2021-12"), work("2021-01", "2022-12")], 3.0),
        ([work("2026-01")], 0.5),
        ([work("2022", "2020")], 0.0),
        ([work("soon", "later")], 0.0),
        ([work()], 0.0),
        ([work("2019-05-20", "2019-06-02")], 0.2),
    ],
)
def test_years_come_from_dates_and_overlaps_count_once(entries, years):
    assert years_of_work(resume(work=entries), TODAY) == years


@pytest.mark.parametrize(
    ("position", "start", "level"),
    [
        ("Chief Financial Officer", "2020", "executive"),
        ("Stationsleiterin", "2020", "manager"),
        ("Senior Nurse", "2025", "senior"),
        ("Praktikant Vertrieb", "2025", "intern"),
        ("Junior Welder", "2025", "entry"),
        ("Welder", "2025", "entry"),
        ("Welder", "2022", "mid"),
        ("Welder", "2015", "senior"),
        ("Welder", "", ""),
    ],
)
def test_seniority_comes_from_the_latest_title_then_from_years(position, start, level):
    assert seniority(resume(work=[work(start, position=position)]), TODAY) == level


def test_seniority_looks_at_the_latest_position_wherever_it_stands():
    entries = [work("2010", "2012", "Intern"), work("2020", "", "Head of Welding")]
    assert seniority(resume(work=entries), TODAY) == "manager"


def test_a_skill_is_proven_by_every_line_that_names_it_as_a_word():
    document = resume(
        basics={"summary": "Welds in C and C++"},
        skills=[{"name": "Code", "keywords": ["C", "C++"]}, {"name": "Brazing"}],
        work=[work("2020", highlights=["Taught C++ and brazing", "Carried cables"])],
    )
    found = {one.skill: one.paths for one in analyze(document).skills}
    assert found["C"] == ("skills[0].keywords[0]", "basics.summary")
    assert found["C++"] == ("skills[0].keywords[1]", "basics.summary", "work[0].highlights[0]")
    assert found["Brazing"] == ("skills[1].name", "work[0].highlights[0]")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Responsible for the welding of 4 ships", "weak_verb"),
        ("Zuständig für 3 Stationen", "weak_verb"),
        ("I welded 4 ships", "first_person"),
        ("Ich schweißte 4 Schiffe", "first_person"),
        ("word " * 40 + "4", "long_line"),
        ("4 ships", "short_line"),
    ],
)
def test_a_line_that_could_be_better_is_found(line, kind):
    document = resume(work=[work("2020", highlights=[line])])
    assert kind in kinds(document, "work[0].highlights[0]")


@pytest.mark.parametrize("line", ["Paid what was due", "Walked miles", "Sei es Nacht"])
def test_a_word_of_another_language_is_no_number(line):
    assert analyze(resume(work=[work("2020", highlights=[line])])).achievements.with_number == ()


@pytest.mark.parametrize("line", ["Welded 4 ships in two months", "Managed part I.2 of the yard plan with 3 crews"])
def test_a_good_line_is_left_alone(line):
    document = resume(work=[work("2020", highlights=[line])])
    assert kinds(document, "work[0].highlights[0]") == set()


def test_one_finding_says_that_no_line_of_a_position_has_a_number():
    document = resume(
        work=[
            work("2020", highlights=["Welded ships", "Led a crew"]),
            work("2019", "2020", highlights=["4 ships a day"]),
        ]
    )
    found = [one for one in analyze(document).findings if one.kind == "no_number"]
    assert [one.path for one in found] == ["work[0].highlights[0]"]


def test_a_gap_is_found_unless_school_or_volunteering_covers_it():
    entries = [work("2020-01"), work("2015-01", "2018-12")]
    assert "gap" in kinds(resume(work=entries), "work[0]")
    studied = [{"institution": "College", "area": "Welding", "startDate": "2019-01", "endDate": "2019-12"}]
    assert "gap" not in kinds(resume(work=entries, education=studied))


def test_a_finished_position_in_the_present_tense_among_past_ones_is_found():
    lines = ["Welded 4 ships", "Lead a crew of 3"]
    assert "tense" in kinds(resume(work=[work("2018", "2019", highlights=lines)]), "work[0].highlights[1]")
    assert "tense" not in kinds(resume(work=[work("2018", "", highlights=lines)]))


def test_missing_contacts_and_facts_are_found():
    document = resume(work=[{"name": "Yard"}], education=[{"area": ""}, {"institution": "College"}])
    assert {"missing_contact", "no_dates", "no_title", "no_achievements", "no_degree", "no_skills"} <= kinds(document)


def test_an_empty_resume_is_analysed_without_complaint():
    analysis = analyze(ResumeDocument())
    assert (analysis.years, analysis.seniority, analysis.sections) == (0.0, "", ())
    assert {one.kind for one in analysis.findings} == {"missing_contact", "no_work", "no_skills"}


def test_every_finding_quotes_words_of_the_resume():
    document = resume(work=[work("2020", highlights=["Responsible for my ships " + "and more " * 30])])
    for one in analyze(document).findings:
        if one.path.startswith("work") and one.quote:
            assert one.quote.removesuffix(" …") in document.work[0].highlights[0]


@pytest.mark.parametrize(
    "line",
    [
        "Welded four ships", "Vier Schiffe geschweißt", "Soudé quatre navires", "Soldé cuatro barcos",
        "Soldei quatro navios", "Saldato quattro navi", "Vier schepen gelast, de helft ervan alleen",
    ],
)  # fmt: skip
def test_a_number_in_words_counts_in_seven_languages(line):
    found = analyze(resume(work=[work("2020", highlights=[line, "Ships"])])).achievements
    assert found.with_number == ("work[0].highlights[0]",)
    assert found.without_number == ("work[0].highlights[1]",)
