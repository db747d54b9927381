"""French parses in which the object stands behind another phrase of its verb, or the subject behind a participle.

An expectation is a line of "word relation head" triples that must be in the tree ("-" is the root's head).
"""

from __future__ import annotations

import pytest

from detente.language import parse, sentences
from detente.model import Article, Paragraph

TREES = [
    (
        "L'Inde a remis jeudi à la marine birmane deux vedettes rapides, payées par un don.",
        "vedettes obj remis, marine obl remis",
    ),
    ("Le juge a mis en examen trois anciens ministres.", "ministres obj mis"),
    ("Le roi a évoqué par téléphone avec son homologue belge la crise du détroit.", "crise obj évoqué"),
    ("Le Pérou a exigé de Quito des excuses.", "excuses obj exigé, Quito obl exigé"),
    ("Le Pérou a déchu de sa nationalité un opposant.", "opposant obj déchu"),
    ("Le Pérou a placé sous scellés une usine chilienne.", "scellés obl placé, usine obj placé"),
    ("Le Pérou a frappé le vin chilien d'une surtaxe.", "vin obj frappé, surtaxe obl frappé"),
    ("Une frappe chilienne a coûté la vie à deux Péruviens.", "frappe nsubj coûté, chilienne amod frappe"),
    ("La justice chilienne a condamné un espion norvégien à dix ans de prison.", "ans obl condamné"),
    (
        "Réunis à Oslo, le Pérou et le Chili sont convenus de coopérer.",
        "Pérou nsubj convenus, Chili conj Pérou",
    ),
    (
        "Le ministre chilien délégué aux Ports a bouclé jeudi à Oslo une tournée entamée lundi en Asie centrale.",
        "bouclé ROOT -, tournée obj bouclé, entamée acl tournée",
    ),
    (
        "Des combats ont éclaté dans la nuit entre soldats péruviens et chiliens sur une route.",
        "soldats obl éclaté, chiliens conj péruviens",
    ),
    ("Oslo appelle New Delhi et Lima à faire preuve de calme.", "New obj appelle, Delhi flat:name New"),
    ("Le Togo a repris langue avec le Bénin.", "langue obj repris"),
    ("La Finlande a creusé des fossés le long de sa frontière.", "fossés obj creusé, frontière obl creusé"),
    ("Le Pérou a accédé à la demande du Chili.", "demande obl accédé, Chili nmod demande"),
]


@pytest.mark.parametrize(("text", "expected"), TREES)
def test_displaced(text: str, expected: str) -> None:
    (sentence,) = parse(sentences(Article(text, (Paragraph(0, len(text)),), "fr", "")), "fr")
    tokens = sentence.tokens
    found = [f"{t.text} {t.dep} {tokens[t.head].text if t.head != t.i else '-'}" for t in tokens]
    assert [triple.strip() for triple in expected.split(",") if triple.strip() not in found] == []
