"""The theme keeps what the look promises: readable colours, fonts and measures that follow the system's."""

import re
from itertools import product

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from netplanner.resources import resource_path
from netplanner.ui.board.avatar import initials
from netplanner.ui.foundation.assets import Symbol, pixmap
from netplanner.ui.foundation.theme import DARK, LIGHT, Meaning, Tokens, apply_theme, build_palette, contrast, tokens
from netplanner.ui.foundation.typography import type_scale

SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])


@SCHEMES
def test_text_can_be_read_on_every_ground(scheme: Tokens) -> None:
    grounds = (scheme.window, scheme.sidebar, scheme.base, scheme.column, scheme.selected)
    for ground in grounds:
        assert contrast(scheme.text, ground) >= 9.7
        assert contrast(scheme.secondary, ground) >= 4.5


@SCHEMES
def test_every_meaning_can_be_read_on_its_tint_and_on_cards(scheme: Tokens) -> None:
    for tone, ground in product(scheme.tones.values(), (None, scheme.base, scheme.selected)):
        assert contrast(tone.text, ground or tone.tint) >= 4.5


@SCHEMES
def test_fills_stand_out_from_their_track(scheme: Tokens) -> None:
    for tone in scheme.tones.values():
        assert contrast(tone.fill, scheme.track) >= 3.0


@SCHEMES
def test_initials_can_be_read_on_every_hue(scheme: Tokens) -> None:
    assert len(scheme.hues) == 6
    for hue in scheme.hues:
        assert contrast(hue.text, hue.tint) >= 6.1


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@SCHEMES
def test_the_palette_leads_back_to_its_colours(scheme: Tokens) -> None:
    assert tokens(build_palette(scheme)) == scheme


def test_high_contrast_has_no_pale_lines() -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("black"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    stark = tokens(palette)
    assert stark.is_dark
    for line in (stark.hairline, stark.edge, stark.secondary):
        assert contrast(line, stark.window) == pytest.approx(21)


def test_a_theme_is_applied_and_changed(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.palette()
    appearance = apply_theme(qapp, "dark")
    assert tokens(qapp.palette()) == DARK
    assert apply_theme(qapp, "light") is appearance
    assert tokens(qapp.palette()) == LIGHT
    apply_theme(qapp, "system")
    qapp.setPalette(before)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QSpinBox, QDateEdit, QPlainTextEdit])
def test_the_edge_of_a_field_is_seen_on_its_ground(
    qtbot: QtBot, qapp: QApplication, kind: type[QWidget], theme: str
) -> None:
    before = qapp.palette()
    apply_theme(qapp, theme)
    field = kind()
    qtbot.addWidget(field)
    field.resize(160, 32)
    scheme = tokens(qapp.palette())
    edge = field.grab().toImage().pixelColor(0, 16)
    # A field that asks for its colours still finds those of the window.
    found = tokens(field.palette())
    apply_theme(qapp, "system")
    qapp.setPalette(before)
    assert found == scheme
    assert contrast(edge, scheme.window) >= 3.0
    assert contrast(edge, scheme.base) >= 3.0


def test_an_unknown_theme_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="sepia"):
        apply_theme(qapp, "sepia")


def test_a_person_keeps_their_hue() -> None:
    assert [LIGHT.hue(key) for key in ("a", "b", "c")] == [LIGHT.hue(key) for key in ("a", "b", "c")]
    assert len({LIGHT.hue(str(number)).tint.name() for number in range(100)}) == 6


def test_measures_grow_with_the_font_and_never_shrink(qapp: QApplication) -> None:
    def scale_of(pixels: int) -> int:
        font = QFont()
        font.setPixelSize(pixels)
        return type_scale(font).px(92)

    assert scale_of(13) == 92
    assert scale_of(26) == 184
    assert scale_of(9) == 92


def test_captions_stay_readable_with_a_small_font(qapp: QApplication) -> None:
    font = QFont()
    font.setPixelSize(10)
    assert type_scale(font).caption.pixelSize() == 11


@pytest.mark.parametrize("symbol", list(Symbol))
def test_every_symbol_is_drawn_in_the_colour_asked_for(qtbot: QtBot, symbol: Symbol) -> None:
    image = pixmap(symbol, size=16, colour=QColor("#2A5DB0"), ratio=2).toImage()
    assert (image.width(), image.devicePixelRatio()) == (32, 2)
    inked = [image.pixelColor(x, y) for x, y in product(range(32), range(32)) if image.pixelColor(x, y).alpha() == 255]
    assert inked
    assert all(abs(colour.blue() - 0xB0) < 4 and abs(colour.red() - 0x2A) < 4 for colour in inked)


def test_every_drawing_has_a_name() -> None:
    drawings = {entry.name.removesuffix(".svg") for entry in resource_path("icons").iterdir()}
    assert drawings == {symbol.value for symbol in Symbol}


def test_no_drawing_has_a_colour_of_its_own() -> None:
    for symbol in Symbol:
        drawing = resource_path("icons", f"{symbol.value}.svg").read_text(encoding="utf-8")
        assert not re.search(r"#[0-9a-fA-F]{3,6}\b", drawing)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Prof. Ratna Kusuma", "RK"),
        ("Bintang", "B"),
        ("李明哲", "李"),
        ("Ni Luh Putu Arini", "PA"),
        ("I Gusti Ngurah Adnyana", "NA"),
        ("Pedro Álvarez", "PÁ"),
        ("elif yılmaz", "EY"),
        ("Dr.", "D"),
        ("Ni", "N"),
        ("…", ""),
        ("", ""),
    ],
)
def test_initials_are_those_of_the_name_itself(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_meanings_have_tones_in_both_schemes() -> None:
    assert set(LIGHT.tones) == set(DARK.tones) == set(Meaning)
