"""Settings → Engine. Only this module and `providers` read Django's settings."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from importlib import import_module

from django.conf import settings

from resumeai.ai.budget import Budget, Purse, Wallet
from resumeai.ai.engine import BUILT_IN, Chosen, Engine
from resumeai.ai.errors import NO_KEY, NotConfigured
from resumeai.ai.spans import Fact, telling
from resumeai.ai.stages import Wish, full_name, models_of

MODEL = "anthropic:claude-sonnet-5-5"
SMALL_MODEL = "anthropic:claude-haiku-5-5"


def available() -> str | None:
    """The name of the model that a new run could use, for pages; None when only the built-in engine is there."""
    name, _ = model_names()
    if name.startswith("anthropic:") and not settings.ANTHROPIC_API_KEY:
        return None
    return name.partition(":")[2]


def engine(name: str, purse: Purse | None = None, used: Mapping[str, int] | None = None) -> Engine:
    """Call it inside the running loop, once per run, and close its models after: `configured_engine` does both.

    Raises `NotConfigured`.
    """
    if name == "builtin":
        return BUILT_IN
    if available() is None:
        raise NotConfigured(NO_KEY)
    large, small = model_names()
    # Only now: the libraries for models take seconds to load, and the built-in engine needs none of them.
    providers = import_module("resumeai.ai.providers")
    wished: Mapping[str, Wish] = settings.RESUMEAI_MODELS
    models = {full: providers.build(full) for full in (large, small, *models_of(wished)) if full}
    prices = providers.prices(list(models.values()), settings.RESUMEAI_PRICES)
    budget = Budget(purse or Wallet(settings.RESUMEAI_RUN_CAP), prices, used)
    stages = {stage: Chosen(models.get(one.model), one.thinking) for stage, one in wished.items()}
    return Engine(model=models[large], small=models.get(small), stages=stages, budget=budget)


@asynccontextmanager
async def configured_engine(
    name: str, purse: Purse | None = None, used: Mapping[str, int] | None = None, work: str = "command", **facts: Fact
) -> AsyncIterator[Engine]:
    """The engine of one run, its connections closed at the end. Raises `NotConfigured`.

    Without a purse of its own it may spend what one run may cost. `work` and
    `facts` are told of the run to whoever listens.
    """
    with telling("run", work, None, engine=name, **facts) as span:
        chosen = replace(engine(name, purse, used), span=span)
        async with AsyncExitStack() as stack:
            for model in chosen.models:
                await stack.enter_async_context(model)
            yield chosen


def model_names() -> tuple[str, str]:
    """Full names (`provider:model`) for the writing and the cheap stages; a model of your own serves both."""
    if not settings.RESUMEAI_MODEL:
        return MODEL, full_name(settings.RESUMEAI_SMALL_MODEL or SMALL_MODEL)
    return full_name(settings.RESUMEAI_MODEL), full_name(settings.RESUMEAI_SMALL_MODEL)
