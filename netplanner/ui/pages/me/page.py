"""The page of oneself (look/07): what one says of oneself at the left, what it comes to at the right.

Knows how its parts hang together; every wish is told by `wishes`.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from netplanner.domain.self_profile import SelfArea, SelfStep, SelfStepKind
from netplanner.services.myself import MyView
from netplanner.ui.foundation.assets import Symbol, symbol_icon
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.self_words import add_words, area_symbol
from netplanner.ui.pages.me.areas_panel import AreasPanel
from netplanner.ui.pages.me.side_panels import AfterThatPanel, ClarityPanel, NeedsPanel, NextStepPanel, OwnTimePanel
from netplanner.ui.pages.me.wishes import MeWishes
from netplanner.ui.pages.page_top import PageTop

_MARGIN, _GAP = 16, 12


class MePage(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wishes = MeWishes(self)
        self._is_step_put_off = False
        self.areas = AreasPanel(self.wishes)
        add = FlatButton(self.tr("Add"), symbol=Symbol.PLUS, is_primary=True)
        add.setMenu(self._add_menu())
        self.top = PageTop(self.tr("Me"), add)
        self.top.show_beside(self.tr("What you know of yourself is what others can rely on. Only you see this page."))
        self._side = QVBoxLayout()
        self._side.setSpacing(_GAP)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        columns.setSpacing(_GAP)
        columns.addWidget(self.areas, 7)
        columns.addLayout(self._side, 5)
        area = QScrollArea()
        quiet_bars(area)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(area, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_menu(self, menu: QMenu) -> None:
        self.top.set_menu(menu)

    def show_me(self, view: MyView) -> None:
        """Show the profile as it is now; what is being typed stays."""
        self.areas.show_me(view)
        while (gone := self._side.takeAt(0)) is not None:
            widget = gone.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._side.addWidget(ClarityPanel(view))
        if view.steps and not self._is_step_put_off:
            first = NextStepPanel(view, view.steps[0])
            first.wished.connect(self._on_step)
            first.put_off.connect(self._on_put_off)
            self._side.addWidget(first)
            self.next_step = first
        if len(view.steps) > 1:
            self._side.addWidget(AfterThatPanel(view.steps[1:]))
        own_time = OwnTimePanel(view)
        own_time.plan_wished.connect(self.wishes.plan_time)
        self._side.addWidget(own_time)
        needs = NeedsPanel(view)
        needs.added.connect(self.wishes.need_asked)
        needs.changed.connect(self.wishes.need_change_asked)
        needs.removed.connect(self.wishes.need_removed)
        self._side.addWidget(needs)
        self._side.addStretch(1)
        self._view = view

    def go_to_step(self) -> None:
        """Begin with the best next step, as somebody who came here for it."""
        if self._view.steps:
            self._on_step(self._view.steps[0])

    def _on_step(self, step: SelfStep) -> None:
        if step.position is None:
            self.areas.edit(step.area)
        elif step.kind is SelfStepKind.REVIEW:
            self.areas.edit(step.position)
        else:
            self.areas.edit(step.position, with_evidence=True)

    def _on_put_off(self) -> None:
        self._is_step_put_off = True
        self.show_me(self._view)

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        for area in SelfArea:
            action = menu.addAction(symbol_icon(area_symbol(area), self.palette()), add_words(area))
            action.triggered.connect(lambda *_, to=area: self.areas.edit(to))
        return menu
