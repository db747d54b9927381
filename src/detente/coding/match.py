"""Frames against the lexicon: which line fits a predicate best, and who is its source and target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from detente.coding.asides import is_beside_a_noun
from detente.coding.candidates import candidates, is_quality, kin, qualities
from detente.coding.culprits import ascribed, faction
from detente.coding.doers import (
    caught,
    implied_source,
    parted,
    subject_heads,
    travellers,
    undertakers,
)
from detente.coding.lexicon import NONE
from detente.coding.makers import whose_deed
from detente.coding.notation import Part, Pattern
from detente.coding.others import backers, is_of_a_body, opposed, the_other_state, without_settings
from detente.coding.parties import besides, faces_rulers, is_one_state, is_part_of, known_of, states_of, without_overlap
from detente.coding.scene import Scene, has_phrase
from detente.coding.sectors import are_people, at_their_home, whose_doers, whose_hosts
from detente.coding.strangers import strangers
from detente.coding.targets import (
    OWN_FORCES,
    denies_deed,
    far_target,
    implied_target,
    named_instead,
    owned,
    whom_asked,
)
from detente.coding.victims import struck, who_struck
from detente.model import Frame, Party

_TO_THEIR_OWN = {"release", "disarm"}  # rebels hand captives and arms over to their own state
_AGAINST = {"PROTEST", "ACCUSE"}  # what "anti-Libyan" marches and words are
_BLOWS = {"SANCTION", "COERCE", "ASSAULT", "THREATEN", "MOBILIZE"}  # nobody backs those done to himself
_IN_ARMS = {"ASSAULT", "MOBILIZE"}  # what one does "alongside" another, both do


@dataclass(frozen=True, slots=True)
class Match:
    """A line that fits a frame. ``used`` are the tokens that its restricted parts took; ``score`` orders lines."""

    pattern: Pattern
    frame: Frame
    source: tuple[Party, ...]
    target: tuple[Party, ...]
    used: tuple[int, ...]
    score: float


@dataclass(slots=True)
class _Binding:
    """What the parts of one pattern have taken so far."""

    source: list[Party] = field(default_factory=list)
    target: list[Party] = field(default_factory=list)
    used: list[int] = field(default_factory=list)
    score: float = 0.0
    blames: bool = False


def best_match(scene: Scene, frame: Frame) -> Match | None:
    """The line that fits closest, or None. A NONE line that fits at least as closely wins: the caller codes nothing.

    Where the closest finds nobody who does it, one for the same act that does goes before it.
    """
    fits = [
        found
        for key in scene.predicates(frame)
        for pattern in scene.lexicon.patterns.get(key, ())
        if (found := match(scene, frame, pattern)) is not None
    ]
    if not fits:
        return None
    closest = max(fits, key=_nearness)
    done = [] if closest.source else [m for m in fits if m.source and m.pattern.type == closest.pattern.type]
    return max(done, key=_nearness, default=closest)


def _nearness(found: Match) -> tuple[float, bool, int]:
    return found.score, found.pattern.type == NONE, -found.pattern.order


def match(scene: Scene, frame: Frame, pattern: Pattern) -> Match | None:
    """Bind one pattern to one frame; None where a part that it asks for is missing."""
    if not _may_fit(scene, pattern):
        return None
    bound = _Binding(blames=pattern.type == "ACCUSE")
    if pattern.standing and is_beside_a_noun(scene, frame):
        return None
    subjects = subject_heads(scene, frame)
    if not _bind_subject(scene, frame, pattern, subjects, bound):
        return None
    for part in pattern.parts:
        if not _bind_part(scene, frame, part, bound, pattern.kind == "noun"):
            return None
    _bind_sides(scene, frame, pattern, bound)
    if _is_done_by_another(scene, frame, pattern, subjects, bound):
        return None
    _imply_doers(scene, frame, pattern, subjects, bound)
    denied = pattern.type == "REJECT" and denies_deed(scene, frame, bound.source)
    _imply_targets(scene, frame, pattern, bound, denied=denied)
    bound.source, bound.target = at_their_home(scene, pattern, bound.source, bound.target)
    if pattern.people:
        if not are_people(scene, bound.source):
            return None
        bound.score += 1
    source, target = without_overlap(bound.source, bound.target)
    if not known_of(target) and not denied:
        target = far_target(scene, frame, pattern, source) or target
    if pattern.swap:
        source, target = target, source
    if pattern.mutual and pattern.type == "COOPERATE" and frame.kind == "noun" and is_one_state((*source, *target)):
        return None  # "the manoeuvres of the Peruvian navy"
    return Match(pattern, frame, source, target, tuple(bound.used), bound.score)


def _may_fit(scene: Scene, pattern: Pattern) -> bool:
    """Whether the sentence holds the words that a pattern asks for, wherever they stand."""
    if pattern.subject_words and not scene.may_hold(pattern.subject_words):
        return False
    asked = (part for part in pattern.parts if part.words and part.place != "words" and not part.optional)
    return all(scene.may_hold(part.words) for part in asked)


def _imply_doers(scene: Scene, frame: Frame, pattern: Pattern, subjects: list[int], bound: _Binding) -> None:
    """Who does it, where the pattern's own places name nobody; and whose they are who do."""
    if not bound.source and pattern.type == "CONSULT" and frame.kind == "noun":
        held = scene.doers(travellers(scene, frame))  # "said so after *talks* with X"
        bound.source += held if known_of(bound.target) or len(states_of(held)) > 1 else ()
    if not bound.source and pattern.type == "ASSAULT" and pattern.mutual and frame.kind == "noun":
        bound.source += scene.doers(caught(scene, frame)) if known_of(bound.target) else ()
    if not bound.source and pattern.type == "ASSAULT":
        bound.source += who_struck(scene, frame)
    if not bound.source and pattern.subject:
        implied = implied_source(scene, frame, pattern, subjects, bound.used)
        # whose airspace is violated has not violated it
        bound.source += besides(implied, bound.target) if pattern.type == "MOBILIZE" else implied
    bound.source = whose_doers(scene, bound.source, bound.target)
    if not bound.source and pattern.subject == "S" and not pattern.subject_strict:
        bound.source += strangers(scene, frame, subjects, pattern.type)
    if pattern.swap:
        bound.source = whose_hosts(scene, frame, bound.source)


