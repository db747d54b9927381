"""Realis: whether an act is done, denied, to come, merely possible, or of a past era."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from detente.coding.scene import Scene
from detente.language.predicates import words_of
from detente.model import Date, Frame, Span, Token

_HISTORY_YEARS = 2  # house rule of the coding guide: an act dated two or more years before the story is history


_NOT_YET = ("hypothetical", "future")
_GOES_ON = ("complement", "coordinate", "subject")  # links through which what is awaited goes down


def grounded_status(scene: Scene, frame: Frame) -> str:
    """Status from the predicate's own grammar: polarity, modality, tense, mood, the clause it stands in, its era."""
    if frame.polarity == "negative" or _never_was(scene, frame):
        return "negated"
    verb = _aspectual(scene, frame)
    if verb is not None:
        return grounded_status(scene, verb)
    if scene.sentence.text.rstrip(' "»”').endswith("?"):
        return "hypothetical"
    if _is_past_era(scene, frame):
        return "historical"
    if frame.tense == "future" or _is_soon(scene, frame):
        return "future"
    if is_condition(scene, frame):
        return "hypothetical"
    if frame.modality == "necessary" and frame.mood == "indicative" and was_fulfilled(scene, frame):
        return "actual"
    if is_hearsay(scene, frame):
        return "actual"
    if frame.modality in ("possible", "necessary") or frame.mood == "conditional":
        return "hypothetical"
    if frame.kind == "noun" and _is_supposed(scene, frame):
        return "hypothetical"
    if frame.kind == "noun" and _is_being_set(scene, frame):
        return "future"
    if frame.kind == "verb" and frame.link == "adverbial" and is_preceding(scene, frame):
        return "actual"  # "will go to X *after putting off* a trip to Y"
    manner = frame.kind == "verb" and frame.mood == "participle" and frame.link == "adverbial"
    if manner and frame.parent is not None:
        above = grounded_status(scene, scene.frames[frame.parent])
        return above if above in _NOT_YET else "actual"  # "could reply *by sending* troops"
    if frame.kind != "noun" and frame.mood == "infinitive" and frame.link == "adverbial":
        return _thereafter(scene, frame)
    return "actual"


def _never_was(scene: Scene, frame: Frame) -> bool:
    """Whether a participle tells what was done of something that there never was ("there were no *crimes done*")."""
    above = scene.frames[frame.parent] if frame.parent is not None else None
    if above is None:
        return False
    denied = above.polarity == "negative" and above.kind == "noun" and scene.grammar.is_a("evidence", above.lemma)
    if denied and above.token not in scene.heads(frame, "subject"):
        return True  # "saw no *evidence that X had built bombs*"
    if above.kind == "noun" and above.parent is not None:
        above = scene.frames[above.parent]  # what there never was is itself an act ("no *abuses* done")
    if frame.link != "relative" or above.polarity != "negative":
        return False
    return any(c.dep.startswith("expl") for c in scene.children[above.token])


def _thereafter(scene: Scene, frame: Frame) -> str:
    """Status of an infinitive beside a clause: a purpose is to come; what is done right after it is as the clause is
    ("a reçu X *avant de rencontrer* Y").
    """
    marks = [c for c in scene.children[frame.token] if c.dep in ("mark", "case")]
    later = any(scene.grammar.is_a("thereafter", words_of(m, scene.children)) for m in marks)
    return grounded_status(scene, scene.frames[frame.parent]) if later and frame.parent is not None else "future"


def _aspectual(scene: Scene, frame: Frame) -> Frame | None:
    """The verb of beginning or going on that an event noun is the subject of ("the talks *will resume*")."""
    if frame.kind != "noun" or frame.link != "subject" or frame.parent is None:
        return None
    above = scene.frames[frame.parent]
    begins = "begin" in scene.lexicon.embedders.get(above.lemma, ())
    return above if begins and above.kind == "verb" else None


def was_fulfilled(scene: Scene, frame: Frame) -> bool:
    """ "A dû fermer sa frontière": what one had to do, told in the perfect, one did."""
    modal = scene.tokens[scene.tokens[frame.token].head]
    auxiliary = any(c.dep.startswith("aux") for c in scene.children[modal.i])
    return bool(scene.grammar.modal(modal.lemma)) and auxiliary and modal.feats.get("VerbForm") == "Part"


def is_hearsay(scene: Scene, frame: Frame) -> bool:
    """A conditional of the past outside a condition ("aurait bombardé"): the press so tells what it did not see."""
    if frame.mood != "conditional" or frame.modality:
        return False
    token = scene.tokens[frame.token]
    group = scene.children[frame.token]
    perfect = any(c.dep in ("aux", "aux:tense") and c.feats.get("Mood") == "Cnd" for c in group)
    reported = frame.parent is not None and frame.link == "complement" and scene.frames[frame.parent].tense == "past"
    return perfect and token.feats.get("VerbForm") == "Part" and not has_condition(scene) and not reported


