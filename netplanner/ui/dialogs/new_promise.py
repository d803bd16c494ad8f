"""One promise to be written down: what, by when, how large."""

from datetime import date

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netplanner.domain.commitments import Maker
from netplanner.services.conversations import NewPromise
from netplanner.ui.dialogs.promise_rows import DayChoice, SizeChoice
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.labels import called
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.typography import type_scale

_MARGIN = 24
_FIELD_HEIGHT = 32


class NewPromiseDialog(QDialog):
    """Enter saves, Esc leaves. `promise` is what was written down."""

    def __init__(self, maker: Maker, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maker = maker
        scale = type_scale(self.font())
        px = scale.px
        title = self.tr("What did you promise {name}?") if maker is Maker.ME else self.tr("What did {name} promise?")
        title = title.replace("{name}", shortened(called(name), 60))
        self.setWindowTitle(self.tr("A promise"))
        self.text = QLineEdit()
        self.text.setAccessibleName(title)
        self.text.setPlaceholderText(self.tr("A few words, or none"))
        self.text.setMinimumHeight(px(_FIELD_HEIGHT))
        self.text.setMinimumWidth(px(380))
        self.due = DayChoice(today)
        self.how_large = SizeChoice()
        cancel = FlatButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = FlatButton(self.tr("Write down"), is_primary=True)
        save.setDefault(True)
        save.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(14))
        layout.addWidget(text_label(title, scale.heading, wraps=True))
        layout.addWidget(self.text)
        layout.addWidget(self.due)
        layout.addWidget(self.how_large)
        if maker is Maker.ME:
            words = self.tr("It also becomes a follow-up, so that the meter counts it.")
            layout.addWidget(text_label(words, scale.caption, wraps=True, is_faint=True))
        layout.addLayout(foot)
        self.text.setFocus()

    @property
    def promise(self) -> NewPromise:
        return NewPromise(maker=self._maker, text=self.text.text(), due=self.due.day, size=self.how_large.size_chosen)
