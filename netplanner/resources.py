"""Where the files that belong to the program lie: icons, samples, translations.

Knows the two places they can be in, and nothing about what they hold. An installed program (wheel or
`build.spec`) carries them inside the package; a checkout keeps them beside it, at the top level.
"""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

_INSTALLED: Final = "resources"
_CHECKOUT: Final = Path(__file__).resolve().parent.parent / "resources"


def resource_path(*parts: str) -> Traversable:
    """The resource named by `parts`, such as `resource_path("icons", "promise.svg")`.

    It is not opened here: a name that does not exist raises FileNotFoundError when it is read.
    """
    installed = files("netplanner").joinpath(_INSTALLED)
    root: Traversable = installed if installed.is_dir() else _CHECKOUT
    return root.joinpath(*parts)
