"""Citation forms, from the tables of a spaCy model package and a file of repairs.

The procedure is that of spaCy's rule lemmatizers (``spacy.pipeline.Lemmatizer`` and its subclasses): exceptions,
then the index of known citation forms, then endings. It is done here because the adapters correct parts of speech
after the parse and then need another lemma, and because the French tables are loaded in a fifth of the time when the
large table of last resort is skipped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from detente.errors import DataError

_SKIPPED = "lemma_lookup"
# Parts of speech that borrow the tables of another one.
_SAME_AS = {"AUX": "VERB"}


@dataclass(frozen=True, slots=True)
class Lemmas:
    """Citation forms by part of speech.

    ``repairs`` maps (form, pos), lower case, to what the tables get wrong; ``endings`` add to their rules, and only
    ever lead to lemmas in the index.
    """

    index: Mapping[str, frozenset[str]]
    exceptions: Mapping[str, Mapping[str, list[str]]]
    rules: Mapping[str, list[tuple[str, str]]]
    endings: Mapping[str, list[tuple[str, str]]]
    repairs: Mapping[tuple[str, str], str]
    _seen: dict[tuple[str, str, bool], str] = field(default_factory=dict, compare=False)
    _known: dict[tuple[str, str], bool] = field(default_factory=dict, compare=False)

    @classmethod
    def read(cls, data: Path, repairs: Path) -> Lemmas:
        """Read the tables of the model package whose data folder is ``data``, and the file of repairs."""
        tables = _tables(data / "lemmatizer" / "lookups" / "lookups.bin")
        forms, endings = read_repairs(repairs)
        rules = {pos: [(old, new) for old, new in found] for pos, found in tables["lemma_rules"].items()}
        return cls(
            index={pos: frozenset(known) for pos, known in tables["lemma_index"].items()},
            exceptions=tables["lemma_exc"],
            rules=rules,
            endings=endings,
            repairs=forms,
        )

    def lemma(self, form: str, pos: str, *, inflected: bool = False) -> str:
        """The citation form of ``form`` as the UD part of speech ``pos``; the lower-cased form if none is known.

        ``inflected`` says that ``form`` is no citation form itself, even if the index lists it ("talks").
        """
        found = self._seen.get((form, pos, inflected))
        if found is None:
            plain = form.lower().replace("’", "'")
            found = self.repairs.get((plain, pos)) or self._from_tables(plain, _SAME_AS.get(pos, pos), inflected)
            self._seen[form, pos, inflected] = found
        return found

    def citation(self, form: str, pos: str) -> str:
        """``form`` in lower case, taken to be a citation form; that of an irregular form that is none ("forgave")."""
        form = form.lower()
        irregular = self.exceptions.get(_SAME_AS.get(pos, pos), {}).get(form)
        return irregular[-1] if irregular and form not in self.index.get(pos, ()) else form

    def knows(self, form: str, pos: str) -> bool:
        """Whether ``form`` is a form of a word that the tables or the repairs list as ``pos``."""
        known = self._known.get((form, pos))
        if known is None:
            known = self._known[form, pos] = self._lists(form.lower().replace("’", "'"), pos)
        return known

    def _lists(self, form: str, pos: str) -> bool:
        pos = pos if (form, pos) in self.repairs else _SAME_AS.get(pos, pos)
        listed = (form, pos) in self.repairs or form in self.exceptions.get(pos, ())
        return listed or self.lemma(form, pos) in self.index.get(pos, ())

    def _from_tables(self, form: str, pos: str, inflected: bool) -> str:
        found = self.exceptions.get(pos, {}).get(form)
        if found:
            return found[-1]
        known = self.index.get(pos, frozenset())
        if form in known and not inflected:
            return form
        made = _replaced(form, self.rules.get(pos, ()))
        listed = [lemma for lemma in made if lemma in known]
        listed = listed or [lemma for lemma in _replaced(form, self.endings.get(pos, ())) if lemma in known]
        if not listed and pos == "VERB" and "-" in form:
            return self._prefixed(form, inflected)
        return listed[-1] if listed else next(filter(None, made), form)

    def _prefixed(self, form: str, inflected: bool) -> str:
        """The citation form of a verb with a prefix: "reopen" for "re-opened", as a word of its own where it is one."""
        prefix, _, verb = form.rpartition("-")
        lemma = self.lemma(verb, "VERB", inflected=inflected)
        whole = f"{prefix}{lemma}"
        return whole if whole in self.index.get("VERB", ()) else f"{prefix}-{lemma}"


def _replaced(form: str, endings: Iterable[tuple[str, str]]) -> list[str]:
    return [form[: len(form) - len(old)] + new for old, new in endings if form.endswith(old)]


def read_repairs(path: Path) -> tuple[dict[tuple[str, str], str], dict[str, list[tuple[str, str]]]]:
    """Read lines "form pos lemma" (``#`` starts a comment), where "-e VERB -er" is about an ending.

    Returns {(form, pos): lemma} and {pos: [(ending, ending of the lemma)]}.
    """
    forms: dict[tuple[str, str], str] = {}
    endings: dict[str, list[tuple[str, str]]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        fields = line.split("#", 1)[0].split()
        if not fields:
            continue
        if len(fields) != 3:
            raise DataError(f"{path}:{number}", f"expected 'form pos lemma', found {line!r}", "write three words")
        form, pos, lemma = fields
        if form.startswith("-") and lemma.startswith("-"):
            endings.setdefault(pos, []).append((form[1:], lemma[1:]))
        else:
            forms[form.lower(), pos] = lemma
    return forms, endings


def _tables(path: Path) -> dict[str, dict[str, Any]]:
    """The tables by name and part of speech ("VERB"), without the one of last resort."""
    from spacy.strings import get_string_id
    from srsly.msgpack import Unpacker  # type: ignore[import-untyped]

    names = {get_string_id(pos.lower()): pos for pos in _TAGS}
    unpacker = Unpacker(raw=False, strict_map_key=False)
    unpacker.feed(path.read_bytes())
    tables: dict[str, dict[str, Any]] = {}
    for _ in range(unpacker.read_map_header()):
        name = unpacker.unpack()
        if name == _SKIPPED:
            unpacker.skip()
        else:
            tables[name] = {names[key]: value for key, value in unpacker.unpack().items() if key in names}
    return tables


_TAGS = ("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "NOUN", "NUM", "PRON", "SCONJ", "VERB")
