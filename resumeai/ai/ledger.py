"""Counts every call of a stage, the lost ones too, and stops at the most that a stage may make."""

import logging
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any

from pydantic_ai import RunContext
from pydantic_ai.messages import ModelMessage, ModelResponse
from pydantic_ai.models import Model, ModelRequestParameters, StreamedResponse
from pydantic_ai.models.wrapper import WrapperModel
from pydantic_ai.settings import ModelSettings

from resumeai.ai import forms
from resumeai.ai.engine import Usage
from resumeai.ai.faults import TooManyCalls

logger = logging.getLogger(__name__)


class Metered(WrapperModel):
    """`usage` holds what the provider reported of every call, also of streams that broke off."""

    def __init__(self, wrapped: Model, stage: str, most: int) -> None:
        super().__init__(wrapped)
        self.stage = stage
        self.most = most
        self.usage = Usage()
        self.last_fault: Exception | None = None

    @asynccontextmanager
    async def request_stream(
        self,
        messages: list[ModelMessage],
        model_settings: ModelSettings | None,
        model_request_parameters: ModelRequestParameters,
        run_context: RunContext[Any] | None = None,
    ) -> AsyncGenerator[StreamedResponse]:
        if self.usage.requests >= self.most:
            raise TooManyCalls(f"{self.stage} made {self.most} calls") from self.last_fault
        self.usage += Usage(requests=1)
        begun = time.monotonic()
        ended = "failed"
        if forms.in_words(self.wrapped):
            model_request_parameters = forms.without_schema(model_request_parameters)
        stream: StreamedResponse | None = None
        try:
            async with self.wrapped.request_stream(
                messages, model_settings, model_request_parameters, run_context
            ) as stream:
                yield stream
            ended = "done"
        except Exception as error:
            ended = type(error).__name__
            self.last_fault = error
            raise
        finally:
            self.settle(stream.get() if stream else None, ended, time.monotonic() - begun)

    def settle(self, response: ModelResponse | None, ended: str, seconds: float) -> None:
        spent = reported(response) if response else Usage()
        self.usage += spent
        logger.info(
            "model call stage=%s model=%s ended=%s seconds=%.2f input=%d cached=%d output=%d",
            *(self.stage, self.model_name, ended, seconds),
            *(spent.input_tokens, spent.cache_read_tokens, spent.output_tokens),
        )


def reported(response: ModelResponse) -> Usage:
    """Tokens as the provider counted them; absurd counts are read as none."""
    usage = response.usage
    return Usage(
        input_tokens=max(usage.input_tokens, 0),
        cache_read_tokens=max(usage.cache_read_tokens, 0),
        output_tokens=max(usage.output_tokens, 0),
        cost=price(response),
    )


def price(response: ModelResponse) -> Decimal | None:
    """US dollars by the price list that ships with the library; None for a model that is not on it."""
    try:
        return response.cost().total_price
    except (LookupError, ValueError, AssertionError):
        return None
