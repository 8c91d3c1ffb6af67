from django.apps import AppConfig
from django.conf import settings

from resumeai.ai import telemetry


class ResumeaiConfig(AppConfig):
    """The wiring as an app, so that its commands are found."""

    name = "resumeai"

    def ready(self) -> None:
        token = settings.LOGFIRE_TOKEN
        telemetry.start(token.get_secret_value() if token else "")
