"""Put the figures that ``evaluation/run.py`` measures into README.md, between its marks.

python evaluation/run.py ../shared --json | python scripts/figures.py
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

README = Path(__file__).resolve().parent.parent / "README.md"
NAMES = {
    "fr_dev": "200 sentences of French news",
    "passages_dev": "25 passages in French and English",
    "en_plv_dev": "1,050 English sentences of the PLV set",
    "unseen fr": "own unseen sentences, French",
    "unseen en": "own unseen sentences, English",
    "own_passages": "own unseen passages in both languages",
    "contexts": "contexts of own paragraphs",
    "constructions": "sentences composed by construction",
    "linking": "own press: 195 articles on 116 happenings",
    "pages": "main text of news pages",
}
HEAD = "| data | figure | precision | recall | F1 or value | held out |\n|---|---|---|---|---|---|\n"
MARKS = re.compile(r"(<!-- figures -->\n).*?(<!-- /figures -->)", re.S)


def main() -> int:
    """Read the figures from standard input and write the README."""
    try:
        figures = json.load(sys.stdin)["figures"]
    except (ValueError, KeyError, TypeError):
        figures = []
    rows = [row(figure) for figure in figures if figure["data"] in NAMES]
    if not rows:
        print("no figures on standard input: pipe evaluation/run.py --json into this", file=sys.stderr)
        return 1
    text = README.read_text(encoding="utf-8")
    README.write_text(MARKS.sub(lambda m: m[1] + HEAD + "".join(rows) + m[2], text), encoding="utf-8")
    return 0


def row(figure: dict[str, Any]) -> str:
    """A figure as a row of the README's table."""
    values = (figure.get("precision"), figure.get("recall"), figure.get("f1", figure.get("value")), figure["held_out"])
    cells = ("" if value is None else f"{value:.3f}" for value in values)
    return f"| {NAMES[figure['data']]} | {figure['figure']} | {' | '.join(cells)} |\n"


if __name__ == "__main__":
    sys.exit(main())
