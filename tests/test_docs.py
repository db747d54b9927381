"""The documents tell the truth: commands, options, links, files, targets and examples exist and work."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from command import run
from detente.cli.app import app
from detente.coding.lexicon import read_patterns
from detente.coding.notation import OPTIONS, Notation, Pattern, expand_classes
from detente.coding.ontology import load_ontology
from detente.language.grammar import class_lines, data_lines

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
TEXT = {path: path.read_text(encoding="utf-8") for path in PAGES}
README = TEXT[ROOT / "README.md"]
FENCE = re.compile(r"```(\w*)\n(.*?)```", re.S)
COMMAND_LINE = re.compile(r"^(?:\.venv/bin/)?detente (.*)$", re.M)


def commands(command: Any, names: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every command with its names ("lexicon", "try"), groups first."""
    yield names, command
    for name, below in getattr(command, "commands", {}).items():
        yield from commands(below, (*names, name))


COMMANDS = dict(commands(get_command(app)))


def options(command: Any) -> list[Any]:
    return [p for p in command.params if p.param_type_name == "option" and p.name != "help"]


@pytest.mark.parametrize("names", COMMANDS, ids=" ".join)
def test_every_command_and_option_is_documented_and_has_its_help(names: tuple[str, ...]) -> None:
    command = COMMANDS[names]
    told = "\n".join(TEXT.values())
    assert command.help
    assert f"detente {' '.join(names)}".strip() in told
    for option in options(command):
        assert option.help, option.name
        assert f"`{option.opts[0]}" in told, f"{option.opts[0]} of {names} is in no document"
    if names:
        shown = run(*names, "--help")
        assert (shown.status, shown.err) == (0, "")


def command_lines() -> list[str]:
    blocks = [block for text in TEXT.values() for _, block in FENCE.findall(text)]
    return [line.split("#")[0].split("<")[0].split(">")[0] for b in blocks for line in COMMAND_LINE.findall(b)]


@pytest.mark.parametrize("line", command_lines())
def test_command_lines_of_the_documents_name_what_exists(line: str) -> None:
    words = shlex.split(line)
    names: tuple[str, ...] = ()
    while words and (*names, words[0]) in COMMANDS:
        names = (*names, words.pop(0))
    known = {opt for option in options(COMMANDS[names]) for opt in option.opts}
    assert names, line
    assert [word for word in words if word.startswith("--") and word not in known] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_relative_link_resolves(path: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", FENCE.sub("", TEXT[path]))
    assert [link for link in links if ":" not in link and not (path.parent / link).exists()] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_file_named_exists(path: Path) -> None:
    """Backticked names with a folder or a known ending: from the root, the package, a stage, or a language's folder."""
    named = re.findall(r"`((?:[\w.<>*-]+/)*[\w.<>*-]+\.(?:py|csv|tsv|txt|lex|md|svg)|(?:[\w.<>*-]+/)+)`", TEXT[path])
    package = ROOT / "src" / "detente"
    for name in named:
        pattern = name.replace("<language>", "fr").replace("<type>", "*").rstrip("/")
        found = [
            *ROOT.glob(pattern),
            *package.glob(pattern),
            *package.glob(f"**/{pattern}"),
            *ROOT.glob(f"*/{pattern}"),
            *ROOT.glob(f"*/*/{pattern}"),
        ]
        assert found, f"{path.name} names {name}, which is not there"


def test_every_make_target_named_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.M))
    named = {target for text in TEXT.values() for target in re.findall(r"(?:^|`)make ([a-z]+)", text, re.M)}
    assert {"demo", "test"} <= named
    assert named - targets == set()


# --- the lexicon's reference ---------------------------------------------------------------------------------------


