"""Which languages there are, and their spaCy models, loaded once and only when met.

A language is a folder beside this file, with the same files in each:

==================  ==========================================================================================
``__init__.py``     ``PACKAGE``, the name of its spaCy model package
``tokenizer.py``    ``token_match(pattern)``: which strings the tokenizer must leave whole; ``prefix_search(pattern)``:
                    what it cuts off in front
``adapter.py``      ``to_tokens(doc, lemmas)``: the model's parse as Universal Dependencies
``repairs/``        what the model systematically gets wrong, in modules
``abbreviations.txt``, ``prepositions.txt``, ``lemmas.txt``   its knowledge, as data
==================  ==========================================================================================

Loading is lean because a command that reads one article must not wait for what it does not use. Of a model package
we take the weights, the vectors and the tokenizer's rules. We leave out: the table of strings (every string that we
meet is added when we meet it), the components that we do not run, spaCy's own class for the language (importing the
French one compiles a regular expression of 1.4 million characters, see ``fr/tokenizer.py``) and its lemmatizer
(``lemmas.py`` reads the same tables).
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from detente.errors import LanguageError
from detente.language.lemmas import Lemmas

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokenizer import Tokenizer
    from spacy.tokens import Doc

    from detente.model import Token

_HERE = Path(__file__).parent
# The entity recogniser has an encoder of its own and nearly doubles the time a sentence takes (docs: ``load``).
_EXCLUDED = ("strings", "tokenizer", "lemmatizer", "senter")
_BARE = "detente"


@dataclass(frozen=True, slots=True)
class Model:
    """A language's parser: ``prepare`` smooths a text for the model (characters stay in their places, some may be
    added at the end), ``nlp`` makes a Doc of it, ``to_tokens`` makes UD tokens of the Doc's first so many characters.
    """

    language: str
    nlp: Language
    lemmas: Lemmas
    prepare: Callable[[str, Lemmas], str]
    to_tokens: Callable[[Doc, Lemmas, int], list[Token]]


@cache
def languages() -> tuple[str, ...]:
    """The languages with a folder here, as ISO 639-1 codes in alphabetical order."""
    return tuple(sorted(path.parent.name for path in _HERE.glob("*/adapter.py")))


@cache
def load(language: str, entities: bool = False) -> Model:
    """Load the model of ``language`` (ISO 639-1), at most once in a process.

    ``entities`` also runs the model's entity recogniser, which fills ``Token.ent``. It nearly doubles the time a
    sentence takes (French 2.6 -> 4.5 ms, English 2.4 -> 4.4 ms), so nothing asks for it unless it needs it.
    Raises LanguageError if there is no such language here or its model package is not installed.
    """
    if language not in languages():
        known = ", ".join(languages())
        raise LanguageError(f"language {language!r}", f"no coder for it; there are {known}", "leave it out")
    folder = import_module(f"detente.language.{language}")
    data = model_folder(folder.PACKAGE)
    spacy = import_spacy()
    exclude = _EXCLUDED if entities else (*_EXCLUDED, "ner")
    bare_language()
    nlp = spacy.load(data, exclude=exclude, config={"nlp.lang": _BARE})
    rules = import_module(f"detente.language.{language}.tokenizer")
    nlp.tokenizer = _tokenizer(nlp, data, rules)
    adapter = import_module(f"detente.language.{language}.adapter")
    lemmas = Lemmas.read(data, _HERE / language / "lemmas.txt")
    gc.freeze()  # looking through what stays for ever for garbage costs a tenth of the coder's time
    return Model(language=language, nlp=nlp, lemmas=lemmas, prepare=adapter.prepare, to_tokens=adapter.to_tokens)


def model_folder(package: str) -> Path:
    """The folder with the data of an installed spaCy model package, without importing the package."""
    spec = find_spec(package)
    remedy = f"pip install {package.replace('_', '-')}"
    if spec is None or not spec.submodule_search_locations:
        raise LanguageError(f"model {package}", "not installed", remedy)
    root = Path(next(iter(spec.submodule_search_locations)))
    folders = sorted(root.glob(f"{package}-*/config.cfg"))
    if not folders:
        raise LanguageError(f"model {package}", f"no {package}-*/config.cfg in {root}", remedy + " again")
    return folders[-1].parent


def import_spacy() -> ModuleType:
    """Import spaCy without its command line.

    ``spacy/__init__.py`` imports ``spacy.cli`` only to offer ``spacy.info``; that brings in typer, requests, httpx,
    weasel and jinja2: a third of its import time. Two stand-ins keep them out while spaCy is imported, and are
    removed at once, so that a later ``import spacy.cli`` gets the real one.
    """
    if "spacy" in sys.modules:
        return import_module("spacy")
    stand_ins = {name: ModuleType(name) for name in ("spacy.cli", "spacy.cli.info")}
    stand_ins["spacy.cli.info"].__dict__["info"] = _info
    sys.modules.update(stand_ins)
    try:
        return import_module("spacy")
    finally:
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]


def _info(*args: Any, **kwargs: Any) -> Any:
    """``spacy.info``, imported when called."""
    return import_module("spacy.cli.info").info(*args, **kwargs)


@cache
def bare_language() -> type[Language]:
    """A spaCy language class without any knowledge of a language, registered once under a name of our own."""
    spacy = import_spacy()

    class Bare(spacy.language.Language):  # type: ignore[misc, name-defined]
        lang = _BARE

    spacy.registry.languages.register(_BARE, func=Bare)
    return Bare


def _tokenizer(nlp: Language, data: Path, rules: ModuleType) -> Tokenizer:
    """The tokenizer stored in a model package, with the language's own ``rules``."""
    import re

    import srsly  # type: ignore[import-untyped]
    from spacy.tokenizer import Tokenizer

    stored = srsly.msgpack_loads((data / "tokenizer").read_bytes())
    tokenizer = Tokenizer(
        nlp.vocab,
        rules=stored["exceptions"],
        prefix_search=rules.prefix_search(stored["prefix_search"]),
        suffix_search=re.compile(stored["suffix_search"]).search,
        infix_finditer=re.compile(stored["infix_finditer"]).finditer,
        url_match=re.compile(stored["url_match"]).match,
        token_match=rules.token_match(stored["token_match"]),
    )
    tokenizer.faster_heuristics = stored["faster_heuristics"]
    return tokenizer
