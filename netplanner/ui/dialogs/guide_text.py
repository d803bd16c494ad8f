"""A page of Markdown, dressed in the colours and sizes of the window; what is quoted stands on a tint.

Knows how such a page looks and how one gets about in it; not what it says.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import TypeScale, type_scale

_RADIUS = 6
_BAR = 3
_PADDING = 12
_LINE_PERCENT = 130
_NO_SLUG = re.compile(r"[^\w\- ]")


class GuideText(QTextBrowser):
    """Links within the page lead to its headings, named as on the web ("The meter" is "#the-meter"); none leads out.

    It follows the font and the palette: Ctrl and the wheel, `zoomIn` and `zoomOut` make it larger and smaller.
    """

    def __init__(self, markdown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quiet_bars(self)
        self._markdown = markdown
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self._lay_out()

    def go_to_heading(self, slug: str) -> bool:
        """Show the heading of this name at the top; the answer is whether there is one."""
        for block in self._blocks():
            if block.blockFormat().headingLevel() and slug_of(block.text()) == slug:
                self._go_to(block)
                return True
        return False

    # --- how it is dressed

    def _lay_out(self, at_top: int = 0) -> None:
        """With the block of this number at the top."""
        scale = type_scale(self.font())
        document = self.document()
        document.setDefaultFont(scale.body)
        document.setDocumentMargin(scale.px(24))
        self.setMarkdown(self._markdown)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame, scale)
        for block in self._blocks():
            self._dress_block(block, scale)
            self._dress_links(block)
        if at_top:
            self._go_to(document.findBlockByNumber(at_top))

    def _go_to(self, block: QTextBlock) -> None:
        layout = self.document().documentLayout()
        # Only what is laid out whole can be scrolled through.
        layout.documentSize()
        top = layout.blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - type_scale(self.font()).px(_PADDING))

    def _dress_block(self, block: QTextBlock, scale: TypeScale) -> None:
        level, px = block.blockFormat().headingLevel(), scale.px
        top, bottom = 14 if _is_behind_table(block) else 0, 10
        shape = QTextBlockFormat()
        if level:
            self._set_font(block, {1: scale.title, 2: scale.heading}.get(level, scale.body_strong))
            top, bottom = {1: 0, 2: 24}.get(level, 14), 8
        elif _is_cell(block):
            top, bottom = 0, 0
        elif not block.text():
            # Markdown leaves an empty line behind most tables.
            shape.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            top, bottom = 0, 0
        else:
            shape.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            bottom = 4 if block.textList() is not None else bottom
        if _is_quoted(block):
            shape.setLeftMargin(px(_PADDING + 2))
            shape.setRightMargin(px(_PADDING))
            top = 0 if _is_quoted(block.previous()) else top + _PADDING
            bottom = 6 if _is_quoted(block.next()) else _PADDING + 12
        shape.setTopMargin(px(top))
        shape.setBottomMargin(px(bottom))
        QTextCursor(block).mergeBlockFormat(shape)

    def _set_font(self, block: QTextBlock, font: QFont) -> None:
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat(cursor.charFormat())
        # Markdown says "two steps larger"; the scale of the window says how large that is.
        look.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        look.setFont(font)
        cursor.setCharFormat(look)

    def _dress_links(self, block: QTextBlock) -> None:
        """Markdown gives links the colour of the application's palette, which need not be that of this page."""
        fragments, iterator = [], block.begin()
        while not iterator.atEnd():
            fragments.append(iterator.fragment())
            iterator += 1
        look = QTextCharFormat()
        look.setForeground(self.palette().link())
        cursor = QTextCursor(block)
        for start, length in [(one.position(), one.length()) for one in fragments if one.charFormat().isAnchor()]:
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def _dress_table(self, table: QTextTable, scale: TypeScale) -> None:
        scheme = tokens(self.palette())
        shape = table.format()
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(scheme.hairline)
        shape.setBorderCollapse(True)
        shape.setCellPadding(scale.px(6))
        shape.setCellSpacing(0)
        is_below_quote = _is_quoted(table.firstCursorPosition().block().previous())
        shape.setTopMargin(scale.px(_PADDING + 8 if is_below_quote else 0))
        shape.setBottomMargin(0)
        table.setFormat(shape)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            words = cell.firstCursorPosition()
            if not words.block().text() and words.block() != cell.lastCursorPosition().block():
                # Below a quotation, Markdown leaves an empty line in the first cell.
                words.deleteChar()
            aligned = QTextBlockFormat()
            aligned.setAlignment(table.cellAt(1, column).firstCursorPosition().blockFormat().alignment())
            words.mergeBlockFormat(aligned)
            self._set_font(words.block(), scale.body_strong)
            ground = cell.format()
            ground.setBackground(scheme.column)
            cell.setFormat(ground)

    # --- what is quoted

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, scale = tokens(self.palette()), type_scale(self.font())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for quoted in self._quoted():
            ground = quoted.translated(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            ground = ground.adjusted(0, -scale.px(_PADDING - 2), 0, scale.px(_PADDING - 4))
            if ground.intersects(QRectF(event.rect())):
                painter.setBrush(scheme.column)
                painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
                painter.setBrush(scheme.tone(Meaning.ACCENT).fill)
                painter.drawRect(QRectF(ground.left(), ground.top(), scale.px(_BAR), ground.height()))
        painter.end()
        super().paintEvent(event)

    def _quoted(self) -> Iterator[QRectF]:
        """Where the runs of quoted paragraphs lie in the document."""
        layout, margin = self.document().documentLayout(), self.document().documentMargin()
        run: QRectF | None = None
        for block in self._blocks():
            if _is_quoted(block):
                place = layout.blockBoundingRect(block)
                width = self.viewport().width() - 2 * margin
                text = QRectF(margin, place.top(), width, place.height())
                run = text if run is None else run.united(text)
            elif run is not None:
                yield run
                run = None
        if run is not None:
            yield run

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    # --- what happens

    def changeEvent(self, event: QEvent) -> None:
        # Qt itself moves what is at the top.
        at_top = self.cursorForPosition(QPoint(0, self.fontMetrics().height())).blockNumber()
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._lay_out(at_top)

    def _on_anchor_clicked(self, address: QUrl) -> None:
        if address.isRelative():
            self.go_to_heading(address.fragment())


def slug_of(heading: str) -> str:
    """The name of a heading as links have it: small letters, hyphens for spaces."""
    return _NO_SLUG.sub("", heading.lower()).replace(" ", "-")


def _is_cell(block: QTextBlock) -> bool:
    return QTextCursor(block).currentTable() is not None


def _is_quoted(block: QTextBlock) -> bool:
    # The first cell of a table inherits it from a quotation above.
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel) and not _is_cell(block)


def _is_behind_table(block: QTextBlock) -> bool:
    before = block.previous()
    return before.isValid() and (_is_cell(before) or not before.text())
