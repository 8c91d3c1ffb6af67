"""Makes the subsets of the fonts and the Word layouts of the styles: `python -m exports.layouts.build`."""

from itertools import product

from exports.layouts.watermark import write_watermark
from exports.layouts.word_layout import build
from exports.layouts.word_subsets import write_subset
from exports.renderers.design import DESIGNS, LAYOUTS, SUBSTITUTES

if __name__ == "__main__":
    for family, weight in product(SUBSTITUTES, ("Regular", "Bold")):
        write_subset(family, weight)
    write_watermark()
    for made in DESIGNS.values():
        build(made).save(str(LAYOUTS / f"{made.name}.docx"))
