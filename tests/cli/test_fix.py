"""`specc fix`: shows what it would change, writes it when told to, and a file is exchanged wholly or not at all."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import os
import stat
from pathlib import Path

import pytest

from specc.repair.table import repairs
from tests.factories.fits_text import made

TEXT = """\
@primary 8 4
DATE    = '2020-01-31'
DATE-OBS= '31/01/99'
EXPOSED = 1.5e3/ how \\x09long
ORIGIN  = 'X       '
ORIGIN  = 'X       '
@data 01 02 03 04
@fill 20
@checksum
@bare
XTENSION= 'IMAGE   '
BITPIX  =                    8
NAXIS   =                    0
EXTNAME = 'SCI     '
PCOUNT  =                    0
@end END of header
@append 00*80
"""
SHOWN = """\
--- bad.fits
+++ bad.fits
@@ PRIMARY (HDU 0), card 6 @@ F0412: write 19YY-MM-DD for DD/MM/YY, if the file was written before 20YY
-DATE-OBS= '31/01/99'
+DATE-OBS= '1999-01-31'
@@ PRIMARY (HDU 0), card 7 @@ F0218 F0237: write the exponent letter in upper case; write blanks for tabs
-EXPOSED = 1.5e3/ how \\x09long
+EXPOSED = 1.5E3 / how  long
@@ PRIMARY (HDU 0), card 9 @@ F0229: take out cards that repeat the first one word for word
-ORIGIN  = 'X       '
@@ PRIMARY (HDU 0), card 10 @@ CHECKSUM: write the sum of what is there now
-DATASUM = '993803582'
+DATASUM = '16909060'
@@ PRIMARY (HDU 0), card 11 @@ CHECKSUM: write the sum of what is there now
-CHECKSUM= {old}
+CHECKSUM= {new}
@@ PRIMARY (HDU 0), fill of the data @@ F0110: overwrite the fill with zeros
-2,876 bytes 0x20
+2,876 bytes 0x00
@@ SCI (HDU 1), card 5 to 4 @@ F0346: put the mandatory keywords in order, if each of them is there once
 PCOUNT  =                    0
@@ SCI (HDU 1), new card 5 @@ F0321: add GCOUNT = 1 to an image or a table
+GCOUNT  =                    1
@@ SCI (HDU 1), END card @@ F0227: blank what follows END
-END of header
+END
@@ SCI (HDU 1), end of the file @@ F0104: cut off less than a block of zeros or blanks
-80 bytes 0x00
1 file: 10 changes in 1 file, not written: --write does that
"""


@pytest.fixture
def bad(tmp_path, monkeypatch):
    """A file with much to repair, in the folder to stand in."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "bad.fits"
    path.write_bytes(made(TEXT))
    return path


def sums(content):
    at = content.index(b"CHECKSUM= '")
    return content[at + 10 : at + 28].decode()


def test_the_difference_is_shown(specc, bad):
    old = bad.read_bytes()
    answer = specc("fix", "bad.fits")
    assert bad.read_bytes() == old
    assert specc("fix", "bad.fits", "--write").code == 0
    assert answer == (1, SHOWN.format(old=sums(old), new=sums(bad.read_bytes())), "")


def test_once_written_nothing_is_left(specc, bad):
    answer = specc("fix", bad, "--write")
    assert answer.code == 0
    assert answer.out.endswith("1 file: 10 changes, 1 file written\n")
    content = bad.read_bytes()
    assert specc("fix", bad) == (0, "1 file: nothing to repair\n", "")
    assert specc("fix", bad, "--write").code == 0
    assert bad.read_bytes() == content
    assert specc("validate", bad, "--spec", "fits").code == 0
    assert list(bad.parent.iterdir()) == [bad]


def test_as_json(specc, bad):
    answer = specc("fix", bad, "--format", "json")
    assert answer.code == 1
    data = json.loads(answer.out)
    (file,) = data["files"]
    assert (file["path"], file["written"], file["refused"]) == (str(bad), False, None)
    assert file["left"] == file["taken_back"] == []
    assert file["repairs"][0] == {
        "rules": ["F0412"],
        "hdu": "PRIMARY",
        "index": 0,
        "what": "replaced",
        "part": None,
        "card": 6,
        "to": 6,
        "old": "DATE-OBS= '31/01/99'",
        "new": "DATE-OBS= '1999-01-31'",
        "does": "write 19YY-MM-DD for DD/MM/YY, if the file was written before 20YY",
    }
    assert {each["what"] for each in file["repairs"]} == {
        *("replaced", "deleted", "inserted", "moved", "overwritten", "cut"),
    }
    counts = {"files": 1, "repairable": 1, "written": 0, "refused": 0, "repairs": 10, "errors": 0}
    assert data["summary"] == counts
    assert json.loads(specc("fix", bad, "--write", "--format", "json").out)["files"][0]["written"]


