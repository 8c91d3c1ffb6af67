"""While an image is replaced the old release goes on with the new database: what is added, it need not fill."""

from typing import Any

import pytest
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import AddField, DeleteModel, RemoveField, RenameField, RenameModel
from django.db.models import NOT_PROVIDED

OURS = {"accounts", "resumes", "jobs", "customization", "exports", "work", "spending", "doors"}
# From before the first release: nobody runs an older one beside them.
EARLIER = {
    ("accounts", "0003_language"),
    ("customization", "0004_unattended_runs"),
    ("work", "0003_waiting"),
}
LOADED = MigrationLoader(None).disk_migrations
LATER = sorted(key for key in LOADED if key[0] in OURS and not key[1].startswith("0001_") and key not in EARLIER)


def in_the_way(operation: Any) -> bool:
    if isinstance(operation, AddField):
        field = operation.field
        return not (field.null or field.many_to_many or field.db_default is not NOT_PROVIDED)
    return isinstance(operation, RemoveField | DeleteModel | RenameField | RenameModel)


def test_there_are_migrations_to_look_at():
    assert LATER
    assert set(LOADED) >= EARLIER


@pytest.mark.parametrize("key", LATER)
def test_an_older_release_can_go_on_meanwhile(key):
    assert [str(one) for one in LOADED[key].operations if in_the_way(one)] == []