def is_ultimatum(scene: Scene, frame: Frame) -> bool:
    """Whether an act is to come unless another does something ("will leave the talks *unless Lima pays*")."""
    words = scene.lexicon.prepositions.get("unless", frozenset())
    clauses = (c for c in scene.children[frame.token] if c.dep.startswith("advcl"))
    marks = (m for c in clauses for m in scene.children[c.i] if m.dep == "mark")
    return any(words & {m.lemma.lower(), words_of(m, scene.children)} for m in marks)


def has_condition(scene: Scene) -> bool:
    """Whether a sentence has a clause behind "si" / "if"."""
    return any(t.pos == "SCONJ" and scene.grammar.is_a("conditional", t.lemma.lower()) for t in scene.tokens)


def _is_soon(scene: Scene, frame: Frame) -> bool:
    """A present or an event noun beside a word for what is near ("se rend demain à", "une visite imminente")."""
    above = scene.frames[frame.parent] if frame.parent is not None and frame.link == "complement" else None
    if above is not None and frame.mood == "infinitive" and scene.grammar.is_a("appointed", above.lemma):
        return above.tense in ("present", "past") and above.polarity == "positive"  # "is to visit", "was to visit"
    if frame.tense == "past" or frame.modality or frame.mood == "conditional" or frame.polarity == "negative":
        return False
    beside = scene.children[frame.token]
    if frame.kind == "noun":
        if any(c.dep == "acl" and scene.grammar.is_a("scheduled", c.lemma) for c in beside):
            return (
                frame.link != "subject"
            )  # "before the visit *planned* by X"; not "the visit planned for May was a success"
        beside = [c for c in beside if c.dep.startswith(("amod", "nmod", "advmod", "compound"))]
    elif frame.mood == "indicative" and frame.link != "adverbial":
        beside = [c for c in beside if c.dep.startswith(("advmod", "obl", "nmod", "mark"))]
        beside = [*beside, *(a for c in beside for a in scene.children[c.i] if a.dep == "amod")]
    else:
        return False
    return any(
        scene.grammar.is_a("soon", words) for t in beside for words in (t.lemma.lower(), words_of(t, scene.children))
    )


def _is_past_era(scene: Scene, frame: Frame) -> bool:
    """An act told beside words for a past era ("during the Cold War", "l'Allemagne nazie"), in their own clause."""
    if frame.tense not in ("past", "") and frame.kind != "noun":
        return False
    return any(_governs(scene, frame, token) for token in _era_words(scene))


def _era_words(scene: Scene) -> Iterator[Token]:
    for match in _era_pattern(scene.grammar.words.get("background", frozenset())).finditer(scene.plain):
        yield from [t for t in scene.tokens if t.start >= scene.sentence.start + match.start()][:1]


@cache  # every frame of every sentence asks
def _era_pattern(phrases: frozenset[str]) -> re.Pattern[str]:
    longest = sorted(phrases, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest)) + r")(?!\w)" if longest else r"(?!)")


def _governs(scene: Scene, frame: Frame, token: Token) -> bool:
    """Whether a word hangs on the frame's predicate, or on the clause that the predicate stands in."""
    verbs = {f.token for f in scene.frames if f.kind != "noun"}
    for _ in range(len(scene.tokens)):
        if token.i == frame.token:
            return True
        if token.i in verbs or token.head == token.i:
            break
        token = scene.tokens[token.head]
    above = scene.tokens[frame.token]
    for _ in range(len(scene.tokens)):
        if above.i == token.i:
            return True
        # a clause beside the dated one may tell of today
        if above.head == above.i or (above.i in verbs and above.dep in ("parataxis", "advcl", "acl:relcl", "ccomp")):
            return False
        above = scene.tokens[above.head]
    return False


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


def _is_being_set(scene: Scene, frame: Frame) -> bool:
    """Whether one speaks of when or where an act is to be ("the *date* of the visit will be set")."""
    token = scene.tokens[frame.token]
    above = scene.tokens[token.head]
    return (
        token.dep == "nmod" and above.dep.startswith(("nsubj", "obj")) and scene.grammar.is_a("schedule", above.lemma)
    )


