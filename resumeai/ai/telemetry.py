"""Tells of runs, stages and calls by OpenTelemetry: to Logfire, to an address of the operator's own, or to both."""

from collections.abc import Iterator

from logfire import AdvancedOptions
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter
from opentelemetry.trace import StatusCode, set_span_in_context
from opentelemetry.util.re import parse_env_headers

from resumeai.ai.spans import LISTENERS, Fact, Span

PATH = "/v1/traces"


def start(token: str = "", endpoint: str = "", headers: str = "") -> None:
    """Call it once when a process starts; without a token and an address nothing is sent."""
    processors = [BatchSpanProcessor(exporter) for exporter in exporters(token, endpoint, headers)]
    if processors:
        LISTENERS.append(Told(*processors))


def exporters(token: str, endpoint: str, headers: str) -> Iterator[SpanExporter]:
    """`endpoint` and `headers` are written as OpenTelemetry's own variables are: a base address, and `name=value,…`."""
    if token:
        base = AdvancedOptions().generate_base_url(token)
        yield OTLPSpanExporter(endpoint=base + PATH, headers={"Authorization": token})
    if endpoint:
        yield OTLPSpanExporter(endpoint.rstrip("/") + PATH, headers=parse_env_headers(headers, liberal=True))


class Told:
    """A listener. The provider is not made the process's own: no library that also knows OpenTelemetry speaks to it."""

    def __init__(self, *processors: SpanProcessor) -> None:
        self.provider = TracerProvider(resource=Resource.create({"service.name": "resumeai"}))
        for processor in processors:
            self.provider.add_span_processor(processor)
        self.tracer = self.provider.get_tracer("resumeai")

    def begin(self, span: Span) -> None:
        above = span.above.handle if span.above else None
        context = set_span_in_context(above) if above else Context()
        span.handle = self.tracer.start_span(f"{span.kind} {span.name}", context)

    def end(self, span: Span) -> None:
        span.handle.set_attributes({f"resumeai.{name}": fact for name, fact in span.facts.items()})
        span.handle.set_attributes(counted(span) | {"resumeai.ended": span.ended})
        if span.ended not in ("done", "left"):
            span.handle.set_status(StatusCode.ERROR, span.ended)
        span.handle.end()


def counted(span: Span) -> dict[str, Fact]:
    """By the names of the GenAI conventions. A sum over calls has another name, so that nobody adds it up twice."""
    usage = span.usage
    if not usage.requests:
        return {}
    is_call = span.kind == "call"
    of = "usage" if is_call else "aggregated_usage"
    named: dict[str, Fact] = {"gen_ai.operation.name": "chat", "gen_ai.request.model": span.name} if is_call else {}
    return named | {
        "resumeai.calls": usage.requests,
        f"gen_ai.{of}.input_tokens": usage.input_tokens,
        f"gen_ai.{of}.output_tokens": usage.output_tokens,
        f"gen_ai.{of}.cache_read.input_tokens": usage.cache_read_tokens,
        f"gen_ai.{of}.cache_creation.input_tokens": usage.cache_write_tokens,
        "operation.cost": float(usage.cost or 0),
    }
