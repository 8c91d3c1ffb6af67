from django.apps import AppConfig
from django.conf import settings
from django.utils.module_loading import import_string


class ResumeaiConfig(AppConfig):
    """The wiring as an app, so that its commands are found."""

    name = "resumeai"

    def ready(self) -> None:
        token, headers = (
            secret.get_secret_value() if secret else ""
            for secret in (settings.LOGFIRE_TOKEN, settings.OTEL_EXPORTER_OTLP_HEADERS)
        )
        endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT
        if token or endpoint:
            # Loaded by name: where nobody listens no process pays for the import.
            import_string("resumeai.ai.telemetry.start")(token, endpoint, headers)
