"""A photo: redrawn apart, its owner's alone, printed where it is ticked, and no part of any text."""

import struct
import zlib
from io import BytesIO
from typing import Any

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from pypdf import PdfReader

from exports.files import services
from exports.looks.options import Options
from exports.models import Photo
from exports.photos.apart import UnusablePhoto, photo_of
from exports.photos.redraw import SIZE, TooLarge, TooSmall, redrawn
from exports.proof.compare import read_back
from exports.renderers.design import DESIGNS
from tests import factories
from tests.exports.plain import docx_text, pdf_text, person, words

SECRET = b"taken at 52.5200 N 13.4050 E by a phone"
WITH_PLACE = [name for name, design in DESIGNS.items() if design.photo]


def picture(kind: str = "JPEG", size: tuple[int, int] = (600, 800), mode: str = "RGB", **more: Any) -> bytes:
    written = BytesIO()
    Image.linear_gradient("L").resize(size).convert(mode).save(written, kind, **more)
    return written.getvalue()


def photographed() -> bytes:
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    return picture(exif=exif)


@pytest.fixture(scope="module")
def photo() -> bytes:
    return redrawn(picture())


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "P", "1"])
def test_every_known_picture_becomes_a_plain_jpeg_of_one_size(kind, mode):
    mode = {"JPEG": {"RGBA": "RGB", "P": "L", "1": "L"}, "WEBP": {"P": "RGB", "1": "RGB"}}.get(kind, {}).get(mode, mode)
    made = Image.open(BytesIO(redrawn(picture(kind, mode=mode))))
    assert (made.format, made.size, made.mode) == ("JPEG", SIZE, "RGB")


def test_nothing_of_camera_time_or_place_comes_through():
    given = photographed()
    assert SECRET in given
    made = redrawn(given)
    assert SECRET not in made
    assert not Image.open(BytesIO(made)).getexif()


def test_a_picture_that_lies_on_its_side_stands_up():
    sideways = Image.Exif()
    sideways[0x0112] = 6
    upright = Image.open(BytesIO(redrawn(picture(size=(800, 600), exif=sideways))))
    left, right = (sum(upright.convert("L").crop((at, 300, at + 5, 305)).tobytes()) for at in (0, 480))
    assert left > right


def png_that_claims(width: int, height: int) -> bytes:
    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack("!I", len(content)) + name + content + struct.pack("!I", zlib.crc32(name + content))

    head = struct.pack("!IIBBBBB", width, height, 8, 6, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1_000_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(60_000, 60_000), (9_000, 9_000), (2**31 - 1, 1_000)])
def test_a_bomb_is_refused_before_it_is_unpacked(size):
    with pytest.raises(TooLarge):
        redrawn(png_that_claims(*size))


def test_a_stamp_is_too_small():
    with pytest.raises(TooSmall):
        redrawn(picture(size=(90, 900)))


