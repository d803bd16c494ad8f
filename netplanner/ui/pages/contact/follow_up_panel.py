"""What would lift it, and everything that is planned with somebody (look/03)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from netplanner.domain.contact import IntentKind
from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.domain.grace import Alertness
from netplanner.domain.levels import Level
from netplanner.domain.lifts import Lift
from netplanner.services.people import PersonView
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.labels import follow_up_name, follow_up_symbol
from netplanner.ui.foundation.panels import Panel, hairline, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.buttons import keyed
from netplanner.ui.pages.contact.day_menu import DayMenu
from netplanner.ui.pages.contact.planned import Planned, is_of_cadence
from netplanner.ui.pages.contact.rows import TextRow
from netplanner.ui.pages.contact.sight_words import due_words, supplied_words
from netplanner.ui.pages.contact.wishes import Wishes

_LONGEST = 200
# Meetings happen on their day; other deeds are done by theirs.
_MEETINGS = {FollowUpKind.COFFEE, FollowUpKind.INVOLVEMENT, FollowUpKind.EVENT}


class FollowUpPanel(Panel):
    """First what would supply something that is missing, planned or offered; below it what else is planned."""

    def __init__(self, view: PersonView, wishes: Wishes, today: date) -> None:
        self._today = today
        self._planned = Planned(view, today)
        self._owed = view.owed(today)
        lifting, others = self._parted(view)
        offered = self._offered(view)
        ways = len(lifting) + len(offered)
        super().__init__(self.tr("What would lift it") if ways else self.tr("Planned"), beside=self._any_order(ways))
        self._wishes = wishes
        self._type = type_scale(self.font())
        rows = [self._row(follow_up) for follow_up in lifting]
        rows += [self._offer(lift) for lift in offered]
        self._add(rows)
        if self._owed and view.contact.intent.kind is not IntentKind.ACCEPT:
            words = self.tr("The repair comes first. What else would lift it is told once it is made.")
            self.body.addWidget(text_label(words, self._type.caption, wraps=True, is_faint=True))
        if others:
            if rows:
                self.body.addSpacing(self._type.px(4))
                self.body.addWidget(text_label(self.tr("Also planned"), self._type.caption_initials, is_faint=True))
            self._add([self._row(follow_up) for follow_up in others])
        if not rows and not others:
            self.body.addWidget(text_label(self.tr("Nothing is planned."), self._type.body, is_faint=True))
        new = keyed(FlatButton(self.tr("Follow-up"), symbol=Symbol.PLUS, is_quiet=True), "plan")
        new.clicked.connect(lambda: wishes.plan.emit(None, ""))
        self.body.addWidget(new, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _any_order(self, ways: int) -> QWidget | None:
        """Beside the heading, where there is more than one way and all of them are needed."""
        if ways <= 1:
            return None
        words = self.tr("both, in any order") if ways == 2 else self.tr("all {count}, in any order")
        label = text_label(words.replace("{count}", str(ways)), QFont(), is_faint=True)
        label.setFont(type_scale(label.font()).caption)
        return label

    def _add(self, rows: Sequence[QWidget]) -> None:
        block = QVBoxLayout()
        block.setSpacing(self._type.px(6))
        for number, row in enumerate(rows):
            if number:
                block.addWidget(hairline())
            block.addWidget(row)
        self.body.addLayout(block)

    def _parted(self, view: PersonView) -> tuple[list[FollowUp], list[FollowUp]]:
        """What is planned: that which would lift it, and the rest. Who is at "enough" is not lifted."""
        if view.contact.intent.kind is IntentKind.ACCEPT:
            return [], list(view.follow_ups)
        missing = set(view.standing.missing)
        lifting = [one for one in view.follow_ups if missing.intersection(self._planned.supplied_by(one))]
        return lifting, [one for one in view.follow_ups if one not in lifting]

    def _offered(self, view: PersonView) -> list[Lift]:
        """The cheapest ways to what is missing and not planned yet.

        While a repair of mine is owed, only that: nothing is asked of them meanwhile. While there is a pattern to
        talk about, no new promise is proposed (MODEL §5, RED).
        """
        if self._owed:
            repair = [lift for lift in view.lifts if lift.kind is FollowUpKind.REPAIR]
            repair = repair or [Lift(atoms=("clear",), kind=FollowUpKind.REPAIR, minutes=0)]
            is_planned = any(follow_up.kind is FollowUpKind.REPAIR for follow_up in view.follow_ups)
            return [] if is_planned else repair
        if view.contact.intent.kind is IntentKind.ACCEPT or view.standing.level >= Level.CONNECTING_WITH:
            return []
        return [
            lift
            for lift in view.lifts
            if not all(self._planned.has(atom) for atom in lift.atoms)
            and not (lift.kind is FollowUpKind.PROMISE and view.theirs.alertness is Alertness.RED)
        ]

    def _repair_text(self) -> str:
        """What a repair begins with: the first of what was left open that has words."""
        texts = [shortened(promise.text, _LONGEST) for promise in self._owed if promise.text]
        return self.tr("Make good: {promise}").replace("{promise}", texts[0]) if texts else ""

    def _row(self, follow_up: FollowUp) -> QWidget:
        kind = follow_up_name(follow_up.kind)
        head = shortened(follow_up.text, _LONGEST)
        if not head:
            head = self.tr("{kind}, to stay in touch").replace("{kind}", kind) if is_of_cadence(follow_up) else kind
        when = due_words(follow_up.due, self._today)
        is_late = follow_up.due is not None and follow_up.due < self._today
        has_day = follow_up.due is not None and not is_late
        if has_day and follow_up.kind not in _MEETINGS:
            when = self.tr("due {day}").replace("{day}", when)
        minutes = self.tr("{minutes} min").replace("{minutes}", str(follow_up.minutes))
        # What is said in the head is not said again.
        facts = [kind, minutes, when] if follow_up.text else [minutes, when]
        done = keyed(FlatButton(self.tr("Done")), f"done {follow_up.id}")
        done.setAccessibleName(self.tr("Done: {what}").replace("{what}", head))
        done.clicked.connect(lambda: self._wishes.done.emit(follow_up.id))
        more = keyed(
            FlatButton(symbol=Symbol.DOTS, name=self.tr("More: {what}").replace("{what}", head), is_quiet=True),
            f"more {follow_up.id}",
        )
        more.setToolTip(self.tr("Later, change, a draft message, give it up"))
        more.setMenu(self._menu(follow_up))
        meaning = Meaning.SOON if is_late else Meaning.ACCENT
        lines = [", ".join(facts), ", ".join(facts[-2:]), when]
        return TextRow(follow_up_symbol(follow_up.kind), head, lines, done, more, meaning=meaning)

    def _menu(self, follow_up: FollowUp) -> QMenu:
        menu = QMenu(self)
        later = DayMenu(self.tr("Later"), self._today, parent=menu)
        later.day_chosen.connect(lambda day: self._wishes.later.emit(follow_up.id, day))
        menu.addMenu(later)
        menu.addAction(self.tr("Change…")).triggered.connect(lambda: self._wishes.change.emit(follow_up.id))
        draft = menu.addAction(self.tr("Copy a draft message"))
        draft.triggered.connect(lambda: self._wishes.draft.emit(follow_up.id))
        if not is_of_cadence(follow_up):
            menu.addSeparator()
            give_up = menu.addAction(self.tr("Give it up"))
            give_up.triggered.connect(lambda: self._wishes.give_up.emit(follow_up.id))
        return menu

    def _offer(self, lift: Lift) -> QWidget:
        kind = follow_up_name(lift.kind)
        waiting = [atom for atom in lift.atoms if not self._planned.has(atom)]
        below = self._shows(lift.kind, waiting)
        if lift.minutes:
            minutes = self.tr("{minutes} min").replace("{minutes}", str(lift.minutes))
            below = f"{below}, {minutes}"
        plan = keyed(FlatButton(self.tr("Plan")), f"plan {lift.kind}")
        plan.setAccessibleName(self.tr("Plan: {what}").replace("{what}", kind))
        text = self._repair_text() if lift.kind is FollowUpKind.REPAIR else ""
        plan.clicked.connect(lambda: self._wishes.plan.emit(lift.kind, text))
        return TextRow(follow_up_symbol(lift.kind), kind, below, plan, wraps=True)

    def _shows(self, kind: FollowUpKind, atoms: Sequence[str]) -> str:
        match kind:
            case FollowUpKind.REPAIR:
                return self.tr("makes good what was left open")
            case FollowUpKind.PROMISE:
                return self.tr("something small to keep")
            case FollowUpKind.INVOLVEMENT | FollowUpKind.EVENT:
                return self.tr("something done together")
            case _ if "ever" in atoms:
                return self.tr("a first exchange")
            case _:
                return self.tr("would show {what}").replace("{what}", supplied_words(atoms))
