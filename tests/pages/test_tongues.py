"""On a German page the words of an English résumé and posting are marked as English: a voice reads them rightly."""

import csv
import re

import pytest
from django.conf import settings
from django.utils.translation import override

from exports.proof.accessible import faults
from jobs.sentences import REASONS
from jobs.services import add_job
from resumeai.said import said
from resumes.services import add_resume
from tests.browser.conftest import RESUME

pytestmark = pytest.mark.django_db
GERMAN = {"accept-language": "de"}
CV = """Ida Berger
ida@example.org

Experience
Cook, Harbour Canteen, 2019 - 2023
- Cooked for 200 guests a day with a team of four
- Ordered the goods and kept the books of the kitchen
"""
LEBENSLAUF = """Ida Berger
ida@example.org

Berufserfahrung
Köchin, Hafenkantine, 2019 - 2023
- Habe für 200 Gäste am Tag gekocht, mit einem Team von vier Leuten
- Habe die Waren bestellt und die Bücher der Küche geführt
"""


@pytest.mark.parametrize(("text", "language"), [(CV, "en"), (LEBENSLAUF, "de")])
def test_a_resume_says_which_language_its_words_are_in(client, ana, text, language):
    client.force_login(ana)
    resume = add_resume(ana, text.encode(), "cv.txt")
    page = client.get(f"/resumes/{resume.pk}", headers=GERMAN).text
    paper = page[page.index('<div class="paper"') :]
    assert paper.startswith(f'<div class="paper" lang="{language}">')
    assert re.search(r'<h3 lang="de">\s*Berufserfahrung', paper)


def test_so_does_a_posting(client, ana):
    client.force_login(ana)
    job = add_job(ana, "Cook\n\nYou must have cooked for large groups. We are looking for a cook with patience.")
    page = client.get(f"/jobs/{job.pk}", headers=GERMAN).text
    assert '<div class="posting" lang="en">' in page


def test_why_something_follows_from_an_english_posting_is_told_in_the_language_of_the_page():
    with (settings.BASE_DIR / "jobs/data/implications.csv").open(encoding="utf-8") as table:
        reasons = {row["reason"] for row in csv.DictReader(table) if row["language"] == "en"}
    assert len(reasons) > 30
    assert reasons - set(REASONS) == set()
    with override("de"):
        assert [reason for reason in reasons if said(reason) == reason] == []


def test_what_keeps_a_screen_reader_from_a_file_is_told_in_it_too():
    with override("de"):
        found = [*faults(b"%PDF-1.4 broken"), *faults(RESUME.read_bytes())]
        assert len(found) > 1
        assert [fault for fault in found if said(fault) == fault] == []
