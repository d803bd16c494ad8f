"""What could be given up while a week is over (look/04): each change to be taken or not, and what would come of it.

Knows a `Proposal` and which of its changes are ticked; applying them is a wish. Nothing is sent from here.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.demand import Forecast, State
from netplanner.domain.followups import FollowUp
from netplanner.services.relieving import Change, Proposal
from netplanner.ui.dialogs.draft_box import DraftBox
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.drafts import given_name
from netplanner.ui.foundation.labels import counted, follow_up_symbol
from netplanner.ui.foundation.marks import Check
from netplanner.ui.foundation.panels import Panel, SymbolMark, hairline, text_label
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.week.relief_words import after_words, change_words, count_words, overload_words


class ReliefPanel(Panel):
    """`apply_wished` carries the changes that are ticked; `looked_at` what the weeks would hold with them.

    `lend_wished` carries the id of a promise or repair that could borrow from the time for oneself.
    """

    apply_wished = Signal(list)
    lend_wished = Signal(str)
    looked_at = Signal(object)

    def __init__(self, name_of: Callable[[str], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self._type = type_scale(self.font())
        self._proposal: Proposal | None = None
        self._lends_to = ""
        self._ticks: dict[str, Check] = {}
        self._changes: dict[str, Change] = {}
        px = self._type.px
        self._title = text_label("", self._type.heading, wraps=True)
        self._count = text_label("", self._type.caption, wraps=True, is_faint=True)
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(SymbolMark(Symbol.OVER, Meaning.OVER), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._title)
        words.addWidget(self._count)
        head.addLayout(words, 1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(8))
        self._after = text_label("", self._type.body_medium, wraps=True)
        self.lend_button = FlatButton(self.tr("Borrow from my own time"))
        self.apply_button = FlatButton(self.tr("Apply"), is_primary=True)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._after, 1)
        foot.addWidget(self.lend_button)
        foot.addWidget(self.apply_button)
        self.body.addLayout(head)
        self.body.addWidget(hairline())
        self.body.addLayout(self._rows)
        self.body.addWidget(hairline())
        self.body.addLayout(foot)
        nothing = self.tr("Nothing changes until you apply. Drafts are never sent for you.")
        self.body.addWidget(text_label(nothing, self._type.caption, wraps=True, is_faint=True))
        self.setAccessibleName(self.tr("What to give up"))
        self.apply_button.clicked.connect(lambda: self.apply_wished.emit(self.taken))
        self.lend_button.clicked.connect(lambda: self.lend_wished.emit(self._lends_to))
        self.hide()

    @property
    def taken(self) -> list[Change]:
        """The changes that are ticked."""
        return [self._changes[id] for id, tick in self._ticks.items() if tick.isChecked()]

    def show_proposal(self, proposal: Proposal | None, follow_ups: Sequence[FollowUp], *, lends_to: str = "") -> None:
        """None hides the panel. `follow_ups`: those that are open; `lends_to`: the id of one that could borrow.

        What was ticked or not stays so where the same change is proposed again.
        """
        overloads = () if proposal is None else proposal.before().overloads
        self.setVisible(bool(overloads) and proposal is not None and bool(proposal.changes))
        if proposal is None or not overloads:
            self._proposal = None
            return
        kept = {
            id: tick.isChecked()
            for id, tick in self._ticks.items()
            if (change := self._changes[id]) and change in proposal.changes
        }
        self._proposal = proposal
        self._overload = overloads[0]
        self._lends_to = lends_to
        self.lend_button.setVisible(bool(lends_to))
        self._title.setText(overload_words(overloads[0]))
        asks = sum(change.option.is_ask for change in proposal.changes)
        self._count.setText(count_words(len(proposal.changes), asks))
        self._clear()
        by_id = {one.id: one for one in follow_ups}
        for change in proposal.changes:
            now = by_id.get(change.follow_up_id)
            if now is not None:
                self._add(change, now, is_taken=kept.get(change.follow_up_id, not change.option.is_ask))
        self._show_after()

    def focus(self) -> None:
        """Put the keyboard on the first change."""
        first = next(iter(self._ticks.values()), None)
        (first or self.apply_button).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(self, change: Change, now: FollowUp, *, is_taken: bool) -> None:
        px = self._type.px
        name = "" if now.contact_id is None else self._name_of(now.contact_id)
        words = change_words(change, now, name)
        tick = Check()
        tick.setChecked(is_taken)
        tick.setAccessibleName(words.head)
        tick.setAccessibleDescription(f"{words.detail} {words.minutes}".strip())
        tick.toggled.connect(lambda _: self._show_after())
        self._ticks[change.follow_up_id] = tick
        self._changes[change.follow_up_id] = change
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(SymbolMark(follow_up_symbol(now.kind)), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addWidget(text_label(words.head, self._type.body_medium, wraps=True))
        if words.detail:
            texts.addWidget(text_label(words.detail, self._type.caption, wraps=True, is_faint=True))
        line.addLayout(texts, 1)
        line.addWidget(text_label(words.minutes, self._type.body_strong), 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(row)
        if words.draft:
            self._rows.addWidget(self._draft(name, words.draft))

    def _draft(self, name: str, text: str) -> QWidget:
        """Folded away until it is wanted: most changes need no message."""
        px = self._type.px
        place = QWidget()
        layout = QVBoxLayout(place)
        layout.setContentsMargins(px(52), 0, 0, 0)
        layout.setSpacing(px(4))
        box = DraftBox(given_name(name))
        box.show_draft(text)
        box.hide()
        fold = FlatButton(
            self.tr("Draft to {name}").replace("{name}", given_name(name)), symbol=Symbol.MESSAGE, is_quiet=True
        )
        fold.setCheckable(True)
        fold.toggled.connect(box.setVisible)
        layout.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(box)
        return place

    def _show_after(self) -> None:
        if self._proposal is None:
            return
        taken = self.taken
        after: Forecast = self._proposal.after([change.follow_up_id for change in taken])
        self._after.setText(after_words(after, self._overload))
        self.apply_button.setEnabled(bool(taken))
        self.apply_button.setText(
            counted(len(taken), one=self.tr("Apply 1 change"), several=self.tr("Apply {count} changes"))
            if taken
            else self.tr("Apply")
        )
        self.apply_button.updateGeometry()
        self._fits = after.state is not State.OVER
        self.looked_at.emit(after)

    def _clear(self) -> None:
        self._ticks, self._changes = {}, {}
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
