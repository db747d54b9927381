"""To whom an act is done where no part of the pattern names it: what the other words of the sentence imply."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from detente.coding.doers import judge_of
from detente.coding.makers import accused, holders, makers, summed_up
from detente.coding.notation import Pattern
from detente.coding.others import BODIES, is_forum, is_setting, only_other, the_other_state
from detente.coding.parties import besides, is_bare, is_part_of, is_somebody, known_of, states_of
from detente.coding.scene import Scene
from detente.coding.victims import attacked
from detente.language.predicates import words_of
from detente.model import Frame, Party

# done to a state that may be left unsaid
SIDED = {"SANCTION", "REJECT", "THREATEN", "ACCUSE", "REQUEST", "SUPPORT"}
OPPOSED = SIDED - {"THREATEN"}  # and so may what is said of another act, but for threats
OWN_FORCES = {"MOBILIZE", "RETREAT"}  # whose own troops are moved is no other side
_OF_LAW = {"investigate", "convict"}  # courts and police deal with persons, whatever states are named
_GROUND_TYPES = {"ASSAULT", "MOBILIZE", "RETREAT", "AID", "COERCE"}  # acts on a state's soil are done to that state
_ON_ITS_OWN = {"curfew", "martial-law"}  # laid on a state's own people, whatever others are named
_DENIAL = "120"
_PROBE = "investigate"
_ANSWERED = {"ACCUSE", "REJECT", "SUPPORT", "AGREE", "CONCEDE"}  # done to who made what they are done to
FAR = {"AID", "AGREE", "CONCEDE", "RETREAT", "REJECT", "THREATEN", "SANCTION"}  # whose other side may stand far below
_FAVOURS = {"CONCEDE", "RETREAT"}  # done to whom they are for, not to whoever was there before
_FOR_WHOM = _FAVOURS | {"AID"}
_FAR_ACTS = {"SUPPORT/ratify"}  # the accord *signed with Y*
_OTHER_CLAUSES = {"coordinate", "parataxis"}
_CAPTIVES = {"MIL", "CIV", "EDU", "MED", "BUS", "LAB"}  # whom somebody else holds
_AT_BODIES = {"THREATEN", "SANCTION", "REJECT", "ACCUSE"}  # done to the one body named, where no state is
_WITH_MEANS = {"PROTEST", "MOBILIZE", "ASSAULT/crowd-control", "ASSAULT/heavy-weapons", "ASSAULT/firearms"}
_SENT = {"AID", "MOBILIZE"}  # forces and goods go to no one who only does the same
_MOST_TARGETS = 3  # more actors behind one preposition are a list of something else


def implied_target(
    scene: Scene, frame: Frame, pattern: Pattern, source: Sequence[Party], used: Sequence[int]
) -> list[Party]:
    """The target of an act that the pattern leaves open, from the nearest words to the farthest; [] if none is meant.

    ``source`` is who does it, ``used`` the tokens that the pattern's words took.
    """
    found: list[Party] = []
    alike = pattern.mutual or pattern.type == "CONSULT"
    among_them = alike and len(states_of(source)) > 1  # where two meet or fight is no third
    if frame.kind != "adjective":
        found = _behind_preposition(scene, frame, source, used, places=not among_them)
    if pattern.type in OWN_FORCES:
        found = [p for p in besides(found, source) if not is_part_of(p, source)]
    if not found and pattern.type == "ASSAULT":
        found = _meant(scene, frame, source) or holders(scene, frame, source)
    if not found and pattern.type in _GROUND_TYPES and not among_them:
        found = _ground(scene, frame, pattern, source, used)
    if not found and pattern.type in _ANSWERED and not pattern.mutual:
        found = makers(scene, frame, source)
    if not found and _has_another_side(frame, pattern) and not _refuses(scene, frame, pattern):
        found = opposite(scene, frame, source)
        if not found and pattern.type in _AT_BODIES and states_of(source):
            found = list(only_other(scene, states_of(source), BODIES))
    if not found:
        found = list(far_target(scene, frame, pattern, source))
    if not found and pattern.type in _FOR_WHOM:
        found = _topic(scene, source)
    if not found and frame.kind == "verb" and not pattern.mutual and not _is_done_with(pattern):
        found = _words_taken(scene, frame, used, persons=_is_done_to_persons(pattern))
    return [p for p in found if pattern.type != "ACCUSE" or not _is_body_taken(scene, p, used)]


def _topic(scene: Scene, source: Sequence[Party]) -> list[Party]:
    """The other state that a headline is about ("*Peru:* EU lifts sanctions")."""
    heads = [t.i for t in scene.tokens if t.dep == "dislocated"]
    named = [p for p in scene.actors(heads) if p.actor is not None and p.actor.kind == "state"]
    return list(besides(named, source)) if len(named) == 1 else []


def _meant(scene: Scene, frame: Frame, source: Sequence[Party]) -> list[Party]:
    """Whom force is used or sent for ("fired gas *to disperse students*", "sent jets *to bomb Chile*")."""
    aims = [k for k in scene.embedded[frame.index] if k.kind == "verb" and k.mood == "infinitive"]
    heads = [scene.counted(h) for k in aims for h in scene.heads(k, "object")]
    return list(besides(scene.actors(heads), source))


def _is_body_taken(scene: Scene, party: Party, used: Sequence[int]) -> bool:
    """Whether a body is one of the pattern's own words: where it is said ("took its case *to the ICJ*")."""
    named = party.actor is not None and party.actor.kind in BODIES
    return named and not not_taken(scene, (party,), used)


