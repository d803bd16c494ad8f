"""Whom somebody knows, what was asked of them, and the ways to somebody who is only known of.

Who knows whom is said in two clicks; nobody is asked from here.
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from netplanner.domain.contact import Vouch, VouchStrength
from netplanner.services.asking import TiesView
from netplanner.services.introducing import wanted_by
from netplanner.services.views import PersonCard
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.introduction_words import (
    held_back_words,
    knows_words,
    no_way_words,
    request_words,
    through_words,
)
from netplanner.ui.foundation.link_button import LinkButton
from netplanner.ui.foundation.marks import Check
from netplanner.ui.foundation.panels import Panel, text_label
from netplanner.ui.foundation.person_finder import Find, PersonFinder
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.buttons import FoldButton, RowButton, keyed
from netplanner.ui.pages.contact.rows import TextRow
from netplanner.ui.pages.contact.wishes import Wishes

_SHOWN = 6
_LONGEST = 80
_STRONGEST_FIRST = (VouchStrength.STRONG, VouchStrength.MEDIUM, VouchStrength.WEAK)


class IntroductionsPanel(Panel):
    """`name_of` gives somebody's name by their id, "" for whom it does not know: they are left out."""

    def __init__(
        self,
        ties: TiesView,
        wishes: Wishes,
        today: date,
        *,
        name_of: Callable[[str], str],
        find: Find,
        alike: Find,
    ) -> None:
        super().__init__(self.tr("Introductions"))
        self._ties, self._wishes, self._today, self._name_of = ties, wishes, today, name_of
        self._people, self._alike = find, alike
        self._add_ways()
        self._add_requests()
        self._add_knows()
        self._add_finder()
        self._add_wishes()
        # The last panel of a column takes the room that is left; its rows do not.
        self.body.addStretch(1)

    # --- how to reach them, and what was asked

    def _add_ways(self) -> None:
        view = self._ties.ways
        if view is None or self._ties.blocked:
            return
        name = self._name_of(self._ties.contact_id)
        path = view.found.path
        shown = keyed(LinkButton(self.tr("See it") if path is not None else self.tr("See why")), "ways")
        shown.clicked.connect(lambda: self._wishes.ways_to.emit(self._ties.contact_id))
        if path is None:
            words = no_way_words(view.found, name)
            self.body.addWidget(TextRow(Symbol.INTRODUCTION, self.tr("Ways to them"), words, shown, wraps=True))
            for held in self._ties.held_back[:_SHOWN]:
                words = held_back_words(held, self._name_of(held.contact_id), self._today)
                self._add_note(words)
            return
        below = through_words(wanted_by(view.found, self._ties.contact_id), self._name_of(path.introducer_id or ""))
        self.body.addWidget(TextRow(Symbol.INTRODUCTION, self.tr("Ways to them"), below, shown))

    def _add_requests(self) -> None:
        for request in reversed(self._ties.requests[-_SHOWN:]):
            is_target = request.target_id == self._ties.contact_id
            words = self.tr("An introduction to {name}")
            words = words.replace("{name}", shortened(self._name_of(request.target_id), _LONGEST))
            below = request_words(request, self._name_of, self._today)
            beside: tuple[LinkButton, ...] = ()
            if request.next_state is not None:
                seen = keyed(LinkButton(self.tr("See it")), f"request {request.id}")
                seen.clicked.connect(partial(self._wishes.ways_to.emit, request.target_id))
                beside = (seen,)
            symbol = Symbol.PERSON if is_target else Symbol.INTRODUCTION
            self.body.addWidget(TextRow(symbol, words, below, *beside))
        if self._ties.rests_until is not None:
            words = self.tr("Asked three times in 90 days; rests until {day}.")
            self._add_note(words.replace("{day}", day_with_year(self._ties.rests_until, self._today)))

    # --- whom they know

    def _add_knows(self) -> None:
        named = [(name, vouch) for vouch in self._ties.knows if (name := self._name_of(vouch.contact_id))]
        named.sort(key=lambda one: _STRONGEST_FIRST.index(one[1].strength))
        for name, vouch in named[:_SHOWN]:
            self.body.addWidget(self._row(name, vouch))
        if others := [self._row(name, vouch) for name, vouch in named[_SHOWN:]]:
            words = self.tr("and {count} more").replace("{count}", str(len(others)))
            fold = keyed(FoldButton(words, is_open=False), "more known")
            self.body.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
            for row in others:
                row.hide()
                self.body.addWidget(row)
                fold.folded.connect(row.setVisible)
        known_by = [name for id in self._ties.known_by if (name := self._name_of(id))]
        if known_by:
            names = ", ".join(shortened(name, 40) for name in known_by[:_SHOWN])
            if len(known_by) > _SHOWN:
                names = self.tr("{names} and {count} more").replace("{names}", names)
                names = names.replace("{count}", str(len(known_by) - _SHOWN))
            self._add_note(self.tr("Known by {names}").replace("{names}", names))

    def _row(self, name: str, vouch: Vouch) -> TextRow:
        """Somebody whom they know, with how well, and what can be said otherwise."""
        words = self.tr("Knows {name}").replace("{name}", shortened(name, _LONGEST))
        more = self.tr("How well they know {name}").replace("{name}", shortened(name, _LONGEST))
        button = keyed(RowButton(Symbol.DOTS, more, hides=False), f"knows {vouch.contact_id}")
        button.setMenu(self._strengths(vouch))
        return TextRow(Symbol.INTRODUCTION, words, knows_words(vouch.strength), button)

    def _strengths(self, vouch: Vouch) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for strength in reversed(_STRONGEST_FIRST):
            action = menu.addAction(knows_words(strength))
            action.setCheckable(True)
            action.setChecked(strength is vouch.strength)
            group.addAction(action)
            action.triggered.connect(partial(self._say_knows, vouch.contact_id, strength))
        menu.addSeparator()
        opened = menu.addAction(self.tr("Open the person"))
        opened.triggered.connect(lambda *_: self._wishes.open_person.emit(vouch.contact_id))
        removed = menu.addAction(self.tr("Does not know them"))
        removed.triggered.connect(lambda *_: self._wishes.knows_not.emit(vouch.contact_id))
        return menu

    def _say_knows(self, person_id: str, strength: VouchStrength, *_: object) -> None:
        self._wishes.knows.emit(person_id, strength)

    def _add_finder(self) -> None:
        """One click opens the field with those who are likely, the next one chooses among them."""
        self.add_button = keyed(FlatButton(self.tr("Knows somebody"), symbol=Symbol.PLUS), "add known")
        self.finder = PersonFinder(self.tr("Whom do they know?"), self._find)
        self.finder.edit.setObjectName("find known")
        self.finder.hide()
        self.add_button.clicked.connect(self._on_add)
        self.finder.chosen.connect(lambda id: self._say_knows(id, VouchStrength.MEDIUM))
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.finder)

    def _on_add(self) -> None:
        self.add_button.hide()
        self.finder.show()
        self.finder.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.finder.offer()

    def _find(self, text: str) -> Sequence[PersonCard]:
        known = {vouch.contact_id for vouch in self._ties.knows} | {self._ties.contact_id}
        found = self._people(text) if text.strip() else self._alike(self._ties.contact_id)
        return [card for card in found if card.id not in known]

    # --- what they would rather not

    def _add_wishes(self) -> None:
        quiet = keyed(Check(self.tr("Does not introduce people")), "quiet")
        quiet.setChecked(not self._ties.introduces)
        quiet.clicked.connect(lambda is_on: self._wishes.introduces.emit(not is_on))
        left_out = keyed(Check(self.tr("Leave out of introductions")), "left out")
        left_out.setToolTip(self.tr("Neither asked, nor looked for, nor suggested"))
        left_out.setChecked(self._ties.blocked)
        left_out.clicked.connect(lambda is_on: self._wishes.blocked.emit(is_on))
        for box in (quiet, left_out):
            self.body.addWidget(box)

    def _add_note(self, words: str) -> None:
        self.body.addWidget(text_label(words, type_scale(self.font()).caption, wraps=True, is_faint=True))
