"""Several rows of which one is chosen: the ways that exist to somebody, or the people within reach of a need."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from netplanner.domain.introductions import Path
from netplanner.services.asking import Introducer
from netplanner.services.introducing import NeedInReach
from netplanner.ui.foundation.introduction_words import asks_in_days, short_name, through_words
from netplanner.ui.foundation.panels import Panel, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.introductions.choice_row import ChoiceRow
from netplanner.ui.pages.introductions.faces import Faces

_LONGEST = 60
_WEAK_BELOW = 0.45


class ChoicePanel(Panel):
    """`chosen` carries the place of the row that the user chose."""

    chosen = Signal(int)

    def __init__(self, heading: str, beside: str, rows: Sequence[ChoiceRow], current: int = 0) -> None:
        super().__init__()
        scale = type_scale(self.font())
        px = scale.px
        self.setAccessibleName(heading)
        self.rows = list(rows)
        # The tints of the rows reach a little beyond what stands in them.
        self.body.setContentsMargins(px(10), px(14), px(10), px(10))
        self.body.setSpacing(0)
        head = text_label(heading, scale.body_strong, wraps=True)
        head.setContentsMargins(px(6), 0, px(6), px(2))
        self.body.addWidget(head)
        if beside:
            note = text_label(beside, scale.caption, is_faint=True, wraps=True)
            note.setContentsMargins(px(6), 0, px(6), px(4))
            self.body.addWidget(note)
        for place, row in enumerate(self.rows):
            row.setObjectName(f"choice {place}")
            row.setChecked(place == current)
            row.toggled.connect(lambda is_on, at=place: self.chosen.emit(at) if is_on else None)
            self.body.addWidget(row)


class WaysPanel(ChoicePanel):
    """The ways that exist to one person, best first."""

    def __init__(self, faces: Faces, ways: Sequence[Path], introducers: dict[str, Introducer]) -> None:
        self._faces = faces
        best = ways[0]
        rows = [ChoiceRow(self._words(path), self._below(path, best, introducers), path.trust) for path in ways]
        super().__init__(self.tr("Ways that exist"), "", rows)

    def _words(self, path: Path) -> str:
        names = [short_name(self._faces.name_of(id)) for id in path.contact_ids]
        if path.introducer_id is None:
            return self.tr("Turn to {name} yourself").replace("{name}", names[0])
        if len(names) == 2:
            return self.tr("Ask {name}").replace("{name}", names[0])
        words = self.tr("Ask {name}, who asks {other}")
        return words.replace("{name}", names[0]).replace("{other}", names[1])

    def _below(self, path: Path, best: Path, introducers: dict[str, Introducer]) -> str:
        """What speaks for a way and against it, facts first."""
        facts = []
        if len(path.hops) < len(best.hops):
            is_one = len(best.hops) - len(path.hops) == 1
            facts.append(self.tr("one step shorter") if is_one else self.tr("two steps shorter"))
        if path.introducer_id is None:
            return "; ".join([*facts, self.tr("nobody needs to be asked")])
        known = introducers.get(path.introducer_id)
        if known is not None:
            facts.append(asks_in_days(known.known.asks))
        last = path.hops[-1]
        if last.weight < _WEAK_BELOW:
            facts.append(self.tr("they know each other a little"))
        return "; ".join(facts)


class ReachPanel(ChoicePanel):
    """The people within reach of a need, the best way first; choosing one shows their ways."""

    def __init__(self, faces: Faces, found: NeedInReach, current: int) -> None:
        rows = [
            ChoiceRow(
                shortened(faces.name_of(one.contact_id), _LONGEST),
                through_words(one, faces.name_of(one.introducer_id or "")),
                one.trust,
            )
            for one in found.people
        ]
        heading = self.tr("Within reach: {need}").replace("{need}", shortened(found.need.text, _LONGEST))
        more = self.tr("and {count} more; those with the best ways are shown").replace("{count}", str(found.others))
        super().__init__(heading, more if found.others else "", rows, current)
