"""Ways to hide text in a PDF: each lays one page over a printed résumé. `number` varies place, size and shade."""

import io
import random
from collections.abc import Callable

import pypdf
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from tests.resumes.reading.pages import pdf, text

Hide = Callable[[bytes, str, int], bytes]
_PLACES = ((60, 815), (200, 400), (300, 120), (45, 600), (100, 25))


def _at(number: int) -> tuple[float, float]:
    x, top = _PLACES[number % len(_PLACES)]
    return x + number, top + number % 7


def laid(
    base: bytes, *, over: str = "", under: str = "", resources: str = "", objects: tuple[bytes, ...] = ()
) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(base))
    for content, on_top in ((under, False), (over, True)):
        if content:
            overlay = pypdf.PdfReader(io.BytesIO(pdf(content, resources=resources, objects=objects))).pages[0]
            writer.pages[0].merge_page(overlay, over=on_top)
    return written(writer)


def written(writer: pypdf.PdfWriter) -> bytes:
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def white(base: bytes, words: str, number: int) -> bytes:
    color = ("1 1 1 rg", "1 g", "0 0 0 0 k")[number % 3]
    return laid(base, over=f"q {color}\n{text(60 + number, 815, words, size=6 + number % 6)}Q")


def near_white(base: bytes, words: str, number: int) -> bytes:
    shade = 0.955 + 0.002 * number
    return laid(base, over=f"q {shade} {shade} {min(shade, 0.97)} rg\n{text(60 + number, 818, words)}Q")


def white_between_lines(base: bytes, words: str, number: int) -> bytes:
    return laid(base, over=f"q 1 g\n{text(60, 120 + 23 * number, words, size=5 + number % 6)}Q")


def white_under_the_text(base: bytes, words: str, number: int) -> bytes:
    return laid(base, under=f"q 1 g\n{text(60, 120 + 23 * number, words, size=5 + number % 6)}Q")


def tiny(base: bytes, words: str, number: int) -> bytes:
    return laid(base, over=text(*_at(number), words, size=0.2 + 0.08 * number))


def tiny_by_its_matrix(base: bytes, words: str, number: int) -> bytes:
    scale, (x, top) = 0.02 + 0.007 * number, _at(number)
    return laid(base, over=f"q {scale} 0 0 {scale} {x} {842 - top} cm BT /F1 10 Tf ({words}) Tj ET Q")


def squeezed(base: bytes, words: str, number: int) -> bytes:
    return laid(base, over=text(60, 818, words, extra=f"{0.2 + 0.1 * number} Tz"))


def off_the_page(base: bytes, words: str, number: int) -> bytes:
    x, top = ((-900, 100), (700 + number, 300), (50, -60 - number), (50, 900 + number))[number % 4]
    return laid(base, over=text(x, top, words))


def outside_the_crop(base: bytes, words: str, number: int) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(laid(base, over=text(60, 838, words, size=8))))
    writer.pages[0].cropbox.lower_left = (0, 14)
    return written(writer)


def rendering_mode_3(base: bytes, words: str, number: int) -> bytes:
    return laid(base, over=text(*_at(number), words, extra="3 Tr"))


def clipped(base: bytes, words: str, number: int) -> bytes:
    if number % 2:
        return laid(base, over=f"q {text(*_at(number), words, extra='7 Tr')} Q")
    return laid(base, over=f"q 0 0 {number % 3 + 1} 1 re W n\n{text(*_at(number), words)}Q")


def under_a_rectangle(base: bytes, words: str, number: int) -> bytes:
    x, top = 60, 816
    shade = 1.0 if number % 2 else number / 20
    cover = f"{shade} g {x - 3} {842 - top - 4} {len(words) * 7} 16 re f"
    return laid(base, over=f"q {text(x, top, words)}{cover} Q")


def behind_a_picture(base: bytes, words: str, number: int) -> bytes:
    noise = random.Random(number).randbytes(40 * 8 * 3)
    head = (
        b"<</Type/XObject/Subtype/Image/Width 40/Height 8/ColorSpace/DeviceRGB/BitsPerComponent 8/Length %d>>stream\n"
    )
    picture = head % len(noise) + noise + b"\nendstream"
    resources = "/XObject<</P 5 0 R>>"
    drawn = f"q {text(70, 815, words, size=8)} 420 0 0 30 60 15 cm /P Do Q"
    return laid(base, over=drawn, resources=resources, objects=(picture,))


