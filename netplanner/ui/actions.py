"""The actions of the window: their words, keys and menus, and which deed each of them is.

Knows whether an action makes sense for whom is chosen; not what comes of it.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from netplanner.domain.commitments import Maker
from netplanner.domain.contact import IntentKind
from netplanner.domain.levels import Level
from netplanner.services.workspace import Workspace
from netplanner.ui.board.board_header import Form
from netplanner.ui.board.naming import named_so
from netplanner.ui.board.people import People
from netplanner.ui.deeds.deeds import Deeds
from netplanner.ui.foundation.labels import intent_name, level_name
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.step_names import step_name
from netplanner.ui.regions import Regions
from netplanner.ui.view_menus import ViewMenus
from netplanner.ui.views import PeopleViews
from netplanner.ui.window_pages import BOARD, INSIGHTS, INTRODUCTIONS, ME, WEEK, WindowPages

_RECENT = 8
_MENU_RIGHT, _MENU_TOP = 16, 120  # px from the window's upper right corner: below the button of a page's header

_Key = str | QKeySequence.StandardKey


class Actions(QObject):
    """`window_menu` is the program's menu, `person_menu` what can be done with whom is chosen.

    Who is chosen is nobody, one or several of `people`. Call `refresh` when that or the undo log changed.
    """

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        *,
        pages: WindowPages,
        people: People,
        deeds: Deeds,
        preferences: Preferences,
        regions: Regions,
        views: PeopleViews,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._pages = pages
        self._people = people
        self._deeds = deeds
        self._views = views
        self._acting = deeds.acting
        self._recent: list[str] = []  # the words of the commands given by the palette, the last one first
        make = self._make
        self.new = make(self.tr("&New person…"), deeds.persons.add, "Ctrl+N")
        self.bring = make(self.tr("&Import…"), deeds.files.ask_for_import, "Ctrl+I")
        self.export = make(
            self.tr("&Export…"), lambda: deeds.files.ask_for_export(pages.chosen_ids, list(people.cards())), "Ctrl+E"
        )
        self.back_up = make(self.tr("&Back up…"), deeds.copies.back_up)
        self.restore = make(self.tr("&Restore a backup…"), deeds.copies.restore)
        self.quit = make(self.tr("&Quit"), window.close, "Ctrl+Q")
        self.undo = make(self.tr("&Undo"), deeds.steps.undo, QKeySequence.StandardKey.Undo)
        self.redo = make(self.tr("&Redo"), deeds.steps.redo, "Ctrl+Shift+Z", "Ctrl+Y")
        self.find = make(self.tr("&Find"), pages.find_people, QKeySequence.StandardKey.Find)
        self.duplicates = make(self.tr("Find &duplicates…"), deeds.duplicates.find)
        self.remove_samples = make(self.tr("&Remove the sample people"), deeds.files.remove_samples)
        self.trash = make(self.tr("&Trash…"), deeds.persons.show_trash)
        self.settings = make(self.tr("&Settings…"), deeds.program.change_settings, "Ctrl+,")
        self.first_steps = make(self.tr("&First steps"), deeds.program.show_first_steps)
        self.guide = make(self.tr("&How NetPlanner reckons"), deeds.program.show_guide)
        self.about = make(self.tr("&About NetPlanner"), deeds.program.about)
        self.open = make(self.tr("&Open"), lambda: self._one(pages.open_person))
        self.board = make(self.tr("&Board"), lambda: pages.go_to(BOARD), "Ctrl+1")
        self.week = make(self.tr("&Week"), lambda: pages.go_to(WEEK), "Ctrl+2")
        self.introductions = make(self.tr("&Introductions"), lambda: pages.go_to(INTRODUCTIONS), "Ctrl+3")
        self.me = make(self.tr("&Me"), lambda: pages.go_to(ME), "Ctrl+4")
        self.insights = make(self.tr("I&nsights"), lambda: pages.go_to(INSIGHTS), "Ctrl+5")
        self.table = make(self.tr("Show as a &table"), self._on_table, "Ctrl+T")
        self.table.setCheckable(True)
        pages.board.form_changed.connect(lambda: self.table.setChecked(pages.board.form is Form.TABLE))
        self.save_view = make(self.tr("&Save this view…"), views.save, "Ctrl+Shift+S")
        self.save_view.setEnabled(False)
        views.changed.connect(lambda: self.save_view.setEnabled(views.can_save))
        self.view_menus = ViewMenus(window, preferences, views)
        self.palette = make(self.tr("&Command or person…"), self._on_palette, "Ctrl+K")
        self.keys = make(self.tr("&Keys"), self._on_keys, QKeySequence.StandardKey.HelpContents)
        self.next_region = make(self.tr("&Next part of the window"), lambda: regions.go(1), "F6")
        self.previous_region = make(self.tr("&Previous part of the window"), lambda: regions.go(-1), "Shift+F6")
        self.show_menu = make(self.tr("Show the &menu"), self._on_menu, "F10")
        self.capacity = make(self.tr("&Capacity, and what to give up"), pages.go_to_relief, "Ctrl+M")
        # About whom is chosen.
        self.log = make(self.tr("&Record a conversation…"), lambda: self._all(deeds.persons.record), "L", "Ctrl+L")
        self.plan = make(self.tr("New &follow-up…"), lambda: self._all(deeds.follow_ups.plan_with_each), "Ctrl+Shift+N")
        self.learnt = make(
            self.tr("What I lea&rnt of them…"),
            lambda: self._all(lambda ids: deeds.persons.record(ids, begin_with="learnt")),
            "Ctrl+Shift+E",
        )
        self.promise = make(self.tr("I &promised…"), lambda: self._promise(Maker.ME), "Ctrl+P")
        self.their_promise = make(self.tr("They promise&d…"), lambda: self._promise(Maker.THEM), "Ctrl+Shift+P")
        self.met_through = make(self.tr("Met &through…"), lambda: self._all(deeds.outreach.ask_met_through))
        self.enough = make(self.tr("&Enough here"), lambda: self._all(deeds.persons.mark_enough))
        self.tag = make(self.tr("Ta&gs…"), lambda: self._all(deeds.several.tag), "Ctrl+Shift+T")
        self.met_at = make(self.tr("Met several &at…"), lambda: self._all(deeds.several.meet), "Ctrl+Shift+M")
        self.intent_menu = QMenu(self.tr("What I &want here"), window)
        for kind in IntentKind:
            wanted = self.intent_menu.addAction(intent_name(kind))
            wanted.triggered.connect(lambda *_, kind=kind: deeds.several.want(pages.chosen_ids, kind))
        self.edit = make(self.tr("E&dit…"), lambda: self._one(deeds.persons.edit), "F2")
        self.copy = make(
            self.tr("&Copy as vCard"), lambda: self._all(deeds.files.copy_cards), QKeySequence.StandardKey.Copy
        )
        self.merge = make(self.tr("Mer&ge these people…"), lambda: self._all(deeds.duplicates.merge_chosen))
        self.delete = make(self.tr("Put into the &trash"), lambda: self._all(deeds.persons.delete), "Del")
        self.move_menu = QMenu(self.tr("&Move to"), window)
        for level in Level:
            moved = self.move_menu.addAction(level_name(level))
            moved.triggered.connect(lambda *_, to=level: deeds.persons.move(list(pages.chosen_ids), to))
        self.reach_menu = QMenu(self.tr("&Reach"), window)
        self.reach_menu.aboutToShow.connect(self._on_reach)
        about_whom = (
            self.open, self.log, self.learnt, self.promise, self.their_promise, self.plan, self.reach_menu, None,
            self.move_menu, self.enough, self.intent_menu, None, self.met_at, self.met_through, None,
            self.edit, self.tag, self.merge, self.copy, self.delete,
        )  # fmt: skip
        self.window_menu = self._menu(
            (self.tr("&File"), (self.new, self.bring, self.export, None, self.back_up, self.restore, None, self.quit)),
            (self.tr("&Edit"), (self.undo, self.redo, None, self.find, None, self.settings)),
            (self.tr("&Person"), about_whom),
            (
                self.tr("&View"),
                (
                    self.table,
                    self.view_menus.people,
                    self.save_view,
                    None,
                    self.view_menus.theme,
                    self.view_menus.language,
                ),
            ),
            (
                self.tr("&Go"),
                (
                    self.board,
                    self.week,
                    self.introductions,
                    self.me,
                    self.insights,
                    None,
                    self.capacity,
                    None,
                    self.palette,
                    self.next_region,
                    self.previous_region,
                    self.show_menu,
                ),
            ),
            (self.tr("&Tools"), (self.duplicates, self.trash, self.remove_samples)),
            (self.tr("&Help"), (self.first_steps, self.guide, self.keys, None, self.about)),
        )
        self.person_menu = QMenu(window)
        self._fill(self.person_menu, about_whom)

    def refresh(self) -> None:
        """Name what undo and redo would do, and offer only what makes sense."""
        for action, plain, named, name in (
            (self.undo, self.tr("&Undo"), self.tr("&Undo: {step}"), self._workspace.next_undo()),
            (self.redo, self.tr("&Redo"), self.tr("&Redo: {step}"), self._workspace.next_redo()),
        ):
            action.setEnabled(name is not None)
            action.setText(plain if name is None else named.replace("{step}", step_name(name)))
        count = len(self._pages.chosen_ids)
        for action in (
            self.log,
            self.learnt,
            self.enough,
            self.tag,
            self.met_at,
            self.met_through,
            self.copy,
            self.delete,
        ):
            action.setEnabled(count > 0)
        for action in (self.open, self.edit, self.promise, self.their_promise, self.reach_menu.menuAction()):
            action.setEnabled(count == 1)
        for menu in (self.move_menu, self.intent_menu):
            menu.setEnabled(count > 0)
        self.merge.setEnabled(count > 1)
        self.plan.setText(self.tr("New &follow-up…") if count < 2 else self.tr("A &follow-up with each…"))

    def _on_palette(self) -> None:
        from netplanner.ui.dialogs.palette import PaletteDialog
        from netplanner.ui.dialogs.palette_rows import commands_of

        self.view_menus.fill()
        # Of whoever was reached last: what the palette offers is about whom it finds.
        self.reach_menu.clear()
        # With one person, everything can be done but what needs two of them; they are open already by then.
        about_person = [one for one in commands_of(self.person_menu) if one.action not in (self.open, self.merge)]
        dialog = PaletteDialog(
            commands_of(self.window_menu),
            about_person,
            lambda text, most: named_so(self._people.cards(), text, most),
            self._recent,
            self._window,
        )
        if not self._deeds.steps.ask(dialog):
            return
        if dialog.line is not None:
            self._deeds.persons.record_line(dialog.line.person.id, dialog.line.text)
        if dialog.person is not None:
            self._pages.open_person(dialog.person.id)
        if dialog.command is not None:
            words = dialog.command.words
            self._recent = [words, *(one for one in self._recent if one != words)][:_RECENT]
            dialog.command.action.trigger()

    def _on_table(self) -> None:
        board = self._pages.board
        self._pages.go_to(BOARD)
        board.show_as(Form.BOARD if board.form is Form.TABLE else Form.TABLE)

    def _on_keys(self) -> None:
        from netplanner.ui.dialogs.keys import KeysDialog
        from netplanner.ui.dialogs.palette_rows import commands_of

        self._deeds.steps.ask(KeysDialog(commands_of(self.window_menu), self._window))

    def _on_menu(self) -> None:
        """Open the menu of the window where its button is, at the right below the meter."""
        place = QPoint(self._window.width() - self.window_menu.sizeHint().width() - _MENU_RIGHT, _MENU_TOP)
        self.window_menu.popup(self._window.mapToGlobal(place), self.window_menu.actions()[0])
        self.window_menu.setActiveAction(self.window_menu.actions()[0])

    def _make(self, text: str, deed: Callable[[], object], *keys: _Key) -> QAction:
        made = QAction(text, self._window)
        made.setShortcuts([QKeySequence(key) for key in keys])
        made.triggered.connect(lambda *_: deed())
        self._window.addAction(made)
        return made

    def _on_reach(self) -> None:
        """What can be done at once with their phones, mails and links, as they are now."""
        self.reach_menu.clear()
        chosen = self._pages.chosen_ids
        if len(chosen) == 1:
            self._reached = self._acting.menu(chosen[0])
            self.reach_menu.addActions(self._reached.actions())

    def _all(self, deed: Callable[[Sequence[str]], object]) -> None:
        deed(self._pages.chosen_ids)

    def _promise(self, maker: Maker) -> None:
        self._one(lambda person_id: self._deeds.promises.make(person_id, maker))

    def _one(self, deed: Callable[[str], object]) -> None:
        chosen = self._pages.chosen_ids
        if len(chosen) == 1:
            deed(chosen[0])

    def _menu(self, *groups: tuple[str, Sequence[QAction | QMenu | None]]) -> QMenu:
        menu = QMenu(self._window)
        for title, actions in groups:
            self._fill(menu.addMenu(title), actions)
        return menu

    def _fill(self, menu: QMenu, actions: Sequence[QAction | QMenu | None]) -> None:
        for action in actions:
            match action:
                case None:
                    menu.addSeparator()
                case QMenu():
                    menu.addMenu(action)
                case _:
                    menu.addAction(action)
