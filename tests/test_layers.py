"""The order of the stages, and that the engine knows no language by name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import detente
from detente.language import languages

PACKAGE = Path(detente.__file__).parent
ROOT = PACKAGE.parents[1]
STAGES = ("sources", "pages", "language", "actors", "times", "coding", "linking", "record", "relations", "exports")
# folders that hold one folder a language
FOLDERS = ("language", "actors/data", "coding/lexicon", "times", "pages/wording")
_NAMES = re.compile(r"\b(?:french|english|spanish|français|anglais|espagnol|francophone|anglophone)\b", re.IGNORECASE)


def test_stages_import_only_from_those_above_them():
    api = pytest.importorskip("importlinter.cli")
    assert api.lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


def engine_modules() -> list[Path]:
    """The modules of every stage outside the languages' own folders, and what joins the stages."""
    found = [PACKAGE / "pipeline.py", PACKAGE / "ingest.py", PACKAGE / "settings.py", *(PACKAGE / "model").glob("*.py")]
    for stage in STAGES:
        found += (PACKAGE / stage).rglob("*.py")
    return [path for path in sorted(found) if not set(path.relative_to(PACKAGE).parts) & {*languages(), "es"}]


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """The strings of a module with their lines, without docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


@pytest.mark.parametrize("path", engine_modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_the_engine_names_no_language(path):
    codes = {*languages(), "es"}
    named = [f"{path.name}:{line}: {text!r}" for line, text in literals(path) if text in codes or _NAMES.search(text)]
    assert not named


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_language_has_the_same_files(folder):
    """An adapter may have modules of its own; what the engine reads is there in every language."""

    def names(code: str) -> set[str]:
        return {path.name for path in (PACKAGE / folder / code).iterdir() if path.suffix not in ("", ".py")}

    first, *others = languages()
    for other in others:
        assert names(other) == names(first)


def test_no_stage_but_the_command_line_prints():
    def prints(path: Path) -> bool:
        calls = (n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Call))
        return any(isinstance(call.func, ast.Name) and call.func.id == "print" for call in calls)

    assert [path.name for path in engine_modules() if prints(path)] == []
