"""Hold the check by hand against the generated validator: whether both do equal work.

    python -m benchmarks.agreement

Takes one image of T1, spoils it in one place at a time, and asks both for a verdict. Each keyword of the spec that the
file has is left out, gets a value of another type, another text, a number far away, a unit of another kind; each
image gets another name and unit. Prints where the two disagree; exit code 1 if they do. What only a rule of the
Standard finds, which astropy does not know, is counted by itself.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from astropy.io import fits

from benchmarks import corpus
from benchmarks.built import build
from benchmarks.by_hand import IMAGES, ByHand
from benchmarks.contestants import loaded

if TYPE_CHECKING:
    from collections.abc import Iterator

CARD, BLOCK = 80, 2880
SHOWN = 40
STANDARD = re.compile(r"F\d{4}").fullmatch
FACTS = ("NIRCAM", "FIXED", "COMPLETE")


def main() -> int:
    """Compare; gives the exit code."""
    [path] = corpus.files("cal", 1)
    content = path.read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        built = build(Path(folder))
        hand, [spec] = ByHand(built / "jwst" / "imaging" / "model.json"), loaded(built, "jwst/imaging")
        from _runtime.main import run

        copy = Path(folder) / path.name
        differing, count, wrong, beyond = [], 0, 0, 0
        for what, spoilt in [("nothing", content), *_spoilt(path, content, hand)]:
            copy.write_bytes(spoilt)
            [report] = run([str(copy)], [spec], headers_only=True).files
            ours = [one for one in report.findings if one.level in {"error", "warning"}]
            theirs = hand.check(copy)
            count += 1
            wrong += bool(ours)
            if ours and not theirs and all(STANDARD(one.rule) for one in ours):
                beyond += 1
            elif bool(ours) != bool(theirs):
                said = [f"{one.rule}: {one.message}" for one in ours] or theirs
                differing.append(f"{what}: {'only ours' if ours else 'only by hand'}: {said[0][:150]}")
    for line in differing[:SHOWN]:
        print(line)
    print(
        f"{count} files, {wrong} of them wrong for ours; {len(differing)} with another verdict by hand, "
        f"{beyond} found by the Standard alone"
    )
    return 1 if differing else 0


def _spoilt(path: Path, content: bytes, hand: ByHand) -> Iterator[tuple[str, bytes]]:
    """Give what was done, and the file after it."""
    with fits.open(path) as file:
        places = {hdu.name or "PRIMARY": hdu.fileinfo()["hdrLoc"] for hdu in file}
    for name in ("PRIMARY", "SCI"):
        for keyword in hand.table(name, *FACTS):
            at = _card(content, places[name], keyword)
            if at is not None:
                for what, card in _other_cards(keyword, content[at : at + CARD]):
                    yield f"{name} {keyword} {what}", content[:at] + card + content[at + CARD :]
    for name in IMAGES:
        for keyword, value in (("EXTNAME", "'OTHER   '"), ("BUNIT", "'parsec  '")):
            at = _card(content, places[name], keyword)
            if at is not None:
                card = f"{keyword:8}= {value}".ljust(CARD).encode()
                yield f"{name} {keyword} another", content[:at] + card + content[at + CARD :]


def _other_cards(keyword: str, card: bytes) -> Iterator[tuple[str, bytes]]:
    """Give other cards that could stand in the place of one."""
    text = card.decode()
    is_text = text[10] == "'"
    yield "left out", f"COMMENT {keyword} was here".ljust(CARD).encode()
    values: dict[str, Any] = {"as a number" if is_text else "as a text": "12345.5" if is_text else "'12345.5 '"}
    if is_text:
        values["another text"] = "'no such value'"
    else:
        values |= {"far above": "1.0E30", "far below": "-1.0E30"}
    values["without a value"] = ""
    for what, value in values.items():
        comment = text[text.find(" / ") :] if " / " in text and not is_text else ""
        yield what, f"{keyword:8}= {value:>20}{comment}".ljust(CARD)[:CARD].encode()
    if "[" in text and not is_text:
        head, _, rest = text.partition("[")
        yield "another unit", f"{head}[cd]{rest.partition(']')[2]}".ljust(CARD)[:CARD].encode()


def _card(content: bytes, start: int, keyword: str) -> int | None:
    """Find the byte where the card of a keyword begins, in the header that begins at `start`."""
    wanted = f"{keyword:8}=".encode()
    at = start
    while content[at : at + 8] != b"END     ":
        if content[at : at + 9] == wanted:
            return at
        at += CARD
    return None


if __name__ == "__main__":
    sys.exit(main())
