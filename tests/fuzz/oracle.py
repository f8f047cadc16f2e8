"""What must hold of the report on any bytes whatever.

Takes the bytes of a file; judges it, with data and without, by the Standard with every rule on, and by one of the
Standard as it is and bundled specs: the bytes themselves say by which. Raises `PromiseError`, or whatever a check
raised, where a promise is broken:

- there is a report, and it can be written as text and as JSON, without characters that a terminal would obey;
- every rule in it is one that is registered, at a level that exists, and there are not more findings than are kept;
- it took time and memory by the size of the file, not by its claims;
- a header is judged after others like it as it is alone (asked of every second file);
- bytes from a stream are judged as those of a file (of every fourth).
"""

from __future__ import annotations

import io
import tempfile
import zlib
from pathlib import Path
from random import Random

from specc.bundled import specs_folder
from specc.catalogue import Catalogue
from specc.judges import runtime_specs
from specc.runtime.fits import familiar, file
from specc.runtime.fits.standard import STANDARD
from specc.runtime.fits.standard.register import rules
from specc.runtime.main import check_file
from specc.runtime.spec import Spec
from specc.runtime.stream import Stream
from specc.runtime.wanted import find_products
from tests.fuzz.files import put_together, taken_apart
from tests.fuzz.promises import PromiseError, Watch, differing, seen, well_formed

_NAMED = ("F0119", "F0121")  # rules over how a file is called and packed


def _every_rule_on():
    table = {code: ("info" if rule.level == "off" else rule.level, -1, 0) for code, rule in rules().items()}
    return Spec("fits", "4.0", products=STANDARD.products, rules=lambda: table)


def _bundled(name, product):
    return find_products(runtime_specs(Catalogue([specs_folder()]), name).specs, product)


class Oracle:
    """Judges bytes, in a folder of its own; `close` removes it."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self._path = Path(self._folder.name) / "x.fits"
        self._judges = {
            "standard": find_products([STANDARD]),
            "every": find_products([_every_rule_on()]),
            "cal": _bundled("jwst.imaging", "cal"),
            "lightcurve": _bundled("mast.lightcurve", "lightcurve"),
        }
        self._watch = Watch()

    def close(self):
        """Remove what was written."""
        self._folder.cleanup()

    def judge(self, content):
        """Hold all promises against a file; gives the codes that were found."""
        self._path.write_bytes(content)
        chosen = Random(zlib.crc32(content))
        found = set()
        for name in ("every", chosen.choice(("standard", "cal", "lightcurve"))):
            for headers_only in (True, False):
                found |= self._one(name, content, headers_only=headers_only)
        if chosen.randrange(2):
            self._as_alone(content, chosen)
        if not chosen.randrange(4):
            self._as_stream(content)
        return found

    def _one(self, name, content, *, headers_only):
        products = self._judges[name]
        with self._watch.over(name, len(content)):
            report = check_file(str(self._path), products, headers_only=headers_only, forced=True)
        well_formed(report, products[0][0], written=not headers_only)
        return {finding.rule for finding in report.findings if finding.structural}

    def _as_alone(self, content, random):
        """A header that is like others is judged as it is alone: here those before it are the same but for values."""
        sibling = _sibling(content, random)
        if sibling is None:
            return
        for name in ("every", random.choice(("cal", "lightcurve"))):
            products = self._judges[name]
            familiar.forget()
            self._path.write_bytes(content)
            for _ in range(2):
                check_file(str(self._path), products, headers_only=True, forced=True)
            self._path.write_bytes(sibling)
            after = seen(check_file(str(self._path), products, headers_only=True, forced=True))
            recall, file.recall = file.recall, _nothing_is_recalled
            try:
                alone = seen(check_file(str(self._path), products, headers_only=True, forced=True))
            finally:
                file.recall = recall
            if unlike := differing(after, alone):
                raise PromiseError(f"{name} judges a header otherwise after others like it: {unlike}")
        self._path.write_bytes(content)

    def _as_stream(self, content):
        products = self._judges["standard"]
        alike = []
        for path in (str(self._path), Stream(str(self._path), io.BytesIO(content))):
            report = check_file(path, products, forced=True)
            alike.append([one for one in seen(report) if one[0] not in _NAMED])
        if unlike := differing(*alike):
            raise PromiseError(f"a stream is judged otherwise than a file: {unlike}")


def _nothing_is_recalled(*_, **__):
    return None


def _sibling(content, random):
    """The file with other values in a few cards, as plainly written as they are; None when there are none."""
    parts = taken_apart(content)
    cards = [(part, place) for part in parts for place in range(len(part.cards))]
    if not cards:
        return None
    for _ in range(random.choice((1, 2, 5))):
        part, place = random.choice(cards)
        one = bytearray(part.cards[place])
        digits = [at for at in range(10, len(one)) if chr(one[at]).isalnum() and one[at] < 128]
        if not digits:
            continue
        at = random.choice(digits)
        one[at] = random.choice(b"0123456789" if 48 <= one[at] < 58 else b"ABCXTFZabcz0-/:")
        part.cards[place] = bytes(one)
    return put_together(parts)
