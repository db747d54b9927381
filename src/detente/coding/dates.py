"""When an act was done: which date of its sentence is its own, and whether a weekday is the last or the coming one.

A weekday, or a month without its year, does not say by itself on which side of the article's day it lies. Its clause
does: "s'est rendu mardi" is the last Tuesday, "se rendra mardi", "was due on Tuesday" the coming one. `load_lexicon`'s
embedders and the classes ``scheduled`` and ``moved`` of the word lists name the verbs that look ahead.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from detente.coding.scene import Scene
from detente.coding.status import is_hearsay, is_preceding, lead_of, was_fulfilled
from detente.language.predicates import words_of
from detente.model import Date, Frame, Token
from detente.times import before, shift_future, shift_past

# classes of embedding verbs whose clause tells of what is still to come
_LOOKING_AHEAD = ("promise", "consent", "threaten", "ask", "command", "plan", "consider", "want", "allow")
_CLAUSAL = ("VERB", "AUX")
_OWN, _BELOW, _ABOVE, _NEAR, _BOUND = range(5)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of a sentence, and why it is read so ("" where its words alone say it).

    A ``bound`` is that of another act, before which this one had been done ("recalled *in May* over a visit").
    """

    date: Date
    why: str = ""
    bound: bool = False


def dates_of(scene: Scene, frame: Frame, status: str, dates: Iterable[Date]) -> list[Dated]:
    """The dates of the act that a frame tells, out of those of the article, the nearest to its words first.

    A date that stands under the act's own words comes before one of a verb above it ("said on Monday that"); what
    belongs to something else in the sentence ("the accord of 2007", "suspended since 2023") is left out. The direction
    of each is that of the clause in which it stands; the act's ``status`` decides where that says nothing.
    """
    act = {frame.token, *frame.tokens}
    found: list[tuple[int, int, Date, Token]] = []
    for date in dates:
        token = _token_of(scene, date)
        level = _level(scene, token, frame, act) if token is not None else None
        if token is not None and level is not None and not (date.earliest and _is_moved_to(scene, token)):
            found.append((level, abs(token.start - scene.tokens[frame.token].start), date, token))
    found.sort(key=lambda row: row[:2])
    nearest = [row for row in found if row[0] <= _BELOW] or found
    read = [_turned(scene, row[2], row[3], coming=status == "future" and row[0] <= _BELOW) for row in nearest]
    known = [replace(dated, bound=row[0] == _BOUND) for dated, row in zip(read, nearest, strict=True)]
    return [*_before(scene, frame, known), *known]


def _before(scene: Scene, frame: Frame, known: Sequence[Dated]) -> list[Dated]:
    """The day of an act by how long the act above came after it ("*two days after* the raid")."""
    above = next((d.date for d in known if d.bound and d.date.earliest), None)
    words = lead_of(scene, frame) if above and all(d.bound for d in known) else None
    if above is None or words is None:
        return []
    date = before(words, above, scene.lexicon.language)
    return [Dated(date, f"« {words.text} », reckoned from {above.edtf}")] if date else []


def own_date(near: Sequence[Dated]) -> Dated | None:
    """Of the dates of an act, the one on which it was done: the first that is more than an end ("until 30 June")."""
    own = [d for d in near if not d.bound]
    whole = (d for d in own if d.date.earliest or not d.date.latest)
    return next(whole, next(iter(own), None))


def known_by(near: Sequence[Dated]) -> Dated | None:
    """The act's own date, else one by which it had been done."""
    return own_date(near) or next(iter(near), None)


def ending(status: str, near: Iterable[Dated]) -> Date | None:
    """Until when what is done is to last: the nearest date that has only an end ("until 30 June")."""
    if status != "actual":
        return None  # before a day, as often as until it
    return next((d.date for d in near if d.date.latest and not d.date.earliest and not d.bound), None)