def _imply_targets(scene: Scene, frame: Frame, pattern: Pattern, bound: _Binding, *, denied: bool) -> None:
    """To whom it is done: who is bound and may be meant, else who is implied; nobody for a deed of one's own that is
    ``denied``."""
    if pattern.type in OWN_FORCES and pattern.mode not in _TO_THEIR_OWN:
        bound.target = [p for p in bound.target if not is_part_of(p, bound.source)]
    bound.target = whom_asked(scene, pattern, bound.source, bound.target, bound.used)
    if pattern.type in _AGAINST:
        bound.target = opposed(scene, frame) or bound.target
    if pattern.type == "ASSAULT":
        bound.target = struck(scene, frame, bound.source) or bound.target
    bound.target = named_instead(scene, frame, pattern, bound.source, bound.target)
    if denied:
        bound.target = []
    elif not bound.target:
        # "*our* patience has its limits": of what a speaker says of his own, he is no target
        used = [] if pattern.told and pattern.subject_words else bound.used
        implied = implied_target(scene, frame, pattern, bound.source, used)
        if pattern.type in _BLOWS:
            implied = list(besides(implied, backers(scene, frame)))
        bound.target += whom_asked(scene, pattern, bound.source, implied, bound.used)
    decreed = pattern.type == "SANCTION" and frame.voice == "passive" and frame.mood == "indicative"
    unsaid = frame.kind == "noun" or decreed  # "*in Chile*, Peru's envoy was declared persona non grata"
    if not bound.source and unsaid and pattern.between_states:
        bound.source += the_other_state(scene, bound.target)


# --- subjects ------------------------------------------------------------------------------------------------------


def _bind_subject(scene: Scene, frame: Frame, pattern: Pattern, subjects: list[int], bound: _Binding) -> bool:
    if frame.kind == "noun":
        _bind_doer(scene, frame, pattern, bound)
        if pattern.subject == "S+T" and pattern.kind == "noun" and len(bound.source) < 2:
            return any(part.fill == "T" for part in pattern.parts) or is_of_a_body(scene, frame, bound.source)
        if pattern.subject == "T":
            bound.target += bound.source
            bound.source = []
        return True
    if pattern.subject in ("S", "S+T"):
        bound.source += scene.doers(subjects)
        if pattern.subject == "S+T":
            bound.score += 0.5
            return len(bound.source) > 1
        return bool(bound.source) or not pattern.subject_strict
    if pattern.subject == "T":
        strict = pattern.subject_strict
        parties = [p for head in subjects for p in (whose_deed(scene, head) or scene.parties(head, strict=strict))]
        bound.target += without_settings(scene, parties) if bound.blames else parties
        return bool(bound.target) or (bool(subjects) and not pattern.subject_strict)
    if pattern.subject_words:
        bound.used += [head for head in subjects if scene.is_one_of(head, pattern.subject_words)]
        bound.score += 3
        return bool(bound.used)
    return True


