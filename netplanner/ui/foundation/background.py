"""Long work off the window's thread, so that the window never waits.

Knows how a job runs, reports, is cancelled and ends in exactly one way; not what it does. The work itself knows
no Qt: it is a function that takes a `Progress`, reports to it, and is stopped by the `Cancelled` it raises.
"""

import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from netplanner.services.progress import Cancelled, Progress

Work = Callable[[Progress], Any]
_REPORT_EVERY_S = 0.03  # the eye sees no more
_SWITCH_INTERVAL_S = 0.001  # a worker's long stretches of Python would make scrolling stutter


class Job(QObject):
    """One piece of work. Ends in exactly one of `done` (with its result), `failed` (with the exception), `cancelled`.

    All signals arrive on the thread of the window. `ended` follows whichever of the three it was.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    # From the worker's thread; queued to this object's own.
    _reported = Signal(int, int)
    _finished = Signal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()
        self._last_report_at = 0.0
        self._has_ended = False
        self._held: list[tuple[int, int]] | None = None
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def has_ended(self) -> bool:
        return self._has_ended

    def cancel(self) -> None:
        """Ask the work to stop at its next report. It may still end as done, when it was as good as over."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        """The work's `Progress`: called on the worker's thread. Raises Cancelled once `cancel` was called."""
        if self._stop.is_set():
            raise Cancelled
        if self._held is not None:
            self._held.append((done, total))
            return
        now = time.monotonic()
        if done >= total or now - self._last_report_at >= _REPORT_EVERY_S:
            self._last_report_at = now
            self._reported.emit(done, total)

    def run(self, executor: ThreadPoolExecutor) -> None:
        """Hand the work to `executor`; every exception of it comes back as `failed`, none is lost."""
        executor.submit(self._work_in_peace).add_done_callback(self._finished.emit)

    def run_to_the_end(self) -> None:
        """Do the work while the caller waits, and tell of it, reports and all, before returning."""
        self._held = []
        with ThreadPoolExecutor(max_workers=1) as executor:
            future = executor.submit(self._work_in_peace)
        for done, total in self._held:
            self.progressed.emit(done, total)
        self._on_finished(future)

    def _work_in_peace(self) -> object:
        interval = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_INTERVAL_S)
        try:
            if self._stop.is_set():
                raise Cancelled
            return self._work(self)
        finally:
            sys.setswitchinterval(interval)

    def _on_reported(self, done: int, total: int) -> None:
        if not self._has_ended:
            self.progressed.emit(done, total)

    def _on_finished(self, future: Future[object]) -> None:
        self._has_ended = True
        error = future.exception()
        if error is None:
            self.done.emit(future.result())
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
        self.ended.emit()
        # Else its parent keeps it, and with it all that it worked on.
        self.deleteLater()


class Runner(Protocol):
    """Whoever runs jobs: `Background` in the window, `InlineRunner` in tests."""

    @property
    def is_busy(self) -> bool: ...

    def start(self, job: Job) -> None: ...

    def close(self) -> None: ...


class Background:
    """One worker thread; jobs wait for each other. Connect a job's signals before starting it."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="netplanner-job")
        # Jobs are kept until they have ended: nobody else needs to hold one.
        self._jobs: set[Job] = set()

    @property
    def is_busy(self) -> bool:
        return any(not job.has_ended for job in self._jobs)

    def start(self, job: Job) -> None:
        self._jobs = {kept for kept in self._jobs if not kept.has_ended} | {job}
        job.run(self._executor)

    def close(self) -> None:
        """Cancel what runs, and wait until the worker has left nothing half done."""
        for job in self._jobs:
            job.cancel()
        self._executor.shutdown(wait=True)


class InlineRunner:
    """Runs each job to its end at once, so that a test needs no waiting."""

    @property
    def is_busy(self) -> bool:
        return False

    def start(self, job: Job) -> None:
        job.run_to_the_end()

    def close(self) -> None:
        """Nothing is ever left to wait for."""
