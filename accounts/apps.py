from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "accounts"
    # allauth calls its addresses "Accounts" on the pages for staff.
    verbose_name = "People"
