"""Who else a sentence names besides one side: the one other state that an act without a target can but mean."""

from __future__ import annotations

from collections.abc import Iterable

from detente.actors.reading import STATES
from detente.coding.parties import states_of
from detente.coding.scene import Scene, as_parties
from detente.model import Frame, Party, Token

_MEDIA = ":MED"  # a paper or an agency is named for what it reports
BODIES = frozenset({"igo", "bloc"})
_SETTINGS = ("@meetings", "@strife", "@agreements")


def the_other_state(scene: Scene, side: Iterable[Party], *, spoken_to: bool = False) -> tuple[Party, ...]:
    """The only state that the sentence names besides those of one side; () where that side is no state.

    ``spoken_to``: somebody is blamed, asked or threatened, and not the state of a place where others met or fight.
    """
    codes = states_of(side)
    return only_other(scene, codes, spoken_to=spoken_to) if codes else ()


def only_other(
    scene: Scene, codes: set[str], kinds: frozenset[str] = STATES, *, spoken_to: bool = False, witnesses: bool = True
) -> tuple[Party, ...]:
    """The only other state that the sentence names, whom an invasion or attack without further words can but mean.

    Not ``witnesses``: but for those by whom it is only told ("freed them, *according to* Peru").
    """
    telling = frozenset() if witnesses else scene.lexicon.prepositions.get("witness", frozenset())
    others = {
        p.actor.state: p
        for token in scene.tokens
        if token.pos != "ADJ" and not _tells_who(scene, token.i) and not (spoken_to and is_setting(scene, token.i))
        if scene.preposition(_head(scene, token)) not in telling
        for p in scene.own_parties(token.i)
        if p.actor and p.actor.kind in kinds and p.actor.state not in codes and not p.actor.code.endswith(_MEDIA)
    }
    return tuple(others.values()) if len(others) == 1 else ()


def opposed(scene: Scene, frame: Frame) -> list[Party]:
    """Against whom an adjective says an act or its object is: "an *anti-Libyan* march", "*anti-Libyan* slogans"."""
    nouns = (frame.token, *scene.heads(frame, "object"))
    found = (scene.resolved.owner(scene.position, i) for i in nouns if scene.grammar.is_a("against", scene.stance(i)))
    return [party for mention in found if mention is not None for party in as_parties(mention)]


def _head(scene: Scene, token: Token) -> Token:
    """The word by which the phrase of an actor that holds a word hangs in the sentence ("South *Korea*")."""
    mention = scene.resolved.at(scene.position, token.i)
    return token if mention is None else scene.tokens[mention.head]


def is_forum(scene: Scene, i: int) -> bool:
    """Whether a phrase names a body as the place where something is said or filed: "spoke *at the UN*"."""
    mention = scene.resolved.at(scene.position, i)
    if mention is None or not mention.actors or any(actor.kind not in BODIES for actor in mention.actors):
        return False
    token = scene.tokens[mention.head]
    while token.dep == "conj":  # "before the UN and *the EU*"
        token = scene.tokens[token.head]
    return scene.preposition(token) in scene.lexicon.prepositions.get("forum", frozenset())


def _first(scene: Scene, i: int) -> str:
    """The preposition of a phrase, or of the list that it stands in ("at the request *of* Peru and Chile")."""
    token = scene.tokens[i]
    while token.dep == "conj":
        own, before = scene.preposition(token), scene.preposition(scene.tokens[token.head])
        if own and not before.endswith(f" {own}"):  # "at the request of Peru and *of* Chile"
            break
        token = scene.tokens[token.head]
    return scene.preposition(token)


def is_setting(scene: Scene, i: int) -> bool:
    """Whether a place is but where others met, fight or came to terms ("a summit *in Kenya*", "war *in Sudan*")."""
    if not scene.is_place(i):
        return False
    classes = scene.lexicon.classes
    words = frozenset().union(*(classes.get(name, frozenset()) for name in _SETTINGS))
    above = scene.tokens[scene.tokens[i].head]
    if above.dep.startswith("acl") and above.pos == "VERB":  # "a summit *held* in Kenya"
        above = scene.tokens[above.head]
    # the nearest noun before it too: on which of a chain of nouns a place hangs is a parser's weakest guess
    near = next((t for t in reversed(scene.tokens[:i]) if t.pos not in ("ADP", "DET", "ADJ")), above)
    zones = scene.is_one_of(above.i, classes.get("@places", frozenset()))  # "the *zones* of war in X"
    return any(t.pos == "NOUN" and scene.is_one_of(t.i, words) for t in (above, *([] if zones else [near])))


def _tells_who(scene: Scene, i: int) -> bool:
    """Whether a word only says who another is: "Peru, the neighbour *of Chile*", "troops backed *by Chile*",
    "freed them at the request *of Chile*"."""
    token = scene.tokens[i]
    if _first(scene, i) in scene.lexicon.prepositions.get("occasion", frozenset()) or is_forum(scene, i):
        return True
    whose = scene.resolved.at(scene.position, token.head)
    if (
        token.dep.startswith(("nmod", "compound"))
        and whose is not None
        and any(a.kind == "group" for a in whose.actors)
    ):
        return True  # "*Lebanon's* Hezbollah"
    participle = scene.tokens[token.head]
    helper = token.dep == "obl:agent" and participle.dep.startswith("acl")
    helps = helper and (scene.tokens[participle.head].dep.startswith("nsubj") or only_backs(scene, participle))
    return helps or any(above.dep == "appos" for above in scene.above(i))


def only_backs(scene: Scene, participle: Token) -> bool:
    """Whether a participle names who is for a thing, not who made it: "a resolution *backed by Chile*"."""
    return "praise" in scene.lexicon.embedders.get(participle.lemma, ())


def backers(scene: Scene, frame: Frame) -> tuple[Party, ...]:
    """Who welcomes or backs what a frame tells, in a frame over it: no blow is dealt to him by it."""
    over: list[Frame] = []
    while frame.parent is not None and scene.frames[frame.parent] not in over:
        frame = scene.frames[frame.parent]
        over.append(frame)
    backing = [f for f in over if "praise" in scene.lexicon.embedders.get(f.lemma, ())]
    return scene.doers(head for f in backing for head in scene.heads(f, "subject"))


def without_settings(scene: Scene, parties: Iterable[Party]) -> list[Party]:
    """The parties but for states in which what is blamed only rages ("alarmed at the war *in X*")."""
    starts = {scene.tokens[i].start for i in scene.resolved.places[scene.position] if is_setting(scene, i)}
    return [p if p.span.start not in starts else Party(None, p.span) for p in parties]


def is_venue(scene: Scene, head: int, objects: Iterable[int]) -> bool:
    """Whether a name between a day and the object says where it was done ("recalled *on Monday in Oslo* his envoy")."""
    first = min(scene.subtree(head))
    ground = scene.lexicon.prepositions["ground"]
    placed = scene.tokens[head].pos == "PROPN" and scene.preposition(scene.tokens[head]) in ground
    return placed and first > 0 and scene.is_time(first - 1) and any(h > head for h in objects)


def is_of_a_body(scene: Scene, frame: Frame, source: Iterable[Party]) -> bool:
    """Whether the members of a body of states do it together ("the *AU* summit opened"), in a sentence about it."""
    dep = scene.tokens[frame.token].dep
    body = [p for p in source if p.actor is not None and p.actor.kind in BODIES]
    return bool(body) and dep.startswith(("nsubj", "obj", "root", "ROOT"))
