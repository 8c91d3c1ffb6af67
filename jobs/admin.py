from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from jobs.models import Job
from resumeai.work.staff.opening import ContentOnPurpose


@admin.register(Job)
class JobAdmin(ContentOnPurpose, admin.ModelAdmin):  # type: ignore[type-arg]
    """What exists and since when; which job a person is after stays with that person."""

    list_display = ["id", "owner_id", "number_of_requirements", "made_by", "created", "updated", "content"]
    list_filter = ["made_by", "created"]
    search_fields = ["=id", "=owner__id"]
    list_display_links = None
    actions = None

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Job | None = None) -> bool:
        return False

    def has_view_permission(self, request: HttpRequest, obj: Job | None = None) -> bool:
        return obj is None and super().has_view_permission(request)

    def written(self, row: Job) -> dict[str, Any]:
        return {"Job": str(row), "Address": row.url, "Posting": row.text}

    @admin.display(description="requirements")
    def number_of_requirements(self, job: Job) -> int:
        return len(job.requirements.requirements)
