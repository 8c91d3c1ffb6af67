"""Of Pico goes along what some page wears."""

import re
from pathlib import Path

import pytest
from django.conf import settings

from resumeai.wire.leaner import leaner, without_idle_values
from resumeai.wire.stylesheet import SOURCE

PICO = (SOURCE.parent / "vendor" / "pico.classless-2.1.1.min.css").read_text(encoding="utf-8")
PAGES = sorted([*(settings.BASE_DIR / "templates").rglob("*.html"), *(settings.BASE_DIR / "static/js").glob("*.js")])
WEARS = re.compile(
    r"data-theme|data-tooltip|role=.(?:group|search|button|link)\b|type=.(?:range|color|reset)\b|dir=.rtl"
    r"|<(?:dialog|hgroup|audio|video|canvas|iframe|h5|h6)\b|aria-label=.breadcrumb|\bstriped\b"
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: "-".join(page.parts[-2:]))
def test_no_page_wears_what_stays_behind(page: Path):
    assert WEARS.findall(page.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ("dialog{a:b}p{c:d}", "p{c:d}"),
        ("a,dialog,p{a:b}", "a,p{a:b}"),
        (":root:not([data-theme=dark]),[data-theme=light]{a:b}", ":root:not([data-theme=dark]){a:b}"),
        ("input:is([type=range],[type=text]){a:b}", "input:is([type=range],[type=text]){a:b}"),
        ("input:is([type=range],[type=color]){a:b}", ""),
        ("@media print{dialog{a:b}}", ""),
        ("@media print{dialog{a:b}p{c:d}}", "@media print{p{c:d}}"),
        ("@keyframes x{0%{a:b}}", "@keyframes x{0%{a:b}}"),
    ],
)
def test_a_rule_goes_when_all_that_it_speaks_of_is_unworn(given, left):
    assert leaner(given) == left


def test_the_rules_of_what_pages_have_all_stay():
    lean = leaner(PICO)
    for worn in (
        "details summary::after",
        "[type=checkbox]:checked",
        "progress::-moz-progress-bar",
        "[aria-busy=true]",
    ):
        assert worn in PICO
        assert worn in lean
    assert lean.count("{") == lean.count("}")
    assert len(lean) < 0.7 * len(PICO)


def test_a_value_that_no_rule_reads_goes_with_those_that_it_alone_reads():
    given = ':root{--pico-a:url("x;y");--pico-b:var(--pico-c);--pico-c:1;--ours:2}p{d:var(--pico-a)}'
    assert without_idle_values(given) == ':root{--pico-a:url("x;y");--ours:2}p{d:var(--pico-a)}'
