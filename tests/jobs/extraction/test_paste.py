"""What is pasted may be words or the source of a page."""

import html

import pytest

from jobs.extraction.posting import posting_from_paste

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Cook</title><meta charset="utf-8"></head>
<body><nav><a href="/">Home</a></nav>
<main><h1>Cook</h1><p>Harbour Kitchen in Leith is looking for a cook.</p>
<h2>You bring</h2><ul><li>Two years of experience in a kitchen</li><li>You know HACCP</li></ul></main></body></html>"""


@pytest.mark.parametrize("pasted", [PAGE, html.escape(PAGE), f"\n  {PAGE}"], ids=["source", "escaped", "indented"])
def test_the_source_of_a_page_is_read_as_the_page(pasted: str):
    posting = posting_from_paste(pasted)
    assert posting.title == "Cook"
    assert "Two years of experience in a kitchen" in posting.text
    assert "<" not in posting.text
    assert "&lt;" not in posting.text


def test_a_piece_of_a_page_is_read_too():
    posting = posting_from_paste(PAGE[PAGE.index("<h1>") : PAGE.index("</main>")])
    assert "You know HACCP" in posting.text
    assert "<li>" not in posting.text


def test_words_that_name_tags_stay_words():
    text = "Frontend developer\nYou know <div>, <p>, <ul>, <li> and <table> by heart.\n- 3 years of experience"
    assert posting_from_paste(text).text == text
