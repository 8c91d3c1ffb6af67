"""Pages that are built to cost time: each ends in seconds, with a sentence."""

import time
from contextlib import suppress

import pytest

from jobs.extraction.posting import posting_from_html
from jobs.extraction.style_sheets import top_rules
from jobs.requirements import UnreadablePosting

MEGABYTE = 2**20
HOSTILE = {
    "nested": "<div>" * 190 + "<p>word " * 100_000,
    "flat": "<p>x</p>" * 130_000,
    "links": "<a href=/jobs/1>x</a>" * 50_000,
    "media": "<style>" + "@media " * 150_000 + "</style>",
    "comments": "<style>" + "/*" * (MEGABYTE // 2) + "</style>",
    "selectors": "<style>" + "a" * MEGABYTE + "</style>",
    "braces": "<style>" + "a{" * (MEGABYTE // 2) + "</style>",
    "brackets": '<script type="application/ld+json">' + "[" * MEGABYTE + "</script>",
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_page_of_a_megabyte_ends_in_seconds(source):
    begun = time.monotonic()
    with suppress(UnreadablePosting):
        posting_from_html(source)
    assert time.monotonic() - begun < 8


def test_only_rules_that_always_hold_are_read():
    sheet = "@charset 'x'; .a{x:1} /* .b{y:2} */ @media print{.c{z:3}} .d , .e{w:4} } .f{v:5}"
    assert list(top_rules(sheet)) == [(".a", "x:1"), (".d , .e", "w:4"), (".f", "v:5")]
