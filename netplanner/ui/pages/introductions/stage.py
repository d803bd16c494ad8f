"""The middle and the right of the page for one row of the list: made anew when what it shows has changed.

Knows which panels go with somebody to meet, a need, and somebody who rests; the page knows when.
"""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.introduction_flow import Introduction
from netplanner.domain.introductions import NoPath, Path
from netplanner.services.asking import AskView
from netplanner.services.introducing import NeedInReach, Resting
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.introduction_words import held_back_words, no_way_words, request_words, short_name
from netplanner.ui.foundation.panels import Panel, symbol_row
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.pages.introductions.ask_panel import AskPanel
from netplanner.ui.pages.introductions.choices import ReachPanel, WaysPanel
from netplanner.ui.pages.introductions.faces import Faces
from netplanner.ui.pages.introductions.path_panel import PathPanel
from netplanner.ui.pages.introductions.why_panel import WhyPanel
from netplanner.ui.pages.introductions.wishes import IntroductionWishes

_GAP = 12
_SHOWN = 4


class CalmPanel(Panel):
    """A heading, a few sentences, and at most one button: where there is nothing to draw."""

    def __init__(self, heading: str, *sentences: str, button: FlatButton | None = None) -> None:
        super().__init__(heading)
        for words in sentences:
            self.body.addWidget(symbol_row(Symbol.INFO, words))
        if button is not None:
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


