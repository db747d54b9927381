"""Whose words a quotation is: the speaker named behind it, before it, or in the sentences around it.

Quotations run over sentences, so this looks at the whole article, after its sentences are coded.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from detente.coding.attribution import attributed, degrees
from detente.coding.doers import subject_heads
from detente.coding.scene import Scene
from detente.model import Attribution, Frame, Report

_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"|„[^„“”]*[“”]")
_WORDS = 2  # a quotation of fewer words is a word of the text in quotation marks
_GAP = 160  # characters between two quotations of one speaker
_SMALL = ("PRON", "PART", "AUX")
_BETWEEN = ("punct", "aux", "expl", "advmod", "cop", "det")


@dataclass(frozen=True, slots=True)
class _Quotation:
    start: int
    end: int


def speaking(scenes: Sequence[Scene], text: str) -> dict[int, Attribution]:
    """Who says the sentences that stand in a quotation as a whole and name no speaker themselves, by their position."""
    quoted = _quotations(text)
    starts = [q.start for q in quoted]
    found: dict[int, Attribution] = {}
    for scene in scenes:
        words = [t for t in scene.tokens if t.pos != "PUNCT"]
        n = bisect_right(starts, words[0].start) - 1 if words else -1
        if n >= 0 and words[-1].end <= quoted[n].end:
            said = _speaker(n, quoted, scenes)
            found |= {scene.position: said} if said is not None and said.actor is not None else {}
    return found


def _quotations(text: str) -> list[_Quotation]:
    return [_Quotation(m.start(), m.end()) for m in _QUOTED.finditer(text) if len(m.group().split()) > _WORDS]


def with_speakers(reports: Sequence[Report], scenes: Sequence[Scene], text: str) -> list[Report]:
    """The reports, those told inside a quotation and of nobody yet as the word of who is quoted."""
    quoted = _quotations(text)
    starts = [q.start for q in quoted]
    speakers: dict[int, Attribution | None] = {}
    done: list[Report] = []
    for report in reports:
        n = bisect_right(starts, report.trigger.start) - 1
        inside = n >= 0 and report.trigger.end <= quoted[n].end
        if not inside or (report.attribution is not None and report.attribution.speaker):
            done.append(report)
            continue
        if n not in speakers:
            speakers[n] = _speaker(n, quoted, scenes)
        done.append(replace(report, attribution=speakers[n] or report.attribution))
    return done


def _speaker(n: int, quoted: Sequence[_Quotation], scenes: Sequence[Scene]) -> Attribution | None:
    """Who is quoted: named behind, before, or at the quotation just before this one."""
    quote = quoted[n]
    found = _behind(quote, scenes) or _before(quote, scenes)
    if found is None and n and quote.start - quoted[n - 1].end < _GAP:
        found = _behind(quoted[n - 1], scenes)
    return found


def _behind(quote: _Quotation, scenes: Sequence[Scene]) -> Attribution | None:
    """ "...", said X: a verb outside the quotation with nothing but its own words between."""
    scene = next((s for s in scenes if s.sentence.start < quote.end <= s.sentence.end), None)
    for frame in scene.frames if scene is not None else ():
        token = scene.tokens[frame.token] if scene is not None else None
        if scene is None or token is None or frame.kind != "verb" or token.start < quote.end:
            continue
        between = [t for t in scene.tokens if quote.end <= t.start < token.start]
        subjects = {i for head in subject_heads(scene, frame) for i in scene.subtree(head)}
        if all(t.i in subjects or t.pos in _SMALL or t.dep.startswith(_BETWEEN) for t in between):
            return _by(scene, frame)
    return None


def _before(quote: _Quotation, scenes: Sequence[Scene]) -> Attribution | None:
    """X said: "...": the last verb before a colon or comma that opens the quotation."""
    scene = next((s for s in scenes if s.sentence.start <= quote.start < s.sentence.end), None)
    if scene is None:
        return None
    lead = scene.sentence.text[: quote.start - scene.sentence.start].rstrip()
    verbs = degrees(scene.lexicon)
    told = [f for f in scene.frames if f.kind == "verb" and scene.tokens[f.token].end <= quote.start]
    if lead.endswith(","):
        told = [f for f in told if f.lemma in verbs]
    elif not lead.endswith(":"):
        return None
    return next((found for f in reversed(told) if (found := _by(scene, f)) is not None), None)


def _by(scene: Scene, frame: Frame) -> Attribution | None:
    """The one who says it: the verb's subject, else a known actor below it that no preposition brings in."""
    degree, verb = degrees(scene.lexicon).get(frame.lemma, "assert"), scene.tokens[frame.token].text
    heads = [h for h in subject_heads(scene, frame) if h != frame.token]
    below = [i for i in scene.subtree(frame.token) if i > frame.token and scene.own_parties(i)]
    heads = heads or [i for i in below if not scene.preposition(scene.tokens[i])]
    heads = heads or [i for i in scene.subtree(frame.token) if scene.tokens[i].pos == "PRON"]
    return attributed(scene, heads[0], verb, degree) if heads else None
