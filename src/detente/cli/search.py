"""``detente search``: full text over the record, with filters."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from detente.cli.asking import actors_of, among, day_of, open_for_reading
from detente.cli.lines import Lister
from detente.cli.screen import screen
from detente.cli.streams import speak_utf8
from detente.coding.notation import STATUSES
from detente.coding.ontology import load_ontology
from detente.errors import UsageError
from detente.exports.record_json import happening_json, hit_json
from detente.exports.terminal import words
from detente.exports.wording import Wording
from detente.labels import labels_for
from detente.language import languages
from detente.model import Filter, Happening, Hit
from detente.record import Questions

FORMATS = ("text", "json")
KINDS = ("event", "position", "article")


@dataclass(frozen=True, slots=True)
class Search:
    """A search as it was asked for. ``wanted.actors`` and its sides are names still."""

    words: str
    wanted: Filter
    kinds: tuple[str, ...]
    limit: int
    format: str
    language: str | None
    record: str | None


def search(asked: Search) -> int:
    """Print what fits; returns 1 where nothing does. Raises UsageError for what cannot be asked."""
    among("--format", asked.format, FORMATS)
    kinds = tuple(among("--kind", kind, KINDS) for kind in asked.kinds) or KINDS
    if asked.limit < 1:
        raise UsageError("--limit", f"not a number of finds: {asked.limit}", "give 1 or more")
    _check_acts(asked.wanted)
    labels = labels_for(asked.language)
    wanted = _with_codes(asked.wanted, labels.language)
    with open_for_reading(asked.record) as record:
        hits, events = record.at_once(lambda then: _found(then, asked, wanted, kinds))
    if asked.format == "json":
        _print_json(hits, events)
    else:
        _print_text(Lister(screen(), Wording(labels)), hits, events, kinds)
    return int(not hits)


def _found(
    record: Questions, asked: Search, wanted: Filter, kinds: Sequence[str]
) -> tuple[list[Hit], dict[str, Happening]]:
    """What fits, and the events among it, by id."""
    hits = record.search(asked.words, wanted, languages=languages(), kinds=kinds, limit=asked.limit)
    return hits, record.happenings_with(hit.subject for hit in hits if hit.kind == "event")


def _check_acts(wanted: Filter) -> None:
    """Raises UsageError for types, modes, statuses and languages that no event or article can have."""
    ontology = load_ontology()
    for name in wanted.types:
        among("--type", name, list(ontology.types))
    modes = {mode for event in ontology.types.values() for mode in event.modes}
    for name in wanted.modes:
        type_, slash, mode = name.rpartition("/")
        known = modes if not slash else ontology.types[type_].modes if type_ in ontology.types else ()
        if mode not in known:
            near = get_close_matches(mode, sorted(modes), 3, 0.4)
            remedy = f"did you mean {', '.join(near)}?" if near else "docs/lexicon.md lists them"
            raise UsageError("--mode", f"unknown {name!r}", remedy)
    for name in wanted.statuses:
        among("--status", name, STATUSES)


def _with_codes(wanted: Filter, language: str) -> Filter:
    """The filter with days checked and the codes of the actors that it names."""
    since, until = day_of("--since", wanted.since), day_of("--until", wanted.until)
    source, target = (_code(name, language) for name in (wanted.source, wanted.target))
    actors = tuple(actor.code for actor in actors_of(wanted.actors, language))
    return replace(wanted, actors=actors, source=source, target=target, since=since, until=until)


def _code(name: str, language: str) -> str:
    return actors_of([name], language)[0].code if name else ""


def _print_json(hits: Sequence[Hit], events: dict[str, Happening]) -> None:
    speak_utf8()
    found = [
        {**hit_json(hit), **({"event": happening_json(events[hit.subject])} if hit.kind == "event" else {})}
        for hit in hits
    ]
    print(json.dumps(found, ensure_ascii=False, indent=1))


def _print_text(show: Lister, hits: Sequence[Hit], events: dict[str, Happening], kinds: Sequence[str]) -> None:
    wording = show.wording
    if not hits:
        show.line(words(wording.of("search.none")), 0)
    for kind in kinds:
        mine = [hit for hit in hits if hit.kind == kind]
        if mine:
            show.head(wording.of(f"search.{kind}"))
        for hit in mine:
            if kind == "event":
                show.line(show.happening(events[hit.subject]))
                show.line(show.marked(hit.text, hit.marks), 6)
                show.line(words(_where(hit, wording), "dim"), 6)
            else:
                show.line(words(_where(hit, wording), "bold" if kind == "article" else ""))
                show.line(show.marked(hit.text, hit.marks), 6)


def _where(hit: Hit, wording: Wording) -> str:
    """ "A12  Le Courrier, 4 March 2025: its headline"."""
    if hit.article is None:
        return hit.subject
    place = wording.where(hit.article.outlet, hit.article.published)
    return f"{hit.article.id}  {place}" + (f" · {hit.article.title}" if hit.article.title else "")
