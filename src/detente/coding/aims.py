"""To whom an act is done that an embedding verb and an embedded act make together."""

from __future__ import annotations

from detente.coding.composition import Row
from detente.coding.credited import is_own_deed
from detente.coding.doers import addressee_heads
from detente.coding.drafts import Draft
from detente.coding.match import Match
from detente.coding.ontology import load_ontology
from detente.coding.parties import besides, is_somebody, known_of, states_of
from detente.coding.scene import Scene
from detente.coding.targets import FAR, OPPOSED, below, opposite, partners
from detente.model import Frame, Party

_ASKED = {"asked", "offered"}


def composed_target(
    scene: Scene, frame: Frame, own: Match | None, draft: Draft | None, row: Row, source: tuple[Party, ...]
) -> tuple[Party, ...]:
    """To whom is done what an embedding ``frame`` and the embedded ``draft`` (None for a clause that nobody can code)
    make by a ``row`` of the table; ``own`` is the line that fits the frame itself, ``source`` who does it.

    The target that the row names, else whoever is named far below, else the other state of the sentence; nobody for a
    deed that somebody denies to have done himself.
    """
    if row.target == "nobody":
        return ()
    if row.name == "deny" and draft is not None and is_own_deed(scene, frame, draft, source):
        spoken_to = set(addressee_heads(scene, frame)) - set(scene.heads(frame, "object"))
        return scene.actors(sorted(spoken_to))
    target = _target(scene, frame, own, draft, row, source)
    if draft is not None and (draft.mutual or draft.type == "CONSULT") and len(states_of(source)) > 1:
        return target  # "X and Y agreed to meet in Oslo": they are both sides
    if row.type in FAR and not known_of(target):
        target = tuple(below(scene, frame, source)) or _aimed(scene, frame, draft) or target
    if row.type in OPPOSED and not target:
        target = tuple(opposite(scene, frame, source))
    return target


def _target(
    scene: Scene, frame: Frame, own: Match | None, draft: Draft | None, row: Row, source: tuple[Party, ...]
) -> tuple[Party, ...]:
    """The first of the places named by the row that has somebody other than the source."""
    addressee = own.target if own is not None else ()
    addressee = addressee or scene.actors(addressee_heads(scene, frame))
    inner_target = draft.target if draft is not None else ()
    inner_source = draft.source if draft is not None else ()
    if draft is not None and row.name == "accuse" and draft.frame.parent != frame.index and known_of(addressee):
        inner_source = ()  # "accuses X of having ordered *an attack ascribed to Y*"
    if draft is not None and row.target == "doer" and _is_suffered(scene, frame, draft):
        # who condemns or backs an attack upon X means who did it, not X: nobody known, or the words for it
        addressee, inner_target = _blamed(own), (Party(None, scene.span(scene.phrase(draft.frame.token))),)
    elif draft is not None and row.target == "doer" and draft.frame.mood == "infinitive":
        inner_target = _spoken_of(scene, frame) or inner_target
    if row.name == "consent":
        inner_target = partners(scene, frame) or _asking(scene, frame, source) or inner_target
    order = {
        "addressee": (addressee, inner_source, inner_target),
        # what another does is refused to him ("rejects X's decision to recognise Y")
        "embedded": (besides(inner_source, source), inner_target, addressee, inner_source),
        "aim": (inner_target, addressee),
        "doer": (inner_source, addressee, inner_target),
    }[row.target]
    # whose state is known, else whoever is an actor, else the words
    for parties in (*(tuple(filter(is_somebody, side)) for side in order), *map(known_of, order)):
        others = besides(parties, source)
        if others:
            return others
    return next((o for parties in order if (o := besides(parties, source))), ())


def _asking(scene: Scene, frame: Frame, source: tuple[Party, ...]) -> tuple[Party, ...]:
    """Whose demand or offer it is to which one agrees ("agreed to *a Chilean request* to free two men")."""
    classes = scene.lexicon.cues["responses"].classes
    dative = scene.lexicon.prepositions.get("dative", frozenset())
    heads = [*scene.obliques(frame, dative), *scene.heads(frame, "object")]
    asked = [h for h in heads if _ASKED & set(classes.get(scene.tokens[h].lemma.lower(), ()))]
    return tuple(p for h in asked for p in besides(scene.owner(h), source) if is_somebody(p))


def _aimed(scene: Scene, frame: Frame, draft: Draft | None) -> tuple[Party, ...]:
    """Against whom an act is that the lexicon does not know ("threatened to unleash jets *against the rebels*")."""
    aims = scene.lexicon.prepositions.get("aim", frozenset())
    kids = [] if draft is not None else scene.embedded[frame.index]
    heads = [h for kid in kids if kid.link == "complement" for h in scene.obliques(kid, aims)]
    for kid in kids:
        heads += [h for o in scene.heads(kid, "object") for h in scene.attached(o, aims, depth=1)]
    return scene.actors(heads)


def _blamed(own: Match | None) -> tuple[Party, ...]:
    """Who is named beside the act, where the line asks for him behind a preposition ("imputed the raid *to X*")."""
    parts = own.pattern.parts if own is not None else ()
    apart = any(p.place == "object" for p in parts) and any(p.place == "oblique" and p.fill == "T" for p in parts)
    return own.target if own is not None and apart else ()


def _spoken_of(scene: Scene, frame: Frame) -> tuple[Party, ...]:
    """Whoever is accused of an act, be it in words that name nobody ("accuses *its neighbour* of aiding X")."""
    dative = scene.lexicon.prepositions.get("dative", frozenset())
    heads = scene.heads(frame, "object") or scene.obliques(frame, dative)
    return tuple(Party(None, scene.span(scene.phrase(head))) for head in heads[:1])


def _is_suffered(scene: Scene, frame: Frame, draft: Draft) -> bool:
    """Whether the object of a verb is an act of conflict, so that the actor named in it may be its victim."""
    hostile = "conflict" in load_ontology().types[draft.type].quad
    objects = scene.heads(frame, "object")
    told = draft.frame.token in (*objects, *map(scene.counted, objects))  # "backed a round of *strikes*"
    return hostile and draft.frame.kind == "noun" and told
