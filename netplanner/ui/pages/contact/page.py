"""The page of one person: a header, what the user wants here, and panels (look/03).

Knows which parts a change of the person concerns: only those are laid out anew, so that the place, the keyboard
and what is being typed stay where they are. Where each part stands is for `columns`; every wish is told by `wishes`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from netplanner.services.asking import TiesView
from netplanner.services.people import PersonView
from netplanner.ui.foundation.person_finder import Find
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.pages.contact.columns import PageColumns, controls
from netplanner.ui.pages.contact.details_panel import DetailsPanel
from netplanner.ui.pages.contact.flags_panel import FlagsPanel
from netplanner.ui.pages.contact.folds import Folds
from netplanner.ui.pages.contact.follow_up_panel import FollowUpPanel
from netplanner.ui.pages.contact.grace_panel import GracePanel
from netplanner.ui.pages.contact.header import PageHeader
from netplanner.ui.pages.contact.intent_strip import IntentStrip
from netplanner.ui.pages.contact.introductions_panel import IntroductionsPanel
from netplanner.ui.pages.contact.notes_panel import NotesPanel
from netplanner.ui.pages.contact.promises_panel import PromisesPanel
from netplanner.ui.pages.contact.shared_panel import SharedPanel
from netplanner.ui.pages.contact.timeline_panel import TimelinePanel
from netplanner.ui.pages.contact.wishes import Wishes


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the page: what it depends on, and how it is made of that; None where there is nothing to show."""

    facts: Callable[[PersonView], object]
    make: Callable[[PersonView], QWidget | None]


