"""Model names → models, with the key and address of the settings."""

from typing import Any

from django.conf import settings
from pydantic_ai.exceptions import UserError
from pydantic_ai.models import Model, infer_model
from pydantic_ai.providers import Provider, infer_provider
from pydantic_ai.providers.anthropic import AnthropicProvider

from resumeai.ai.errors import NO_KEY, NotConfigured


def build(name: str) -> Model:
    try:
        return infer_model(name, provider)
    except (UserError, ValueError) as error:
        raise NotConfigured(f"The model {name} cannot be used: {first_sentence(error)}") from error
    except ImportError as error:
        raise NotConfigured(
            f"The model {name} needs a package that is not installed: {first_sentence(error)}"
        ) from error


def provider(name: str) -> Provider[Any]:
    if name != "anthropic":
        return infer_provider(name)
    if not settings.ANTHROPIC_API_KEY:
        raise NotConfigured(NO_KEY)
    key = settings.ANTHROPIC_API_KEY.get_secret_value()
    return AnthropicProvider(api_key=key, base_url=settings.ANTHROPIC_BASE_URL or None)


def first_sentence(error: Exception) -> str:
    return str(error).strip().split("\n")[0].rstrip(".") + "."
