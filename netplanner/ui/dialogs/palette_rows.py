"""The rows of the palette: commands with their keys, and people with what they do.

Knows how a row is found, read and painted; not what choosing it does.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netplanner.domain.folding import fold
from netplanner.services.views import PersonCard
from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.headed_rows import ROW_ROLE, HeadedRows, Heading
from netplanner.ui.foundation.labels import called
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import elided, type_scale

_ROW, _HEADING = 36, 30
_LONGEST = 120

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Command:
    """`words` without its mnemonic, `group` the menu that it stands in."""

    action: QAction
    words: str
    group: str

    @property
    def key(self) -> str:
        return self.action.shortcut().toString(self.action.shortcut().SequenceFormat.NativeText)


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Line:
    """A conversation with somebody, to be recorded with this line as it stands."""

    person: Person
    text: str


Row = Command | Person | Line


def person_row(card: PersonCard) -> Person:
    return Person(card.id, shortened(called(card.name), _LONGEST), shortened(card.role, _LONGEST))


def commands_of(menu: QMenu, group: str = "") -> list[Command]:
    """Every command of a menu and of the menus in it, in their order, under the name of the menu that holds it."""
    found: list[Command] = []
    for action in menu.actions():
        words = plain(action.text())
        # Asked of the menu's own action: PySide hands out another menu's object as a plain action.
        inner = next((one for one in menu.findChildren(QMenu) if one.menuAction() is action), None) or action.menu()
        if isinstance(inner, QMenu):
            found += commands_of(inner, f"{group} › {words}" if group else words)
        elif not action.isSeparator() and words:
            found.append(Command(action, words, group))
    return found


def plain(words: str) -> str:
    """The words of an action without the mark of its mnemonic."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def found_commands(commands: Iterable[Command], typed: str, *, most: int, can_be_given: bool = True) -> list[Command]:
    """Commands of which a word begins with each that is typed; those that begin so themselves come first.

    `can_be_given`: only those that make sense for whom is chosen now.
    """
    words = fold(typed).split()

    def fits(command: Command) -> bool:
        parts = fold(f"{command.words} {command.group}").split()
        is_found = all(any(part.startswith(word) for part in parts) for word in words)
        return is_found and (command.action.isEnabled() or not can_be_given)

    fitting = [(place, command) for place, command in enumerate(commands) if fits(command)]
    beginning = " ".join(words)
    best = nsmallest(most, fitting, key=lambda one: (not fold(one[1].words).startswith(beginning), one[0]))
    return [command for _, command in best]


class PaletteRows(HeadedRows):
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = super().data(index, ROW_ROLE)
        if row is None or role == ROW_ROLE:
            return row
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        match row:
            case Heading(words=words):
                return words
            case Command():
                return ", ".join(part for part in (row.words, row.group, row.key) if part)
            case Person():
                return ", ".join(part for part in (row.name, row.role) if part)
            case Line():
                return ", ".join(part for part in _looks(row)[1:] if part)
        return None


class PaletteDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_heading = isinstance(index.data(ROW_ROLE), Heading)
        return QSize(0, type_scale(option.font).px(_HEADING if is_heading else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        scheme, scale = tokens(option.palette), type_scale(option.font)
        px, row = scale.px, index.data(ROW_ROLE)
        rect = QRectF(option.rect).adjusted(px(8), 0, -px(8), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            painter.setFont(scale.caption_initials)
            painter.setPen(scheme.secondary)
            painter.drawText(rect.adjusted(px(12), 0, 0, 0), middle, row.words)
            painter.restore()
            return
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            is_chosen = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(scheme.selected if is_chosen else scheme.track)
            painter.drawRoundedRect(rect, 6, 6)
        symbol, words, beside = _looks(row)
        size, left = px(16), rect.left() + px(12)
        paint_symbol(
            painter, symbol, left=left, top=round(rect.center().y() - size / 2), size=size, colour=scheme.secondary
        )
        inner = rect.adjusted(px(38), 0, -px(12), 0)
        key = row.key if isinstance(row, Command) else ""
        painter.setFont(scale.caption)
        painter.setPen(scheme.secondary)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, key)
        inner.setWidth(inner.width() - painter.fontMetrics().horizontalAdvance(key) - px(12))
        painter.setFont(scale.body_medium)
        painter.setPen(scheme.text)
        shown = elided(words, scale.body_medium, inner.width())
        painter.drawText(inner, middle, shown)
        inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(shown) + px(10))
        if inner.width() > px(24):
            painter.setFont(scale.caption)
            painter.setPen(scheme.secondary)
            painter.drawText(inner, middle, elided(beside, scale.caption, inner.width()))
        painter.restore()


def _looks(row: Row) -> tuple[Symbol, str, str]:
    """The symbol of a row, its words, and what stands beside them."""
    match row:
        case Command():
            return Symbol.CHEVRON_RIGHT, row.words, row.group
        case Person():
            return Symbol.PERSON, row.name, row.role
        case Line():
            words = QCoreApplication.translate("labels", "Record with {name}").replace("{name}", row.person.name)
            return Symbol.CHAT, words, row.text


def headed(groups: Iterable[tuple[str, Sequence[Row]]]) -> list[Heading | Row]:
    """Rows under the names of their groups; a group without any is left out."""
    return [row for words, rows in groups if rows for row in (Heading(words), *rows)]
