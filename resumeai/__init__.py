import os

# Logfire brings a plugin that Pydantic would load into every process, configured or not: half a second at each start.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "logfire-plugin")

from resumeai.celery import app as celery_app

__all__ = ["celery_app"]
