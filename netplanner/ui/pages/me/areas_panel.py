"""The five areas of a profile (look/07): what is said, what shows it, and how fresh it is.

Knows which line is being edited, and keeps what is typed there while the rest is shown anew.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from netplanner.domain.self_profile import AreaClarity, SelfArea, SelfItem
from netplanner.services.myself import MyView
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.link_button import LinkButton
from netplanner.ui.foundation.numbers import rounded
from netplanner.ui.foundation.panels import Panel, SymbolMark, hairline, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.self_words import (
    add_words,
    area_name,
    area_symbol,
    item_meaning,
    item_state,
    item_symbol,
    no_evidence_words,
)
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.me.bars import PartBar
from netplanner.ui.pages.me.item_editor import ItemEditor
from netplanner.ui.pages.me.wishes import MeWishes

_LONGEST = 200
# What is edited: the position of an item, or the area that one is added to.
_Edited = int | SelfArea


class AreasPanel(Panel):
    def __init__(self, wishes: MeWishes) -> None:
        super().__init__()
        self._wishes = wishes
        self._type = type_scale(self.font())
        self._edited: _Edited | None = None
        self.editor: ItemEditor | None = None
        self._view: MyView | None = None
        self._content = QVBoxLayout()
        self._content.setSpacing(self._type.px(8))
        self.body.addLayout(self._content)
        self.body.addStretch(1)

    def show_me(self, view: MyView) -> None:
        """Show the profile as it is now; what is being typed stays."""
        self._view = view
        if isinstance(self._edited, int) and self._edited >= len(view.items):
            self._edited = None
        self._lay_out()

    def edit(self, edited: _Edited, *, with_evidence: bool = False) -> None:
        """Open the lines of an item (by position), or of a new one in an area."""
        self._edited = edited
        self.editor = None
        self._lay_out()
        if self.editor is not None:
            self.editor.begin(with_evidence=with_evidence)

    # --- laying out

    def _lay_out(self) -> None:
        view = self._view
        if view is None:
            return
        typed = None if self.editor is None else (self.editor.text.text(), self.editor.evidence.text())
        focused = None if self.editor is None else self.editor.evidence.hasFocus()
        self.editor = None
        while (gone := self._content.takeAt(0)) is not None:
            widget = gone.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, area in enumerate(SelfArea):
            if number:
                self._content.addWidget(hairline())
            self._content.addWidget(self._head(view.clarity.of(area)))
            for position, item in enumerate(view.items):
                if item.area is area:
                    worth = view.worths[position]
                    self._content.addWidget(
                        self._edit(item.area, item.text, item.evidence, typed)
                        if self._edited == position and isinstance(self._edited, int)
                        else self._row(position, item, worth, view.today)
                    )
            if self._edited is area:
                self._content.addWidget(self._edit(area, "", "", typed))
            else:
                self._content.addWidget(self._adding(area), 0, Qt.AlignmentFlag.AlignLeft)
        if self.editor is not None and focused is not None:
            self.editor.begin(with_evidence=focused)

    def _head(self, clear: AreaClarity) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, self._type.px(4), 0, 0)
        row.setSpacing(self._type.px(10))
        row.addWidget(SymbolMark(area_symbol(clear.area), Meaning.ME))
        row.addWidget(text_label(area_name(clear.area), self._type.body_strong), 1)
        row.addWidget(PartBar(clear.filled, width=120))
        points = self.tr("{points} of {weight}").replace("{points}", rounded(clear.points))
        words = text_label(points.replace("{weight}", str(clear.weight)), self._type.body, is_faint=True)
        words.setMinimumWidth(self._type.px(64))
        words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        needs = self.tr("{worth} of {needed} that count").replace("{worth}", rounded(clear.worth))
        words.setToolTip(needs.replace("{needed}", str(clear.needed)))
        row.addWidget(words)
        return head

    def _row(self, position: int, item: SelfItem, worth: float, today: date) -> QWidget:
        """The item as a button that opens its lines, and a menu for the rest."""
        px = self._type.px
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(10))
        line.addWidget(SymbolMark(item_symbol(item, worth, today), item_meaning(item, worth, today)), 0,
                       Qt.AlignmentFlag.AlignTop)  # fmt: skip
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(text_label(shortened(item.text, _LONGEST), self._type.body_medium, wraps=True))
        evidence = shortened(item.evidence, _LONGEST) or no_evidence_words(item.area)
        texts.addWidget(text_label(evidence, self._type.caption, wraps=True, is_faint=True))
        line.addLayout(texts, 1)
        state = FlatButton(item_state(item, worth, today), is_quiet=True)
        state.setAccessibleName(f"{item.text}: {state.text()}")
        state.clicked.connect(lambda: self._on_state(position, item, worth))
        line.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        more = FlatButton(symbol=Symbol.DOTS, name=self.tr("More: {what}").replace("{what}", item.text), is_quiet=True)
        more.setMenu(self._menu(position, more))
        line.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _menu(self, position: int, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for words, deed in (
            (self.tr("Edit…"), lambda: self.edit(position)),
            (self.tr("It still holds"), lambda: self._wishes.item_reviewed.emit(position)),
            (self.tr("Remove"), lambda: self._wishes.item_removed.emit(position)),
        ):
            self._add(menu, words, deed)
        return menu

    @staticmethod
    def _add(menu: QMenu, words: str, deed: Callable[[], object]) -> None:
        menu.addAction(words).triggered.connect(lambda *_: deed())

    def _on_state(self, position: int, item: SelfItem, worth: float) -> None:
        """What the words at the right of an item ask for."""
        if not item.evidence.strip():
            self.edit(position, with_evidence=True)
        elif worth < 1:
            self._wishes.item_reviewed.emit(position)
        else:
            self.edit(position)

    def _adding(self, area: SelfArea) -> QWidget:
        button = LinkButton(add_words(area), adds=True)
        button.clicked.connect(lambda: self.edit(area))
        return button

    def _edit(self, area: SelfArea, text: str, evidence: str, typed: tuple[str, str] | None) -> QWidget:
        editor = ItemEditor(area, *(typed or (text, evidence)))
        editor.saved.connect(self._on_saved)
        editor.left.connect(self._on_left)
        self.editor = editor
        return editor

    def _on_saved(self, text: str, evidence: str) -> None:
        edited, self._edited, self.editor = self._edited, None, None
        if isinstance(edited, SelfArea):
            self._wishes.item_added.emit(edited, text, evidence)
        elif edited is not None:
            self._wishes.item_changed.emit(edited, text, evidence)

    def _on_left(self) -> None:
        self._edited, self.editor = None, None
        self._lay_out()