class ContactPage(QWidget):
    """`photos` gives pictures, `name_of` the names of others by their ids; without it nobody's are told.

    `ties_of` tells whom somebody knows. `find` finds people by a text, `alike` those who are like somebody.
    """

    def __init__(
        self,
        photos: Photos | None = None,
        parent: QWidget | None = None,
        *,
        name_of: Callable[[str], str] | None = None,
        ties_of: Callable[[str], TiesView] | None = None,
        find: Find = lambda _: (),
        alike: Find = lambda _: (),
    ) -> None:
        super().__init__(parent)
        self.wishes = Wishes(self)
        self._photos = photos
        self._name_of, self._ties_of = name_of, ties_of
        self._find, self._alike = find, alike
        self._menu: QMenu | None = None
        self._view: PersonView | None = None
        self._today = date.min
        self._came_from = self.tr("Board")
        self._times_shown = 0
        self._notes: NotesPanel | None = None
        self._unsaved: dict[str, str] = {}
        self._folds = Folds()
        self._shown: dict[str, QWidget] = {}
        self._facts: dict[str, object] = {}
        self._parts = self._make_parts()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page = PageColumns()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)

    @property
    def person_id(self) -> str:
        """Whose page is shown; "" before the first."""
        return "" if self._view is None else self._view.contact.id

    def set_menu(self, menu: QMenu) -> None:
        """What else can be done with the person, for the button at the right of the header."""
        self._menu = menu
        self._facts.pop("header", None)
        self._refresh()

    def show_person(self, view: PersonView, today: date, *, came_from: str = "") -> None:
        """Show the person as they are now. Of the same person, the place and what is folded open are kept.

        `came_from`: what the page is called that the way back leads to; "" for the board.
        """
        self._came_from = came_from or self.tr("Board")
        times_shown = self._times_shown
        self.leave()
        if self._times_shown != times_shown and self.person_id == view.contact.id:
            # Notes that had to be saved first have brought a newer view here meanwhile.
            return
        self._times_shown += 1
        is_other = self.person_id != view.contact.id
        if is_other:
            self._folds.forget()
            self._facts.clear()
        self._view, self._today = view, today
        self._refresh()
        if is_other:
            self._page.verticalScrollBar().setValue(0)

    def go_to_promise(self, promise_id: int) -> None:
        """Bring a promise into sight, with the keyboard on the first of its answers."""
        answers = [
            one for one in controls(self._shown["promises"]) if one.objectName().split()[1:] == [str(promise_id)]
        ]
        if answers:
            self._page.go_to(answers[0])

    def leave(self) -> None:
        """Tell of notes that were being written. What cannot be saved now is kept for the next time."""
        if self._notes is None or self._notes.edit.is_telling:
            return
        edit, person_id, times_shown = self._notes.edit, self.person_id, self._times_shown
        edit.finish()
        # Whoever saves them shows the person anew.
        if edit.is_changed and self._times_shown == times_shown:
            self._unsaved[person_id] = edit.toPlainText()
        else:
            self._unsaved.pop(person_id, None)

    # --- parts

    def _make_parts(self) -> dict[str, _Part]:
        wishes, folds = self.wishes, self._folds
        return {
            "header": _Part(lambda view: (view.contact.details, view.standing, self._came_from), self._header),
            "intent": _Part(
                lambda view: (view.contact.intent, view.standing.level), lambda view: IntentStrip(view, wishes)
            ),
            "shared": _Part(
                lambda view: (view.gates, view.records, view.promises, view.follow_ups, view.lifts),
                lambda view: SharedPanel(view, wishes, folds, self._today),
            ),
            "follow_ups": _Part(
                lambda view: (view.follow_ups, view.lifts, view.promises, view.contact.intent, view.theirs.alertness),
                lambda view: FollowUpPanel(view, wishes, self._today),
            ),
            "promises": _Part(lambda view: view.promises, self._promises),
            "grace": _Part(
                lambda view: (view.promises, view.theirs, view.mine), lambda view: GracePanel(view, folds, self._today)
            ),
            "flags": _Part(lambda view: view.flags, lambda view: FlagsPanel(view, wishes) if view.flags else None),
            "details": _Part(
                lambda view: (view.contact.details, view.birthday),
                lambda view: DetailsPanel(view, wishes, self._today),
            ),
            "notes": _Part(lambda view: view.contact.id, self._new_notes),
            "timeline": _Part(lambda view: (view.records, view.promises, view.finished), self._timeline),
            "introductions": _Part(
                lambda view: None if self._ties_of is None else self._ties_of(view.contact.id), self._introductions
            ),
        }

    def _header(self, view: PersonView) -> QWidget:
        return PageHeader(
            view, self.wishes, self._today, came_from=self._came_from, photos=self._photos, menu=self._menu
        )

    def _promises(self, view: PersonView) -> QWidget:
        panel = PromisesPanel(view, self.wishes, self._folds, self._today)
        panel.all_button.clicked.connect(lambda: self._fold("promises"))
        return panel

    def _timeline(self, view: PersonView) -> QWidget:
        panel = TimelinePanel(view, self.wishes, self._folds, self._today)
        panel.all_button.clicked.connect(lambda: self._fold("timeline"))
        return panel

    def _new_notes(self, view: PersonView) -> QWidget:
        panel = NotesPanel(view.contact.notes)
        person_id = view.contact.id
        panel.edit.written.connect(lambda notes: self.wishes.notes_written.emit(person_id, notes))
        if person_id in self._unsaved:
            panel.edit.setPlainText(self._unsaved[person_id])
        self._notes = panel
        return panel

    def _introductions(self, view: PersonView) -> QWidget | None:
        if self._name_of is None or self._ties_of is None:
            return None
        ties = self._ties_of(view.contact.id)
        return IntroductionsPanel(
            ties, self.wishes, self._today, name_of=self._name_of, find=self._find, alike=self._alike
        )

    def _fold(self, name: str) -> None:
        """Show all of a part, or only the latest of it again."""
        self._folds.set_open(name, not self._folds.is_open(name))
        self._facts.pop(name, None)
        self._refresh()

    def _refresh(self) -> None:
        """Lay out anew the parts that have changed, and give the keyboard back to what it was on."""
        view = self._view
        if view is None:
            return
        focused = self.window().focusWidget()
        is_changed = False
        replaced: dict[str, QWidget] = {}
        for name, part in self._parts.items():
            facts = (self._today, part.facts(view)) if name != "notes" else part.facts(view)
            if name in self._facts and self._facts[name] == facts:
                continue
            is_changed = True
            self._facts[name] = facts
            old = self._shown.pop(name, None)
            if old is not None:
                replaced[name] = old
            made = part.make(view)
            if made is not None:
                self._shown[name] = made
        if self._notes is not None:
            self._notes.edit.show_notes(view.contact.notes)
        if is_changed:
            self._page.arrange(self._shown)
        for name, old in replaced.items():
            if focused is not None and old.isAncestorOf(focused):
                self._focus_again(name, focused.objectName())
            # It may be a button of its own that has led here.
            old.hide()
            old.deleteLater()

    def _focus_again(self, name: str, key: str) -> None:
        """The same control of the new part, else its first one, else the page."""
        shown = self._shown.get(name)
        again: QWidget = self
        if shown is not None:
            there = controls(shown)
            again = next((one for one in there if key and one.objectName() == key), next(iter(there), self))
        again.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.wishes.closed.emit()
            return
        super().keyPressEvent(event)
