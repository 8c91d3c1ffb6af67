"""`standin`: a fresh stand-in server with an honest persona, and the engine that talks to it."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import pydantic_ai.models
import pytest
from anthropic import AsyncAnthropic
from pydantic import SecretStr
from pydantic_ai.models.anthropic import AnthropicModel
from pydantic_ai.providers.anthropic import AnthropicProvider

from resumeai.ai.engine import Engine, Limits
from tests.standin.personas import Persona
from tests.standin.server import StandIn

type MakeEngine = Callable[..., Engine]


@pytest.fixture
def standin(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """Model requests are allowed while it runs, to loopback."""
    monkeypatch.setattr(pydantic_ai.models, "ALLOW_MODEL_REQUESTS", True)
    monkeypatch.setattr("resumeai.ai.breaker.BREAKERS", {})
    server = StandIn(Persona())
    yield server
    server.stop()


@pytest.fixture
async def make_engine(standin: StandIn) -> AsyncIterator[MakeEngine]:
    """Builds engines of real Anthropic clients that talk to the stand-in; arguments are those of `Limits`."""
    async with AsyncExitStack() as stack:

        def make(**limits: float) -> Engine:
            engine = engine_for(standin, **limits)
            stack.push_async_callback(close, engine)
            return engine

        yield make


@asynccontextmanager
async def opened(standin: StandIn, **limits: float) -> AsyncIterator[Engine]:
    """The same for a loop of the test's own."""
    engine = engine_for(standin, **limits)
    try:
        yield engine
    finally:
        await close(engine)


def engine_for(standin: StandIn, **limits: float) -> Engine:
    client = AsyncAnthropic(api_key="sk-standin", base_url=standin.url)
    provider = AnthropicProvider(anthropic_client=client)
    return Engine(
        model=AnthropicModel("claude-sonnet-5-5", provider=provider),
        small=AnthropicModel("claude-haiku-5-5", provider=provider),
        limits=Limits(**limits),  # type: ignore[arg-type]
    )


async def close(engine: Engine) -> None:
    assert isinstance(engine.model, AnthropicModel)
    await engine.model.client.close()


@pytest.fixture
def configured_standin(standin: StandIn, settings: Any) -> StandIn:
    """Settings that lead `resumeai.ai.configured` to the stand-in."""
    settings.ANTHROPIC_API_KEY = SecretStr("sk-standin")
    settings.ANTHROPIC_BASE_URL = standin.url
    return standin
