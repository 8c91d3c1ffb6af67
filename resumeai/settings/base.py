from django.utils.csp import CSP

from resumeai.settings.celery import *  # noqa: F403
from resumeai.settings.database import database
from resumeai.settings.environment import BASE_DIR as BASE_DIR
from resumeai.settings.environment import read_environment
from resumeai.settings.mail import mailer
from resumeai.settings.redis import cache, channel_layer
from resumeai.settings.secret import secret_key
from resumeai.settings.social import apps, form_targets, providers

ENVIRONMENT = read_environment()
DATA_DIR = ENVIRONMENT.data_dir

DEBUG = False
SECRET_KEY = secret_key(ENVIRONMENT.secret_key, DATA_DIR)
ALLOWED_HOSTS = list(ENVIRONMENT.allowed_hosts) or ["localhost", "127.0.0.1", "[::1]"]
CSRF_TRUSTED_ORIGINS = list(ENVIRONMENT.csrf_trusted_origins)
CORS_ALLOWED_ORIGINS = list(ENVIRONMENT.cors_allowed_origins)
CORS_URLS_REGEX = r"^/(api|_allauth)/.*$"

INSTALLED_APPS = [
    "daphne",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "corsheaders",
    "allauth",
    "allauth.account",
    "allauth.headless",
    "allauth.mfa",
    "allauth.socialaccount",
    *apps(ENVIRONMENT),
    "allauth.usersessions",
    "channels",
    "django_htmx",
    "ninja",
    "resumeai",
    "resumeai.doors",
    "resumeai.work",
    "resumeai.spending",
    "accounts",
    "resumes",
    "jobs",
    "customization",
    "exports",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "resumeai.wire.smaller.Smaller",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "resumeai.wire.first_look.first_look",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "resumeai.doors.middleware.problems_under_api",
    "resumeai.doors.middleware.private_answers_are_not_kept",
    "resumeai.doors.middleware.addresses_hold_no_nul",
    "resumeai.wire.unavailable.once_more_on_a_fresh_connection",
    "corsheaders.middleware.CorsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "resumeai.doors.middleware.programs_and_staff_are_answered_in_english",
    "resumeai.wire.lines.faults_are_told_in_a_line",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "resumeai.doors.middleware.Limited",
]

ROOT_URLCONF = "resumeai.urls"
ASGI_APPLICATION = "resumeai.asgi.application"
WSGI_APPLICATION = "resumeai.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "resumeai.wire.first_look.styles",
                "resumeai.http.engine_in_use",
                "accounts.services.mail_on_console",
            ],
            "builtins": ["resumeai.templatetags.said"],
        },
    }
]

