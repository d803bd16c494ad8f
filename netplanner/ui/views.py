"""Which view of the people is on: chosen in the sidebar, named in the header, saved and removed by the user.

Knows the views by their keys; whom one shows is `board.sidebar_views`.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from netplanner.domain.self_profile import Need
from netplanner.ui.board.board import BoardPage
from netplanner.ui.board.board_header import Form
from netplanner.ui.board.people import People
from netplanner.ui.board.saved_views import OWN, SavedView, named, read, written
from netplanner.ui.board.sidebar import Sidebar, SidebarEntry
from netplanner.ui.board.sidebar_views import Views, views_of
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.message_bar import MessageBar
from netplanner.ui.foundation.preferences import Preferences


class PeopleViews(QObject):
    """`go_to_board` shows the page on which a view is seen. `changed`: other people are shown, or by another name."""

    changed = Signal()

    def __init__(
        self,
        people: People,
        board: BoardPage,
        sidebar: Sidebar,
        preferences: Preferences,
        message_bar: MessageBar,
        window: QWidget,
        go_to_board: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._people, self._board, self._sidebar = people, board, sidebar
        self._preferences, self._message_bar, self._window = preferences, message_bar, window
        self._go_to_board = go_to_board
        self._views = Views()
        self._own = read(preferences.views)
        self.key = ""  # the view that is on; "" for everyone
        sidebar.view_chosen.connect(self.choose)
        sidebar.own_menu_wished.connect(self._on_menu_wished)
        sidebar.own_removed.connect(self.remove)
        board.header.view_left.connect(self._on_left)
        board.search_field.edit.textChanged.connect(self.changed)
        board.form_changed.connect(self._show_levels)

    @property
    def entries(self) -> list[SidebarEntry]:
        """Every view that can be chosen, the user's own first."""
        return [*self._own_entries(), *self._views.all]

    @property
    def can_save(self) -> bool:
        """Whether less than everyone is shown, so that it is worth a name."""
        return self._people.is_narrowed

    def show(self, needs: Sequence[Need]) -> None:
        """List the views of the people, and of these needs; the one that is on shows whom it shows now."""
        self._views = views_of(self._people.tally, needs)
        self._sidebar.set_views(self._views.standing)
        self._sidebar.set_own(self._own_entries())
        self._sidebar.set_needs(self._views.needs)
        self._show_levels()
        self._sidebar.set_tags(self._views.tags)
        if self.key:
            self._narrow()

    def choose(self, key: str) -> None:
        """Turn the view `key` on."""
        own = next((one for one in self._own if one.key == key), None)
        if own is not None:
            self._board.search_field.edit.setText(own.words)
        elif self._own_on() is not None:
            self._board.search_field.edit.clear()
        self.key = key
        self._sidebar.choose_view(key)
        self._go_to_board()
        self._narrow()
        self.changed.emit()

    def save(self) -> None:
        """Ask for a name, and keep what is shown now under it."""
        name, is_given = QInputDialog.getText(
            self._window, self.tr("Save this view"), self.tr("Its name in the sidebar"), text=self._suggested()
        )
        if is_given and named(name):
            on = self._own_on()
            view = self.key if on is None else on.view
            fresh = SavedView(named(name), view, self._words)
            self._keep([*(one for one in self._own if one.name != fresh.name), fresh])
            self.choose(fresh.key)

    def rename(self, key: str) -> None:
        """Ask for another name for a view of the user's own."""
        before = next(one for one in self._own if one.key == key)
        name, is_given = QInputDialog.getText(
            self._window, self.tr("Rename this view"), self.tr("Its name in the sidebar"), text=before.name
        )
        if is_given and named(name):
            fresh = SavedView(named(name), before.view, before.words)
            others = [one for one in self._own if one.name != fresh.name or one is before]
            self._keep([fresh if one is before else one for one in others])
            if self.key == key:
                self.choose(fresh.key)

    def remove(self, key: str) -> None:
        """Take a view of the user's own away; the message brings it back."""
        gone = next((one for one in self._own if one.key == key), None)
        if gone is None:
            return
        self._keep([one for one in self._own if one is not gone])
        if self.key == key:
            self._on_left()
        words = self.tr("“{view}” is no longer in the sidebar.").replace("{view}", gone.name)
        self._message_bar.tell(words, action=self.tr("Undo"), on_action=lambda: self._bring_back(gone))

    def _bring_back(self, gone: SavedView) -> None:
        if all(one.name != gone.name for one in self._own):
            self._keep([*self._own, gone])

    def restore(self) -> None:
        """Show people as they were shown the last time: as cards or as a table, with its columns."""
        self._board.table.columns_state = self._preferences.columns
        if self._preferences.form == Form.TABLE:
            self._board.show_as(Form.TABLE)

    def keep(self) -> None:
        """Remember how people are shown."""
        self._preferences.form = self._board.form
        self._preferences.columns = self._board.table.columns_state

    # --- how

    @property
    def _words(self) -> str:
        return self._board.search_field.edit.text().strip()

    def _show_levels(self) -> None:
        # On the board they are its columns.
        self._sidebar.set_levels(self._views.levels if self._board.form is Form.TABLE else ())

    def _own_on(self) -> SavedView | None:
        return next((one for one in self._own if one.key == self.key), None)

    def _own_entries(self) -> list[SidebarEntry]:
        return [SidebarEntry(key=one.key, label=one.name, symbol=Symbol.PIN) for one in self._own]

    def _suggested(self) -> str:
        name = next((entry.label for entry in self.entries if entry.key == self.key), "")
        return " · ".join(part for part in (name, self._words) if part)

    def _keep(self, views: list[SavedView]) -> None:
        self._own = views
        self._preferences.views = written(views)
        self._sidebar.set_own(self._own_entries())

    def _narrow(self) -> None:
        on = self._own_on()
        key = self.key if on is None else on.view
        shown = self._views.shown_by(key, self._people.cards())
        self._people.narrow_to(shown)
        is_on = shown is not None or on is not None
        label = next((entry.label for entry in self.entries if entry.key == self.key), "")
        # A tag that nobody has any longer is not in the sidebar, and still the way out has to be.
        self._board.header.show_view((label or key.partition(":")[2]) if is_on else "")

    def _on_left(self) -> None:
        self.choose("")
        self._board.setFocus()

    def _on_menu_wished(self, key: str, place: QPoint) -> None:
        if key.startswith(OWN):
            menu = QMenu(self._window)
            menu.addAction(self.tr("Rename…")).triggered.connect(lambda *_: self.rename(key))
            menu.addAction(self.tr("Remove")).triggered.connect(lambda *_: self.remove(key))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)
