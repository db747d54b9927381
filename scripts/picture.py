"""Draw what a terminal shows of ``detente read`` as an SVG: the picture in README.md.

python scripts/picture.py sample/niger-portugal.txt docs/images/read.svg [--width 100] [--events 5] [--explain]
"""

from __future__ import annotations

import argparse
import io
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme

from detente.cli.page import show
from detente.labels import labels_for
from detente.pipeline import Trace, open_article, trace

_THEME = TerminalTheme(
    (250, 250, 247),
    (40, 44, 52),
    [
        (40, 44, 52),
        (178, 24, 43),
        (34, 112, 62),
        (140, 98, 0),
        (30, 90, 168),
        (142, 36, 130),
        (0, 112, 124),
        (110, 116, 126),
    ],
    [
        (90, 96, 106),
        (178, 24, 43),
        (34, 112, 62),
        (140, 98, 0),
        (30, 90, 168),
        (142, 36, 130),
        (0, 112, 124),
        (40, 44, 52),
    ],
)
# rich's own frame fetches a font over the network; a picture in a repository must not.
_FRAME = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: {char_height}px;
 line-height: {line_height}px; font-variant-east-asian: full-width; }}
.{unique_id}-title {{ font-size: 18px; font-family: "DejaVu Sans", Arial, sans-serif; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" /></clipPath>
{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g></g></svg>
"""


def main() -> None:
    """Read one article and write its picture."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("path")
    options.add_argument("svg", type=Path)
    options.add_argument("--width", type=int, default=100)
    options.add_argument("--explain", action="store_true")
    options.add_argument("--language", default="en")
    wanted = options.parse_args()
    console = Console(
        record=True, width=wanted.width, file=io.StringIO(), force_terminal=True, color_system="truecolor", _environ={}
    )
    found: Trace = next(trace([open_article(wanted.path)]))
    show(console, labels_for(wanted.language), found, explain=wanted.explain)
    command = f"detente read {wanted.path}" + (" --explain" if wanted.explain else "")
    wanted.svg.parent.mkdir(parents=True, exist_ok=True)
    console.save_svg(str(wanted.svg), title=command, theme=_THEME, code_format=_FRAME, unique_id="detente")


if __name__ == "__main__":
    main()
