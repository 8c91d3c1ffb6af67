"""Occupations by the words of a title."""

import pytest

from jobs.vocabulary.concepts import table
from jobs.vocabulary.occupations import between, namings, occupations


def ids(title, **options):
    return {one.id for one in occupations(title, **options)}


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Senior Backend Engineer — Distributed Systems", {"backend-developer"}),
        ("DevOps/Site Reliability Engineer", {"devops-engineer"}),
        ("Product Designer", {"ux-designer"}),
        ("Product Manager", {"product-manager"}),
        ("Kitchen Manager", {"head-chef"}),
        ("Billing cum Logistics Manager", {"billing-specialist", "logistics-coordinator"}),
        ("Gesundheits- und Krankenpflegerin", {"registered-nurse"}),
        ("Wizard of Smiles", set()),
        ("", set()),
    ],
)
def test_the_longest_name_counts(title, expected):
    assert ids(title) == expected


def test_a_weak_name_counts_only_where_there_is_no_other():
    assert ids("Quality Manager, Bakery") >= {"quality-manager"}
    assert ids("Facilitator") == {"learning-developer"}
    assert ids("Facilitator", weak=False) == set()


def test_neighbours_name_only_what_there_is_and_no_pair_twice():
    rows = list(table("occupations.csv"))
    known = {row["id"] for row in rows} | {row["field"] for row in rows}
    pairs = [frozenset((row["one"], row["other"])) for row in table("occupation_neighbours.csv")]
    assert set().union(*pairs) <= known
    assert len(pairs) == len(set(pairs))
    assert all(0 < float(row["nearness"]) < 1 for row in table("occupation_neighbours.csv"))


def test_a_name_belongs_to_one_occupation():
    owners: dict[object, set[str]] = {}
    for names in namings().values():
        for naming in names:
            owners.setdefault(naming.words, set()).add(naming.occupation.id)
    assert {words: ids for words, ids in owners.items() if len(ids) > 1} == {}


def test_nearness_is_the_same_both_ways():
    every = [one for names in namings().values() for one in {naming.occupation for naming in names}]
    sample = sorted(set(every), key=lambda one: one.id)[::5]
    assert all(between(one, other) == between(other, one) for one in sample for other in sample)
