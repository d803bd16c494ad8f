"""A screen of its own with a window manager: real focus and real drops need both."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session")
def screen() -> Iterator[dict[str, str]]:
    """The environment of a program that is to show its window under Xvfb and openbox."""
    missing = [program for program in ("Xvfb", "openbox") if shutil.which(program) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} missing; .ci/run installs them")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait()
