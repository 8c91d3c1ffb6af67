"""Production: behind a proxy that ends TLS. Refuses to start without its critical values."""

from resumeai.settings.base import *  # noqa: F403
from resumeai.settings.base import BASE_DIR, ENVIRONMENT, STORAGES
from resumeai.settings.environment import stop

if not (ENVIRONMENT.secret_key and ENVIRONMENT.secret_key.get_secret_value()):
    stop("SECRET_KEY is missing: set it to at least 50 random characters before a production start.")
if not ENVIRONMENT.allowed_hosts:
    stop("ALLOWED_HOSTS is missing: name the hosts that serve this site, separated by commas.")

SECURE_SSL_REDIRECT = True
# Asked by machines inside the network, past the proxy.
SECURE_REDIRECT_EXEMPT = [r"^health", r"^metrics$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-sessionid"
CSRF_COOKIE_SECURE = True
LANGUAGE_COOKIE_SECURE = True
LANGUAGE_COOKIE_NAME = "__Host-language"
CSRF_COOKIE_NAME = "__Host-csrftoken"
ACCOUNT_EMAIL_VERIFICATION = "mandatory" if ENVIRONMENT.email_url else "none"
STATIC_ROOT = BASE_DIR / "staticfiles"
STORAGES["staticfiles"] = {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
