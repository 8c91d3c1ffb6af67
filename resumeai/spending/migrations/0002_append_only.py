from typing import Any

from django.db import migrations

from resumeai.spending import guard


def put_up(apps: Any, schema_editor: Any) -> None:
    guard.put_up(schema_editor.connection)


def take_down(apps: Any, schema_editor: Any) -> None:
    guard.take_down(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("spending", "0001_ledger")]
    operations = [migrations.RunPython(put_up, take_down)]
