"""Expected trouble in the user's language. The sentences themselves are in `services.troubles`."""

from PySide6.QtCore import QCoreApplication

from netplanner.domain.errors import NetPlannerError
from netplanner.services.troubles import SENTENCES

_CONTEXT = "Trouble"


def words_for(error: NetPlannerError) -> str:
    """The sentence for this trouble, translated, with its details filled in."""
    template = QCoreApplication.translate(_CONTEXT, SENTENCES[error.trouble])
    return template.format_map({name: str(value) for name, value in error.details.items()})