def not_taken(scene: Scene, parties: Iterable[Party], used: Sequence[int]) -> tuple[Party, ...]:
    """The parties that are none of the words a pattern took ("filed a complaint *with the ICJ*")."""
    taken = [scene.tokens[i].start for i in used]
    return tuple(p for p in parties if not any(p.span.start <= start < p.span.end for start in taken))


def partners(scene: Scene, frame: Frame) -> tuple[Party, ...]:
    """With whom one agrees to do something ("agreed *with Lima* to reopen the border")."""
    return scene.actors(scene.obliques(frame, scene.lexicon.prepositions.get("partner", frozenset())))


def _refuses(scene: Scene, frame: Frame, pattern: Pattern) -> bool:
    """Whether something is turned down that is no charge, and so is done to nobody who is not named for it."""
    charges = scene.lexicon.classes.get("@allegations", frozenset())
    objects = (*scene.heads(frame, "object"), frame.token)
    return pattern.cameo == _DENIAL and not any(scene.is_one_of(head, charges) for head in objects)


def denies_deed(scene: Scene, frame: Frame, source: Sequence[Party]) -> bool:
    """Whether a deed is denied, one's own, which is done to nobody ("denied *any part in the raid on X*"): no charge,
    and not what another did.
    """
    involvement = scene.lexicon.classes.get("@involvement", frozenset())
    classes = scene.lexicon.embedders.get(frame.lemma, ())
    deeds = [h for h in scene.heads(frame, "object") if scene.is_one_of(h, involvement)]
    places = {p.span for i in scene.resolved.places[scene.position] for p in scene.own_parties(i) if scene.is_place(i)}
    own = not any(p.span not in places for head in deeds for p in besides(scene.owner(head), source))
    return bool(deeds) and own and bool({"deny", "refuse"} & set(classes))


def opposite(scene: Scene, frame: Frame, source: Sequence[Party]) -> list[Party]:
    """The other state that the sentence names, where it does nothing else beside the act."""
    return [p for p in the_other_state(scene, source, spoken_to=True) if not _does_something_else(scene, frame, p)]


def far_target(scene: Scene, frame: Frame, pattern: Pattern, source: Sequence[Party]) -> tuple[Party, ...]:
    """Who is named far below an act that may have its other side there ("gave leave to open talks with *X*")."""
    if not _is_far(pattern) or pattern.mutual:
        return ()
    return tuple(below(scene, frame, source, before=pattern.type not in _FAVOURS))


def _is_far(pattern: Pattern) -> bool:
    return pattern.type in FAR or f"{pattern.type}/{pattern.mode}" in _FAR_ACTS


def named_instead(
    scene: Scene, frame: Frame, pattern: Pattern, source: Sequence[Party], target: list[Party]
) -> list[Party]:
    """The target, where the pattern's own part took mere words: who made the thing ("rejected *an appeal* lodged by
    X"), the state where people are struck ("killed *12 people* in X"), whom a gift is for ("gave *cash* to help X").
    """
    if not target or known_of(target) or pattern.mutual:
        return target
    if pattern.mode == _PROBE and (named := accused(scene, frame, source)):
        return named
    if pattern.type in _ANSWERED:
        made = summed_up(scene, frame, source) or makers(scene, frame, source)
        if not made and pattern.type == "ACCUSE" and not any(p.actor for p in target):
            made = [*opposite(scene, frame, source), *target]
        return made or target
    if pattern.type == "AID":
        return below(scene, frame, source) or target
    if pattern.type == "ASSAULT":
        held = holders(scene, frame, source)
        if held or (held := attacked(scene, frame, source)):
            return held
        return [*target, *_place_below(scene, frame, source)]
    return target


