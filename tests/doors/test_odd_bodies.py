"""What JSON, a form or an address may hold and no database keeps is refused with a sentence, not with a fault."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from resumeai.fields import without_nul
from resumes.models import Resume
from tests import factories

SHORT = "Night Baker\nHarbour Bakery, Leith\n\nRequirements:\n- Two years as a baker\n- Food hygiene certificate"
ODD = ['"a\\u0000b"', '"\\ud800"', '{"\\u0000": 1}', '{"\\udfff": [1]}', "NaN", "-Infinity", "1e999"]
MULTIPART = "multipart/form-data; boundary=x"


def refused(answer, status: int) -> str:
    assert answer.status_code == status, answer.content
    assert answer["Content-Type"] == "application/problem+json"
    return str(answer.json()["detail"])


@pytest.mark.parametrize("value", ODD)
def test_what_no_database_keeps_is_refused_in_one_sentence(client, ana, value):
    client.force_login(ana)
    resume = factories.resume(ana)
    body = f'{{"document": {{"basics": {{"name": "Ana", "x-note": {value}}}}}}}'
    answers = [
        client.put(f"/api/resumes/{resume.pk}", body, content_type="application/json"),
        client.post("/api/export/json", body, content_type="application/json"),
    ]
    assert all(refused(answer, 422).endswith("take it out and send it again.") for answer in answers)
    assert resume.latest.number == 1


def test_letters_beyond_the_first_plane_are_kept_however_they_are_written(client, ana):
    client.force_login(ana)
    resume = factories.resume(ana)
    client.put(
        f"/api/resumes/{resume.pk}", json.dumps({"document": {"basics": {"name": "𠮷野 Ana"}}}), "application/json"
    )
    assert resume.latest.document.basics.name == "𠮷野 Ana"


@pytest.mark.django_db
@pytest.mark.parametrize("value", ODD)
def test_an_uploaded_json_resume_is_read_without_them(client, ana, value):
    client.force_login(ana)
    written = (
        f'{{"basics": {{"name": "Ana", "x-note": {value}}}, "work": [{{"name": "Solheim", "position": "Baker"}}]}}'
    )
    answer = client.post("/api/resumes", {"file": SimpleUploadedFile("ana.json", written.encode())})
    assert answer.status_code == 201, answer.content
    assert client.get(f"/resumes/{Resume.objects.get().pk}").status_code == 200


def test_a_body_over_the_limit_is_told_as_too_large(caller):
    assert "2 MB" in refused(caller.post("/api/jobs", {"text": "baker wanted " * 200_000}), 413)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"--x\r\ngarbage", "multipart/form-data"),
        (
            b'--x\r\nContent-Disposition: form-data; name="file"; filename="' + b"a" * 70_000 + b'"\r\n\r\nb\r\n--x--',
            MULTIPART,
        ),
        (b"&".join(b"a%d=1" % number for number in range(10_001)), "application/x-www-form-urlencoded"),
    ],
    ids=["no boundary", "endless name", "fields without end"],
)
def test_a_form_that_cannot_be_read_is_told(client, ana, body, kind):
    client.force_login(ana)
    assert "multipart/form-data" in refused(client.post("/api/resumes", body, content_type=kind), 400)


@pytest.mark.parametrize(
    "address", ["/api/jobs?search=a%00b", "/jobs/?q=%00", "/runs/?bulk=%00", "/accounts/login/?next=%00"]
)
def test_an_address_with_a_nul_is_refused(client, ana, address):
    client.force_login(ana)
    assert client.get(address).status_code == 400


def test_a_posting_that_asks_for_two_things_is_answered(caller):
    answer = caller.post("/api/requirements/extract", {"text": SHORT})
    assert answer.status_code == 200
    assert len(answer.json()) == 2


def test_an_address_that_grows_when_it_is_written_is_too_long(caller):
    answer = caller.post("/api/jobs", {"url": f"https://jobs.example.org/{'ж' * 600}", "text": SHORT})
    assert "too long" in refused(answer, 422)


def test_a_stored_value_holds_no_nul_however_it_came():
    assert without_nul({"a\x00": ["b\x00c", {"d": "\x00"}, 1, None, "e"]}) == {"a": ["bc", {"d": ""}, 1, None, "e"]}
    assert without_nul("plain") == "plain"


def test_a_name_of_pictures_alone_is_printed(caller):
    answer = caller.post("/api/export/pdf", {"document": {"basics": {"name": "🙂🙂"}}})
    assert answer.status_code == 200
    assert answer.content.startswith(b"%PDF")
