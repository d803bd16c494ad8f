"""People on their way from one column to another, as a drag carries them: by their ids, and nothing else."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

PEOPLE_MIME = "application/x-netplanner-people"


def people_mime(ids: Sequence[str]) -> QMimeData:
    """People being dragged, by their ids."""
    mime = QMimeData()
    mime.setData(PEOPLE_MIME, json.dumps(list(ids)).encode())
    return mime


def people_in(mime: QMimeData) -> list[str]:
    """The ids of the people that are dragged; none for anything else, whichever program made it."""
    if not mime.hasFormat(PEOPLE_MIME):
        return []
    try:
        ids = json.loads(bytes(mime.data(PEOPLE_MIME).data()))
    except ValueError:
        return []
    return [id for id in ids if isinstance(id, str)] if isinstance(ids, list) else []
