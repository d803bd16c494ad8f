"""Who may be in the file twice, group by group, to be merged or told apart (in the look of look/06).

Knows the groups and how they are shown; looking for them, merging and undo are deeds of whoever listens.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from netplanner.services import duplicates
from netplanner.services.duplicates import Group
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.duplicate_detail import DuplicateDetail
from netplanner.ui.dialogs.duplicate_rows import DuplicateRowsModel, DuplicateRowsView
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton, SearchField
from netplanner.ui.foundation.panels import Panel, SymbolMark, text_label
from netplanner.ui.foundation.typography import type_scale

_WIDTH, _HEIGHT = 1040, 720
_MARGIN = 24
_DETAIL_WIDTH = 552


class DuplicatesDialog(QDialog):
    """`merge_requested` carries a `Decision`, `apart_requested` the ids of a group whose people are not the same,
    `alike_requested` the groups that agree alike; `undo_requested` asks to take the last step back, `stop_requested`
    to stop what is under way. `is_search`: the groups are looked for; else there is one, which the user chose.
    """

    merge_requested = Signal(object)
    apart_requested = Signal(object)
    alike_requested = Signal(object)
    undo_requested = Signal()
    stop_requested = Signal()

    def __init__(
        self, workspace: Workspace, *, region: str, is_search: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._region = region
        self._is_search = is_search
        self._is_busy = False
        self._groups: list[Group] = []
        self._kinds: set[bool] = set()
        self._type = type_scale(self.font())
        px = self._type.px
        self.setWindowTitle(self.tr("Find duplicates") if is_search else self.tr("Merge people"))
        self._told = text_label("", self._type.caption, wraps=True, is_faint=True)
        self._alike_filter = self._filter(Symbol.ENOUGH, agree_alike=True)
        self._closer_filter = self._filter(Symbol.MERGE, agree_alike=False)
        self.search = SearchField(self.tr("Find in these people"))
        self.search.setFixedWidth(px(220))
        self.model = DuplicateRowsModel()
        self.rows = DuplicateRowsView(self.model)
        self.detail = DuplicateDetail()
        self._nobody = _nobody_panel(
            self.tr("Nobody seems to be here twice."),
            self.tr(
                "People are compared by mail, phone and name. If you know of two who are one, choose them on the board"
                " and merge them from their menu."
            ),
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.bar.setFixedHeight(px(4))
        self.state = text_label("", self._type.body)
        self.undo_button = FlatButton(self.tr("Undo"), symbol=Symbol.UNDO)
        self.alike_button = FlatButton(symbol=Symbol.ENOUGH)
        self.close_button = FlatButton(self.tr("Close"))
        self._lay_out()
        for button in (self.undo_button, self.alike_button, self.close_button):
            button.setAutoDefault(False)
        self.undo_button.hide()
        self.search.edit.textChanged.connect(lambda *_: self._show_rows(0))
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._show_detail())
        self.detail.chosen.connect(self._show_outlook)
        self.detail.merge_button.clicked.connect(self._on_merge)
        self.detail.apart_button.clicked.connect(self._on_apart)
        self.alike_button.clicked.connect(lambda *_: self.alike_requested.emit(self._alike))
        self.undo_button.clicked.connect(self.undo_requested)
        self.close_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.detail.merge_button.click)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo_requested.emit)
        self.show_busy(self.tr("Looking through everybody."))

    def _lay_out(self) -> None:
        px = self._type.px
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(SymbolMark(Symbol.MERGE))
        head.addWidget(text_label(self.windowTitle(), self._type.heading), 1)
        filters = QHBoxLayout()
        filters.setSpacing(px(8))
        filters.addWidget(self._alike_filter)
        filters.addWidget(self._closer_filter)
        filters.addStretch(1)
        filters.addWidget(self.search)
        self._list = Panel()
        self._list.body.setContentsMargins(4, 4, 4, 4)
        self._list.body.addWidget(self.rows)
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(self._list, 1)
        middle.addWidget(self.detail, 0 if self._is_search else 1)
        middle.addWidget(self._nobody, 1)
        if self._is_search:
            self.detail.setFixedWidth(px(_DETAIL_WIDTH))
        self.detail.apart_button.setVisible(self._is_search)
        for widget in (self._alike_filter, self._closer_filter, self.search, self._list):
            widget.setVisible(self._is_search)
        progress = QVBoxLayout()
        progress.setSpacing(px(4))
        said = QHBoxLayout()
        said.setSpacing(px(8))
        said.addWidget(self.state)
        said.addWidget(self.undo_button)
        said.addStretch(1)
        progress.addLayout(said)
        progress.addWidget(self.bar)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addLayout(progress, 1)
        foot.addWidget(self.alike_button)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(12))
        layout.addLayout(head)
        layout.addWidget(self._told)
        layout.addLayout(filters)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
        self.resize(px(_WIDTH), px(_HEIGHT))

    def _filter(self, symbol: Symbol, *, agree_alike: bool) -> FlatButton:
        button = FlatButton(" ", symbol=symbol)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.toggled.connect(lambda is_on: self._on_filter(agree_alike, is_on))
        return button

    # --- what is under way, and what was done

    def show_busy(self, words: str) -> None:
        """Something is under way; choices wait until it has ended."""
        self._set_busy(True)
        self.bar.setRange(0, 0)
        self.state.setText(words)
        self.undo_button.hide()

    def show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(total, 1))

    def show_done(self, words: str, *, can_undo: bool) -> None:
        """Say what was done, with Undo where it can be taken back."""
        self._set_busy(False)
        self.state.setText(words)
        self.undo_button.setVisible(can_undo)

    def show_groups(self, groups: Sequence[Group], *, at: Sequence[str] = ()) -> None:
        """These are the groups now; the one of the ids `at` is shown, else the one that stands where one stood."""
        self._set_busy(False)
        row = max(0, self.rows.currentIndex().row())
        self._groups = list(groups)
        count = self.locale().toString(len(groups))
        one = self.tr("1 group of people who may be one.")
        several = self.tr("{count} groups of people who may be one.").replace("{count}", count)
        promise = self.tr("Nothing is merged until you say so, and each merge can be undone.")
        self._told.setText(f"{one if len(groups) == 1 else several} {promise}" if self._is_search else promise)
        self._told.setVisible(bool(groups))
        alike = len(self._alike)
        for button, words, number in (
            (self._alike_filter, self.tr("Agree alike {count}"), alike),
            (self._closer_filter, self.tr("Look closer {count}"), len(groups) - alike),
        ):
            button.setText(words.replace("{count}", self.locale().toString(number)))
            button.setEnabled(number > 0)
            if not number:
                button.setChecked(False)
            button.updateGeometry()
        words = self.tr("Merge all {count} that agree alike").replace("{count}", self.locale().toString(alike))
        self.alike_button.setText(words)
        self.alike_button.setVisible(self._is_search and alike > 1)
        self.alike_button.updateGeometry()
        self._show_rows(row, at)
        if not self.search.edit.hasFocus():
            (self.rows if self._is_search else self.detail).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is shown

    @property
    def _alike(self) -> list[Group]:
        return [group for group in self._groups if group.agrees_alike]

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.bar.setVisible(is_busy)
        for widget in (
            self._list,
            self.detail,
            self.alike_button,
            self._alike_filter,
            self._closer_filter,
            self.search,
        ):
            widget.setEnabled(not is_busy)
        if is_busy:
            self.state.setText("")
        self._show_places()

    def _show_places(self) -> None:
        """The list and the people; or, where there is nobody, the sentence that says so."""
        is_empty = not self._groups and not self._is_busy
        self._nobody.setVisible(is_empty)
        self._list.setVisible(self._is_search and not is_empty)
        self.detail.setVisible(not is_empty and self.rows.current_group is not None)
        for widget in (self._alike_filter, self._closer_filter, self.search):
            widget.setVisible(self._is_search and bool(self._groups))

    def _show_rows(self, row: int, at: Sequence[str] = ()) -> None:
        shown = [group for group in self._groups if not self._kinds or group.agrees_alike in self._kinds]
        with QSignalBlocker(self.rows.selectionModel()):
            self.model.show_groups(shown, self.search.edit.text())
        wanted = set(at)
        rows = (number for number, group in enumerate(self.model.groups) if wanted and wanted == set(group.ids))
        count = self.model.rowCount()
        if count:
            self.rows.setCurrentIndex(self.model.index(next(rows, min(row, count - 1))))
        self._show_detail()

    def _show_detail(self) -> None:
        group = self.rows.current_group
        if group is not None:
            self.detail.show_group(group)
            self._show_outlook()
        self._show_places()

    def _show_outlook(self) -> None:
        group = self.rows.current_group
        if group is not None:
            decided = self.detail.decision
            self.detail.show_outlook(
                duplicates.outlook(self._workspace, group, decided.kept_id, decided.other_ids, region=self._region)
            )

    # --- wishes

    def _on_filter(self, agree_alike: bool, is_on: bool) -> None:
        if is_on:
            self._kinds.add(agree_alike)
        else:
            self._kinds.discard(agree_alike)
        self._show_rows(0)

    def _on_merge(self) -> None:
        if self.rows.current_group is not None and not self._is_busy:
            self.merge_requested.emit(self.detail.decision)

    def _on_apart(self) -> None:
        group = self.rows.current_group
        if group is not None and not self._is_busy:
            self.apart_requested.emit(group.ids)

    def reject(self) -> None:
        if self._is_busy:
            self.stop_requested.emit()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_busy:
            self.stop_requested.emit()
        super().closeEvent(event)


def _nobody_panel(fact: str, way_on: str) -> Panel:
    panel = Panel()
    scale = type_scale(panel.font())
    panel.body.addStretch(1)
    for words, font, is_faint in ((fact, scale.body_strong, False), (way_on, scale.body, True)):
        label = text_label(words, font, wraps=True, is_faint=is_faint)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        panel.body.addWidget(label)
    panel.body.addStretch(2)
    return panel
