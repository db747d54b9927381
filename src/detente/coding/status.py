"""Realis: whether an act is done, denied, to come, merely possible, or of a past era."""

from __future__ import annotations

from detente.coding.scene import Scene
from detente.model import Date, Frame

_HISTORY_YEARS = 2  # house rule of the coding guide: an act dated two or more years before the story is history


def grounded_status(scene: Scene, frame: Frame) -> str:
    """Status from the predicate's own grammar: polarity, modality, tense, mood, and the clause it stands in."""
    if frame.polarity == "negative":
        return "negated"
    if scene.sentence.text.rstrip(' "»”').endswith("?"):
        return "hypothetical"
    if frame.tense == "future":
        return "future"
    if frame.modality in ("possible", "necessary") or frame.mood == "conditional":
        return "hypothetical"
    if _is_condition(scene, frame) or (frame.kind == "noun" and _is_supposed(scene, frame)):
        return "hypothetical"
    if frame.kind != "noun" and frame.mood == "infinitive" and frame.link == "adverbial":
        return "future"
    return "actual"


def _is_supposed(scene: Scene, frame: Frame) -> bool:
    """An event noun that is subject or object of a conditional or possible predicate ("une invasion serait ...")."""
    token = scene.tokens[frame.token]
    if frame.mood or not token.dep.startswith(("nsubj", "obj")):
        return False
    above = scene.tokens[token.head]
    group = [above, *(c for c in scene.children[above.i] if c.dep.startswith(("aux", "cop")))]
    if above.dep == "xcomp":
        group.append(scene.tokens[above.head])
    doubtful = ("possible", "conditional mood")
    return any(t.feats.get("Mood") == "Cnd" or any(scene.grammar.is_a(k, t.lemma) for k in doubtful) for t in group)


def _is_condition(scene: Scene, frame: Frame) -> bool:
    """A clause behind "si" / "if", or a predicate inside one."""
    token = scene.tokens[frame.token]
    for _ in range(len(scene.tokens)):
        marks = [c for c in scene.children[token.i] if c.dep in ("mark", "advmod")]
        if any(scene.grammar.is_a("conditional", m.lemma.lower()) for m in marks):
            return True
        if token.head == token.i or token.dep not in ("conj", "xcomp", "ccomp", "obj", "advcl", "obl"):
            return False
        if token.dep == "advcl":
            return False
        token = scene.tokens[token.head]
    return False


def is_history(date: Date | None, anchor_year: int | None, tense: str = "") -> bool:
    """True where the act's date ends two or more years before the story's.

    Where the story's year is unknown, a past act dated by a bare year, or by a month with its year, is history: the
    press dates what is new by the day.
    """
    if date is None or not date.latest:
        return False
    if anchor_year is None:
        return tense in ("past", "") and date.anchor == "" and date.earliest != date.latest
    return anchor_year - int(date.latest[:4]) >= _HISTORY_YEARS
