"""The pictures on people's cards: decoded on first look, off the window's thread, and kept small.

Knows how a picture becomes a round pixmap, and when it is too much; not where its bytes come from, and it fetches
nothing from anywhere. What is broken or gigantic is no picture: the initials stay, and `is_unusable` tells.
"""

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRunnable, QSize, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QPixmap

from netplanner.domain.errors import NetPlannerError

# What cards hold; a drawing (SVG, PDF) is a program rather than a picture, and may ask for other files.
_KINDS = frozenset({"bmp", "gif", "jpeg", "jpg", "png", "webp"})
_DECODED_PX = 128  # the longest side that any page shows, at twice its size
_KEPT = 2000
_WAITING_AT_MOST = 200
_READ_AT_ONCE = 4
_LONGEST_SIDE_PX = 20_000
_MOST_PIXELS = 40_000_000
_LOOK_AGAIN_MS = 250

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


def decode(data: bytes) -> QImage:
    """A small picture of these bytes, turned upright and cut square; a null image for what cannot be shown.

    The size that a file claims is looked at before anything is decoded.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    # Before its size is asked for: a drawing is read whole to tell that.
    if reader.format().toStdString() not in _KINDS:
        return QImage()
    size = reader.size()
    is_too_long = max(size.width(), size.height()) > _LONGEST_SIDE_PX
    if size.isEmpty() or is_too_long or size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    if min(size.width(), size.height()) > _DECODED_PX:
        square = QSize(_DECODED_PX, _DECODED_PX)
        reader.setScaledSize(size.scaled(square, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return image
    side = min(image.width(), image.height())
    return image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)


class _Decoding(QRunnable):
    def __init__(self, data: bytes, done: Callable[[QImage], object]) -> None:
        super().__init__()
        self._data = data
        self._done = done

    def run(self) -> None:
        self._done(decode(self._data))


class Photos(QObject):
    """`loaded` carries the id of somebody whose picture can be shown now, or is known to be none.

    `settled` follows the last of those that were wanted.
    """

    loaded = Signal(str)
    settled = Signal()
    _decoded = Signal(str, int, QImage)

    def __init__(
        self,
        read: Callable[[str], bytes | None],
        parent: QObject | None = None,
        *,
        may_read: Callable[[], bool] = lambda: True,
    ) -> None:
        """`read` gives the bytes on somebody's card; it is asked on the window's thread, a few at a time.

        `may_read` tells whether it can be asked now: while a long job has the file, pictures wait.
        """
        super().__init__(parent)
        self._read = read
        self._may_read = may_read
        self._images: OrderedDict[str, QImage] = OrderedDict()
        # As they were painted last: scrolling paints the same few again and again.
        self._drawn: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()
        # The last wanted comes first: what was scrolled away can wait, or be forgotten.
        self._wanted: deque[str] = deque(maxlen=_WAITING_AT_MOST)
        self._under_way: dict[str, int] = {}
        self._version = 0
        self._is_closed = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self._decoded.connect(self._on_decoded, Qt.ConnectionType.QueuedConnection)

    def picture(self, person_id: str, *, size: int, ratio: float) -> QPixmap | None:
        """A round picture of `size` device-independent pixels; None while there is none, and `loaded` may follow."""
        image = self._images.get(person_id)
        if image is None:
            self._want(person_id)
            return None
        self._images.move_to_end(person_id)
        if image.isNull():
            return None
        key = (person_id, round(size * ratio))
        drawn = self._drawn.get(key)
        if drawn is None or drawn.devicePixelRatio() != ratio:
            drawn = self._drawn[key] = _round(image, key[1], ratio)
            _shrink(self._drawn)
        self._drawn.move_to_end(key)
        return drawn

    @property
    def is_waiting(self) -> bool:
        """Whether pictures are wanted that nobody has looked at yet."""
        return bool(self._wanted or self._under_way)

    def is_unusable(self, person_id: str) -> bool:
        """Whether the picture was looked at and cannot be shown."""
        image = self._images.get(person_id)
        return image is not None and image.isNull()

    def forget(self, person_ids: Iterable[str]) -> None:
        """Their cards have changed: look again."""
        gone = set(person_ids)
        for person_id in gone:
            self._images.pop(person_id, None)
            self._under_way.pop(person_id, None)
        for key in [key for key in self._drawn if key[0] in gone]:
            del self._drawn[key]

    def close(self) -> None:
        """Wait until nothing is decoded any more."""
        self._is_closed = True
        self._timer.stop()
        self._pool.clear()
        self._pool.waitForDone()

    def _want(self, person_id: str) -> None:
        if self._is_closed or person_id in self._under_way or person_id in self._wanted:
            return
        self._wanted.append(person_id)
        self._timer.start(0)

    def _on_time(self) -> None:
        if not self._may_read():
            self._timer.start(_LOOK_AGAIN_MS)
            return
        for _ in range(min(_READ_AT_ONCE, len(self._wanted))):
            person_id = self._wanted.pop()
            data = self._bytes_of(person_id)
            self._version += 1
            version = self._under_way[person_id] = self._version
            self._pool.start(_Decoding(data or b"", partial(self._decoded.emit, person_id, version)))
        if self._wanted:
            self._timer.start(0)

    def _bytes_of(self, person_id: str) -> bytes | None:
        try:
            return self._read(person_id)
        except NetPlannerError:
            # The file is out of reach just now. That is told where something is done; here the initials stay.
            return None

    def _on_decoded(self, person_id: str, version: int, image: QImage) -> None:
        if self._under_way.get(person_id) != version:
            return  # forgotten meanwhile
        del self._under_way[person_id]
        self._images[person_id] = image
        _shrink(self._images)
        self.loaded.emit(person_id)
        if not self.is_waiting:
            self.settled.emit()


def _shrink(kept: OrderedDict[_Key, _Value]) -> None:
    """Let go of what was not looked at for the longest time."""
    while len(kept) > _KEPT:
        kept.popitem(last=False)


def _round(image: QImage, pixels: int, ratio: float) -> QPixmap:
    scaled = image.scaled(
        pixels, pixels, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(scaled))
    painter.drawEllipse(0, 0, pixels, pixels)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
