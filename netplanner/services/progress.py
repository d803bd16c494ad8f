"""How a long job tells where it is, and how it is asked to stop."""

from typing import Protocol


class Cancelled(Exception):
    """The user asked the job to stop. Whoever catches it leaves nothing behind."""


class Progress(Protocol):
    def report(self, done: int, total: int) -> None:
        """Tell that `done` of `total` is finished (any unit). Raises Cancelled when the job is to stop."""


class Silent:
    """Nobody watches, nobody cancels."""

    def report(self, done: int, total: int) -> None:
        pass