DATABASES = {"default": database(ENVIRONMENT.database_url, DATA_DIR)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL = ENVIRONMENT.redis_url
CACHES = {"default": cache(REDIS_URL)}
CHANNEL_LAYERS = {"default": channel_layer(REDIS_URL)}

JOBS = ENVIRONMENT.jobs or ("celery" if REDIS_URL else "thread")
JOBS_THREADS = 2
SOCKETS_PER_ADDRESS = ENVIRONMENT.sockets_per_address
KEEP_TASKS_DAYS = ENVIRONMENT.keep_tasks_days
FETCH_ALLOW_LOOPBACK = ENVIRONMENT.fetch_allow_loopback
SWEEP_SECONDS = 5
METRICS_TOKEN = ENVIRONMENT.metrics_token.get_secret_value() if ENVIRONMENT.metrics_token else ""
CELERY_BROKER_URL = REDIS_URL or "memory://"

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "dashboard"
LOGOUT_REDIRECT_URL = "start"
ACCOUNT_ADAPTER = "accounts.adapters.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
# On a fresh machine the message stands on the console: whoever runs it may confirm, and nobody has to.
ACCOUNT_EMAIL_VERIFICATION = "optional"
ACCOUNT_CONFIRM_EMAIL_ON_GET = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
# Five wrong passwords in half an hour for one account, twenty in an hour from one address.
ACCOUNT_RATE_LIMITS = {"login_failed": "20/h/ip,5/30m/key"}
# Behind proxies of ours the person's address is the one that the outermost of them saw; without, headers prove nothing.
ALLAUTH_TRUSTED_PROXY_COUNT = ENVIRONMENT.trusted_proxies
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = not ENVIRONMENT.email_url
SOCIALACCOUNT_PROVIDERS = providers(ENVIRONMENT)
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_QUERY_EMAIL = True
HEADLESS_TOKEN_STRATEGY = "allauth.headless.tokens.strategies.jwt.JWTTokenStrategy"  # noqa: S105 - a class, no secret
HEADLESS_JWT_ALGORITHM = "HS256"
HEADLESS_JWT_STATEFUL_VALIDATION_ENABLED = True
HEADLESS_JWT_ROTATE_REFRESH_TOKEN = True
MAILERS = {"default": mailer(ENVIRONMENT.email_url)}
DEFAULT_FROM_EMAIL = ENVIRONMENT.email_from or "ResumeAIAssistant <noreply@localhost>"

NINJA_PAGINATION_MAX_LIMIT = 100

LANGUAGE_CODE = "en"
# Of the pages. A résumé and a letter have languages of their own.
LANGUAGES = [("en", "English"), ("de", "Deutsch")]
LOCALE_PATHS = [BASE_DIR / "locale", BASE_DIR / "accounts" / "allauth_words"]
FORMAT_MODULE_PATH = ["resumeai.formats"]
LANGUAGE_COOKIE_AGE = 365 * 24 * 3600
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "resumeai.wire.stylesheet.OneSheet",
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
MEDIA_ROOT = DATA_DIR / "files"
STORAGES = {
    "default": {"BACKEND": "resumeai.storage.WholeFiles"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
FILE_UPLOAD_MAX_MEMORY_SIZE = 11 * 2**20
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 2**20
# A long résumé in the correction form has more fields than the usual thousand.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

# The nonce comes to a page by `resumeai.wire.first_look.styles`, and only where there is something to mark with it.
SILENCED_SYSTEM_CHECKS = ["security.W027"]
SECURE_CSP = {
    "default-src": [CSP.SELF],
    # The nonce is for the one sheet that a page brings to a first look.
    "style-src": [CSP.SELF, CSP.NONCE],
    "img-src": [CSP.SELF, "data:"],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "form-action": [CSP.SELF, *form_targets(ENVIRONMENT)],
    "frame-ancestors": [CSP.NONE],
}
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
# A cookie of their own would be deleted without its flags.
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
SESSION_COOKIE_AGE = 14 * 24 * 3600

# What the engines need; nothing outside resumeai.ai.configured reads these.
ANTHROPIC_API_KEY = ENVIRONMENT.anthropic_api_key
ANTHROPIC_BASE_URL = ENVIRONMENT.anthropic_base_url
RESUMEAI_MODEL = ENVIRONMENT.model
RESUMEAI_MODELS = ENVIRONMENT.models
RESUMEAI_PRICES = ENVIRONMENT.prices
RESUMEAI_RUN_CAP = ENVIRONMENT.run_cap
RESUMEAI_USER_DAY_CAP = ENVIRONMENT.user_day_cap
RESUMEAI_DAY_CAP = ENVIRONMENT.day_cap
LOGFIRE_TOKEN = ENVIRONMENT.logfire_token
OTEL_EXPORTER_OTLP_ENDPOINT = ENVIRONMENT.otel_endpoint
OTEL_EXPORTER_OTLP_HEADERS = ENVIRONMENT.otel_headers
RESUMEAI_SMALL_MODEL = ENVIRONMENT.small_model

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": ENVIRONMENT.log_level},
    "loggers": {"django.channels.server": {"level": "WARNING"}, "daphne": {"level": "WARNING"}},
}
