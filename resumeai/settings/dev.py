"""A fresh machine: one process, SQLite, no key, no broker."""

from resumeai.settings.base import *  # noqa: F403

DEBUG = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True

# Anyone who reaches a fresh machine may look around with the demo account that `start` seeds.
DEMO_EMAIL = "demo@example.org"
