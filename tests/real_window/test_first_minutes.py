"""The first minutes with a real window, a real keyboard focus and a window manager."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.real_window
def test_a_newcomer_drops_a_file_searches_logs_and_undoes_without_a_qt_warning(
    tmp_path: Path, screen: dict[str, str]
) -> None:
    script = Path(__file__).with_name("first_light.py")
    run = subprocess.run(
        [sys.executable, str(script), str(tmp_path)], env=screen, capture_output=True, text=True, timeout=120
    )
    assert run.returncode == 0, run.stderr + run.stdout
    assert run.stdout.startswith("done")
