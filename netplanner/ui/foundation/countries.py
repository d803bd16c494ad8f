"""The countries by their ISO codes, in the words of the user's system, as a choice of them is offered."""

from PySide6.QtCore import QLocale

from netplanner.domain.folding import fold


def countries(*also: str) -> dict[str, str]:
    """Each country's name by its code, in the order of their names; codes in `also` are there in any case."""
    named = {
        code: QLocale.territoryToString(territory)
        for territory in QLocale.Country
        # Continents and the world have numbers for a code.
        if len(code := QLocale.territoryToCode(territory)) == 2 and code.isalpha()
    }
    for code in filter(None, also):
        named.setdefault(code, code)
    return dict(sorted(named.items(), key=lambda pair: fold(pair[1])))
