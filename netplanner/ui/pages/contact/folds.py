"""Which parts of a page are folded open; kept while the panels are laid out anew."""


class Folds:
    """A part is closed or open as it comes, until somebody folds it."""

    def __init__(self) -> None:
        self._is_open: dict[str, bool] = {}

    def is_open(self, part: str, *, usually: bool = False) -> bool:
        return self._is_open.get(part, usually)

    def set_open(self, part: str, is_open: bool) -> None:
        self._is_open[part] = is_open

    def forget(self) -> None:
        self._is_open.clear()
