"""Which acts a sentence tells as its news, and which as what came before ("X closed its ports. Y *had asked* for it").

An act is news where its verb is the sentence's own, or is coordinated with it, told by it ("X said it *would close*")
or beside it as a manner ("..., *accusing* Y"). A main verb in the pluperfect tells what came before; one in the
imperfect (« Lima *réclamait* son retour »), or with a word for it ("*Earlier*, X criticised Y"), may do either.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from detente.coding.connectors import places
from detente.coding.scene import Scene
from detente.coding.status import is_preceding
from detente.model import Frame, Token

_BESIDE = ("conj", "parataxis")
_TOLD_BY = ("ccomp", "xcomp")


NEWS, EARLIER = "news", "earlier"


def news(scene: Scene, then: Collection[str], earlier: Iterable[str]) -> Iterator[tuple[Frame, str]]:
    """The frames whose act is a sentence's news or came before it, with which of the two; both where it may do either.

    Beside a word that carries on (``then``: « avait *alors* exigé ») a pluperfect is news; ``earlier`` are phrases that
    put a clause before those told until then.
    """
    put_before = {verb for phrase in earlier for verb in _clauses_with(scene, phrase)}
    for frame in scene.frames:
        if frame.kind == "noun":
            continue
        top = _main(scene, frame)
        if top is None:
            continue
        carries_on = any(c.lemma.lower() in then for c in scene.children[top.i])
        pluperfect = _is_pluperfect(scene, top) and not carries_on
        if not pluperfect:
            yield frame, NEWS
        if pluperfect or top.feats.get("Tense") == "Imp" or top.i in put_before:
            yield frame, EARLIER


def _clauses_with(scene: Scene, phrase: str) -> Iterator[int]:
    """The verbs of the clauses in which a phrase stands."""
    for inside in places(scene, phrase) if phrase in scene.plain else ():
        verb = next((t.i for t in scene.above(inside[0].i) if t.pos in ("VERB", "AUX")), None)
        if verb is not None:
            yield verb


def _is_pluperfect(scene: Scene, verb: Token) -> bool:
    """Whether a participle stands behind an auxiliary of the past ("had asked", « avait demandé »)."""
    if verb.feats.get("VerbForm") != "Part" or verb.feats.get("Tense") == "Pres":
        return False
    return any(c.dep == "aux" and c.feats.get("Tense") in ("Past", "Imp") for c in scene.children[verb.i])


def _main(scene: Scene, frame: Frame) -> Token | None:
    """The sentence's own verb by which, or beside which, a frame's act is told; None if it is told in passing."""
    if frame.link == "adverbial" and is_preceding(scene, frame):
        return None
    token = scene.tokens[frame.token]
    while token.head != token.i:
        beside = token.dep.startswith(_BESIDE)
        manner = token.dep.startswith("advcl") and _is_manner(scene, token)
        if not (beside or manner or token.dep.startswith(_TOLD_BY)):
            return None
        if beside and _is_pluperfect(scene, token):
            return token
        token = scene.tokens[token.head]
    return token


def _is_manner(scene: Scene, token: Token) -> bool:
    """Whether a clause is a participle's ("accusing Y", « en rappelant ses envoyés »), not one of time or purpose."""
    group = (token, *(c for c in scene.children[token.i] if c.dep.startswith(("aux", "cop"))))
    forms = {t.feats.get("VerbForm") for t in group}
    return "Fin" not in forms and "Inf" not in forms
