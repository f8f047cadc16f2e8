"""Files to mend: written in the notation of the pages, mended in memory, and what came out as bytes."""

from __future__ import annotations

from typing import NamedTuple

from specc.repair.changes import changes
from specc.repair.mending import mend
from specc.runtime.fits.standard import STANDARD
from specc.runtime.fits.standard.register import rules
from specc.runtime.spec import Spec
from tests.factories.fits_text import made


class Mended(NamedTuple):
    """What was found before and after, what is different, and the new content."""

    before: list
    after: list
    changes: list
    refused: list
    content: bytes
    data: tuple
    new_data: tuple

    @property
    def codes(self):
        return {finding.rule for finding in self.after}


def spec_asking(*codes):
    """The Standard, with rules that are off otherwise switched on."""
    table = {code: ("info", -1, 0) for code in codes if rules()[code].level == "off"}
    return Spec("fits", "4.0", products=STANDARD.products, rules=lambda: table) if table else STANDARD


def mended(path, content=None, spec=STANDARD, **options):
    """Mend a file, which is written first if its content is given."""
    if content is not None:
        path.write_bytes(made(content) if isinstance(content, str) else content)
    with mend(str(path), spec, **options) as outcome:
        return Mended(
            list(outcome.before.findings),
            list(outcome.after.findings),
            changes(outcome),
            list(outcome.refused),
            b"".join(outcome.new.content()),
            *(tuple(data_of(draft)) for draft in (outcome.old, outcome.new)),
        )


def data_of(draft):
    """Data of every HDU, without fill."""
    for hdu in draft.hdus:
        yield draft.source.read(hdu.data_at, hdu.data_end - hdu.data_at)
