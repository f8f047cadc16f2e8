"""What must hold of deliveries, whatever the files are called that come, and whatever is in them.

What is mutated is a listing of names. It is judged as a listing; and files of these names are made in a folder, as far
as a file system takes them, with what names say nothing about. Beside what holds of every report: the order of a
listing does not matter, but for which of several faults is told first.
"""

from __future__ import annotations

import io
import os
import tempfile
import zlib
from pathlib import Path
from random import Random

from specc.catalogue import Catalogue
from specc.judges import runtime_specs
from specc.runtime.deliveries.listing import names_in
from specc.runtime.deliveries.running import check_folders, check_names
from specc.runtime.wanted import UsageError
from tests.factories.fits_text import made
from tests.fuzz.promises import PromiseError, Watch, differing, seen, well_formed

_STEM = "jw01234001001_02101_00001"
_SEEDS = (
    *(f"{_STEM}_nrca1_{kind}.fits" for kind in ("uncal", "rate", "rateints", "cal", "x1d")),
    *(f"{_STEM}-seg00{part}_mirimage_{kind}.fits" for part in (1, 2) for kind in ("uncal", "rate", "cal")),
    f"{_STEM}_nrca1_rate.jpg", f"{_STEM}_nrca1_rate_thumb.jpg", f"{_STEM}_nrca1_cal.jpg",
    "jw01234-o001_20240101t000000_image3_00001_asn.json", "jw01234-c1001_image2_00002_asn.json",
    "x/y/" + f"{_STEM}_nrca1_cal.fits", "README", "",
)  # fmt: skip
_WORDS = (
    "..", "../", "/", "//", "./", "a/", "\n", "\r", "\0", " ", "\t", "\\", "*", "[a]", "-", "_", ".", ".gz", ".fits",
    ".json", "{program}", "%s", "\udcff", "\u202e", "\x1b[31m", "0" * 300, "9" * 5, "seg000", "\u0661",
    "e\u0301", "\u00e9",
)  # fmt: skip
_ASSOCIATION = b'{"asn_type":"image3","asn_id":"o001","program":"01234","products":[{"name":"a","members":%b}]}'
_MEMBERS = (b'[{"expname":"%s_nrca1_cal.fits","exptype":"science"}]' % _STEM.encode(), b'[{"expname":"../\\n"}]', b"[[]]", b"{}")  # fmt: skip  # noqa: E501
_CONTENTS = (
    b"", b"junk", made("@primary\nTELESCOP= 'JWST    '\nFILENAME= 'x'\n"),
    made("@primary\nEXSEGTOT=  3\nNINTS   = 2\n"),
    *(_ASSOCIATION % each for each in _MEMBERS), b"\xff\xd8\xff\xd9",
)  # fmt: skip
_MOST_FILES = 12


def seeds(entry):
    """Listings to begin with."""
    return ["\n".join(_SEEDS).encode(), "\0".join(_SEEDS[:6]).encode(), *(name.encode() for name in _SEEDS[:12:3])]


class Names:
    """What listings are mutated with; it is the same whatever they begin with."""

    def __init__(self, contents):
        self.contents = contents


def deliveries(content, random, pool):
    """Change names of a listing."""
    names = content.split(b"\n")
    for _ in range(random.choice((1, 2, 4, 10))):
        at = random.randrange(len(names))
        name = names[at]
        place = random.randrange(len(name) + 1)
        match random.randrange(6):
            case 0:
                names[at] = random.choice(_SEEDS).encode()
            case 1:
                names.insert(at, random.choice((name, name.upper(), b"d/" + name, name + b".gz")))
            case 2:
                names[at] = name[:place] + random.choice(_WORDS).encode("utf-8", "surrogateescape") + name[place:]
            case 3:
                names[at] = name[:place] + bytes([random.choice(b"0123456789abcz_-./\0\xff")]) + name[place + 1 :]
            case 4 if len(names) > 1:
                del names[at]
            case _:
                names += [b"%s%d%s" % (name[:place], number, name[place:]) for number in range(random.choice((3, 200)))]
    return b"\n".join(names)


class DeliveryOracle:
    """Judges listings, and folders of files that are called so; `close` removes what it made."""

    def __init__(self):
        self._watch = Watch()
        self._specs = runtime_specs(Catalogue(), "jwst.delivery", deliveries=True).specs
        self._known = {spec.name: spec for spec in self._specs}

    def close(self):
        """Nothing is left behind."""

    def judge(self, content):
        """Hold all promises against a listing; gives the rules that were broken."""
        names = list(names_in(io.BytesIO(content)))
        with self._watch.over("a listing", len(content) + (1 << 10) * len(names)):
            reports = list(check_names(names, self._specs))
        self._well_formed(reports)
        shuffled = names[:]
        Random(zlib.crc32(content)).shuffle(shuffled)
        alike = [_counted(one) for one in (reports, check_names(shuffled, self._specs))]
        if unlike := differing(*alike):
            raise PromiseError(f"names in another order are judged otherwise: {unlike}")
        found = {finding.rule for report in reports for finding in report.findings}
        return found | (self._in_a_folder(names) if zlib.crc32(content) % 4 == 0 else set())

    def _in_a_folder(self, names):
        with tempfile.TemporaryDirectory() as folder:
            for name in names[:_MOST_FILES]:
                _put(folder, name)
            twice = []
            for headers_only in (True, False, False):
                try:
                    with self._watch.over("a folder", 1 << 20):
                        reports = list(check_folders([folder], self._specs, headers_only=headers_only))
                except UsageError:
                    if any(files for _, _, files in os.walk(folder)):
                        raise
                    return set()
                self._well_formed(reports)
                twice.append([finding for report in reports for finding in seen(report)])
            if unlike := differing(*twice[1:]):
                raise PromiseError(f"a folder is judged otherwise when it is read again: {unlike}")
            return {finding.rule for report in reports for finding in report.findings}

    def _well_formed(self, reports):
        for number, report in enumerate(reports):
            spec = self._known.get(report.spec, self._specs[0])
            well_formed(report, spec, written=number < 20)  # a listing can be of many


def _counted(reports):
    return sorted((str(report.key), finding.rule, finding.count) for report in reports for finding in report.findings)


def _put(folder, name):
    """Make a file of this name, where there can be one inside the folder, and a file system takes it."""
    if any(part in {"..", ""} or "\0" in part or len(os.fsencode(part)) > 255 for part in name.split("/")):
        return
    path = Path(folder, name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_CONTENTS[zlib.crc32(os.fsencode(name)) % len(_CONTENTS)])
    except OSError:
        return  # a file where a folder would have to be, and the like
