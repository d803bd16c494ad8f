"""The round picture of a person: their initials on a quiet hue that stays theirs.

Knows how initials are taken from names of several cultures; no photo, since cards keep those. Who has no letter in
their name has the symbol of a person.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.theme import Tokens, tokens
from netplanner.ui.foundation.typography import type_scale

_LONGEST = 300  # characters: a card may hold a name of a hundred thousand
_LETTERS_GROW_FROM = 36  # px of an avatar
# Balinese names begin with words for gender and birth that nearly everybody shares.
_SHARED_BEGINNINGS = frozenset({"i", "ni", "gusti", "luh"})


def initials(name: str) -> str:
    """One or two letters: "RK" for "Prof. Ratna Kusuma", "B" for "Bintang", "李" for "李明哲", "" for ""."""
    name = name[:_LONGEST]
    words = [word for word in name.replace(",", " ").split() if not word.endswith(".")] or name.split()
    while len(words) > 1 and words[0].casefold() in _SHARED_BEGINNINGS:
        words = words[1:]
    letters = [letter for word in words if (letter := _first_letter(word))]
    if len(letters) > 1:
        return letters[0] + letters[-1]
    return "".join(letters)


def _first_letter(word: str) -> str:
    return next((letter.upper() for letter in word if letter.isalnum()), "")


def paint_avatar(painter: QPainter, rect: QRectF, *, name: str, person_id: str, font: QFont, scheme: Tokens) -> None:
    hue = scheme.hue(person_id)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hue.tint)
    painter.drawEllipse(rect)
    letters = initials(name)
    if not letters:
        size = round(rect.width() / 2)
        inset = (rect.width() - size) / 2
        paint_symbol(
            painter, Symbol.PERSON, left=rect.left() + inset, top=rect.top() + inset, size=size, colour=hue.text
        )
        return
    painter.setPen(hue.text)
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)


class Avatar(QWidget):
    """The picture of one person, beside their name; `side` is px at the size that the look was drawn for."""

    def __init__(self, name: str, person_id: str, side: int) -> None:
        super().__init__()
        self._name, self._id, self._side = name, person_id, side
        self._type = type_scale(self.font())
        self.setFixedSize(self._type.px(side), self._type.px(side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._type.heading if self._side > _LETTERS_GROW_FROM else self._type.caption_initials
        place, scheme = QRectF(self.rect()), tokens(self.palette())
        paint_avatar(painter, place, name=self._name, person_id=self._id, font=font, scheme=scheme)
        painter.end()
