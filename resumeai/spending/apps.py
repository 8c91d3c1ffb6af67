from django.apps import AppConfig


class SpendingConfig(AppConfig):
    name = "resumeai.spending"
    verbose_name = "Models: money"
