"""What must hold of the report on any bytes that are judged as a file of another format than FITS.

Takes bytes; how they begin says the format, and where they say nothing it is drawn from them. Each is judged, with data
and without, by every rule of the structure, and by a bundled product of its format. What holds of every report is in
`promises.py`; beside that:

- the same bytes are judged the same again, as a stream, and packed;
- a line that is told is one of the file, and a rule of text tells one;
- with all specs at once, whatever the file is called, there is a report.
"""

from __future__ import annotations

import gzip
import io
import tempfile
import zlib
from pathlib import Path
from random import Random

from specc.bundled import specs_folder
from specc.catalogue import Catalogue
from specc.judges import runtime_specs
from specc.runtime.codes import rules_for
from specc.runtime.formats import format_named, structure_of
from specc.runtime.main import check_file
from specc.runtime.spec import Spec
from specc.runtime.stream import Stream
from specc.runtime.wanted import find_products
from tests.fuzz.promises import PromiseError, Watch, differing, seen, well_formed

FORMATS = ("json", "yaml", "csv", "ecsv", "asdf", "png", "jpeg")
SPECS = ("association", "pool", "catalog", "reference", "preview", "telemetry")
_LOOSE = ("json", "yaml", "csv", "ecsv")
_BEGINNINGS = {
    b"# %ECSV": "ecsv",
    b"#ASDF": "asdf",
    b"\x89PNG": "png",
    b"\xff\xd8": "jpeg",
    b"%YAML": "yaml",
    b"---": "yaml",
    b"{": "json",
    b"[": "json",
    b"SIMPLE  =": "fits",
}
_WHOLE = ("X0101", "X0102", "X0103", "X0104", "C0108", "E0110")  # rules over the file, of which no line is to be told
_NAMED = (
    "X0103",
    "X0104",
    "F0119",
    "F0121",
    "A0211",
)  # rules over how a file is called and packed, and what is beside it
_PACKED = (b"\x1f", b"BZ", b"\xfd", b"PK")  # what would be packed twice, and is unpacked once


def format_of(content):
    """The format that bytes are judged as."""
    for beginning, name in _BEGINNINGS.items():
        if content.startswith(beginning):
            return name
    return _LOOSE[zlib.crc32(content) % len(_LOOSE)]


def _every_rule_on(name):
    alone = structure_of(name)
    levels = {code: ("info" if rule.level == "off" else rule.level, -1, 0) for code, rule in rules_for(name).items()}
    return Spec(alone.name, alone.version, products=alone.products, rules=lambda: levels)


class DocumentOracle:
    """Judges bytes, in a folder of its own; `close` removes it."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self._watch = Watch()
        self._every = {name: find_products([_every_rule_on(name)]) for name in (*FORMATS, "fits")}
        catalogue = Catalogue([specs_folder()])
        named = (*(f"jwst.{name}" for name in SPECS), "roman.wfi")
        specs = [one for name in named for one in runtime_specs(catalogue, name).specs]
        self._all = find_products(specs)
        self._of = {name: [one for one in self._all if one[1].format.name == name] for name in (*FORMATS, "fits")}

    def close(self):
        """Remove what was written."""
        self._folder.cleanup()

    def judge(self, content):
        """Hold all promises against a file; gives the codes that were found."""
        name = format_of(content)
        path = Path(self._folder.name, f"x{format_named(name).suffixes[0]}")
        path.write_bytes(content)
        chosen = Random(zlib.crc32(content))
        reports = [self._one(name, path, content, self._every[name], headers_only=only) for only in (True, False)]
        found = {finding.rule for report in reports for finding in report.findings}
        if self._of[name]:
            product = chosen.choice(self._of[name])
            found |= {one.rule for one in self._one(name, path, content, [product], headers_only=False).findings}
        self._places(name, content, reports[1])
        match chosen.randrange(6):
            case 0:
                self._again(str(path), name, reports[1], "again")
            case 1:
                self._again(Stream("a stream", io.BytesIO(content)), name, reports[1], "as a stream")
            case 2 if not content.startswith(_PACKED):
                packed = path.with_name(f"{path.name}.gz")
                packed.write_bytes(gzip.compress(content, 1))
                self._again(str(packed), name, reports[1], "packed")
            case 3:
                self._of_any_spec(path, content, chosen)
        return found

    def _one(self, name, path, content, products, *, headers_only):
        with self._watch.over(f"{products[0][1].name} ({name})", len(content)):
            report = check_file(str(path), products, headers_only=headers_only, forced=True)
        well_formed(report, products[0][0], registered=rules_for(name), written=not headers_only)
        return report

    def _places(self, name, content, report):
        """A line that is told is there; and faults of texts are told with theirs."""
        if name in {"png", "jpeg", "fits"} or content.startswith(_PACKED):
            return
        lines = 2 + max(content.count(b"\n") + content.count(b"\r"), len(content.decode("utf-16", "replace")))
        for one in report.findings:
            if one.line is not None and not 1 <= one.line <= lines:
                raise PromiseError(f"{one.rule} tells line {one.line} of {lines}")
            if one.line is None and one.row is None and one.structural and one.rule not in _WHOLE and name != "asdf":
                raise PromiseError(f"{one.rule} tells no line: {one.message}")

    def _again(self, path, name, report, how):
        again = check_file(path, self._every[name], forced=True)
        if any(one.rule == "X0102" for one in report.findings):
            return  # how a file is packed may be one finding more than is kept
        alike = [[found for found in seen(one) if found[0] not in _NAMED] for one in (report, again)]
        if unlike := differing(*alike):
            raise PromiseError(f"{name} is judged otherwise {how}: {unlike}")

    def _of_any_spec(self, path, content, random):
        """Called as it is or as something else, and nobody says which product it is."""
        other = path.with_name(random.choice(("x", "x.dat", path.name, "x.csv", "jw00001_20240101t000000_pool.csv")))
        other.write_bytes(content)
        with self._watch.over("choosing a product", len(content)):
            report = check_file(str(other), self._all)
        known = {spec.name: spec for spec, _ in self._all}
        well_formed(report, known.get(report.spec, self._all[0][0]))
