from django.apps import AppConfig


class WorkConfig(AppConfig):
    name = "resumeai.work"
    label = "work"
