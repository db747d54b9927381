"""Time expressions of French. The sentences below the patterns themselves run in test_times.py."""

from __future__ import annotations

from datetime import date

import pytest

from detente.times import find, shift_future, shift_past

TUESDAY = date(2026, 2, 3)


def _found(sentence: str, anchor: date | None = TUESDAY) -> list[tuple[str, str]]:
    return [(found.span.text, found.edtf) for found in find(sentence, "fr", anchor) if found.span]


CASES = [
    # days
    ("Reçue le 2 février 2026 à Bamako", [("2 février 2026", "2026-02-02")]),
    ("Le 1er mars, la trêve expire", [("1er mars", "2026-03-01")]),
    ("Lundi 3 février, à 10h30 GMT", [("Lundi 3 février", "2025-02-03")]),  # the weekday tells the year
    ("lundi, le 2 février", [("lundi, le 2 février", "2026-02-02")]),
    ("OSLO, 2 févr. (NNA) - Le roi", [("2 févr.", "2026-02-02")]),
    ("le 02/02/26", [("02/02/26", "2026-02-02")]),
    ("le 12.03.2025", [("12.03.2025", "2025-03-12")]),
    ("le 29 février", [("29 février", "2024-02-29")]),  # the nearest leap year
    ("le 31 février", []),  # no such day
    ("vendredi 8 juillet dernier", [("vendredi 8 juillet dernier", "2025-07-08")]),  # the weekday fits no near year
    # relative days
    ("avant-hier soir et après-demain", [("avant-hier soir", "2026-02-01"), ("après-demain", "2026-02-05")]),
    ("vendredi en fin de journée", [("vendredi en fin de journée", "2026-01-30")]),
    ("le lundi suivant", []),  # which Monday depends on what precedes
    # longer units
    ("ces dix dernières années", [("ces dix dernières années", "2016~/2026-02-03")]),
    ("il y a un siècle", [("il y a un siècle", "1926~")]),
    ("il y a une dizaine de jours", [("il y a une dizaine de jours", "2026-01-24")]),
    ("récemment, depuis longtemps", []),  # no date
    ("pendant trois ans", []),  # a duration
    ("depuis quelques semaines", [("depuis quelques semaines", "2025-12-22~/..")]),
    ("début février 2024", [("début février 2024", "2024-02-01~/2024-02-10~")]),
    ("à la fin de l'été 2024", [("la fin de l'été 2024", "2024-08~")]),
    ("au début du XXe siècle", [("début du XXe siècle", "1900~/1932~")]),
    ("en fin d'année", [("fin d'année", "2026-10~/2026-12~")]),
    ("mi-2024", [("mi-2024", "2024-05~/2024-08~")]),
    ("le 15 mars de l'an prochain", [("15 mars de l'an prochain", "2027-03-15")]),
    ("au second semestre de l'an dernier", [("second semestre de l'an dernier", "2025-41")]),
    # ranges
    ("du 26 au 28 janvier", [("du 26 au 28 janvier", "2026-01-26/2026-01-28")]),
    ("du 28 décembre au 3 janvier 2026", [("du 28 décembre au 3 janvier 2026", "2025-12-28/2026-01-03")]),
    ("de mars à juin 2025", [("de mars à juin 2025", "2025-03/2025-06")]),
    ("entre la fin de 2024 et début 2025", [("entre la fin de 2024 et début 2025", "2024-10~/2025-03~")]),
    ("en 2023-2024", [("2023-2024", "2023/2024")]),
    ("de lundi à mercredi", [("de lundi à mercredi", "2026-01-26/2026-01-28")]),
    # words that are more than one thing
    ("La planète Mars, le Champ-de-Mars, une marche", []),
    ("Elle a été reçue, il a été dit en outre", []),
    ("Le printemps arabe de 2011", [("2011", "2011")]),
    ("2014 soldats, plus de 2 000 morts, 1 500 hommes", []),
    ("la résolution 2231 (2015)", [("2015", "2015")]),
    ("il a ouvert fin en 2008", [("2008", "2008")]),
    ("3,5 millions, 24/7, le vol 2026, l'article 12", []),
    ("Noël, cadeaux de Noël", []),  # a feast that is no date here
    # across a blank line nothing is joined
    ("le 3\n\nmars 2025", [("mars 2025", "2025-03")]),
    ("le 3\nmars 2025", [("3\nmars 2025", "2025-03-03")]),
    ("Reçu le 3 mars 2025.\n\nLe lendemain, il partit", [("3 mars 2025", "2025-03-03")]),
    # typography
    ("jusqu’à la mi‑juin", [("jusqu’à la mi‑juin", "../2026-06-20~")]),
    ("le 2\u00a0février\u00a02026", [("2\u00a0février\u00a02026", "2026-02-02")]),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_find(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert _found(sentence) == expected


WITHOUT_ANCHOR = [
    ("le 2 février 2026", "2026-02-02", "2026-02-02"),
    ("le 2 février", "XXXX-02-02", ""),
    ("en mars", "XXXX-03", ""),
    ("lundi", "", ""),
    ("hier", "", ""),
    ("la semaine dernière", "", ""),
    ("depuis 2021", "2021/..", "2021-01-01"),
    ("depuis lundi", "", ""),
    ("du 3 au 5 mars", "XXXX-03-03/XXXX-03-05", ""),
    ("l'été dernier", "", ""),
    ("il y a deux ans", "", ""),
    ("à la fin de l'année", "", ""),
]


@pytest.mark.parametrize(("sentence", "edtf", "earliest"), WITHOUT_ANCHOR)
def test_without_an_anchor(sentence: str, edtf: str, earliest: str) -> None:
    [found] = find(sentence, "fr", None)
    assert (found.edtf, found.earliest, found.anchor) == (edtf, earliest, "")
    assert found.span is not None


TENSES = [
    # expression, as found, in the future, in the past
    ("Il viendra lundi.", "2026-02-02", "2026-02-09", "2026-02-02"),
    ("Il viendra mardi.", "2026-02-03", "2026-02-03", "2026-02-03"),  # today
    ("Il viendra le 5 mars.", "2026-03-05", "2026-03-05", "2025-03-05"),
    ("Il viendra en juin.", "2025-06", "2026-06", "2025-06"),
    ("Il viendra ce week-end.", "2026-01-31/2026-02-01", "2026-02-07/2026-02-08", "2026-01-31/2026-02-01"),
    ("Il viendra entre lundi et jeudi.", "2026-01-26/2026-01-29", "2026-02-02/2026-02-05", "2026-01-26/2026-01-29"),
    ("Il viendra au printemps.", "2026-21", "2026-21", "2025-21"),
    ("Il viendra le lundi 2 février.", "2026-02-02", "2026-02-02", "2026-02-02"),  # the weekday decides
    ("Il viendra hier.", "2026-02-02", "2026-02-02", "2026-02-02"),  # no choice
    ("Il viendra le 5 mars 2024.", "2024-03-05", "2024-03-05", "2024-03-05"),
]


@pytest.mark.parametrize(("sentence", "found", "future", "past"), TENSES)
def test_tense(sentence: str, found: str, future: str, past: str) -> None:
    [day] = find(sentence, "fr", TUESDAY)
    assert (day.edtf, shift_future(day, "fr").edtf, shift_past(day, "fr").edtf) == (found, future, past)
    assert shift_future(day, "fr").span == day.span


def test_the_anchor_is_kept_where_it_was_needed() -> None:
    anchors = [found.anchor for found in find("Hier, puis le 3 mars 2025 et le lendemain.", "fr", TUESDAY)]
    assert anchors == ["2026-02-03", "", "2025-03-03"]
