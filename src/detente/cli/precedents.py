"""``detente precedents``: earlier cases of an act, how long they lasted, how they were answered."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from detente.cli.asking import actors_of, among, day_of, open_for_reading
from detente.cli.lines import Lister
from detente.cli.screen import screen
from detente.cli.streams import speak_utf8
from detente.coding.ontology import load_ontology
from detente.errors import DataError, UsageError
from detente.exports.record_json import precedents_json
from detente.exports.terminal import words
from detente.exports.wording import Wording
from detente.labels import labels_for
from detente.model import Filter
from detente.record import Questions
from detente.relations.precedents import Precedent, Precedents, precedents

FORMATS = ("text", "json")


def show_precedents(
    act: str,
    by: str | None,
    on: str | None,
    *,
    since: str | None = None,
    until: str | None = None,
    format: str = "text",
    language: str | None = None,
    record: str | None = None,
) -> int:
    """Print the cases of an act ("SANCTION/recall-ambassador"); returns 1 where there is none.

    Raises UsageError for a type, mode, actor or day that is none, RecordError for the record.
    """
    among("--format", format, FORMATS)
    type_, mode = _act(act)
    labels = labels_for(language)
    source, target = ((actors_of([name], labels.language)[0].code if name else "") for name in (by, on))
    wanted = Filter(
        source=source,
        target=target,
        types=(type_,),
        modes=(mode,) if mode else (),
        since=day_of("--since", since),
        until=day_of("--until", until),
    )
    with open_for_reading(record) as opened:
        found = opened.at_once(lambda then: cases_of(then, wanted, date.today().isoformat()))
    if format == "json":
        speak_utf8()
        print(json.dumps(precedents_json(found), ensure_ascii=False, indent=1))
    else:
        _print(Lister(screen(), Wording(labels)), found)
    return int(not found.cases)


def cases_of(record: Questions, wanted: Filter, today: str) -> Precedents:
    """The precedents of what a filter asks for, with all that the record tells of them."""
    happenings = record.happenings(wanted)
    ids = [happening.id for happening in happenings]
    responses = record.responses(ids)
    asked = set(ids)
    replies = record.happenings_with(r.event for r in responses if r.answers in asked)
    return precedents(happenings, record.matters_with(ids), responses, replies, today)


def _act(act: str) -> tuple[str, str]:
    """The type and mode of "TYPE/mode", or of a mode that only one type has."""
    ontology = load_ontology()
    type_, _, mode = act.partition("/")
    if type_.upper() not in ontology.types:
        owners = [name for name, event in ontology.types.items() if act in event.modes]
        if len(owners) == 1:
            return owners[0], act
        raise UsageError("--type", f"unknown act {act!r}", "give TYPE or TYPE/mode: " + ", ".join(ontology.types))
    try:
        ontology.check(type_.upper(), mode, "--type")
    except DataError as error:
        raise UsageError("--type", error.reason, error.remedy) from error
    return type_.upper(), mode


def _print(show: Lister, found: Precedents) -> None:
    wording = show.wording
    if not found.cases:
        show.line(words(wording.of("precedents.none")), 0)
        return
    show.line(words(_summary(found, wording), "bold"), 0)
    for case in found.cases:
        show.console.print()
        show.line(show.happening(case.happening), 0)
        if lasted := _lasted(case, wording):
            show.line(words(lasted), 4)
        for reply in case.replies:
            kind = wording.of(f"response.{reply.response.kind}")
            delay = reply.response.delay_days
            manner = kind + (f", {wording.delay(delay)}" if delay is not None else "")
            told = f"↳ {wording.fill('dossier.field', manner, '')}"
            show.line(words(told) + show.happening(reply.happening), 4)


def _summary(found: Precedents, wording: Wording) -> str:
    facts = [wording.count(len(found.cases), "case")]
    if found.median_days is not None:
        facts.append(wording.fill("precedents.lasted", wording.median(found.median_days)))
    facts.append(wording.fill("precedents.answered", str(found.answered)))
    if found.median_reply_days is not None:
        facts.append(wording.fill("precedents.delay", wording.median(found.median_reply_days)))
    facts += [
        wording.fill("dossier.field", wording.of(f"response.{kind}"), str(number)) for kind, number in found.reply_kinds
    ]
    return " · ".join(facts)


def _lasted(case: Precedent, wording: Wording) -> str:
    if case.matter is None:
        return ""
    state = wording.of(f"state.{case.matter.state}")
    days = wording.stood(case.matter)
    length = wording.count(case.lasted_days, "day") if case.lasted_days is not None else ""
    facts: Sequence[str] = (wording.matter(case.matter), state, days, length)
    return f"{case.matter.id}  " + " · ".join(fact for fact in facts if fact)
