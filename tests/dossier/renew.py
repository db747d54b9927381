"""Writes the expected outputs anew: ``PYTHONPATH=src:tests python tests/dossier/renew.py``; read the difference."""

from __future__ import annotations

from pathlib import Path

from detente.exports.dossier import FORMATS
from test_dossier_formats import EXPECTED, rendered

for format, language in EXPECTED:
    Path(__file__).with_name(f"expected.{language}{FORMATS[format]}").write_bytes(rendered(format, language))
