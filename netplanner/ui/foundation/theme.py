"""Colours of the window, light and dark.

The only module that knows a colour's number. Widgets ask `tokens(palette)` while they paint, so that a change
of the palette reaches them without any signal. Knows no widget.
"""

import sys
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from hashlib import blake2b

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

_HIGH_CONTRAST_FROM = 17.5  # WCAG ratio of text on window; the own palettes reach 15.3

_FUSION_DARKENS = 140  # per cent: how Fusion makes the edge of a field out of the window's colour
_FIELDS = ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QPlainTextEdit")


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Meaning(StrEnum):
    """What a colour says. It never says it alone: a word or a symbol stands beside it."""

    NEUTRAL = "neutral"
    OK = "ok"
    SOON = "soon"  # also: full
    OVER = "over"  # also: a repair
    ME = "me"
    ACCENT = "accent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tone:
    """One meaning as text, as the tint behind such text, and as the fill of a bar."""

    text: QColor
    tint: QColor
    fill: QColor


@dataclass(frozen=True, slots=True, kw_only=True)
class Hue:
    """The two colours of an avatar."""

    text: QColor
    tint: QColor


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """All colours of one scheme. `edge` is for fields and calm bars, `hairline` for decoration only."""

    is_dark: bool
    window: QColor
    sidebar: QColor
    base: QColor
    column: QColor
    text: QColor
    secondary: QColor
    hairline: QColor
    edge: QColor
    button_edge: QColor
    track: QColor
    calm_bar: QColor
    shadow: QColor
    accent: QColor
    on_accent: QColor
    selected: QColor
    tones: dict[Meaning, Tone]
    hues: tuple[Hue, ...]

    def tone(self, meaning: Meaning) -> Tone:
        return self.tones[meaning]

    def hue(self, key: str) -> Hue:
        """The avatar's hue of `key`: the same on every machine and in every run."""
        return self.hues[blake2b(key.encode(), digest_size=2).digest()[0] % len(self.hues)]


def _colour(code: str) -> QColor:
    return QColor("#" + code)


def _tone(text: str, tint: str, fill: str) -> Tone:
    return Tone(text=_colour(text), tint=_colour(tint), fill=_colour(fill))


def _hues(*pairs: tuple[str, str]) -> tuple[Hue, ...]:
    return tuple(Hue(text=_colour(text), tint=_colour(tint)) for text, tint in pairs)


LIGHT = Tokens(
    is_dark=False,
    window=_colour("F7F7F5"),
    sidebar=_colour("EFEFEB"),
    base=_colour("FFFFFF"),
    column=_colour("EDEDE9"),
    text=_colour("1D2124"),
    secondary=_colour("565D63"),
    hairline=_colour("DDDDD8"),
    edge=_colour("7E858A"),
    button_edge=_colour("C5C6C3"),
    track=_colour("ECECE8"),
    calm_bar=_colour("D9DADB"),
    shadow=QColor(0, 0, 0, 22),
    accent=_colour("2A5DB0"),
    on_accent=_colour("FFFFFF"),
    selected=_colour("E2EAF6"),
    tones={
        Meaning.NEUTRAL: _tone("1D2124", "ECECE8", "7E858A"),
        Meaning.OK: _tone("1C6843", "DFF0E6", "3F8A64"),
        Meaning.SOON: _tone("7E4C08", "F9EACD", "B5781C"),
        Meaning.OVER: _tone("96301F", "F8E2DC", "C2543F"),
        Meaning.ME: _tone("5B479B", "EAE5F6", "8673C4"),
        Meaning.ACCENT: _tone("2A5DB0", "E2EAF6", "5C87CC"),
    },
    hues=_hues(
        ("68457F", "EEE3F3"),
        ("295180", "DCE8F5"),
        ("784808", "F6E7D3"),
        ("923323", "F8E2DE"),
        ("285C65", "DCEEF0"),
        ("1B613C", "E0EFE4"),
    ),
)