def _turned(scene: Scene, date: Date, token: Token, *, coming: bool) -> Dated:
    """The date as the clause around its token means it: coming, past, or as its words were read."""
    clause = _clause(scene, token)
    if clause is None:
        return Dated(date)
    language = scene.lexicon.language
    words = f"« {date.span.text} » under « {clause.text} »" if date.span else ""
    if coming or _looks_ahead(scene, clause, token):
        shifted = shift_future(date, language)
        return Dated(shifted, f"{words}, which looks ahead: the coming one") if shifted != date else Dated(date)
    if _looks_back(scene, clause, token, date):
        shifted = shift_past(date, language)
        return Dated(shifted, f"{words}, which is past: the last one") if shifted != date else Dated(date)
    return Dated(date)


# --- which date ----------------------------------------------------------------------------------------------------


def _token_of(scene: Scene, date: Date) -> Token | None:
    """The word of the sentence on which a date hangs: of its words, the one whose head is no other of them."""
    if date.span is None or not scene.sentence.start <= date.span.start < scene.sentence.end:
        return None
    inside = [t for t in scene.tokens if t.start < date.span.end and t.end > date.span.start]
    indices = {t.i for t in inside}
    heads = [t for t in inside if t.head not in indices or t.head == t.i]
    return next((t for t in heads if t.pos not in ("ADP", "PUNCT")), next(iter(heads), None))


def _level(scene: Scene, token: Token, frame: Frame, act: set[int]) -> int | None:
    """How near a date stands to an act; None where it belongs to something else."""
    if frame.token == _told_of(scene, token):
        return _OWN
    if frame.kind == "noun" and any(a.relation == "oblique" and a.head == token.i for a in frame.arguments):
        return _BELOW  # of a participle whose arguments the noun shares: "measures of restriction *taken in March*"
    path: list[Token] = []
    for above in (token, *scene.above(token.i)):
        if above.i in act:
            return _level_below(scene, token, path, frame, act)
        if above.i != token.i:
            path.append(above)
    if is_preceding(scene, frame):
        return _BOUND
    over = {t.i for t in scene.above(frame.token)}
    host = next((t for t in path if t.pos in _CLAUSAL), None)
    if host is None:
        return _NEAR
    if host.i in over:
        return None if _is_held(scene, token, path, host) else _ABOVE
    told = host.dep == "parataxis" or scene.tokens[host.head].i == host.i
    return _ABOVE if told else None


def _is_moved_to(scene: Scene, token: Token) -> bool:
    """Whether a date is that of what is put off ("postponed *to June*"), not of putting it off."""
    clause = _clause(scene, token)
    if clause is None or token.head != clause.i or not _is_a(scene, clause, "moved"):
        return False
    return scene.grammar.is_a("until when", _case(scene, token))


def _told_of(scene: Scene, token: Token) -> int | None:
    """The verb that a date is told of by "when" right behind it ("since 2023, *when* X accused Y"), else None."""
    after = [t for t in scene.tokens[token.i + 1 : token.i + 3] if t.pos != "PUNCT"][:1]
    if not after or not scene.grammar.is_a("when", after[0].text.lower()):
        return None
    return next((f.token for f in sorted(scene.frames, key=_place) if f.token > after[0].i and f.kind == "verb"), None)


def _place(frame: Frame) -> int:
    return frame.token


def _level_below(scene: Scene, token: Token, path: list[Token], frame: Frame, act: set[int]) -> int | None:
    """The same for a date below the act: its own, but for that of another clause or of a thing in the act's object."""
    verbs = [t for t in path if t.pos in _CLAUSAL]
    if verbs:
        done = frame.kind == "noun" and verbs[-1].head == frame.token and verbs[-1].dep == "acl"
        if done and not any(scene.tokens[i].pos in _CLAUSAL for i in frame.tokens):
            return _BELOW  # "restrictions *imposed* in March"
        return _NEAR if all(t.dep in ("xcomp", "ccomp") for t in verbs) and verbs[0].i == path[0].i else None
    if not path:
        return _OWN
    if path[0].pos == "ADJ" and path[0].dep in ("acl", "amod") and token.dep.startswith(("obl", "advmod")):
        return None
    if _is_held(scene, token, path, scene.tokens[min(act)]):
        return None
    if scene.is_event(path[-1].i) and scene.grammar.is_a("in answer", scene.preposition(path[-1])):
        return None  # "in retaliation for the expulsion of X *three days earlier*": when what is answered was done
    return _OWN if path[0].dep.startswith(("obl", "advmod")) and len(path) == 1 else _BELOW


