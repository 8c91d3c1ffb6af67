"""The ledger to read, and the switch to turn."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from resumeai.spending.caps import dollars
from resumeai.spending.models import Entry, Hold, Pot, Switch


class ReadOnly(admin.ModelAdmin):  # type: ignore[type-arg]
    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Entry)
class EntryAdmin(ReadOnly):
    list_display = ("created", "kind", "payer", "subject", "stage", "model", "cost", "tokens")
    list_filter = ("kind", "model", "stage", "created")
    search_fields = ("subject", "ticket", "payer")

    @admin.display(description="US $", ordering="amount")
    def cost(self, entry: Entry) -> str:
        return f"{dollars(entry.amount):.4f}"

    @admin.display(description="tokens in, cached, out")
    def tokens(self, entry: Entry) -> str:
        return f"{entry.input_tokens:,}, {entry.cache_read_tokens:,}, {entry.output_tokens:,}"


@admin.register(Pot)
class PotAdmin(ReadOnly):
    list_display = ("name", "spent_or_held")
    search_fields = ("name",)

    @admin.display(description="US $ spent or set aside", ordering="committed")
    def spent_or_held(self, pot: Pot) -> str:
        return f"{dollars(pot.committed):.4f}"


@admin.register(Hold)
class HoldAdmin(ReadOnly):
    list_display = ("created", "payer", "subject", "amount", "used", "open")
    list_filter = ("open", "created")


@admin.register(Switch)
class SwitchAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("__str__", "why", "changed")
    fields = ("models_allowed", "why")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return not Switch.objects.exists() and super().has_add_permission(request)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Switch, form: Any, change: Any) -> None:
        obj.pk = 1
        super().save_model(request, obj, form, change)
