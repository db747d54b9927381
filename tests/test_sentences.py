"""Where sentences begin and end."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.errors import DataError
from detente.language import sentences
from detente.language.sentences import read_knowledge, split
from detente.model import Article, Paragraph

CASES = [
    # plain
    ("fr", "Le roi part. Il rentre demain.", ["Le roi part.", "Il rentre demain."]),
    ("en", "The king left. He returns tomorrow!", ["The king left.", "He returns tomorrow!"]),
    # titles and ranks before names
    ("fr", "M. Sow a vu le Gén. Ba. Me Diallo aussi.", ["M. Sow a vu le Gén. Ba.", "Me Diallo aussi."]),
    ("en", "Gen. Ba met Mr. Sow. Dr. Kane left.", ["Gen. Ba met Mr. Sow.", "Dr. Kane left."]),
    # initials
    ("fr", "J. Ndong et A.-M. Sy signent. La suite demain.", ["J. Ndong et A.-M. Sy signent.", "La suite demain."]),
    ("en", "J. F. Adams spoke. K. Obi did not.", ["J. F. Adams spoke.", "K. Obi did not."]),
    # acronyms with dots, inside and at the end of a sentence
    ("en", "U.S. officials agreed. They left the U.S. The talks go on.",
     ["U.S. officials agreed.", "They left the U.S.", "The talks go on."]),
    ("en", "The U.S. State Department agreed.", ["The U.S. State Department agreed."]),
    ("fr", "La C.E.D.E.A.O. Parlement est muette.", ["La C.E.D.E.A.O. Parlement est muette."]),
    # "No." is an abbreviation before a number only
    ("en", "Resolution No. 5 passed. No. It failed.", ["Resolution No. 5 passed.", "No.", "It failed."]),
    ("fr", "Voir art. 4 du traité. C'est de l'art. Rien de plus.",
     ["Voir art. 4 du traité.", "C'est de l'art.", "Rien de plus."]),
    # abbreviations that may end a sentence
    ("fr", "Blé, riz, etc. Les cours montent.", ["Blé, riz, etc.", "Les cours montent."]),
    ("en", "Acme Inc. Chairman Li left. He sold Acme Inc. The price fell.",
     ["Acme Inc. Chairman Li left.", "He sold Acme Inc.", "The price fell."]),
    ("en", "At 5 p.m. Russia struck.", ["At 5 p.m. Russia struck."]),
    # numbers
    ("fr", "Ils sont 1.200 à 3.5 km. Fin.", ["Ils sont 1.200 à 3.5 km.", "Fin."]),
    ("en", "It rose 2.5 percent in 2019. Inflation fell.", ["It rose 2.5 percent in 2019.", "Inflation fell."]),
    # quotes close after the stop, and belong to the sentence before
    ("fr", "« Nous partons. » Le roi reste.", ["« Nous partons. »", "Le roi reste."]),
    ("fr", "Il dit : “Nous partons.” Le roi reste.", ["Il dit : “Nous partons.”", "Le roi reste."]),
    ("en", '"We go." The king stays.', ['"We go."', "The king stays."]),
    # a stop inside a sentence
    ("fr", "« Jamais ! » répond Quito.", ["« Jamais ! » répond Quito."]),
    ("en", '"Never!" said Quito.', ['"Never!" said Quito.']),
    ("fr", "Il a « tout […] dit » hier. (…) Puis rien.", ["Il a « tout […] dit » hier.", "(…) Puis rien."]),
    # ellipses
    ("fr", "Kiev attend… Moscou aussi... et Minsk.", ["Kiev attend…", "Moscou aussi... et Minsk."]),
    # sentences stuck together by a bad copy; not sites
    ("fr", "La trêve tient.Le ministre est parti.", ["La trêve tient.", "Le ministre est parti."]),
    ("en", "See Mali.Net and www.Example.Com now.", ["See Mali.Net and www.Example.Com now."]),
    # items: bullets are not part of the sentence, numbers do not end one
    ("fr", "• Le blé\n• Le riz", ["Le blé", "Le riz"]),
    ("en", "1. The truce holds.", ["1. The truce holds."]),
    # nothing to say
    ("en", "***", []),
    ("fr", "", []),
    # another script's language, of which nothing is known
    ("und", "Uno va. Dos viene.", ["Uno va.", "Dos viene."]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_split(language: str, text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in split(text, language)] == expected


@given(st.text(alphabet="aB.é!? \n«»\"'…1-•", max_size=80), st.integers(5, 40))
def test_split_loses_no_letter(text: str, limit: int) -> None:
    spans = split(text, "fr", limit)
    assert all(0 < end - start <= limit for start, end in spans)
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert [c for c in kept if c.isalpha()] == [c for c in text if c.isalpha()]


def test_long_sentences_are_cut_after_a_semicolon() -> None:
    text = "premier point du texte ; second point du texte"
    assert [text[a:b] for a, b in split(text, "fr", 30)] == ["premier point du texte ;", "second point du texte"]


def test_sentences_of_an_article() -> None:
    text = "Mali : un émissaire reçu\n\nIl est venu. Il est reparti."
    article = Article(text, (Paragraph(0, 24, "headline"), Paragraph(26, len(text))), "fr", "")
    found = sentences(article)
    assert [(s.index, s.kind, s.paragraph, s.tokens) for s in found] == [
        (0, "headline", 0, ()),
        (1, "text", 1, ()),
        (2, "text", 1, ()),
    ]
    assert all(text[s.start : s.end] == s.text for s in found)


def test_bad_line_names_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "abbreviations.txt").write_text("# a stop is missing\nGen\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"abbreviations\.txt:2"):
        read_knowledge(tmp_path)
