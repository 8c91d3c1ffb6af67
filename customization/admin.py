"""Runs for staff: states, timings, tokens and cost. What people wrote stays closed."""

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from customization import services
from customization.models import Run, StageResult
from customization.services import NotNow


class StageInline(admin.TabularInline):  # type: ignore[type-arg]
    model = StageResult
    extra = 0
    can_delete = False
    fields = readonly_fields = ("stage", "made_by", "model", "seconds", "tokens", "cost", "created")

    def has_add_permission(self, request: HttpRequest, obj: Run | None = None) -> bool:
        return False

    @admin.display(description="tokens in, out")
    def tokens(self, stage: StageResult) -> str:
        return f"{stage.usage.input_tokens:,}, {stage.usage.output_tokens:,}"

    @admin.display(description="cost, US $")
    def cost(self, stage: StageResult) -> str:
        return "" if stage.usage.cost is None else f"{stage.usage.cost:.4f}"


@admin.register(Run)
class RunAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("id", "owner", "state", "engine", "created", "why")
    list_filter = ("state", "engine", "created")
    search_fields = ("id", "owner__email")
    list_select_related = ("owner",)
    fields = readonly_fields = ("id", "owner", "state", "engine", "created", "updated", "why")
    inlines = (StageInline,)
    actions = ("cancel", "try_again")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Run]:
        return super().get_queryset(request).defer("given", "choice")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

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
