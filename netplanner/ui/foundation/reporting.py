"""Expected trouble in the user's language. The sentences themselves are in `services.troubles`."""

from PySide6.QtCore import QCoreApplication

from netplanner.domain.errors import NetPlannerError
from netplanner.services.troubles import sentence


def words_for(error: NetPlannerError) -> str:
    """The sentence for this trouble, translated, with its details filled in."""
    return sentence(error, QCoreApplication.translate)
