"""How frames are grounded (voice, polarity, modality, tense, mood) and which stands under which; trees by hand."""

from __future__ import annotations

import pytest

from detente.language.frames import frames
from detente.language.grammar import load_grammar
from handmade import frame_of, tree

# what is shown, language, tree, the word, (voice, polarity, modality, tense, mood) of its frame
GROUNDING = [
    (
        "a compound past",
        "fr",
        "Lima/Lima/PROPN/nsubj/3 a/avoir/AUX/aux/3/FIN|Mood=Ind|Tense=Pres expulsé/expulser/VERB/ROOT/0/PART",
        "expulsé",
        ("active", "positive", "", "past", "indicative"),
    ),
    (
        "a simple past",
        "en",
        "Lima/Lima/PROPN/nsubj/2 protested/protest/VERB/ROOT/0/FIN|Mood=Ind|Tense=Past",
        "protested",
        ("active", "positive", "", "past", "indicative"),
    ),
    (
        "a passive present",
        "fr",
        "Lima/Lima/PROPN/nsubj:pass/3 est/être/AUX/aux:pass/3/FIN|Mood=Ind|Tense=Pres "
        "visée/viser/VERB/ROOT/0/VerbForm=Part",
        "visée",
        ("passive", "positive", "", "present", "indicative"),
    ),
    (
        "negation",
        "fr",
        "Lima/Lima/PROPN/nsubj/4 n'/ne/ADV/advmod/4 a/avoir/AUX/aux/4/FIN expulsé/expulser/VERB/ROOT/0/PART "
        "pas/=/ADV/advmod/4",
        "expulsé",
        ("active", "negative", "", "past", "indicative"),
    ),
    (
        "a step is no negation",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 fait/faire/VERB/ROOT/0/FIN un/=/DET/det/4 pas/=/NOUN/obj/2",
        "fait",
        ("active", "positive", "", "present", "indicative"),
    ),
    (
        "a negative subject",
        "fr",
        "Aucun/aucun/PRON/nsubj/2 proteste/protester/VERB/ROOT/0/FIN",
        "proteste",
        ("active", "negative", "", "present", "indicative"),
    ),
    (
        "a negated event noun",
        "fr",
        "Aucune/aucun/DET/det/2 expulsion/=/NOUN/ROOT/0",
        "expulsion",
        ("active", "negative", "", "", ""),
    ),
    (
        "a simple future",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 protestera/protester/VERB/ROOT/0/FIN|Mood=Ind|Tense=Fut",
        "protestera",
        ("active", "positive", "", "future", "indicative"),
    ),
    (
        "a future with an auxiliary",
        "en",
        "Lima/Lima/PROPN/nsubj/3 will/=/AUX/aux/3/FIN protest/=/VERB/ROOT/0/INF",
        "protest",
        ("active", "positive", "", "future", "indicative"),
    ),
    (
        "a near future with a modal verb",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 va/aller/VERB/ROOT/0/FIN|Tense=Pres protester/=/VERB/xcomp/2/INF",
        "protester",
        ("active", "positive", "", "future", "indicative"),
    ),
    (
        "possibility with an auxiliary",
        "en",
        "Lima/Lima/PROPN/nsubj/3 may/=/AUX/aux/3/FIN protest/=/VERB/ROOT/0/INF",
        "protest",
        ("active", "positive", "possible", "present", "indicative"),
    ),
    (
        "possibility with a modal verb, negated above",
        "fr",
        "Lima/Lima/PROPN/nsubj/3 ne/=/ADV/advmod/3 peut/pouvoir/VERB/ROOT/0/FIN|Tense=Pres pas/=/ADV/advmod/3 "
        "protester/=/VERB/xcomp/3/INF",
        "protester",
        ("active", "negative", "possible", "present", "indicative"),
    ),
    (
        "necessity",
        "en",
        "Lima/Lima/PROPN/nsubj/3 must/=/AUX/aux/3/FIN withdraw/=/VERB/ROOT/0/INF",
        "withdraw",
        ("active", "positive", "necessary", "present", "indicative"),
    ),
    (
        "an adverb of doubt",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 proteste/protester/VERB/ROOT/0/FIN peut-être/=/ADV/advmod/2",
        "proteste",
        ("active", "positive", "possible", "present", "indicative"),
    ),
    (
        "conditional",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 protesterait/protester/VERB/ROOT/0/FIN|Mood=Cnd|Tense=Pres",
        "protesterait",
        ("active", "positive", "", "present", "conditional"),
    ),
    (
        "subjunctive",
        "fr",
        "que/=/SCONJ/mark/3 Lima/Lima/PROPN/nsubj/3 proteste/protester/VERB/ROOT/0/FIN|Mood=Sub|Tense=Pres",
        "proteste",
        ("active", "positive", "", "present", "subjunctive"),
    ),
    (
        "imperative",
        "fr",
        "Protestez/protester/VERB/ROOT/0/FIN|Mood=Imp",
        "Protestez",
        ("active", "positive", "", "present", "imperative"),
    ),
    (
        "a bare participle",
        "fr",
        "un/=/DET/det/2 consul/=/NOUN/ROOT/0 expulsé/expulser/VERB/acl/2/PART",
        "expulsé",
        ("passive", "positive", "", "past", "participle"),
    ),
    (
        "a conjunct without an auxiliary has the tense of the first",
        "en",
        "Lima/Lima/PROPN/nsubj/3 will/=/AUX/aux/3/FIN protest/=/VERB/ROOT/0/INF and/=/CCONJ/cc/5 "
        "leave/=/VERB/conj/3/INF",
        "leave",
        ("active", "positive", "", "future", "indicative"),
    ),
    (
        "an event noun has the tense of its light verb",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 lancera/lancer/VERB/ROOT/0/FIN|Mood=Ind|Tense=Fut une/un/DET/det/4 "
        "attaque/=/NOUN/obj/2",
        "attaque",
        ("active", "positive", "", "future", "indicative"),
    ),
    (
        "an event noun without one has none",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 redoutera/redouter/VERB/ROOT/0/FIN|Mood=Ind|Tense=Fut une/un/DET/det/4 "
        "attaque/=/NOUN/obj/2",
        "attaque",
        ("active", "positive", "", "", ""),
    ),
]


