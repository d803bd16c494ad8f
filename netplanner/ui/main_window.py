"""The window: its parts side by side, and what each of them shows when something changed.

Knows no rule and draws nothing: it hands people from one part to the other. Its menus are `actions`, its pages
`window_pages`, and what can be done in it `deeds`.
"""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QTime
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from netplanner.services import editing, myself, people, planning
from netplanner.services.sample_removal import sample_people
from netplanner.services.ties import Ties
from netplanner.services.week import WeekView, week
from netplanner.services.workspace import Changes, Workspace
from netplanner.ui.actions import Actions
from netplanner.ui.board.capacity_meter import CapacityMeter
from netplanner.ui.board.digest_strip import DigestStrip
from netplanner.ui.board.naming import Known
from netplanner.ui.board.people import People
from netplanner.ui.board.people_mime import people_in
from netplanner.ui.board.sidebar import Sidebar
from netplanner.ui.board.strip import Strip
from netplanner.ui.deeds.deeds import make_deeds
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.background import Background, Runner
from netplanner.ui.foundation.change_bridge import ChangeBridge
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.message_bar import MessageBar
from netplanner.ui.foundation.midnight import Midnight
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.hints import Hints
from netplanner.ui.regions import Regions
from netplanner.ui.reminders import Reminders
from netplanner.ui.views import PeopleViews
from netplanner.ui.window_pages import BOARD, WEEK, WindowPages
from netplanner.ui.window_place import WindowPlace


