"""A mail when something long has ended: only for those who asked, with nothing but a link."""

from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.utils import timezone

from accounts.models import MailNotice
from accounts.notices import tell, told
from resumeai.work.claims import claimed_for
from resumeai.work.models import Task
from resumeai.work.states import State
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def confirmed(ana):
    return EmailAddress.objects.create(user=ana, email=ana.email, verified=True, primary=True)


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


def ended(owner, minutes: float, state: State = State.DONE) -> Task:
    task = factories.task(owner)
    finished = timezone.now()
    Task.objects.filter(pk=task.pk).update(
        state=state, finished=finished, created=finished - timedelta(minutes=minutes)
    )
    task.refresh_from_db()
    return task


def test_nobody_gets_a_mail_who_did_not_ask(ana, confirmed):
    tell(ended(ana, 5).pk)
    assert mail.outbox == []


def test_who_asked_gets_one_link_and_no_word_of_what_it_was(page, ana, confirmed):
    assert page.post("/account/notices", {"mail": "on"}).url == "/account/"
    assert "checked" in page.get("/account/").text
    task = ended(ana, 5)
    tell(task.pk)
    (sent,) = mail.outbox
    assert sent.to == [ana.email]
    assert f"http://testserver/tasks/{task.pk}/" in sent.body
    said = f"{sent.subject} {sent.body}"
    assert "Ferry" not in said
    assert "Tove" not in said


def test_it_is_turned_off_again(page, ana, confirmed):
    page.post("/account/notices", {"mail": "on"})
    page.post("/account/notices", {})
    tell(ended(ana, 5).pk)
    assert mail.outbox == []


def test_an_address_that_nobody_confirmed_gets_none(page, ana):
    page.post("/account/notices", {"mail": "on"})
    assert not MailNotice.objects.exists()
    MailNotice.objects.create(owner=ana, site="http://testserver/")
    tell(ended(ana, 5).pk)
    assert mail.outbox == []


def test_what_was_quick_or_goes_on_sends_none(page, ana, confirmed):
    page.post("/account/notices", {"mail": "on"})
    tell(ended(ana, 0.5).pk)
    first = ended(ana, 5)
    Task.objects.create(owner=ana, kind="apply", subject=first.subject, state=State.QUEUED)
    tell(first.pk)
    assert mail.outbox == []


def test_a_deleted_task_sends_none(ana):
    tell(factories.run(ana).pk)
    assert mail.outbox == []


def test_the_ending_itself_comes_first_and_the_mail_after_the_commit(
    page, ana, confirmed, django_capture_on_commit_callbacks
):
    page.post("/account/notices", {"mail": "on"})
    task, seen = ended(ana, 5, State.FAILED), []
    with django_capture_on_commit_callbacks(execute=True):
        told(lambda claimed, error: seen.append(error))(claimed_for(task), "It broke.")
        assert (seen, mail.outbox) == (["It broke."], [])
    assert len(mail.outbox) == 1
