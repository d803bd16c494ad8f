"""The window: its parts side by side, what they show, and which deed each of their wishes is.

Knows no rule and draws nothing: it hands words and people from one part to the other. Its menus are `actions`.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from netplanner.domain.levels import Level
from netplanner.services import asking, editing, introducing, moves, myself, people, planning, week
from netplanner.services.relieving import Proposal
from netplanner.services.ties import Ties
from netplanner.services.views import PersonCard
from netplanner.services.workspace import Changes, Workspace
from netplanner.ui.actions import Actions
from netplanner.ui.board.board import BoardPage
from netplanner.ui.board.capacity_meter import CapacityMeter
from netplanner.ui.board.contact_list_model import People
from netplanner.ui.board.naming import alike, named_so
from netplanner.ui.board.people_mime import people_in
from netplanner.ui.board.sidebar import Sidebar, SidebarEntry
from netplanner.ui.board.sidebar_views import shown_by, tag_entries, view_entries
from netplanner.ui.deeds.acting_deeds import ActingDeeds
from netplanner.ui.deeds.copy_deeds import CopyDeeds
from netplanner.ui.deeds.duplicate_deeds import DuplicateDeeds
from netplanner.ui.deeds.file_deeds import FileDeeds
from netplanner.ui.deeds.follow_up_deeds import FollowUpDeeds
from netplanner.ui.deeds.outreach_deeds import OutreachDeeds
from netplanner.ui.deeds.page_wishes import connect_introductions, connect_me, connect_week, connect_wishes
from netplanner.ui.deeds.person_deeds import PersonDeeds
from netplanner.ui.deeds.promise_deeds import PromiseDeeds
from netplanner.ui.deeds.relief_deeds import ReliefDeeds
from netplanner.ui.deeds.self_deeds import SelfDeeds
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.deeds.window_deeds import WindowDeeds
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.background import Background, Runner
from netplanner.ui.foundation.change_bridge import ChangeBridge
from netplanner.ui.foundation.labels import called
from netplanner.ui.foundation.message_bar import MessageBar
from netplanner.ui.foundation.midnight import Midnight
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.pages.contact.page import ContactPage
from netplanner.ui.pages.introductions.faces import Faces
from netplanner.ui.pages.introductions.page import IntroductionsPage
from netplanner.ui.pages.me.page import MePage
from netplanner.ui.pages.page_stack import PageStack
from netplanner.ui.pages.week.page import WeekPage

_LEAST_SIZE = (1024, 640)  # on a smaller screen, as large as that is
_USUAL_SIZE = (1440, 900)
_BOARD = "board"
_WEEK = "week"
_INTRODUCTIONS = "introductions"
_ME = "self"
_PERSON = "person"


class MainWindow(QMainWindow):
    """Call `load` once before showing it. `runner` does long work; tests pass one that works at once."""

    def __init__(
        self, workspace: Workspace, preferences: Preferences, *, is_demo: bool = False, runner: Runner | None = None
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._preferences = preferences
        self._shown_id = ""
        self.ties = Ties(workspace)
        self.setWindowTitle(self.tr("NetPlanner") if not is_demo else self.tr("Sample people"))
        room = QGuiApplication.primaryScreen().availableSize()
        self.setMinimumSize(QSize(*_LEAST_SIZE).boundedTo(room))
        self.setAcceptDrops(True)
        self.people = People(self)
        self.photos = Photos(
            lambda person_id: editing.photo_of(workspace, person_id), self, may_read=lambda: not self.steps.is_busy
        )
        self.board = BoardPage(
            self.people, plan_moves=self._plan_moves, photos=self.photos, card_file_of=self._card_file_of
        )
        self.contact_page = ContactPage(
            self.photos,
            name_of=self._name_of,
            ties_of=lambda person_id: asking.ties_view(workspace, self.ties, person_id),
            find=self._called,
            alike=self._alike,
        )
        self.week_page = WeekPage(name_of=self._name_of, has_photo=self._has_photo, photos=self.photos)
        self.introductions_page = IntroductionsPage(
            Faces(name_of=self._name_of, level_of=self._level_of, has_photo=self._has_photo, photos=self.photos),
            ask_of=lambda person_id: asking.ask_view(workspace, self.ties, person_id),
            find=self._called,
        )
        self.me_page = MePage()
        self.pages = PageStack()
        self.meter = CapacityMeter()
        self.sidebar = Sidebar()
        self._page_place = QWidget()
        self._lay_out()
        self.message_bar = MessageBar(self._page_place)
        self.steps = Steps(workspace, self.message_bar, runner or Background(), self, name_of=self._name_of)
        self.files = FileDeeds(workspace, preferences, self.steps, self)
        self.persons = PersonDeeds(workspace, self.steps, self.people, self)
        self.follow_ups = FollowUpDeeds(workspace, self.ties, self.steps, self.people, self, photos=self.photos)
        self.promises = PromiseDeeds(workspace, self.steps, self.people, self)
        self.acting = ActingDeeds(workspace, self.steps, self.people, self)
        self.relief = ReliefDeeds(workspace, self.steps, runner or Background(), self)
        self.myself = SelfDeeds(workspace, self.steps, self.people, self)
        self.outreach = OutreachDeeds(workspace, self.steps, self.people, self)
        self.copies = CopyDeeds(workspace, self.steps, Background(), self)
        self.duplicates = DuplicateDeeds(workspace, self.steps, self.people, self)
        self.program = WindowDeeds(workspace, preferences, self.steps, self)
        self.menus = Actions(
            self,
            workspace,
            places=self,
            chosen=lambda: self.chosen_ids,
            files=self.files,
            copies=self.copies,
            persons=self.persons,
            follow_ups=self.follow_ups,
            acting=self.acting,
            duplicates=self.duplicates,
            program=self.program,
            steps=self.steps,
        )
        self.board.set_menu(self.menus.window_menu)
        self.board.set_person_menu(self.menus.person_menu)
        self.contact_page.set_menu(self.menus.person_menu)
        self.week_page.set_menu(self.menus.window_menu)
        self.introductions_page.set_menu(self.menus.window_menu)
        self.me_page.set_menu(self.menus.window_menu)
        self._bridge = ChangeBridge(workspace, self)
        self.midnight = Midnight(workspace.today, self)
        self._connect()

    # --- set up

    def load(self) -> None:
        """Read everyone from the file and show them."""
        self.people.replace_all(people.cards(self._workspace), self._workspace.today())
        self._refresh_around()

    def restore_place(self) -> None:
        """Put the window where it was the last time."""
        if not self.restoreGeometry(self._preferences.geometry):
            room = QGuiApplication.primaryScreen().availableSize()
            self.resize(QSize(*_USUAL_SIZE).boundedTo(room))

    def _lay_out(self) -> None:
        self.pages.add(_BOARD, self.board, lambda: None)
        self.pages.add(_WEEK, self.week_page, self._show_week)
        self.pages.add(_INTRODUCTIONS, self.introductions_page, self._show_introductions)
        self.pages.add(_ME, self.me_page, self._show_me)
        self.pages.add(_PERSON, self.contact_page, self._show_person, is_place=False)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.meter)
        place = QVBoxLayout(self._page_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.pages)
        right.addWidget(self._page_place, 1)
        centre = QWidget()
        whole = QHBoxLayout(centre)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sidebar)
        whole.addLayout(right, 1)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self._bridge.changed.connect(self.duplicates.look_again)
        self.midnight.day_changed.connect(self._on_day_changed)
        self.files.job_ended.connect(self._refresh_around)
        self.copies.restored.connect(self._on_restored)
        self.duplicates.job_ended.connect(self._refresh_around)
        self.persons.person_added.connect(self._on_person_added)
        self.relief.improved.connect(self._on_improved)
        self.meter.opened.connect(self.go_to_relief)
        self.pages.page_changed.connect(self._on_page_changed)
        self.sidebar.page_chosen.connect(self.go_to)
        self.persons.promise_wished.connect(self._on_promise_wished)
        self.sidebar.view_chosen.connect(self._on_view_chosen)
        board = self.board
        board.import_requested.connect(self.files.ask_for_import)
        board.samples_requested.connect(self.files.bring_samples)
        board.add_requested.connect(self.persons.add)
        board.selection_changed.connect(self._on_selection_changed)
        board.person_activated.connect(self.open_person)
        board.move_requested.connect(self.persons.move)
        board.move_refused.connect(self.persons.refuse)
        board.done_requested.connect(self.follow_ups.finish)
        self.contact_page.wishes.closed.connect(self.go_back)
        connect_wishes(
            self.contact_page.wishes,
            lambda: self._shown_id,
            persons=self.persons,
            follow_ups=self.follow_ups,
            promises=self.promises,
            acting=self.acting,
            outreach=self.outreach,
        )
        self.contact_page.wishes.ways_to.connect(self.show_ways_to)
        self.contact_page.wishes.open_person.connect(self.open_person)
        connect_introductions(
            self.introductions_page.wishes,
            open_person=self.open_person,
            open_me=lambda: self.go_to(_ME),
            outreach=self.outreach,
            follow_ups=self.follow_ups,
        )
        connect_me(self.me_page.wishes, myself=self.myself, follow_ups=self.follow_ups)
        connect_week(
            self.week_page.wishes,
            open_person=self.open_person,
            open_me=self.begin_with_myself,
            outreach=self.outreach,
            relief=self.relief,
            follow_ups=self.follow_ups,
            promises=self.promises,
            acting=self.acting,
        )

    # --- what is shown

    @property
    def chosen_ids(self) -> list[str]:
        """Whom the actions are about: the person whose page is open, or those selected on the board."""
        if self.pages.key == _PERSON:
            return [self._shown_id] if self.people.has(self._shown_id) else []
        return self.board.selected_ids if self.pages.key == _BOARD else []

    def open_person(self, person_id: str) -> None:
        """Show the page of somebody."""
        self._shown_id = person_id
        self.pages.go_to(_PERSON)

    def show_ways_to(self, person_id: str) -> None:
        """Show through whom somebody can be met."""
        self.go_to(_INTRODUCTIONS)
        self.introductions_page.look_up(person_id)

    def find_people(self) -> None:
        self.go_to(_BOARD)
        self.board.focus_search()

    def go_to(self, key: str) -> None:
        """Show the page of this key. On the board, the person whose page was open is selected."""
        if self.pages.key == _PERSON and key != _PERSON:
            self.contact_page.leave()
        self.pages.go_to(key)

    def go_back(self) -> None:
        """Leave the page of a person for the one that it was opened from."""
        self.go_to(self.pages.place)

    def _show_person(self) -> None:
        """Show the chosen person as they are now; the page before when they are gone."""
        if not self._shown_id or self.steps.is_busy:
            return
        if not self.people.has(self._shown_id):
            self.go_back()
            return
        self.contact_page.show_person(people.person(self._workspace, self._shown_id), self._workspace.today())

    def _show_me(self) -> None:
        if not self.steps.is_busy:
            self.me_page.show_me(myself.me(self._workspace))

    def begin_with_myself(self) -> None:
        """Show the page of oneself, with the best next step begun."""
        self.go_to(_ME)
        self.me_page.go_to_step()

    def _show_week(self) -> None:
        if not self.steps.is_busy:
            view = week.week(self._workspace, self.ties)
            self.week_page.show_week(view, view.meter)
            proposal = self.relief.proposal()
            self.week_page.show_proposal(proposal, lends_to=self.relief.lends_to(proposal))

    def _on_improved(self, proposal: Proposal) -> None:
        if self.pages.key == _WEEK:
            self.week_page.show_proposal(proposal, lends_to=self.relief.lends_to(proposal))

    def go_to_relief(self) -> None:
        """Show the week, and there what could be given up."""
        self.go_to(_WEEK)
        self.week_page.go_to_relief()

    def _show_introductions(self) -> None:
        if not self.steps.is_busy:
            self.introductions_page.show_view(introducing.introductions(self._workspace, self.ties))

    def _on_page_changed(self, key: str) -> None:
        if key == _BOARD and self._shown_id:
            self.board.select(self._shown_id)
            self.board.setFocus()
        if key != _PERSON:
            self._shown_id = ""
        self.sidebar.choose_page(self.pages.place)
        self.menus.refresh()

    def _on_changed(self, changes: Changes) -> None:
        # Follow-ups may belong to nobody; whoever they belong to is among the contacts.
        fresh = people.cards(self._workspace, changes.contacts)
        self.people.update(fresh, removed=changes.contacts - {card.id for card in fresh})
        if "contact" in changes.tables:
            self.photos.forget(changes.contacts)
        self._refresh_around()

    def _on_restored(self) -> None:
        self.ties.forget()
        self.load()

    def _on_day_changed(self, day: date) -> None:
        if not self.steps.is_busy:
            self.load()

    def _refresh_around(self) -> None:
        cards = list(self.people.cards())
        birthdays = [(card.birthday, called(card.name)) for card in cards if card.birthday is not None]
        self.meter.show_meter(planning.meter(self._workspace), self.follow_ups.names(), birthdays)
        self.sidebar.set_day(self._workspace.today())
        self.sidebar.set_pages(self._page_entries(), chosen=self.pages.place)
        self.sidebar.set_views(view_entries(cards))
        self.sidebar.set_tags(tag_entries(cards))
        if self._workspace.next_undo() is None:
            self.sidebar.set_status(self.tr("On this machine"), Symbol.LOCK)
        else:
            saved = self.tr("Saved {time}").replace("{time}", f"{datetime.now():%H:%M}")
            self.sidebar.set_status(saved, Symbol.CHECK)
        self.menus.refresh()
        self.pages.refresh()

    def _page_entries(self) -> list[SidebarEntry]:
        return [
            SidebarEntry(key=_BOARD, label=self.tr("Board"), symbol=Symbol.BOARD),
            SidebarEntry(key=_WEEK, label=self.tr("Week"), symbol=Symbol.CALENDAR),
            SidebarEntry(
                key=_INTRODUCTIONS,
                label=self.tr("Introductions"),
                symbol=Symbol.INTRODUCTION,
                count=introducing.count_under_way(self._workspace),
            ),
            SidebarEntry(key=_ME, label=self.tr("Me"), symbol=Symbol.PERSON),
        ]

    def _on_view_chosen(self, key: str) -> None:
        self.go_to(_BOARD)
        if key != _BOARD:
            self.people.narrow_to(shown_by(key, self.people.cards()))

    def _on_selection_changed(self) -> None:
        self.menus.refresh()

    def _on_person_added(self, person_id: str) -> None:
        self.board.select(person_id)

    def _on_promise_wished(self, person_id: str, promise_id: int) -> None:
        if self.people.has(person_id):
            self.open_person(person_id)
            self.contact_page.go_to_promise(promise_id)

    def cards(self) -> Iterable[PersonCard]:
        """Everyone there is."""
        return self.people.cards()

    def _card_file_of(self, ids: Sequence[str]) -> Path | None:
        return self.files.card_file(ids)

    def _name_of(self, person_id: str) -> str:
        return called(self.people.card(person_id).name) if self.people.has(person_id) else ""

    def _called(self, text: str) -> Sequence[PersonCard]:
        return named_so(self.people.cards(), text)

    def _alike(self, person_id: str) -> Sequence[PersonCard]:
        return alike(self.people.cards(), self.people.card(person_id)) if self.people.has(person_id) else ()

    def _level_of(self, person_id: str) -> int:
        return self.people.card(person_id).level if self.people.has(person_id) else 0

    def _has_photo(self, person_id: str) -> bool:
        return self.people.has(person_id) and self.people.card(person_id).has_photo

    def _plan_moves(self, ids: Sequence[str], level: int) -> Sequence[moves.Move]:
        return () if self.steps.is_busy else moves.plan_moves(self._workspace, ids, Level(level))

    # --- Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # One's own cards on their way to another program are no files to import.
        if event.mimeData().hasUrls() and not people_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and not people_in(event.mimeData()):
            event.acceptProposedAction()
            self.files.import_files(paths)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.midnight.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fit_to(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.contact_page.leave()
        self.steps.close()
        self.files.close()
        self.copies.close()
        self.relief.close()
        self.photos.close()
        self._preferences.geometry = self.saveGeometry()
        super().closeEvent(event)
