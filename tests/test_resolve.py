"""Who phrases stand for: names, offices, institutions, people, places, and what is no actor. Trees are by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from detente.actors import resolve
from detente.actors.offices import load_words
from detente.errors import DataError
from detente.language.parse import parse
from detente.language.parse import sentences as split
from detente.model import Article, Paragraph
from trees import codes, sentences, token

MINISTER = """
Le le DET det 2 Definite=Def|Gender=Masc
ministre ministre NOUN nsubj 7 Gender=Masc|Number=Sing
malien malien ADJ amod 2
des de ADP case 5
Affaires affaire NOUN nmod 2
étrangères étranger ADJ amod 5
part partir VERB root 0
. . PUNCT punct 7
"""

AMBASSADOR = """
L' le DET det 2
ambassadrice ambassadeur NOUN nsubj 7
des de ADP case 4
États-Unis États-Unis PROPN nmod 2
au à ADP case 6
Mali Mali PROPN nmod 2
parle parler VERB root 0
. . PUNCT punct 7
"""

HEAD_OF_DIPLOMACY = """
Le le DET det 2
chef chef NOUN nsubj 7
de de ADP case 5
la le DET det 5
diplomatie diplomatie NOUN nmod 2
américaine américain ADJ amod 5
parle parler VERB root 0
. . PUNCT punct 7
"""

ARMY_OF_A_SEAT = """
L' le DET det 2
armée armée NOUN nsubj 5
de de ADP case 4
Kiev Kiev PROPN nmod 2
avance avancer VERB root 0
. . PUNCT punct 5
"""

OPPOSITION = """
Le le DET det 2
chef chef NOUN nsubj 7
de de ADP case 5
l' le DET det 5
opposition opposition NOUN nmod 2
togolaise togolais ADJ amod 5
parle parler VERB root 0
. . PUNCT punct 7
"""

TWO_GOVERNMENTS = """
Les le DET det 2
gouvernements gouvernement NOUN nsubj 6 Number=Plur
russe russe ADJ amod 2
et et CCONJ cc 5
chinois chinois ADJ conj 3
protestent protester VERB root 0
. . PUNCT punct 6
"""

FORMER = """
L' le DET det 3
ancien ancien ADJ amod 3
ministre ministre NOUN nsubj 5
grec grec ADJ amod 3
proteste protester VERB root 0
. . PUNCT punct 5
"""

DELEGATION = """
La le DET det 2
délégation délégation NOUN nsubj 6
de de ADP case 5
l' le DET det 5
UE UE PROPN nmod 2
part partir VERB root 0
. . PUNCT punct 6
"""

UNIVERSITY = """
L' le DET det 2
université université NOUN nsubj 5
d' de ADP case 4
Oslo Oslo PROPN nmod 2
proteste protester VERB root 0
. . PUNCT punct 5
"""

MALIANS = """
Les le DET det 2
Maliens Malien NOUN nsubj 3 Number=Plur
votent voter VERB root 0
. . PUNCT punct 3
"""

SOME_SOLDIERS = """
Des un DET det 2
soldats soldat NOUN nsubj 3 Number=Plur
arrivent arriver VERB root 0
. . PUNCT punct 3
"""

US_OFFICIALS = """
US US ADJ amod 2
officials official NOUN nsubj 3 Number=Plur
left leave VERB root 0
. . PUNCT punct 3
"""

CHILES_GOVERNMENT = """
Chile Chile PROPN nmod:poss 3
's 's PART case 1
government government NOUN nsubj 4
protested protest VERB root 0
. . PUNCT punct 4
"""

ENVOY_TO = """
The the DET det 3
US US PROPN compound 3
ambassador ambassador NOUN nsubj 6
to to ADP case 5
Mali Mali PROPN nmod 3
left leave VERB root 0
. . PUNCT punct 6
"""

FRENCH_AND_BRITISH = """
French french ADJ amod 4
and and CCONJ cc 3
British british ADJ conj 1
troops troops NOUN nsubj 5 Number=Plur
left leave VERB root 0
. . PUNCT punct 5
"""

SPOKESMAN_FOR = """
A a DET det 2
spokesman spokesman NOUN nsubj 7
for for ADP case 6
the the DET det 6
Russian russian ADJ amod 6
ministry ministry NOUN nmod 2
spoke speak VERB root 0
. . PUNCT punct 7
"""

JORDAN = """
Michael Michael PROPN compound 2
Jordan Jordan PROPN nsubj 3
left leave VERB root 0
. . PUNCT punct 3
"""

PAPER = """
The the DET det 3
Washington Washington PROPN compound 3
Post Post PROPN nsubj 4
said say VERB root 0
. . PUNCT punct 4
"""

WHOSE_PRESIDENT = """
Le le DET det 2
Pérou Pérou PROPN nsubj 9
, , PUNCT punct 2
dont dont PRON nmod 6
le le DET det 6
président président NOUN nsubj 7
parle parler VERB acl:relcl 2
, , PUNCT punct 2
signe signer VERB root 0
"""
MEMBER_STATES = """
Les le DET det 2
ministres ministre NOUN nsubj 8
des de ADP case 4
États état NOUN nmod 2
membres membre NOUN nmod 4
de de ADP case 7
Ua Ua PROPN nmod 5
protestent protester VERB root 0
. . PUNCT punct 8
"""


@pytest.mark.parametrize(
    ("language", "table", "word", "expected"),
    [
        ("fr", MEMBER_STATES, "ministres", "AU"),  # the members' body, its acronym with one capital
        ("fr", MINISTER, "ministre", "MLI"),  # office and demonym
        ("fr", WHOSE_PRESIDENT, "président", "PER"),  # a relative pronoun says whose
        ("fr", MINISTER, "malien", "MLI"),  # the adjective itself
        ("fr", AMBASSADOR, "ambassadrice", "USA"),  # the genitive, not the posting
        ("fr", HEAD_OF_DIPLOMACY, "chef", "USA"),  # through an institution
        ("fr", ARMY_OF_A_SEAT, "armée", "UKR:MIL"),  # a seat of power owns
        ("fr", OPPOSITION, "chef", "TGO:OPP"),  # the owner's part of the state
        ("fr", TWO_GOVERNMENTS, "gouvernements", "RUS,CHN"),  # coordinated adjectives
        ("fr", FORMER, "ministre", "GRC:CIV"),  # no longer acts for the state
        ("fr", DELEGATION, "délégation", "EU"),  # a body has no domestic parts
        ("fr", UNIVERSITY, "Oslo", ""),  # a university is not the state
        ("fr", MALIANS, "Maliens", "MLI:CIV"),  # the people
        ("fr", SOME_SOLDIERS, "soldats", ":MIL"),  # nobody says whose
        ("en", US_OFFICIALS, "officials", "USA"),
        ("en", CHILES_GOVERNMENT, "government", "CHL"),
        ("en", ENVOY_TO, "ambassador", "USA"),
        ("en", FRENCH_AND_BRITISH, "troops", "FRA:MIL,GBR:MIL"),
        ("en", SPOKESMAN_FOR, "spokesman", "RUS"),
        ("en", JORDAN, "Jordan", ""),  # a person, no country
        ("en", PAPER, "Washington", "USA:MED"),  # a newspaper, no capital
    ],
)
def test_phrase(language: str, table: str, word: str, expected: str) -> None:
    assert codes(resolve(sentences(table), language), word) == expected


def test_spans_and_basis_say_how() -> None:
    mention = resolve(sentences(MINISTER), "fr").at(0, 1)
    assert mention is not None
    assert mention.span.text == "Le ministre malien des Affaires étrangères"
    assert mention.office == "ministre des Affaires étrangères"
    assert any("malien" in step and "MLI" in step for step in mention.basis)


LOCATIVE = """
Le le DET det 2
président président NOUN nsubj 4
béninois béninois ADJ amod 2
arrive arriver VERB root 0
à à ADP case 6
Bamako Bamako PROPN obl 4
. . PUNCT punct 4
"""

RECIPIENT = """
Le le DET det 2
Bénin Bénin PROPN nsubj 3
répond répondre VERB root 0
à à ADP case 5
Bamako Bamako PROPN obl:arg 3
. . PUNCT punct 3
"""

WITHIN = """
Talks talk NOUN nsubj 2
began begin VERB root 0
in in ADP case 4
Mali Mali PROPN obl 2
. . PUNCT punct 2
"""

FROM_A_SEAT = """
Il il PRON nsubj 2
vient venir VERB root 0
de de ADP case 4
Paris Paris PROPN obl:arg 2
. . PUNCT punct 2
"""

VENUE = """
La le DET det 2
rencontre rencontre NOUN nsubj 5
de de ADP case 4
Bamako Bamako PROPN nmod 2
échoue échouer VERB root 0
. . PUNCT punct 5
"""


@pytest.mark.parametrize(
    ("language", "table", "word", "place"),
    [
        ("fr", LOCATIVE, "Bamako", True),
        ("fr", RECIPIENT, "Bamako", False),  # one answers a government, not a town
        ("en", WITHIN, "Mali", True),
        ("fr", FROM_A_SEAT, "Paris", True),  # movement
        ("fr", VENUE, "Bamako", True),  # where it was held
    ],
)
def test_places(language: str, table: str, word: str, place: bool) -> None:
    resolution = resolve(sentences(table), language)
    head = token(resolution, word)
    assert resolution.is_locative(0, head) is place
    assert (head in resolution.places[0]) is place
    mention = resolution.at(0, head)
    assert mention is not None  # a state is known either way
    assert ("place" in mention.basis) is place


TAKES_A_TOWN = """
Les le DET det 2
rebelles rebelle NOUN nsubj 3 Number=Plur
prennent prendre VERB root 0
Tombouctou Tombouctou PROPN obj 3
. . PUNCT punct 3
"""


def test_town_as_object_stands_for_its_state() -> None:
    resolution = resolve(sentences(TAKES_A_TOWN), "fr")
    assert codes(resolution, "Tombouctou") == "MLI"
    assert not resolution.places[0]


STRIKES = """
Les le DET det 2
frappes frappe NOUN nsubj 6
chiliennes chilien ADJ amod 2
contre contre ADP case 5
Lima Lima PROPN nmod 2
cessent cesser VERB root 0
. . PUNCT punct 6
"""

STRIKES_OF = """
L' le DET det 2
annonce annonce NOUN nsubj 8
des de ADP case 4
frappes frappe NOUN nmod 2
du de ADP case 6
Chili Chili PROPN nmod 4
nous nous PRON iobj 8
surprend surprendre VERB root 0
. . PUNCT punct 8
"""

STRIKES_BY = """
Strikes strike NOUN nsubj 4 Number=Plur
by by ADP case 3
Chile Chile PROPN nmod 1
continue continue VERB root 0
. . PUNCT punct 4
"""

TWO_STRIKES = """
Les le DET det 2
frappes frappe NOUN nsubj 6
russes russe ADJ amod 2
et et CCONJ cc 5
syriennes syrien ADJ conj 3
cessent cesser VERB root 0
. . PUNCT punct 6
"""


@pytest.mark.parametrize(
    ("language", "table", "word", "inside", "owner"),
    [
        ("fr", STRIKES, "frappes", "CHL", "CHL"),  # never the other side
        ("fr", STRIKES_OF, "annonce", "CHL", ""),  # an owner deeper inside
        ("en", STRIKES_BY, "Strikes", "CHL", ""),  # an agent is inside, but owns nothing
        ("fr", TWO_STRIKES, "frappes", "RUS,SYR", "RUS,SYR"),
    ],
)
def test_inside_and_owner(language: str, table: str, word: str, inside: str, owner: str) -> None:
    resolution = resolve(sentences(table), language)
    head = token(resolution, word)
    assert resolution.at(0, head) is None
    for expected, found in ((inside, resolution.inside(0, head)), (owner, resolution.owner(0, head))):
        assert ",".join(a.code for a in found.actors) == expected if found else not expected


CONGO = """
Le le DET det 2
Congo Congo PROPN nsubj 3
proteste protester VERB root 0
. . PUNCT punct 3
"""

KINSHASA = """
Kinshasa Kinshasa PROPN nsubj 2
approuve approuver VERB root 0
. . PUNCT punct 2
"""


def test_ambiguous_name_takes_the_reading_the_article_names() -> None:
    assert codes(resolve(sentences(CONGO, KINSHASA), "fr"), "Congo") == "COD"


ORGAN = """
L' le DET det 2
organe organe NOUN nsubj 8
continental continental ADJ amod 2
, , PUNCT punct 6
l' le DET det 6
Union union NOUN appos 2
africaine africain ADJ amod 6
condamne condamner VERB root 0
. . PUNCT punct 8
"""


def test_apposition_lends_its_actor() -> None:
    assert codes(resolve(sentences(ORGAN), "fr"), "organe") == "AU"


def test_sentences_without_tokens_have_no_mentions() -> None:
    resolution = resolve(sentences(""), "fr")
    assert resolution.mentions == ({},)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("ministre\t\tministry\tGOV\tstate\t-\t", "unknown kind"),
        ("ministre\t\toffice\tGOV\teverybody\t-\t", "acts_for"),
        ("ministre\t\toffice\tGOV\tstate\t-\t\tmore", "8 cells"),
    ],
)
def test_malformed_office_is_an_error_with_its_line(tmp_path: Path, row: str, reason: str) -> None:
    folder = tmp_path / "fr"
    folder.mkdir()
    header = "form\tinflections\tkind\tsector\tacts_for\ttakes\trank"
    (folder / "offices.tsv").write_text(f"# offices\n{header}\n{row}\n", encoding="utf-8")
    with pytest.raises(DataError, match=rf"offices\.tsv:3: .*{reason}"):
        load_words("fr", tmp_path)


PARSED = {
    "fr": (
        "Le ministre péruvien des Affaires étrangères, Orso Valdine, a reçu à Lima Sambou Traborel, haut responsable "
        "du ministère norvégien de la Pêche. Les deux pays ont signé un accord. Il a remercié son homologue chilien.",
        [("ministre", "PER"), ("Sambou", "NOR"), ("pays", "PER,NOR"), ("homologue", "CHL")],
    ),
    "en": (
        "Peruvian Foreign Minister Orso Valdine received Norway's ambassador in Lima. Both countries signed an "
        "agreement, officials from Norway said. He thanked his Chilean counterpart.",
        [("Valdine", "PER"), ("ambassador", "NOR"), ("countries", "PER,NOR"), ("counterpart", "CHL")],
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("language", PARSED)
def test_parsed_text(language: str) -> None:
    text, expected = PARSED[language]
    article = Article(text, (Paragraph(0, len(text)),), language, "")
    resolution = resolve(parse(split(article), language), language)
    found = {}
    for position, mentions in enumerate(resolution.mentions):
        for sentence_token in resolution._sentences[position].tree.tokens:
            mention = resolution.at(position, sentence_token.i)
            if mention is not None and mentions:
                found.setdefault(sentence_token.text, ",".join(a.code for a in mention.actors))
    assert [(word, found.get(word)) for word, _ in expected] == expected
