"""The picture of somebody in a form: shown small, chosen from a file, taken away.

Knows what no card of ours takes in and says so; not how a card holds a picture.
"""

from pathlib import Path

from PySide6.QtCore import QRectF, QStandardPaths, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services.editing import LARGEST_PHOTO_MEGABYTES, Picture, check_photo
from netplanner.ui.board.avatar import paint_avatar
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.reporting import words_for
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

_PORTRAIT = 56
_ON_CARD = "on the card"


class _Portrait(QWidget):
    """The picture as it is shown elsewhere, or the initials of the name as it is typed."""

    def __init__(self, photos: Photos) -> None:
        super().__init__()
        self._photos = photos
        self._type = type_scale(self.font())
        self.name = ""
        self.shown = ""
        self.setFixedSize(self._type.px(_PORTRAIT), self._type.px(_PORTRAIT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = None
        if self.shown:
            picture = self._photos.picture(self.shown, size=self.width(), ratio=self.devicePixelRatioF())
        if picture is not None:
            painter.drawPixmap(0, 0, picture)
        else:
            rect = QRectF(self.rect())
            font, scheme = self._type.title, tokens(self.palette())
            # One hue, whatever is typed: it would change with every letter.
            paint_avatar(painter, rect, name=self.name, person_id="", font=font, scheme=scheme)
        painter.end()


class PhotoField(QWidget):
    """`photo` is what becomes of the picture: kept, removed, or the bytes of another. `changed` tells of each."""

    changed = Signal()

    def __init__(self, picture: bytes | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Under a name each, so that one that cannot be shown leaves the last one in its place.
        self._pictures = {} if picture is None else {_ON_CARD: picture}
        self._photo: bytes | Picture = Picture.KEEP
        self._photos = Photos(self._pictures.get, self)
        self._photos.loaded.connect(self._on_loaded)
        scale = type_scale(self.font())
        self.portrait = _Portrait(self._photos)
        self.choose_button = FlatButton(self.tr("Choose a picture…"), symbol=Symbol.CAMERA)
        self.choose_button.clicked.connect(self._on_choose)
        self.remove_button = FlatButton(self.tr("Remove"), is_quiet=True)
        self.remove_button.setAccessibleName(self.tr("Remove the picture"))
        self.remove_button.clicked.connect(self._on_remove)
        self.note = text_label("", scale.caption, wraps=True, is_faint=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(scale.px(8))
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(scale.px(4))
        column.addLayout(buttons)
        column.addWidget(self.note)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.px(12))
        layout.addWidget(self.portrait)
        layout.addLayout(column, 1)
        self._show(_ON_CARD if picture is not None else "")

    @property
    def photo(self) -> bytes | Picture:
        return self._photo

    def set_name(self, name: str) -> None:
        """Whose initials stand where there is no picture."""
        self.portrait.name = name
        self.portrait.update()

    def take_picture(self, path: Path) -> None:
        """Take the picture of a file once it was decoded, or say why it cannot be."""
        most = LARGEST_PHOTO_MEGABYTES * 1024 * 1024
        try:
            with path.open("rb") as file:
                data = file.read(most + 1)
            check_photo(data)
        except OSError:
            self._say(words_for(NetPlannerError(Trouble.FILE_UNREADABLE, path=path.name, reason="")))
            return
        except NetPlannerError as error:
            self._say(words_for(error))
            return
        which = f"chosen, {len(self._pictures)}"
        self._pictures[which] = data
        self._photos.picture(which, size=_PORTRAIT, ratio=1.0)

    def close_photos(self) -> None:
        """Wait until nothing is decoded any more."""
        self._photos.close()

    def _on_loaded(self, which: str) -> None:
        is_usable = not self._photos.is_unusable(which)
        if which == _ON_CARD:
            if not is_usable and self._photo is Picture.KEEP:
                self._say(self.tr("The picture on this card cannot be shown. It stays as it is."))
            self.portrait.update()
        elif is_usable:
            self._photo = self._pictures[which]
            self._show(which)
            self.changed.emit()
        else:
            self._say(words_for(NetPlannerError(Trouble.PHOTO_UNREADABLE)))

    def _on_choose(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), folder, kinds)
        if name:
            self.take_picture(Path(name))

    def _on_remove(self) -> None:
        self._photo = Picture.REMOVE if _ON_CARD in self._pictures else Picture.KEEP
        self._show("")
        self.choose_button.setFocus()
        self.changed.emit()

    def _show(self, which: str) -> None:
        self.portrait.shown = which
        self.portrait.update()
        self.remove_button.setVisible(bool(which))
        self._say("")

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
