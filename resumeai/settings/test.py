import os
import tempfile
from pathlib import Path
from typing import Any

import dj_database_url

# Set before base reads the environment: a developer's own .env must not reach the tests.
os.environ["DATA_DIR"] = os.environ.get("TEST_DATA_DIR") or tempfile.mkdtemp(prefix="resumeai-test-")
for name in (
    "DATABASE_URL",
    "ANTHROPIC_API_KEY",
    "RESUMEAI_MODEL",
    "RESUMEAI_SMALL_MODEL",
    "RESUMEAI_MODELS",
    "REDIS_URL",
    "JOBS",
    "LOGFIRE_TOKEN",
    "OTEL_EXPORTER_OTLP_ENDPOINT",
    "FETCH_ALLOW_LOOPBACK",
):
    os.environ[name] = ""

from resumeai.settings.base import *  # noqa: E402, F403
from resumeai.settings.base import DATA_DIR  # noqa: E402
from resumeai.settings.database import SQLITE_OPTIONS  # noqa: E402

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
TEST_DATABASE_URL = os.environ.get("TEST_DATABASE_URL", "")
DATABASES = {
    "default": dict[str, Any](**dj_database_url.parse(TEST_DATABASE_URL))
    if TEST_DATABASE_URL
    else {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": Path(DATA_DIR) / "test.sqlite3",
        "OPTIONS": dict(SQLITE_OPTIONS),
        "TEST": {"NAME": Path(DATA_DIR) / "test.sqlite3"},
    }
}
MAILERS = {"default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True

SWEEP_SECONDS = 0  # a test sweeps when it means to
