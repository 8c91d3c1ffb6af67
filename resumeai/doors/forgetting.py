"""What a door need not know any longer."""

from datetime import timedelta

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.utils import timezone

from resumeai.doors.idempotency import KEPT
from resumeai.doors.models import Reply

SETTLED = timedelta(hours=1)


def forget() -> int:
    """Answers kept for a repeated POST, sessions that have ended, and from where each of those was used."""
    now = timezone.now()
    replies, sessions = Reply.objects.filter(created__lt=now - KEPT), Session.objects.filter(expire_date__lt=now)
    deleted = replies.delete()[0] + sessions.delete()[0]
    traces = UserSession.objects.filter(last_seen_at__lt=now - SETTLED)
    return int(deleted + traces.exclude(session_key__in=Session.objects.values("session_key")).delete()[0])
