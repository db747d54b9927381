"""The charts of a dossier as SVG, made by Altair and vl-convert: the index through time, the calendar of reading.

Colours are those of the page's style sheet in the light; it paints them anew in the dark. Blue and orange are told
apart by every kind of colour blindness, dark and light by print; what was not read is hatched, never nought.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from detente.exports.dossier.statements import Statements
from detente.model import Coverage
from detente.relations.index import QUADRANTS, IndexValue
from detente.relations.sections import Dossier

COLOURS = {
    "verbal cooperation": "#7fb1dc",
    "material cooperation": "#1f5f9e",
    "verbal conflict": "#eeb07a",
    "material conflict": "#b8500d",
}
INK, MUTED, RULE, UNREAD = "#20262e", "#5c6773", "#d5dae0", "#fefefe"
READ = ("#dfe7ee", "#b4c8da", "#7a9fc0", "#3f6f9c")  # few articles a day to many
_FONT = "Liberation Sans, Arial, sans-serif"
_HATCH = (
    '<defs><pattern id="{id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<line x1="0" y1="0" x2="0" y2="6" stroke="#9aa4af" stroke-width="1.4"/></pattern></defs>'
)
_MONTHS_IN_CALENDAR = 40  # a longer one is drawn by week of the year

Row = dict[str, Any]  # one datum of a chart, as Vega-Lite takes it


def index_chart(dossier: Dossier, wording: Statements, width: int, name: str) -> str:
    """The index as an SVG ``width`` pixels wide; every bar links to "#p-" and its period. ``name`` is its own in the
    page. "" where there is nothing to draw."""
    import altair as alt

    values = dossier.index.values
    if not values:
        return ""
    top = max(max(v.cooperation for v in values), 1.0) * 1.12
    bottom = -max(max(v.conflict for v in values), 1.0) * 1.12
    ends = [values[0].period.first, _after(values[-1].period.last)]
    x = alt.X("start:T", scale=alt.Scale(type="utc", domain=ends, nice=False), axis=_months(values, width))
    y = alt.Y("y:Q", scale=alt.Scale(domain=[bottom, top], nice=False), axis=_sizes(), title=None)
    bars = alt.Chart(_data(_bars(values, wording))).mark_bar().encode(
        x=x, x2="end", y=y, y2="y2:Q",
        color=alt.Color("colour:N", scale=None), href="href:N", description="label:N",
    )  # fmt: skip
    unread = alt.Chart(_data(_unread(values, top, bottom, wording))).mark_bar(color=UNREAD).encode(
        x=x, x2="end", y=y, y2="y2:Q", description="label:N"
    )  # fmt: skip
    zero = alt.Chart(_data([{"y": 0}])).mark_rule(color=INK, strokeWidth=1).encode(y=y)
    turns = _turns(dossier, top, wording)
    turning = alt.Chart(_data(turns)).encode(x=x)
    lines = turning.mark_rule(color=INK, strokeDash=[3, 3], strokeWidth=1)
    marks = turning.mark_text(text="◆", dy=-6, fontSize=11, color=INK).encode(y=y, description="label:N")
    first = values[0].period.first
    names = [
        _name(alt.Chart(_data([{"start": first, "y": at}])), text, colour, dy).encode(x=x, y=y)
        for at, text, colour, dy in (
            (top, f"↑ {wording.of('dossier.index.cooperation')}", COLOURS["material cooperation"], 9),
            (bottom, f"↓ {wording.of('dossier.index.conflict')}", COLOURS["material conflict"], -8),
        )
    ]
    chart = alt.layer(unread, bars, zero, lines, marks, *names).properties(width=width - 46, height=260)
    highest = (max(v.cooperation for v in values), max(v.conflict for v in values))
    described = wording.fill(
        "dossier.index.describe", str(len(values)), wording.day(values[0].period.first),
        wording.day(values[-1].period.last), *map(wording.number, highest),
        str(sum(not v.is_covered for v in values)),
    )  # fmt: skip
    return _svg(chart, name, wording.of("dossier.index"), described, wording)


def calendar(coverage: Coverage, wording: Statements, width: int, name: str) -> str:
    """The days as a calendar, one cell a day: the darker, the more articles; hatched, none. "" without days."""
    import altair as alt

    if not coverage.days:
        return ""
    rows = list(_cells(coverage, wording, wide=width > 500))
    names = list(dict.fromkeys(row["row"] for row in rows))
    columns = sorted({row["column"] for row in rows})
    step = min(22.0, (width - 74) / len(columns))
    shown = [c for c in columns if c == 1 or c % 5 == 0]
    chart = (
        alt.Chart(_data(rows))
        .mark_rect(stroke="#ffffff", strokeWidth=1.5)
        .encode(
            x=alt.X("column:O", axis=_plain(values=shown), title=None),
            y=alt.Y("row:N", sort=names, axis=_plain(), title=None),
            color=alt.Color("colour:N", scale=None),
            description="label:N",
        )
        .properties(width=step * len(columns), height=min(22.0, max(step, 14.0)) * len(names))
    )
    return _svg(chart, name, wording.of("dossier.coverage"), wording.of("dossier.coverage.describe"), wording)


# --- data --------------------------------------------------------------------------------------------------------


def _bars(values: Sequence[IndexValue], wording: Statements) -> Iterator[Row]:
    """Two stacks a period: cooperation upwards, conflict downwards, words next to the zero line."""
    for value in values:
        for quadrants, sign in ((QUADRANTS[:2], 1), (QUADRANTS[2:], -1)):
            at = 0.0
            for quadrant in quadrants:
                size = value.forces[quadrant].value
                if size:
                    period = wording.span(value.period.first, value.period.last)
                    named = wording.of(f"dossier.quadrant.{quadrant}")
                    yield {
                        **_days(value),
                        "y": sign * at,
                        "y2": sign * (at + size),
                        "colour": COLOURS[quadrant],
                        "href": f"#p-{value.period.name}",
                        "label": wording.fill("dossier.index.value", period, named, wording.number(size)),
                    }
                at += size


def _unread(values: Sequence[IndexValue], top: float, bottom: float, wording: Statements) -> Iterator[Row]:
    for first, last in unread(values):
        label = f"{wording.span(first.period.first, last.period.last)}: {wording.of('dossier.unread')}"
        yield {"start": first.period.first, "end": _after(last.period.last), "y": bottom, "y2": top, "label": label}


def unread(values: Sequence[IndexValue]) -> Iterator[tuple[IndexValue, IndexValue]]:
    """Runs of periods of which nothing was read: the first and the last of each."""
    run: list[IndexValue] = []
    for value in (*values, None):
        if value is not None and not value.is_covered:
            run.append(value)
        elif run:
            yield run[0], run[-1]
            run = []


def _turns(dossier: Dossier, top: float, wording: Statements) -> list[Row]:
    first = {value.period.name: value.period.first for value in dossier.index.values}
    said = wording.of("dossier.index.change")
    return [
        {"start": first[t.period], "y": top, "label": f"{wording.day(first[t.period])}: {said}"} for t in dossier.turns
    ]


def _days(value: IndexValue) -> Row:
    return {"start": value.period.first, "end": _after(value.period.last)}


def _after(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def _cells(coverage: Coverage, wording: Statements, *, wide: bool) -> Iterator[Row]:
    """One cell a day, months as rows; for many months one cell a week of the year, years as rows."""
    months = {day.day[:7] for day in coverage.days}
    counts: dict[tuple[str, int], int] = {}
    for day in coverage.days:
        parsed = date.fromisoformat(day.day)
        if len(months) > _MONTHS_IN_CALENDAR:
            year, week, _ = parsed.isocalendar()
            key = (str(year), week)
        else:
            key = (wording.month(day.day) if wide else wording.short_month(day.day), parsed.day)
        counts[key] = counts.get(key, 0) + day.articles
    most = max(counts.values()) or 1
    for (row, column), number in counts.items():
        yield {
            "row": row,
            "column": column,
            "colour": READ[min(number * len(READ) // (most + 1), len(READ) - 1)] if number else UNREAD,
            "label": f"{column} {row}: {wording.count(number, 'article')}",
        }


def _name(chart: Any, text: str, colour: str, dy: int) -> Any:
    """The name of a direction, written into the chart."""
    return chart.mark_text(text=text, align="left", dx=4, dy=dy, fontSize=12, fontWeight="bold", color=colour)


def _data(rows: Iterator[Row] | Sequence[Row]) -> Any:
    import altair as alt

    return alt.Data(values=list(rows))  # type: ignore[no-untyped-call]


# --- axes and SVG ------------------------------------------------------------------------------------------------


def _months(values: Sequence[IndexValue], width: int) -> Any:
    """Month names below, with the year under the first and every January."""
    import altair as alt

    days = (date.fromisoformat(values[-1].period.last) - date.fromisoformat(values[0].period.first)).days
    every = next((n for n in (1, 2, 3, 6, 12) if days / 30.4 / n * 44 <= width), 12)
    month, year = "utcFormat(datum.value, '%b')", "utcFormat(datum.value, '%Y')"
    return alt.Axis(
        title=None,
        tickCount=alt.TimeIntervalStep(interval="month", step=every),
        labelExpr=f"utcmonth(datum.value) == 0 ? [{month}, {year}] : {month}",
        domain=False,
        grid=False,
        tickColor=RULE,
        labelColor=MUTED,
        labelFontSize=11,
        labelOverlap=True,
    )


def _sizes() -> Any:
    import altair as alt

    return alt.Axis(
        labelExpr="format(abs(datum.value), ',.3~g')", tickCount=5, grid=True, gridColor=RULE, gridOpacity=0.7,
        domain=False, ticks=False, labelColor=MUTED, labelFontSize=11,
    )  # fmt: skip


def _plain(values: Sequence[int] | None = None) -> Any:
    import altair as alt

    given: Mapping[str, Any] = {"values": values} if values else {}
    return alt.Axis(
        domain=False, ticks=False, labelAngle=0, labelColor=MUTED, labelFontSize=11, labelOverlap=False, **given
    )


def _svg(chart: Any, name: str, title: str, description: str, wording: Statements) -> str:
    """The chart as an SVG element for the page: scaled to its column, titled, its unread parts hatched."""
    import vl_convert

    chart = (
        chart.configure(font=_FONT, background="transparent")
        .configure_view(stroke=None)
        .configure_axis(labelFont=_FONT)
    )
    spec = chart.to_dict(validate=False)
    svg = vl_convert.vegalite_to_svg(spec, time_format_locale=wording.chart_months())
    found = re.match(r'<svg\b[^>]*?\bviewBox="([^"]+)"[^>]*>', svg)
    if found is None:
        raise ValueError(f"not an SVG: {svg[:80]!r}")
    width = float(found[1].split()[2])
    head = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" '
        f'viewBox="{found[1]}" style="max-width:{width:.0f}px" aria-labelledby="{name}-title {name}-desc">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-desc">{escape(description)}</desc>'
        + _HATCH.format(id=f"{name}-hatch")
    )
    body = re.sub(r'xlink:href="[^"#]*#', 'xlink:href="#', svg[found.end() :])  # a chart's base address is Vega's
    body = body.replace(f'fill="{UNREAD}"', f'class="unread" fill="url(#{name}-hatch)"')
    return head + _titled(re.sub(rf'\bid="(?!{name})', f'id="{name}-', body))


def _titled(svg: str) -> str:
    """Labels of marks for a pointer too: what a screen reader says of a mark shows up over it."""
    return re.sub(
        r'<(path|text)((?: [^<>]*?)?) aria-label="([^"]*)"([^<>]*?)/>',
        lambda m: f"<{m[1]}{m[2]} aria-label={quoteattr(_plain_text(m[3]))}{m[4]}><title>{m[3]}</title></{m[1]}>",
        svg,
    )


def _plain_text(text: str) -> str:
    return text.replace("&quot;", '"').replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
