from typing import ClassVar

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.utils.translation import gettext_lazy as _

from accounts.models import User


@admin.register(User)
class UserAdmin(DjangoUserAdmin):
    """People and their tiers. An account is known by its e-mail address alone."""

    ordering: ClassVar[list[str]] = ["-date_joined"]
    list_display: ClassVar[list[str]] = ["email", "tier", "is_active", "is_staff", "date_joined", "last_login"]
    list_filter: ClassVar[list[str]] = ["tier", "is_active", "is_staff"]
    list_editable: ClassVar[list[str]] = ["tier"]
    search_fields: ClassVar[list[str]] = ["email"]
    fieldsets = (
        (None, {"fields": ("email", "password", "tier")}),
        (_("Permissions"), {"fields": ("is_active", "is_staff", "is_superuser", "groups", "user_permissions")}),
        (_("Important dates"), {"fields": ("last_login", "date_joined")}),
    )
    add_fieldsets = ((None, {"classes": ("wide",), "fields": ("email", "usable_password", "password1", "password2")}),)
    readonly_fields: ClassVar[list[str]] = ["last_login", "date_joined"]
