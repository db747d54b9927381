"""What an event is about: cue words of its sentence, in the words' dictionary forms or as phrases."""

from __future__ import annotations

import pytest

from codings import readings
from detente.coding.contexts import contexts_of
from detente.coding.lexicon import load_lexicon
from detente.coding.ontology import load_ontology
from detente.language import languages
from handmade import tree

# what is shown, language, tree, contexts
CUES = [
    ("no cue", "fr", "Lima/Lima/PROPN/nsubj/2 proteste/protester/VERB/ROOT/0", ()),
    ("a dictionary form", "fr", "les/le/DET/det/2 soldats/soldat/NOUN/ROOT/0", ("military",)),
    ("capitals do not matter", "en", "Cyberattack/cyberattack/NOUN/ROOT/0", ("cyber",)),
    (
        "a phrase",
        "en",
        "human/=/ADJ/amod/2 rights/right/NOUN/ROOT/0",
        ("human_rights",),
    ),
    (
        "a phrase with a typographic apostrophe",
        "fr",
        "droits/droit/NOUN/ROOT/0 de/=/ADP/case/4 l’/le/DET/det/4 homme/=/NOUN/nmod/1",
        ("human_rights",),
    ),
    ("a word inside another is no cue", "en", "they/=/PRON/nsubj/2 determine/=/VERB/ROOT/0", ()),
    ("a word behind a hyphen is one", "en", "anti-drug-smuggler/=/NOUN/ROOT/0", ("trafficking",)),
    (
        "several contexts, in the order of the alphabet",
        "en",
        "refugees/refugee/NOUN/ROOT/0 and/=/CCONJ/cc/3 oil/=/NOUN/conj/1",
        ("asylum", "natural_resource"),
    ),
]


@pytest.mark.parametrize(("shown", "language", "line", "expected"), CUES, ids=[cue[0] for cue in CUES])
def test_contexts_of_a_sentence(shown, language, line, expected):
    assert contexts_of([tree(line)], language) == expected, shown


# sentence -> contexts of its event
EVENTS = {
    "fr": {
        "Le Chili a imposé des droits de douane au Pérou.": {"economic"},
        "La police péruvienne a arrêté un journaliste chilien.": {"crime", "rights_freedoms"},
        "Le Pérou a extradé un trafiquant de cocaïne vers le Chili.": {"illegal_drugs", "trafficking"},
        "L'armée péruvienne a attaqué le Chili.": {"military"},
        "Le Chili a envoyé des vaccins au Pérou.": {"health"},
        "Le Pérou a signé un accord sur le climat avec le Chili.": {"environment"},
        "Des pirates informatiques péruviens ont attaqué le Chili.": {"cyber"},
    },
    "en": {
        "Chile imposed tariffs on Peru.": {"economic"},
        "Peruvian police arrested a Chilean journalist.": {"crime", "rights_freedoms"},
        "Peru extradited a cocaine smuggler to Chile.": {"illegal_drugs", "trafficking"},
        "The Peruvian army attacked Chile.": {"military"},
        "Chile sent vaccines to Peru.": {"health"},
        "Peru signed a climate agreement with Chile.": {"environment"},
        "Peruvian hackers attacked Chile.": {"cyber"},
    },
}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, table in EVENTS.items() for text in table])
def test_contexts_of_an_event(language, text):
    texts = tuple(EVENTS[language])
    reading = readings(texts, language)[texts.index(text)]
    assert len(reading.reports) == 1
    assert set(reading.reports[0].contexts) >= EVENTS[language][text]


@pytest.mark.parametrize("language", languages())
def test_every_cue_is_of_a_context_of_the_ontology(language):
    known = load_ontology().contexts
    cues = load_lexicon(language).cues["contexts"]
    assert {context for context, _ in cues} == set(known)
    assert [cue for _, cue in cues if cue != cue.lower()] == []
