"""Symbols and the program's icon, drawn from `resources/icons` in the colour that is asked for.

Knows the names of the symbols and how to make pixels of them; not what they mean on a page.
The pixels are kept in Qt's own pixmap cache, so that a delegate can ask for them at every paint.
"""

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from netplanner.resources import resource_path
from netplanner.ui.foundation.theme import LIGHT

_ICON_SIZES = (16, 20, 24, 32, 48, 64, 128, 256)


class Symbol(StrEnum):
    """The name of each symbol is its file name."""

    ARROW_UP = "arrow-up"
    BOARD = "board"
    CAKE = "cake"
    CALENDAR = "calendar"
    CALL = "call"
    CAMERA = "camera"
    CHART = "chart"
    CHAT = "chat"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_UP = "chevron-up"
    CLOCK = "clock"
    CLOSE = "close"
    COFFEE = "coffee"
    COLUMNS = "columns"
    COPY = "copy"
    DOTS = "dots"
    EDIT = "edit"
    ENOUGH = "enough"
    EVENT = "event"
    EXPORT = "export"
    FILE = "file"
    FLAG = "flag"
    FULL = "full"
    GIFT = "gift"
    HOURGLASS = "hourglass"
    IMPORT = "import"
    INFO = "info"
    INTRODUCTION = "introduction"
    INVOLVEMENT = "involvement"
    LATER = "later"
    LINK = "link"
    LOCK = "lock"
    MAIL = "mail"
    MENU = "menu"
    MERGE = "merge"
    MESSAGE = "message"
    MISSING = "missing"
    MOON = "moon"
    NOTE = "note"
    OVER = "over"
    PEOPLE = "people"
    PERSON = "person"
    PIN = "pin"
    PLUS = "plus"
    PROGRAM = "netplanner"
    PROMISE = "promise"
    REDO = "redo"
    REPAIR = "repair"
    SEARCH = "search"
    SETTINGS = "settings"
    SKIP = "skip"
    SORT = "sort"
    STAR = "star"
    STEADY = "steady"
    TABLE = "table"
    TAG = "tag"
    TOGETHER = "together"
    TRASH = "trash"
    UNDO = "undo"
    WARNING = "warning"


@cache
def _drawing(symbol: Symbol) -> str:
    return resource_path("icons", f"{symbol.value}.svg").read_text(encoding="utf-8")


def pixmap(symbol: Symbol, *, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """`symbol` as `size` × `size` device-independent pixels in `colour`, sharp at device pixel `ratio`."""
    key = f"netplanner/{symbol.value}/{size}/{colour.rgba():x}/{ratio:.3f}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    pixels = round(size * ratio)
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(colour.alphaF())
    drawing = _drawing(symbol).replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    image.setDevicePixelRatio(ratio)
    drawn = QPixmap.fromImage(image)
    QPixmapCache.insert(key, drawn)
    return drawn


def paint_symbol(painter: QPainter, symbol: Symbol, *, left: float, top: float, size: int, colour: QColor) -> None:
    """Draw `symbol` with its top left corner at (`left`, `top`), at the painter's own resolution."""
    drawn = pixmap(symbol, size=size, colour=colour, ratio=painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(left, top), drawn)


def symbol_icon(symbol: Symbol, palette: QPalette, *, size: int = 16, ratio: float = 2.0) -> QIcon:
    """`symbol` for a menu or a native button: the palette's button text, and fainter when disabled."""
    icon = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        icon.addPixmap(pixmap(symbol, size=size, colour=colour, ratio=ratio), mode)
    return icon


def program_icon() -> QIcon:
    """The icon of the windows and the task bar: two rings that share a part."""
    icon = QIcon()
    for size in _ICON_SIZES:
        icon.addPixmap(pixmap(Symbol.PROGRAM, size=size, colour=LIGHT.accent))
    return icon
