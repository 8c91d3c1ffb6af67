"""The environment as typed values. Every variable is described in `.env.example`."""

import re
import sys
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal, NoReturn

import dj_database_url
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from resumeai.ai.prices import Price, stated_prices
from resumeai.ai.stages import Wish, wishes

BASE_DIR = Path(__file__).resolve().parents[2]
Names = Annotated[tuple[str, ...], NoDecode]


class Environment(BaseSettings):
    """What an operator may set. A field's alias is the variable's name."""

    model_config = SettingsConfigDict(env_file=BASE_DIR / ".env", env_ignore_empty=True, extra="ignore")

    secret_key: SecretStr | None = Field(None, alias="SECRET_KEY")
    data_dir: Path = Field(BASE_DIR / "var", alias="DATA_DIR")
    database_url: str = Field("", alias="DATABASE_URL")
    redis_url: str = Field("", alias="REDIS_URL")
    jobs: Literal["", "thread", "celery"] = Field("", alias="JOBS")
    allowed_hosts: Names = Field((), alias="ALLOWED_HOSTS")
    csrf_trusted_origins: Names = Field((), alias="CSRF_TRUSTED_ORIGINS")
    cors_allowed_origins: Names = Field((), alias="CORS_ALLOWED_ORIGINS")
    trusted_proxies: int = Field(0, alias="TRUSTED_PROXIES", ge=0, le=5)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", alias="LOG_LEVEL")
    logfire_token: SecretStr | None = Field(None, alias="LOGFIRE_TOKEN")
    otel_endpoint: str = Field("", alias="OTEL_EXPORTER_OTLP_ENDPOINT")
    otel_headers: SecretStr | None = Field(None, alias="OTEL_EXPORTER_OTLP_HEADERS")
    anthropic_api_key: SecretStr | None = Field(None, alias="ANTHROPIC_API_KEY")
    anthropic_base_url: str = Field("", alias="ANTHROPIC_BASE_URL")
    model: str = Field("", alias="RESUMEAI_MODEL")
    small_model: str = Field("", alias="RESUMEAI_SMALL_MODEL")
    models: Annotated[dict[str, Wish], NoDecode] = Field({}, alias="RESUMEAI_MODELS")
    prices: Annotated[dict[str, Price], NoDecode] = Field({}, alias="RESUMEAI_PRICES")
    run_cap: Decimal = Field(Decimal(1), alias="RESUMEAI_RUN_CAP", gt=0)
    user_day_cap: Decimal = Field(Decimal(5), alias="RESUMEAI_USER_DAY_CAP", gt=0)
    day_cap: Decimal = Field(Decimal(50), alias="RESUMEAI_DAY_CAP", gt=0)
    email_url: str = Field("", alias="EMAIL_URL")
    email_from: str = Field("", alias="EMAIL_FROM")
    google_client_id: str = Field("", alias="GOOGLE_CLIENT_ID")
    google_client_secret: SecretStr | None = Field(None, alias="GOOGLE_CLIENT_SECRET")
    github_client_id: str = Field("", alias="GITHUB_CLIENT_ID")
    github_client_secret: SecretStr | None = Field(None, alias="GITHUB_CLIENT_SECRET")
    github_url: str = Field("", alias="GITHUB_URL")
    sockets_per_address: int = Field(20, alias="SOCKETS_PER_ADDRESS", ge=1)
    keep_tasks_days: int = Field(30, alias="KEEP_TASKS_DAYS", ge=1)
    metrics_token: SecretStr | None = Field(None, alias="METRICS_TOKEN")
    fetch_allow_loopback: bool = Field(False, alias="FETCH_ALLOW_LOOPBACK")

    @field_validator("allowed_hosts", "csrf_trusted_origins", "cors_allowed_origins", mode="before")
    @classmethod
    def split(cls, value: object) -> object:
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("models", mode="before")
    @classmethod
    def stages_are_known(cls, value: object) -> object:
        return wishes(value) if isinstance(value, str) else value

    @field_validator("prices", mode="before")
    @classmethod
    def prices_are_stated(cls, value: object) -> object:
        return stated_prices(value) if isinstance(value, str) else value

    @field_validator("database_url")
    @classmethod
    def database_is_known(cls, value: str) -> str:
        if value:
            try:
                dj_database_url.parse(value)
            except ValueError:
                raise ValueError("is not a database address such as postgres://user:password@host/name") from None
        return value

    @field_validator("email_url")
    @classmethod
    def mail_is_known(cls, value: str) -> str:
        if value and not value.startswith(("smtp://", "smtps://")):
            raise ValueError("must begin with smtp:// or smtps://")
        return value

    @field_validator("email_from")
    @classmethod
    def mails_come_from_an_address(cls, value: str) -> str:
        if value and not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+|[^<>\r\n]+ <[^@\s<>]+@[^@\s<>]+>", value):
            raise ValueError("must be an e-mail address, or a name with one: Our site <jobs@example.org>")
        return value

    @field_validator("otel_endpoint")
    @classmethod
    def telemetry_has_an_address(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("must begin with http:// or https://")
        return value

    @field_validator("redis_url")
    @classmethod
    def redis_is_known(cls, value: str) -> str:
        if value and not value.startswith(("redis://", "rediss://", "unix://")):
            raise ValueError("must begin with redis://, rediss:// or unix://")
        return value


def read_environment() -> Environment:
    """Ends the start with one sentence when a variable is wrong."""
    try:
        return Environment()
    except ValidationError as error:
        fault = error.errors()[0]
        why = str(fault["msg"]).removeprefix("Value error, ")
        stop(f"{fault['loc'][0]} in the environment or .env is wrong: {why}.")


def stop(sentence: str) -> NoReturn:
    print(sentence, file=sys.stderr)
    raise SystemExit(2)
