import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumeai.settings.dev")

app = Celery("resumeai")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks(["resumeai.work"])
