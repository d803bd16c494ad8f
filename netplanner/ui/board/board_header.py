"""The head of the page of all people: how many they are, which view is on, finding, sorting, and the two forms.

Knows its controls; not whom they are about.
"""

from enum import StrEnum

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from netplanner.ui.board.people import Order
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton, SearchField
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.segments import SegmentBar
from netplanner.ui.foundation.typography import type_scale

_MARGIN = 16
_HEIGHT = 56
_GAP = 8
_SEARCH_WIDTH = 280
_NARROW = 680  # px of the page, below which a button shows only its symbol
_ROOMY = 1180  # px of the page, from which the forms are named beside their symbols


class Form(StrEnum):
    """How all people are shown."""

    BOARD = "board"
    TABLE = "table"


class BoardHeader(QWidget):
    """`columns_wished` carries the place for a menu; `view_left` asks for everyone instead of the view that is on."""

    form_chosen = Signal(object)
    order_chosen = Signal(object)
    columns_wished = Signal(QPoint)
    view_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        scale = type_scale(self.font())
        self._type = scale
        self._count = QLabel()
        self._count.setFont(scale.body)
        self._count.setForegroundRole(self._count.foregroundRole().PlaceholderText)
        self.view_button = FlatButton(symbol=Symbol.CLOSE)
        self.view_button.clicked.connect(self.view_left)
        self.view_button.hide()
        self.search_field = SearchField(self.tr("Find people, fields, tags"), key_hint=self.tr("Ctrl F"))
        self.search_field.setMaximumWidth(scale.px(_SEARCH_WIDTH))
        self.search_field.setMinimumWidth(scale.px(_SEARCH_WIDTH // 2))
        forms = ((self.tr("Board"), Symbol.BOARD), (self.tr("Table"), Symbol.TABLE))
        self.forms = SegmentBar(self.tr("How people are shown"), forms, 0, is_symbolic=True)
        self.forms.chosen.connect(lambda at: self.form_chosen.emit(list(Form)[at]))
        self.sort_button = FlatButton(self.tr("Nearest first"), symbol=Symbol.SORT)
        self.sort_button.setMenu(self._sort_menu())
        self.columns_button = FlatButton(self.tr("Columns"), symbol=Symbol.COLUMNS)
        self.columns_button.clicked.connect(self._on_columns)
        self.columns_button.hide()
        self.add_button = FlatButton(self.tr("Add person"), symbol=Symbol.PLUS, is_primary=True)
        self.menu_button = FlatButton(symbol=Symbol.MENU, name=self.tr("Menu"))
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(_GAP)
        self._title = text_label(self.tr("Board"), scale.title)
        row.addWidget(self._title)
        row.addSpacing(scale.px(9))
        row.addWidget(self._count)
        row.addWidget(self.view_button)
        row.addStretch(1)
        row.addWidget(self.search_field, 2)
        for control in (self.forms, self.sort_button, self.columns_button, self.add_button, self.menu_button):
            row.addWidget(control)
        self.setFixedHeight(scale.px(_HEIGHT))

    def show_count(self, words: str) -> None:
        self._count.setText(words)

    def show_view(self, name: str) -> None:
        """Name the view that is on, "" for none; the button leaves it."""
        self.view_button.setVisible(bool(name))
        self.view_button.say(name)
        if name:
            self.view_button.setToolTip(self.tr("Show everyone again"))
            self.view_button.setAccessibleName(self.tr("{view}: show everyone again").replace("{view}", name))

    def show_form(self, form: Form) -> None:
        self.forms.check(list(Form).index(form))
        self.sort_button.setVisible(form is Form.BOARD)
        self.columns_button.setVisible(form is Form.TABLE)
        self._title.setText(self.tr("Board") if form is Form.BOARD else self.tr("People"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the buttons show only their symbols."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._type.px(_NARROW)
        self._count.setHidden(is_narrow)
        self.add_button.fold(is_narrow)
        for button in (self.sort_button, self.columns_button):
            button.fold(self.width() < self._type.px(_ROOMY))

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        self._orders: dict[Order, QAction] = {}
        group = QActionGroup(menu)
        for order, text in ((Order.ATTENTION, self.tr("Nearest first")), (Order.NAME, self.tr("By name"))):
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(order is Order.ATTENTION)
            action.setData(order)
            self._orders[order] = action
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._on_order_chosen)
        return menu

    @property
    def order(self) -> Order:
        """What people are sorted by."""
        return next(order for order, action in self._orders.items() if action.isChecked())

    def choose_order(self, order: Order) -> None:
        """Sort people by something else."""
        self._orders[order].trigger()

    def _on_order_chosen(self, action: QAction) -> None:
        self.sort_button.say(action.text())
        self.order_chosen.emit(Order(action.data()))

    def _on_columns(self) -> None:
        self.columns_wished.emit(self.columns_button.mapToGlobal(QPoint(0, self.columns_button.height())))
