"""What a sentence says was answered, in no more than a noun: "rejected *Lima's offer*", "thanked X for *its help*".

The nouns are classes of the language's ``responses.txt``, one for each type of act that they tell of. Such a noun tells
of an act where it is what a verb of answering is about, and says whose it is; it was done to whoever answers it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from detente.coding.drafts import Draft
from detente.coding.parties import known_of, states_of
from detente.coding.scene import Scene
from detente.model import Frame, Party

_TOLD = {"asked": "REQUEST", "offered": "AGREE", "alleged": "ACCUSE", "helped": "AID"}  # class -> type of the act
# what an act of some type answers
_ANSWERS = {
    "REJECT": {"asked", "offered", "alleged"},
    "AGREE": {"asked"},
    "CONCEDE": {"asked"},
    "SUPPORT": {"offered", "helped"},
}

_COURT = "JUD"


def answered(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The acts that the objects of a sentence's acts name, as drafts; those that ``drafts`` tell already are left."""
    for draft in drafts:
        if draft.type not in _ANSWERS or not _may_answer(draft):
            continue
        for head in _about(scene, draft.frame):
            kind = _TOLD.get(_class(scene, head, _ANSWERS[draft.type]), "")
            doers = _doers(scene, head, draft) if kind else ()
            if not states_of(doers) or states_of(doers) & states_of(draft.source):
                continue
            if any(other.type == kind and states_of(other.source) & states_of(doers) for other in drafts):
                continue
            yield _told(scene, draft, head, kind, doers)


def _may_answer(draft: Draft) -> bool:
    """Whether somebody known does it, on his own; a court that dismisses an appeal answers nobody."""
    court = any(p.actor is not None and p.actor.sector == _COURT for p in draft.source)
    return draft.status == "actual" and not draft.mutual and bool(states_of(draft.source)) and not court


def _about(scene: Scene, frame: Frame) -> list[int]:
    """The heads of what a verb is about: its object, with what that is an example or a part of."""
    if frame.kind != "verb":
        return []
    relation = "subject" if frame.voice == "passive" and not scene.heads(frame, "object") else "object"
    heads = [*scene.heads(frame, relation), *scene.obliques(frame, scene.lexicon.prepositions.get("topic", ()))]
    heads += scene.obliques(frame, scene.lexicon.prepositions.get("dative", frozenset()))
    return list(dict.fromkeys(scene.counted(head) for head in heads))


def _class(scene: Scene, head: int, among: set[str]) -> str:
    token = scene.tokens[head]
    if token.pos != "NOUN":
        return ""
    lemma = token.lemma.lower()
    return next((kind for kind, phrase in scene.lexicon.cues["responses"] if phrase == lemma and kind in among), "")


def _doers(scene: Scene, head: int, draft: Draft) -> tuple[Party, ...]:
    """Whose an offer or demand is: by a genitive or an adjective, by who is said to make it; of who is thanked, his."""
    if draft.type == "SUPPORT" and any(c.feats.get("Poss") == "Yes" for c in scene.children[head]):
        return known_of(draft.target)
    known = scene.lexicon.prepositions
    by = known.get("agent", frozenset()) | known.get("origin", frozenset())
    made = [c.i for c in scene.children[head] if c.dep == "acl" and c.feats.get("VerbForm") == "Part"]
    heads = [h for i in (head, *made) for h in scene.attached(i, by, depth=1)]
    heads += [c.i for i in made for c in scene.children[i] if c.dep == "obl:agent"]
    found = known_of(scene.doers(heads)) or known_of(scene.owner(head))
    # "l'offre de dialogue *du Pérou*": the parser may hang it on the noun between
    of = known.get("genitive", frozenset())
    between = scene.attached(head, of, depth=1)
    return found or known_of(scene.doers(h for i in between for h in scene.attached(i, of, depth=1)))


def _told(scene: Scene, draft: Draft, head: int, kind: str, doers: tuple[Party, ...]) -> Draft:
    step = f"« {scene.tokens[head].text} »: what {draft.type} answers, by whose it is"
    return replace(
        draft, type=kind, mode="", cameo="", source=doers, target=draft.source, tokens=(head,), rule="what is answered",
        steps=(step,), contexts=(), crime=False, told=False, about="", announces="",
    )  # fmt: skip
