"""Which line of a lexicon fits a frame, and who is its source and target.

Trees and lexicons are written by hand; the resolver and the language's prepositions are the real ones. "-" is a side
with nobody, words in angle quotes one without an actor.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from detente.coding.match import Match, best_match
from detente.model import Party
from handmade import scene


def told(found: Match | None) -> str:
    return f"{found.pattern.type}: {_side(found.source)} -> {_side(found.target)}" if found else "none"


def _side(parties: Sequence[Party]) -> str:
    return ", ".join(p.actor.code if p.actor else f"« {p.span.text} »" for p in parties) or "-"


def fit(line: str, language: str, word: str, patterns: Sequence[str]) -> str:
    """What the best line makes of the frame whose predicate is that word."""
    seen = scene(line, language, patterns)
    return told(best_match(seen, next(f for f in seen.frames if seen.tokens[f.token].text == word)))


CONDEMN = (
    "La/le/DET/det/2 Norvège/Norvège/PROPN/nsubj/4 a/avoir/AUX/aux/4/FIN condamné/condamner/VERB/ROOT/0/PART "
    "Cuba/Cuba/PROPN/obj/4"
)
EXPEL = "Lima/Lima/PROPN/nsubj/2 expulse/expulser/VERB/ROOT/0/FIN deux/=/NUM/nummod/4 diplomates/diplomate/NOUN/obj/2 "
VISIT = "Lima/Lima/PROPN/nsubj/2 hosted/host/VERB/ROOT/0/FIN Oslo/Oslo/PROPN/obj/2"
INVASION = "L'/le/DET/det/2 invasion/=/NOUN/ROOT/0 du/de/ADP/case/4 Tchad/Tchad/PROPN/nmod/2 "
THREE = (
    "Chile/Chile/PROPN/nsubj/4 and/=/CCONJ/cc/3 Peru/Peru/PROPN/conj/1 met/meet/VERB/ROOT/0/FIN "
    "on/=/ADP/case/6 Monday/Monday/PROPN/obl/4"
)

# what is shown, language, tree, predicate, lines, expected
CASES = [
    # --- slots
    ("subject and object", "fr", CONDEMN, "condamné", ["ACCUSE  S condamner T"], "ACCUSE: NOR -> CUB"),
    (
        "passive: the same line",
        "en",
        "Cuba/Cuba/PROPN/nsubj:pass/3 was/be/AUX/aux:pass/3/FIN condemned/condemn/VERB/ROOT/0/PART by/=/ADP/case/5 "
        "Norway/Norway/PROPN/obl:agent/3",
        "condemned",
        ["ACCUSE  S condemn T"],
        "ACCUSE: NOR -> CUB",
    ),
    ("the target as subject", "en", VISIT, "hosted", ["CONSULT/visit  T host S"], "CONSULT: NOR -> PER"),
    (
        "the target behind a preposition",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 proteste/protester/VERB/ROOT/0/FIN auprès/=/ADP/case/5 de/=/ADP/fixed/3 "
        "Cuba/Cuba/PROPN/obl:arg/2",
        "proteste",
        ["ACCUSE  S protester auprès de T"],
        "ACCUSE: PER -> CUB",
    ),
    (
        "another preposition does not fit",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 proteste/protester/VERB/ROOT/0/FIN devant/=/ADP/case/4 Cuba/Cuba/PROPN/obl:arg/2",
        "proteste",
        ["ACCUSE  S protester auprès de T"],
        "none",
    ),
    (
        "one of several prepositions",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 proteste/protester/VERB/ROOT/0/FIN contre/=/ADP/case/4 Cuba/Cuba/PROPN/obl:arg/2",
        "proteste",
        ["ACCUSE  S protester auprès de|contre T"],
        "ACCUSE: PER -> CUB",
    ),
    (
        "two targets",
        "fr",
        CONDEMN + " et/=/CCONJ/cc/7 Malte/Malte/PROPN/conj/5",
        "condamné",
        ["ACCUSE  S condamner T"],
        "ACCUSE: NOR -> CUB, MLT",
    ),
    (
        "a target that is no actor stays as words",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 condamne/condamner/VERB/ROOT/0/FIN la/le/DET/det/4 violence/=/NOUN/obj/2",
        "condamne",
        ["ACCUSE  S condamner T"],
        "ACCUSE: PER -> « la violence »",
    ),
    (
        "the only actor inside a target",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 condamne/condamner/VERB/ROOT/0/FIN les/le/DET/det/4 violences/violence/NOUN/obj/2 "
        "à/=/ADP/case/6 Cuba/Cuba/PROPN/nmod/4",
        "condamne",
        ["ACCUSE  S condamner T"],
        "ACCUSE: PER -> CUB",
    ),
    ("a missing object", "fr", CONDEMN[: CONDEMN.rindex(" ")], "condamné", ["ACCUSE  S condamner T"], "none"),
    (
        "a source that is no actor",
        "fr",
        "La/le/DET/det/2 pluie/=/NOUN/nsubj/3 frappe/frapper/VERB/ROOT/0/FIN Cuba/Cuba/PROPN/obj/3",
        "frappe",
        ["ASSAULT  S frapper T"],
        "ASSAULT: - -> CUB",
    ),
    (
        "S! asks for one",
        "fr",
        "La/le/DET/det/2 pluie/=/NOUN/nsubj/3 frappe/frapper/VERB/ROOT/0/FIN Cuba/Cuba/PROPN/obj/3",
        "frappe",
        ["ASSAULT  S! frapper T"],
        "none",
    ),
    (
        "T! asks for an actor",
        "en",
        "Peru/Peru/PROPN/nsubj/2 hit/=/VERB/ROOT/0/FIN a/=/DET/det/4 record/=/NOUN/obj/2",
        "hit",
        ["ASSAULT  S hit T!"],
        "none",
    ),
    # --- object words
    (
        "the object's adjective is the target",
        "fr",
        EXPEL + "chiliens/chilien/ADJ/amod/4",
        "expulse",
        ["SANCTION/expel-diplomats  S expulser @envoys de T"],
        "SANCTION: PER -> CHL",
    ),
    (
        "so is its genitive",
        "fr",
        EXPEL + "du/de/ADP/case/6 Chili/Chili/PROPN/nmod/4",
        "expulse",
        ["SANCTION/expel-diplomats  S expulser @envoys de T"],
        "SANCTION: PER -> CHL",
    ),
    (
        "and its possessor in English",
        "en",
        "Lima/Lima/PROPN/nsubj/2 expelled/expel/VERB/ROOT/0/FIN Chile/Chile/PROPN/nmod:poss/5 's/=/PART/case/3 "
        "ambassador/=/NOUN/obj/2",
        "expelled",
        ["SANCTION/expel-diplomats  S expel @envoys of T"],
        "SANCTION: PER -> CHL",
    ),
    (
        "an object of nobody does not fit where one is asked for",
        "fr",
        EXPEL,
        "expulse",
        ["SANCTION/expel-diplomats  S expulser @envoys de T"],
        "none",
    ),
    (
        "but fits where it is optional",
        "fr",
        EXPEL,
        "expulse",
        ["SANCTION/expel-diplomats  S expulser @envoys (de T)"],
        "SANCTION: PER -> -",
    ),
    (
        "an object of other words does not fit",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 expulse/expulser/VERB/ROOT/0/FIN un/=/DET/det/4 joueur/=/NOUN/obj/2",
        "expulse",
        ["SANCTION/expel-diplomats  S expulser @envoys (de T)"],
        "none",
    ),
    (
        "words that must stand in the clause",
        "en",
        "Lima/Lima/PROPN/nsubj/2 declared/declare/VERB/ROOT/0/FIN Chile/Chile/PROPN/nmod:poss/5 's/=/PART/case/3 "
        "ambassador/=/NOUN/obj/2 persona/=/NOUN/xcomp/2 non/=/ADV/flat/6 grata/=/ADJ/flat/6",
        "declared",
        ['SANCTION/persona-non-grata  S declare T "persona non grata"'],
        "SANCTION: PER -> CHL",
    ),
    (
        "and do not",
        "en",
        "Lima/Lima/PROPN/nsubj/2 declared/declare/VERB/ROOT/0/FIN a/=/DET/det/4 holiday/=/NOUN/obj/2",
        "declared",
        ['SANCTION/persona-non-grata  S declare T "persona non grata"'],
        "none",
    ),
    (
        "of two objects the recipient is the target",
        "en",
        "Japan/Japan/PROPN/nsubj/2 gave/give/VERB/ROOT/0/FIN Zambia/Zambia/PROPN/iobj/2 a/=/DET/det/5 "
        "loan/=/NOUN/obj/2",
        "gave",
        ["AID  S give T {loan}"],
        "AID: JPN -> ZMB",
    ),
    # --- both sides
    ("S+T: both subjects", "en", THREE, "met", ["CONSULT  S+T meet"], "CONSULT: CHL, PER -> -"),
    (
        "S+T: one is not enough",
        "en",
        "Chile/Chile/PROPN/nsubj/2 met/meet/VERB/ROOT/0/FIN",
        "met",
        ["CONSULT  S+T meet"],
        "none",
    ),
    ("swap changes the sides", "en", VISIT, "hosted", ["CONSULT/visit  S host T  [swap]"], "CONSULT: NOR -> PER"),
    (
        "between brings both",
        "fr",
        "Une/un/DET/det/2 rencontre/=/NOUN/ROOT/0 entre/=/ADP/case/4 Lima/Lima/PROPN/nmod/2 et/=/CCONJ/cc/6 "
        "Cuba/Cuba/PROPN/conj/4",
        "rencontre",
        ["CONSULT  S rencontrer T"],
        "CONSULT: PER, CUB -> -",
    ),
    (
        "the source is no target; its words may be what the act is about",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 condamne/condamner/VERB/ROOT/0/FIN le/=/DET/det/4 Pérou/Pérou/PROPN/obj/2",
        "condamne",
        ["ACCUSE  S condamner T"],
        "ACCUSE: PER -> « le Pérou »",
    ),
    # --- event nouns
    (
        "doer and undergoer of a noun",
        "fr",
        INVASION + "par/=/ADP/case/6 Malte/Malte/PROPN/nmod/2",
        "invasion",
        ["ASSAULT  S envahir T"],
        "ASSAULT: MLT -> TCD",
    ),
    (
        "an adjective is the doer",
        "fr",
        "L'/le/DET/det/2 invasion/=/NOUN/ROOT/0 maltaise/maltais/ADJ/amod/2 du/de/ADP/case/5 Tchad/Tchad/PROPN/nmod/2",
        "invasion",
        ["ASSAULT  S envahir T"],
        "ASSAULT: MLT -> TCD",
    ),
    (
        "a noun may leave its target unsaid",
        "fr",
        "L'/le/DET/det/2 invasion/=/NOUN/ROOT/0 maltaise/maltais/ADJ/amod/2",
        "invasion",
        ["ASSAULT  S envahir T"],
        "ASSAULT: MLT -> -",
    ),
    (
        "a noun without a verb",
        "en",
        "Peru/Peru/PROPN/nsubj/2 imposed/impose/VERB/ROOT/0/FIN an/=/DET/det/4 embargo/=/NOUN/obj/2 on/=/ADP/case/6 "
        "Chile/Chile/PROPN/nmod/4",
        "embargo",
        ["SANCTION/embargo  S embargo/N (on|against T)"],
        "SANCTION: PER -> CHL",
    ),
    (
        "an adjective with be",
        "en",
        "Peru/Peru/PROPN/nsubj/3 is/be/AUX/cop/3/FIN grateful/=/ADJ/ROOT/0 to/=/ADP/case/5 Chile/Chile/PROPN/obl/3",
        "grateful",
        ["SUPPORT  S grateful/A to T"],
        "SUPPORT: PER -> CHL",
    ),
    # --- targets that no part names
    (
        "a preposition that brings in a target",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 manœuvre/manœuvrer/VERB/ROOT/0/FIN contre/=/ADP/case/4 Cuba/Cuba/PROPN/obl/2",
        "manœuvre",
        ["THREATEN  S manœuvrer"],
        "THREATEN: PER -> CUB",
    ),
    (
        "one that does not",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 manœuvre/manœuvrer/VERB/ROOT/0/FIN avec/=/ADP/case/4 Cuba/Cuba/PROPN/obl/2",
        "manœuvre",
        ["CONSULT  S manœuvrer"],
        "CONSULT: PER -> -",
    ),
    (
        "the ground on which an attack is made",
        "en",
        "Peru/Peru/PROPN/nsubj/2 bombed/bomb/VERB/ROOT/0/FIN a/=/DET/det/4 bridge/=/NOUN/obj/2 in/=/ADP/case/6 "
        "Chile/Chile/PROPN/obl/2",
        "bombed",
        ["ASSAULT  S bomb {bridge}"],
        "ASSAULT: PER -> CHL",
    ),
    (
        "no ground for what is only said",
        "en",
        "Peru/Peru/PROPN/nsubj/2 criticised/criticise/VERB/ROOT/0/FIN a/=/DET/det/4 bridge/=/NOUN/obj/2 "
        "in/=/ADP/case/6 "
        "Chile/Chile/PROPN/obl/2",
        "criticised",
        ["CONSULT  S criticise {bridge}"],
        "CONSULT: PER -> « a bridge »",
    ),
    (
        "a conflict's other side, where the sentence names one other state",
        "en",
        "Peru/Peru/PROPN/nsubj/2 criticised/criticise/VERB/ROOT/0/FIN a/=/DET/det/4 bridge/=/NOUN/obj/2 "
        "in/=/ADP/case/6 "
        "Chile/Chile/PROPN/obl/2",
        "criticised",
        ["ACCUSE  S criticise {bridge}"],
        "ACCUSE: PER -> CHL",
    ),
    (
        "but not one that only tells who acts",
        "en",
        "Peru/Peru/PROPN/nsubj/7 ,/=/PUNCT/punct/4 a/=/DET/det/4 neighbour/=/NOUN/appos/1 of/=/ADP/case/6 "
        "Chile/Chile/PROPN/nmod/4 criticised/criticise/VERB/ROOT/0/FIN a/=/DET/det/9 bridge/=/NOUN/obj/7",
        "criticised",
        ["ACCUSE  S criticise {bridge}"],
        "ACCUSE: PER -> « a bridge »",
    ),
    # --- which line wins
    (
        "the line with more restrictions, whatever its place",
        "fr",
        EXPEL + "chiliens/chilien/ADJ/amod/4",
        "expulse",
        ["COERCE  S expulser T", "SANCTION  S expulser @envoys de T"],
        "SANCTION: PER -> CHL",
    ),
    (
        "among equals the first",
        "fr",
        CONDEMN,
        "condamné",
        ["REJECT  S condamner T", "ACCUSE  S condamner T"],
        "REJECT: NOR -> CUB",
    ),
    (
        "NONE at least as close wins, wherever it stands",
        "fr",
        CONDEMN,
        "condamné",
        ["ACCUSE  S condamner T", "NONE  S condamner T"],
        "NONE: NOR -> CUB",
    ),
    (
        "a looser NONE does not",
        "fr",
        EXPEL + "chiliens/chilien/ADJ/amod/4",
        "expulse",
        ["NONE  S expulser T", "SANCTION  S expulser @envoys de T"],
        "SANCTION: PER -> CHL",
    ),
    (
        "an optional part that is there counts",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 manœuvre/manœuvrer/VERB/ROOT/0/FIN avec/=/ADP/case/4 Cuba/Cuba/PROPN/obl/2",
        "manœuvre",
        ["MOBILIZE  S manœuvrer", "COOPERATE  S manœuvrer (avec T)"],
        "COOPERATE: PER -> CUB",
    ),
    (
        "a particle that the parser took for an adverb",
        "en",
        "Peru/Peru/PROPN/nsubj/2 called/call/VERB/ROOT/0/FIN back/=/ADV/advmod/2 its/=/PRON/nmod:poss/5 "
        "ambassador/=/NOUN/obj/2",
        "called",
        ["SANCTION/recall-ambassador  S call back {ambassador}"],
        "SANCTION: PER -> -",
    ),
]


@pytest.mark.parametrize(
    ("shown", "language", "line", "word", "patterns", "expected"), CASES, ids=[case[0] for case in CASES]
)
def test_match(shown, language, line, word, patterns, expected):
    assert fit(line, language, word, patterns) == expected, shown


def test_a_match_names_what_it_used():
    seen = scene(EXPEL + "chiliens/chilien/ADJ/amod/4", "fr", ["SANCTION  S expulser @envoys de T"])
    found = best_match(seen, seen.frames[0])
    assert found is not None
    assert ([seen.tokens[i].text for i in found.used], found.pattern.where) == (["diplomates"], "test.lex:1")
