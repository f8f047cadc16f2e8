"""`specc validate` of addresses: the verdicts are those of the same files here."""

from __future__ import annotations

import json

import pytest
from remote.fits import fits

from specc.cli import main

FILES = {
    "night/a_cal.fits": fits((2, 0), (1, 40)),
    "night/b_cal.fits": fits((2, 0), (1, 40))[:-9000],
    "night/deep/c_cal.fits": b"no FITS at all",
    "night/notes.txt": b"left alone",
}


def verdicts(capsys, *arguments):
    code = main(["validate", "--spec", "fits", "--format", "json", *map(str, arguments)])
    captured = capsys.readouterr()
    assert captured.out, captured.err
    found = json.loads(captured.out)["files"]
    return code, [(one["path"], one["verdict"], one["findings"]) for one in found]


@pytest.fixture
def here(tmp_path):
    for name, content in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


@pytest.mark.parametrize("more", [["--headers-only"], ["--jobs", "2"]])
def test_a_folder_is_judged_as_it_is_here(bucket, here, capsys, more):
    for name, content in FILES.items():
        bucket.put(name, content)
    code, found = verdicts(capsys, "s3://archive/night/", *more)
    due_code, due = verdicts(capsys, here / "night", *more[:1] if more[0] == "--headers-only" else ())
    assert (code, [one[1:] for one in found]) == (due_code, [one[1:] for one in due])
    assert [one[0] for one in found] == [f"s3://archive/{name}" for name in list(FILES)[:3]]


def test_a_list_may_hold_addresses(bucket, here, capsys):
    address = bucket.put("a_cal.fits", FILES["night/a_cal.fits"])
    (here / "list").write_text(f"{address}\nftp://x/y.fits\n{here}/night/a_cal.fits\ns3://archive/gone.fits\n")
    code, found = verdicts(capsys, "--files-from", here / "list")
    assert code == 1
    assert [one[1] for one in found] == ["pass", "unreadable", "pass", "unreadable"]
    assert "known are s3, s3a, http, https, gs, gcs" in found[1][2][0]["message"]


@pytest.mark.parametrize(
    ("address", "said"),
    [("s3://archive/none/", "no files in this folder"), ("ftp://x/y.fits", "are not read"), ("s3://", "name a bucket")],
)
def test_what_is_typed_wrongly_is_told_at_once(bucket, capsys, address, said):
    assert main(["validate", "--spec", "fits", address]) == 2
    assert said in capsys.readouterr().err