def _is_held(scene: Scene, token: Token, path: list[Token], host: Token) -> bool:
    """Whether a date says which thing is meant ("l'accord *de 2007*", "the *2007* agreement"), not when it was done.

    The same about a circumstance of the act dates the act ("after the coup *of 2020*").
    """
    noun = next(iter(path), None)
    if noun is None or noun.i == host.i or noun.pos not in ("NOUN", "PROPN"):
        return False
    genitives = scene.grammar.words.get("genitive", frozenset())
    genitive = scene.preposition(token) in genitives
    before = token.i < noun.i and token.dep.startswith(("compound", "nummod", "amod"))
    if not (genitive or before):
        return False
    rest = iter(path)
    top = next((t for t in rest if not (t.dep.startswith("nmod") and scene.preposition(t) in genitives)), noun)
    over = next(rest, None)
    circumstance = top.dep.startswith("obl") and (over is None or over.pos in _CLAUSAL)
    return not circumstance or _is_topic(scene, top)


def _is_topic(scene: Scene, token: Token) -> bool:
    """Whether a phrase says what an act is about, and not when it was done ("blamed X *for the 2024 riots*")."""
    known = scene.lexicon.prepositions
    return scene.preposition(token) in known.get("topic", frozenset()) - known.get("during", frozenset())


# --- which direction -----------------------------------------------------------------------------------------------


def _clause(scene: Scene, token: Token) -> Token | None:
    """The predicate in whose clause a date stands: a verb, or a word of what is planned ("*due* on Tuesday")."""
    for above in scene.above(token.i):
        if above.pos in _CLAUSAL or _is_a(scene, above, "scheduled"):
            return above
    return None


def _looks_ahead(scene: Scene, clause: Token, token: Token) -> bool:
    """Whether a clause tells of what was still to come when it was written."""
    if _is_a(scene, clause, "scheduled") and not _is_done(scene, clause):
        return True
    if _is_a(scene, clause, "moved"):
        return scene.grammar.is_a("until when", _case(scene, token))
    frame = next((f for f in scene.frames if clause.i in f.tokens or f.token == clause.i), None)
    if frame is None:
        return False
    if frame.tense == "future" or (frame.mood == "conditional" and not is_hearsay(scene, frame)):
        return True
    if frame.modality == "necessary" and not was_fulfilled(scene, frame):
        return True
    if frame.mood not in ("infinitive", "subjunctive") or frame.parent is None:
        return False
    over = scene.frames[frame.parent]
    if frame.link == "adverbial":
        return frame.mood == "infinitive"
    return frame.link == "complement" and _embeds_ahead(scene, over)


def _embeds_ahead(scene: Scene, over: Frame) -> bool:
    """Whether what stands under a frame is to come: promised, asked for, planned, decided."""
    kinds = scene.lexicon.embedders.get(over.lemma, ())
    return any(kind in kinds for kind in _LOOKING_AHEAD) or scene.grammar.is_a("scheduled", over.lemma)


def _looks_back(scene: Scene, clause: Token, token: Token, date: Date) -> bool:
    """Whether a date stands right under a finite verb of the past, and is no beginning or end of a time."""
    if token.head != clause.i or "/" in date.edtf:
        return False
    frame = next((f for f in scene.frames if f.token == clause.i), None)
    return frame is not None and frame.tense == "past" and frame.mood == "indicative" and not frame.modality


def _is_done(scene: Scene, clause: Token) -> bool:
    """Whether the planning itself is what is told ("a prévu lundi", "has scheduled"): a verb in the perfect, active."""
    auxiliaries = [c for c in scene.children[clause.i] if c.dep.startswith("aux")]
    passive = any(c.dep == "aux:pass" for c in auxiliaries)
    return clause.pos == "VERB" and bool(auxiliaries) and not passive


def _is_a(scene: Scene, token: Token, kind: str) -> bool:
    return scene.grammar.is_a(kind, token.lemma.lower()) or scene.grammar.is_a(kind, token.text.lower())


def _case(scene: Scene, token: Token) -> str:
    cases = [c for c in scene.children[token.i] if c.dep == "case"]
    return words_of(cases[0], scene.children) if cases else ""
