"""Relative clauses of English: the verb behind one, and what is named in one ("struck *what X called* hideouts").

Labels are those of the English model (ClearNLP).
"""

from __future__ import annotations

from detente.language.en.repairs.forms import as_past
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree


def repair_relatives(tree: Tree, lemmas: Lemmas) -> None:
    """Correct what hangs on and in relative clauses of ``tree``, in place."""
    for rule in (_behind_relatives, _named_so, _reduced):
        rule(tree, lemmas)


def _behind_relatives(tree: Tree, _: Lemmas) -> None:
    """ "China, which has ties with both, offered to mediate": the verb behind the clause is the sentence's."""
    root = tree.root
    if tree[root].pos not in ("NOUN", "PROPN") or tree.has(root, "nsubj", "cop", "det:predet"):
        return
    relative = next((c for c in tree.children(root, "relcl") if c > root), None)
    if relative is None:
        return
    end = max(tree.subtree(relative)) + 1
    verb = next((c for c in tree.children(root, "acl", "advcl", "appos", "conj") if c > end), None)
    if verb is None or end >= len(tree) or tree[end].text != "," or tree[verb].tag not in ("VBN", "VBD"):
        return
    if any(tree[j].pos not in ("ADV", "PUNCT") for j in range(end, verb)) or tree.has(verb, "agent", "auxpass"):
        return
    tree.promote(verb, "nsubj")
    as_past(tree[verb])


def _reduced(tree: Tree, _: Lemmas) -> None:
    """ "Refugees granted asylum are glad": a past tense with no conjunction is no subject, but a participle of it."""
    for i, node in enumerate(tree):
        if node.dep != "csubj" or node.tag not in ("VBD", "VBN") or tree.has(i, "mark", "aux", "auxpass"):
            continue
        subject = next(iter(tree.children(i, "nsubj")), None)
        if subject is None or subject != i - 1 or tree[subject].pos not in ("NOUN", "PROPN") or node.head < i:
            continue
        tree.attach(subject, node.head, "nsubj")
        tree.attach(i, subject, "acl")
        node.tag, node.feats = "VBN", {"Aspect": "Perf", "Tense": "Past", "VerbForm": "Part"}


def _named_so(tree: Tree, _: Lemmas) -> None:
    """ "struck what X called hideouts", "hit what X said was a depot": what is so named is the verb's object."""
    for i, node in enumerate(tree):
        verb = node.head
        if node.dep != "ccomp" or verb > i or tree[verb].pos != "VERB" or tree.has(verb, "dobj"):
            continue
        inner = [c for c in tree.children(i, "ccomp") if tree[c].lemma == "be"]
        naming = next((c for c in (i, *inner) if any(tree[w].lower == "what" for w in tree.children(c))), None)
        named = [c for c in tree.children(naming, "dobj", "attr", "oprd") if c > naming] if naming is not None else []
        if naming is None or not named or not tree.has(i, "nsubj") or tree[tree.left(i)].lower != "what":
            continue
        thing = named[-1]
        if tree[thing].pos not in ("NOUN", "PROPN"):
            continue
        tree.attach(thing, verb, "dobj")
        tree.attach(i, thing, "relcl")
        for child in tree.children(i):
            if child > thing and tree[child].dep in ("prep", "advmod", "npadvmod", "advcl"):
                tree.attach(child, verb)
