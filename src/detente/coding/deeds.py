"""Deeds that a sentence takes up from those before it: "condemned *the decision*", "welcomed *this gesture*".

A noun takes up a deed where it stands with "this" or "the", is of a class of the language's ``responses.txt``
(``deed``, ``act``, ``speech`` and those of acts of some types) or names an act itself, and nothing in its phrase says
whose deed it is. Such a noun means the nearest act that another side is told to have done: one told by a word of the
noun's stem, else one of the type that it names, else any that it may stand for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from detente.coding.drafts import Draft
from detente.coding.lexicon import NONE
from detente.coding.parties import is_somebody, known_of, states_of
from detente.coding.scene import Scene
from detente.model import Party, Report, Token

_SPOKEN = {"ACCUSE", "REJECT", "REQUEST", "THREATEN", "AGREE", "SUPPORT", "CONCEDE"}
# what the narrower classes of nouns may stand for; a noun of "deed" or "act" alone may mean any
_MEANT = {
    "force": {"ASSAULT", "COERCE", "MOBILIZE", "PROTEST"},
    "penalty": {"SANCTION", "COERCE", "REJECT"},
    "favour": {"AID", "RETREAT", "CONCEDE", "SUPPORT", "AGREE", "COOPERATE"},
    "accord": {"AGREE", "SUPPORT", "COOPERATE"},
    "speech": _SPOKEN,
}
_JUDGING = {"ACCUSE", "SUPPORT", "REJECT", "REQUEST"}  # done to whoever did what they are about
_STEM = 4  # letters at the head of two words that make them of one stem; verb and noun of an act seldom share more
_VERDICTS = {"ACCUSE", "SUPPORT"}
_REPLIES = {"AGREE", "REJECT"}
# what is blamed, or asked to be undone, is rather one of these; what is praised rather one of those
_BLAMED = {"SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "REJECT", "THREATEN", "PROTEST", "ACCUSE"}
_PRAISED = {"AGREE", "SUPPORT", "CONSULT", "COOPERATE", "AID", "RETREAT", "CONCEDE"}
_RELATIONS = ("object", "oblique", "genitive")
_DONE = ("actual", "historical", "future")
_NEAR = 3  # sentences back; farther ones are no longer "this decision"


def taken_up(scene: Scene, draft: Draft, near: Sequence[Report]) -> Report | None:
    """The act of another side, among the reports ``near``, that the object of a verdict or demand takes up."""
    if draft.type not in _JUDGING or draft.mutual or draft.frame.kind == "adjective":
        return None
    sentence = scene.sentence.index
    acts = [r for r in near if r.status in _DONE and sentence - r.sentence <= _NEAR and _is_anothers(r, draft)]
    for head in _deeds(scene, draft):
        kinds = named_types(scene, head)
        fitting = [r for r in acts if is_alike(scene.tokens[head].lemma, r)]
        fitting = fitting or [r for r in acts if r.type in kinds] or [r for r in acts if _may_mean(scene, head, r)]
        found = _one_of(_likeliest(scene, head, draft, fitting), draft)
        if found is not None:
            return found
    return None


def aimed_at_clause(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of one sentence, verdicts on what its clause tells given their target: "did it, *in a move X called*
    provocative".
    """
    found = []
    for draft in drafts:
        unsaid = not known_of(draft.target)
        head = summed_up(scene, draft.frame.token) if draft.type in _JUDGING and unsaid else None
        before = [d for d in drafts if head is not None and max(d.tokens) < head and _is_another_side(d, draft)]
        judged = _by_pronoun(scene, draft, drafts) if draft.type in _VERDICTS or unsaid else []
        if judged:
            target = tuple(
                p for p in known_of(judged[-1].target) if p.actor and p.actor.state not in states_of(draft.source)
            )
            draft = replace(draft, target=target, steps=(*draft.steps, f"target: as of « {judged[-1].frame.lemma} »"))
        elif draft.type == "REQUEST" and unsaid and _is_open(scene, draft) and (blamed := _blamed(draft, drafts)):
            draft = replace(draft, target=blamed, steps=(*draft.steps, "target: who is blamed beside it"))
        elif before:
            told = max(before, key=lambda d: max(d.tokens))
            draft = replace(draft, target=told.source, steps=(*draft.steps, f"target: who « {told.frame.lemma} »"))
        found.append(draft)
    return found


