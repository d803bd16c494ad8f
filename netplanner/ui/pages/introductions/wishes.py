"""Everything that the user can wish for on the page of introductions, as signals; the window says what comes of it."""

from PySide6.QtCore import QObject, Signal


class IntroductionWishes(QObject):
    """`open_person`: an id. `asked`: the ids of a way, the introducer first, and the target last.

    `advanced`: the id of a request; `declined`: that and the `Party` that said no.
    `ask_planned`: the id of the target, and what is planned; it goes into the first week with room.
    `open_me`: the page of oneself, where wishes are written down.
    `plan`: the id of a person, a `FollowUpKind` or None, and a text to begin with.
    """

    open_person = Signal(str)
    asked = Signal(object)
    advanced = Signal(str)
    declined = Signal(str, object)
    ask_planned = Signal(str, str)
    open_me = Signal()
    plan = Signal(object, object, str)
