from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from resumeai.work.staff.opening import ContentOnPurpose
from resumes.models import Resume


@admin.register(Resume)
class ResumeAdmin(ContentOnPurpose, admin.ModelAdmin):  # type: ignore[type-arg]
    """What exists and since when; titles, names and content stay with their owner."""

    list_display = ["id", "owner_id", "number_of_versions", "created", "updated", "content"]
    list_filter = ["created"]
    search_fields = ["=id", "=owner__id"]
    list_display_links = None
    actions = None

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Resume | None = None) -> bool:
        return False

    def has_view_permission(self, request: HttpRequest, obj: Resume | None = None) -> bool:
        return obj is None and super().has_view_permission(request)

    def written(self, row: Resume) -> dict[str, Any]:
        return {"Title": row.title, "Newest version": row.latest.document}

    @admin.display(description="versions")
    def number_of_versions(self, resume: Resume) -> int:
        return resume.versions.count()
