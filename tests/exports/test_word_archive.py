"""The ZIP of a Word file: whole, with the fonts of its layout byte for byte."""

import zipfile
from io import BytesIO

import pytest

from exports.files import services
from exports.looks.options import Options
from exports.renderers.design import LAYOUTS
from tests.exports.plain import docx_text, person


def opened(content: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(BytesIO(content))


def fonts(archive: zipfile.ZipFile) -> dict[str, bytes]:
    return {name: archive.read(name) for name in archive.namelist() if name.startswith("word/fonts/")}


@pytest.mark.parametrize("style", services.STYLES)
def test_a_word_file_is_a_whole_zip_with_the_fonts_of_its_layout(style):
    made = opened(services.render(person("nurse"), "docx", style).content)
    assert made.testzip() is None
    assert len(set(made.namelist())) == len(made.namelist())
    assert fonts(made) == fonts(opened((LAYOUTS / f"{style}.docx").read_bytes()))


def test_a_look_of_ones_own_has_its_fonts_too():
    options = Options(style="compact", fonts="gentium", density="airy")
    made = opened(services.render(person("nurse"), "docx", options=options).content)
    assert made.testzip() is None
    assert {name.rpartition("/")[2].partition("-")[0] for name in fonts(made)} == {"GentiumBookPlus"}


def test_two_people_in_one_layout_do_not_meet():
    first, second = (docx_text(services.render(person(name), "docx").content) for name in ("nurse", "student"))
    assert person("nurse").basics.name in first
    assert person("nurse").basics.name not in second
