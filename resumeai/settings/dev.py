"""A fresh machine: one process, SQLite, no key, no broker."""

from resumeai.settings.base import *  # noqa: F403

DEBUG = False
WHITENOISE_USE_FINDERS = True

# Passkeys need a safe origin; on this machine itself http is one.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True

# Anyone who reaches a fresh machine may look around with the demo account that `start` seeds.
DEMO_EMAIL = "demo@example.org"
