"""A file without a row, of an upload that was killed in the middle, goes with the next clean-up."""

import os
import time

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from resumeai.work.registry import CLEANERS
from resumes.leftovers import AGE, delete_leftovers
from resumes.models import FOLDER, Resume


def aged(name: str) -> str:
    then = time.time() - AGE.total_seconds() - 60
    os.utime(default_storage.path(name), (then, then))
    return name


def test_what_no_resume_has_goes_and_everything_else_stays(ana, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    resume = Resume.objects.create(owner=ana, title="Ana", original=ContentFile(b"%PDF", "cv.pdf"))
    kept = aged(str(resume.original.name))
    left = aged(default_storage.save(f"{FOLDER}/left", ContentFile(b"%PDF")))
    half = aged(default_storage.save(f"{FOLDER}/half.1234.part", ContentFile(b"%P")))
    young = default_storage.save(f"{FOLDER}/young", ContentFile(b"%PDF"))
    assert CLEANERS["leftovers"]() == 2
    assert {name for name in (kept, young, left, half) if default_storage.exists(name)} == {kept, young}


def test_before_the_first_upload_there_is_nothing_to_look_for(db, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    assert delete_leftovers() == 0


def test_a_stored_file_is_whole_under_its_name_alone(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    name = default_storage.save("here/it is", ContentFile(b"all of it"))
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["it is"]
    with default_storage.open(name) as file:
        assert file.read() == b"all of it"
