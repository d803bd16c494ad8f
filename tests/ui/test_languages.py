"""Which language the window speaks, and what stands where its texts are missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QApplication

from netplanner.services import catalogue
from netplanner.services.catalogue import LANGUAGES, catalogue_of
from netplanner.ui.foundation.languages import Speech, chosen_language, locale_of, system_language

TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>labels</name>
    <message><source>Calm</source><translation>Tenang</translation></message>
</context>
</TS>
"""


@pytest.fixture(autouse=True)
def locale_as_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wanted", "remembered", "chosen"),
    [("id", "en", "id"), (None, "id", "id"), ("en", "id", "en"), ("tlh", "id", "id"), ("", "id", "id")],
)
def test_what_was_asked_for_comes_before_what_is_remembered(wanted: str | None, remembered: str, chosen: str) -> None:
    assert chosen_language(wanted, remembered) == chosen


def test_without_a_wish_it_is_the_language_of_the_system() -> None:
    assert chosen_language(None, "") == system_language()
    assert chosen_language(None, "nonsense") == system_language()


@pytest.mark.parametrize(
    ("system", "spoken"), [("id_ID", "id"), ("en_US", "en"), ("de_DE", "en"), ("C", "en"), ("su_ID", "en")]
)
def test_a_system_of_another_language_is_spoken_to_in_english(system: str, spoken: str) -> None:
    assert system_language(QLocale(system)) == spoken


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    made = Speech(qapp)
    yield made
    made.be_still()
    made.deleteLater()


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(catalogue, "resource_path", lambda *parts: tmp_path.joinpath(*parts))
    (tmp_path / "translations").mkdir()
    return tmp_path / "translations"


def test_without_texts_all_stays_english_dates_too(speech: Speech, resources: Path) -> None:
    speech.speak("id")
    assert speech.language == "en"
    assert QLocale().toString(QDate(2026, 5, 4), "d MMMM") == "4 May"
    assert QLocale().territory() is QLocale.Country.UnitedKingdom


def test_broken_texts_are_as_good_as_none(speech: Speech, resources: Path) -> None:
    (resources / "id.ts").write_bytes(b"no texts at all")
    speech.speak("id")
    assert QLocale().language() is QLocale.Language.English


def test_with_its_texts_a_language_is_spoken_and_dates_follow(speech: Speech, resources: Path) -> None:
    (resources / "id.ts").write_text(TEXTS, encoding="utf-8")
    speech.speak("id")
    assert QCoreApplication.translate("labels", "Calm") == "Tenang"
    assert QCoreApplication.translate("labels", "Over") == "Over"
    assert QLocale().toString(QDate(2026, 5, 4), "d MMMM") == "4 Mei"


def test_another_language_takes_the_place_of_the_one_before(speech: Speech, resources: Path) -> None:
    (resources / "id.ts").write_text(TEXTS, encoding="utf-8")
    speech.speak("id")
    speech.speak("en")
    assert QCoreApplication.translate("labels", "Calm") == "Calm"
    assert QLocale().toString(QDate(2026, 5, 4), "d MMMM") == "4 May"


def test_a_text_that_is_unfinished_or_gone_is_left_out(resources: Path) -> None:
    half = TEXTS.replace(
        "</context>",
        """
    <message><source>Full</source><translation type="unfinished"></translation></message>
    <message><source>Gone</source><translation type="vanished">Hilang</translation></message>
    </context>""",
    )
    (resources / "id.ts").write_text(half, encoding="utf-8")
    assert catalogue_of("id").texts == {("labels", "Calm"): "Tenang"}


def test_every_language_has_a_name_of_its_own_and_a_way_to_write_dates() -> None:
    assert LANGUAGES == {"en": "English", "id": "Bahasa Indonesia"}
    for code in LANGUAGES:
        assert QLocale.languageToCode(locale_of(code).language()) == code
