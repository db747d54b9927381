"""What a sentence says was answered, in no more than a noun: "rejected *Lima's offer*", "thanked X for *its help*".

The nouns are classes of the language's ``responses.txt``, one for each type of act that they tell of. Such a noun tells
of an act where it is what a verb of answering is about, and says whose it is; it was done to whoever answers it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from detente.actors.context import bases
from detente.coding.answers import KINDS, MIRROR, NEUTRAL
from detente.coding.connectors import brought_in, places
from detente.coding.deeds import named_types
from detente.coding.drafts import Draft
from detente.coding.parties import known_of, states_of
from detente.coding.scene import Scene
from detente.model import Party, Token

# class -> type of the act
_TOLD = {
    "asked": "REQUEST",
    "offered": "AGREE",
    "alleged": "ACCUSE",
    "helped": "AID",
    "fired": "ASSAULT",
    "voiced": "ACCUSE",
    "levied": "SANCTION",
}
# what an act of some type answers
_QUARREL = {"alleged", "fired"}
_ANSWERS = {
    "REJECT": {"asked", "offered", "alleged", "penalty"},
    "AGREE": {"asked", "offered"},
    "CONCEDE": {"asked"},
    "SUPPORT": {"helped"},
    "AID": {"asked"},
    "ACCUSE": _QUARREL,  # words that are only blamed are what is blamed, ...
    **{kind: {*_QUARREL, "voiced", "levied"} for kind in ("SANCTION", "THREATEN", "ASSAULT", "MOBILIZE")},
}
_PERSONAL = ("SUPPORT", "ACCUSE")  # done to somebody for *his* act
_SUMMONS = "summon"  # ... but they are why an envoy is summoned
_ALLEGED = "allege"  # what somebody is accused of is no act told as done
_BRINGING_IN = (*KINDS, "ground", "after")  # classes of the words that bring in what was answered
_COURT, _VERDICT = "JUD", "verdict"
_HITTING_BACK = (MIRROR, "retaliation", NEUTRAL)  # kinds of words that bring in a measure that is answered
_PENALTY = "penalty"  # class of nouns for measures
_PUNISHING = ("SANCTION", "COERCE", "ACCUSE", "THREATEN")  # acts that answer measures
_STRIKING = (*_PUNISHING, "ASSAULT", "MOBILIZE")  # acts that answer attacks
_LIKE, _DEED = "like", "deed"  # classes of adjectives, of nouns for what was done
_MIRRORED = ("SANCTION", "CONCEDE", "COERCE", "MOBILIZE", "RETREAT")
_DONE = ("actual", "future")


def answered(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The acts that the objects of a sentence's acts name, as drafts; those that ``drafts`` tell already are left."""
    answering = [draft for draft in drafts if draft.type in _ANSWERS and _may_answer(draft)]
    brought = _brought_in(scene) if answering else {}
    for draft in answering:
        circumstances = brought.get(draft.frame.token, ()) if draft.frame.kind == "verb" else ()
        wanted = _ANSWERS[draft.type] | ({"voiced"} if draft.mode == _SUMMONS else set())
        for head in dict.fromkeys((*_about(scene, draft), *circumstances)):
            kind = _kind(scene, head, wanted)
            doers = (_behind(scene, head, draft) if kind == "SANCTION" else _doers(scene, head, draft)) if kind else ()
            # "filed a WTO *complaint*", but not "accepted Peru's *offer*"
            own = kind == draft.type and head in draft.tokens and not _is_of_states(doers)
            if own or not states_of(doers) or states_of(doers) & states_of(draft.source):
                continue
            told = [o for o in drafts if o is not draft and _is_told(o, kind, head, doers)]
            if not told or all(_is_left_open(scene, o, kind, head) for o in told):
                yield _told(scene, draft, head, kind, doers)


def _kind(scene: Scene, head: int, wanted: set[str]) -> str:
    """The type of act that a noun of those classes tells of; of a measure only "*the* expulsion of", which was done."""
    found = _class(scene, head, wanted)
    if found != _PENALTY:
        return _TOLD.get(found, "")
    return "SANCTION" if scene.is_definite(head) and "SANCTION" in named_types(scene, head) else ""


