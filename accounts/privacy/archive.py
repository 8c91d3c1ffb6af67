"""All that is kept about a person, as one ZIP: a JSON file a table, and the uploaded files as they came."""

import json
import tempfile
import zipfile
from collections.abc import Iterator
from typing import IO, Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone

from accounts.models import User
from accounts.privacy.belongings import Table, tables

IN_MEMORY = 8 * 2**20
README = """Your data, as it was kept on {day}.

data/   one JSON file for each table, one object for each row
files/  what you uploaded and what you kept as sent, unchanged; the row with the same id tells its name

Left out: your password and the secrets of your second factor (they would open your account), and copies of answers
that programs asked for with an idempotency key.
"""


def archive(user: User) -> IO[bytes]:
    """An open file at its beginning; larger ones lie on disk and vanish when it is closed."""
    whole = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 - the caller sends and closes it
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("README.txt", README.format(day=timezone.localdate()))
        for table in tables():
            rows = list(table.rows(user))
            if rows:
                written = json.dumps(
                    [plain(table, row) for row in rows], indent=2, ensure_ascii=False, cls=DjangoJSONEncoder
                )
                packed.writestr(f"data/{table.name}.json", written)
                for name, content in files(table, rows):
                    packed.writestr(name, content)
    whole.seek(0)
    return whole


def plain(table: Table, row: models.Model) -> dict[str, Any]:
    return {field.name: value_of(field, row) for field in table.fields()}


def value_of(field: "models.Field[Any, Any]", row: models.Model) -> Any:
    if isinstance(field, models.BinaryField):
        return f"files/{row._meta.label}/{row.pk}"
    if isinstance(field, models.JSONField):
        return field.value_to_string(row)
    value = field.value_from_object(row)
    return value.name if isinstance(field, models.FileField) else value


def files(table: Table, rows: list[models.Model]) -> Iterator[tuple[str, bytes]]:
    """Under the row's id, never under a name that somebody chose. No table has two of them."""
    for field in table.fields():
        if isinstance(field, models.BinaryField):
            yield from ((f"files/{table.name}/{row.pk}", bytes(getattr(row, field.name))) for row in rows)
    for field in table.files():
        for row in rows:
            file = getattr(row, field.name)
            if file and file.storage.exists(file.name):
                with file.open("rb") as opened:
                    yield f"files/{table.name}/{row.pk}", opened.read()
