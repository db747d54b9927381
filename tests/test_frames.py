"""What frames take, from trees written by hand in both languages: voice, arguments, light verbs, event nouns.

An expectation shows a frame as it would be told: "lemma: relation words, relation(preposition) words".
"""

from __future__ import annotations

import pytest

from detente.language.frames import frames
from detente.language.grammar import load_grammar
from detente.model import Argument, Frame, Sentence
from handmade import frame_of, tree


def told(sentence: Sentence, frame: Frame) -> str:
    return f"{frame.verb or frame.lemma}: " + ", ".join(_argument(sentence, a) for a in frame.arguments)


def _argument(sentence: Sentence, argument: Argument) -> str:
    preposition = f"({argument.preposition})" if argument.preposition else ""
    return f"{argument.relation}{preposition} {sentence.tokens[argument.head].text}"


# what is shown, language, tree, every frame of it
ARGUMENTS = [
    (
        "active",
        "fr",
        "La/le/DET/det/2 Norvège/Norvège/PROPN/nsubj/4 a/avoir/AUX/aux/4/FIN expulsé/expulser/VERB/ROOT/0/PART "
        "deux/=/NUM/nummod/6 diplomates/diplomate/NOUN/obj/4",
        ["expulser: subject Norvège, object diplomates"],
    ),
    (
        "passive with an agent: its subject is the object, its agent the subject",
        "fr",
        "Un/un/DET/det/2 consul/=/NOUN/nsubj:pass/5 a/avoir/AUX/aux/5/FIN été/être/AUX/aux:pass/5/PART "
        "expulsé/expulser/VERB/ROOT/0/PART par/=/ADP/case/7 Oslo/Oslo/PROPN/obl:agent/5",
        ["expulser: object consul, subject(par) Oslo"],
    ),
    (
        "passive with its agent marked as any oblique",
        "en",
        "A/=/DET/det/2 consul/=/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4/FIN expelled/expel/VERB/ROOT/0/PART "
        "by/=/ADP/case/6 Oslo/Oslo/PROPN/obl/4",
        ["expel: object consul, subject(by) Oslo"],
    ),
    (
        "passive without an agent",
        "en",
        "A/=/DET/det/2 consul/=/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4/FIN expelled/expel/VERB/ROOT/0/PART "
        "from/=/ADP/case/6 Lima/Lima/PROPN/obl/4",
        ["expel: object consul, oblique(from) Lima"],
    ),
    (
        "the recipient as subject of a passive",
        "en",
        "Zambia/Zambia/PROPN/nsubj:pass/3 was/be/AUX/aux:pass/3/FIN given/give/VERB/ROOT/0/PART food/=/NOUN/obj/3 "
        "by/=/ADP/case/6 Japan/Japan/PROPN/obl:agent/3",
        ["give: iobj Zambia, object food, subject(by) Japan"],
    ),
    (
        "two objects",
        "en",
        "Japan/Japan/PROPN/nsubj/2 gave/give/VERB/ROOT/0/FIN Zambia/Zambia/PROPN/iobj/2 a/=/DET/det/5 "
        "loan/=/NOUN/obj/2",
        ["give: subject Japan, iobj Zambia, object loan"],
    ),
    (
        "pronominal",
        "fr",
        "Le/le/DET/det/2 ministre/=/NOUN/nsubj/5 s'/se/PRON/expl:pv/5/Reflex=Yes est/être/AUX/aux/5/FIN "
        "rendu/rendre/VERB/ROOT/0/PART à/=/ADP/case/7 Quito/Quito/PROPN/obl:arg/5",
        ["se rendre: subject ministre, oblique(à) Quito"],
    ),
    (
        "a verb with its particle",
        "en",
        "Kenya/Kenya/PROPN/nsubj/2 pulled/pull/VERB/ROOT/0/FIN out/=/ADP/compound:prt/2 its/=/PRON/nmod:poss/5 "
        "troops/troop/NOUN/obj/2",
        ["pull out: subject Kenya, object troops"],
    ),
    (
        "a relative pronoun as subject gives way to its antecedent",
        "fr",
        "Cuba/Cuba/PROPN/ROOT/0 ,/=/PUNCT/punct/5 qui/=/PRON/nsubj/5/PronType=Rel a/avoir/AUX/aux/5/FIN "
        "accueilli/accueillir/VERB/acl:relcl/1/PART un/=/DET/det/7 émissaire/=/NOUN/obj/5",
        ["accueillir: subject Cuba, object émissaire"],
    ),
    (
        "a relative pronoun as object",
        "fr",
        "le/=/DET/det/2 consul/=/NOUN/ROOT/0 que/=/PRON/obj/6/PronType=Rel Lima/Lima/PROPN/nsubj/6 "
        "a/avoir/AUX/aux/6/FIN expulsé/expulser/VERB/acl:relcl/2/PART",
        ["expulser: object consul, subject Lima"],
    ),
    (
        "a participle behind its noun is a passive",
        "fr",
        "des/un/DET/det/2 mesures/mesure/NOUN/ROOT/0 prises/prendre/VERB/acl/2/PART par/=/ADP/case/5 "
        "Lima/Lima/PROPN/obl:agent/3 contre/=/ADP/case/7 Cuba/Cuba/PROPN/obl:arg/3",
        ["prendre: subject(par) Lima, oblique(contre) Cuba, object mesures"],
    ),
    (
        "an infinitive under a modal verb",
        "fr",
        "Cuba/Cuba/PROPN/nsubj/2 peut/pouvoir/VERB/ROOT/0/FIN expulser/=/VERB/xcomp/2/INF le/=/DET/det/5 "
        "consul/=/NOUN/obj/3",
        ["expulser: object consul, subject Cuba"],
    ),
    (
        "coordinated predicates share their subject",
        "en",
        "Peru/Peru/PROPN/nsubj/2 recalled/recall/VERB/ROOT/0/FIN its/=/PRON/nmod:poss/4 envoy/=/NOUN/obj/2 "
        "and/=/CCONJ/cc/6 closed/close/VERB/conj/2/FIN the/=/DET/det/8 border/=/NOUN/obj/6",
        ["recall: subject Peru, object envoy", "close: object border, subject Peru"],
    ),
    (
        "a coordinated passive takes the object of the first",
        "fr",
        "Le/le/DET/det/2 consul/=/NOUN/nsubj:pass/4 est/être/AUX/aux:pass/4/FIN arrêté/arrêter/VERB/ROOT/0/PART "
        "puis/=/CCONJ/cc/6 expulsé/expulser/VERB/conj/4/PART par/=/ADP/case/8 Lima/Lima/PROPN/obl:agent/6",
        ["arrêter: object consul", "expulser: subject(par) Lima, object consul"],
    ),
    (
        "coordinated subjects and objects",
        "en",
        "Chile/Chile/PROPN/nsubj/4 and/=/CCONJ/cc/3 Peru/Peru/PROPN/conj/1 condemned/condemn/VERB/ROOT/0/FIN "
        "Oslo/Oslo/PROPN/obj/4 ,/=/PUNCT/punct/7 Lima/Lima/PROPN/conj/5 and/=/CCONJ/cc/9 Cuba/Cuba/PROPN/conj/5",
        ["condemn: subject Chile, subject Peru, object Oslo, object Lima, object Cuba"],
    ),
    (
        "a participle clause has the subject of its main clause",
        "fr",
        "Lima/Lima/PROPN/nsubj/3 a/avoir/AUX/aux/3/FIN répondu/répondre/VERB/ROOT/0/PART en/=/ADP/mark/5 "
        "expulsant/expulser/VERB/advcl/3/VerbForm=Part|Tense=Pres un/=/DET/det/7 consul/=/NOUN/obj/5",
        ["répondre: subject Lima", "expulser: object consul, subject Lima"],
    ),
    (
        "an indirect pronoun",
        "fr",
        "Lima/Lima/PROPN/nsubj/3 leur/=/PRON/iobj/3 demande/demander/VERB/ROOT/0/FIN des/un/DET/det/5 "
        "comptes/compte/NOUN/obj/3",
        ["demander: subject Lima, iobj leur, object comptes"],
    ),
    (
        "a preposition of several words",
        "fr",
        "Lima/Lima/PROPN/nsubj/2 proteste/protester/VERB/ROOT/0/FIN auprès/=/ADP/case/5 de/=/ADP/fixed/3 "
        "Cuba/Cuba/PROPN/obl:arg/2",
        ["protester: subject Lima, oblique(auprès de) Cuba"],
    ),
]


