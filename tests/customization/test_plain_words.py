"""What pages say instead of keys and raw dates."""

from typing import get_args

import pytest
from django.utils import translation

from customization.templatetags.places import dated
from jobs.requirements import JobRequirements
from jobs.templatetags.levels import LEVELS, level


@pytest.mark.parametrize(
    ("kept", "shown"),
    [("2015-01", "Jan 2015"), ("2015-01-09", "9 Jan 2015"), ("2015", "2015"), ("2015-99", "2015-99"), ("24-7", "24-7")],
)
def test_a_date_of_a_resume_reads_as_a_date(kept, shown):
    assert dated(kept) == shown


def test_a_date_is_in_the_language_of_the_page():
    with translation.override("de"):
        assert dated("2015-05") == "Mai 2015"


def test_every_level_of_a_post_has_plain_words():
    levels = set(get_args(JobRequirements.model_fields["seniority"].annotation))
    assert levels == {*LEVELS, ""}
    assert level("mid") == "for people with some years at work"
    assert level("") == ""
