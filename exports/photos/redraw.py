"""An uploaded picture drawn anew as a plain JPEG of passport shape: nothing of the file itself comes through."""

from io import BytesIO

from PIL import Image, ImageOps

SIZE = (490, 630)
"""35 × 45 mm at more than 300 dots an inch."""
KNOWN = ("JPEG", "PNG", "WEBP")
MOST_DOTS = 25_000_000
LEAST_SIDE = 120
CENTRE = (0.5, 0.35)
"""A face stands above the middle."""


class TooSmall(ValueError):
    pass


class TooLarge(ValueError):
    pass


def redrawn(data: bytes) -> bytes:
    """Raises TooSmall, TooLarge, or whatever Pillow says of a broken file."""
    try:
        opened = Image.open(BytesIO(data), formats=KNOWN)
    except Image.DecompressionBombError as error:
        raise TooLarge from error
    with opened:
        opened.draft("RGB", (2 * SIZE[0], 2 * SIZE[1]))
        if min(opened.size) < LEAST_SIDE:
            raise TooSmall
        if opened.width * opened.height > MOST_DOTS:
            raise TooLarge
        opened.thumbnail((4 * SIZE[0], 4 * SIZE[1]))
        upright = ImageOps.exif_transpose(opened)
    return jpeg(ImageOps.fit(upright.convert("RGBA"), SIZE, centering=CENTRE))


def jpeg(picture: Image.Image) -> bytes:
    """On white where it was see-through, without a word about camera, place or time."""
    plain = Image.new("RGB", SIZE, "white")
    plain.paste(picture, mask=picture.getchannel("A"))
    written = BytesIO()
    plain.save(written, "JPEG", quality=88, optimize=True)
    return written.getvalue()
