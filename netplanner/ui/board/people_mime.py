"""People on their way: between columns by their ids, and out of the window as a file of their cards."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

PEOPLE_MIME = "application/x-netplanner-people"


VCARD_MIME = "text/vcard"


def people_mime(ids: Sequence[str], cards: Path | None = None) -> QMimeData:
    """People being dragged, by their ids; `cards` is a .vcf file of them for other programs."""
    mime = QMimeData()
    mime.setData(PEOPLE_MIME, json.dumps(list(ids)).encode())
    if cards is not None:
        mime.setUrls([QUrl.fromLocalFile(str(cards))])
    return mime


def cards_mime(cards: bytes) -> QMimeData:
    """Cards for the clipboard: as vCard, and as the text that they are."""
    mime = QMimeData()
    mime.setData(VCARD_MIME, cards)
    mime.setText(cards.decode("utf-8", "replace"))
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
