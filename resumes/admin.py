from django.contrib import admin
from django.http import HttpRequest

from resumes.models import Resume


@admin.register(Resume)
class ResumeAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """What exists and since when; titles, names and content stay with their owner."""

    list_display = ["id", "owner_id", "number_of_versions", "created", "updated"]
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

    @admin.display(description="versions")
    def number_of_versions(self, resume: Resume) -> int:
        return resume.versions.count()
