"""Whither a journey goes and between whom talks are, hung by French models on a word inside the noun's phrase."""

from __future__ import annotations

from detente.language.fr.repairs.lists import OBLIQUE, OF
from detente.language.lemmas import Lemmas
from detente.language.tree import Tree
from detente.language.vocabulary import valency

_VALENCY = valency("fr")
_WHITHER = ("en", "à", "au", "aux")
_INSIDE = ("nmod", *OBLIQUE)


def repair_sides(tree: Tree, lemmas: Lemmas) -> None:
    """Hang such phrases of ``tree`` on the nouns of event, in place."""
    for rule in (_journeys, _planned):
        rule(tree, lemmas)


def _journeys(tree: Tree, lemmas: Lemmas) -> None:
    """ "la visite du président chilien *au Togo*": where it goes, and no part of who goes, but "l'envoyé au Togo"."""
    for i, node in enumerate(tree):
        traveller = node.head
        if node.pos != "PROPN" or node.dep not in _INSIDE or tree.marker(i) not in _WHITHER or traveller > i:
            continue
        journey = tree[traveller].head
        goes = tree[traveller].dep == "nmod" and tree.marker(traveller) in OF and journey < traveller
        if not goes or lemmas.lemma(tree[journey].text, "NOUN") not in _VALENCY["journeys"]:
            continue
        if lemmas.lemma(tree[traveller].text, "NOUN") not in _VALENCY["posted"]:
            tree.attach(i, journey, "nmod")


def _planned(tree: Tree, lemmas: Lemmas) -> None:
    """ "un cycle de pourparlers prévu *entre Oslo et Lima*": between whom the talks are, not the planning."""
    for i, node in enumerate(tree):
        planned, noun = node.head, tree.head(i).head
        told = tree[planned].dep == "acl" and tree[planned].pos in ("VERB", "ADJ") and noun < planned < i
        if node.dep not in _INSIDE or tree.marker(i) != "entre" or not told:
            continue
        nouns = (noun, *(c for c in tree.children(noun, "nmod") if tree.marker(c) in OF and c < planned))
        talks = [j for j in nouns if lemmas.lemma(tree[j].text, "NOUN") in _VALENCY["between"]]
        if talks:
            tree.attach(i, talks[-1], "nmod")
