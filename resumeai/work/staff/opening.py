"""What people wrote stays hidden from staff; who must read it says why, and that is kept before anything is shown."""

import json
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html
from pydantic import BaseModel

OPENED = "Opened what the person wrote: "


class Reason(forms.Form):
    why = forms.CharField(
        label="Why you must read this",
        min_length=10,
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3, "cols": 70}),
    )


class ContentOnPurpose:
    """For a ModelAdmin: a page that asks a superuser for a reason, logs it, and shows what `written` returns."""

    def written(self, row: Any) -> dict[str, Any]:
        raise NotImplementedError

    def get_urls(self) -> list[Any]:
        wrapped = self.admin_site.admin_view(self.open_content)  # type: ignore[attr-defined]
        return [path("<uuid:pk>/content/", wrapped, name=self.address()), *super().get_urls()]  # type: ignore[misc]

    def address(self) -> str:
        meta = self.model._meta  # type: ignore[attr-defined]
        return f"{meta.app_label}_{meta.model_name}_content"

    @admin.display(description="what was written")
    def content(self, row: Model) -> str:
        return format_html('<a href="{}">Open…</a>', reverse(f"admin:{self.address()}", args=[row.pk]))

    def open_content(self, request: HttpRequest, pk: Any) -> HttpResponse:
        if not request.user.is_superuser:
            raise PermissionDenied
        row = get_object_or_404(self.model, pk=pk)  # type: ignore[attr-defined]
        reason = Reason(request.POST or None)
        shown = reason.is_valid()
        if shown:
            note(request, row, reason.cleaned_data["why"])
        context = {
            **self.admin_site.each_context(request),  # type: ignore[attr-defined]
            "title": f"What was written: {row._meta.verbose_name} {row.pk}",
            "opts": row._meta,
            "reason": reason,
            "parts": [(name, plain(part)) for name, part in self.written(row).items()] if shown else None,
            "openings": openings(row),
        }
        return TemplateResponse(request, "admin/work/content.html", context)


def note(request: HttpRequest, row: Model, why: str) -> None:
    """Under the row's id: its name may be the person's own words."""
    LogEntry.objects.create(
        user_id=request.user.pk or 0,
        content_type=ContentType.objects.get_for_model(row),
        object_id=str(row.pk),
        object_repr=f"{row._meta.verbose_name} {row.pk}",
        action_flag=CHANGE,
        change_message=OPENED + why,
    )


def openings(row: Model) -> QuerySet[LogEntry]:
    about = LogEntry.objects.filter(content_type=ContentType.objects.get_for_model(row), object_id=str(row.pk))
    return about.filter(change_message__startswith=OPENED).select_related("user")


def plain(part: Any) -> str:
    if isinstance(part, BaseModel):
        return part.model_dump_json(indent=2, exclude_defaults=True)
    return part if isinstance(part, str) else json.dumps(part, indent=2, ensure_ascii=False, default=str)
