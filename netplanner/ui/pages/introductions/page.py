"""The page of introductions (look/08): whom one looks for, the best way there, and why through them.

Knows how its parts hang together; every wish is told by `wishes`.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from netplanner.domain.introduction_flow import Introduction
from netplanner.services.asking import AskView
from netplanner.services.introducing import IntroductionsView, Wanted, wanted_by
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.panels import Panel, text_label
from netplanner.ui.foundation.person_finder import Find, PersonFinder
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.introductions.faces import Faces
from netplanner.ui.pages.introductions.sought_list import SoughtList
from netplanner.ui.pages.introductions.sought_rows import SoughtRow, person_key
from netplanner.ui.pages.introductions.stage import Stage
from netplanner.ui.pages.introductions.why_panel import JudgedPanel
from netplanner.ui.pages.introductions.wishes import IntroductionWishes
from netplanner.ui.pages.page_top import PageTop

_MARGIN, _GAP = 16, 12
_LEFT, _RIGHT, _FINDER = 264, 264, 260  # px of a 13 px font
_THREE_COLUMNS_FROM = 1130


class IntroductionsPage(QWidget):
    """`ask_of` tells everything about meeting somebody; `find` finds people by a text."""

    def __init__(
        self, faces: Faces, *, ask_of: Callable[[str], AskView], find: Find, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.wishes = IntroductionWishes(self)
        self._faces, self._ask_of = faces, ask_of
        self._type = type_scale(self.font())
        self._view: IntroductionsView | None = None
        self._looked_up = ""
        self._key = self._shown_key = ""
        self._place_in_need = 0
        self._facts: object = None
        self._drafts: dict[object, str] = {}
        self._why: QWidget | None = None
        px = self._type.px
        self.finder = PersonFinder(self.tr("Whom would you like to meet?"), find)
        self.finder.setFixedWidth(px(_FINDER))
        self.new_wish = FlatButton(self.tr("New wish"), symbol=Symbol.PLUS, is_primary=True)
        self.top = PageTop(self.tr("Introductions"), self.finder, self.new_wish)
        self.top.show_beside(self.tr("through people you already know, three steps at most"))
        self.list = SoughtList(faces)
        self._nothing = self._invitation()
        self._left = Panel()
        self._left.body.setContentsMargins(px(6), px(2), px(6), px(8))
        self._left.body.addWidget(self._nothing)
        self._left.body.addWidget(self.list, 1)
        self.stage = Stage(faces, self.wishes, date.min, self._drafts)
        self._middle = QWidget()
        self._column = QVBoxLayout(self._middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addWidget(self.stage)
        self.area = QScrollArea()
        quiet_bars(self.area)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._middle)
        self._middle.setAutoFillBackground(False)
        # Why, and how it is judged: at the right, or below where the window is narrow.
        self._side = QWidget()
        self._aside = QVBoxLayout(self._side)
        self._aside.setContentsMargins(0, 0, 0, 0)
        self._aside.setSpacing(_GAP)
        self._aside.addWidget(JudgedPanel())
        self._aside.addStretch(1)
        self._columns = QHBoxLayout()
        self._columns.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        self._columns.setSpacing(_GAP)
        self._columns.addWidget(self._left)
        self._columns.addWidget(self.area, 1)
        self._columns.addWidget(self._side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addLayout(self._columns, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.list)
        self.finder.chosen.connect(self.look_up)
        self.new_wish.clicked.connect(self.wishes.open_me)
        self.list.current_changed.connect(self._on_current_changed)
        self.list.opened.connect(self._on_opened)

    def _invitation(self) -> QWidget:
        """What stands in the place of an empty list."""
        px = self._type.px
        words = self.tr("Nobody is looked for yet, and nothing is on its way.")
        self.first_wish = FlatButton(self.tr("New wish"), symbol=Symbol.PLUS)
        self.first_wish.clicked.connect(self.wishes.open_me)
        invitation = QWidget()
        column = QVBoxLayout(invitation)
        column.setContentsMargins(px(10), px(12), px(10), 0)
        column.setSpacing(px(12))
        column.addWidget(text_label(words, self._type.body, wraps=True, is_faint=True))
        column.addWidget(self.first_wish, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return invitation

    def set_menu(self, menu: QMenu) -> None:
        self.top.set_menu(menu)

    def show_view(self, view: IntroductionsView, key: str = "") -> None:
        """Show things as they are now; the keyboard stays where it was, and goes to the row of `key` if one is said."""
        self._view = view
        self.list.show_view(view, self._wanted(), key)
        is_empty = self.list.model().rowCount() == 0
        self._nothing.setVisible(is_empty)
        self.list.setVisible(not is_empty)

    def look_up(self, person_id: str) -> None:
        """Show the ways to somebody, whether they are planned to be met or not."""
        self._looked_up = person_id
        if self._view is not None:
            self.show_view(self._view, person_key(person_id))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wanted(self) -> Wanted | None:
        """Whom the user looked up last, as long as there is such a person."""
        if not self._looked_up or not self._faces.name_of(self._looked_up):
            return None
        return wanted_by(self._ask_of(self._looked_up).ways.found, self._looked_up)

    # --- the row that is looked at

    def _on_current_changed(self) -> None:
        row = self.list.current_row
        key = "" if row is None else row.key
        if key != self._key:
            self._key, self._place_in_need = key, 0
        self._show_row(row)

    def _on_person_of_need(self, place: int) -> None:
        self._place_in_need = place
        self._show_row(self.list.current_row)

    def _show_row(self, row: SoughtRow | None) -> None:
        """Make the middle anew where what it shows has changed, and give the keyboard back to what it was on."""
        if self._view is None:
            return
        ask, request = self._about(row)
        facts = (self._view, row, self._place_in_need, ask, request, self._called(row, ask))
        if facts == self._facts:
            return
        self._facts = facts
        is_other, self._shown_key = self._shown_key != self._key, self._key
        focused = self.window().focusWidget()
        name = focused.objectName() if focused is not None and self.stage.isAncestorOf(focused) else None
        old = self.stage
        self.stage = stage = Stage(self._faces, self.wishes, self._view.today, self._drafts)
        stage.why_changed.connect(self._show_why)
        if row is None:
            stage.add_empty()
        elif row.resting is not None:
            stage.add_resting(row.resting)
        elif row.need is not None:
            stage.add_need(row.need, self._place_in_need, self._on_person_of_need)
        if ask is not None:
            stage.add_person(ask, request)
        stage.finish()
        self._column.replaceWidget(old, stage)
        stage.show()
        self._show_why()
        if name is not None:
            self._focus_again(name)
        # It may be a button of its own that has led here.
        old.hide()
        old.deleteLater()
        if is_other:
            self.area.verticalScrollBar().setValue(0)

    def _about(self, row: SoughtRow | None) -> tuple[AskView | None, Introduction | None]:
        """Whom the middle is about, and the request that is under way for them."""
        if row is None or row.resting is not None:
            return None, None
        person_id = row.contact_id
        if row.need is not None:
            people = row.need.people
            self._place_in_need = min(self._place_in_need, max(0, len(people) - 1))
            if not people:
                return None, None
            person_id = people[self._place_in_need].contact_id
        ask = self._ask_of(person_id)
        return ask, row.request or ask.ways.under_way

    def _called(self, row: SoughtRow | None, ask: AskView | None) -> list[tuple[str, int]]:
        """How those in sight are called, and on which level they are."""
        ids = [one.contact_id for one in row.need.people] if row is not None and row.need is not None else []
        if ask is not None:
            ids += [id for path in ask.ways.ways for id in path.contact_ids]
            ids += [ask.ways.target_id, *ask.introducers, *(one.contact_id for one in ask.held_back)]
        return [(self._faces.name_of(id), self._faces.level_of(id)) for id in ids]

    def _show_why(self) -> None:
        if self._why is self.stage.why:
            return
        if self._why is not None:
            self._aside.removeWidget(self._why)
            self._why.hide()
            self._why.deleteLater()
        self._why = self.stage.why
        if self._why is not None:
            self._aside.insertWidget(0, self._why)
            # At once, not with the next event: the column would move twice.
            self._why.show()

    def _focus_again(self, name: str) -> None:
        """The same control of the new middle, else its main one, else the list."""
        there = [one for one in self.stage.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for wanted in (name, "further", "plan", "asked"):
            again = next((one for one in there if wanted and one.objectName() == wanted), None)
            if again is not None:
                again.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_opened(self) -> None:
        row = self.list.current_row
        if row is not None and row.contact_id:
            self.wishes.open_person.emit(row.contact_id)

    # --- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._type.px
        is_wide = self.width() >= px(_THREE_COLUMNS_FROM)
        self._left.setFixedWidth(min(px(_LEFT), self.width() // 3))
        if is_wide and self._columns.indexOf(self._side) < 0:
            self._column.removeWidget(self._side)
            self._columns.addWidget(self._side)
        elif not is_wide and self._columns.indexOf(self._side) >= 0:
            self._columns.removeWidget(self._side)
            self._column.addWidget(self._side)
        if is_wide:
            self._side.setFixedWidth(px(_RIGHT))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(self.width())
        # Beside the bar that scrolls.
        self._column.setContentsMargins(0, 0, 0 if is_wide else px(8), 0)
        self._side.show()
