"""Settings → Engine. Only this module and `providers` read Django's settings."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from importlib import import_module

from django.conf import settings

from resumeai.ai.engine import BUILT_IN, Engine
from resumeai.ai.errors import NO_KEY, NotConfigured

MODEL = "anthropic:claude-sonnet-5-5"
SMALL_MODEL = "anthropic:claude-haiku-5-5"


def available() -> str | None:
    """The name of the model that a new run could use, for pages; None when only the built-in engine is there."""
    name, _ = model_names()
    if name.startswith("anthropic:") and not settings.ANTHROPIC_API_KEY:
        return None
    return name.partition(":")[2]


def engine(name: str) -> Engine:
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
    return Engine(model=providers.build(large), small=providers.build(small) if small else None)


@asynccontextmanager
async def configured_engine(name: str) -> AsyncIterator[Engine]:
    """The engine of one run, its connections closed at the end. Raises `NotConfigured`."""
    chosen = engine(name)
    async with AsyncExitStack() as stack:
        for model in (chosen.model, chosen.small):
            if model is not None:
                await stack.enter_async_context(model)
        yield chosen


def model_names() -> tuple[str, str]:
    """Full names (`provider:model`) for the writing and the cheap stages; a model of your own serves both."""
    if not settings.RESUMEAI_MODEL:
        return MODEL, full_name(settings.RESUMEAI_SMALL_MODEL or SMALL_MODEL)
    return full_name(settings.RESUMEAI_MODEL), full_name(settings.RESUMEAI_SMALL_MODEL)


def full_name(name: str) -> str:
    return f"anthropic:{name}" if name.startswith("claude") else name
