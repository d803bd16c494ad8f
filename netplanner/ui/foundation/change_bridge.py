"""From the workspace's word of a change to one Qt signal on the window's thread."""

from PySide6.QtCore import QObject, Qt, Signal

from netplanner.services.workspace import Changes, Workspace


class ChangeBridge(QObject):
    """`changed` carries the `Changes`, whichever thread they were made on."""

    changed = Signal(object)
    _told = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A step of a worker is told on the worker's thread; queued, it arrives on this object's own.
        self._told.connect(self.changed, Qt.ConnectionType.AutoConnection)
        workspace.subscribe(self._on_told)

    def _on_told(self, changes: Changes) -> None:
        self._told.emit(changes)
