from django.apps import AppConfig


class ResumeaiConfig(AppConfig):
    """The wiring as an app, so that its commands are found."""

    name = "resumeai"
