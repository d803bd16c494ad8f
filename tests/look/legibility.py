"""Watches a window being drawn, and tells of every text that is cut off, left out or hard to read.

Painted texts are noted as they are painted, those of Qt's own widgets are measured afterwards. What a user wrote may
end in "…", since the rest of it is in a tooltip; what the program says may not.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

LEAST_CONTRAST = 4.5
# px: what a text may reach over its place, since letters lean and measures are rounded.
_SLACK = 1.5
_LETTER = re.compile(r"\w")
_VOWEL = re.compile(r"[aeiouAEIOU]")


@dataclass(frozen=True, slots=True)
class Painted:
    """A text as it was painted. `place` is in the pixels of the picture, `room` the width it had, 0 for as it liked."""

    text: str
    colour: QColor
    place: QRect
    width: float
    room: float
    is_seen: bool


class Witness:
    """Notes every text that is painted and every one that is shortened, from `watch` on, for good."""

    def __init__(self) -> None:
        self.painted: list[Painted] = []
        self.shortened: list[str] = []

    def watch(self) -> None:
        draw, shorten = QPainter.drawText, QFontMetrics.elidedText

        def draw_and_note(painter: QPainter, *arguments: Any) -> Any:
            self._note(painter, arguments)
            return draw(painter, *arguments)

        def shorten_and_note(metrics: QFontMetrics, text: str, *arguments: Any) -> str:
            short = shorten(metrics, text, *arguments)
            if short != text:
                self.shortened.append(text)
            return short

        for kind, name, function in (
            (QPainter, "drawText", draw_and_note),
            (QFontMetrics, "elidedText", shorten_and_note),
        ):
            setattr(kind, name, function)

    def forget(self) -> None:
        self.painted.clear()
        self.shortened.clear()

    def _note(self, painter: QPainter, arguments: tuple[Any, ...]) -> None:
        texts = [argument for argument in arguments if isinstance(argument, str)]
        if not texts or not _LETTER.search(texts[0]):
            return
        text, first = texts[0], arguments[0]
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        wraps = any(
            isinstance(argument, int | Qt.TextFlag) and int(argument) & Qt.TextFlag.TextWordWrap.value
            for argument in arguments
        )
        if isinstance(first, QRect | QRectF):
            place, room = QRectF(first), 0.0 if wraps else float(first.width())
        else:
            height = QFontMetricsF(painter.font()).height()
            at = first if not isinstance(first, int | float) else QPoint(int(first), int(arguments[1]))
            place, room = QRectF(at.x(), at.y() - height, width, height), 0.0
        seen = painter.deviceTransform().mapRect(place).toRect()
        widget = painter.device()
        is_seen = True
        if isinstance(widget, QWidget):
            visible = widget.visibleRegion().boundingRect()
            visible.moveTopLeft(widget.mapTo(widget.window(), visible.topLeft()))
            # What is scrolled half away is no measure of colours.
            is_seen = widget.isEnabled() and seen.intersected(visible).height() >= seen.height() - 2
        self.painted.append(Painted(text, painter.pen().color(), seen, width, room, is_seen))


def faults(window: QWidget, picture: QPixmap, witness: Witness, written: Collection[str]) -> list[str]:
    """What is wrong with `window` as `picture` shows it; `written` is what users wrote, which may be shortened."""
    image = picture.toImage()
    ratio = picture.devicePixelRatio()
    found = [f"shortened: {text!r}" for text in witness.shortened if not _is_written(text, written)]
    for painted in witness.painted:
        if painted.room and painted.width > painted.room + _SLACK and not _is_written(painted.text, written):
            found.append(f"cut off: {painted.text!r} takes {painted.width:.0f} px of {painted.room:.0f}")
        if painted.is_seen:
            found += _pale(painted.text, painted.colour, painted.place, image)
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            found += _widget_faults(widget, window, image, ratio, written)
    return list(dict.fromkeys(found))


def untranslated(window: QWidget, witness: Witness, written: Collection[str], *, strokes: Collection[str]) -> list[str]:
    """Words on the screen that did not come from the texts: they have none of the strokes which those all have."""
    labels = [label for label in window.findChildren(QLabel) if label.isVisible()]
    texts = {painted.text for painted in witness.painted} | {label.text() for label in labels}
    return [
        f"not translated: {text!r}"
        for text in sorted(texts)
        if _VOWEL.search(text)
        and not any(stroke in text for stroke in strokes)
        and not _is_written(text, written)
        and not _is_a_name(text)
    ]


def _is_a_name(text: str) -> bool:
    """Names of days and months, of keys and of the program, and initials of people."""
    locale = QLocale()
    short = QLocale.FormatType.ShortFormat
    names = {
        *(locale.monthName(month, kind) for month in range(1, 13) for kind in (short, QLocale.FormatType.LongFormat)),
        *(locale.dayName(day, kind) for day in range(1, 8) for kind in (short, QLocale.FormatType.LongFormat)),
        *("Ctrl", "NetPlanner", "Alt", "Esc"),
    }
    return all(word in names or len(word) < 3 for word in re.findall(r"[^\W\d_]+", text))


def _is_written(text: str, written: Collection[str]) -> bool:
    """Whether users wrote some of it, or all of what is left of it."""
    beginning = text.removesuffix("…")
    is_shortened = beginning != text
    return any(words in text or (is_shortened and words.startswith(beginning)) for words in written)


def _widget_faults(
    widget: QWidget, window: QWidget, image: QImage, ratio: float, written: Collection[str]
) -> Iterator[str]:
    match widget:
        case QLabel():
            # Only labels whose own class paints them: others paint, and were noted.
            text, room, needed = widget.text(), widget.contentsRect().size(), _label_needs(widget)
        case QCheckBox() | QRadioButton() | QPushButton() | QToolButton() if type(widget).__module__.startswith(
            "PySide6"
        ):
            text, room, needed = widget.text(), widget.size(), widget.sizeHint()
        case QComboBox():
            text = widget.currentText()
            needed = QSize(widget.fontMetrics().horizontalAdvance(text), 0)
            room = widget.size() - QSize(28, 0)
        case QLineEdit() if not widget.text():
            text = widget.placeholderText()
            needed = QSize(widget.fontMetrics().horizontalAdvance(text), 0)
            room = widget.contentsRect().size() - QSize(4, 0)
        case _:
            return
    if not _LETTER.search(text):
        return
    if not _is_written(text, written):
        if needed.width() > room.width() + _SLACK or needed.height() > room.height() + _SLACK:
            yield f"cut off: {text!r} of {type(widget).__name__}: {_size(needed)} in {_size(room)}"
        yield from _hidden(widget, text)
    if widget.isEnabled() and not isinstance(widget, QAbstractButton):
        colour = widget.palette().color(widget.foregroundRole())
        if isinstance(widget, QLineEdit):
            colour = widget.palette().placeholderText().color()
        place = QRect(widget.mapTo(window, QPoint(0, 0)) * ratio, widget.size() * ratio)
        yield from _pale(text, colour, place, image)


def _is_of_qt(widget: QWidget) -> bool:
    return type(widget).__module__.startswith("PySide6")


def _label_needs(label: QLabel) -> QSize:
    if label.wordWrap() or label.textFormat() is Qt.TextFormat.RichText:
        width = label.contentsRect().width()
        return QSize(
            0, label.heightForWidth(label.width()) - (label.height() - label.contentsRect().height()) if width else 0
        )
    lines = label.text().split("\n")
    return QSize(max(label.fontMetrics().horizontalAdvance(line) for line in lines), 0)


def _hidden(widget: QWidget, text: str) -> Iterator[str]:
    """A part of it lies outside of what holds it, and cannot be scrolled to."""
    holder = widget.parentWidget()
    while holder is not None and not holder.isWindow():
        if isinstance(holder.parentWidget(), QAbstractScrollArea):
            return
        place = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
        if not holder.rect().adjusted(-2, -2, 2, 2).contains(place):
            yield f"outside of its place: {text!r} in {type(holder).__name__}"
            return
        holder = holder.parentWidget()


def _size(size: QSize) -> str:
    return f"{size.width()}×{size.height()}"


def _pale(text: str, colour: QColor, place: QRect, image: QImage) -> Iterator[str]:
    place = place.intersected(image.rect())
    if place.width() < 4 or place.height() < 4:
        return
    ground = _ground(image, place)
    seen = _over(colour, ground)
    contrast = contrast_of(seen, ground)
    if contrast < LEAST_CONTRAST:
        yield f"pale: {text!r} has {contrast:.2f}:1, {seen.name()} on {ground.name()}"


def _ground(image: QImage, place: QRect) -> QColor:
    """The colour that most of this place has."""
    across, down = max(1, place.width() // 40), max(1, place.height() // 12)
    counted = Counter(
        image.pixel(x, y)
        for x in range(place.left(), place.right() + 1, across)
        for y in range(place.top(), place.bottom() + 1, down)
    )
    return QColor(counted.most_common(1)[0][0])


def _over(colour: QColor, ground: QColor) -> QColor:
    share = colour.alphaF()
    mixed = (
        round(share * above + (1 - share) * below)
        for above, below in zip(_channels(colour), _channels(ground), strict=True)
    )
    return QColor(*mixed)


def _channels(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def contrast_of(one: QColor, other: QColor) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