class Stage(QWidget):
    """`why_changed`: another introducer is looked at; `why` is the panel about them, None where nobody is asked."""

    why_changed = Signal()

    def __init__(self, faces: Faces, wishes: IntroductionWishes, today: date, drafts: dict[object, str]) -> None:
        """`drafts`: what the user wrote so far, by what it is about."""
        super().__init__()
        self._faces, self._wishes, self._today, self._drafts = faces, wishes, today, drafts
        self.why: WhyPanel | None = None
        self.ask: QWidget | None = None
        self.path: PathPanel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)

    def add_need(self, found: NeedInReach, current: int, chosen: Callable[[int], object]) -> None:
        """The people within reach of a need; the ways to the chosen one come below."""
        if found.people:
            panel = ReachPanel(self._faces, found, current)
            panel.chosen.connect(chosen)
            self._column.addWidget(panel)
            return
        heading = self.tr("Within reach: {need}").replace("{need}", shortened(found.need.text, 60))
        no_tags = self.tr("Give this wish a tag, so that people who carry it can be found.")
        nobody = self.tr(
            "Nobody with these tags is within reach yet. Who knows whom can be said on anybody's page, in two clicks."
        )
        self._column.addWidget(CalmPanel(heading, nobody if found.need.tags else no_tags))

    def add_resting(self, resting: Resting) -> None:
        name = self._faces.name_of(resting.contact_id)
        heading = self.tr("{name} rests").replace("{name}", shortened(name, 60))
        words = self.tr("Asked {count} times in 90 days. Free again on {day}; until then, other ways are looked for.")
        words = words.replace("{count}", str(resting.asks))
        words = words.replace("{day}", day_with_year(resting.free_on, self._today))
        give = self.tr("What might {name} need? Now is a good time to give.").replace("{name}", short_name(name))
        self._column.addWidget(CalmPanel(heading, words, give, button=self._opening(resting.contact_id)))

    def add_person(self, view: AskView, request: Introduction | None) -> None:
        """The ways to somebody, or the request for them that is under way."""
        if request is not None:
            self._add_request(view, request)
        elif view.ways.ways:
            self._add_ways(view)
        else:
            self._column.addWidget(self._no_way(view))

    def add_empty(self) -> None:
        heading = self.tr("Whom would you like to meet?")
        words = self.tr("Write a name into the field above, and the best way to them is shown: through whom, and why.")
        self._column.addWidget(CalmPanel(heading, words))

    def finish(self) -> None:
        self._column.addStretch(1)

    # --- how

    def _add_request(self, view: AskView, request: Introduction) -> None:
        self.path = PathPanel(self._faces, request.target_id)
        words = request_words(request, self._faces.name_of, self._today)
        self.path.show_request(request, words[:1].upper() + words[1:])
        self._column.addWidget(self.path)
        key = (request.id, request.state)
        self._show_ask(
            AskPanel(
                view, self._faces, self._wishes, self._today, request=request, kept_draft=self._drafts.get(key, "")
            ),
            key,
        )
        self._show_why(view, request.introducer_id, is_open_here=request.is_open)

    def _add_ways(self, view: AskView) -> None:
        ways = view.ways.ways
        self.path = PathPanel(self._faces, view.ways.target_id)
        self._column.addWidget(self.path)
        panel = WaysPanel(self._faces, ways, view.introducers)
        panel.chosen.connect(lambda place: self._show_way(view, ways[place]))
        self._column.addWidget(panel)
        self._show_way(view, ways[0])

    def _show_way(self, view: AskView, path: Path) -> None:
        if self.path is not None:
            self.path.show_path(path, view.introducers, is_best=path is view.ways.ways[0])
        if path.introducer_id is None:
            name = short_name(self._faces.name_of(view.ways.target_id))
            words = self.tr("You know {name} yourself; nobody needs to be asked.").replace("{name}", name)
            plan = FlatButton(self.tr("New follow-up"), symbol=Symbol.PLUS, is_primary=True)
            plan.setObjectName("plan")
            plan.clicked.connect(lambda: self._wishes.plan.emit(view.ways.target_id, None, ""))
            self._show_ask(CalmPanel(self.tr("The next step"), words, button=plan), None)
            self._show_why(view, None)
            return
        key = path.contact_ids
        kept = self._drafts.get(key, "")
        self._show_ask(AskPanel(view, self._faces, self._wishes, self._today, path=path, kept_draft=kept), key)
        self._show_why(view, path.introducer_id)

    def _show_ask(self, panel: QWidget, key: object) -> None:
        """Put the panel below the others, in the place of the one before."""
        if isinstance(panel, AskPanel):
            panel.edited.connect(partial(self._keep_draft, key))
        if self.ask is None:
            self._column.addWidget(panel)
        else:
            self._column.replaceWidget(self.ask, panel)
            panel.show()
            self.ask.hide()
            self.ask.deleteLater()
        self.ask = panel

    def _keep_draft(self, key: object, text: str) -> None:
        self._drafts[key] = text

    def _show_why(self, view: AskView, introducer_id: str | None, *, is_open_here: bool = False) -> None:
        known = view.introducers.get(introducer_id or "")
        self.why = None
        if known is not None:
            self.why = WhyPanel(known, self._faces.name_of(introducer_id or ""), is_open_here=is_open_here)
        self.why_changed.emit()

    def _no_way(self, view: AskView) -> Panel:
        """Why there is none, who could lead there later, and one way on."""
        target_id, found = view.ways.target_id, view.ways.found
        name = self._faces.name_of(target_id)
        sentences = [no_way_words(found, name)]
        sentences += [
            held_back_words(one, self._faces.name_of(one.contact_id), self._today) for one in view.held_back[:_SHOWN]
        ]
        opened = target_id
        if found.too_weak is not None and found.too_weak.introducer_id is not None:
            opened = found.too_weak.introducer_id
            first = short_name(self._faces.name_of(opened))
            sentences.append(self.tr("It grows as you and {name} share more.").replace("{name}", first))
        elif found.reason is NoPath.NOBODY and not view.held_back:
            sentences.append(self.tr("Do you know who knows them? Say so on that person's page, in two clicks."))
        heading = self.tr("The way to {name}").replace("{name}", shortened(name, 60))
        return CalmPanel(heading, *sentences, button=self._opening(opened))

    def _opening(self, person_id: str) -> FlatButton:
        name = short_name(self._faces.name_of(person_id))
        button = FlatButton(self.tr("Open {name}").replace("{name}", name), symbol=Symbol.PERSON)
        button.setObjectName("open")
        button.clicked.connect(lambda: self._wishes.open_person.emit(person_id))
        return button