def test_errors_that_stay(specc, bad):
    bad.write_bytes(made("@primary\nEXPOSED = 1.5e3\nNAME    = M31\nTELESCOP=  5 5"))
    answer = specc("fix", bad, "--write")
    assert answer.code == 1
    assert answer.out.splitlines()[-2:] == [
        f"{bad}: 2 errors that no repair mends: F0209, F0210",
        "1 file: 1 change, 1 file written; 2 errors left",
    ]
    answer = specc("fix", bad)
    assert answer.code == 1
    assert answer.out.endswith("1 file: nothing to repair; 2 errors left\n")


def test_only_some(specc, bad):
    assert specc("fix", bad, "--only", "F0218, f0412", "--format", "json").out.count('"what"') == 3
    answer = specc("fix", bad, "--only", "F0103")
    assert (answer.code, answer.err) == (2, "specc: there is no repair for F0103; see specc fix --list\n")


@pytest.mark.parametrize("words", [[], ["-"], ["nothing.fits"], ["https://example.org/x.fits"], ["--only", "F0218"]])
def test_wrong_usage(specc, bad, words):
    answer = specc("fix", *words)
    assert answer.code == 2
    assert answer.err.startswith("specc: ")


def test_the_list(specc):
    answer = specc("fix", "--list")
    assert answer.code == 0
    assert [line[:5] for line in answer.out.splitlines()[::2]] == list(repairs())
    listed = json.loads(specc("fix", "--list", "--format", "json").out)["repairs"]
    assert {each["rule"]: each["option"] for each in listed}["F1201"] == "--checksums"


@pytest.mark.parametrize(
    ("ending", "pack", "unpack"),
    [
        (".gz", gzip.compress, gzip.decompress),
        (".bz2", bz2.compress, bz2.decompress),
        (".xz", lzma.compress, lzma.decompress),
    ],
)
def test_a_packed_file_is_packed_again(specc, bad, ending, pack, unpack):
    specc("fix", bad, "--write")
    packed = bad.with_name(f"packed.fits{ending}")
    packed.write_bytes(pack(made(TEXT)))
    assert specc("fix", packed, "--write").code == 0
    assert unpack(packed.read_bytes()) == bad.read_bytes()


def test_a_packing_that_nothing_writes(specc, bad, specc_data):
    path = next(specc_data.rglob("*.Z"), None)
    if path is None:
        pytest.skip("there is no file of compress among the real ones")
    here = bad.with_name("packed.fits.Z")
    here.write_bytes(path.read_bytes())
    answer = specc("fix", here, "--write")
    assert answer.code == 1
    assert "packed with compress (.Z)" in answer.out
    assert here.read_bytes() == path.read_bytes()


def test_a_packed_file_that_is_cut_off(specc, bad):
    packed = bad.with_name("packed.fits.gz")
    content = gzip.compress(os.urandom(4000) + made(TEXT))
    packed.write_bytes(gzip.compress(made(TEXT) + os.urandom(9000))[:-2000])
    assert specc("fix", packed, "--write").code == 1
    assert "not repaired" in specc("fix", packed).out
    packed.write_bytes(content)
    assert "it begins with" in specc("fix", packed).out


def test_permissions_are_kept(specc, bad):
    bad.chmod(0o640)
    specc("fix", bad, "--write")
    assert stat.S_IMODE(bad.stat().st_mode) == 0o640


def test_the_target_of_a_link_is_exchanged(specc, bad):
    folder = bad.parent / "links"
    folder.mkdir()
    link = folder / "link.fits"
    link.symlink_to(Path("..") / "bad.fits")
    assert specc("fix", link, "--write").code == 0
    assert link.is_symlink()
    assert list(folder.iterdir()) == [link]
    assert specc("fix", bad).code == 0


