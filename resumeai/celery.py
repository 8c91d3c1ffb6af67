import os

from celery import Celery
from kombu.transport.redis import Channel

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumeai.settings.dev")

app = Celery("resumeai")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks(["resumeai.work"])
# A worker that loses Redis would try to put back what it was told, complain and write it to a file: only ids that the
# sweeper rings for again.
Channel.do_restore = False
