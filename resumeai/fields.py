"""A JSON column that is a typed Pydantic value."""

from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from pydantic import TypeAdapter


class TypedField(models.JSONField):
    """Reads and writes any type that Pydantic knows; a value that does not fit raises `pydantic.ValidationError`.

    The type is code, not schema: migrations keep only a JSON column.
    """

    def __init__(self, kind: Any = Any, **options: Any) -> None:
        self.kind = kind
        self.adapter: TypeAdapter[Any] = TypeAdapter(kind)
        options.setdefault("encoder", DjangoJSONEncoder)
        super().__init__(**options)

    def deconstruct(self) -> Any:
        name, _, args, options = super().deconstruct()
        return name, "django.db.models.JSONField", args, options

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        loaded = super().from_db_value(value, expression, connection)
        return None if loaded is None else self.adapter.validate_python(loaded)

    def get_prep_value(self, value: Any) -> Any:
        return None if value is None else super().get_prep_value(self.plain(value))

    def value_to_string(self, obj: models.Model) -> Any:
        return self.plain(self.value_from_object(obj))

    def plain(self, value: Any) -> Any:
        return without_nul(self.adapter.dump_python(value, mode="json", by_alias=True))


def without_nul(value: Any) -> Any:
    """JSON may hold a NUL and PostgreSQL's may not. It is the leaving of some program and no word of anybody."""
    if "\\x00" not in repr(value):
        return value
    if isinstance(value, str):
        return value.replace("\x00", "")
    if isinstance(value, dict):
        return {without_nul(key): without_nul(inner) for key, inner in value.items()}
    return [without_nul(inner) for inner in value] if isinstance(value, list) else value
