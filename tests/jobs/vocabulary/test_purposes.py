"""Names by what they are for."""

import pytest

from jobs import vocabulary
from jobs.vocabulary.concepts import table
from jobs.vocabulary.occupations import namings
from jobs.vocabulary.purposes import alike, purposes, staples


def test_every_member_and_occupation_is_known():
    known = {naming.occupation.id for names in namings().values() for naming in names}
    for purpose in purposes():
        assert purpose.occupations <= known
        assert len(purpose.members) > 1
        for member in purpose.members:
            vocabulary.concept(member)


def test_a_purpose_has_one_row():
    names = [row["purpose"] for row in table("purposes.csv")]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("tableau", "microsoft-power-bi", True),
        ("prometheus", "datadog", True),
        ("docker", "kubernetes", False),
        ("cpr", "acls", False),
        ("python", "java", False),
    ],
)
def test_what_does_the_same_as_another(one, other, same):
    assert (other in alike(one)) is same
    assert (one in alike(other)) is same


def test_a_trade_lives_by_several_purposes():
    assert any("terraform" in names for names in staples("devops-engineer"))
    assert not any("terraform" in names for names in staples("registered-nurse"))
