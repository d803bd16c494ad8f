"""Done: how many minutes it took, and whether the promise it was for is kept by it."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from netplanner.domain.followups import FollowUp
from netplanner.services import planning
from netplanner.services.planning_settings import MOST_MINUTES_EACH
from netplanner.services.workspace import Workspace
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.labels import follow_up_name
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.ticks import TickChip
from netplanner.ui.foundation.typography import type_scale

_MARGIN = 24
_FIELD_HEIGHT = 32
_ROUND = 5


class FinishFollowUpDialog(QDialog):
    """Enter saves, Esc leaves. `minutes` is the field; `keeps_promise` whether its promise is kept by it."""

    def __init__(self, workspace: Workspace, follow_up: FollowUp, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scale = type_scale(self.font())
        px = scale.px
        self.setWindowTitle(self.tr("Done"))
        what = ", ".join(
            part
            for part in (follow_up_name(follow_up.kind), shortened(follow_up.text, 60), shortened(name, 60))
            if part
        )
        self.minutes = QSpinBox()
        self.minutes.setRange(1, MOST_MINUTES_EACH)
        self.minutes.setValue(min(follow_up.minutes, MOST_MINUTES_EACH))
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("How many minutes did it take?"))
        self.minutes.setMinimumHeight(px(_FIELD_HEIGHT))
        self.quick = [self._quick_button(minutes) for minutes in quick_minutes(follow_up.minutes)]
        took = QHBoxLayout()
        took.setSpacing(px(4))
        took.addWidget(self.minutes, 1)
        for button in self.quick:
            took.addWidget(button)
        self._promise = TickChip(self.tr("and so the promise is kept"))
        self._promise.setChecked(True)
        self._promise.setVisible(planning.promise_of(workspace, follow_up) is not None)
        cancel = FlatButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = FlatButton(self.tr("Done"), is_primary=True)
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
        layout.addWidget(text_label(what, scale.heading, wraps=True))
        layout.addWidget(text_label(self.tr("How many minutes did it take?"), scale.body, is_faint=True))
        layout.addLayout(took)
        layout.addWidget(self._promise)
        layout.addLayout(foot)
        self.setMinimumWidth(px(380))
        self.minutes.selectAll()
        self.minutes.setFocus()

    def _quick_button(self, minutes: int) -> FlatButton:
        words = self.tr("{minutes} min").replace("{minutes}", str(minutes))
        button = FlatButton(words, is_quiet=True)
        button.setAccessibleName(self.tr("It took {minutes} min").replace("{minutes}", str(minutes)))
        # Enter saves, wherever the focus is.
        button.setAutoDefault(False)
        button.clicked.connect(lambda *_: self.minutes.setValue(minutes))
        return button

    @property
    def keeps_promise(self) -> bool:
        return self._promise.isChecked()


def quick_minutes(planned: int) -> list[int]:
    """A few round numbers around what was planned: half, as planned, half as long again, twice."""
    halves = (round(planned * part / _ROUND) * _ROUND for part in (0.5, 1, 1.5, 2))
    return sorted({min(max(minutes, _ROUND), MOST_MINUTES_EACH) for minutes in halves})