class MainWindow(QMainWindow):
    """Call `load` once before showing it. `runner` does long work, `now` is the clock; tests pass others."""

    def __init__(
        self,
        workspace: Workspace,
        preferences: Preferences,
        *,
        is_demo: bool = False,
        runner: Runner | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._preferences = preferences
        self.setWindowTitle(self.tr("NetPlanner") if not is_demo else self.tr("Sample people"))
        self.place = WindowPlace(self, preferences)
        self.setAcceptDrops(True)
        self.ties = Ties(workspace)
        self.people = People(self)
        self.photos = Photos(
            lambda person_id: editing.photo_of(workspace, person_id),
            self,
            may_read=lambda: not self.deeds.steps.is_busy,
        )
        self._page_place = QWidget()
        self.message_bar = MessageBar(self._page_place)
        steps = Steps(workspace, self.message_bar, runner or Background(), self, name_of=Known(self.people).name_of)
        self.deeds = make_deeds(
            workspace,
            preferences,
            steps=steps,
            ties=self.ties,
            shown=self.people,
            photos=self.photos,
            runner=runner or Background(),
            window=self,
        )
        self.pages = WindowPages(workspace, self.people, self.photos, self.ties, self.deeds)
        self.meter = CapacityMeter()
        self.sidebar = Sidebar()
        self.views = PeopleViews(
            self.people,
            self.pages.board,
            self.sidebar,
            preferences,
            self.message_bar,
            self,
            go_to_board=lambda: self.pages.go_to(BOARD),
        )
        self._digest = DigestStrip()
        self.reminders = Reminders(
            preferences,
            self._digest,
            self,
            week_of=self._week_of,
            name_of=Known(self.people).name_of,
            open_week=lambda: self.pages.go_to(WEEK),
            come_to_the_front=self.place.come_to_the_front,
            now=now,
        )
        remove = FlatButton(self.tr("Remove the sample people"))
        remove.clicked.connect(self.deeds.files.remove_samples)
        self._samples = Strip(Symbol.PEOPLE, Meaning.NEUTRAL, remove, close_name=self.tr("Keep them for now"))
        self._samples.closed.connect(self._on_samples_kept)
        self._are_samples_kept = is_demo
        self.hints = Hints(preferences, self, lambda: self.people.total > 0)
        self._lay_out()
        strips = (self._digest, self._samples, self.hints.strip)
        regions = Regions((self.sidebar, self.meter, *strips, self.pages, self.message_bar))
        self.menus = Actions(
            self,
            workspace,
            pages=self.pages,
            people=self.people,
            deeds=self.deeds,
            preferences=preferences,
            regions=regions,
            views=self.views,
        )
        self.pages.set_menus(self.menus.window_menu, self.menus.person_menu)
        self._bridge = ChangeBridge(workspace, self)
        self.midnight = Midnight(workspace.today, self)
        self._connect()

    # --- set up

    def load(self) -> None:
        """Read everyone from the file and show them."""
        self.people.replace_all(people.cards(self._workspace), self._workspace.today())
        self._refresh_around()

    def restore_place(self) -> None:
        """Put the window where it was the last time, with the people shown as they were."""
        self.place.restore()
        self.views.restore()

    def _keep_place(self) -> None:
        self.place.keep()
        self.views.keep()

    def take_over(self, other: "MainWindow") -> None:
        """Show what `other`, which has ended, showed: its place, page, people and words looked for."""
        other._keep_place()
        self.restore_place()
        self.deeds.persons.drafts.update(other.deeds.persons.drafts)
        self._are_samples_kept = other._are_samples_kept
        self.load()
        self.hints.take_over(other.hints)
        self.pages.board.header.choose_order(other.pages.board.header.order)
        if other.views.key:
            self.views.choose(other.views.key)
        self.pages.take_over(other.pages)

    def end(self) -> None:
        """Save what stands half written, and end what is under way."""
        self.pages.contact.leave()
        self.reminders.end()
        self.deeds.close()
        self.photos.close()

    def _week_of(self) -> WeekView | None:
        return None if self.deeds.steps.is_busy else week(self._workspace, self.ties)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.meter)
        for strip in (self._digest, self._samples, self.hints.strip):
            right.addWidget(strip)
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
        deeds = self.deeds
        self._bridge.changed.connect(self._on_changed)
        self._bridge.changed.connect(deeds.duplicates.look_again)
        self.midnight.day_changed.connect(self._on_day_changed)
        self.menus.log.triggered.connect(lambda *_: self.hints.follow("log"))
        self.menus.palette.triggered.connect(lambda *_: self.hints.follow("palette"))
        self.pages.board.move_requested.connect(lambda *_: self.hints.follow("move"))
        self.menus.capacity.triggered.connect(lambda *_: self.hints.follow("meter"))
        self.meter.opened.connect(lambda: self.hints.follow("meter"))
        deeds.steps.job_ended.connect(self._refresh_around)
        deeds.copies.restored.connect(self._on_restored)
        deeds.program.settings_kept.connect(self.reminders.follow_wishes)
        self.meter.opened.connect(self.pages.go_to_relief)
        self.pages.page_changed.connect(lambda _: self.sidebar.choose_page(self.pages.place))
        self.pages.choice_changed.connect(self.menus.refresh)
        self.sidebar.page_chosen.connect(self.pages.go_to)

    # --- what changed

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
        if not self.deeds.steps.is_busy:
            self.load()

    def _refresh_around(self) -> None:
        meter, names = planning.meter(self._workspace), self.deeds.follow_ups.names()
        self.meter.show_meter(meter, names, self.people.tally.birthdays)
        self.sidebar.set_day(self._workspace.today())
        self.sidebar.set_pages(self.pages.entries(), chosen=self.pages.place)
        self.views.show(myself.needs(self._workspace))
        if self._workspace.next_undo() is None:
            self.sidebar.set_status(self.tr("On this machine"), Symbol.LOCK)
        else:
            now = QTime.currentTime()
            saved = self.tr("Saved {time}").replace("{time}", QLocale().toString(now, QLocale.FormatType.ShortFormat))
            self.sidebar.set_status(saved, Symbol.CHECK)
        has_samples = bool(sample_people(self._workspace))
        self.menus.remove_samples.setVisible(has_samples)
        if has_samples and not self._are_samples_kept:
            self._samples.tell(self.tr("These people are invented, to try things with."))
        else:
            self._samples.hide()
        self.hints.look()
        self.menus.refresh()
        self.pages.refresh()

    def _on_samples_kept(self) -> None:
        self._are_samples_kept = True
        self._samples.hide()

    # --- Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # One's own cards on their way to another program are no files to import.
        if event.mimeData().hasUrls() and not people_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and not people_in(event.mimeData()):
            event.acceptProposedAction()
            self.deeds.files.import_files(paths)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.midnight.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fit_to(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.end()
        self._keep_place()
        super().closeEvent(event)
