"""One file with HDUs of several kinds, what gives it in pieces, and what is said of it."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import random

import ncompress
import pytest
from runtime.fits.making import extension, primary, table

from specc.runtime.fits import FitsProduct
from specc.runtime.spec import Policy, Spec


def compress(content):
    return ncompress.compress(content)  # not named in a table: it complains of what outlives it


PACK = {"gzip": gzip.compress, "bzip2": bz2.compress, "xz": lzma.compress, "compress": compress}
SPEC = Spec("t.spec", "1", policy=Policy(undeclared_hdus="allowed"), products=(FitsProduct("p"),))
NOISE = random.Random(1).randbytes(4 << 20)  # noqa: S311  # what does not pack
WHOLE = (
    primary()
    + extension("SCI", bitpix=16, axes=(300, 100), data=NOISE[:60_000])
    + table("T", [("A", "J")], 4, 2, bytes(8))
    + extension("LAST", axes=(40_000,), data=NOISE[60_000:100_000])
)
BOTH = pytest.mark.parametrize("headers_only", [False, True])


class Trickle:
    """Something to read from that has nothing but `read`, and gives less than it is asked for."""

    def __init__(self, content, most=1000):
        self.content = io.BytesIO(content)
        self.most = most
        self.taken = 0

    def read(self, count):
        got = self.content.read(min(count, self.most))
        self.taken += len(got)
        return got


def said(report):
    """What a report says, but for the name of the file, which F0121 is about."""
    findings = [(each.rule, each.index, each.message) for each in report.findings if each.rule != "F0121"]
    return report.verdict, report.product, findings