def whom_asked(
    scene: Scene, pattern: Pattern, source: Sequence[Party], target: list[Party], used: Sequence[int]
) -> list[Party]:
    """The target of a demand, where it is only told for whom: who holds them ("the release of the Serbs *held by X*",
    "jailed *in X*"); nobody where they are the speaker's own ("Serbia demands the release of *Serbs*").
    """
    leaving = scene.lexicon.classes.get("@leaving", frozenset())
    asked = [h for h in used if scene.is_one_of(h, leaving)]
    people = [c.i for h in used for c in scene.children[h] if scene.grammar.is_a("genitive", scene.preposition(c))]
    people += [c.i for h in asked for c in scene.children[h] if c.dep == "nmod:poss"]  # "demands *its* resignation"
    inside = {i for head in people for i in scene.subtree(head)}
    spans = {scene.tokens[i].start for i in inside}
    if pattern.type != "REQUEST" or not people:
        return target
    if asked:  # "the withdrawal *of Chilean troops* from the zone"
        theirs = scene.actors(i for head in people for i in scene.with_conjuncts(head))
        return [p for p in besides(theirs, source) if is_somebody(p)] or target
    spoken_to = [p for p in target if is_somebody(p) and p.span.start not in spans]
    if spoken_to:
        return spoken_to
    persons = {*people, *map(scene.counted, people)}
    for clause in (f for f in scene.frames if f.voice == "passive" and scene.tokens[f.token].head in persons):
        holders = scene.doers(scene.heads(clause, "subject")) or scene.actors(scene.grounds(clause, ()))
        found = [p for p in besides(holders, source) if is_somebody(p)]
        if found:
            return found
    others = [p for p in target if not is_part_of(p, source)]
    return [p for p in others if not (is_bare(p) and p.actor and p.actor.sector in _CAPTIVES)]


def _place_below(scene: Scene, frame: Frame, source: Sequence[Party]) -> list[Party]:
    """The state of the nearest place named below a predicate, in no other clause, where it is not the doer's own."""
    codes = states_of(source)
    for i in sorted(scene.resolved.places[scene.position]):
        verbs = (t.i for t in scene.above(i) if t.pos in ("VERB", "AUX"))
        if next(verbs, None) == frame.token:
            found = [p for p in scene.own_parties(i) if p.actor and p.actor.state and p.actor.state not in codes]
            if found:
                return found
    return []


def below(scene: Scene, frame: Frame, source: Sequence[Party], *, before: bool = True) -> list[Party]:
    """The only other actors, alone or as one list, that are named behind a predicate and in its own clause.

    Not ``before``: but for those of what had happened before ("freed two prisoners *after a visit of X*").
    """
    codes = states_of(source)
    heads = [i for i in scene.subtree(frame.token) if i > frame.token and _is_of_clause(scene, i, frame)]
    heads = [i for i in heads if not is_setting(scene, i)]
    if not before:
        heads = [i for i in heads if not _is_before(scene, i, frame)]
    groups: dict[int, list[Party]] = {}
    for i in sorted(heads):
        first = next((j for j in groups if i in scene.with_conjuncts(j)), i)
        groups.setdefault(first, []).extend(p for p in scene.own_parties(i) if is_somebody(p))
    others = [[p for p in group if p.actor and p.actor.state not in codes] for group in groups.values()]
    everybody = set().union(*(states_of(group) for group in others))
    whole = [group for group in others if group and states_of(group) == everybody]
    return whole[0] if whole else []