def transparent(base: bytes, words: str, number: int) -> bytes:
    resources = f"/ExtGState<</G <</ca {0.001 * number}/CA 0>>>>"
    return laid(base, over=f"q /G gs {text(60, 815, words)} Q", resources=resources)


def color_of_its_ground(base: bytes, words: str, number: int) -> bytes:
    shade = f"{0.04 * number:.2f} {0.3 + 0.02 * number:.2f} 0.5"
    drawn = f"q {shade} rg 40 10 500 30 re f {text(60, 820, words)} Q"
    return laid(base, over=drawn)


def on_a_rule(base: bytes, words: str, number: int) -> bytes:
    """White on white, across a line that is seen."""
    return laid(base, over=f"q 0 g 40 {24 + number % 3} 500 0.7 re f 1 g {text(60, 815, words)} Q")


def layer_switched_off(base: bytes, words: str, number: int) -> bytes:
    resources = "/Properties<</L 5 0 R>>"
    drawn = f"/OC /L BDC {text(60, 815, words)} EMC"
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(laid(base, over=drawn, resources=resources, objects=(_LAYER,))))
    own = writer.pages[0]["/Resources"].get_object()
    named = own["/Properties"].get_object()  # type: ignore[index]
    layer = next(named.raw_get(key) for key in named)
    layers = DictionaryObject({
        NameObject("/OCGs"): ArrayObject([layer]),
        NameObject("/D"): DictionaryObject({NameObject("/OFF"): ArrayObject([layer])}),
    })  # fmt: skip
    writer.root_object[NameObject("/OCProperties")] = layers
    return written(writer)


_LAYER = b"<</Type/OCG/Name(Layer)>>"


def hidden_note(base: bytes, words: str, number: int) -> bytes:
    return _annotated(base, words, number, "/FreeText", "/Contents")


def hidden_form_field(base: bytes, words: str, number: int) -> bytes:
    return _annotated(base, words, number, "/Widget", "/V")


def _annotated(base: bytes, words: str, number: int, kind: str, key: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(base))
    box = (0, 0, 0, 0) if number % 3 == 0 else (60, 20, 400, 40)
    hidden = (2, 32)[number % 2] if number % 3 else 0
    note = DictionaryObject({
        NameObject("/Type"): NameObject("/Annot"), NameObject("/Subtype"): NameObject(kind),
        NameObject("/FT"): NameObject("/Tx"), NameObject("/T"): TextStringObject("field"),
        NameObject("/DA"): TextStringObject("/Helv 10 Tf 0 g"),
        NameObject("/Rect"): ArrayObject(map(FloatObject, box)), NameObject("/F"): NumberObject(hidden),
        NameObject(key): TextStringObject(words),
    })  # fmt: skip
    writer.add_annotation(0, note)
    return written(writer)


def spoken_otherwise(base: bytes, words: str, number: int) -> bytes:
    """A dot that says of itself that it means a sentence."""
    return laid(base, over=f"/Span <</ActualText ({words})>> BDC {text(60, 815, '.')} EMC")


WAYS: dict[str, Hide] = {
    "white": white,
    "near white": near_white,
    "white between the lines": white_between_lines,
    "white under the text": white_under_the_text,
    "white across a rule": on_a_rule,
    "color of its ground": color_of_its_ground,
    "tiny": tiny,
    "tiny by its matrix": tiny_by_its_matrix,
    "squeezed": squeezed,
    "off the page": off_the_page,
    "outside the crop": outside_the_crop,
    "rendering mode 3": rendering_mode_3,
    "clipped": clipped,
    "under a rectangle": under_a_rectangle,
    "behind a picture": behind_a_picture,
    "transparent": transparent,
    "layer switched off": layer_switched_off,
    "hidden note": hidden_note,
    "hidden form field": hidden_form_field,
    "spoken otherwise": spoken_otherwise,
}