def _behind(scene: Scene, head: int, draft: Draft) -> tuple[Party, ...]:
    """Who takes a measure by its own words ("the sanctions *of X*"), not whom it hits ("expelling *X's* men"); of one
    that hits who rejects it, whom that is said to.
    """
    known = scene.lexicon.prepositions.get("agent", frozenset())
    frames = [f for f in scene.frames if f.token == head and f.kind == "noun"]
    hit = {h for f in frames for h in scene.heads(f, "object")}
    if hit:
        named = known_of(scene.doers(h for f in frames for h in scene.heads(f, "subject") if h not in hit))
        named = named or known_of(scene.doers(scene.attached(head, known, depth=1)))
        own = states_of(p for h in hit for p in (*scene.owner(h), *scene.parties(h))) == states_of(draft.source)
        return named or (known_of(draft.target) if own else ())
    return known_of(scene.owner(head))


def mirrored(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The like act of another that a measure goes with: "expelled two, after *a similar move by Lima*"."""
    classes = scene.lexicon.cues["responses"].classes
    for token in scene.tokens:
        if token.pos != "NOUN" or _DEED not in classes.get(token.lemma.lower(), ()):
            continue
        if not any(c.dep == "amod" and _LIKE in classes.get(c.lemma.lower(), ()) for c in scene.children[token.i]):
            continue
        for draft in (d for d in drafts if d.type in _MIRRORED and d.status in _DONE and known_of(d.source)):
            doers = _doers(scene, token.i, draft)
            others = states_of(doers) and not states_of(doers) & states_of(draft.source)
            if others and not any(_is_told(other, draft.type, token.i, doers) for other in drafts):
                told = _told(scene, draft, token.i, draft.type, doers)
                yield replace(told, mode=draft.mode, cameo=draft.cameo, status="actual")
                break


def punished(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The measures that a sentence's acts answer outright, in a noun that no line of the lexicon codes for want of a
    side: "expelled X's envoy in response to *new sanctions*" tells that X imposed some.
    """
    phrases = scene.lexicon.cues["responses"].phrases
    outright = [phrase for kind in _HITTING_BACK for phrase in phrases.get(kind, ()) if " " in phrase]
    found = [brought_in(scene, w) for phrase in outright if phrase in scene.plain for w in places(scene, phrase)]
    heads = dict.fromkeys(scene.counted(token.i) for token in found if token is not None)
    for head in heads:
        verb = next((t.i for t in scene.above(head) if t.pos in ("VERB", "AUX")), -1)
        draft = next((d for d in drafts if d.frame.token == verb and d.type in _PUNISHING and d.status in _DONE), None)
        if draft is None or len(states_of(draft.target)) != 1 or not states_of(draft.source):
            continue
        named = _class(scene, head, {_PENALTY}) == _PENALTY
        if not named or any(head in d.tokens for d in drafts):
            continue
        doers = _doers(scene, head, draft)
        if not doers and states_of(scene.parties(head, strict=True)) - states_of(draft.source):
            continue  # "in response to sanctions on Chile": whoever imposed them
        if states_of(doers or draft.target) & states_of(draft.source):
            continue
        other = tuple(replace(p, actor=bases([p.actor])[0]) for p in draft.target if p.actor)
        yield replace(_told(scene, draft, head, "SANCTION", doers or other), status="actual")


def called(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The attacks that a sentence's acts answer, told in the answering side's own word for them: "bombed X's bases in
    retaliation for *what it described as an ambush*" tells that X is held to have laid one.
    """
    phrases = scene.lexicon.cues["responses"].phrases
    outright = [p for kind in _HITTING_BACK for p in phrases.get(kind, ()) if " " in p and p in scene.plain]
    for token in (brought_in(scene, words) for phrase in outright for words in places(scene, phrase)):
        heads = _called(scene, token) if token is not None else []
        verb = next((t.i for t in scene.above(token.i) if t.pos in ("VERB", "AUX")), -1) if token is not None else -1
        draft = next((d for d in drafts if d.frame.token == verb and d.type in _STRIKING and d.status in _DONE), None)
        if draft is None or len(states_of(draft.target)) != 1 or not states_of(draft.source):
            continue
        for head in heads[:1]:
            other = tuple(replace(p, actor=bases([p.actor])[0]) for p in draft.target if p.actor)
            told = any(d.type == "ASSAULT" and states_of(d.source) == states_of(other) for d in drafts)
            if "ASSAULT" in named_types(scene, head) and not told:
                yield replace(_told(scene, draft, head, "ASSAULT", other), status="actual")


def _called(scene: Scene, token: Token) -> list[int]:
    """What a clause calls the thing that it is about ("what X described as *an ambush*")."""
    verbs = [token.i, *(c.i for c in scene.children[token.i] if c.dep.startswith("acl"))]
    judging = scene.lexicon.classes.get("@judging", frozenset())
    known = scene.lexicon.prepositions
    quality = known.get("quality", frozenset()) | known.get("genitive", frozenset())
    frames = [f for f in scene.frames if f.token in verbs and f.kind == "verb" and f.lemma in judging]
    heads = [h for f in frames for h in (*scene.heads(f, "predicative"), *scene.obliques(f, quality))]
    return [h for h in heads if scene.tokens[h].pos == "NOUN"]


def _is_of_states(parties: Sequence[Party]) -> bool:
    return bool(parties) and all(p.actor is not None and p.actor.kind == "state" for p in parties)


def _is_told(other: Draft, kind: str, head: int, doers: Sequence[Party]) -> bool:
    """Whether another draft tells the act already."""
    return head in other.tokens or (other.type == kind and bool(states_of(other.source) & states_of(doers)))


def _is_left_open(scene: Scene, other: Draft, kind: str, head: int) -> bool:
    """Whether a draft tells of somebody's help for which he is thanked, and not to whom it went ("for *its aid*")."""
    his = any(c.feats.get("Poss") == "Yes" for c in scene.children[head])
    return his and kind == other.type == "AID" and head in other.tokens and not known_of(other.target)


def _may_answer(draft: Draft) -> bool:
    """Whether somebody known does it, on his own; a court that dismisses an appeal answers nobody."""
    court = any(p.actor is not None and p.actor.sector == _COURT for p in draft.source)
    told = draft.status == "actual" and not draft.mutual and draft.mode != _ALLEGED
    return told and bool(states_of(draft.source)) and not court


def _about(scene: Scene, draft: Draft) -> list[int]:
    """The heads of what a verb is about: its object, with what that is an example or a part of; what is said to be
    untrue is a subject.
    """
    frame = draft.frame
    if draft.told or draft.rule == _VERDICT:
        return [scene.counted(head) for head in scene.heads(frame, "subject")] if draft.type == "REJECT" else []
    if frame.kind != "verb":
        return []
    relation = "subject" if frame.voice == "passive" and not scene.heads(frame, "object") else "object"
    heads = scene.heads(frame, relation)
    for group in ("topic", "dative", "target"):
        heads += scene.obliques(frame, scene.lexicon.prepositions.get(group, frozenset()))
    return [scene.counted(head) for head in heads]


def _brought_in(scene: Scene) -> dict[int, list[int]]:
    """The heads of what circumstances bring in ("recalled its envoy *after X's criticism*"), under each verb."""
    under: dict[int, list[int]] = {}
    known = scene.lexicon.cues["responses"].phrases
    said = (phrase for kind, phrases in known.items() if kind in _BRINGING_IN for phrase in phrases)
    found = (brought_in(scene, inside) for phrase in said if phrase in scene.plain for inside in places(scene, phrase))
    for head in (token.i for token in found if token is not None):
        verb = next((t.i for t in scene.above(head) if t.pos in ("VERB", "AUX")), -1)
        under.setdefault(verb, []).append(scene.counted(head))
    return under


def _class(scene: Scene, head: int, among: set[str]) -> str:
    token = scene.tokens[head]
    if token.pos != "NOUN":
        return ""
    named = ((kind, phrases) for kind, phrases in scene.lexicon.cues["responses"].phrases.items() if kind in among)
    return next((kind for kind, phrases in named if any(_is_named(scene, token, p.split()) for p in phrases)), "")


def _is_named(scene: Scene, token: Token, words: Sequence[str]) -> bool:
    """Whether a noun is what a class names: the word, or one of several that its phrase holds ("use tear gas")."""
    if token.lemma.lower() not in words:
        return False
    return len(words) == 1 or set(words) <= {scene.tokens[i].lemma.lower() for i in scene.phrase(token.i)}


def _doers(scene: Scene, head: int, draft: Draft) -> tuple[Party, ...]:
    """Whose an offer or demand is: by a genitive or an adjective, by who is said to make it; of who is thanked, his."""
    own = head in draft.tokens  # "gave *its backing* to X" is no help of X's
    if draft.type in _PERSONAL and not own and any(c.feats.get("Poss") == "Yes" for c in scene.children[head]):
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
