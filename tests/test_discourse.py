"""References: pronouns, possessives, "les deux pays", "son homologue", "la junte". Trees are by hand."""

from __future__ import annotations

import pytest

from detente.actors import resolve
from trees import codes, sentences, token

MALI_AND_CHAD = """
Le le DET det 2 Gender=Masc
Mali Mali PROPN nsubj 3 Number=Sing
invite inviter VERB root 0
le le DET det 5
Tchad Tchad PROPN obj 3
. . PUNCT punct 3
"""

RUSSIA_SPEAKS = """
La le DET det 2 Gender=Fem
Russie Russie PROPN nsubj 3 Number=Sing
proteste protester VERB root 0
. . PUNCT punct 3
"""

BOTH = """
Les le DET det 3
deux deux NUM nummod 3
pays pays NOUN nsubj 4 Number=Plur
négocient négocier VERB root 0
. . PUNCT punct 4
"""

HE_ADDS = """
Il il PRON nsubj 2 Gender=Masc|Number=Sing|Person=3
insiste insister VERB root 0
. . PUNCT punct 2
"""

SHE_ADDS = """
Elle il PRON nsubj 2 Gender=Fem|Number=Sing|Person=3
insiste insister VERB root 0
. . PUNCT punct 2
"""

THEY_ADD = """
Ils il PRON nsubj 2 Gender=Masc|Number=Plur|Person=3
insistent insister VERB root 0
. . PUNCT punct 2
"""

TWO_SUBJECTS = """
Le le DET det 2 Gender=Masc
Mali Mali PROPN nsubj 6 Number=Sing
et et CCONJ cc 5
le le DET det 5 Gender=Masc
Tchad Tchad PROPN conj 2
signent signer VERB root 0
. . PUNCT punct 6
"""

COUNTERPART = """
Son son DET det 2 Poss=Yes
homologue homologue NOUN nsubj 4
chinois chinois ADJ amod 2
écoute écouter VERB root 0
. . PUNCT punct 4
"""

OWN_COUNTRY = """
Le le DET det 2 Gender=Masc
président président NOUN nsubj 4
malien malien ADJ amod 2
défend défendre VERB root 0
son son DET det 6 Poss=Yes
pays pays NOUN obj 4
. . PUNCT punct 4
"""

ITS_ARMY = """
Le le DET det 2 Gender=Masc
Mali Mali PROPN nsubj 3
retire retirer VERB root 0
son son DET det 5 Poss=Yes
armée armée NOUN obj 3
. . PUNCT punct 3
"""

ITS_DECISION = """
Le le DET det 2 Gender=Masc
Mali Mali PROPN nsubj 3
défend défendre VERB root 0
sa son DET det 5 Poss=Yes
décision décision NOUN obj 3
. . PUNCT punct 3
"""

JUNTA = """
La le DET det 2
junte junte NOUN nsubj 3
proteste protester VERB root 0
. . PUNCT punct 3
"""

JUNTA_AND_FRANCE = """
La le DET det 2
junte junte NOUN nsubj 3
expulse expulser VERB root 0
l' le DET det 5
ambassadeur ambassadeur NOUN obj 3
de de ADP case 7
France France PROPN nmod 5
. . PUNCT punct 3
"""

MALI_AND_FRANCE = """
Le le DET det 2
Mali Mali PROPN nsubj 3
accuse accuser VERB root 0
la le DET det 5
France France PROPN obj 3
. . PUNCT punct 3
"""

MALIAN_JUNTA = """
La le DET det 2
junte junte NOUN nsubj 4
malienne malien ADJ amod 2
reçoit recevoir VERB root 0
le le DET det 6
Togo Togo PROPN obj 4
. . PUNCT punct 4
"""

POLICE_IN_NAIROBI = """
Police police NOUN nsubj 2
arrested arrest VERB root 0
him he PRON obj 2
in in ADP case 5
Nairobi Nairobi PROPN obl 2
. . PUNCT punct 2
"""

RELATIVE = """
La le DET det 2
Russie Russie PROPN nsubj 7
, , PUNCT punct 5
qui qui PRON nsubj 5 PronType=Rel
proteste protester VERB acl:relcl 2
, , PUNCT punct 5
vote voter VERB root 0
. . PUNCT punct 7
"""

SAYS_THAT_HE = """
La le DET det 2 Gender=Fem
Russie Russie PROPN nsubj 3
annonce annoncer VERB root 0
qu' que SCONJ mark 6
elle il PRON nsubj 6 Gender=Fem|Number=Sing|Person=3
vote voter VERB ccomp 3
. . PUNCT punct 3
"""

