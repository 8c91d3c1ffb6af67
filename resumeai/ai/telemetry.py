"""Spans of runs, stages and calls with tokens and cost, never with content."""

import logfire


def start(token: str) -> None:
    """Call it once when a process starts; with an empty token nothing is sent or patched."""
    if not token:
        return
    logfire.configure(token=token, service_name="resumeai", console=False, send_to_logfire="if-token-present")
    logfire.instrument_pydantic_ai(include_content=False)
