"""Whether every text can be translated, and is: in every language but English, whole and with all its places."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from netplanner.resources import resource_path
from netplanner.services.catalogue import ENGLISH, LANGUAGES, read_texts

HOUSE = Path(__file__).resolve().parents[2]
MODULES = sorted((HOUSE / "netplanner").rglob("*.py"))
OTHERS = [code for code in LANGUAGES if code != ENGLISH]
# Where a text of a table is given to the language: there, and only there, is no text written in the call.
TABLES = {
    "netplanner/cli/file_commands.py",
    "netplanner/cli/planning_commands.py",
    "netplanner/cli/window_command.py",
    "netplanner/cli/words.py",
    "netplanner/services/json_views.py",
    "netplanner/services/troubles.py",
    "netplanner/ui/foundation/brief_sentences.py",
    "netplanner/ui/foundation/column_words.py",
    "netplanner/ui/foundation/import_words.py",
    "netplanner/ui/foundation/labels.py",
}
# Functions of Qt and of ours that put their first text on the screen, or read it out.
SPEAKING = {
    "QAction", "QCheckBox", "QLabel", "QPushButton", "QRadioButton", "addAction", "addItem", "addMenu", "addTab",
    "setAccessibleDescription", "setAccessibleName", "setPlaceholderText", "setStatusTip", "setText", "setTitle",
    "setToolTip", "setWindowTitle", "ElidedLabel", "FlatButton", "Panel", "SearchField", "text_label",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLACE = re.compile(r"\{[^{}]*\}|%\([a-z_]+\)[rs]|%[sr1-9]")
_MNEMONIC = re.compile(r"&(?=\w)")


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every text of the program with its context, as Qt's extractor finds them."""
    found = tmp_path_factory.mktemp("texts") / "found.ts"
    lupdate = Path(PySide6.__file__).parent / "lupdate"
    subprocess.run([lupdate, "-silent", "-locations", "none", *MODULES, "-ts", found], check=True)
    return set(_sources(found.read_bytes()))


def _sources(file: bytes) -> Iterator[tuple[str, str]]:
    from xml.etree import ElementTree

    for context in ElementTree.fromstring(file).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", "")


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_translated_and_no_translation_has_lost_its_text(code: str, said: set[tuple[str, str]]) -> None:
    texts = read_texts(resource_path("translations", f"{code}.ts").read_bytes())
    assert sorted(said - set(texts)) == []
    assert sorted(set(texts) - said) == []


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_has_the_places_the_mnemonic_and_the_end_of_its_text(code: str) -> None:
    odd = []
    for (_, text), translation in read_texts(resource_path("translations", f"{code}.ts").read_bytes()).items():
        if sorted(_PLACE.findall(text)) != sorted(_PLACE.findall(translation)):
            odd.append((text, translation, "places"))
        if bool(_MNEMONIC.search(text)) != bool(_MNEMONIC.search(translation)):
            odd.append((text, translation, "mnemonic"))
        if text[-1:] in "….:?" and text[-1:] != translation[-1:]:
            odd.append((text, translation, "end"))
        if text != text.strip() and (text[0] == " ") != (translation[0] == " "):
            odd.append((text, translation, "blanks"))
    assert odd == []


@pytest.mark.parametrize("code", OTHERS)
def test_no_translation_shouts_or_commands(code: str) -> None:
    texts = read_texts(resource_path("translations", f"{code}.ts").read_bytes())
    told = [text for text in texts.values() if re.search(r"!|\bharus\b|\bgagal\b", text, re.IGNORECASE)]
    assert told == []


def test_a_text_stands_whole_in_the_call_that_translates_it() -> None:
    """Neither put together nor with values in it: what the extractor reads could never be found again."""
    odd = []
    for path in MODULES:
        place = path.relative_to(HOUSE).as_posix()
        for call in _calls(path):
            text = _text_of(call)
            if text is None or (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                continue
            if place not in TABLES or isinstance(text, ast.JoinedStr | ast.BinOp):
                odd.append(f"{place}:{call.lineno}: {ast.unparse(call)}")
    assert odd == []


def test_no_text_is_translated_inside_an_f_string_where_the_extractor_does_not_look() -> None:
    odd = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                calls = (inner for inner in ast.walk(node) if isinstance(inner, ast.Call))
                hidden = [call for call in calls if isinstance(_text_of(call), ast.Constant)]
                odd += [f"{path.relative_to(HOUSE)}:{call.lineno}: {ast.unparse(call)}" for call in hidden]
    assert odd == []


def test_no_words_reach_the_screen_untranslated() -> None:
    odd = []
    for path in MODULES:
        for call in _calls(path):
            if _name_of(call) in SPEAKING and call.args:
                text = call.args[0]
                parts = text.values if isinstance(text, ast.JoinedStr) else [text]
                words = "".join(p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str))
                if _WORD.search(words):
                    odd.append(f"{path.relative_to(HOUSE)}:{call.lineno}: {ast.unparse(call)}")
    assert odd == []


def _calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def _name_of(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _text_of(call: ast.Call) -> ast.expr | None:
    """What a call has translated; None for a call that translates nothing."""
    match _name_of(call), call.args:
        case "tr" | "QT_TR_NOOP", [text, *_]:
            return text
        case "translate" | "QT_TRANSLATE_NOOP", [ast.Constant(value=str()) | ast.Name(), text, *_]:
            return text
    return None
