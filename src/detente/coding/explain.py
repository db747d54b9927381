"""Why a sentence got its events, or where the coder stopped: lines of text for a person to read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from detente.coding.coder import Knowledge, scene_of
from detente.coding.lexicon import NONE
from detente.coding.match import best_match
from detente.coding.parties import known_of
from detente.coding.scene import Resolved, Scene
from detente.model import Date, Frame, Party, Report, Sentence

_LISTED = re.compile(r"\{([^{}]+)\}")
_LISTED_WORDS = 6
_NEAREST = 3  # lexicon lines named for a predicate that fits none of them


def explain_report(report: Report, scene: Scene | None = None) -> Iterator[str]:
    """The way to one report: frames, lexicon line, composition, actors, speaker, scores.

    ``scene`` is that of the report's sentence (``scene_of``); without it the frames are left out.
    """
    if scene is not None:
        yield from (f"frame {describe(scene, frame)}" for frame in _frames_of(scene, report))
    yield from (_LISTED.sub(_shortened, step) for step in report.explanation)
    if report.attribution is not None:
        said = report.attribution
        code = f", {said.actor.code}" if said.actor else ""
        who = f"« {said.speaker} »{code}" if said.speaker else "nobody named"
        yield f"attribution: {who}, « {said.verb} » ({said.degree})"
    yield f"rule {report.rule}; {_scores(report)}"


def describe(scene: Scene, frame: Frame) -> str:
    """One frame in words: predicate, what grammar says of it, and its arguments with their words."""
    verb = f", of « {frame.verb} »" if frame.verb and frame.verb != frame.lemma else ""
    grammar = [frame.kind, frame.voice if frame.voice != "active" else "", frame.mood, frame.tense, frame.modality]
    if frame.polarity == "negative":
        grammar.append("negative")
    under = "" if frame.parent is None else f"; {frame.link} of « {scene.frames[frame.parent].lemma} »"
    return f"« {frame.lemma} »{verb} ({', '.join(filter(None, grammar))}{under}){_arguments(scene, frame)}"


def stops(sentence: Sentence, position: int, resolved: Resolved, knowledge: Knowledge) -> Iterator[str]:
    """For a sentence without an event: how far each predicate came."""
    if not sentence.tokens:
        yield "not parsed"
        return
    scene = scene_of(sentence, position, resolved, knowledge)
    if not scene.frames:
        yield "no predicate in it"
    for frame in scene.frames:
        yield f"{describe(scene, frame)}: {_stop(scene, frame)}"


def headline(report: Report) -> str:
    """A report on one line: its code, sides and status."""
    mode = f"/{report.mode}" if report.mode else ""
    when = f" {_when(report.date)}" if report.date else ""
    sides = f"{_sides(report.source)} -> {_sides(report.target)}"
    return f"{report.type}{mode}: {sides} ({report.status}){when}"


def _shortened(listed: re.Match[str]) -> str:
    """The first words of a long list in braces, and how many more there are."""
    items = listed[1].split(", ")
    more = len(items) - _LISTED_WORDS
    return f"{{{', '.join(items[:_LISTED_WORDS])}, ... {more} more}}" if more > 1 else listed[0]


def _frames_of(scene: Scene, report: Report) -> Iterator[Frame]:
    """The frames whose predicate stands among the words of the act, the outermost first."""
    start, end = report.trigger.start, report.trigger.end
    inside = [f for f in scene.frames if start <= scene.tokens[f.token].start < end]
    return iter(sorted(inside, key=lambda f: (f.parent is not None, f.token)))


def _arguments(scene: Scene, frame: Frame) -> str:
    found = []
    for argument in frame.arguments:
        preposition = f" {argument.preposition}" if argument.preposition else ""
        found.append(f"{argument.relation}{preposition} « {scene.span(scene.phrase(argument.head)).text} »")
    return ": " + "; ".join(found) if found else ""


def _scores(report: Report) -> str:
    scores = [f"CAMEO {report.cameo}" if report.cameo else "no CAMEO code"]
    if report.intensity is not None:
        scores.append(f"PLOVER {report.intensity:+g}")
    if report.goldstein is not None:
        scores.append(f"Goldstein {report.goldstein:+g}")
    return ", ".join(scores)


def _stop(scene: Scene, frame: Frame) -> str:
    patterns = [p for key in scene.predicates(frame) for p in scene.lexicon.patterns.get(key, ())]
    if not patterns:
        embeds = scene.lexicon.embedders.get(frame.lemma)
        return f"only embeds other acts ({', '.join(embeds)})" if embeds else "in no lexicon line"
    found = best_match(scene, frame)
    if found is None:
        named = ", ".join(pattern.where for pattern in patterns[:_NEAREST])
        return f"fits none of its lines ({named}{' ...' if len(patterns) > _NEAREST else ''})"
    if found.pattern.type == NONE:
        return f"no act, says {found.pattern.where}"
    if not known_of(found.source):
        return f"fits {found.pattern.where}, but no actor is known to do it"
    return f"fits {found.pattern.where}, taken up by another act or left out"


def _sides(parties: Sequence[Party]) -> str:
    return ", ".join(f"{p.actor.code if p.actor else '?'} « {p.span.text} »" for p in parties) or "-"


def _when(date: Date) -> str:
    words = f" « {date.span.text} »" if date.span else ""
    return f"{date.edtf}{words}"
