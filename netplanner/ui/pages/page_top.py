"""The head of a page: its title, a few words beside it, its own controls, and the program's menu at the right."""

from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.elided_label import ElidedLabel
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.typography import type_scale

_HEIGHT = 56
_MARGIN = 16
_GAP = 8


class PageTop(QWidget):
    """`controls` stand at the right, before the menu."""

    def __init__(self, title: str, *controls: QWidget) -> None:
        super().__init__()
        scale = type_scale(self.font())
        self._title = text_label(title, scale.title)
        self._beside = ElidedLabel("")
        self._beside.setFont(scale.body)
        self._beside.setForegroundRole(self._beside.foregroundRole().PlaceholderText)
        self._beside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.menu_button = FlatButton(symbol=Symbol.MENU, name=self.tr("Menu"))
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._title)
        row.addSpacing(scale.px(9))
        row.addWidget(self._beside, 1)
        for control in controls:
            row.addWidget(control)
        row.addWidget(self.menu_button)
        self.setFixedHeight(scale.px(_HEIGHT))

    def show_title(self, title: str) -> None:
        self._title.setText(title)

    def show_beside(self, words: str) -> None:
        """A line beside the title, which gives way where there is no room."""
        self._beside.setText(words)
        self._beside.setToolTip(words)

    def set_menu(self, menu: QMenu) -> None:
        self.menu_button.setMenu(menu)