def notation(language: str) -> Notation:
    folder = resources.files("detente.coding") / "lexicon" / language
    kinds: dict[str, list[str]] = {}
    for _, kind, entries in class_lines(folder / "prepositions.txt"):
        kinds.setdefault(kind, []).extend(entries)
    return Notation(
        tuple(sorted(kinds["preposition"], key=len, reverse=True)),
        frozenset(kinds["genitive"]),
        frozenset(kinds.get("particle", ())),
        expand_classes(list(data_lines(folder / "classes.txt"))),
    )


def lexicon_blocks() -> list[tuple[str, str]]:
    """Blocks of the documents that are lexicon lines: code, two blanks, pattern."""
    return [
        (path.name, block)
        for path, text in TEXT.items()
        for kind, block in FENCE.findall(text)
        if not kind and re.match(r"[A-Z]{3,}(/[a-z-]+)?  ", block)
    ]


@pytest.mark.parametrize(("name", "block"), lexicon_blocks())
def test_lexicon_lines_of_the_documents_parse_and_their_examples_are_right(name: str, block: str) -> None:
    patterns = list(read_patterns(block, name, notation("fr"), load_ontology()))
    assert patterns
    for pattern in patterns:
        assert pattern.examples
        for example in pattern.examples:
            told = run("lexicon", "try", example.text, "--language", "fr").out
            for event in example.events:
                assert f"{event.type}/{event.mode}: {event.source[0]} «" in told


@pytest.mark.parametrize(
    ("pattern", "check"),
    [
        # what docs/lexicon.md says of quotation marks
        ('SANCTION  S imposer {visa, "travel ban"} (à T)', lambda p: "travel ban" in p.parts[0].words),
        ("SANCTION  S imposer {visa, travel ban} (à T)", lambda p: "travel ban" in p.parts[0].words),
        ('ACCUSE  S interroger T sur "droits de l\'homme"', lambda p: p.parts[1].place == "oblique"),
        ('SANCTION  S "persona non grata" déclarer *', lambda p: p.parts[-1].place == "words"),
        ('SANCTION  S déclarer * "persona non grata"', lambda p: p.parts[-1].place == "words"),
        ("NONE  S attaquer {problème, dossier}", lambda p: p.type == "NONE"),
    ],
)
def test_what_the_reference_says_of_the_notation(pattern: str, check: Any) -> None:
    parsed: Pattern = notation("fr").parse(pattern, "docs:1")
    assert check(parsed)


def test_the_parts_and_options_of_the_reference_are_all_there_are() -> None:
    reference = TEXT[ROOT / "docs" / "lexicon.md"]
    for option in OPTIONS:
        assert re.search(rf"^\| `{option}\b", reference, re.M), option
    rows = resources.files("detente.coding") / "data" / "composition.csv"
    classes = {line.split(",")[0] for line in rows.read_text(encoding="utf-8").splitlines() if line[:1].islower()}
    missing = sorted(c for c in classes - {"class"} if f"| `{c}` |" not in reference)
    assert missing == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_groups_of_prepositions_are_all_in_the_reference(language: str) -> None:
    section = TEXT[ROOT / "docs" / "lexicon.md"].partition("## Prepositions")[2].partition("\n## ")[0]
    told = {name for row in re.findall(r"^\|(.+?)\|", section, re.M) for name in re.findall(r"`(\w+)`", row)}
    file = resources.files("detente.coding") / "lexicon" / language / "prepositions.txt"
    assert set(re.findall(r"^(\w+):", file.read_text(encoding="utf-8"), re.M)) <= told


# --- the README's example --------------------------------------------------------------------------------------------


def test_the_line_of_the_readme_gives_what_it_says() -> None:
    given, shown = (json.loads(block) for kind, block in FENCE.findall(README) if kind == "json")
    got = json.loads(run("code", stdin=json.dumps(given).encode()).out)
    assert (got["id"], got["language"], got["responses"]) == (shown["id"], shown["language"], shown["responses"])
    [event], [said] = got["events"], shown["events"]
    event["rule"], said["rule"] = event["rule"].split(":")[0], said["rule"].split(":")[0]
    assert {key: event[key] for key in said} == said
