"""The part of each font that Word files carry: the scripts that the fonts are made for, made once by `build`."""

from fontTools.subset import Options, Subsetter, load_font, save_font

from exports.layouts.word_fonts import SUBSETS, file_of
from exports.renderers.design import FONTS

# Latin with all its accents, Greek, Cyrillic, punctuation, currency, arrows and the commonest mathematical signs.
RANGES = (
    (0x20, 0x24F),
    (0x259, 0x259),
    (0x2B0, 0x36F),
    (0x370, 0x52F),
    (0x1E00, 0x1EFF),
    (0x2000, 0x22FF),
    (0x2500, 0x27BF),
)


def write_subset(family: str, weight: str) -> None:
    options = Options(
        hinting=False, layout_features=["kern", "mark", "mkmk", "locl"], name_IDs=["*"], notdef_outline=True
    )
    font = load_font(str(FONTS / file_of(family, weight)), options)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)
    SUBSETS.mkdir(exist_ok=True)
    save_font(font, str(SUBSETS / file_of(family, weight)), options)
