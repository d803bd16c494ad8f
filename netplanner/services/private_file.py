"""Writing a file whole or not at all, readable for its owner alone."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from netplanner.domain.errors import NetPlannerError, Trouble


def write_private(path: Path, parts: Iterable[bytes]) -> None:
    """Write `parts` beside `path` and move them there once complete. Raises FILE_UNWRITABLE."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    except OSError as error:
        raise NetPlannerError(Trouble.FILE_UNWRITABLE, path=str(path), reason=error.strerror) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
        os.replace(name, path)
    except OSError as error:
        raise NetPlannerError(Trouble.FILE_UNWRITABLE, path=str(path), reason=error.strerror) from None
    finally:
        Path(name).unlink(missing_ok=True)
