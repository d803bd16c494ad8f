"""The habits of the house that neither ruff nor import-linter can see."""

import ast
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import netplanner

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "netplanner"
TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "build.spec",
    "netplanner",
    "pyproject.toml",
    "resources",
    "run",
    "tests",
}
TRANSLATING = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
HEX_COLOUR = re.compile(r"#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![0-9a-z])", re.IGNORECASE)


def modules(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def untranslatable_texts(source: str) -> Iterator[int]:
    """Lines where a text is put together before it is looked up: no translation can ever match it."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in TRANSLATING:
            yield from (argument.lineno for argument in node.args if _is_put_together(argument))


def _is_put_together(argument: ast.expr) -> bool:
    if isinstance(argument, ast.JoinedStr | ast.BinOp):
        return True
    return isinstance(argument, ast.Call) and getattr(argument.func, "attr", "") == "format"


def hex_colours(source: str) -> Iterator[int]:
    """Lines with a text that holds a colour; what documents a module is not looked at."""
    for node in ast.walk(ast.parse(source)):
        for child in ast.iter_child_nodes(node):
            if isinstance(node, ast.Expr):
                continue
            if isinstance(child, ast.Constant) and isinstance(child.value, str) and HEX_COLOUR.search(child.value):
                yield child.lineno


def test_no_text_is_put_together_before_it_is_translated() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in modules(PACKAGE)
        for line in untranslatable_texts(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source", ['self.tr(f"{name} waits")', 'tr("a" + name)', 'translate("Board", "{} waits".format(name))']
)
def test_a_text_put_together_is_seen(source: str) -> None:
    assert list(untranslatable_texts(source)) == [1]


def test_a_text_filled_in_after_its_translation_is_fine() -> None:
    assert list(untranslatable_texts('self.tr("{name} waits").format(name=name)')) == []


def test_no_text_waits_for_plural_forms_that_only_a_file_of_english_texts_could_bring() -> None:
    counting = re.compile(r"""["'].*%L?n\b""")
    found = [str(path.relative_to(ROOT)) for path in modules(PACKAGE) if counting.search(path.read_text("utf-8"))]
    assert found == []


def test_no_colour_is_written_outside_the_theme() -> None:
    theme = PACKAGE / "ui" / "foundation" / "theme.py"
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in modules(PACKAGE)
        if path != theme
        for line in hex_colours(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("source", ['ink = "#1D2124"', 'pen(f"stroke: #abc; {width}")', 'colour("#ff00aa80")'])
def test_a_colour_is_seen(source: str) -> None:
    assert list(hex_colours(source)) == [1]


@pytest.mark.parametrize("source", ['"""See issue #123."""', 'title = "#meeting"', 'note = "#12"'])
def test_what_is_no_colour_is_let_pass(source: str) -> None:
    assert list(hex_colours(source)) == []


def test_the_top_level_holds_the_layout_and_nothing_else() -> None:
    assert sorted(name for name in TOP_LEVEL if not (ROOT / name).exists()) == []
    try:
        listed = subprocess.run(
            ["git", "-c", f"safe.directory={ROOT}", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout: what lies around cannot be told from what belongs here")
    assert {line.split("/", 1)[0] for line in listed.splitlines()} <= TOP_LEVEL


def test_every_module_says_what_it_knows() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in modules(PACKAGE)
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_the_package_carries_its_resources_where_the_program_looks_for_them() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    bundled = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert bundled == {"resources": "netplanner/resources"}
    assert '"netplanner/resources"' in (ROOT / "build.spec").read_text(encoding="utf-8")


def test_qt_stays_below_the_release_that_aborts() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "PySide6-Essentials>=6.8,<6.12" in project["project"]["dependencies"]


def test_the_version_is_a_version() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", netplanner.__version__)
