"""A coverage-guided search for bytes that no law holds for: `python tests/fuzz/run.py cards 10` for ten minutes.

Needs `atheris` (the extra "fuzz"). The smallest input of each kind of find is kept in build/fuzz; so is what was
learnt, which the next run begins with. Seeds are the real cards of NETPLANNER_SHARED, if it is set, and a few of ours.
"""

import importlib
import os
import random
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import atheris

_ROOT = Path(__file__).resolve().parent.parent.parent
_LAWS = {"cards": "card_laws", "tables": "table_laws"}
_LONGEST = 3000
_LONGEST_SECONDS = 1.0
_SEEDS = {
    "cards": (
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Sari\r\nitem1.TEL:1\r\nitem1.X-ABLabel:desk\r\nNOTE:a\\, b\r\n c\r\n"
        b"END:VCARD\r\n"
        b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:S\r\nTEL;VALUE=uri:tel:+1\r\nBDAY:--0203\r\nEND:VCARD",
        b"BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:M=C3=BC;=\nJo\nPHOTO;BASE64:\n QUJD\n\nAGENT:\n"
        b"BEGIN:VCARD\nN:B\nEND:VCARD\nTEL;CELL:2\nbroken\nEND:VCARD\nFrom: x\nBEGIN:VCARD\nFN:\xe9\nADR:;;a;b",
    ),
    "tables": (
        b"Name,Phone,Note\r\nSari,0812,\"a \"\"b\"\"\nc\"\r\nBo,1,=1+1\r\n",
        b"Notes:\nx\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        b"A,B,http://x,,C,D,3 Jan 2020\n",
        b"Name,Given Name,Group Membership,Phone 1 - Type,Phone 1 - Value,Address 1 - City\n"
        b"A,A,* myContacts,Work,1 ::: 2,X\n",
        "Id;Name;Intent;Planner notes;Tags\n1;Añ;KEEP;x;'=a\n".encode("utf-16"),
        b"\xef\xbb\xbfNama\tAlamat\tKota\nSari\tJl. 5\tSleman\n",
    ),
}  # fmt: skip


class Search:
    """One run: what is tried, how often, and what was found."""

    def __init__(self, name: str, folder: Path, check: Callable[[bytes], None]) -> None:
        self._name, self._folder, self._check = name, folder, check
        self._kinds: dict[str, int] = {}
        self._runs = 0
        self._start = time.monotonic()

    def try_out(self, data: bytes) -> None:
        self._runs += 1
        start = time.process_time()
        try:
            self._check(data)
        except Exception as error:  # whatever it is, it is a find
            self._keep(_kind(error), data)
        took = time.process_time() - start
        if took > _LONGEST_SECONDS:
            self._keep("slow", data)
        if self._runs % 5000 == 0:
            self.tell()

    def tell(self) -> None:
        seconds = time.monotonic() - self._start
        rate = self._runs / max(seconds, 0.001)
        print(f"{self._name}: {self._runs} runs in {seconds:.0f} s, {rate:.0f} a second, {len(self._kinds)} finds")

    def _keep(self, kind: str, data: bytes) -> None:
        if len(data) >= self._kinds.get(kind, _LONGEST + 1):
            return
        if kind not in self._kinds:
            print(f"found: {kind}", flush=True)
        self._kinds[kind] = len(data)
        (self._folder / f"{kind}.bin").write_bytes(data)


def _kind(error: Exception) -> str:
    """A name for what went wrong: the law, or the error and where it came from."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    words = (
        str(error).splitlines()[0][:60] if str(error) and isinstance(error, AssertionError) else type(error).__name__
    )
    said = "-".join("".join(letter if letter.isalnum() else " " for letter in words).split())
    return f"{Path(frame.filename).stem}-{frame.name}-{said}"


def mutated(words: tuple[bytes, ...]) -> Callable[[bytes, int, int], bytes]:
    """Besides what the fuzzer does to bytes: lines that come, go and change places, and words of the format."""

    def mutate(data: bytes, longest: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if chance.random() < 0.4:
            return bytes(atheris.Mutate(data, len(data) or 1))[:longest]
        head, body = data[:2], data[2:]
        if chance.random() < 0.2:
            return (bytes([chance.randrange(256), chance.randrange(256)]) + body)[:longest]
        lines = body.split(b"\n")
        place, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(6):
            case 0:
                lines.insert(place, lines[other])
            case 1:
                del lines[place]
            case 2:
                lines[place], lines[other] = lines[other], lines[place]
            case 3:
                lines[place] += chance.choice(words)
            case 4:
                at = chance.randrange(len(lines[place]) + 1)
                lines[place] = lines[place][:at] + chance.choice(words) + lines[place][at:]
            case _:
                lines.insert(place, chance.choice(words) + chance.choice(words))
        return (head + b"\n".join(lines))[:longest]

    return mutate


def seeds(name: str) -> list[bytes]:
    """Files to begin with, each in every way that it can be looked at."""
    files = [*_SEEDS[name]]
    shared = os.environ.get("NETPLANNER_SHARED", "")
    if name == "cards" and shared:
        files += [path.read_bytes()[:_LONGEST] for path in sorted(Path(shared, "vcards").glob("*/*.vcf"))]
    ways = [bytes([way, way * 37 % 256]) for way in range(5)] if name == "cards" else [bytes([way]) for way in range(4)]
    return [way + file for file in files for way in ways]


def main(name: str, minutes: str) -> None:
    folder = _ROOT / "build" / "fuzz" / name
    corpus = folder / "learnt"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds(name)):
        (corpus / f"seed-{number}").write_bytes(seed)
    with atheris.instrument_imports(include=["netplanner"]):
        laws = importlib.import_module(_LAWS[name])
    search = Search(name, folder, laws.check)
    options = [f"-max_len={_LONGEST}", f"-max_total_time={round(float(minutes) * 60)}", "-rss_limit_mb=1500",
               "-timeout=20", f"-artifact_prefix={folder}/", "-print_final_stats=1"]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, str(corpus)], search.try_out, custom_mutator=mutated(laws.WORDS))
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:3])
