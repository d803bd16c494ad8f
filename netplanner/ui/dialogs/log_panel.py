"""What passed between the user and somebody: one line, and a panel of ticks (MODEL, "Lightness").

Knows how ticks become a `Conversation`; writes nothing. With `asked` it asks for what is missing on the way to a
level, and folds the rest away.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.commitments import Maker
from netplanner.domain.evidence import Facet, Sphere
from netplanner.domain.levels import Gate, Level, Standing
from netplanner.services.conversations import Conversation
from netplanner.services.views import Promise
from netplanner.ui.dialogs.log_rows import LogRow, LogRows, NotedTicks, RowsArea
from netplanner.ui.dialogs.promise_rows import PromiseRows
from netplanner.ui.dialogs.text_line import TextLine
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.labels import atom_name, count_of_people, facet_name, level_name
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.ticks import RING, TickRow
from netplanner.ui.foundation.typography import elided, type_scale

_WIDTH = 600
_MARGIN = 24
_MARGIN_TOP = 20
_BETWEEN = 14
_FIELD_HEIGHT = 32
_TOLD_NAMES = 3
_NAME_WIDTH = 220
_NAME_LENGTH = 100
_PROMISE_LENGTH = 200


class LogPanel(QDialog):
    """Enter in the line saves, Esc leaves. `conversation` is what was ticked.

    `names`: whom it is about, one or several. `open_promises`: those that may turn out to be kept. `known`: the
    gates of the one person, so that what holds already is not asked twice. `asked`: atoms missing on the way to
    `to_level`; with them there is a line only for who was in touch. `standing_after` tells where it would lead.
    `begin_with`: "learnt", "showed" or "together".
    """

    def __init__(
        self,
        names: Sequence[str],
        today: date,
        *,
        open_promises: Sequence[Promise] = (),
        known: Sequence[Gate] = (),
        asked: Sequence[str] = (),
        to_level: Level | None = None,
        standing_after: Callable[[Conversation], Standing] | None = None,
        begin_with: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._asked = tuple(asked)
        self._to_level = to_level
        self._standing_after = standing_after
        self._type = type_scale(self.font())
        self.setWindowTitle(self.tr("Record a conversation") if not asked else self.tr("Record what you know"))
        hint = self.tr("What passed between you? One line is enough, or none.")
        self.line = TextLine("", self.tr("What passed between you"), hint=hint)
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("On"))
        self.day.setDisplayFormat("d MMM yyyy")
        self.day.setMinimumHeight(self._type.px(_FIELD_HEIGHT))
        held = {atom.name for gate in known for atom in gate.atoms if atom.holds}
        self._make_ticks(held, open_promises, today)
        rows = self._rows(held)
        shown = [row for row in rows if any(atom.startswith(row.supplies) for atom in self._asked if row.supplies)]
        folded = [row for row in rows if row not in shown] if asked else []
        self._log_rows = LogRows(shown if asked else rows, folded)
        if asked:
            self._show_asked(held)
        self._lay_out(*self._heading(names))
        self._connect()
        self._begin(begin_with)
        self._on_changed()
        self._area.fit()

    def _begin(self, begin_with: str) -> None:
        """Put the keyboard where the first answer is given."""
        rows: dict[str, TickRow[Any]] = {"learnt": self.learnt, "showed": self.showed, "together": self.together}
        if begin_with in rows:
            asked = rows[begin_with].chips
        else:
            asked = [chip for ticks in self.ticks for chip in ticks.chips] if self._asked else []
        chips = [chip for chip in asked if chip.isVisibleTo(self) and not chip.holds]
        (chips[0] if chips else self.line).setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def conversation(self) -> Conversation:
        """What is ticked now."""
        chosen = self.day.date()
        together, fits, kept = self.together.ticked, self.fits.ticked, self.kept.ticked
        was_exchange = bool(self.exchange.ticked) if self._asked else True
        return Conversation(
            on=date(chosen.year(), chosen.month(), chosen.day()),
            text=self.line.text() if was_exchange else "",
            was_exchange=was_exchange,
            learnt=frozenset(self.learnt.ticked),
            showed=frozenset(self.showed.ticked),
            plan=self.plan_note.text() if self.plan.ticked else None,
            plan_acted="acted" in self.plan.ticked,
            promises=self.promised.promises,
            kept=frozenset(number for number in kept if isinstance(number, int)),
            kept_unwritten=frozenset(maker for maker in kept if isinstance(maker, Maker)),
            together=together[0] if together else None,
            together_note=self.together_note.text() if together else "",
            ongoing=bool(together and self.ongoing.ticked),
            fits=fits[0] if fits else None,
        )

    # --- what can be ticked

    def _make_ticks(self, held: Collection[str], open_promises: Sequence[Promise], today: date) -> None:
        facets = [(facet, facet_name(facet)) for facet in Facet]
        self.exchange: TickRow[bool] = TickRow(self.tr("In touch"), [(True, self.tr("we were in touch that day"))])
        self.learnt = TickRow(self.tr("I learnt their"), facets, held=_facets_held("them", held))
        self.showed = TickRow(self.tr("They know my"), facets, held=_facets_held("me", held))
        plans = [("said", self.tr("we planned something")), ("acted", self.tr("we both did what was planned"))]
        self.plan = TickRow(self.tr("Planned"), plans)
        self.plan_note = TextLine("", self.tr("What was planned"), hint=self.tr("What? It can stay empty."))
        kept: list[tuple[int | Maker, str]] = [(promise.id, self._told(promise)) for promise in open_promises]
        theirs = self.tr("another of theirs") if kept else self.tr("a promise of theirs")
        mine = self.tr("another of mine") if kept else self.tr("a promise of mine")
        kept += [(Maker.THEM, theirs), (Maker.ME, mine)]
        self.kept: TickRow[int | Maker] = TickRow(self.tr("Kept"), kept)
        spheres = [(Sphere.PERSONAL, self.tr("privately")), (Sphere.PROFESSIONAL, self.tr("at work"))]
        self.together = TickRow(self.tr("Did together"), spheres, is_exclusive=True)
        self.ongoing: TickRow[bool] = TickRow(self.tr("Goes on"), [(True, self.tr("it goes on"))])
        self.together_note = TextLine("", self.tr("What you did together"), hint=self.tr("What? It can stay empty."))
        fits = [(1, self.tr("yes")), (0, self.tr("not sure yet")), (-1, self.tr("rather not"))]
        self.fits = TickRow(self.tr("It fits"), fits, is_exclusive=True, held=(1,) if "fit" in held else ())
        self.promised = PromiseRows(today)
        self.ticks: tuple[TickRow[Any], ...] = (
            self.exchange, self.learnt, self.showed, self.plan, self.kept, self.together, self.ongoing, self.fits,
        )  # fmt: skip

    def _told(self, promise: Promise) -> str:
        text = shortened(promise.commitment.text, _PROMISE_LENGTH) or self.tr("a promise")
        told = self.tr("mine: {promise}") if promise.commitment.maker is Maker.ME else self.tr("theirs: {promise}")
        return told.replace("{promise}", text)

    def _rows(self, held: Collection[str]) -> list[LogRow]:
        """Every row of ticks, in the order of the ladder, with the beginnings of the atoms that it can supply."""
        together = NotedTicks(self.together, self.together_note, more=self.ongoing)
        rows = [
            LogRow(self.tr("I learnt their"), self.learnt, ("them.",)),
            LogRow(self.tr("They know my"), self.showed, ("me.",)),
            LogRow(self.tr("Planned"), NotedTicks(self.plan, self.plan_note), ("kept.",)),
            LogRow(self.tr("Promised"), self.promised),
            LogRow(self.tr("Kept"), self.kept, ("kept.",)),
            LogRow(self.tr("Did together"), together, ("involvement",), "involvement" in held),
            LogRow(self.tr("It fits"), self.fits, ("fit",)),
        ]
        if self._asked:
            rows.insert(0, LogRow(self.tr("In touch"), NotedTicks(self.exchange, self.line), ("ever",)))
        return rows

    def _show_asked(self, held: Collection[str]) -> None:
        """Of each row only what is missing, and quietly what holds; "More" shows the rest."""
        for ticks, side in ((self.learnt, "them"), (self.showed, "me")):
            wanted = _facets_asked(side, self._asked)
            if wanted:
                ticks.show_only(wanted | _facets_held(side, held))
        if "kept.ME|kept.THEM|plan" not in self._asked and "kept.BOTH|plan.acted" in self._asked:
            self.plan.show_only({"acted"})

    # --- how it stands

    def _heading(self, names: Sequence[str]) -> tuple[str, str]:
        shown = [
            elided(shortened(name, _NAME_LENGTH), self._type.heading, self._type.px(_NAME_WIDTH)) for name in names
        ]
        told = ", ".join(shown[:_TOLD_NAMES])
        if len(names) > _TOLD_NAMES:
            told = self.tr("{names} and more").replace("{names}", told)
        if self._to_level is None:
            below = self.tr("The ticks are for all {people}.") if len(names) > 1 else ""
            title = self.tr("You and {name}").replace("{name}", told)
            return title, below.replace("{people}", count_of_people(len(names)))
        title = self.tr("What would bring {name} to {level}").replace("{level}", level_name(self._to_level))
        if len(names) == 1:
            return title.replace("{name}", told), self.tr("Tick what you have seen. Nothing is assumed.")
        below = self.tr("{names}. Tick what you have seen with all of them.").replace("{names}", told)
        return title.replace("{name}", count_of_people(len(names))), below

    def _lay_out(self, title: str, below: str) -> None:
        px = self._type.px
        heading = QVBoxLayout()
        heading.setSpacing(px(4))
        heading.addWidget(text_label(title, self._type.heading, wraps=True))
        if below:
            heading.addWidget(text_label(below, self._type.caption, wraps=True, is_faint=True))
        self._area = RowsArea(self._log_rows, self)
        self._outlook = text_label("", self._type.caption, wraps=True, is_faint=True)
        cancel = FlatButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save_button = FlatButton(self.tr("Record"), is_primary=True)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._outlook, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.save_button)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(_MARGIN_TOP), px(_MARGIN), px(_MARGIN_TOP))
        layout.setSpacing(px(_BETWEEN))
        layout.addLayout(heading)
        layout.addWidget(self._said())
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)
        self.setMinimumWidth(px(_WIDTH))
        self.resize(px(_WIDTH), self.minimumSizeHint().height())

    def _said(self) -> QWidget:
        """The line and its day; where things are asked for, the day alone, as a row of its own."""
        if self._asked:
            day = QWidget()
            row = QHBoxLayout(day)
            row.setContentsMargins(RING, 0, 0, 0)
            row.addWidget(self.day)
            row.addStretch(1)
            return self._log_rows.labelled(LogRow(self.tr("Seen on"), day))
        said = QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._type.px(8))
        row.addWidget(self.line, 1)
        row.addWidget(self.day)
        return said

    def _connect(self) -> None:
        self._log_rows.unfolded.connect(self._on_unfolded)
        self.day.dateChanged.connect(self._on_changed)
        self.promised.changed.connect(self._on_changed)
        for ticks in self.ticks:
            ticks.changed.connect(self._on_changed)

    def unfold(self) -> None:
        """Show every row, whatever is asked for."""
        self._log_rows.unfold()

    def add_note(self, note: QWidget) -> None:
        """Put a few words between the heading and what is asked."""
        self._layout.insertWidget(1, note)
        self._area.fit()

    def _on_unfolded(self) -> None:
        for ticks in (self.learnt, self.showed, self.plan):
            ticks.show_only(None)
        self._area.fit_soon()

    def _on_changed(self) -> None:
        self.save_button.setEnabled(not self._asked or self.says_something)
        self._foretell()
        self._area.fit_soon()

    @property
    def says_something(self) -> bool:
        """Whether anything is ticked or typed."""
        said = self.conversation
        return said != Conversation(on=said.on, was_exchange=not self._asked)

    def _foretell(self) -> None:
        """Say where this would lead, before it is recorded."""
        if self._standing_after is None or self._to_level is None:
            return
        after = self._standing_after(self.conversation)
        if after.level >= self._to_level:
            words = self.tr("Then: {level}.").replace("{level}", level_name(after.level))
        else:
            missing = ", ".join(atom_name(atom) for atom in after.missing)
            # Of the next level only: what those above it ask for is another story.
            words = self.tr("Then still missing for {level}: {what}.").replace("{what}", missing)
            words = words.replace("{level}", level_name(after.level + 1))
        self._outlook.setText(words)


def _facets_held(side: str, atoms: Collection[str]) -> set[Facet]:
    """The facets that are shared already; "them.STRENGTH|EXPERTISE" alone does not tell which of the two."""
    return {facet for facet in Facet if f"{side}.{facet}" in atoms}


def _facets_asked(side: str, atoms: Collection[str]) -> set[Facet]:
    """The facets that could supply these atoms: "them.STRENGTH|EXPERTISE" names two."""
    named = [name for atom in atoms if atom.startswith(f"{side}.") for name in atom.partition(".")[2].split("|")]
    return {facet for facet in Facet if facet in named}
