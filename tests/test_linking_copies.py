"""Agency copy: one text rerun is a copy, two reports of one happening are not; who credits which agency."""

from __future__ import annotations

import hashlib

import pytest

from detente.linking.copies import HASHES, Sketched, contained, credited, is_copy, origin, sketch
from detente.model import Article, Paragraph

WIRE = (
    "Oslo a remis jeudi une note de protestation à l'ambassadrice du Pérou, après la saisie de deux chalutiers "
    "norvégiens au large de Callao. Le ministère norvégien des Affaires étrangères juge cette saisie contraire au "
    "droit de la mer et réclame que les équipages puissent rentrer sans délai.\n\n"
    "Lima répond que les bateaux pêchaient sans licence dans ses eaux. Un juge de Callao doit entendre les capitaines "
    "lundi matin. Les deux gouvernements avaient pourtant conclu au printemps un accord sur la pêche, dont le texte "
    "n'a jamais été publié.\n\n"
    "La Norvège est le premier acheteur de farine de poisson péruvienne. Selon un armateur de Bergen, trois autres "
    "navires ont quitté la zone dans la nuit."
)
PARTS = WIRE.split("\n\n")
# the same happening, written without the wire at hand
OWN_WORDS = (
    "La Norvège proteste contre la saisie de deux de ses chalutiers par le Pérou. L'ambassadrice péruvienne à Oslo a "
    "reçu jeudi une note du ministère norvégien des Affaires étrangères, qui demande le retour des marins.\n\n"
    "Au port de Callao, on parle d'une affaire de licences. La justice péruvienne entendra les deux capitaines lundi."
)
SHORT = "Le Pérou a rendu samedi les deux chalutiers norvégiens saisis à Callao. Leurs capitaines paieront une amende."
ENGLISH = (
    "Norway handed a note of protest to Peru's ambassador on Thursday over the seizure of two Norwegian trawlers off "
    "Callao. The foreign ministry in Oslo said the boats had been taken in breach of the law of the sea and asked that "
    "their crews be allowed to sail home at once. Lima says the vessels were fishing without a licence."
)

COPIES = {
    "word for word": (WIRE, WIRE),
    "another headline": (WIRE, f"Deux chalutiers de trop\n\n{WIRE}"),
    "the last paragraph cut": (WIRE, "\n\n".join(PARTS[:2])),
    "its first paragraph alone": (WIRE, PARTS[0]),
    "a paragraph more": (WIRE, f"{WIRE}\n\nÀ Paita, des pêcheurs ont applaudi la marine ; d'autres craignent "
                               "pour leurs ventes de l'été, dont la moitié part vers Bergen et Stavanger."),
    "other case, marks and apostrophes": (WIRE, WIRE.upper().replace("'", "’").replace(",", " –")),
    "a word changed in each paragraph": (WIRE, WIRE.replace("jeudi", "hier").replace("répond", "assure").replace(
        "premier", "principal")),
    "in English, its last sentence cut": (ENGLISH, ENGLISH.rpartition(" Lima")[0]),
    "twenty words": (SHORT, f"{SHORT} (avec agences)"),
}  # fmt: skip
INDEPENDENT = {
    "one happening told twice": (WIRE, OWN_WORDS),
    "another happening of the same matter": (WIRE, SHORT),
    "two languages": (WIRE, ENGLISH),
    "nothing": ("", WIRE),
}


@pytest.mark.parametrize("name", COPIES)
def test_copies(name: str) -> None:
    first, second = (sketch(text) for text in COPIES[name])
    assert is_copy(first, second)
    assert is_copy(second, first)


@pytest.mark.parametrize("name", INDEPENDENT)
def test_independent(name: str) -> None:
    first, second = (sketch(text) for text in INDEPENDENT[name])
    assert not is_copy(first, second)


def test_sketches_are_small_and_permanent() -> None:
    """The hashes are stored: they may never change from one run, or one version, to the next."""
    own = sketch(WIRE)
    assert len(own) == HASHES
    assert own == tuple(sorted(set(own)))
    assert 0 <= own[0] <= own[-1] < 1 << 63
    assert sketch("La Norvège proteste.") == (2526297081787859136,)
    assert sketch("") == ()


def test_contained_says_how_much() -> None:
    assert contained(sketch(WIRE), sketch(WIRE)) == (HASHES, 1.0)
    assert contained(sketch(WIRE), ()) == (0, 0.0)


def test_origin_is_that_of_the_likest() -> None:
    own = sketch(COPIES["another headline"][1])
    stored = [Sketched(1, sketch(OWN_WORDS)), Sketched(2, sketch(PARTS[0]), origin=9), Sketched(3, sketch(WIRE))]
    assert origin(own, stored) == 3
    assert origin(own, stored[:2]) == 9
    assert origin(own, stored[:1]) is None


def test_an_outlets_own_formula_is_no_copy() -> None:
    """Two tariffs told by one outlet in like words days apart are two texts; the same text again is one."""
    again = sketch(WIRE.replace("Pérou", "Chili").replace("Callao", "Arica").replace("Lima", "Santiago").replace(
        "péruvienne", "chilienne"))  # fmt: skip
    stored = [Sketched(1, sketch(WIRE), outlet="Le Fjord", published="2025-03-06")]
    assert is_copy(stored[0].sketch, again)
    assert origin(again, stored, outlet="Le Fjord", published="2025-03-09") is None
    assert origin(again, stored, outlet="La Rade", published="2025-03-09") == 1
    assert origin(sketch(WIRE), stored, outlet="Le Fjord", published="2025-03-09") == 1


CREDITS = {
    "author": (("author", "AFP"), PARTS, "afp"),
    "author with an agency": (("author", "Awa Traoré avec AFP"), PARTS, "afp"),
    "publisher": (("publisher", "Reuters"), PARTS, "reuters"),
    "dateline": (("author", None), [f"OSLO (AFP) – {PARTS[0]}", PARTS[1]], "afp"),
    "dateline of a day": (("author", None), [f"OSLO, 6 mars (Reuters) - {PARTS[0]}"], "reuters"),
    "brackets at the foot": (("author", None), [*PARTS[:2], f"{PARTS[2]} (AFP)"], "afp"),
    "brackets with others": (("author", None), [*PARTS[:2], f"{PARTS[2]} (avec Reuters et AFP)"], "reuters"),
    "dash at the foot": (("author", None), [*PARTS[:2], f"{PARTS[2]} — Reuters"], "reuters"),
    "a line of its own": (("author", None), [*PARTS, "Avec AFP"], "afp"),
    "named in the prose": (("author", None), [*PARTS, "Un diplomate l'a confirmé à l'AFP."], ""),
    "nobody": (("author", "Awa Traoré"), PARTS, ""),
}


@pytest.mark.parametrize("name", CREDITS)
def test_credited(name: str) -> None:
    (field, value), blocks, agency = CREDITS[name]
    text, paragraphs = "\n\n".join(blocks), []
    for block in blocks:
        start = text.index(block)
        paragraphs.append(Paragraph(start, start + len(block)))
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = Article(text, tuple(paragraphs), "fr", digest, **{field: value})
    assert credited(article) == agency
