"""What is transferred of a file elsewhere: counted at the server."""

from __future__ import annotations

import gzip

import pytest
from remote.conftest import judged
from remote.fits import fits, header_bytes

from specc.remote import distant
from specc.remote.foresight import Foresight
from specc.remote.ranges import RangeSource
from specc.runtime.findings import Findings
from specc.runtime.fits.file import FITS

# As calibrated images of JWST have them: headers of blocks, and data.
CAL = ((7, 0), (3, 100), (1, 100), (1, 100), (1, 25), (1, 100), (1, 100), (1, 100), (2, 3))
SHAPES = [CAL, ((1, 40),), ((5, 0), (1, 9)), ((40, 30), (1, 0)), ((1, 0), *[(1, 2)] * 12), ((13, 0), (4, 50), (9, 1))]


@pytest.mark.parametrize("shape", SHAPES)
def test_headers_alone_are_fetched(bucket, tmp_path, shape):
    content = fits(*shape)
    address = bucket.put("x.fits", content)
    local = tmp_path / "x.fits"
    local.write_bytes(content)
    found = judged(distant(address), headers_only=True)
    assert found["verdict"] in {"pass", "warn"}
    assert found == judged(str(local), headers_only=True)
    assert bucket.counter.given <= 1.2 * header_bytes(*shape)


def test_the_second_file_of_a_kind_needs_a_request_for_each_run_of_headers(bucket):
    for number in range(3):
        address = bucket.put(f"jw{number}_cal.fits", fits(*CAL, seed=number))
        judged(distant(address), headers_only=True)
        requests, given = len(bucket.counter.asked), bucket.counter.given
        if number:
            assert requests == 1 + 8  # for its size, and for each of the runs that data part
            assert given == header_bytes(*CAL)


def test_headers_of_two_lengths_cost_little():
    """Files of one kind of which each second has short headers: too much is rarely asked for."""
    foresight = Foresight()
    total = due = 0
    for number in range(40):
        blocks = (9, 2)[number % 2]
        shape = ((blocks, 20), (blocks, 3))
        content = fits(*shape)
        given = []

        def fetch(offset, count, content=content, given=given):
            given.append(count)
            return content[offset : offset + count]

        source = RangeSource(fetch, len(content), f"a{number}_raw.fits", foresight, headers_only=True)
        assert FITS.read("a.fits", source, Findings()) is not None
        source.close()
        total += sum(given)
        due += header_bytes(*shape)
    assert total <= 1.2 * due


def test_data_are_fetched_once(bucket, tmp_path):
    content = fits((2, 0), (1, 2000), (1, 700), sums=True)
    address = bucket.put("big.fits", content)
    (tmp_path / "big.fits").write_bytes(content)
    assert judged(distant(address)) == judged(str(tmp_path / "big.fits"))
    assert bucket.counter.given == len(content)
    assert len(bucket.counter.asked) < 10


def test_a_packed_file_is_fetched_once(bucket, tmp_path):
    content = gzip.compress(fits((2, 0), (1, 2000)), mtime=0)
    address = bucket.put("big.fits.gz", content)
    (tmp_path / "big.fits.gz").write_bytes(content)
    for headers_only in (True, False):
        bucket.counter.forget()
        assert judged(distant(address), headers_only=headers_only) == judged(
            str(tmp_path / "big.fits.gz"), headers_only=headers_only
        )
        assert bucket.counter.given == len(content)


OTHERS = {
    "x.json": (b'{"a": [1, 2]}', "json"),
    "x.yaml": (b"a: [1, 2]\n", "yaml"),
    "x.ecsv": (b"# %ECSV 1.0\n# ---\n# datatype:\n# - {name: a, datatype: int64}\na\n" + b"1\n" * 90_000, "ecsv"),
    "x.csv": (b"a,b\n" + b"1,2\n" * 90_000, "csv"),
    "x.asdf": (b"#ASDF 1.0.0\n#ASDF_STANDARD 1.5.0\n%YAML 1.1\n---\na: 1\n...\n", "asdf"),
    "x.png": (b"\x89PNG\r\n\x1a\n" + b"no chunk" * 30_000, "png"),
    "x.jpg": (b"\xff\xd8\xff\xe0" + b"no segment" * 30_000, "jpeg"),
}


@pytest.mark.parametrize("headers_only", [True, False])
@pytest.mark.parametrize("name", OTHERS)
def test_other_formats_read_as_their_readers_ask(bucket, tmp_path, name, headers_only):
    content, known = OTHERS[name]
    address = bucket.put(name, content)
    (tmp_path / name).write_bytes(content)
    there = judged(distant(address), headers_only=headers_only, formats=(known,))
    assert there == judged(str(tmp_path / name), headers_only=headers_only, formats=(known,))
    assert bucket.counter.given <= len(content)
    assert len(bucket.counter.asked) <= 4


def test_the_format_is_told_by_the_content_where_the_name_tells_none(bucket):
    address = bucket.put("odd name", fits((1, 3)))
    assert judged(distant(address), formats=("json", "fits"))["verdict"] in {"pass", "warn"}
