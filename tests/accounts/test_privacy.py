"""Everything about a person: handed out whole, taken back whole."""

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.db import models

from accounts.models import User
from accounts.privacy.belongings import NOT_THEIRS, tables
from customization.models import Run
from resumeai.owned import OwnedModel
from resumeai.work.models import Task
from tests import factories

pytestmark = pytest.mark.django_db
WORD = "correct horse battery"


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    client.post("/accounts/reauthenticate/", {"password": WORD})
    return client


def unpacked(answer) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))


def test_every_table_that_leads_to_a_person_is_handed_out():
    known = {table.model for table in tables()}
    for model in apps.get_models():
        keys = [field.related_model for field in model._meta.concrete_fields if isinstance(field, models.ForeignKey)]
        if issubclass(model, OwnedModel) or set(keys) & known:
            assert model in known or model._meta.label in NOT_THEIRS, f"{model._meta.label} would be forgotten"


def test_the_data_of_one_person_and_of_nobody_else(page, ana, ben):
    factories.printed(ana)
    run = factories.run(ana, Run.State.DONE)
    factories.run(ben, Run.State.DONE)
    packed = unpacked(page.post("/account/data"))
    rows = {name: json.loads(packed.read(name)) for name in packed.namelist() if name.startswith("data/")}
    assert [row["email"] for row in rows["data/accounts.User.json"]] == [ana.email]
    assert [row["id"] for row in rows["data/customization.Run.json"]] == [str(run.pk)]
    assert {row["run"] for row in rows["data/customization.StageResult.json"]} == {str(run.pk)}
    assert rows["data/resumes.Version.json"][0]["document"]["basics"]["name"] == "Tove Haugland"


def test_an_uploaded_file_comes_back_as_it_was(page, ana):
    resume = factories.printed(ana)
    packed = unpacked(page.post("/account/data"))
    assert packed.read(f"files/resumes.Resume/{resume.pk}") == factories.PDF.read_bytes()


def test_no_secret_is_in_it(page, ana):
    packed = unpacked(page.post("/account/data"))
    whole = b"".join(packed.read(name) for name in packed.namelist())
    assert ana.password.encode() not in whole
    assert page.session.session_key.encode() not in whole


def test_the_password_is_asked_for_first_and_then_it_goes_on(client, ana):
    client.force_login(ana)
    assert "/accounts/reauthenticate/" in client.post("/account/delete").url
    assert User.objects.filter(pk=ana.pk).exists()
    asked = client.post("/account/data").url
    packed = unpacked(client.post(asked, {"password": WORD}))
    assert "README.txt" in packed.namelist()


def test_deleting_asks_first(page, ana):
    assert "cannot be undone" in page.get("/account/delete").text
    assert User.objects.filter(pk=ana.pk).exists()


@pytest.mark.django_db(transaction=True)
def test_everything_goes_and_the_others_stay(page, ana, ben):
    resume = factories.printed(ana)
    storage, name = resume.original.storage, str(resume.original.name)
    theirs = factories.run(ben, Run.State.DONE)
    task = Task.objects.create(owner=ana, kind="prepare", subject=factories.run(ana, Run.State.PREPARING).pk)
    LogEntry.objects.create(
        user=ben,
        content_type=ContentType.objects.get_for_model(User),
        object_id=ana.pk,
        object_repr=ana.email,
        action_flag=2,
    )
    pk = ana.pk
    assert page.post("/account/delete").url == "/"
    for table in tables():
        assert not table.model._base_manager.filter(**{table.path or "pk": pk}).exists(), table.name
    assert not storage.exists(name)
    assert not LogEntry.objects.filter(object_repr="ana@example.org").exists()
    assert not [one for one in Session.objects.all() if one.get_decoded().get("_auth_user_id") == str(pk)]
    assert not Task.objects.filter(pk=task.pk).exists()
    assert Run.objects.filter(pk=theirs.pk).exists()
    assert page.get("/overview").status_code == 302


def test_the_shared_demo_account_stays(page, ana, settings):
    settings.DEMO_EMAIL = ana.email
    assert page.post("/account/delete").url == "/account/"
    assert User.objects.filter(pk=ana.pk).exists()


def test_the_page_says_what_is_kept(page, ana):
    factories.resume(ana)
    counts = re.findall(r"<dt>(\d+)</dt>\s*<dd>\s*(.+?)\s*</dd>", page.get("/account/").text)
    assert ("1", "resumes") in counts


def test_no_byte_of_a_deleted_person_is_left_in_any_file(tmp_path):
    word = "Zuberwinkel"
    environment = os.environ | {
        "DATA_DIR": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "resumeai.settings.dev",
        "JOBS": "celery",
    }
    environment.pop("DATABASE_URL", None)

    def manage(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "manage.py", *arguments]
        return subprocess.run(
            command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, timeout=120, check=False
        )

    assert manage("migrate", "--verbosity", "0").returncode == 0
    script = f"from tests.accounts.planted import live; live({word!r}, {str(tmp_path)!r})"
    done = manage("shell", "--no-imports", "--command", script)
    assert done.returncode == 0, done.stderr
    left = [path.name for path in Path(tmp_path).rglob("*") if path.is_file() and word.encode() in path.read_bytes()]
    assert left == []
    assert word not in done.stdout + done.stderr
