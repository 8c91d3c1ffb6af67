from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.http import HttpRequest

from accounts.models import User


@admin.register(User)
class UserAdmin(DjangoUserAdmin):  # type: ignore[type-arg]
    """People and their tiers. An account is known by its e-mail address alone."""

    ordering = ["-date_joined"]
    list_display = ["email", "tier", "is_active", "is_staff", "date_joined", "last_login"]
    list_filter = ["tier", "is_active", "is_staff"]
    list_editable = ["tier"]
    search_fields = ["email"]
    fieldsets = (
        (None, {"fields": ("email", "password", "tier")}),
        ("Permissions", {"fields": ("is_active", "is_staff", "is_superuser", "groups", "user_permissions")}),
        ("Important dates", {"fields": ("last_login", "date_joined")}),
    )
    add_fieldsets = ((None, {"classes": ("wide",), "fields": ("email", "usable_password", "password1", "password2")}),)
    readonly_fields = ["last_login", "date_joined"]

    def get_changelist_form(self, request: HttpRequest, **kwargs: Any) -> Any:
        """A choice in a row has no label of its own."""
        named = forms.Select(attrs={"aria-label": "Tier"})
        return super().get_changelist_form(request, widgets={"tier": named}, **kwargs)

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """What goes with an account is counted; Django's own page would name every résumé and job."""
        _, counts, missing, protected = super().get_deleted_objects(objs, request)
        return [str(account) for account in objs], counts, missing, protected
