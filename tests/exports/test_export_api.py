"""/api/export: one of three things as a file."""

import pytest

from customization.models import Run
from exports.files.services import STYLES
from tests import factories
from tests.doors.conftest import Caller

pytestmark = pytest.mark.django_db
DOCUMENT = {"basics": {"name": "Ida Holm", "email": "ida@example.org"}, "work": [{"name": "Harbour Bakery"}]}


@pytest.fixture
def caller(client, ana) -> Caller:
    client.force_login(ana)
    return Caller(client)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("kind", "begins"), [("docx", b"PK"), ("pdf", b"%PDF"), ("txt", b"Ida"), ("md", b"#")])
def test_a_document_sent_along_is_printed_in_each_style(caller, kind, begins, style):
    file = caller.post(f"/api/export/{kind}", {"document": DOCUMENT, "style": style})
    assert file.status_code == 200
    assert file.content.startswith(begins)
    assert file["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in file["Cache-Control"]


def test_a_resume_of_yours_is_printed_under_its_name(caller, ana):
    file = caller.post("/api/export/txt", {"resume_id": str(factories.resume(ana).pk)})
    assert "Tove Haugland" in file.text
    assert "Tove Haugland" in file["Content-Disposition"]


@pytest.mark.parametrize("body", [{}, {"document": {}, "resume_id": "00000000-0000-4000-8000-000000000000"}])
def test_one_of_the_three_is_needed(caller, body):
    assert caller.post("/api/export/pdf", body).status_code == 422


def test_an_unknown_style_and_an_unknown_format_are_told_with_the_known_ones(caller):
    refused = caller.post("/api/export/pdf", {"document": DOCUMENT, "style": "loud"})
    assert "classic" in refused.json()["errors"][0]["message"]
    assert "docx" in caller.post("/api/export/exe", {"document": DOCUMENT}).json()["detail"]


def test_a_run_that_is_not_done_has_no_file_yet(caller, ana):
    run = factories.run(ana, Run.State.AWAITING_CHOICE)
    assert caller.post("/api/export/pdf", {"run_id": str(run.pk)}).status_code == 409


def test_a_stranger_finds_nothing(caller, ben):
    run, resume = factories.run(ben, Run.State.DONE), factories.resume(ben)
    assert caller.post("/api/export/pdf", {"run_id": str(run.pk)}).status_code == 404
    assert caller.post("/api/export/pdf", {"resume_id": str(resume.pk)}).status_code == 404
