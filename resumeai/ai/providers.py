"""Model names → models, with the key and address of the settings."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.conf import settings
from genai_prices import Usage as Counted
from genai_prices import calc_price
from pydantic_ai.exceptions import UserError
from pydantic_ai.models import Model, infer_model
from pydantic_ai.providers import Provider, infer_provider
from pydantic_ai.providers.anthropic import AnthropicProvider

from resumeai.ai.errors import NO_KEY, NotConfigured
from resumeai.ai.prices import Price, price_of

MANY = 1_000_000


def build(name: str) -> Model:
    try:
        return infer_model(name, provider)
    except (UserError, ValueError) as error:
        raise NotConfigured(f"The model {name} cannot be used: {first_sentence(error)}") from error
    except ImportError as error:
        raise NotConfigured(
            f"The model {name} needs a package that is not installed: {first_sentence(error)}"
        ) from error


def prices(models: Sequence[Model], stated: Mapping[str, Price]) -> dict[str, Price]:
    """Of every model: as the operator states, as our list has it, or as the library's does. Raises `NotConfigured`."""
    return {model.model_name: price(model, stated) for model in models}


def price(model: Model, stated: Mapping[str, Price]) -> Price:
    name = model.model_name
    known = price_of(name, stated) or in_library(model)
    if known is None:
        raise NotConfigured(
            f"Nobody says what {name} costs: set RESUMEAI_PRICES={name}=0/0 for a model of your own, or its US dollars "
            "for a million tokens in and out."
        )
    return known


def in_library(model: Model) -> Price | None:
    """The price list that comes with the library; its dearer half where a price depends on the length of a prompt."""
    try:
        amounts = [
            calc_price(counted, model.model_name, provider_api_url=model.base_url).total_price
            for counted in (Counted(input_tokens=MANY), Counted(output_tokens=MANY))
        ]
    except LookupError:
        return None
    return Price(amounts[0], amounts[1], cache_write=amounts[0] * 2, cache_read=amounts[0])


def provider(name: str) -> Provider[Any]:
    if name != "anthropic":
        return infer_provider(name)
    if not settings.ANTHROPIC_API_KEY:
        raise NotConfigured(NO_KEY)
    key = settings.ANTHROPIC_API_KEY.get_secret_value()
    return AnthropicProvider(api_key=key, base_url=settings.ANTHROPIC_BASE_URL or None)


def first_sentence(error: Exception) -> str:
    return str(error).strip().split("\n")[0].rstrip(".") + "."
