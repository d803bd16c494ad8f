"""Files that are only on their way to another program: in a folder for their owner alone, gone when the window goes.

Knows names and bytes; not what is in them.
"""

import re
import shutil
import tempfile
from pathlib import Path

from netplanner.ui.foundation.plain_text import shortened

_LONGEST_NAME = 60
# What no file system allows in a name, and what would hide the file or lead out of its folder.
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]|^\.+')


class PassingFiles:
    """`write` makes a file; `close` removes all of them."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def write(self, name: str, suffix: str, data: bytes) -> Path:
        """A file called like `name`, with these bytes; one of the same name before it is replaced. Raises OSError."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="netplanner-"))
        stem = _NOT_IN_NAMES.sub(" ", shortened(name, _LONGEST_NAME)).strip(" .") or "contact"
        path = self._folder / f"{stem}{suffix}"
        path.write_bytes(data)
        return path

    def close(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
