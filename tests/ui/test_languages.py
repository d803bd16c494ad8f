"""Which language the window speaks, and what stands where its texts are missing."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QApplication

from netplanner.ui.foundation import languages
from netplanner.ui.foundation.languages import LANGUAGES, chosen_language, locale_of, speak, system_language

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


def test_without_texts_all_stays_english_dates_too(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "resource_path", lambda *parts: tmp_path.joinpath(*parts))
    assert speak(qapp, "id") is None
    assert QLocale().toString(QDate(2026, 5, 4), "d MMMM") == "4 May"
    assert QLocale().territory() is QLocale.Country.UnitedKingdom


def test_broken_texts_are_as_good_as_none(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "resource_path", lambda *parts: tmp_path / "broken.qm")
    (tmp_path / "broken.qm").write_bytes(b"no texts at all")
    assert speak(qapp, "id") is None
    assert QLocale().language() is QLocale.Language.English


def test_with_its_texts_a_language_is_spoken_and_dates_follow(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "id.ts").write_text(TEXTS, encoding="utf-8")
    release = shutil.which("lrelease", path=str(Path(PySide6.__file__).parent))
    if release is None:
        pytest.skip("Qt's lrelease is not here")
    subprocess.run([release, "-silent", tmp_path / "id.ts", "-qm", tmp_path / "id.qm"], check=True)
    monkeypatch.setattr(languages, "resource_path", lambda *parts: tmp_path / "id.qm")
    translator = speak(qapp, "id")
    assert translator is not None
    try:
        assert QCoreApplication.translate("labels", "Calm") == "Tenang"
        assert QCoreApplication.translate("labels", "Over") == "Over"
        assert QLocale().toString(QDate(2026, 5, 4), "d MMMM") == "4 Mei"
    finally:
        qapp.removeTranslator(translator)


def test_every_language_has_a_name_of_its_own_and_a_way_to_write_dates() -> None:
    assert LANGUAGES == {"en": "English", "id": "Bahasa Indonesia"}
    for code in LANGUAGES:
        assert QLocale.languageToCode(locale_of(code).language()) == code
