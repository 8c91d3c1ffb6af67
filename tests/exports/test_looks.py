"""What the options make of a style, and how a text is fitted to pages."""

from dataclasses import replace

import pypdfium2
import pytest

from exports.content import content_of
from exports.files import services
from exports.looks.apply import arranged, designed
from exports.looks.colours import ACCENTS, LEAST_CONTRAST, UnreadableColour, accent_of, contrast
from exports.looks.fit import LEAST_SIZE, fitted, rungs, to_drop
from exports.looks.options import Options, UnusableOptions, options_of
from exports.looks.pairings import NAMES, PAIRINGS
from exports.renderers import pdf_office, pdf_typst
from exports.renderers.design import DESIGNS
from resumes.document import Basics, ResumeDocument, Work
from tests.exports.plain import docx_text, pdf_text, person, words

LONG = ResumeDocument(
    basics=Basics(name="Ida Holm"),
    work=[
        Work(name="Bakery", position="Baker", highlights=[f"Baked {n} loaves for shop number {n}" for n in range(140)])
    ],
)


def pages(document: ResumeDocument, options: Options) -> int:
    return len(pypdfium2.PdfDocument(services.render(document, "pdf", options=options).content))


def test_every_colour_of_ours_can_be_read():
    colours = [
        *ACCENTS.values(),
        *(look.accent for look in DESIGNS.values()),
        *(look.muted for look in DESIGNS.values()),
    ]
    assert all(contrast(colour) >= LEAST_CONTRAST for colour in colours)


@pytest.mark.parametrize(("wish", "why"), [("#ffee00", "too pale"), ("red", "one of"), ("#12345", "one of")])
def test_other_colours_are_refused_in_a_sentence(wish, why):
    with pytest.raises(UnreadableColour, match=why):
        accent_of(wish)
    with pytest.raises(UnusableOptions, match=why):
        options_of({"accent": wish})


def test_the_shade_that_is_offered_can_be_read():
    with pytest.raises(UnreadableColour) as refused:
        accent_of("#ffee00")
    offered = str(refused.value).split("; #")[1][:6]
    assert contrast(offered) >= LEAST_CONTRAST


@pytest.mark.parametrize("style", DESIGNS)
@pytest.mark.parametrize("fonts", PAIRINGS)
def test_every_pair_of_fonts_says_the_same_in_both_formats(style, fonts):
    options = Options(style=style, fonts=fonts, accent="forest", density="tight", paper="letter")
    word = services.render(person("student"), "docx", options=options).content
    pdf = services.render(person("student"), "pdf", options=options).content
    assert words(docx_text(word)) == words(pdf_text(pdf))
    assert set(NAMES) == set(PAIRINGS)


def test_sections_come_in_the_order_of_the_person_and_hidden_ones_stay_away():
    made = arranged(person("nurse"), Options(order=("skills", "education"), hidden=("work",)))
    assert [section.key for section in made.sections][:2] == ["skills", "education"]
    assert "work" not in [section.key for section in made.sections]


def test_the_birth_date_is_printed_only_where_it_is_wanted():
    document = ResumeDocument.model_validate({"basics": {"name": "Ida Holm", "birth": "1990-04-02"}})
    assert "1990" in "".join(arranged(document, Options(personal=True)).texts())
    assert "1990" not in "".join(arranged(document, Options()).texts())


@pytest.mark.parametrize("key", ["birth", "dateOfBirth", "nationality", "status", "gender", "Familienstand"])
def test_what_an_employer_may_not_ask_is_printed_only_where_it_is_wanted(key):
    document = ResumeDocument.model_validate({"basics": {"name": "Ida Holm", key: "told", "license": "Class B"}})
    assert "told" not in "".join(arranged(document, Options()).texts())
    assert "told" in "".join(arranged(document, Options(personal=True)).texts())
    assert "Class B" in "".join(arranged(document, Options()).texts())


@pytest.mark.parametrize("style", DESIGNS)
def test_a_two_page_nurse_fits_on_fewer_pages_only_by_what_can_be_read(style):
    look = fitted(arranged(person("nurse"), Options(style=style)), designed(Options(style=style)), 1).look
    assert look.size >= min(LEAST_SIZE, DESIGNS[style].size)
    assert look.contact_size >= 9.0
    assert look.margin_top >= 36.0


def test_shrinking_begins_with_gaps_then_margins_then_letters():
    first = DESIGNS["modern"]
    ladder = rungs(first)
    gaps, margins, letters = ladder[5], ladder[10], ladder[15]
    assert (gaps.size, gaps.text_width) == (first.size, first.text_width)
    assert gaps.section_gap < first.section_gap
    assert margins.size == first.size
    assert margins.text_width > first.text_width
    assert letters.size == LEAST_SIZE


def test_a_text_of_a_page_and_a_bit_fits_on_one():
    document = LONG.model_copy(
        update={"work": [LONG.work[0].model_copy(update={"highlights": LONG.work[0].highlights[:46]})]}
    )
    assert pages(document, Options()) == 2
    assert pages(document, Options(pages=1)) == 1


def test_a_text_that_is_too_long_keeps_every_line_and_says_what_to_drop():
    options = Options(pages=1)
    printed = services.prepared(LONG, options)
    said = pdf_text(services.render(LONG, "pdf", options=options).content)
    assert pages(LONG, options) > 1
    assert all(line in said for line in LONG.work[0].highlights)
    lines = LONG.work[0].highlights

    def without(count: int):
        work = [LONG.work[0].model_copy(update={"highlights": lines[: len(lines) - count]})]
        return content_of(LONG.model_copy(update={"work": work}))

    drop = to_drop(lines[::-1], without, printed.look, 1)
    assert 0 < len(drop) < len(lines)
    assert len(pypdfium2.PdfDocument(pdf_typst.render(without(len(drop)), printed.look))) == 1


@pytest.mark.services
@pytest.mark.skipif(not pdf_office.program(), reason="LibreOffice is not installed")
def test_what_fits_in_the_pdf_fits_in_word_too():
    document = LONG.model_copy(
        update={"work": [LONG.work[0].model_copy(update={"highlights": LONG.work[0].highlights[:46]})]}
    )
    word = services.render(document, "docx", options=Options(pages=1)).content
    assert len(pypdfium2.PdfDocument(pdf_office.convert(word))) == 1


def test_a_design_is_a_value():
    assert replace(DESIGNS["classic"]) == designed(Options())
