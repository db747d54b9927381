"""The French model's parse as Universal Dependencies.

``fr_core_news_*`` are trained on UD French Sequoia, so this only folds its subtypes, repairs what the model gets
wrong (``repairs``) and gives every word its lemma.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from detente.language.agreement import repair_agreement
from detente.language.fr.repairs import repair, repair_dated
from detente.language.fr.verbs import reread
from detente.language.prepositions import mark_prepositions, prepositions
from detente.language.tree import Node
from detente.language.vocabulary import valency
from detente.model import Token

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from detente.language.lemmas import Lemmas

_RELATIONS = {
    "ROOT": "root",
    "aux:tense": "aux",
    "flat:foreign": "flat",
    "obl:arg": "obl",
    "obl:mod": "obl",
}
_STOPS = ".!?…"
# "A Bamako", "A la demande de": "À" unaccented; before what ends like a participle ("A signé") it is a verb
_BARE_TO = re.compile(
    r"(?:^|(?<=[.!?:;,«“] )|(?<=[«“\"(]))A(?= (?:[A-ZÀ-Ý][a-zà-ÿ]|(?!\w*(?:é|u|i|is|it|ert|int|ort)\b)[a-zà-ÿ]))"
)


def prepare(text: str, lemmas: Lemmas) -> str:
    """The text as the model should see it; what is added after its end is dropped from the tree.

    A headline gets a full stop: the model was trained on sentences, and without one it errs on the last word. A capital
    "A" that is no verb gets the accent that the press leaves out, without which it is read as a name itself.
    """
    del lemmas
    text = _BARE_TO.sub("À", text)
    return text if text.rstrip(" \"»')")[-1:] in _STOPS else text + "."


def to_tokens(doc: Doc, lemmas: Lemmas, length: int) -> list[Token]:
    """UD tokens of the first ``length`` characters of a parsed Doc, the text of which ``prepare`` made."""
    tree = reread(doc, length, lemmas)
    repair(tree, lemmas)
    for node in tree:
        node.dep = _RELATIONS.get(node.dep, node.dep)
    mark_prepositions(tree, prepositions("fr"), lemmas, valency("fr")["answering"])
    repair_dated(tree, lemmas)
    for node in tree:
        node.lemma = node.lemma or _lemma(node, lemmas)  # those of prepositions are set
    repair_agreement(tree)
    return tree.tokens()


def _lemma(node: Node, lemmas: Lemmas) -> str:
    if node.pos in ("PROPN", "X", "NUM", "SYM", "PUNCT"):
        return node.text
    return lemmas.lemma(node.text, node.pos)
