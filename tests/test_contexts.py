"""What an event is about: cue words of its sentence and of those beside it, weighed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codings import Case, cases, readings
from detente.coding.contexts import NONE, contexts_by_sentence, contexts_of
from detente.coding.lexicon import load_lexicon
from detente.coding.ontology import load_ontology
from detente.language import languages
from handmade import tree

# what is shown, language, tree, contexts
CUES = [
    ("no cue", "fr", "Lima/Lima/PROPN/nsubj/2 proteste/protester/VERB/ROOT/0", ()),
    ("a dictionary form", "fr", "les/le/DET/det/2 soldats/soldat/NOUN/ROOT/0", ("military",)),
    ("the beginning of a word", "en", "Cyberattack/cyberattack/NOUN/ROOT/0", ("cyber",)),
    ("capitals do not matter", "en", "Cocaine/cocaine/NOUN/ROOT/0", ("illegal_drugs",)),
    ("unless the cue has them", "en", "who/=/PRON/nsubj/2 knows/know/VERB/ROOT/0", ()),
    ("as here", "en", "WHO/WHO/PROPN/nsubj/2 knows/know/VERB/ROOT/0", ("health",)),
    ("a phrase", "en", "human/=/ADJ/amod/2 rights/right/NOUN/ROOT/0", ("human_rights",)),
    (
        "a phrase with a typographic apostrophe",
        "fr",
        "droits/droit/NOUN/ROOT/0 de/=/ADP/case/4 l’/le/DET/det/4 homme/=/NOUN/nmod/1",
        ("human_rights",),
    ),
    ("a word inside another is no cue", "en", "they/=/PRON/nsubj/2 determine/=/VERB/ROOT/0", ()),
    ("a word behind a hyphen is one", "en", "ex-smuggler/=/NOUN/ROOT/0", ("trafficking",)),
    ("several, by name", "en", "refugees/refugee/NOUN/ROOT/0 and/=/CCONJ/cc/3 oil/=/NOUN/conj/1",
     ("asylum", "natural_resource")),
    ("one weak cue is nothing", "en", "the/=/DET/det/2 island/=/NOUN/ROOT/0", ()),
    ("the same twice neither", "en", "island/=/NOUN/ROOT/0 by/=/ADP/case/3 island/=/NOUN/nmod/1", ()),
    ("two are enough", "en", "border/=/NOUN/compound/2 province/=/NOUN/ROOT/0", ("territory",)),
    ("two of different contexts are not", "en", "border/=/NOUN/compound/2 jet/=/NOUN/ROOT/0", ()),
    ("a war crime is neither war nor crime", "fr", "crime/=/NOUN/ROOT/0 de/=/ADP/case/3 guerre/=/NOUN/nmod/1",
     ("human_rights",)),
    ("some phrases only take words away", "en", "heart/=/NOUN/compound/2 attack/=/NOUN/ROOT/0", ()),
]  # fmt: skip


@pytest.mark.parametrize(("shown", "language", "line", "expected"), CUES, ids=[cue[0] for cue in CUES])
def test_contexts_of_a_sentence(shown, language, line, expected):
    assert tuple(context.name for context in contexts_of([tree(line)], language)) == expected, shown


def test_a_context_says_which_words_gave_it():
    (found,) = contexts_of([tree("the/=/DET/det/3 border/=/NOUN/compound/3 provinces/province/NOUN/ROOT/0")], "en")
    assert (found.name, found.words) == ("territory", ("border", "provinces"))


# what is shown, the second sentence, its paragraph, contexts of the first ("les soldats de l'enclave")
BESIDE = [
    ("a strong cue beside it alone is not enough", "la/le/DET/det/2 corruption/=/NOUN/ROOT/0", 0, {"military"}),
    (
        "two of them are",
        "vaccin/=/NOUN/ROOT/0 et/=/CCONJ/cc/3 hôpital/=/NOUN/conj/1",
        0,
        {"military", "health"},
    ),
    ("but not across paragraphs", "vaccin/=/NOUN/ROOT/0 et/=/CCONJ/cc/3 hôpital/=/NOUN/conj/1", 1, {"military"}),
    ("a strong one helps a weak one", "annexion/=/NOUN/ROOT/0", 0, {"military", "territory"}),
]


@pytest.mark.parametrize(("shown", "line", "paragraph", "expected"), BESIDE, ids=[row[0] for row in BESIDE])
def test_sentences_beside_count_half(shown, line, paragraph, expected):
    first = tree("les/le/DET/det/2 soldats/soldat/NOUN/ROOT/0 de/=/ADP/case/5 la/le/DET/det/5 frontière/=/NOUN/nmod/2")
    second = replace(tree(line), index=1, paragraph=paragraph)
    found = contexts_by_sentence([first, second], "fr")
    assert {context.name for context in found[0]} == expected, shown


# sentence -> contexts of its event
EVENTS = {
    "fr": {
        "Le Chili a imposé des droits de douane au Pérou.": {"economic"},
        "La police péruvienne a arrêté un journaliste chilien.": {"crime", "rights_freedoms"},
        "Le Pérou a extradé un trafiquant de cocaïne vers le Chili.": {"illegal_drugs", "trafficking", "legal"},
        "L'armée péruvienne a attaqué le Chili.": {"military"},
        "Le Chili a envoyé des vaccins au Pérou.": {"health"},
        "Le Pérou a signé un accord sur le climat avec le Chili.": {"environment"},
        "Des pirates informatiques péruviens ont attaqué le Chili.": {"cyber"},
    },
    "en": {
        "Chile imposed tariffs on Peru.": {"economic"},
        "Peruvian police arrested a Chilean journalist.": {"crime", "rights_freedoms"},
        "Peru extradited a cocaine smuggler to Chile.": {"illegal_drugs", "trafficking", "legal"},
        "The Peruvian army attacked Chile.": {"military"},
        "Chile sent vaccines to Peru.": {"health"},
        "Peru signed a climate agreement with Chile.": {"environment"},
        "Peruvian hackers attacked Chile.": {"cyber"},
    },
}


@pytest.mark.parametrize("case", cases(**EVENTS))
def test_contexts_of_an_event(case: Case) -> None:
    reading = case.reading()
    assert len(reading.reports) == 1
    assert set(reading.reports[0].contexts) >= case.expected


@pytest.mark.parametrize("language", languages())
def test_every_cue_is_of_a_context_of_the_ontology(language):
    cues = load_lexicon(language).cues["contexts"]
    assert set(cues.phrases) == {*load_ontology().contexts, NONE}


def test_a_report_explains_its_contexts_by_words_of_the_text():
    texts = tuple(EVENTS["en"])
    (report,) = readings(texts, "en")[texts.index("Chile imposed tariffs on Peru.")].reports
    assert "economic: « tariffs »" in report.explanation
