"""Every command and every person by a few letters, without a hand on the mouse.

Finds and is left with what was chosen; what comes of it is for those who ask. Nothing of it is kept on disk.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListView, QVBoxLayout, QWidget

from netplanner.services.views import PersonCard
from netplanner.ui.dialogs.palette_rows import (
    Command,
    Line,
    PaletteDelegate,
    PaletteRows,
    Person,
    Row,
    found_commands,
    headed,
    person_row,
)
from netplanner.ui.foundation.controls import SearchField
from netplanner.ui.foundation.headed_rows import ROW_ROLE
from netplanner.ui.foundation.panels import hairline, text_label
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.typography import type_scale

_WIDTH, _HEIGHT = 620, 460
_MOST_PEOPLE = 50
_MOST_COMMANDS = 60
_IN_THE_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class PaletteDialog(QDialog):
    """`command`, `person` and `line` are what was chosen once it is accepted: a command, alone or about somebody, a
    person, or a conversation to be recorded with one line, which is written as "name: what it was about".

    `recent` are the words of the commands given last, the last one first. `about_person` are the commands that
    can be given about somebody; → offers them for the person whose row the keyboard is on.
    """

    def __init__(
        self,
        commands: Sequence[Command],
        about_person: Sequence[Command],
        find: Callable[[str, int], Sequence[PersonCard]],
        recent: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.command: Command | None = None
        self.person: Person | None = None
        self.line: Line | None = None
        self._commands, self._about_person, self._find = commands, about_person, find
        self._recent = [one for words in recent for one in commands if one.words == words]
        self._about: Person | None = None
        self.setWindowTitle(self.tr("Find a command or a person"))
        scale = type_scale(self.font())
        px = scale.px
        self.field = SearchField(self.tr("A command or a name"))
        self.rows = PaletteRows()
        self.list = QListView()
        quiet_bars(self.list)
        self.list.setAccessibleName(self.tr("Commands and people"))
        self.list.setModel(self.rows)
        self._delegate = PaletteDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._on_clicked)
        self.hint = text_label("", scale.caption, is_faint=True)
        top = QVBoxLayout()
        top.setContentsMargins(px(16), px(16), px(16), px(12))
        top.addWidget(self.field)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(20), px(8), px(20), px(10))
        foot.addWidget(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(hairline())
        layout.addWidget(self.list, 1)
        layout.addWidget(hairline())
        layout.addLayout(foot)
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.field.edit.textChanged.connect(self._show)
        self.field.edit.installEventFilter(self)
        self._show()
        self.field.edit.setFocus()

    @property
    def current(self) -> Row | None:
        """The row that Enter takes."""
        row = self.list.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, Command | Person | Line) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The line keeps the keyboard; the keys of the list go on to it.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key, edit = event.key(), self.field.edit
            is_at_end = edit.cursorPosition() == len(edit.text())
            if key in _IN_THE_LIST:
                self.list.keyPressEvent(event)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.current)
                return True
            if key in (Qt.Key.Key_Right, Qt.Key.Key_Tab) and is_at_end and isinstance(self.current, Person):
                self._go_into(self.current)
                return True
            if self._about is not None and key in (Qt.Key.Key_Escape, Qt.Key.Key_Left) and edit.cursorPosition() == 0:
                self._go_into(None)
                return True
        return super().eventFilter(watched, event)

    def _go_into(self, person: Person | None) -> None:
        """Offer what can be done with somebody, or everything again for None."""
        typed = "" if person is not None or self._about is None else self._about.name
        self._about = person
        self.field.edit.setText(typed)
        self._show()

    def _show(self) -> None:
        typed = self.field.edit.text()
        if self._about is not None:
            found = found_commands(self._about_person, typed, most=_MOST_COMMANDS, can_be_given=False)
            self.rows.set_rows(headed([(self._about.name, found)]))
        elif ":" in typed:
            name, _, text = typed.partition(":")
            people = [person_row(card) for card in self._find(name, _MOST_PEOPLE)]
            lines = [Line(person, " ".join(text.split())) for person in people]
            self.rows.set_rows(headed([(self.tr("A conversation today"), lines)]))
        elif not typed.strip():
            rest = [one for one in found_commands(self._commands, "", most=_MOST_COMMANDS) if one not in self._recent]
            recent = [one for one in self._recent if one.action.isEnabled()]
            self.rows.set_rows(headed([(self.tr("Lately"), recent), (self.tr("Commands"), rest)]))
        else:
            people = [person_row(card) for card in self._find(typed, _MOST_PEOPLE)]
            commands = found_commands(self._commands, typed, most=_MOST_COMMANDS)
            self.rows.set_rows(headed([(self.tr("Commands"), commands), (self.tr("People"), people)]))
        first = self.rows.place_of(lambda row: True)
        self.list.setCurrentIndex(self.rows.index(first) if first >= 0 else QModelIndex())
        self.list.scrollToTop()
        self._show_hint(is_empty=first < 0)

    def _show_hint(self, *, is_empty: bool) -> None:
        if is_empty:
            words = self.tr("Nothing is called so. Esc begins anew.")
        elif self._about is not None:
            words = self.tr("Enter does it, Esc goes back")
        else:
            words = self.tr("Enter takes it, → offers what can be done; “name: a line” records a conversation")
        self.hint.setText(words)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Command | Person | Line):
            self._take(row)

    def _take(self, row: Row | None) -> None:
        match row:
            case Command():
                self.command, self.person = row, self._about
            case Person():
                self.person = row
            case Line():
                self.line = row
            case None:
                return
        self.accept()