DARK = Tokens(
    is_dark=True,
    window=_colour("1A1C1E"),
    sidebar=_colour("151718"),
    base=_colour("2A2E32"),
    column=_colour("202326"),
    text=_colour("ECEEEF"),
    secondary=_colour("A8AFB5"),
    hairline=_colour("363B40"),
    edge=_colour("868E95"),
    button_edge=_colour("464C52"),
    track=_colour("363B40"),
    calm_bar=_colour("454B50"),
    shadow=QColor(0, 0, 0, 0),
    accent=_colour("8FB7F2"),
    on_accent=_colour("0F1722"),
    selected=_colour("26364F"),
    tones={
        Meaning.NEUTRAL: _tone("ECEEEF", "363B40", "868E95"),
        Meaning.OK: _tone("84D0A6", "1D3829", "5FA883"),
        Meaning.SOON: _tone("E7BA70", "3C2F18", "D29C45"),
        Meaning.OVER: _tone("F2A093", "452823", "D7705E"),
        Meaning.ME: _tone("BFB0F3", "322C4B", "9784DA"),
        Meaning.ACCENT: _tone("8FB7F2", "26364F", "6E97D6"),
    },
    hues=_hues(
        ("DFC3EC", "42304F"),
        ("B9D5F5", "2B415C"),
        ("F0CF9B", "4A3A22"),
        ("F4BDB3", "4D302B"),
        ("A9DCE3", "24454A"),
        ("AEDEC2", "274436"),
    ),
)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def tokens(palette: QPalette) -> Tokens:
    """The colours that go with `palette`: light or dark, and without pale lines where it is of high contrast."""
    window = palette.color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    return _tokens_for(window.rgb(), text.rgb())


@lru_cache(maxsize=8)
def _tokens_for(window_rgb: int, text_rgb: int) -> Tokens:
    window, text = QColor.fromRgb(window_rgb), QColor.fromRgb(text_rgb)
    scheme = DARK if window.lightness() < text.lightness() else LIGHT
    if contrast(window, text) < _HIGH_CONTRAST_FROM:
        return scheme
    return replace(
        scheme,
        window=window, sidebar=window, base=window, column=window, text=text, secondary=text,
        hairline=text, edge=text, button_edge=text,
    )  # fmt: skip


def build_palette(scheme: Tokens) -> QPalette:
    """The palette from which native controls, and our own painting, take their colours."""
    role = QPalette.ColorRole
    palette = QPalette()
    for group_role, colour in {
        role.Window: scheme.window,
        role.WindowText: scheme.text,
        role.Base: scheme.base,
        role.AlternateBase: scheme.column,
        role.Text: scheme.text,
        role.Button: scheme.base,
        role.ButtonText: scheme.text,
        role.BrightText: scheme.on_accent,
        role.PlaceholderText: scheme.secondary,
        role.Light: scheme.base.lighter(110),
        role.Midlight: scheme.track,
        role.Mid: scheme.hairline,
        role.Dark: scheme.edge,
        role.Shadow: scheme.edge.darker(160),
        role.Highlight: scheme.accent,
        role.HighlightedText: scheme.on_accent,
        role.Accent: scheme.accent,
        role.Link: scheme.accent,
        role.LinkVisited: scheme.tone(Meaning.ME).text,
        role.ToolTipBase: scheme.base,
        role.ToolTipText: scheme.text,
    }.items():
        palette.setColor(group_role, colour)
    faint = QColor(scheme.secondary)
    faint.setAlphaF(0.6)
    for group_role in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, group_role, faint)
    return palette


def _field_palette(scheme: Tokens) -> QPalette:
    """For native fields: Fusion draws their edge as a darker `Window`, which nobody could see in the dark."""
    palette = build_palette(scheme)
    palette.setColor(QPalette.ColorRole.Window, scheme.edge.lighter(_FUSION_DARKENS))
    return palette


class Appearance(QObject):
    """Keeps an application in the chosen theme, and follows the system where that is the choice.

    Where the system asks for high contrast, its own palette stays: the user has chosen those colours.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = ThemeChoice.SYSTEM
        if sys.platform not in ("darwin", "win32"):
            app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def choose(self, choice: ThemeChoice) -> None:
        self._choice = choice
        scheme = {
            ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
            ThemeChoice.LIGHT: Qt.ColorScheme.Light,
            ThemeChoice.DARK: Qt.ColorScheme.Dark,
        }[choice]
        self._app.styleHints().setColorScheme(scheme)
        self._set_palette()

    def _on_scheme_changed(self) -> None:
        self._set_palette()

    def _set_palette(self) -> None:
        if _system_wants_high_contrast():
            return
        is_dark = self._choice is ThemeChoice.DARK or (
            self._choice is ThemeChoice.SYSTEM and self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        scheme = DARK if is_dark else LIGHT
        self._app.setPalette(build_palette(scheme))
        if self._app.style().name().lower() == "fusion":
            for field in _FIELDS:
                self._app.setPalette(_field_palette(scheme), field)  # type: ignore[arg-type]  # the stub asks for bytes


def _system_wants_high_contrast() -> bool:
    # Qt tells of the system's wish from 6.10 on; before that, its palette is all there is to go by.
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def apply_theme(app: QApplication, choice: str) -> Appearance:
    """Put `app` into "system", "light" or "dark"; call it again to change. Raises ValueError for other words."""
    appearance = app.findChild(Appearance) or Appearance(app)
    appearance.choose(ThemeChoice(choice))
    return appearance
