"""Bars as SVG, drawn here: no script, no style that the page's policy would refuse."""

from dataclasses import dataclass

from resumeai.work.staff.trends import Series

# Across in percent, so that a phone's picture is narrow and its words are not small; down in pixels.
LEFT, WIDTH = 4.0, 92.0
HEIGHT, ROOM = 120.0, 26.0
MOST_TICKS = 5


@dataclass(frozen=True)
class Bar:
    x: float
    y: float
    width: float
    height: float
    label: str
    value: str


@dataclass(frozen=True)
class Chart:
    """`ticks` are (x, words) under the bars. `summary` says in words what the picture shows."""

    title: str
    summary: str
    most: str
    bars: tuple[Bar, ...]
    ticks: tuple[tuple[float, str], ...]
    height: float = HEIGHT + ROOM
    floor: float = HEIGHT


def chart(series: Series) -> Chart:
    values = [value for _, value in series.points]
    most = max(values, default=0.0)
    step = WIDTH / max(len(values), 1)
    bars = tuple(
        bar(number, step, label, value, most, series.unit) for number, (label, value) in enumerate(series.points)
    )
    every = max(1, len(values) // MOST_TICKS)
    # From the end: the newest bar has its word.
    ticks = tuple((round(bar.x + bar.width / 2, 2), bar.label) for bar in bars[::-every])
    if not most:
        return Chart(series.title, "Nothing in this time.", "", bars, ticks)
    summary = f"Latest: {shown(values[-1])} {series.unit}; most: {shown(most)} {series.unit}"
    return Chart(series.title, summary, f"{shown(most)} {series.unit}", bars, ticks)


def bar(number: int, step: float, label: str, value: float, most: float, unit: str) -> Bar:
    tall = HEIGHT * 0.9 * value / most if most else 0.0
    # A day with something is never as invisible as a day with nothing.
    tall = max(tall, 2.0) if value else 0.0
    return Bar(
        x=round(LEFT + number * step + step * 0.1, 2),
        y=round(HEIGHT - tall, 2),
        width=round(step * 0.8, 2),
        height=round(tall, 2),
        label=label,
        value=f"{label}: {shown(value)} {unit}",
    )


def shown(value: float) -> str:
    if value == int(value):
        return f"{value:,.0f}"
    return f"{value:,.2f}" if value >= 0.1 else f"{value:.4f}"