@pytest.mark.parametrize(
    ("shown", "language", "line", "word", "expected"), GROUNDING, ids=[row[0] for row in GROUNDING]
)
def test_grounding(shown, language, line, word, expected):
    frame = frame_of(tree(line), language, word)
    assert (frame.voice, frame.polarity, frame.modality, frame.tense, frame.mood) == expected, shown


# what is shown, language, tree, "lemma < parent lemma (link)" of every embedded frame
LINKS = [
    (
        "a content clause",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 dit/dire/VERB/ROOT/0/FIN que/=/SCONJ/mark/5 Cuba/Cuba/PROPN/nsubj/5 "
        "proteste/protester/VERB/ccomp/2/FIN",
        ["protester < dire (complement)"],
    ),
    (
        "an infinitive",
        "en",
        "Lima/Lima/PROPN/nsubj/2 refused/refuse/VERB/ROOT/0/FIN to/=/PART/mark/4 negotiate/=/VERB/xcomp/2/INF",
        ["negotiate < refuse (complement)"],
    ),
    (
        "an event noun as object",
        "en",
        "Lima/Lima/PROPN/nsubj/2 condemned/condemn/VERB/ROOT/0/FIN the/=/DET/det/4 invasion/=/NOUN/obj/2",
        ["invasion < condemn (complement)"],
    ),
    (
        "an event noun as subject is no complement",
        "en",
        "The/=/DET/det/2 invasion/=/NOUN/nsubj/3 ended/end/VERB/ROOT/0/FIN",
        ["invasion < end (subject)"],
    ),
    (
        "as subject of a passive it is",
        "en",
        "The/=/DET/det/2 invasion/=/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4/FIN condemned/condemn/VERB/ROOT/0/PART",
        ["invasion < condemn (complement)"],
    ),
    (
        "an adverbial clause",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 riposte/riposter/VERB/ROOT/0/FIN en/=/ADP/mark/4 "
        "expulsant/expulser/VERB/advcl/2/VerbForm=Part|Tense=Pres des/un/DET/det/6 consuls/consul/NOUN/obj/4",
        ["expulser < riposter (adverbial)"],
    ),
    (
        "coordination",
        "en",
        "Lima/Lima/PROPN/nsubj/2 protested/protest/VERB/ROOT/0/FIN and/=/CCONJ/cc/4 left/leave/VERB/conj/2/FIN",
        ["leave < protest (coordinate)"],
    ),
    (
        "a clause set beside",
        "fr",
        "Cuba/Cuba/PROPN/nsubj/2 proteste/protester/VERB/ROOT/0/FIN ,/=/PUNCT/punct/4 dit/dire/VERB/parataxis/2/FIN "
        "Lima/Lima/PROPN/nsubj/4",
        ["dire < protester (parataxis)"],
    ),
    (
        "a modal verb is looked through",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 dit/dire/VERB/ROOT/0/FIN que/=/SCONJ/mark/5 Cuba/Cuba/PROPN/nsubj/5 "
        "peut/pouvoir/VERB/ccomp/2/FIN protester/=/VERB/xcomp/5/INF",
        ["protester < dire (complement)"],
    ),
    (
        "a relative clause stands under nothing where its antecedent is no predicate",
        "fr",
        "Lima/Lima/PROPN/ROOT/0 qui/=/PRON/nsubj/3/PronType=Rel proteste/protester/VERB/acl:relcl/1/FIN",
        [],
    ),
]


@pytest.mark.parametrize(("shown", "language", "line", "expected"), LINKS, ids=[row[0] for row in LINKS])
def test_links(shown, language, line, expected):
    found = frames(tree(line), load_grammar(language))
    links = [f"{f.lemma} < {found[f.parent].lemma} ({f.link})" for f in found if f.parent is not None]
    assert links == expected, shown


def test_a_circle_in_a_broken_tree_ends():
    found = frames(tree("vient/venir/VERB/conj/2/FIN part/partir/VERB/conj/1/FIN"), load_grammar("fr"))
    assert [f.lemma for f in found] == ["venir", "partir"]


def test_indices_and_tokens():
    sentence = tree(
        "Lima/Lima/PROPN/nsubj/3 a/avoir/AUX/aux/3/FIN pris/prendre/VERB/ROOT/0/PART une/un/DET/det/5 "
        "mesure/=/NOUN/obj/3 d'/de/ADP/case/7 expulsion/=/NOUN/nmod/5"
    )
    found = frames(sentence, load_grammar("fr"))
    assert [f.index for f in found] == list(range(len(found)))
    noun = next(f for f in found if f.kind == "noun")
    # a light verb and its auxiliary belong to the noun they carry
    assert [sentence.tokens[i].text for i in noun.tokens] == ["a", "pris", "expulsion"]
