"""A page asks for one style sheet, in which every rule of ours stands."""

import gc
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

from resumeai.wire.leaner import close_set
from resumeai.wire.stylesheet import SHEET, SOURCE, OneSheet, gathered

CSS = SOURCE.parent
# Django's own pages for staff ask for it besides Django's sheets.
OF_STAFF = CSS / "staff.css"


def served() -> str:
    return Path(str(finders.find(SHEET))).read_text(encoding="utf-8")


def test_the_sheet_that_is_served_imports_nothing(client, db):
    assert "@import" not in served()
    assert served() == gathered(SOURCE)
    answer = client.get(f"/static/{SHEET}")
    assert b"".join(answer).decode() == served()
    answer.close()


def test_a_finder_that_is_forgotten_takes_nothing_with_it():
    found, forgotten = OneSheet(), OneSheet()
    del forgotten
    gc.collect()
    assert Path(found.find(SHEET)).is_file()
    kept = OneSheet().find(SHEET)
    gc.collect()
    assert Path(kept).is_file()


@pytest.mark.parametrize("part", sorted(CSS.rglob("*.css")), ids=lambda part: part.name)
def test_every_sheet_of_ours_stands_in_it(part):
    if part not in (SOURCE, OF_STAFF) and part.parent.name != "vendor":
        ours = re.sub(r"--pico-[^;]*;\s*", "", close_set(part.read_text(encoding="utf-8")))
        assert ours.strip() in re.sub(r"--pico-[^;]*;\s*", "", served())


def test_pico_lies_in_its_layer_below_everything_of_ours():
    before, _, after = served().partition("@layer pico {")
    assert before.count("{") == 0
    assert "Pico CSS" in after[:400]


def test_addresses_in_it_are_right_from_where_it_lies():
    found = re.findall(r'url\("?(?!data:)([^")]+)', served())
    assert len(found) == 4
    assert all((CSS / address).resolve().is_file() for address in found)