def _refuse(*_):
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("at", ["os.fsync", "pathlib.Path.replace", "os.fchmod"])
def test_a_failure_leaves_the_file_as_it_was(specc, bad, monkeypatch, at):
    old = bad.read_bytes()
    monkeypatch.setattr(at, _refuse)
    answer = specc("fix", bad, "--write")
    assert answer.code == 1
    assert f"{bad}: not repaired: it cannot be written: No space left on device" in answer.out
    assert bad.read_bytes() == old
    assert list(bad.parent.iterdir()) == [bad]


def test_a_file_that_changes_meanwhile_is_left(specc, bad, monkeypatch):
    from specc.repair import saving

    write = saving._write

    def slowly(*arguments):
        write(*arguments)
        bad.write_bytes(b"new")

    monkeypatch.setattr(saving, "_write", slowly)
    answer = specc("fix", bad, "--write")
    assert answer.code == 1
    assert "somebody changed it" in answer.out
    assert bad.read_bytes() == b"new"
    assert list(bad.parent.iterdir()) == [bad]


def test_a_fault_of_ours_stops_no_other_file(specc, bad, monkeypatch):
    from specc.repair import mending

    mend = mending.mend

    def faulty(path, *arguments, **options):
        if path == "odd.fits":
            raise ZeroDivisionError("odd")
        return mend(path, *arguments, **options)

    monkeypatch.setattr(mending, "mend", faulty)
    bad.with_name("odd.fits").write_bytes(b"x")
    answer = specc("fix", "odd.fits", "bad.fits", "--write")
    assert answer.code == 3
    assert "odd.fits: a fault of the validator" in answer.err
    assert answer.out.endswith("2 files: 10 changes, 1 file written, 1 not repaired\n")


def test_a_spec_says_what_is_left_alone(specc, place):
    (place / "specs/toy/allowing.specc").write_text(
        "specc 1\nspec toy.allowing 1.0.0\n\npolicy { datetimes fits, allow Z }\n\n"
        'product p : fits "P" { primary { OBJECT : string "a" } }\n',
        encoding="utf-8",
    )
    path = place / "x.fits"
    path.write_bytes(made("@primary\nOBJECT  = 'M31     '\nDATE-OBS= '2020-01-31T12:00:00Z'"))
    assert "F0411" in specc("fix", path).out
    assert specc("fix", path, "--spec", "toy.allowing") == (0, "1 file: nothing to repair\n", "")


def test_nothing_is_repaired_that_a_spec_asks_for(specc, place):
    (place / "specs/toy/old.specc").write_text(
        'specc 1\nspec toy.old 1.0.0\n\nproduct p : fits "P" { primary { RADECSYS : string "frame" } }\n',
        encoding="utf-8",
    )
    path = place / "x.fits"
    path.write_bytes(made("@primary\nRADECSYS= 'FK5     '\nEXPOSED = 1.5e3"))
    repaired = json.loads(specc("fix", path, "--spec", "toy.old", "--format", "json").out)["files"][0]
    assert [each["rules"] for each in repaired["repairs"]] == [["F0218"]]
    (back,) = repaired["taken_back"]
    assert (back["rule"], back["index"]) == ("F1508", 0)
    assert back["reason"].endswith(" would be broken")
    out = specc("fix", path, "--spec", "toy.old").out
    assert f"\n{path}: no repair of F1508 in HDU 0: {back['reason']}\n" in out
    assert len(json.loads(specc("fix", path, "--format", "json").out)["files"][0]["repairs"]) == 2


def test_a_spec_that_does_not_compile(specc, broken):
    answer = specc("fix", "x.fits", "--spec", "toy.broken")
    assert answer.code == 2
    assert "SP" in answer.err
    assert json.loads(specc("fix", "x.fits", "--spec", "toy.broken", "--format", "json").out)["diagnostics"]


def test_a_page_says_what_would_be_done(specc):
    assert specc("explain", "F0218").out.endswith(
        "\n`specc fix` can repair it: write the exponent letter in upper case.\n"
    )
    assert specc("explain", "F1201").out.endswith("\n`specc fix --checksums` can repair it: compute it anew.\n")
    assert "specc fix" not in specc("explain", "F0103").out
    assert json.loads(specc("explain", "F0103", "--format", "json").out)["repair"] is None
