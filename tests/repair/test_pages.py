"""Each repair mends the failing example of its page, touches no data, and finds nothing to do the second time."""

from __future__ import annotations

import re

import pytest

from specc.repair.table import repairs
from specc.runtime.fits.standard.register import rules
from specc.standard import pages
from tests.repair.mending import mended, spec_asking

MENDING = [code for code, repair in repairs().items() if repair.make is not None]
# The examples of these pages cannot be mended with certainty; these can.
_BEGIN = "@bare\nSIMPLE  =                    T\nBITPIX  =                    8\n"
OWN = {
    "F0109": "@primary\n@pad END",
    "F0202": "@primary\nOBSERVER= 'Hubble  ' / who\\x00\\x00",
    "F0229": "@primary\nEXPOSED =                  5.0\nORIGIN  = 'X       '\nEXPOSED =                  5.0",
    "F0235": "@primary\nCOMMENT reduced\\x09by Andre",
    "F0237": "@primary\nPIXSIZE = 5.0 / [um]\\x09of a pixel",
    "F0312": f"{_BEGIN}NAXIS1  =                    0\nNAXIS2  =                    0\nNAXIS   =                    2",
    "F0316": f"{_BEGIN}NAXIS   =                    1\nNAXIS1  =                    0\nNAXIS1  =                    0",
    "F0330": """\
@primary
@bare
XTENSION= 'BINTABLE'
BITPIX  =                    8
NAXIS   =                    2
NAXIS1  =                    4
NAXIS2  =                    0
TFIELDS =                    1
PCOUNT  =                    0
GCOUNT  =                    1
TFORM1  = '1E      '
TTYPE1  = 'A       '
""",
    "F0333": f"{_BEGIN}NAXIS   =                    0\nBITPIX  =                    8",
    "F0343": "@primary\nEXTEND  = 'T       '",
    "F0409": "@primary\nDATE-OBS= '2020-01-31 12:00:00'",
}


def example(code):
    """A file that breaks the rule and can be mended."""
    if code in OWN:
        return "example.fits", OWN[code]
    return next((each.name, each.text) for each in pages.examples(pages.body(code)) if each.kind == "failing")


@pytest.mark.parametrize("code", MENDING)
def test_a_fault_is_mended(code, tmp_path):
    name, text = example(code)
    path = tmp_path / name
    spec = spec_asking(code)
    out = mended(path, text, spec)
    assert code in {finding.rule for finding in out.before}
    assert code not in out.codes
    assert not out.refused
    assert {finding.rule for finding in out.after} <= {finding.rule for finding in out.before}
    assert code in {one for change in out.changes for one in change.codes}
    assert out.data == out.new_data

    path.write_bytes(out.content)
    again = mended(path, None, spec)
    assert not again.changes
    assert again.content == out.content


@pytest.mark.parametrize("code", sorted(OWN))
def test_what_is_not_certain_is_left(code, tmp_path):
    name, text = next((each.name, each.text) for each in pages.examples(pages.body(code)) if each.kind == "failing")
    out = mended(tmp_path / name, text)
    assert code in out.codes
    assert not out.changes


def test_repairs_are_of_rules():
    assert set(repairs()) <= set(rules())


def test_the_map_is_right(repository):
    text = (repository / "specc/repair/README.md").read_text(encoding="utf-8")
    _, without, partly = text.split("\n## Rules ")
    without, partly = (set(re.findall(r"F\d{4}", part)) for part in (without, partly))
    assert without <= set(rules())
    assert not without & set(repairs())
    assert partly <= set(repairs())


@pytest.mark.parametrize("code", repairs())
def test_a_repair_is_told_in_words(code):
    does = repairs()[code].does
    assert does[0].islower()
    assert not does.endswith(".")


@pytest.mark.parametrize("code", MENDING)
def test_only_what_was_asked_for(code, tmp_path):
    name, text = example(code)
    out = mended(tmp_path / name, text, spec_asking(code), only=["F0104" if code == "F0102" else "F0102"])
    assert not out.changes
