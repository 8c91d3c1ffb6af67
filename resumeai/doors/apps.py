from django.apps import AppConfig


class DoorsConfig(AppConfig):
    name = "resumeai.doors"
    label = "doors"
