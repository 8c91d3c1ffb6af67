"""docs/ats.md and the numbers in the code say the same."""

from pathlib import Path

from customization.ats import weights
from customization.ats.faults import SHORT
from customization.ats.placement import EARLY, IN_SKILLS, IN_WORK, UP_FRONT
from customization.matching.likes import KIN
from customization.matching.schooling import NEAR_SUBJECT, OTHER_SUBJECT, WRITTEN
from customization.matching.titles import OF_BEST
from customization.matching.worth import FORM, IMPLIED, LISTED_ONLY
from jobs.requirements import RequirementType
from jobs.vocabulary.concepts import table
from jobs.vocabulary.occupations import RANK_STEP, SAME_FIELD

PAGE = (Path(__file__).parents[3] / "docs" / "ats.md").read_text(encoding="utf-8")
FLAT = PAGE.replace("\n", " ")


def row(name):
    return next(line for line in PAGE.splitlines() if line.startswith(f"| {name} "))


def test_the_terms_have_their_points():
    points = {
        "Must-haves": weights.MUST,
        "Years of experience": weights.YEARS,
        "Job title": weights.TITLE,
        "Placement": weights.PLACEMENT,
        "Nice-to-haves": weights.NICE,
        "Education": weights.EDUCATION,
        "Wording": weights.WORDING,
    }
    assert sum(points.values()) == 100
    for name, most in points.items():
        assert row(name).split("|")[2].strip() == f"{most:g}"


def test_the_parts_of_a_term_are_told():
    assert f"({weights.TRADE_SHARE * 100:.0f} %)" in row("Years of experience")
    assert f"({weights.HEADLINE_SHARE * 100:.0f} %)" in row("Job title")
    for part in (IN_WORK, IN_SKILLS, UP_FRONT, EARLY):
        assert f"({part:.2f})" in row("Placement")
    assert f"Python: {IMPLIED:g}" in PAGE.replace("\n", " ")
    assert f"fewer than {SHORT} words" in PAGE
    assert f"kitchen management: {FORM:g}" in PAGE
    assert f"counts × {LISTED_ONLY:g} there" in PAGE
    assert f"weighs × {weights.CORE:g}" in PAGE
    assert f"it counts × {weights.CORE_LISTED:g}" in PAGE
    assert f"at least {weights.PRESUMED:g} ×" in PAGE
    assert f"counts × {weights.LEARNER:g}, a headline that no job bears out × {weights.HEADLINE_ALONE:g}" in FLAT
    assert f"duty {weights.WEIGHTS[RequirementType.RESPONSIBILITY]:g}" in PAGE
    assert f"as a skill it counts {weights.NAMELESS_SKILL:g}" in FLAT
    assert f"counts {WRITTEN:g}" in FLAT or f"({WRITTEN:g})" in FLAT
    assert f"counts {NEAR_SUBJECT:g}, in another {OTHER_SUBJECT:g}" in FLAT


def test_the_nearness_of_trades_is_told():
    with_count = f"{len({row['id'] for row in table('occupations.csv')})} occupations"
    assert with_count in FLAT
    assert f"others of one field {SAME_FIELD:g} less {RANK_STEP:g}" in FLAT
    assert f"from a nearness of {weights.FULL_YEAR:g} on" in FLAT
    assert f"without dates count {weights.UNDATED:g}" in FLAT
    assert f"counts {weights.SCHOOLED:g} of such a job" in FLAT


def test_bounds_and_bands_are_told():
    assert f"ends the score at {weights.LICENCE_CAP:g}, a language at {weights.LANGUAGE_CAP:g}" in PAGE
    assert "strong from 75, good from 55, partial from 30" in PAGE
    assert [least for least, _ in weights.BANDS] == [75, 55, 30, 0]
    for years, points in weights.OVER.values():
        assert f"over {years:g}" in PAGE
        assert f"{points:g}" in PAGE


def test_the_tools_of_a_title_and_of_a_trade_are_told():
    assert f"only × {weights.CORE_LACKING:g} for a person" in FLAT
    assert f"up to {weights.STAPLE_LIFT:g} nearer, with six" in FLAT
    assert weights.MOST_STAPLES == 6
    assert f"only a list names counts × {weights.STAPLE_LISTED:g}" in FLAT
    assert f"the trade itself ({weights.FULL_YEAR:g})" in FLAT
    assert f"the nearest counts {OF_BEST:g}" in FLAT
    assert f"counts {KIN:g}: it meets" in FLAT


def test_what_comes_near_is_told():
    assert (
        f"counts up to {weights.CLOSE:g} (from a closeness of {weights.CLOSE_FROM:g} to {weights.CLOSE_TO:g})" in FLAT
    )
    assert f"in full from a trade nearness of {weights.CLOSE_TRADE:g} on" in FLAT
