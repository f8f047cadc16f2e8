"""What a file is called and how it is packed."""

from __future__ import annotations

import gzip
import io

import pytest

from specc.runtime.fits.standard import STANDARD
from specc.runtime.main import run
from tests.factories.fits_text import made
from tests.standard.judging import codes, findings

FILE = made("@primary\n")
PACKED = gzip.compress(FILE, mtime=0)  # it names a test


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.fits", FILE, False),
        ("a.FIT", FILE, False),
        ("a.pha", FILE, False),
        ("a", FILE, False),
        ("b.txt/a", FILE, False),
        ("a.json", FILE, True),
        ("a.CSV", FILE, True),
        ("a.fits.gz", PACKED, False),
        ("a.gz", PACKED, False),
        ("a.txt.gz", PACKED, True),
        ("a.fits", PACKED, True),
        ("a.fits.bz2", PACKED, True),
        ("a.fits.gz", FILE, True),
    ],
)
def test_the_name_says_what_the_file_is(tmp_path, name, content, found):
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    (file,) = run([str(path)], [STANDARD]).files
    assert [one.rule for one in file.findings] == ["F0121"] * found


def test_a_stream_has_no_name(tmp_path):
    (file,) = run([io.BytesIO(PACKED)], [STANDARD]).files
    assert file.findings == ()


def test_a_file_that_says_it_departs_from_the_standard(tmp_path):
    (found,) = findings(tmp_path / "a.fits", "@primary\nSIMPLE  =                    F\n")["F0114"]
    assert (found.keyword, found.card, found.level) == ("SIMPLE", 1, "warning")
    assert "F0114" not in codes(tmp_path / "a.fits", "@primary\nSIMPLE  =                    1\n")
