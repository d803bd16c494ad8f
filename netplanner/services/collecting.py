"""How often Python looks for garbage that refers to itself, while a long job makes thousands of things to keep.

Knows nothing of the jobs.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# By default it looks after every 700 new things, which over 100,000 people costs more than storing them.
_NEW_THINGS = 500_000


@contextmanager
def seldom_collecting() -> Iterator[None]:
    """Look for such garbage seldom, yet still look: what one job leaves behind stays a small part of what it keeps.

    Also a decorator, for a function that is such a job.
    """
    usual, *rest = gc.get_threshold()
    # Zero is never: whoever wants that, as a measurement does, keeps it.
    if usual:
        gc.set_threshold(max(usual, _NEW_THINGS), *rest)
    try:
        yield
    finally:
        gc.set_threshold(usual, *rest)
