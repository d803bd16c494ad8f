"""Something to look for in others: what, by which tags it is found, by when, and how much it matters."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QComboBox, QDialog, QVBoxLayout, QWidget

from netplanner.domain.self_profile import Need
from netplanner.ui.dialogs.foot import Foot
from netplanner.ui.dialogs.form_layout import form_layout
from netplanner.ui.dialogs.promise_rows import DayChoice
from netplanner.ui.dialogs.tag_line import TagLine
from netplanner.ui.dialogs.text_line import TextLine
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.self_words import weight_words
from netplanner.ui.foundation.typography import type_scale

_MARGIN = 24
_WIDTH = 480


class NeedDialog(QDialog):
    """Enter saves, Esc leaves. `need` is what was said."""

    def __init__(
        self, need: Need | None, today: date, *, known_tags: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        scale = type_scale(self.font())
        px = scale.px
        title = self.tr("What do you look for?")
        self.setWindowTitle(self.tr("What I look for"))
        self.text = TextLine("" if need is None else need.text, title, hint=self.tr("Radar images, grant writing"))
        self.tags = TagLine(
            () if need is None else need.tags,
            known_tags,
            self.tr("Found by these tags"),
            hint=self.tr("radar, mapping; none: what it is called"),
        )
        self.by = DayChoice(today)
        if need is not None and need.by is not None:
            self.by.choose(need.by)
        self.weight = QComboBox()
        self.weight.setAccessibleName(self.tr("How much it matters"))
        self.weight.setMinimumHeight(px(32))
        for weight in range(1, 6):
            self.weight.addItem(weight_words(weight), weight)
        self.weight.setCurrentIndex((3 if need is None else need.weight) - 1)
        cancel = FlatButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save_button = FlatButton(self.tr("Save"), is_primary=True)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        rows = (
            (self.tr("What"), self.text),
            (self.tr("Tags"), self.tags),
            (self.tr("By"), self.by),
            (self.tr("It"), self.weight),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(14))
        layout.addWidget(text_label(title, scale.heading, wraps=True))
        layout.addLayout(form_layout(rows, self.font(), label_width=64))
        layout.addWidget(Foot(cancel, self.save_button))
        self.setMinimumWidth(px(_WIDTH))
        self.text.textChanged.connect(self._on_changed)
        self._on_changed()

    @property
    def need(self) -> Need:
        return Need(text=self.text.value, tags=self.tags.tags, by=self.by.day, weight=self.weight.currentData())

    def _on_changed(self) -> None:
        self.save_button.setEnabled(bool(self.text.value.strip()))
