"""Phones, mails, addresses or links in rows, each with its label; a row is added and taken away by a button."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.contact import Labelled
from netplanner.ui.dialogs.text_line import TextLine
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.labels import way_label
from netplanner.ui.foundation.typography import type_scale

_FIELD_HEIGHT = 32
_LABEL_WIDTH = 112


class WayRow(QWidget):
    """One way to reach somebody; `way` is exactly what it began with until something in it is changed."""

    def __init__(self, name: str, way: Labelled, labels: Sequence[str]) -> None:
        super().__init__()
        scale = type_scale(self.font())
        self._before = way
        self.value = TextLine(way.value, name)
        self.label = QComboBox()
        self.label.setEditable(True)
        self.label.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.label.setAccessibleName(self.tr("Label: {what}").replace("{what}", name))
        line = self.label.lineEdit()
        if line is not None:
            line.setAccessibleName(self.label.accessibleName())
        self.label.setFixedWidth(scale.px(_LABEL_WIDTH))
        self.label.setMinimumHeight(scale.px(_FIELD_HEIGHT))
        for label in dict.fromkeys(("", *labels)):
            self.label.addItem(way_label(label), label)
        at = self.label.findData(way.label)
        self.label.setCurrentIndex(at)
        if at < 0:
            self.label.setEditText(way_label(way.label))
        self._shown_label = self.label.currentText()
        self.remove_button = FlatButton(
            symbol=Symbol.CLOSE, name=self.tr("Take away: {what}").replace("{what}", name), is_quiet=True
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.px(6))
        row.addWidget(self.value, 1)
        row.addWidget(self.label)
        row.addWidget(self.remove_button)

    @property
    def way(self) -> Labelled:
        if self.label.currentText() == self._shown_label:
            return Labelled(self.value.value, self._before.label)
        text = " ".join(self.label.currentText().split())
        at = self.label.findText(text, Qt.MatchFlag.MatchFixedString)
        return Labelled(self.value.value, self.label.itemData(at) if at >= 0 else text)


class WayRows(QWidget):
    """`ways` are the rows that say something; `changed` tells that a row came, went or says something else."""

    changed = Signal()

    def __init__(
        self, name: str, ways: Sequence[Labelled], labels: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """`name`: what one row is; `labels`: those offered, any other can be typed."""
        super().__init__(parent)
        self._name = name
        self._labels = labels
        self.rows: list[WayRow] = []
        scale = type_scale(self.font())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scale.px(4))
        for way in ways:
            self._add(way)
        self.add_button = FlatButton(name, symbol=Symbol.PLUS, is_quiet=True)
        self.add_button.setAccessibleName(self.tr("Add: {what}").replace("{what}", name))
        self.add_button.clicked.connect(self._on_add)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def ways(self) -> tuple[Labelled, ...]:
        return tuple(way for row in self.rows if (way := row.way).value)

    def _on_add(self) -> None:
        before = _reached_before(self.add_button)
        row = self._add(Labelled("", self._labels[0] if not self.rows else ""))
        # What is made later would come last by Tab.
        for widget in (row.value, row.label, row.remove_button):
            QWidget.setTabOrder(before, widget)
            before = widget
        row.value.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _add(self, way: Labelled) -> WayRow:
        row = WayRow(self._name, way, self._labels)
        row.remove_button.clicked.connect(lambda: self._remove(row))
        row.value.textChanged.connect(self.changed)
        row.label.currentTextChanged.connect(self.changed)
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        return row

    def _remove(self, row: WayRow) -> None:
        at = self.rows.index(row)
        self.rows.remove(row)
        follower = self.rows[min(at, len(self.rows) - 1)].value if self.rows else self.add_button
        follower.setFocus(Qt.FocusReason.OtherFocusReason)
        row.hide()
        row.deleteLater()
        self.changed.emit()


def _reached_before(widget: QWidget) -> QWidget:
    """What Shift+Tab reaches from `widget`; Qt orders only what can have the keyboard."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    return before or widget
