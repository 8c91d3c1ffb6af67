"""Widths of letters where a file states them wrong."""

from resumes.reading.pdf.advances import corrected
from resumes.reading.pdf.glyphs import Font, Glyph, Ink

FONT = Font(bold=False, italic=False, symbols=False, icons=False, ornaments=False, fixed=False)
INK = Ink(size=10, font=FONT, turn=0, invisible=False, light=False)


def drawn(words: str, stated: float) -> list[Glyph]:
    """Every letter is 5 points wide, a space too, but `f` is said to be as wide as stated."""
    glyphs, left = [], 0.0
    for letter in words:
        if letter != " ":
            glyphs.append(Glyph(letter, left, left + (stated if letter == "f" else 5.0), 100, INK))
        left += 5.0
    return glyphs


def test_a_letter_that_is_said_to_be_too_wide_does_not_swallow_the_space_after_it():
    letters = corrected(drawn("off off offer of staff", 9.0))
    assert {round(glyph.right - glyph.left, 1) for glyph in letters if glyph.text == "f"} == {5.0}


def test_a_letter_of_its_stated_width_stays_so():
    letters = corrected(drawn("off off offer of staff", 5.0))
    assert {round(glyph.right - glyph.left, 1) for glyph in letters} == {5.0}


def test_an_accent_that_repeats_its_letter_is_read_once():
    letters = [Glyph(text, left, left + 6, 100, INK) for text, left in (("a", 0), ("ọ", 6), ("\u0300", 6))]
    echo = [Glyph(text, 7, 10, 100, INK) for text in ("ọ", "\u0300")]
    assert "".join(glyph.text for glyph in corrected([*letters, *echo])) == "aọ\u0300"
