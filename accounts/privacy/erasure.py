"""An account and all that belongs to it, gone: rows, files, sessions, waiting work, and the bytes they lay in."""

from typing import Any

from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.core.files.storage import Storage
from django.db import connection, transaction

from accounts.models import User
from accounts.privacy.belongings import tables
from resumeai.work import services as work
from resumeai.work.models import Task
from resumeai.work.states import FINISHED


def erase(user: User) -> None:
    """Stops what is at work, then deletes. SQLite overwrites deleted bytes (`secure_delete`); its log is emptied here.

    PostgreSQL frees the bytes when it vacuums; backups end with their own term.
    """
    for task in Task.objects.owned_by(user).exclude(state__in=FINISHED):
        work.cancel(task)
    stored = list(stored_files(user))
    with transaction.atomic():
        forget(user)
        user.delete()
        transaction.on_commit(lambda: remove(stored))


def stored_files(user: User) -> Any:
    for table in tables():
        for field in table.files():
            for row in table.rows(user).only("pk", field.name):
                file = getattr(row, field.name)
                if file:
                    yield file.storage, file.name


def forget(user: User) -> None:
    """What names a person without a key: sessions, and what staff did to the account."""
    about = ContentType.objects.get_for_model(User)
    LogEntry.objects.filter(content_type=about, object_id=str(user.pk)).delete()
    for session in Session.objects.iterator():
        if session.get_decoded().get("_auth_user_id") == str(user.pk):
            session.delete()


def remove(stored: list[tuple[Storage, str]]) -> None:
    for storage, name in stored:
        storage.delete(name)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
