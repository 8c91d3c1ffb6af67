"""What is over goes by itself, once an hour."""

from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from resumeai.doors.idempotency import KEPT
from resumeai.doors.models import Reply
from resumeai.work import sweeper

pytestmark = pytest.mark.django_db


def test_kept_answers_go_after_their_day_though_nobody_asks_again(ana):
    for key in ("old", "young"):
        Reply.objects.create(owner=ana, key=key, fingerprint="", status=201, body=b"her posting")
    Reply.objects.filter(key="old").update(created=timezone.now() - KEPT - timedelta(minutes=1))
    sweeper.clean_up()
    assert [reply.key for reply in Reply.objects.all()] == ["young"]


def test_sessions_that_have_ended_go_with_the_trace_of_where_they_were_used(ana):
    here, away = Client(), Client()
    for browser in (here, away):
        browser.post("/accounts/login/", {"login": ana.email, "password": "correct horse battery"})
    UserSession.objects.update(last_seen_at=timezone.now() - timedelta(days=1))
    Session.objects.filter(pk=away.session.session_key).update(expire_date=timezone.now() - timedelta(minutes=1))
    sweeper.clean_up()
    assert [row.session_key for row in UserSession.objects.all()] == [here.session.session_key]
    assert here.get("/account/").status_code == 200
    assert Session.objects.count() == 1