HOSTILE = {
    "nothing": b"",
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    "gif": b"GIF89a\x90\x01\x90\x01\x80\x00\x00" + b"\0" * 200,
    "pdf": b"%PDF-1.7 " + b"\0" * 200,
    "postscript": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 400 400\n(x) run",
    "tiff": b"II*\0" + b"\0" * 200,
    "cut off": picture()[:900],
    "head alone": b"\xff\xd8\xff\xe0" + b"\0" * 4000,
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_what_is_no_photo_is_refused(data):
    with pytest.raises((OSError, SyntaxError, ValueError)):
        redrawn(data)


def test_of_two_files_in_one_only_the_picture_comes_through():
    polyglot = picture() + b"PK\x03\x04<script>alert(1)</script>%PDF-1.7"
    made = redrawn(polyglot)
    assert b"script" not in made
    assert b"PK\x03\x04" not in made


def test_the_process_apart_says_what_is_wrong():
    assert photo_of(photographed()).startswith(b"\xff\xd8\xff")
    with pytest.raises(UnusablePhoto, match="no photo"):
        photo_of(HOSTILE["svg"])
    with pytest.raises(UnusablePhoto):
        photo_of(png_that_claims(60_000, 60_000))
    with pytest.raises(UnusablePhoto, match="larger than"):
        photo_of(b"\xff\xd8\xff" + b"\0" * (8 * 2**20))


def render(kind: str, shown: bytes, **options: Any) -> bytes:
    return services.render(person("nurse"), kind, options=Options(**options), photo=shown).content


@pytest.mark.parametrize("style", WITH_PLACE)
def test_the_photo_is_printed_where_it_is_ticked_and_says_whom_it_shows(style, photo):
    word = docx.Document(BytesIO(render("docx", photo, style=style, photo=True)))
    said = word.element.xpath("//wp:docPr/@descr")
    assert said == [f"Photo: {person('nurse').basics.name}"]
    pdf = PdfReader(BytesIO(render("pdf", photo, style=style, photo=True)))
    assert [image.image.size for image in pdf.pages[0].images if image.image] == [SIZE]
    assert len(pdf.pages) <= 3


@pytest.mark.parametrize("options", [{"photo": False}, {"photo": True, "style": "compact"}])
@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_without_the_tick_or_a_place_the_file_is_as_without_a_photo(kind, options, photo):
    text = docx_text if kind == "docx" else pdf_text
    with_one, without = render(kind, photo, **options), render(kind, b"", **options)
    assert text(with_one) == text(without)
    assert b"JFIF" not in with_one
    assert abs(len(with_one) - len(without)) < 500


@pytest.mark.parametrize("kind", ["txt", "md", "json"])
def test_the_photo_is_in_no_text(kind, photo):
    pictured, plain = render(kind, photo, photo=True), render(kind, b"", photo=False)
    assert words(pictured.decode()) == words(plain.decode())


@pytest.mark.parametrize("style", WITH_PLACE)
@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_our_reader_reads_past_the_photo(style, kind, photo):
    printed = services.prepared(person("nurse"), Options(style=style, photo=True), photo=photo)
    made = services.render(person("nurse"), kind, options=Options(style=style, photo=True), photo=photo)
    assert read_back(printed, made.content, kind).passed


def test_a_picture_inside_the_data_is_no_part_of_the_json():
    document = person("student").model_copy(deep=True)
    document.basics.image = "data:image/png;base64,iVBORw0KGgo="
    assert "base64" not in services.render(document, "json").content.decode()
    document.basics.image = "https://example.org/me.jpg"
    assert "https://example.org/me.jpg" in services.render(document, "json").content.decode()


def upload(data: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile("../../me.jpg", data, "image/jpeg")


@pytest.mark.django_db
def test_a_person_keeps_one_photo_and_takes_it_away(client, ana, ben):
    client.force_login(ana)
    resume = factories.resume(ana)
    page = reverse("exports:print", kwargs={"what": "resume", "pk": resume.pk})
    assert "Print my photo" not in client.get(page).text
    answer = client.post(reverse("exports:keep_photo"), {"photo": upload(photographed()), "next": page}, follow=True)
    assert answer.redirect_chain == [(page, 302)]
    assert "Print my photo" in answer.text
    kept = client.get(reverse("exports:photo"))
    assert kept["Content-Type"] == "image/jpeg"
    assert bytes(Photo.objects.get().content) == kept.content
    client.force_login(ben)
    assert client.get(reverse("exports:photo")).status_code == 404
    client.post(reverse("exports:keep_photo"), {"remove": "1"})
    assert Photo.objects.owned_by(ana).exists()
    client.force_login(ana)
    client.post(reverse("exports:keep_photo"), {"remove": "1"})
    assert not Photo.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(("sent", "said"), [({}, "Choose a picture"), ({"photo": b"<svg/>"}, "no photo")])
def test_an_unusable_upload_is_said_in_a_sentence(client, ana, sent, said):
    client.force_login(ana)
    sent = {name: upload(data) for name, data in sent.items()}
    answer = client.post(reverse("exports:keep_photo"), {**sent, "next": "https://evil.example/"}, follow=True)
    assert said in answer.text
    assert "evil.example" not in answer.redirect_chain[0][0]
    assert not Photo.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "asked", ["https://evil.example/", "//evil.example/", "abc", "admin:index", "", "\x00", "a" * 9000]
)
def test_a_form_leads_back_to_a_page_of_ours_whatever_it_asks_for(client, ana, asked):
    client.force_login(ana)
    answer = client.post(reverse("exports:keep_photo"), {"remove": "1", "next": asked})
    assert answer["Location"] == reverse("dashboard")


@pytest.mark.django_db
def test_the_files_of_the_page_hold_the_photo_once_it_is_ticked(client, ana, photo):
    client.force_login(ana)
    Photo.objects.create(owner=ana, content=photo, sha256="0" * 64)
    resume = factories.resume(ana)
    where = {"what": "resume", "pk": resume.pk}
    file = reverse("exports:file", kwargs={**where, "kind": "docx"})
    plain = client.get(file).content
    client.post(reverse("exports:print", kwargs=where), {"style": "modern", "density": "normal", "pages": "0",
                                                         "photo": "on", "shown": ["work"]})  # fmt: skip
    pictured = client.get(file).content
    assert not docx.Document(BytesIO(plain)).element.xpath("//wp:docPr[@descr]")
    assert docx.Document(BytesIO(pictured)).element.xpath("//wp:docPr[@descr]")