def is_condition(scene: Scene, frame: Frame) -> bool:
    """A clause behind "si" / "if", or a predicate inside one; a noun of event "in case of" which something is to be."""
    token = scene.tokens[frame.token]
    cases = (words_of(c, scene.children) for c in scene.children[token.i] if c.dep == "case")
    if frame.kind == "noun" and (any(scene.grammar.is_a("doubt", words) for words in cases) or _is_any(scene, token)):
        return True
    while token.dep == "nmod" and scene.counted(token.head) == token.i:
        token = scene.tokens[token.head]  # "if X launches *any kind of* attack"
    if frame.kind == "noun" and token.dep.startswith(("obl", "nmod")):
        return False  # "with the invasion of X, if ...": a circumstance stands outside the condition
    for _ in range(len(scene.tokens)):
        marks = [c for c in (*scene.children[token.i], scene.tokens[token.head]) if c.dep in ("mark", "advmod")]
        words = (w for m in marks for w in (m.lemma.lower(), words_of(m, scene.children)))
        if any(scene.grammar.is_a("conditional", w) for w in words):
            return True
        if token.head == token.i or token.dep not in ("conj", "xcomp", "ccomp", "obj", "advcl", "obl"):
            return False
        if token.dep == "advcl":
            return False
        token = scene.tokens[token.head]
    return False


def _is_any(scene: Scene, noun: Token) -> bool:
    """Whether a noun of event means whichever may come ("*any* attack will be punished")."""
    determiners = [c for c in scene.children[noun.i] if c.dep.startswith("det")]
    return len(determiners) == 1 and scene.grammar.is_a("whichever", determiners[0].text.lower())


def is_ahead(scene: Scene, frame: Frame) -> bool:
    """Whether a noun of event stands behind words that put it after what is told ("*ahead of* talks with X")."""
    token = scene.tokens[frame.token]
    counted = token.dep == "nmod" and scene.grammar.is_a("genitive", scene.preposition(token))
    heads = (token.i, token.head) if counted else (token.i,)  # "on the eve of *a round* of talks"
    cases = (words_of(c, scene.children) for i in heads for c in scene.children[i] if c.dep == "case")
    return frame.kind == "noun" and any(scene.grammar.is_a("eve", words) for words in cases)


def is_preceding(scene: Scene, frame: Frame) -> bool:
    """Whether an act stands behind words that put it before what is told ("*after* a visit", "*over* a visit")."""
    return _preceding_mark(scene, frame) is not None


def lead_of(scene: Scene, frame: Frame) -> Span | None:
    """How long before what is told an act was done, with the word behind it ("*two days after* the raid")."""
    mark = _preceding_mark(scene, frame)
    if mark is None:
        return None
    words = scene.subtree(mark.i)
    for child in scene.children[frame.token]:
        measure = scene.subtree(child.i)
        if max(measure) == mark.i - 1:
            words = measure + words
    return scene.span(words)


def _preceding_mark(scene: Scene, frame: Frame) -> Token | None:
    marks = (c for c in scene.children[frame.token] if c.dep in ("case", "mark") and c.i < frame.token)
    return next((m for m in marks if scene.grammar.is_a("preceding", words_of(m, scene.children))), None)


def is_awaited(scene: Scene, frame: Frame) -> bool:
    """Whether an act is what something else lasts until ("held *until* Lima stops its raids"): not done yet."""
    for clause in (frame, *scene.over(frame, _GOES_ON)):
        first = scene.tokens[clause.token]
        while first.dep == "conj":
            first = scene.tokens[first.head]
        kids = scene.children[first.i]
        marks = [words_of(c, scene.children) for c in kids if c.dep in ("mark", "advmod")]
        if any(scene.grammar.is_a("awaited", words) for words in (*marks, _opening(scene, first))):
            told = clause.tense == "past" and clause.mood == "indicative"
            perfect = any(c.dep.startswith("aux") and c.feats.get("Tense") == "Pres" for c in kids)
            return perfect or not told
    return False


def _opening(scene: Scene, clause: Token) -> str:
    """What opens a clause that the parser took for a relative of a pronoun: « *jusqu'à ce que* Lima cède »."""
    over = scene.tokens[clause.head]
    if not clause.dep.startswith("acl") or over.pos != "PRON" or over.i + 1 >= clause.i:
        return ""
    return f"{scene.preposition(over)} {over.text} {scene.tokens[over.i + 1].text}".lower()


def is_history(date: Date | None, anchor_year: int | None, tense: str = "") -> bool:
    """True where the act's date ends two or more years before the story's.

    Where the story's year is unknown, a past act dated by a bare year, or by a month with its year, is history: the
    press dates what is new by the day. Until when something is to last ("extended *until 2028*") then says nothing.
    """
    if date is None or not date.latest:
        return False
    if anchor_year is None:
        bare = bool(date.earliest) and date.earliest != date.latest
        return tense in ("past", "") and date.anchor == "" and bare
    return anchor_year - int(date.latest[:4]) >= _HISTORY_YEARS