def _is_done_by_another(scene: Scene, frame: Frame, pattern: Pattern, subjects: list[int], bound: _Binding) -> bool:
    """Whether a line that finds its doer elsewhere than in the subject (``*``) meets a known actor as the subject of an
    active verb: "X has barred officials *of Y* from its soil" is not Y's doing."""
    if pattern.subject or pattern.mutual or frame.kind != "verb" or frame.voice != "active" or not bound.source:
        return False
    doers = states_of(scene.doers(subjects))
    return bool(doers) and not doers & states_of(bound.source)


def _bind_doer(scene: Scene, frame: Frame, pattern: Pattern, bound: _Binding) -> None:
    """The doer of an event noun: its subject, adjective or possessive, or a genitive that is an actor."""
    bound.source += scene.doers(scene.heads(frame, "subject"))
    words = scene.lexicon.prepositions.get("between", frozenset())
    # "the signing of a deal *between* X and Y"
    # "talks *of three days* between X and Y"
    lasting = [c.i for c in scene.children[frame.token] if any(n.dep == "nummod" for n in scene.children[c.i])]
    made = (*scene.heads(frame, "object"), *scene.heads(frame, "genitive"), *lasting) if frame.verb else lasting
    between = scene.obliques(frame, words) or [i for head in made for i in scene.attached(head, words, depth=1)]
    # in "a mediation between T" the doer is a third
    asked = not pattern.mutual and any(words & set(part.prepositions) for part in pattern.parts)
    if not bound.source and between and not asked:
        bound.source += scene.actors(between)
        bound.used += between
    if not bound.source and any(a.relation in ("modifier", "possessor") for a in frame.arguments):
        taken = {a.head for a in frame.arguments if a.relation in ("genitive", "object", "oblique")}
        places = {h for h in scene.heads(frame, "modifier") if h in scene.resolved.places[scene.position]}
        owners = (*scene.owner(frame.token), *scene.doers(scene.heads(frame, "possessor")))  # "X's decision on the ban"
        bound.source += [p for p in dict.fromkeys(owners) if not _covers(scene, taken | places, p)]
    if not bound.source:
        asked_words = {w for part in pattern.parts if part.place == "object" and not part.optional for w in part.words}
        done_to = [h for h in scene.heads(frame, "genitive") if scene.is_one_of(h, frozenset(asked_words))]
        rest = [h for h in scene.heads(frame, "genitive") if h not in done_to]
        bound.source += [p for p in scene.doers(rest) if _covers(scene, set(rest), p)]  # not "of *Swedish* positions"
    if not bound.source and pattern.mutual:
        bound.source += scene.actors(parted(scene, frame))
    if not bound.source and pattern.type in ("ASSAULT", "COERCE"):
        bound.source += scene.doers(ascribed(scene, frame)) or faction(scene, frame)
    if not bound.source:
        bound.source += scene.doers(undertakers(scene, frame))
    if not bound.source and pattern.mode == "visit":
        bound.source += scene.doers(travellers(scene, frame))


def _covers(scene: Scene, heads: set[int], party: Party) -> bool:
    return any(party.span.start <= scene.tokens[h].start < party.span.end for h in heads)


# --- parts ---------------------------------------------------------------------------------------------------------


def _bind_part(scene: Scene, frame: Frame, part: Part, bound: _Binding, is_noun_line: bool) -> bool:
    if part.place == "words":
        found = any(has_phrase(scene.unquoted, words) for several in part.words for words in several.split("|"))
        bound.score += 3 if found else 0
        return found or part.optional
    heads = candidates(scene, frame, part, bound.source, bound.used, blames=bound.blames)
    if part.fill == "words":
        fitting = [h for h in heads if scene.is_one_of(h, part.words)]
        if not fitting and part.place == "object":
            fitting = [h for head in heads for h in kin(scene, frame, head) if scene.is_one_of(h, part.words)][:1]
        if not fitting and is_quality(scene, part):
            fitting = [h for h in heads if any(scene.is_one_of(i, part.words) for i in qualities(scene, h))]
        heads = fitting
        bound.used += heads
        bound.score += 3 if heads else 0
        return bool(heads) or part.optional
    if part.fill == "*":
        bound.score += 1 if heads else 0
        return bool(heads) or part.optional
    return _bind_side(scene, frame, part, heads, bound, is_noun_line)


