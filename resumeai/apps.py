from django.apps import AppConfig
from django.conf import settings
from django.utils.module_loading import import_string


class ResumeaiConfig(AppConfig):
    """The wiring as an app, so that its commands are found."""

    name = "resumeai"

    def ready(self) -> None:
        if settings.LOGFIRE_TOKEN:
            # Loaded by name: without a token no process pays for the import.
            import_string("resumeai.ai.telemetry.start")(settings.LOGFIRE_TOKEN.get_secret_value())
