"""The line of a form for tags, with commas between; the tag being written is completed from those in use."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from netplanner.ui.dialogs.text_line import TextLine


class TagLine(TextLine):
    """`tags` are exactly those it began with until something else is typed."""

    def __init__(
        self, tags: Sequence[str], known: Sequence[str], name: str, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(", ".join(tags), name, hint=hint, parent=parent)
        self._tags_before = tuple(tags)
        completer = _TagCompleter(known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    @property
    def tags(self) -> tuple[str, ...]:
        if self.is_untouched:
            return self._tags_before
        rest, found = self.value, []
        # A card's own tag may hold a comma; while it stands there, it is one tag.
        for tag in self._tags_before:
            if "," in tag and tag in rest:
                rest = rest.replace(tag, "", 1)
                found.append(tag)
        found += [tag for part in rest.split(",") if (tag := part.strip())]
        return tuple(dict.fromkeys(found))


class _TagCompleter(QCompleter):
    """Completes the tag after the last comma."""

    def __init__(self, tags: Sequence[str], line: TextLine) -> None:
        super().__init__(list(tags), line)
        self._line = line

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        before, comma, _ = self._line.text().rpartition(",")
        return f"{before}{comma}{' ' if comma else ''}{super().pathFromIndex(index)}"