def _is_open(scene: Scene, draft: Draft) -> bool:
    """Whether a demand names nobody, but at most what is asked for ("calling for *dialogue*")."""
    spans = [p.span for p in draft.target]
    inside = [t for t in scene.tokens if any(s.start <= t.start < s.end for s in spans)]
    return not spans or any(scene.is_event(t.i) for t in inside)


def _blamed(draft: Draft, drafts: Sequence[Draft]) -> tuple[Party, ...]:
    """Whom somebody blames in the same sentence, before he demands something of nobody named."""
    told = [d for d in drafts if d.type == "ACCUSE" and d.frame.token < draft.frame.token and known_of(d.target)]
    mine = [d for d in told if states_of(d.source) and states_of(d.source) == states_of(draft.source)]
    return known_of(mine[-1].target) if mine else ()


def _by_pronoun(scene: Scene, draft: Draft, drafts: Sequence[Draft]) -> list[Draft]:
    """What others think of the same thing, or reply to it, which one takes up in a pronoun ("Peru hailed the raids,
    Chile condemned *them*", "the rebels accepted Chad's plan but Niger turned *it* down").
    """
    group = next((types for types in (_VERDICTS, _REPLIES) if draft.type in types), set())
    objects = [scene.tokens[head] for head in scene.heads(draft.frame, "object") if group]
    before = [t for t in objects if t.pos == "PRON" and t.feats.get("Reflex") != "Yes" and t.i < draft.frame.token]
    if not any(not scene.parties(t.i, strict=True) for t in before):
        return []
    return [d for d in drafts if d.type in group and known_of(d.target) and d.frame.token < draft.frame.token]


