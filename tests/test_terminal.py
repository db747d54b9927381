"""Paragraphs on a terminal: broken where rich itself breaks them, with colours and without."""

from __future__ import annotations

import pytest
from rich.console import Console
from rich.text import Text

from detente.exports.terminal import hang

PLAIN = Console(color_system=None)
COLOURS = Console(color_system="truecolor", force_terminal=True)

PARAGRAPHS = [
    "Norway expelled two Chilean diplomats on Monday, the ministry said in a statement.",
    "two  blanks   between  words are kept inside a line  and fall away at its end",
    "x" * 95 + " and a word wider than a line in front, " + "y" * 30 + " another behind",
    "L’État dit regretter — « une décision » — et s’en tient à l’accord du 3 février 2025 → suite",
    "日本語 letters are two cells wide and are measured one by one, 東京 among them",
    "exactly-twenty-cells exactly-twenty-cells exactly-twenty-cells",
]


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
@pytest.mark.parametrize("width", [24, 40, 80])
def test_lines_break_where_rich_breaks_them(paragraph: str, width: int) -> None:
    text = Text(paragraph)
    text.stylize("bold", 3, 30)
    expected = [line.plain.rstrip() for line in text.wrap(COLOURS, max(width - 4, 20))]
    edges = Text("-   "), Text("    ")
    if "«" in paragraph:  # rich would leave a quotation mark alone at the end of a line
        expected = [line.plain.removeprefix("-   ").strip() for line in hang(COLOURS, text, *edges, width)]
        assert not [line for line in expected if line.endswith("«") or line.startswith("»")]
    for console in (PLAIN, COLOURS):
        lines = hang(console, text, *edges, width)
        assert [line.plain[4:] for line in lines] == expected
        assert [line.plain[:4] for line in lines] == ["-   ", *["    "] * (len(lines) - 1)]
    assert "".join(str(span.style) for line in lines for span in line.spans).count("bold") >= 1
