"""The pages of the window: what each of them is shown, and the ways from one to another.

Reads for them and hands it over; what their wishes lead to is `page_wishes`, and what they draw is their own.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QScrollArea

from netplanner.domain.levels import Level
from netplanner.services import asking, insights, introducing, moves, myself, people, week
from netplanner.services.relieving import Proposal
from netplanner.services.ties import Ties
from netplanner.services.workspace import Workspace
from netplanner.ui.board.board import BoardPage
from netplanner.ui.board.naming import Known
from netplanner.ui.board.people import People
from netplanner.ui.board.sidebar import SidebarEntry
from netplanner.ui.deeds.deeds import Deeds
from netplanner.ui.deeds.page_wishes import (
    connect_board,
    connect_contact,
    connect_introductions,
    connect_me,
    connect_week,
)
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.pages.contact.page import ContactPage
from netplanner.ui.pages.insights.page import InsightsPage
from netplanner.ui.pages.introductions.faces import Faces
from netplanner.ui.pages.introductions.page import IntroductionsPage
from netplanner.ui.pages.me.page import MePage
from netplanner.ui.pages.page_stack import PageStack
from netplanner.ui.pages.week.page import WeekPage

BOARD = "board"
WEEK = "week"
INTRODUCTIONS = "introductions"
ME = "self"
INSIGHTS = "insights"
_PERSON = "person"


class WindowPages(PageStack):
    """The board, the week, the introductions, oneself, and anybody's own page.

    Nothing is read anew while a long step is under way: the pages stay as they were until it has ended.
    `choice_changed`: other people are chosen than before.
    """

    choice_changed = Signal()

    def __init__(self, workspace: Workspace, shown: People, photos: Photos, ties: Ties, deeds: Deeds) -> None:
        super().__init__()
        self._workspace, self._people, self._ties, self._deeds = workspace, shown, ties, deeds
        self._shown_id = ""
        known = Known(shown)
        self.board = BoardPage(
            shown, plan_moves=self._plan_moves, photos=photos, card_file_of=lambda ids: deeds.files.card_file(ids)
        )
        self.contact = ContactPage(
            photos,
            name_of=known.name_of,
            ties_of=lambda person_id: asking.ties_view(workspace, ties, person_id),
            find=known.named_so,
            alike=known.alike,
        )
        self.week = WeekPage(name_of=known.name_of, has_photo=known.has_photo, photos=photos)
        self.introductions = IntroductionsPage(
            Faces(name_of=known.name_of, level_of=known.level_of, has_photo=known.has_photo, photos=photos),
            ask_of=lambda person_id: asking.ask_view(workspace, ties, person_id),
            find=known.named_so,
        )
        self.me = MePage()
        self.insights = InsightsPage(lambda months: insights.insights(workspace, ties, months))
        self.add(BOARD, self.board, lambda: None)
        self.add(WEEK, self.week, self._show_week)
        self.add(INTRODUCTIONS, self.introductions, self._show_introductions)
        self.add(ME, self.me, self._show_me)
        self.add(INSIGHTS, self.insights, self._show_insights)
        self.add(_PERSON, self.contact, self._show_person, is_place=False)
        for page, name in (
            (self.board, self.tr("Board")),
            (self.week, self.tr("Week")),
            (self.introductions, self.tr("Introductions")),
            (self.me, self.tr("Me")),
            (self.insights, self.tr("Insights")),
            (self.contact, self.tr("A person")),
        ):
            page.setAccessibleName(name)
            for area in page.findChildren(QScrollArea):
                if not area.accessibleName():
                    area.setAccessibleName(name)
        self._connect()

    def _connect(self) -> None:
        deeds = self._deeds
        deeds.persons.person_added.connect(self.board.select)
        # Queued: what a job changed reaches the board that way as well, and first.
        deeds.files.people_added.connect(self._on_people_added, Qt.ConnectionType.QueuedConnection)
        deeds.persons.promise_wished.connect(self._on_promise_wished)
        deeds.relief.improved.connect(self._on_improved)
        self.board.selection_changed.connect(self.choice_changed)
        self.board.person_activated.connect(self.open_person)
        self.contact.wishes.closed.connect(self.go_back)
        self.contact.wishes.ways_to.connect(self.show_ways_to)
        self.contact.wishes.open_person.connect(self.open_person)
        self.week.wishes.open_person.connect(self.open_person)
        self.week.wishes.open_me.connect(self.begin_with_myself)
        self.introductions.wishes.open_person.connect(self.open_person)
        self.introductions.wishes.open_me.connect(lambda: self.go_to(ME))
        connect_board(self.board, deeds)
        connect_contact(self.contact.wishes, lambda: self._shown_id, deeds)
        connect_week(self.week.wishes, deeds)
        connect_introductions(self.introductions.wishes, deeds)
        connect_me(self.me.wishes, deeds)
        self.insights.begin_wished.connect(lambda: self.go_to(BOARD))
        self.insights.picture_wished.connect(deeds.files.save_picture)
        self.insights.table_wished.connect(
            lambda name, numbers: deeds.files.save_table(name, numbers.header, numbers.rows)
        )
        self.page_changed.connect(self._on_page_changed)

    def set_menus(self, window_menu: QMenu, person_menu: QMenu) -> None:
        for page in (self.board, self.week, self.introductions, self.me, self.insights):
            page.set_menu(window_menu)
        self.board.set_person_menu(person_menu)
        self.contact.set_menu(person_menu)

    def entries(self) -> list[SidebarEntry]:
        """The pages that are places of their own, for the sidebar."""
        return [
            SidebarEntry(key=BOARD, label=self.tr("Board"), symbol=Symbol.BOARD),
            SidebarEntry(key=WEEK, label=self.tr("Week"), symbol=Symbol.CALENDAR),
            SidebarEntry(
                key=INTRODUCTIONS,
                label=self.tr("Introductions"),
                symbol=Symbol.INTRODUCTION,
                count=introducing.count_under_way(self._workspace) or None,
            ),
            SidebarEntry(key=ME, label=self.tr("Me"), symbol=Symbol.PERSON),
            SidebarEntry(key=INSIGHTS, label=self.tr("Insights"), symbol=Symbol.CHART),
        ]

    # --- whom and what is looked at

    @property
    def chosen_ids(self) -> list[str]:
        """Whom the actions are about: the person whose page is open, or those selected on the board."""
        if self.key == _PERSON:
            return [self._shown_id] if self._people.has(self._shown_id) else []
        return self.board.selected_ids if self.key == BOARD else []

    def open_person(self, person_id: str) -> None:
        """Show the page of somebody."""
        self._shown_id = person_id
        self.go_to(_PERSON)

    def go_to(self, key: str) -> None:
        """Show the page of this key. On the board, the person whose page was open is selected."""
        if self.key == _PERSON and key != _PERSON:
            self.contact.leave()
        super().go_to(key)

    def go_back(self) -> None:
        """Leave the page of a person for the one that it was opened from."""
        self.go_to(self.place)

    def show_ways_to(self, person_id: str) -> None:
        """Show through whom somebody can be met."""
        self.go_to(INTRODUCTIONS)
        self.introductions.look_up(person_id)

    def take_over(self, other: "WindowPages") -> None:
        """Show what the pages of another window showed."""
        self.board.search_field.edit.setText(other.board.search_field.edit.text())
        self.board.select_several(other.board.selected_ids)
        self.go_to(other.place)
        if other.key == _PERSON:
            self.open_person(other.chosen_ids[0] if other.chosen_ids else "")

    def find_people(self) -> None:
        self.go_to(BOARD)
        self.board.focus_search()

    def begin_with_myself(self) -> None:
        """Show the page of oneself, with the best next step begun."""
        self.go_to(ME)
        self.me.go_to_step()

    def go_to_relief(self) -> None:
        """Show the week, and there what could be given up."""
        self.go_to(WEEK)
        self.week.go_to_relief()

    # --- what each of them is shown

    def _show_person(self) -> None:
        """Show the chosen person as they are now; the page before when they are gone."""
        if not self._shown_id or self._deeds.steps.is_busy:
            return
        if not self._people.has(self._shown_id):
            self.go_back()
            return
        came_from = next((entry.label for entry in self.entries() if entry.key == self.place), "")
        view = people.person(self._workspace, self._shown_id)
        self.contact.show_person(view, self._workspace.today(), came_from=came_from)

    def _show_me(self) -> None:
        if not self._deeds.steps.is_busy:
            self.me.show_me(myself.me(self._workspace))

    def _show_insights(self) -> None:
        if not self._deeds.steps.is_busy:
            self.insights.refresh()

    def _show_week(self) -> None:
        if not self._deeds.steps.is_busy:
            view = week.week(self._workspace, self._ties)
            self.week.show_week(view, view.meter)
            self._show_proposal(self._deeds.relief.proposal())

    def _show_proposal(self, proposal: Proposal | None) -> None:
        self.week.show_proposal(proposal, lends_to=self._deeds.relief.lends_to(proposal))

    def _show_introductions(self) -> None:
        if not self._deeds.steps.is_busy:
            self.introductions.show_view(introducing.introductions(self._workspace, self._ties))

    def _plan_moves(self, ids: Sequence[str], level: int) -> Sequence[moves.Move]:
        return () if self._deeds.steps.is_busy else moves.plan_moves(self._workspace, ids, Level(level))

    def _on_improved(self, proposal: Proposal) -> None:
        if self.key == WEEK:
            self._show_proposal(proposal)

    def _on_page_changed(self, key: str) -> None:
        if key == BOARD and self._shown_id:
            self.board.select(self._shown_id)
            self.board.setFocus()
        if key != _PERSON:
            self._shown_id = ""
        self.choice_changed.emit()

    def _on_people_added(self, ids: list[str]) -> None:
        """Whoever came is chosen on the board, so that something can be done for all of them at once."""
        self.go_to(BOARD)
        self.board.select_several(ids)

    def _on_promise_wished(self, person_id: str, promise_id: int) -> None:
        if self._people.has(person_id):
            self.open_person(person_id)
            self.contact.go_to_promise(promise_id)
