"""Fonts and measures of the window: all of them follow from the system's font.

Knows sizes and weights; no colour and no widget.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics

_DESIGN_SIZE = 13  # px: the size of the system font at which all measures were drawn
_LEAST_CAPTION = 11  # px


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeScale:
    """The fonts that follow from one font, and the factor by which every measure grows with it."""

    caption: QFont
    caption_strong: QFont
    caption_initials: QFont
    body: QFont
    body_medium: QFont
    body_strong: QFont
    heading: QFont
    title: QFont
    display: QFont
    scale: float

    def px(self, measure: float) -> int:
        """`measure`, drawn for a font of 13 px, in the pixels of this font; never smaller than drawn."""
        return round(measure * self.scale)


def type_scale(font: QFont) -> TypeScale:
    """The type of the window (look: caption 0.92, heading 1.15, title 1.55 of the system font; 400, 500, 600)."""
    return _type_scale_for(font.toString(), QFontInfo(font).pixelSize())


@lru_cache(maxsize=16)
def _type_scale_for(description: str, size: int) -> TypeScale:
    def sized(factor: float, weight: QFont.Weight) -> QFont:
        font = QFont()
        font.fromString(description)
        font.setPixelSize(max(_LEAST_CAPTION, round(size * factor)))
        font.setWeight(weight)
        # Figures of one width: counts and dates stand in line.
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    return TypeScale(
        caption=sized(0.92, QFont.Weight.Normal),
        caption_strong=sized(0.92, QFont.Weight.Medium),
        caption_initials=sized(0.92, QFont.Weight.DemiBold),
        body=sized(1.0, QFont.Weight.Normal),
        body_medium=sized(1.0, QFont.Weight.Medium),
        body_strong=sized(1.0, QFont.Weight.DemiBold),
        heading=sized(1.15, QFont.Weight.DemiBold),
        title=sized(1.55, QFont.Weight.DemiBold),
        display=sized(1.85, QFont.Weight.DemiBold),
        scale=max(1.0, size / _DESIGN_SIZE),
    )


def elided(text: str, font: QFont, width: float) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(width))


def fitting(texts: Iterable[str], font: QFont, width: float) -> str:
    """The first of some texts that fits; the last of them shortened where none does."""
    metrics, text = QFontMetrics(font), ""
    for text in texts:
        if metrics.horizontalAdvance(text) <= width:
            return text
    return elided(text, font, width)