LATTER = """
Le le DET det 2 Gender=Masc
Mali Mali PROPN nsubj 3
invite inviter VERB root 0
le le DET det 5 Gender=Masc
Tchad Tchad PROPN obj 3
et et CCONJ cc 9
ce ce DET det 8 Gender=Masc|Number=Sing
dernier dernier ADJ nsubj 9 Gender=Masc|Number=Sing
accepte accepter VERB conj 3
. . PUNCT punct 3
"""

LEAGUE = """
La le DET det 2
Ligue ligue NOUN nsubj 4
arabe arabe ADJ amod 2
vote voter VERB root 0
. . PUNCT punct 4
"""

LEAGUE_AGAIN = """
Damas Damas PROPN nsubj 2
accuse accuser VERB root 0
la le DET det 4
Ligue ligue NOUN obj 2
. . PUNCT punct 2
"""

THAT_OF = """
Le le DET det 2
gouvernement gouvernement NOUN nsubj 9
du de ADP case 4
Niger Niger PROPN nmod 2
et et CCONJ cc 6
celui celui PRON conj 2
du de ADP case 8
Mali Mali PROPN nmod 6
protestent protester VERB root 0
. . PUNCT punct 9
"""

WE_SAY = """
" " PUNCT punct 3
Nous nous PRON nsubj 3 Number=Plur|Person=1
refusons refuser VERB root 0
" " PUNCT punct 3
, , PUNCT punct 3
dit dire VERB parataxis 3
la le DET det 8
Russie Russie PROPN nsubj 6
. . PUNCT punct 3
"""


@pytest.mark.parametrize(
    ("language", "tables", "word", "expected"),
    [
        ("fr", (MALI_AND_CHAD, BOTH), "pays", "MLI,TCD"),
        ("fr", (RUSSIA_SPEAKS, BOTH), "pays", ""),  # one is not two
        ("fr", (RUSSIA_SPEAKS, MALI_AND_CHAD, BOTH), "pays", "MLI,TCD"),  # the two of the sentence before
        ("fr", (MALI_AND_CHAD, RUSSIA_SPEAKS, BOTH), "pays", "MLI,TCD"),  # the two the article is about
        ("fr", (LEAGUE, MALI_AND_CHAD, RUSSIA_SPEAKS, BOTH), "pays", ""),  # three: abstain
        ("fr", (MALI_AND_CHAD, HE_ADDS), "Il", "MLI"),  # the subject, not the object
        ("fr", (RUSSIA_SPEAKS, HE_ADDS), "Il", ""),  # "la Russie" is no "il"
        ("fr", (RUSSIA_SPEAKS, SHE_ADDS), "Elle", "RUS"),
        ("fr", (RUSSIA_SPEAKS, THEY_ADD), "Ils", ""),  # nor is one state "ils"
        ("fr", (TWO_SUBJECTS, THEY_ADD), "Ils", "MLI,TCD"),
        ("fr", (MALI_AND_CHAD, COUNTERPART), "homologue", "CHN"),
        ("fr", (OWN_COUNTRY,), "pays", "MLI"),
        ("fr", (ITS_ARMY,), "armée", "MLI:MIL"),
        ("fr", (JUNTA,), "junte", ":GOV"),  # nobody says whose
        ("fr", (MALIAN_JUNTA, JUNTA), "junte", "MLI"),  # the same as before
        ("fr", (MALI_AND_FRANCE, JUNTA_AND_FRANCE), "junte", "MLI"),  # not the one it acts on
        ("fr", (RELATIVE,), "qui", "RUS"),
        ("fr", (SAYS_THAT_HE,), "elle", "RUS"),
        ("fr", (LATTER,), "dernier", "TCD"),
        ("fr", (LEAGUE, LEAGUE_AGAIN), "Ligue", "LAS"),  # a short name
        ("fr", (THAT_OF,), "celui", "MLI"),
        ("fr", (WE_SAY,), "Nous", "RUS"),  # the speaker
        ("en", (POLICE_IN_NAIROBI,), "Police", "KEN:COP"),
    ],
)
def test_reference(language: str, tables: tuple[str, ...], word: str, expected: str) -> None:
    assert codes(resolve(sentences(*tables), language), word, len(tables) - 1) == expected


def test_possessive_owns_its_noun() -> None:
    resolution = resolve(sentences(ITS_DECISION), "fr")
    owner = resolution.owner(0, token(resolution, "décision"))
    assert owner is not None
    assert [actor.code for actor in owner.actors] == ["MLI"]


def test_headline_and_lede_say_what_an_article_is_about() -> None:
    tables = (RUSSIA_SPEAKS, LEAGUE, JUNTA)
    resolution = resolve(sentences(*tables, kinds=("headline", "text", "text")), "fr")
    mention = resolution.at(2, token(resolution, "junte", 2))
    assert mention is not None
    assert mention.actors[0].code == "RUS"
    assert any("about" in step for step in mention.basis)