def of_others(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of one sentence, a decision that somebody judges and that is nobody's by its words not taken for his
    own ("called unacceptable *the decision to expel* the consul").
    """
    step = "what one judges another did"
    return [replace(d, source=(), steps=(*d.steps, step)) if _is_judged(scene, d) else d for d in drafts]


def _is_judged(scene: Scene, draft: Draft) -> bool:
    token = scene.tokens[draft.frame.token]
    noun = scene.tokens[token.head]
    spelt = token.dep == "acl" and draft.frame.mood == "infinitive" and noun.pos == "NOUN" and scene.is_definite(noun.i)
    judging = scene.lexicon.classes.get("@judging", frozenset())
    over = (
        [f for f in scene.frames if f.token == noun.head and f.kind == "verb" and f.lemma in judging] if spelt else []
    )
    judges = scene.actors(h for f in over for h in scene.heads(f, "subject"))
    return bool(judges) and states_of(judges) == states_of(draft.source)


def summed_up(scene: Scene, verb: int) -> int | None:
    """The noun that sums up a clause before it, told of by a participle or relative clause ("*a step* hailed by X")."""
    token = scene.tokens[verb]
    if not token.dep.startswith("acl"):
        return None
    head = scene.tokens[token.head]
    first = min(scene.phrase(head.i))
    apart = bool(scene.preposition(head)) or (first > 0 and scene.tokens[first - 1].pos == "PUNCT")
    is_told = apart and head.pos == "NOUN" and naming(scene, head.i) and not scene.is_definite(head.i)
    return head.i if is_told and not scene.owner(head.i) else None


def _is_another_side(draft: Draft, judge: Draft) -> bool:
    sides = states_of(draft.source)
    return bool(sides) and not sides & states_of(judge.source) and draft.status in _DONE


def named_types(scene: Scene, head: int) -> tuple[str, ...]:
    """The event types that a noun names, with or without its sides ("the expulsion": SANCTION)."""
    named = [f for f in scene.frames if f.token == head and f.kind == "noun"]
    patterns = (p for f in named for key in scene.predicates(f) for p in scene.lexicon.patterns.get(key, ()))
    return tuple(dict.fromkeys(p.type for p in patterns if p.type != NONE))


def _likeliest(scene: Scene, head: int, draft: Draft, acts: list[Report]) -> list[Report]:
    """Of the acts that a noun may stand for, those that are blamed (or praised) sooner than others.

    Who condemns "it" too condemns what others condemned before him, not their verdict.
    """
    suited = [r for r in acts if r.type in (_PRAISED if draft.type == "SUPPORT" else _BLAMED)]
    if naming(scene, head) == "speech":
        return suited or acts
    done = [r for r in acts if r.type not in _VERDICTS]
    return [r for r in done if r in suited] or suited or done or acts


def is_alike(noun: str, report: Report) -> bool:
    """Whether a report is told by a word of the noun's stem: "vetoed" for "the *veto*"."""
    stem = noun.lower()[:_STEM]
    return len(stem) == _STEM and any(w.startswith(stem) for w in report.trigger.text.lower().replace("'", " ").split())


def naming(scene: Scene, head: int) -> str:
    """Whether a noun takes up words (``speech``) or an act (``deed``); "" for any other."""
    kinds = _classes(scene, head)
    return "speech" if "speech" in kinds else "deed" if kinds & {"deed", "act", *_MEANT} else ""


def _classes(scene: Scene, head: int) -> set[str]:
    return set(scene.lexicon.cues["responses"].classes.get(scene.tokens[head].lemma.lower(), ()))


def _deeds(scene: Scene, draft: Draft) -> Iterator[int]:
    """The nouns of an act's object that take up a deed, the outermost first ("the lifting *of this measure*")."""
    heads = [head for relation in _RELATIONS for head in scene.heads(draft.frame, relation)]
    for head in dict.fromkeys((*heads, *_below(scene, heads))):
        if _takes_up(scene, head, draft.frame.token):
            yield head


def _below(scene: Scene, heads: Iterable[int]) -> list[int]:
    return [c.i for head in heads for c in scene.children[head] if c.dep.startswith("nmod")]


def _takes_up(scene: Scene, head: int, verdict: int) -> bool:
    """Whether a noun stands for a deed told before; one that is all of a sentence but what is thought of it does
    ("*Une décision* saluée par X.").
    """
    token = scene.tokens[head]
    if token.pos == "PRON":
        return _is_it(scene, token)
    whole = token.head == head and naming(scene, head) and scene.tokens[verdict].head == head
    known = scene.is_definite(head) or whole
    if token.pos != "NOUN" or not known or any(is_somebody(p) for p in scene.owner(head)):
        return False
    clauses = any(c.dep.startswith("acl") and c.i != verdict for c in scene.children[head])
    told = clauses or (not whole and scene.parties(head, strict=True))
    return not told and bool(naming(scene, head) or named_types(scene, head))


def _is_anothers(report: Report, draft: Draft) -> bool:
    sides = states_of(report.source)
    return bool(sides) and not sides & states_of(draft.source)


def _is_it(scene: Scene, token: Token) -> bool:
    """Whether a pronoun may stand for an act: "denounced *it*", « *l*'a saluée »; those that mean somebody do not."""
    third = token.feats.get("PronType") == "Dem" or token.feats.get("Person") == "3"
    single = token.feats.get("Number") != "Plur" and token.feats.get("Reflex") != "Yes"
    return third and single and not scene.parties(token.i, strict=True)


def _may_mean(scene: Scene, head: int, report: Report) -> bool:
    if scene.tokens[head].pos == "PRON":
        return True
    kinds = _classes(scene, head)
    narrow = [types for kind, types in _MEANT.items() if kind in kinds]
    return any(report.type in types for types in narrow) if narrow else bool(kinds & {"deed", "act"})


def _one_of(acts: Sequence[Report], draft: Draft) -> Report | None:
    """The act of the nearest sentence: that done to who judges it, else one of the only side that acts there."""
    last = max((r.sentence for r in acts), default=-1)
    nearest = [r for r in acts if r.sentence == last]
    facing = [r for r in nearest if states_of(r.target) & states_of(draft.source)]
    found = facing or nearest
    doers = {frozenset(states_of(r.source)) for r in found}
    return found[0] if len(doers) == 1 else None
