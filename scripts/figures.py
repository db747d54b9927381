"""Put the table that ``evaluation/run.py`` prints into README.md, between its marks.

python evaluation/run.py ../shared | python scripts/figures.py
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"
NAMES = {
    "fr_dev": "200 sentences of French news",
    "passages_dev": "25 passages in French and English",
    "en_plv_dev": "1,050 English sentences of the PLV set",
    "pages": "main text of news pages",
}
HEAD = "| data | figure | precision | recall | F1 or value | held out |\n|---|---|---|---|---|---|\n"
MARKS = re.compile(r"(<!-- figures -->\n).*?(<!-- /figures -->)", re.S)


def main() -> int:
    """Read the printed table from standard input and write the README."""
    rows = [[cell.strip() for cell in line.split("│")[1:-1]] for line in sys.stdin if line.startswith("│")]
    if not rows:
        print("no table on standard input: pipe evaluation/run.py into this", file=sys.stderr)
        return 1
    lines = [f"| {NAMES.get(row[0], row[0])} | {' | '.join(row[1:6])} |\n" for row in rows]
    text = README.read_text(encoding="utf-8")
    README.write_text(MARKS.sub(lambda m: m[1] + HEAD + "".join(lines) + m[2], text), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
