"""Runs and letters for staff: states, timings, tokens and cost. What people wrote is opened on purpose only."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from customization.models import Letter, Run, StageResult
from customization.runs import services
from customization.runs.services import NotNow
from resumeai.work.staff.opening import ContentOnPurpose


class StageInline(admin.TabularInline):  # type: ignore[type-arg]
    model = StageResult
    extra = 0
    can_delete = False
    fields = readonly_fields = ("stage", "made_by", "model", "took", "tokens", "cost", "created")

    def has_add_permission(self, request: HttpRequest, obj: Run | None = None) -> bool:
        return False

    @admin.display(description="seconds")
    def took(self, stage: StageResult) -> str:
        return f"{stage.seconds:.2f}"

    @admin.display(description="tokens in, out")
    def tokens(self, stage: StageResult) -> str:
        return f"{stage.usage.input_tokens:,}, {stage.usage.output_tokens:,}"

    @admin.display(description="cost, US $")
    def cost(self, stage: StageResult) -> str:
        return "" if stage.usage.cost is None else f"{stage.usage.cost:.4f}"


@admin.register(Run)
class RunAdmin(ContentOnPurpose, admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("id", "owner", "state", "engine", "created", "why")
    list_filter = ("state", "engine", "created")
    search_fields = ("id", "owner__email")
    list_select_related = ("owner",)
    fields = readonly_fields = ("id", "owner", "state", "engine", "created", "updated", "why", "content")
    inlines = (StageInline,)
    actions = ("cancel", "try_again")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Run]:
        return super().get_queryset(request).defer("given", "choice")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def written(self, row: Run) -> dict[str, Any]:
        stages = {stage.stage.capitalize(): stage.output for stage in row.stages.all()}
        return {"Given": row.given, "Choice": row.choice or "none yet", **stages}

    @admin.display(description="error")
    def why(self, run: Run) -> str:
        task = services.current_task(run)
        return task.error if task else ""

    @admin.action(description="Cancel", permissions=["change"])
    def cancel(self, request: HttpRequest, chosen: QuerySet[Run]) -> None:
        for run in chosen:
            services.cancel(run)

    @admin.action(description="Try again from the stage that failed", permissions=["change"])
    def try_again(self, request: HttpRequest, chosen: QuerySet[Run]) -> None:
        for run in chosen:
            try:
                services.try_again(run)
            except NotNow as why:
                messages.warning(request, f"{run.pk}: {why}")


@admin.register(Letter)
class LetterAdmin(ContentOnPurpose, admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("id", "owner", "state", "engine", "made_by", "created", "content")
    list_filter = ("state", "engine", "created")
    search_fields = ("id", "owner__email")
    list_select_related = ("owner",)
    list_display_links = None
    actions = None

    def get_queryset(self, request: HttpRequest) -> QuerySet[Letter]:
        return super().get_queryset(request).defer("given", "letter")

    def written(self, row: Letter) -> dict[str, Any]:
        return {"Letter": row.letter.text if row.letter else "not written yet"}

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Letter | None = None) -> bool:
        return False

    def has_view_permission(self, request: HttpRequest, obj: Letter | None = None) -> bool:
        return obj is None and super().has_view_permission(request)
