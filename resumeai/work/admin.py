"""Background work for staff: what it does, what it cost, what went wrong; retry, cancel, requeue, charts."""

from decimal import Decimal
from typing import Any

from django.contrib import admin, messages
from django.db.models import Count, QuerySet, Sum
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone

from resumeai.work import services
from resumeai.work.models import Attempt, Event, Task
from resumeai.work.staff import trends
from resumeai.work.staff.charts import chart


class Readable(admin.TabularInline):  # type: ignore[type-arg]
    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: Task | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Task | None = None) -> bool:
        return False


class AttemptInline(Readable):
    """Tries of a model. In doubt: its worker ended before it heard or kept the answer."""

    model = Attempt
    verbose_name_plural = "tries of a model"
    fields = readonly_fields = ("stage", "outcome", "model", "calls", "input_tokens", "output_tokens", "cost", "took")

    @admin.display(description="seconds")
    def took(self, attempt: Attempt) -> str:
        return f"{(attempt.settled - attempt.created).total_seconds():.2f}" if attempt.settled else "at work"


class EventInline(Readable):
    model = Event
    verbose_name_plural = "stages"
    fields = readonly_fields = ("seq", "stage", "said", "made_by", "seconds", "created")

    @admin.display(description="stage")
    def stage(self, event: Event) -> str:
        return str(event.payload.get("stage", ""))

    @admin.display(description="in words")
    def said(self, event: Event) -> str:
        return str(event.payload.get("message") or event.payload.get("state", ""))

    @admin.display(description="made by")
    def made_by(self, event: Event) -> str:
        return str(event.payload.get("made_by", ""))

    @admin.display(description="seconds")
    def seconds(self, event: Event) -> str:
        return f"{event.payload['seconds']:.2f}" if event.payload.get("made_by") else ""


@admin.register(Task)
class TaskAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    change_list_template = "admin/work/tasks.html"
    list_display = ("short", "kind", "owner", "outcome", "made", "attempts", "cost")
    list_filter = ("state", "kind", "created")
    search_fields = ("id", "subject", "owner__email")
    list_select_related = ("owner",)
    list_per_page = 50
    fields = readonly_fields = (
        *("id", "kind", "owner", "subject", "state", "percent", "priority", "attempts", "error"),
        *("created", "started", "finished", "rung", "lease_until", "waited", "worked", "tokens", "cost"),
    )
    inlines = (EventInline, AttemptInline)
    actions = ("cancel", "retry", "requeue")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Task]:
        sums = {name: Sum(f"tries__{name}") for name in ("input_tokens", "output_tokens")}
        tasks: QuerySet[Task] = super().get_queryset(request)
        return tasks.annotate(spent=Sum("tries__cost"), tried=Count("tries"), **sums)

    def get_urls(self) -> Any:
        return [path("charts/", self.admin_site.admin_view(self.charts), name="work_charts"), *super().get_urls()]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def charts(self, request: HttpRequest) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "title": "Background work over time",
            "opts": self.model._meta,
            "charts": [chart(series) for series in trends.all_series()],
            "stages": trends.stage_seconds(timezone.now()),
        }
        return TemplateResponse(request, "admin/work/charts.html", context)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return super().changelist_view(request, {"title": "Background work", **(extra_context or {})})

    @admin.display(description="state", ordering="state")
    def outcome(self, task: Task) -> str:
        return f"{task.get_state_display()}: {task.error}" if task.error else task.get_state_display()

    @admin.display(description="created", ordering="created")
    def made(self, task: Task) -> str:
        return f"{timezone.localtime(task.created):%d %b %H:%M}"

    @admin.display(description="task", ordering="pk")
    def short(self, task: Task) -> str:
        return str(task.pk)[:8]

    @admin.display(description="US $", ordering="spent")
    def cost(self, task: Any) -> str:
        spent: Decimal | None = task.spent
        return "" if spent is None else f"{spent:.4f}"

    @admin.display(description="tokens in, out")
    def tokens(self, task: Any) -> str:
        return f"{task.input_tokens or 0:,}, {task.output_tokens or 0:,}" if task.tried else ""

    @admin.display(description="waited, seconds")
    def waited(self, task: Task) -> str:
        return f"{(task.started - task.created).total_seconds():.2f}" if task.started else ""

    @admin.display(description="worked, seconds")
    def worked(self, task: Task) -> str:
        both = task.started and task.finished
        return f"{(task.finished - task.started).total_seconds():.2f}" if both else ""  # type: ignore[operator]

    @admin.action(description="Cancel", permissions=["change"])
    def cancel(self, request: HttpRequest, chosen: QuerySet[Task]) -> None:
        for task in chosen:
            services.cancel(task)
        messages.success(request, "What waited is cancelled; what runs stops within two seconds.")

    @admin.action(description="Retry what failed", permissions=["change"])
    def retry(self, request: HttpRequest, chosen: QuerySet[Task]) -> None:
        again = sum(services.retry(task) for task in chosen)
        messages.success(request, f"{again} of {len(chosen)} wait again; the others had not failed.")

    @admin.action(description="Requeue: take it from its worker and ring again", permissions=["change"])
    def requeue(self, request: HttpRequest, chosen: QuerySet[Task]) -> None:
        again = sum(services.requeue(task) for task in chosen)
        messages.success(request, f"{again} of {len(chosen)} wait again; the others had ended.")
