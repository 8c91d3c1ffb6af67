"""What people wrote is closed to staff; a superuser opens it with a reason, and the opening is kept."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission
from django.urls import reverse

from customization.models import Letter, Run
from tests import factories

pytestmark = pytest.mark.django_db
WHY = "Ana asked us by phone to look at the missing line."
KINDS = ("resumes_resume", "jobs_job", "customization_run", "customization_letter")


def made(kind, ana):
    make: dict[str, Callable[[Any], Any]] = {
        "resumes_resume": factories.resume,
        "jobs_job": factories.job,
        "customization_run": lambda owner: factories.run(owner, Run.State.DONE),
        "customization_letter": factories.letter,
    }
    return make[kind](ana)


def secret(row):
    """A few words that only the person may know."""
    if isinstance(row, Letter):
        return row.letter.prose[0]
    return row.given.resume.basics.name if isinstance(row, Run) else row.title


@pytest.fixture
def superuser(ben, client):
    ben.is_staff = ben.is_superuser = True
    ben.save()
    client.force_login(ben)
    return client


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_shown_with_a_reason_that_is_kept_without_the_persons_words(superuser, ana, ben, kind):
    row = made(kind, ana)
    address = reverse(f"admin:{kind}_content", args=[row.pk])
    assert secret(row) not in superuser.get(address).content.decode()
    assert not LogEntry.objects.exists()
    page = superuser.post(address, {"why": WHY}).content.decode()
    assert secret(row) in page
    entry = LogEntry.objects.get()
    assert (entry.user, entry.object_id) == (ben, str(row.pk))
    assert WHY in entry.change_message
    assert secret(row) not in entry.object_repr
    assert WHY in superuser.get(address).content.decode()


@pytest.mark.parametrize("kind", KINDS)
def test_the_list_shows_nothing_of_it_and_leads_there(superuser, ana, kind):
    row = made(kind, ana)
    page = superuser.get(reverse(f"admin:{kind}_changelist")).content.decode()
    assert secret(row) not in page
    leads = reverse(f"admin:{kind}_content", args=[row.pk])
    change = reverse(f"admin:{kind}_change", args=[row.pk])
    assert leads in page or leads in superuser.get(change).content.decode()


def test_without_a_reason_nothing_is_shown_or_kept(superuser, ana):
    row = made("resumes_resume", ana)
    page = superuser.post(reverse("admin:resumes_resume_content", args=[row.pk]), {"why": "short"}).content.decode()
    assert secret(row) not in page
    assert not LogEntry.objects.exists()


@pytest.mark.parametrize("kind", KINDS)
def test_staff_with_every_permission_of_the_model_are_refused(client, ana, ben, kind):
    ben.is_staff = True
    ben.save()
    ben.user_permissions.set(Permission.objects.filter(content_type__app_label=kind.split("_")[0]))
    client.force_login(ben)
    address = reverse(f"admin:{kind}_content", args=[made(kind, ana).pk])
    assert client.get(address).status_code == 403
    assert client.post(address, {"why": WHY}).status_code == 403
    assert not LogEntry.objects.exists()


def test_the_owner_is_sent_to_the_door_of_the_staff(client, ana):
    client.force_login(ana)
    assert client.get(reverse("admin:resumes_resume_content", args=[made("resumes_resume", ana).pk])).status_code == 302