@pytest.mark.parametrize(("shown", "language", "line", "expected"), ARGUMENTS, ids=[row[0] for row in ARGUMENTS])
def test_arguments_of_verbs(shown, language, line, expected):
    sentence = tree(line)
    found = frames(sentence, load_grammar(language))
    assert [told(sentence, f) for f in found if f.kind == "verb"] == expected, shown


# what is shown, language, tree, the noun, its frame
NOUNS = [
    (
        "a genitive is the undergoer (O)",
        "fr",
        "L'/le/DET/det/2 expulsion/=/NOUN/ROOT/0 du/de/ADP/case/4 consul/=/NOUN/nmod/2 par/=/ADP/case/6 "
        "Oslo/Oslo/PROPN/nmod/2",
        "expulsion",
        "expulser: object(de) consul, subject(par) Oslo",
    ),
    (
        "a genitive is the doer (S)",
        "en",
        "the/=/DET/det/2 arrival/=/NOUN/ROOT/0 of/=/ADP/case/5 the/=/DET/det/5 envoy/=/NOUN/nmod/2 in/=/ADP/case/7 "
        "Lima/Lima/PROPN/nmod/2",
        "arrival",
        "arrive: subject(of) envoy, oblique(in) Lima",
    ),
    (
        "a genitive may be either (SO)",
        "en",
        "the/=/DET/det/2 withdrawal/=/NOUN/ROOT/0 of/=/ADP/case/4 Kenya/Kenya/PROPN/nmod/2",
        "withdrawal",
        "withdraw: genitive(of) Kenya",
    ),
    (
        "an agent in by",
        "en",
        "the/=/DET/det/2 expulsion/=/NOUN/ROOT/0 of/=/ADP/case/4 diplomats/diplomat/NOUN/nmod/2 by/=/ADP/case/6 "
        "Oslo/Oslo/PROPN/nmod/2",
        "expulsion",
        "expel: object(of) diplomats, subject(by) Oslo",
    ),
    (
        "an adjective and a possessive",
        "fr",
        "Sa/son/DET/det/2/Poss=Yes visite/=/NOUN/ROOT/0 norvégienne/norvégien/ADJ/amod/2",
        "visite",
        "se rendre: possessor Sa, modifier norvégienne",
    ),
    (
        "an agent that the parser hung on the active verb above",
        "fr",
        "Tout/=/PRON/nsubj/3 a/avoir/AUX/aux/3/FIN empiré/empirer/VERB/ROOT/0/PART depuis/=/ADP/case/6 l'/le/DET/det/6 "
        "invasion/=/NOUN/obl/3 du/de/ADP/case/8 Tchad/Tchad/PROPN/nmod/6 par/=/ADP/case/10 "
        "Malte/Malte/PROPN/obl:agent/3",
        "invasion",
        "envahir: object(de) Tchad, subject(par) Malte",
    ),
    (
        "the agent of a passive verb above is not the noun's",
        "fr",
        "L'/le/DET/det/2 expulsion/=/NOUN/nsubj:pass/6 du/de/ADP/case/4 consul/=/NOUN/nmod/2 "
        "est/être/AUX/aux:pass/6/FIN "
        "condamnée/condamner/VERB/ROOT/0/PART par/=/ADP/case/8 Malte/Malte/PROPN/obl:agent/6",
        "expulsion",
        "expulser: object(de) consul",
    ),
    (
        "a light verb lends its subject",
        "fr",
        "Oslo/Oslo/PROPN/nsubj/3 a/avoir/AUX/aux/3/FIN procédé/procéder/VERB/ROOT/0/PART à/=/ADP/case/6 "
        "l'/le/DET/det/6 expulsion/=/NOUN/obl:arg/3 du/de/ADP/case/8 consul/=/NOUN/nmod/6",
        "expulsion",
        "expulser: object(de) consul, subject Oslo",
    ),
    (
        "a light verb in the passive",
        "fr",
        "Une/un/DET/det/2 attaque/=/NOUN/nsubj:pass/5 a/avoir/AUX/aux/5/FIN été/être/AUX/aux:pass/5/PART "
        "menée/mener/VERB/ROOT/0/PART par/=/ADP/case/7 Malte/Malte/PROPN/obl:agent/5 contre/=/ADP/case/9 "
        "Cuba/Cuba/PROPN/obl:arg/5",
        "attaque",
        "attaquer: subject(par) Malte, oblique(contre) Cuba",
    ),
    (
        "the subject of a reversed light verb undergoes the act",
        "en",
        "Cuba/Cuba/PROPN/nsubj/2 suffered/suffer/VERB/ROOT/0/FIN an/=/DET/det/4 attack/=/NOUN/obj/2",
        "attack",
        "attack: object Cuba",
    ),
    (
        "a light participle",
        "fr",
        "l'/le/DET/det/2 attaque/=/NOUN/ROOT/0 lancée/lancer/VERB/acl/2/PART par/=/ADP/case/5 "
        "Malte/Malte/PROPN/obl:agent/3 contre/=/ADP/case/7 Cuba/Cuba/PROPN/obl:arg/3",
        "attaque",
        "attaquer: subject(par) Malte, oblique(contre) Cuba",
    ),
    (
        "a light noun above hands over what it has, and its light verb",
        "fr",
        "Oslo/Oslo/PROPN/nsubj/3 a/avoir/AUX/aux/3/FIN pris/prendre/VERB/ROOT/0/PART une/un/DET/det/5 "
        "mesure/=/NOUN/obj/3 d'/de/ADP/case/7 expulsion/=/NOUN/nmod/5 contre/=/ADP/case/10 un/=/DET/det/10 "
        "consul/=/NOUN/nmod/5",
        "expulsion",
        "expulser: oblique(contre) consul, subject Oslo",
    ),
    (
        "a noun that only the lexicon knows",
        "en",
        "Oslo/Oslo/PROPN/nsubj/2 hosted/host/VERB/ROOT/0/FIN a/=/DET/det/4 summit/=/NOUN/obj/2 with/=/ADP/case/6 "
        "Lima/Lima/PROPN/nmod/4",
        "summit",
        "summit: oblique(with) Lima, subject Oslo",
    ),
]


@pytest.mark.parametrize(("shown", "language", "line", "word", "expected"), NOUNS, ids=[row[0] for row in NOUNS])
def test_arguments_of_event_nouns(shown, language, line, word, expected):
    sentence = tree(line)
    assert told(sentence, frame_of(sentence, language, word, "summit")) == expected, shown
