"""Background work for staff."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from resumeai.work import services
from resumeai.work.models import Task


@admin.register(Task)
class TaskAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("id", "kind", "owner", "state", "percent", "priority", "attempts", "created", "finished", "error")
    list_filter = ("state", "kind", "created")
    search_fields = ("id", "subject", "owner__email")
    list_select_related = ("owner",)
    fields = readonly_fields = (*list_display, "subject", "started", "lease_until")
    actions = ("cancel", "retry")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    @admin.action(description="Cancel", permissions=["change"])
    def cancel(self, request: HttpRequest, chosen: QuerySet[Task]) -> None:
        for task in chosen:
            services.cancel(task)

    @admin.action(description="Retry what failed", permissions=["change"])
    def retry(self, request: HttpRequest, chosen: QuerySet[Task]) -> None:
        for task in chosen:
            services.retry(task)
