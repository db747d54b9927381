"""Draw the dossier in README.md: the sample press into a record, the beginning of its dossier as a picture.

python scripts/dossier_picture.py docs/images/dossier.png [--pair MLI USA] [--size 1180x1280]

Needs Debian's chromium.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

_PRESS = Path(__file__).resolve().parent.parent / "sample" / "press"
_COLOURS = 64
_CHROMIUM = (
    "chromium --headless --no-sandbox --disable-gpu --disable-background-networking --no-first-run --hide-scrollbars"
)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("picture", type=Path)
    options.add_argument("--pair", nargs=2, default=["MLI", "USA"])
    options.add_argument("--size", default="1180x1280", help="of the page's beginning, in pixels")
    wanted = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        record, page = Path(folder, "press.db"), Path(folder, "dossier.html")
        detente("ingest", str(_PRESS), "--record", str(record), "--quiet")
        detente("dossier", *wanted.pair, "--record", str(record), "--output", str(page), "--language", "en")
        shot = Path(folder, "shot.png")
        take(page, shot, wanted.size.replace("x", ","))
        # some dozens of colours are enough for a page of text, and a third of the size
        Image.open(shot).convert("RGB").quantize(_COLOURS).save(wanted.picture, optimize=True)
    print(f"{wanted.picture}: {wanted.picture.stat().st_size:,} bytes")
    return 0


def detente(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "detente", *arguments], check=True)


def take(page: Path, shot: Path, size: str) -> None:
    """A picture of a page in a window of so many pixels ("1180,1280")."""
    with tempfile.TemporaryDirectory() as profile:
        command = [*_CHROMIUM.split(), f"--user-data-dir={profile}", f"--window-size={size}", f"--screenshot={shot}"]
        subprocess.run([*command, page.as_uri()], check=True, capture_output=True)


if __name__ == "__main__":
    sys.exit(main())