def _bind_side(scene: Scene, frame: Frame, part: Part, heads: list[int], bound: _Binding, is_noun_line: bool) -> bool:
    """Fill S, T or S+T from the phrases found for a part."""
    strict = part.strict or part.place == "genitive" or part.fill != "T"
    if part.place == "genitive" and part.fill == "T" and part.optional and known_of(bound.target):
        return True  # "condemned the loss *of a Chilean plane* through Peru": who is named by the part before is meant
    if part.place == "genitive" and part.fill == "T":
        parties = owned(scene, heads, bound.source, bound.used)
    else:
        named = part.strict and part.place == "object" and not is_noun_line
        # "resume *talks with X*" is not "retake X"
        whole = [h for h in heads if not (named and scene.is_event(h) and not scene.own_parties(h))]
        blamed = bound.blames and part.fill == "T"
        parties = [p for head in whole for p in _meant_by(scene, head, blamed=blamed, strict=strict)]
        if bound.blames and not any(scene.own_parties(head) for head in whole):
            parties = without_settings(scene, parties)
        if not parties and part.fill == "S" and any(scene.grammar.is_a("genitive", w) for w in part.prepositions):
            parties = [p for used in bound.used[:1] for p in scene.owner(used)]  # "*Lima's* visit", said of its object
    if part.fill == "T" and part.strict:
        # "its own payments" are no other side, nor are its own forces
        own = [p for p in parties if is_part_of(p, bound.source) and not faces_rulers(p)]
        parties = [p for p in besides(parties, bound.source) if p not in own]
    side = bound.target if part.fill == "T" else bound.source
    side += parties
    if parties:
        bound.score += (0.5 if part.optional else 1) + (0.5 if part.strict else 0)
    # an event noun may leave the target of its verb unsaid ("l'invasion russe")
    known = bool(bound.source) or scene.is_definite(frame.token)
    both_named = len(bound.source) > 1
    asked = is_noun_line and bool(part.prepositions)  # what such a line asks for by name must be there
    unsaid = frame.kind == "noun" and part.fill == "T" and known and (both_named or not asked)
    # "les a condamnés": somebody is named elsewhere
    pronoun = not strict and any(scene.tokens[h].pos == "PRON" for h in heads)
    missing_is_fine = part.optional or pronoun or (unsaid and (both_named or not (part.strict and is_noun_line)))
    if not parties and unsaid and part.prepositions and not part.optional:
        bound.score -= 0.5  # "the protest of teachers" is sooner one of those that need nobody else
    return bool(parties) or missing_is_fine


def _meant_by(scene: Scene, head: int, *, blamed: bool, strict: bool) -> Sequence[Party]:
    """Who is meant by a phrase: who did it, where a deed is blamed ("a protest over the arrest of X *by Y*")."""
    return (whose_deed(scene, head) if blamed else ()) or scene.parties(head, strict=strict)


# --- sides ---------------------------------------------------------------------------------------------------------


def _bind_sides(scene: Scene, frame: Frame, pattern: Pattern, bound: _Binding) -> None:
    """Sides named by "entre X et Y" / "between X and Y" act together, as do those in arms beside each other."""
    if frame.kind == "verb" and bound.source:
        beside = scene.lexicon.prepositions.get("jointly", frozenset())
        if pattern.type in _IN_ARMS:
            beside |= scene.lexicon.prepositions.get("beside", frozenset())
        heads = scene.obliques(frame, beside)
        for head in scene.heads(frame, "subject"):
            heads += scene.attached(head, beside, depth=1)
        bound.source += besides(scene.doers(h for h in heads if h not in bound.used), bound.target)
    if bound.source or frame.kind == "noun":
        return
    if pattern.mutual or pattern.type == "CONSULT":
        bound.source += scene.actors(scene.obliques(frame, scene.lexicon.prepositions.get("between", ())))
        if pattern.mutual and not bound.source and frame.voice == "passive" and len(states_of(bound.target)) > 1:
            bound.source, bound.target = bound.target, []  # "talks *between X and Y* were held"
