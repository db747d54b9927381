"""Bytes in any encoding become the same text."""

from __future__ import annotations

import pytest

from detente.pages.encoding import decode

FRENCH = "Le chef de l’État a reçu – à l’Élysée – « l’émissaire » d’Ankara, où l’on négocie."
RUSSIAN = "Министр иностранных дел принял посла в Москве в понедельник. Стороны обсудили вопросы сотрудничества."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_undeclared(encoding: str) -> None:
    assert decode(FRENCH.encode(encoding)) == FRENCH


@pytest.mark.parametrize(
    ("declared", "encoding", "text"),
    [
        ("iso-8859-1", "cp1252", FRENCH),
        ("windows-1251", "cp1251", RUSSIAN),
        ("koi8-r", "koi8-r", RUSSIAN),
        # The declaration is wrong, or names nothing: the bytes decide.
        ("iso-8859-1", "utf-8", FRENCH),
        ("utf-8", "cp1252", FRENCH),
        ("x-unheard-of", "cp1252", FRENCH),
    ],
)
def test_declared(declared: str, encoding: str, text: str) -> None:
    head = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={declared}">'
    assert decode(head.encode() + text.encode(encoding)) == head + text


def test_undeclared_cyrillic_is_detected() -> None:
    assert decode(RUSSIAN.encode("cp1251")) == RUSSIAN


def test_one_foreign_byte_does_not_spoil_the_rest() -> None:
    assert decode(FRENCH.encode() + " caf\xe9".encode("latin-1")) == FRENCH + " café"


def test_text_encoded_twice_is_restored() -> None:
    assert decode(FRENCH.encode().decode("cp1252").encode()) == FRENCH


@pytest.mark.parametrize("data", [b"", b"\xff", b"\x80\x81\x8d", bytes(range(256)), b"\xff\xfe\x00", b"\xef\xbb\xbf"])
def test_never_an_error(data: bytes) -> None:
    assert isinstance(decode(data), str)
