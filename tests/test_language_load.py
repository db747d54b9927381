"""Languages, their models, and how long they keep a reader waiting."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from detente.errors import DataError, LanguageError
from detente.language import languages
from detente.language.lemmas import read_repairs
from detente.language.load import load, model_folder

_HERE = Path(__file__).parents[1] / "src" / "detente" / "language"
# CPU seconds of a whole process, from `python` to 40 parsed sentences. Measured 1.5 and 1.0 on two cores of 2026;
# the floors leave room for slower machines.
_SENTENCES = {
    "fr": "Le ministre malien a reçu à Bamako l'envoyé américain, qui a promis une aide de dix millions de dollars.",
    "en": "The Malian minister received the American envoy in Bamako, who promised ten million dollars in aid.",
}


def test_languages() -> None:
    assert languages() == ("en", "fr")


def test_every_language_has_the_same_files() -> None:
    names = [{p.name for p in (_HERE / language).iterdir() if p.is_file()} for language in languages()]
    assert all(found == names[0] for found in names)


def test_unknown_language() -> None:
    with pytest.raises(LanguageError, match="no coder for it; there are en, fr"):
        load("xx")


def test_missing_model_says_what_to_do() -> None:
    with pytest.raises(LanguageError, match=r"not installed \(pip install no-such-model-sm\)"):
        model_folder("no_such_model_sm")


def test_loaded_once() -> None:
    assert load("fr") is load("fr")


def test_only_what_is_used() -> None:
    assert load("en").nlp.pipe_names == ["tok2vec", "tagger", "parser", "attribute_ruler"]
    assert load("fr").nlp.pipe_names == ["tok2vec", "morphologizer", "parser", "attribute_ruler"]


LEMMAS = [
    # present, past, participles and future of verbs that the tables of the package do not all know
    ("fr", "VERB", "expulse expulsent expulsera expulsé expulsées expulsant", "expulser"),
    ("fr", "VERB", "rompt rompu rompues rompra rompre rompait", "rompre"),
    ("fr", "VERB", "suspend suspendu suspendues suspendra suspendent", "suspendre"),
    ("fr", "VERB", "reçoit reçu reçues recevra recevait", "recevoir"),
    ("fr", "VERB", "rappelle rappelé rappellera rappelées", "rappeler"),
    ("fr", "VERB", "gèle gelés gèlera gelait", "geler"),
    ("fr", "VERB", "dément démenti démentent démentira", "démentir"),
    ("fr", "VERB", "convient conviennent convenu conviendra", "convenir"),
    ("fr", "VERB", "impose imposée imposeront imposaient", "imposer"),
    ("fr", "VERB", "tue tuent tués tuera", "tuer"),
    ("fr", "VERB", "part partent parti partira", "partir"),
    ("fr", "VERB", "menace menacé menacera menacent", "menacer"),
    ("fr", "VERB", "envoie enverra envoyé", "envoyer"),
    ("fr", "VERB", "acquiert acquis", "acquérir"),
    ("fr", "AUX", "a ont avait aura eu", "avoir"),
    ("fr", "AUX", "est sont était fut sera été", "être"),
    # nouns: women in office, plurals, participles turned nouns
    ("fr", "NOUN", "ambassadrice ambassadrices ambassadeurs ambassadeur", "ambassadeur"),
    ("fr", "NOUN", "présidente présidents", "président"),
    ("fr", "NOUN", "parties partie", "partie"),
    ("fr", "NOUN", "alliée alliés", "allié"),
    ("fr", "NOUN", "pays", "pays"),
    ("fr", "NOUN", "frappes", "frappe"),
    # adjectives of nationality, masculine singular
    ("fr", "ADJ", "malienne maliens maliennes malien", "malien"),
    ("fr", "ADJ", "turque turques turc turcs", "turc"),
    ("fr", "ADJ", "grecque grec", "grec"),
    ("fr", "ADJ", "américaine américaines", "américain"),
    # function words, contracted or elided
    ("fr", "ADP", "du des d' d’ de", "de"),
    ("fr", "ADP", "au aux à", "à"),
    ("fr", "PRON", "s' se S’", "se"),
    ("en", "VERB", "met meets meeting", "meet"),
    ("en", "VERB", "sought seeks seeking", "seek"),
    ("en", "VERB", "vetoed vetoes", "veto"),
    ("en", "VERB", "expelled expels expelling", "expel"),
    ("en", "NOUN", "talks", "talk"),
    ("en", "NOUN", "allies", "ally"),
]


@pytest.mark.parametrize(("language", "pos", "forms", "lemma"), LEMMAS)
def test_lemmas(language: str, pos: str, forms: str, lemma: str) -> None:
    lemmas = load(language).lemmas
    inflected = language == "en"
    found = {form: lemmas.lemma(form, pos, inflected=inflected) for form in forms.split()}
    assert found == dict.fromkeys(forms.split(), lemma)


def test_bad_repair_names_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "lemmas.txt"
    path.write_text("tue VERB tuer\ntue VERB\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"lemmas\.txt:2"):
        read_repairs(path)


_PROGRAM = """
import json, sys
from detente.language import parse, sentences
from detente.model import Article, Paragraph
text, language = sys.argv[1:]
text = " ".join([text] * 40)
parsed = parse(sentences(Article(text, (Paragraph(0, len(text)),), language, "")), language)
import spacy
print(json.dumps({"n": len(parsed), "cli": "spacy.cli" in sys.modules, "stock": "spacy.lang.fr" in sys.modules,
                  "info": callable(spacy.info)}))
"""


def test_start_is_lean() -> None:
    """Neither spaCy's command line nor its French class, the slow parts, is imported; ``spacy.info`` stays.

    The seconds that this saves are measured by ``make bench``.
    """
    command = [sys.executable, "-c", _PROGRAM, _SENTENCES["fr"], "fr"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {"n": 40, "cli": False, "stock": False, "info": True}


@pytest.mark.slow
def test_command_line_of_spacy_still_works() -> None:
    program = "from detente.language.load import import_spacy as i; s = i(); import spacy.cli; s.cli.download; s.info"
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "en"])
def test_entities_on_demand(language: str) -> None:
    doc = load(language, entities=True).nlp(_SENTENCES[language])
    assert [entity.text for entity in doc.ents if entity.text == "Bamako"]
