"""At the right: why this introducer, in facts and calm words, and how a way is judged."""

from netplanner.domain import defaults
from netplanner.services.asking import Introducer
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.introduction_words import number, short_name
from netplanner.ui.foundation.labels import counted
from netplanner.ui.foundation.panels import Panel, symbol_row, text_label
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale


class WhyPanel(Panel):
    """`is_open_here`: the request that is open with them is the one that is shown."""

    def __init__(self, introducer: Introducer, name: str, *, is_open_here: bool = False) -> None:
        super().__init__(self.tr("Why {name}").replace("{name}", short_name(name)))
        for words, is_good in (
            self._promises(introducer),
            self._request(introducer, is_open_here),
            self._asks(introducer),
            self._likes(introducer),
        ):
            self.body.addWidget(
                symbol_row(Symbol.ENOUGH if is_good else Symbol.INFO, words, Meaning.OK if is_good else Meaning.NEUTRAL)
            )

    def _promises(self, introducer: Introducer) -> tuple[str, bool]:
        if not introducer.settled:
            return self.tr("No promise between you was tested yet"), False
        if introducer.kept == introducer.settled:
            if introducer.kept == 2:
                return self.tr("Both promises between you were kept"), True
            all_kept = counted(
                introducer.kept,
                one=self.tr("The one promise between you was kept"),
                several=self.tr("All {count} promises between you were kept"),
            )
            return all_kept, True
        words = self.tr("{kept} of {all} promises between you were kept")
        return words.replace("{kept}", str(introducer.kept)).replace("{all}", str(introducer.settled)), False

    def _request(self, introducer: Introducer, is_open_here: bool) -> tuple[str, bool]:
        if not introducer.known.is_busy:
            return self.tr("No request of yours is open with them"), True
        if is_open_here:
            return self.tr("This request is open with them; one at a time"), False
        return self.tr("One request of yours is open with them; one at a time"), False

    def _asks(self, introducer: Introducer) -> tuple[str, bool]:
        asks = introducer.known.asks
        if not asks:
            return self.tr("Not asked for an introduction in 90 days"), True
        if asks == 1:
            return self.tr("Asked once in 90 days; each ask wears a little, and after three they rest"), False
        if asks < defaults.ASKS_ARE_ENOUGH:
            return self.tr("Asked twice in 90 days; after the third they rest"), False
        return self.tr("Asked three times in 90 days; now they rest"), False

    def _likes(self, introducer: Introducer) -> tuple[str, bool]:
        if introducer.known.introduces:
            return self.tr("Introduces people, as far as you know"), True
        return self.tr("Would rather not introduce people"), False


class JudgedPanel(Panel):
    """How a way is judged, in plain words; the numbers are the model's own."""

    def __init__(self) -> None:
        super().__init__(self.tr("How a way is judged"))
        words = self.tr(
            "What you share and what is kept with the first person, times how well each would vouch for the next: a "
            "little {weak}, well {medium}, strongly {strong}. Each ask in 90 days takes a fifth of it; after three the "
            "person rests, and each has one request at a time. Below {least} no way is shown."
        )
        strengths = defaults.VOUCH_BY_STRENGTH
        for name, value in zip(("{weak}", "{medium}", "{strong}"), sorted(strengths.values()), strict=True):
            words = words.replace(name, number(value))
        words = words.replace("{least}", number(defaults.LEAST_PATH_TRUST))
        self.body.addWidget(text_label(words, type_scale(self.font()).caption, is_faint=True, wraps=True))