def _is_of_clause(scene: Scene, i: int, frame: Frame) -> bool:
    """Whether a word below a predicate stands in no other sentence and tells of nobody who he is."""
    clauses = {f.token for f in scene.frames if f.link in _OTHER_CLAUSES and f.mood not in ("infinitive", "participle")}
    clauses |= {
        f.token for f in scene.frames if f.link == "adverbial" and f.mood == "participle" and _has_doer(scene, f)
    }
    clauses |= {f.token for f in scene.frames if f.link == "adverbial" and _is_contrast(scene, f)}
    groups = ("occasion", "witness")
    occasions = frozenset().union(*(scene.lexicon.prepositions.get(name, frozenset()) for name in groups))
    if scene.preposition(scene.tokens[i]) in occasions or is_forum(scene, i) or _is_beside(scene, i):
        return False
    for token in scene.above(i):
        if token.i == frame.token:
            return True
        aside = token.dep == "appos" or scene.preposition(token) in occasions or _is_beside(scene, token.i)
        if token.i in clauses or aside:
            return False
    return False


def _is_contrast(scene: Scene, frame: Frame) -> bool:
    """Whether a clause tells what somebody else does meanwhile ("*while* Peru pledged a loan")."""
    words = scene.lexicon.prepositions.get("meanwhile", frozenset())
    marks = (c for c in scene.children[frame.token] if c.dep == "mark")
    return _has_doer(scene, frame) and any(words & {m.lemma.lower(), words_of(m, scene.children)} for m in marks)


def _has_doer(scene: Scene, frame: Frame) -> bool:
    """Whether a clause says for itself who does it, or to whom it is done ("with *two more* set to be freed")."""
    subjects = (c for c in scene.children[frame.token] if c.dep.startswith("nsubj"))
    return next(subjects, None) is not None


def _is_before(scene: Scene, i: int, frame: Frame) -> bool:
    """Whether a word below a predicate belongs to what had happened before it ("after", "over")."""
    below_it = (t for t in (scene.tokens[i], *scene.above(i)) if t.i != frame.token)
    return any(scene.grammar.is_a("preceding", scene.preposition(t)) for t in below_it)


def _has_another_side(frame: Frame, pattern: Pattern) -> bool:
    if pattern.mutual or frame.kind == "adjective" or frame.link == "subject":
        return False
    return pattern.type in SIDED and pattern.mode not in _OF_LAW


def _does_something_else(scene: Scene, frame: Frame, party: Party) -> bool:
    """Whether a party is the subject of a clause beside an act's own: "*Peru* signed it and Chile condemned it"."""
    beside = [f for f in scene.frames if f.link in _OTHER_CLAUSES and f.parent == frame.index]
    if frame.link == "coordinate" and frame.parent is not None:
        beside += [f for f in scene.frames if f.link == "coordinate" and f.parent == frame.parent]
        beside.append(scene.frames[frame.parent])
    return any(party in scene.doers(scene.heads(f, "subject")) for f in beside) or _does_meanwhile(scene, frame, party)


def _does_meanwhile(scene: Scene, frame: Frame, party: Party) -> bool:
    """Whether a party does something else while an act is done ("Peru pledged a loan *while Chile* sent troops")."""
    clauses = _meanwhile(scene, frame)
    return any(states_of([party]) & states_of(scene.doers(scene.heads(f, "subject"))) for f in clauses)


def _meanwhile(scene: Scene, frame: Frame) -> list[Frame]:
    """The clauses that tell what others did while an act was done, or while which it was done."""
    outer = frame
    while outer.link == "complement" and outer.parent is not None:
        outer = scene.frames[outer.parent]
    found = [f for f in scene.frames if f.link == "adverbial" and f.parent == outer.index and _is_contrast(scene, f)]
    if outer.link == "adverbial" and outer.parent is not None and _is_contrast(scene, outer):
        found.append(scene.frames[outer.parent])
    return found


def _behind_preposition(
    scene: Scene, frame: Frame, source: Sequence[Party], used: Sequence[int], *, places: bool
) -> list[Party]:
    """The first actor behind a preposition that brings one in, else the object, else its owner."""
    kind = "noun" if frame.kind == "noun" else "target"
    about = frozenset() if places else scene.lexicon.prepositions.get("topic", frozenset())
    prepositions = scene.lexicon.prepositions.get(kind, frozenset()) - about
    heads = scene.obliques(frame, prepositions)
    for head in (*scene.heads(frame, "object"), *used):
        heads += scene.attached(head, scene.lexicon.prepositions["target"] - about, depth=1)
    heads = [h for h in heads if not _is_beside(scene, h) and not is_forum(scene, h)]
    named = [h for h in heads if not scene.is_place(h)]
    found = list(scene.actors(named or (heads if places else ())))[:_MOST_TARGETS]
    if not places:
        return found
    if not found and frame.kind == "verb":
        objects = scene.actors(scene.heads(frame, "object"))
        found = [p for p in besides(objects, source) if is_somebody(p)]
    return found or owned(scene, [], source, used)


