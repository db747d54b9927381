"""Who charges those whom an act is done to: "expelled two envoys *accused of spying*" is the charge of who expels."""

from __future__ import annotations

from collections.abc import Callable

from detente.coding.match import Match
from detente.coding.scene import Scene
from detente.model import Frame, Party

_HOSTILE = {"SANCTION", "REJECT", "THREATEN"}  # between states; of a policeman's arrests it is no charge
_INSIDE = ("nmod", "conj", "appos", "flat")


def charging(scene: Scene, frame: Frame, best: Callable[[Frame], Match | None]) -> tuple[Party, ...]:
    """The doer of the hostile act whose object a participle without an agent charges with something; else nobody."""
    token = scene.tokens[frame.token]
    beside = frame.kind == "verb" and frame.voice == "passive" and token.dep.startswith("acl")
    if not beside or frame.mood != "participle" or scene.heads(frame, "subject"):
        return ()
    noun = scene.tokens[token.head]
    while noun.dep.startswith(_INSIDE) and noun.head != noun.i:
        noun = scene.tokens[noun.head]
    for above in scene.frames:
        if above.kind == "verb" and above.voice == "active" and above.token == noun.head and noun.i > above.token:
            found = best(above)
            return found.source if found is not None and found.pattern.type in _HOSTILE else ()
    return ()
