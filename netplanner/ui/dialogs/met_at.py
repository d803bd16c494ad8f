"""Several people met at one place: where and when, a line about it, a tag, and whether follow-ups come next.

Knows names and what was typed; what is recorded is for those who ask.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from netplanner.ui.dialogs.foot import Foot
from netplanner.ui.dialogs.form_layout import form_layout
from netplanner.ui.dialogs.text_line import TextLine
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.labels import count_of_people
from netplanner.ui.foundation.marks import Check, mark_rows
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.typography import type_scale

_MARGIN = 24
_WIDTH = 480
_LIST_HEIGHT = 180
_LABEL_WIDTH = 96
_FIELD_HEIGHT = 32
_ROW = 28
_LONGEST = 80
_ID = Qt.ItemDataRole.UserRole + 1


class MetAtDialog(QDialog):
    """`people` are (id, name). The answer: `where`, `on`, `text`, `person_ids`, `is_tagged`, `goes_on`."""

    def __init__(self, people: Sequence[tuple[str, str]], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Met several at one place"))
        scale = type_scale(self.font())
        px = scale.px
        self.place = TextLine("", self.tr("Where"), hint=self.tr("An evening, a fair, a course"))
        self.place.textChanged.connect(self._look)
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setMaximumDate(self.day.date())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self.day.setAccessibleName(self.tr("When"))
        self.line = TextLine("", self.tr("A line"), hint=self.tr("What it was about, or nothing"))
        for field in (self.place, self.day, self.line):
            field.setMinimumHeight(px(_FIELD_HEIGHT))
        self.list = QListWidget()
        mark_rows(self.list)
        quiet_bars(self.list)
        self.list.setAccessibleName(self.tr("Who was there"))
        self.list.setMaximumHeight(px(_LIST_HEIGHT))
        for person_id, name in people:
            item = QListWidgetItem(shortened(name, _LONGEST))
            item.setData(_ID, person_id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setSizeHint(QSize(0, px(_ROW)))
            self.list.addItem(item)
        self.list.itemChanged.connect(lambda _: self._look())
        self.tagged = Check(self.tr("Tag them with the place"))
        self.tagged.setChecked(True)
        self.planned = Check(self.tr("Then plan a follow-up with each, in weeks that have room"))
        cancel = FlatButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save_button = FlatButton(self.tr("Record"), is_primary=True)
        self.save_button.clicked.connect(self.accept)
        self.foot = Foot(cancel, self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(text_label(self.tr("Met several at one place"), scale.heading))
        rows = ((self.tr("Where"), self.place), (self.tr("When"), self.day), (self.tr("A line"), self.line))
        layout.addLayout(form_layout(rows, self.font(), label_width=_LABEL_WIDTH))
        self.count = text_label("", scale.body_medium)
        for part in (self.count, self.list, self.tagged, self.planned, self.foot):
            layout.addWidget(part)
        self.save_button.setDefault(True)
        self.setMinimumWidth(px(_WIDTH))
        self._look()
        self.place.setFocus()

    @property
    def where(self) -> str:
        return self.place.value

    @property
    def on(self) -> date:
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    @property
    def text(self) -> str:
        return self.line.value

    @property
    def person_ids(self) -> list[str]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return [str(item.data(_ID)) for item in items if item.checkState() is Qt.CheckState.Checked]

    @property
    def is_tagged(self) -> bool:
        return self.tagged.isChecked()

    @property
    def goes_on(self) -> bool:
        return self.planned.isChecked()

    def _look(self) -> None:
        count = len(self.person_ids)
        self.count.setText(self.tr("Who was there: {people}").replace("{people}", count_of_people(count)))
        self.tagged.setEnabled(bool(self.where))
        self.save_button.setEnabled(bool(self.where) and count > 0)
        self.foot.say("" if self.where else self.tr("Say where first."))