def _is_beside(scene: Scene, head: int) -> bool:
    """Whether a phrase behind a comma tells of others in a clause of its own ("freed two, *with* three more to go")."""
    first = min(scene.subtree(head))
    absolute = scene.preposition(scene.tokens[head]) in scene.lexicon.prepositions.get("absolute", frozenset())
    return absolute and first > 0 and scene.tokens[first - 1].pos == "PUNCT"


def _is_done_to_persons(pattern: Pattern) -> bool:
    """Whether the words of a line's object may be persons: all but those of measures that hold for everybody."""
    return pattern.type == "COERCE" and pattern.mode not in _ON_ITS_OWN


def _is_done_with(pattern: Pattern) -> bool:
    """Whether the object of a line is what an act is done with ("fired *tear gas*", "downed *tools*"), to nobody."""
    return pattern.type in _WITH_MEANS or f"{pattern.type}/{pattern.mode}" in _WITH_MEANS


def _words_taken(scene: Scene, frame: Frame, used: Sequence[int], *, persons: bool) -> list[Party]:
    """Where nobody is known to be meant, the words of the line's object ("seized a *trawler*"), or the persons that
    they say, of whatever state ("ousted the *premier*").
    """
    objects = [h for h in scene.heads(frame, "object") if h in used and not scene.is_event(h)]
    return [p for head in objects for p in scene.parties(head) if p.actor is None or (persons and is_bare(p))]


def _ground(scene: Scene, frame: Frame, pattern: Pattern, source: Sequence[Party], used: Sequence[int]) -> list[Party]:
    """The state on whose soil it is done, where it is named below the predicate and is not the doer's own."""
    codes = states_of(source)
    for head in scene.grounds(frame, (*used, *scene.heads(frame, "object"))):
        found = [p for p in scene.parties(head, strict=True) if p.actor and p.actor.state not in codes]
        if found:
            return found
    if pattern.mode in _ON_ITS_OWN or not known_of(source):
        return []
    told = pattern.type == "ASSAULT"  # who tells of an attack is often its victim
    others = tuple(p for p in only_other(scene, codes, witnesses=told) if not _judges(scene, frame, p))
    if pattern.type in _SENT:
        others = tuple(p for p in others if not _does_meanwhile(scene, frame, p))
    persons = pattern.type == "COERCE"
    powers = scene.lexicon.classes.get("@powers", frozenset())
    if persons and any(scene.is_one_of(head, powers) for head in used):
        return []  # who ousts "the government" ousts his own
    return [p for p in others if p.actor and not (persons and _tells_of_object(scene, frame, p.actor.state))]


def _judges(scene: Scene, frame: Frame, party: Party) -> bool:
    """Whether a party only condemns or praises an act ("*Spain* condemned the raids of X"), whoever is its victim."""
    judge = judge_of(scene, frame)
    return judge is not None and party in scene.doers(scene.heads(judge, "subject"))


def _tells_of_object(scene: Scene, frame: Frame, state: str) -> bool:
    """Whether a state is named only in what a clause tells of an act's object ("held migrants *bound for X*")."""
    objects = set(scene.heads(frame, "object"))
    named = [
        i for i in range(len(scene.tokens)) if any(p.actor and p.actor.state == state for p in scene.own_parties(i))
    ]
    return bool(objects and named) and all(_is_in_clause_of(scene, i, objects) for i in named)


def _is_in_clause_of(scene: Scene, i: int, heads: set[int]) -> bool:
    return any(t.dep.startswith("acl") and t.head in heads for t in scene.above(i))


def owned(scene: Scene, heads: Iterable[int], source: Sequence[Party], used: Sequence[int]) -> list[Party]:
    """Who the object is, or whose: the phrase itself, its owner, a complement of it; never the source again."""
    named = [head for head in heads if not is_setting(scene, head)]
    ways = ([scene.doers(used)], [scene.owner(head) for head in used], [scene.actors(named)])
    for way in ways:
        parties = [p for found in way for p in besides(found, source) if is_somebody(p)]
        if parties:
            return parties
    return []
