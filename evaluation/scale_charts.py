"""Draw what ``scale.py`` measured: what an article costs as the record grows, and how long dossiers and searches take.

python evaluation/scale_charts.py FILE.json [docs/images]      # FILE.json is of scale.py --json
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import altair as alt

PAGE = Path(__file__).resolve().parent.parent / "docs" / "scale.md"
_MARKS = re.compile(r"(<!-- figures -->\n).*?(<!-- /figures -->)", re.S)
_FLAT = 1.5  # an article may cost so many times what it costs at 1,000
_LIMITS = {"dossier": 1_000, "search": 100}  # milliseconds
_BLUE, _RED, _GREY = "#1f5a92", "#b3402a", "#8a8a8a"
_SIZE = {"width": 640, "height": 260}


def draw(found: dict[str, Any], folder: Path) -> list[Path]:
    """Write ``scale-ingest.svg`` and ``scale-questions.svg`` into a folder; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    charts = {"scale-ingest.svg": ingest(found), "scale-questions.svg": questions(found)}
    for name, chart in charts.items():
        chart.configure_view(stroke=None).configure_axis(gridColor="#e8e8e8").save(str(folder / name))
    return [folder / name for name in charts]


def ingest(found: dict[str, Any]) -> alt.LayerChart:
    """An article's time along the whole curve, against its mean at 1,000, and the same for plain ``sqlite3``."""
    first = [point for point in found["curve"] if point["articles"] <= 1_000]
    names = {"ours": "Détente: ingest and link", "baseline": "plain sqlite3, the same rows"}
    at_first = {key: sum(point[key] for point in first) / len(first) for key in names}
    rows = [
        {"articles": point["articles"], "ratio": point[key] / at_first[key], "store": name}
        for point in found["curve"]
        for key, name in names.items()
    ]
    turns = [{"articles": m["articles"], "ratio": m["added"] / m["small"]} for m in found["sizes"]]
    x = alt.X("articles:Q", title="articles in the record").scale(type="log").axis(format="~s", tickCount=5)
    y = alt.Y("ratio:Q", title="time an article, 1 = at 1,000").scale(domain=[0, 2.5], clamp=True)
    colour = alt.Color("store:N", title=None).scale(domain=list(names.values()), range=[_BLUE, _GREY])
    lines = alt.Chart(alt.Data(values=rows), **_SIZE).mark_line(opacity=0.75).encode(x, y, colour.legend(orient="top"))
    points = alt.Chart(alt.Data(values=turns)).mark_point(filled=True, size=90, color=_BLUE, opacity=1)
    return alt.layer(lines, points.encode(x, y), _rule("ratio", _FLAT, f"{_FLAT} times"))


def questions(found: dict[str, Any]) -> alt.HConcatChart:
    """Milliseconds of dossiers and of searches at each size, with the limit that each has to keep."""
    return alt.hconcat(
        *(_questions(found, kind, kinds) for kind, kinds in (("dossier", "dossiers"), ("search", "searches")))
    ).resolve_scale(color="independent")


def _questions(found: dict[str, Any], kind: str, kinds: str) -> alt.LayerChart:
    rows = [
        {"articles": m["articles"], "ms": ms, "what": name} for m in found["sizes"] for name, ms in m[kinds].items()
    ]
    x = alt.X("articles:Q", title="articles in the record").scale(type="log").axis(format="~s", tickCount=3)
    y = alt.Y("ms:Q", title=f"{kind}, milliseconds").scale(type="log", domain=[1, 2_000], nice=False)
    shown = alt.Chart(alt.Data(values=rows), width=270, height=260).mark_line(point=True)
    colour = alt.Color("what:N", title=None).legend(orient="bottom", columns=1, labelLimit=270)
    return alt.layer(shown.encode(x, y, colour), _rule("ms", _LIMITS[kind], f"{_LIMITS[kind]:,} ms"))


def _rule(field: str, value: float, text: str) -> alt.LayerChart:
    """A limit as a dashed line with its words."""
    base = alt.Chart(alt.Data(values=[{field: value, "text": text}]))
    y = alt.Y(f"{field}:Q")
    words = base.mark_text(color=_RED, align="left", dx=4, dy=-7).encode(y, x=alt.value(0), text="text:N")
    return alt.layer(base.mark_rule(color=_RED, strokeDash=[5, 4]).encode(y), words)


def table(found: dict[str, Any]) -> str:
    """What was measured at each size, as a Markdown table."""
    sizes = found["sizes"]
    lines = [
        ("an article, against one at 1,000 by turns", lambda m: f"{m['added'] / m['small']:.2f}"),
        ("an article, against plain sqlite3 by turns", lambda m: f"{m['added'] / m['baseline']:.0f}"),
        ("an article, ms", lambda m: f"{m['added']:.1f}"),
        *(
            (f"dossier, {kind}, ms (events)", lambda m, k=kind: f"{m['dossiers'][k]:.0f} ({m['dossier_events'][k]:,})")
            for kind in sizes[0]["dossiers"]
        ),
        *((f"search, {kind}, ms", lambda m, k=kind: f"{m['searches'][k]:.0f}") for kind in sizes[0]["searches"]),
        ("bytes of the file an article", lambda m: f"{m['bytes_an_article']:,.0f}"),
        ("greatest memory, MB", lambda m: f"{m['memory_mb']:.0f}"),
    ]
    head = ["articles in the record", *(f"{m['articles']:,}" for m in sizes)]
    rows = [head, ["---"] * len(head), *([name, *map(value, sizes)] for name, value in lines)]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def main() -> int:
    """Draw the curves of a file, and put its figures into ``docs/scale.md``, between the marks."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    found = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    for path in draw(found, PAGE.parent / "images"):
        print(path)
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(_MARKS.sub(lambda m: f"{m[1]}{table(found)}{m[2]}", text), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
