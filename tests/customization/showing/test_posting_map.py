"""The posting as a map."""

import itertools

from customization.showing.posting_map import posting_map
from jobs.extraction.posting import posting_from_text
from jobs.extraction.rules import extract
from tests import factories
from tests.conftest import DATA


def test_the_text_stays_as_it_is_and_each_quote_opens_once_with_its_state(ana):
    job = factories.job(ana).requirements
    found = posting_map(job, {"r1": "met", "r2": "missing", "r3": "partly"})
    assert "".join(mark.text for mark in found.marks) == job.text
    assert [(mark.text, mark.state) for mark in found.marks if mark.opens] == [
        ("mate's licence", "met"),
        ("Norwegian", "missing"),
        ("knowledge of ECDIS", "partly"),
    ]
    assert found.counts == {"met": 1, "partly": 1, "missing": 1}


def test_must_haves_stand_first_in_the_strip_and_the_rest_apart(ana):
    cells = posting_map(factories.job(ana).requirements, {"r1": "met", "r2": "met", "r3": "missing"}).cells
    gaps = [after.at - before.at for before, after in itertools.pairwise(cells)]
    assert [cell.state for cell in cells] == ["met", "met", "missing"]
    assert gaps[1] > gaps[0]


def test_a_long_posting_takes_several_rows_and_no_two_cells_share_a_place(ana):
    job = factories.job(ana).requirements
    many = [job.requirements[0].model_copy(update={"id": f"m{number}"}) for number in range(51)]
    found = posting_map(job.model_copy(update={"requirements": tuple(many)}), {each.id: "missing" for each in many})
    assert len({(cell.at, cell.down) for cell in found.cells}) == 51
    assert max(cell.at for cell in found.cells) < 240
    assert {cell.down for cell in found.cells} == {0, 12, 24}


def test_words_that_serve_two_requirements_are_met_only_if_both_are(ana):
    job = factories.job(ana).requirements
    twin = job.requirements[0].model_copy(update={"id": "r9"})
    both = job.model_copy(update={"requirements": (*job.requirements, twin)})
    marks = posting_map(both, {"r1": "met", "r9": "missing"}).marks
    assert [mark.state for mark in marks if mark.text == "mate's licence"] == ["partly"]


def test_what_only_follows_from_a_quote_does_not_change_its_state(ana):
    job = factories.job(ana).requirements
    follows = job.requirements[0].model_copy(update={"id": "r9", "explicit": False})
    both = job.model_copy(update={"requirements": (*job.requirements, follows)})
    marks = posting_map(both, {"r1": "met", "r9": "missing"}).marks
    assert [mark.state for mark in marks if mark.text == "mate's licence"] == ["met"]


def test_quotes_that_overlap_in_the_same_state_carry_one_sign(ana):
    job = factories.job(ana).requirements
    first = job.requirements[0]
    inner = first.model_copy(update={"id": "r9", "start": first.start + 7})
    both = job.model_copy(update={"requirements": (first, inner)})
    assert sum(mark.opens for mark in posting_map(both, {"r1": "partly", "r9": "partly"}).marks) == 1


def test_nothing_known_marks_nothing(ana):
    found = posting_map(factories.job(ana).requirements, {})
    assert {mark.state for mark in found.marks} == {""}
    assert found.cells == []
    assert found.height > 0


def test_whole_postings_come_out_word_for_word():
    for file in sorted((DATA / "jobs").glob("*.txt")):
        job = extract(posting_from_text(file.read_text(encoding="utf-8")))
        states = {each.id: "met" for each in job.requirements}
        assert "".join(mark.text for mark in posting_map(job, states).marks) == job.text
