"""Whatever is given as a file or as a spec: a report or diagnostics, the right exit code, and never a traceback."""

from __future__ import annotations

import gzip
import json
import os
import random
import re
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from factories.retold import retold, text_of

from specc.cli import main as command_line
from specc.runtime.main import main, run

CAL, TPF = "jwst/test1_cal.fits", "kepler_tess/tpf_test_00.fits"
SPECS = ("jwst.multislit", "hst.acs", "hst.stis", "timedomain.pixels", "jwst.detector", "mast.lightcurve", "mast.iue")
CARD, BLOCK = 80, 2880  # bytes (FITS Standard 4.0, 4.1.1 and 3.1)


@pytest.fixture
def answer(validator, capsys):
    """Call the command line of a generated validator: exit code, output, complaints."""

    def call(*words, spec="timedomain.pixels"):
        capsys.readouterr()
        code = main(validator(spec), [str(word) for word in words])
        return code, *capsys.readouterr()

    return call


@pytest.fixture
def survives(validator):
    """Judge a file as every product of a spec, with data and without; whatever a check raises comes out here."""

    def judge(path, *specs):
        for name in specs:
            spec = validator(name)
            for product in spec.products:
                for headers_only in (False, True):
                    report = run([str(path)], [spec], product=product.name, headers_only=headers_only)
                    assert report.exit_code in {0, 1}
                    json.dumps(report.to_json())
                    yield report.files[0]

    return lambda path, *specs: list(judge(path, *specs))


# ---------------------------------------------------------------------------------------------------------- whole files


@pytest.mark.parametrize("folder", ["fits_bad", "fits_edge"])
def test_bad_files_are_reported(answer, specc_data, folder):
    """None of them is a target pixel file, and most are not quite FITS; each gets its verdict."""
    files = sorted(path for path in (specc_data / folder).iterdir() if path.is_file())
    assert len(files) > 10
    for path in files:
        code, out, err = answer(path)
        assert (code, err) == (1, ""), path
        assert out.startswith((f"{path}  unreadable", f"{path}  unmatched")), path
        assert "1 file: 1 un" in out, path


@pytest.mark.parametrize("folder", ["fits_bad", "fits_edge"])
def test_bad_files_survive_every_check(survives, specc_data, folder):
    """Forced to be what they are not, so that every check of every spec meets them."""
    for path in sorted((specc_data / folder).iterdir()):
        for report in survives(path, *SPECS):
            assert report.findings, path


@pytest.mark.parametrize("spec", ["hst.stis", "timedomain.pixels"])
def test_good_files_of_others_survive_every_check(survives, specc_data, spec):
    """Every FITS file there is, as images and as tables of another mission."""
    for folder in ("fits_generic", "ogip_xray", "interferometry", "solar", "hst", "kepler_tess"):
        for path in sorted((specc_data / folder).iterdir()):
            if path.name.endswith((".fits", ".fit", ".fts", ".fits.gz", ".fits.bz2", ".pha", ".rmf")):
                survives(path, spec)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "F0101"),
        (b"no FITS at all", "F0101"),
        (bytes(5 * BLOCK), "F0101"),
        (b"SIMPLE  =                    T", None),
        (b"SIMPLE  =                    T".ljust(BLOCK), None),
        (b"%PDF-1.7\n" * 1000, "F0101"),
        ("SIMPLE  = ".encode("utf-16"), "F0101"),
    ],
    ids=["empty", "text", "zeros", "half a card", "one card", "PDF", "UTF-16"],
)
@pytest.mark.parametrize("name", ["x.fits", "x.fits.gz", "x.fits.bz2"])
def test_no_fits(answer, tmp_path, content, code, name):
    """Under a name that promises compression the content is read for what it is."""
    (tmp_path / name).write_bytes(content)
    exit_code, out, err = answer(tmp_path / name)
    assert (exit_code, err) == (1, "")
    assert "unreadable" in out or "unmatched" in out
    assert code is None or code in out


# --------------------------------------------------------------------------------------------------------- spoilt files


@pytest.mark.parametrize(
    "size", [1, 79, 80, 81, BLOCK - 1, BLOCK, BLOCK + 1, 4 * BLOCK, 9 * BLOCK + 5, 10 * BLOCK, 11 * BLOCK, -BLOCK, -1]
)
def test_truncated(survives, specc_data, tmp_path, size):
    """Cut in a card, in a header, between HDUs, in the pixels, in the last block."""
    path = tmp_path / "cut_cal.fits"
    path.write_bytes((specc_data / CAL).read_bytes()[:size])
    for report in survives(path, "jwst.multislit"):
        assert report.verdict in {"fail", "unreadable"}
        # Said in the words of the standard, not only by what the spec misses.
        assert any(":" not in finding.rule for finding in report.findings) or size % BLOCK == 0


@pytest.mark.parametrize("kept", [10, 100, 0.5, 0.99])
def test_truncated_within_compression(answer, survives, specc_data, tmp_path, kept):
    whole = (specc_data / "kepler_tess/tess25155310-s01-first-cadences.fits.gz").read_bytes()
    path = tmp_path / "cut.fits.gz"
    path.write_bytes(whole[: int(kept * len(whole)) if kept < 1 else kept])
    code, out, err = answer(path)
    assert (code, err) == (1, "")
    assert "F01" in out
    survives(path, "timedomain.pixels")


@pytest.mark.parametrize("file", [CAL, TPF, "fits_generic/o4sp040b0_raw.fits"])
@pytest.mark.parametrize("seed", range(12))
def test_bytes_that_flipped(survives, specc_data, tmp_path, file, seed):
    """A few bytes in headers and data are others than they were: mostly a finding, never a crash, never without end."""
    chance = random.Random(seed)  # noqa: S311  the same bytes in every run
    content = bytearray((specc_data / file).read_bytes())
    for _ in range(chance.choice((1, 5, 50))):
        content[chance.randrange(len(content))] = chance.choice((0, 9, 0x20, 0x27, 0x2D, 0x30, 0x39, 0x45, 0x7F, 0xFF))
    path = tmp_path / "flipped.fits"
    path.write_bytes(content)
    survives(path, {CAL: "jwst.multislit", TPF: "timedomain.pixels"}.get(file, "hst.stis"))


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("NAXIS1  =                 1936", "NAXIS1  =  9223372036854775807"),
        ("NAXIS2  =                   10", "NAXIS2  =           2147483647"),
        ("NAXIS2  =                   10", "NAXIS2  =                   -1"),
        ("TFIELDS =                   13", "TFIELDS =                  999"),
        ("TFIELDS =                   13", "TFIELDS =                    0"),
        ("TFORM5  = '72E", "TFORM5  = '99999999999E'"),
        ("TDIM5   = '(8,9)", "TDIM5   = '(0,9,-1)'"),
        ("PCOUNT  =                    0", "PCOUNT  =          99999999999"),
        ("BITPIX  =                   32", "BITPIX  =                   33"),
        ("NAXIS   =                    2", "NAXIS   =                  999"),
    ],
)
def test_claims_are_not_believed(survives, specc_data, tmp_path, was, now):
    """A header that claims more than there is costs neither memory nor time."""
    content = bytearray((specc_data / TPF).read_bytes())
    at = content.index(was.encode())
    assert at % CARD == 0
    content[at : at + CARD] = now.ljust(CARD).encode()
    path = tmp_path / "claims.fits"
    path.write_bytes(content)
    for report in survives(path, "timedomain.pixels"):
        assert report.verdict in {"fail", "unreadable"}


# ----------------------------------------------------------------------------------------------- folders and odd places


def test_a_folder_of_mixed_files(answer, specc_data, tmp_path):
    """What is called FITS is judged, wherever it lies; the rest is left alone; no file stands in another's way."""
    good = tmp_path / "deep/er/kplr012644769-2012088054726_lpd-targ.fits"
    good.parent.mkdir(parents=True)
    shutil.copy(specc_data / TPF, good)
    good.with_suffix(".fits.gz").write_bytes(gzip.compress(good.read_bytes()))
    shutil.copy(specc_data / TPF, tmp_path / "misnamed.fits")
    shutil.copy(specc_data / CAL, tmp_path / "other.fits")
    (tmp_path / "empty.fits").touch()
    (tmp_path / "readme.txt").write_text("no FITS, and not called so")
    (tmp_path / "folder.fits").mkdir()
    (tmp_path / "dangling.fits").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe.fits")  # opened as a file it would wait for ever
    code, out, err = answer(tmp_path, "--format", "json")
    assert (code, err) == (1, "")
    report = json.loads(out)
    verdicts = {Path(file["path"]).relative_to(tmp_path).as_posix(): file["verdict"] for file in report["files"]}
    assert verdicts == {
        "deep/er/kplr012644769-2012088054726_lpd-targ.fits": "pass",
        "deep/er/kplr012644769-2012088054726_lpd-targ.fits.gz": "pass",
        "misnamed.fits": "fail",
        "other.fits": "unmatched",
        "empty.fits": "unreadable",
        "dangling.fits": "unreadable",
        "pipe.fits": "unreadable",
    }
    assert report["summary"]["files"] == len(verdicts)


@pytest.mark.parametrize(
    "name",
    ["with blanks.fits", "übel.fits", "new\nline.fits", "\x1b[31mred.fits", os.fsdecode(b"\xff\xfe.fits"), "-x.fits"],
)
@pytest.mark.parametrize("options", [[], ["--format", "json"]])
def test_odd_names(answer, specc_data, tmp_path, name, options):
    shutil.copy(specc_data / TPF, tmp_path / name)
    code, out, err = answer(*options, tmp_path / name)
    assert (code, err) == (1, "")
    assert "tpf:name" in out
    assert "\x1b" not in out


def test_nothing_to_judge(answer, tmp_path):
    """No such file, no file in a folder: what was asked is wrong, not a file."""
    for path in (tmp_path, tmp_path / "nothing.fits", tmp_path / "*.fits"):
        code, out, err = answer(path)
        assert (code, out) == (2, "")
        assert len(err.splitlines()) == 1


def test_an_unreadable_file(answer, specc_data):
    """A file that we may not read. The superuser may read all, so as such the test stops being it for a moment."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "secret.fits"
        shutil.copy(specc_data / TPF, path)
        assert answer(path)[0] == 1  # everything that is needed for judging is loaded now
        path.chmod(0)
        Path(folder).chmod(0o755)
        with nobody():
            code, out, err = answer(path)
    assert (code, err) == (1, "")
    assert "unreadable" in out
    assert "Permission denied" in out


@contextmanager
def nobody():
    """Have the rights of a stranger."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


# ---------------------------------------------------------------------------------------------------------------- specs


@pytest.fixture
def specc(capsys):
    """Call the command line of specc in this process: exit code, output, complaints."""

    def call(*words):
        capsys.readouterr()
        code = command_line([str(word) for word in words])
        return code, *capsys.readouterr()

    return call


def spoilt(text, how):
    """Give a real spec with every line spoilt."""
    lines = text.splitlines()
    match how:
        case "no colons":
            lines = [line.replace(":", " ") for line in lines]
        case "one more brace":
            lines = [line + " }" for line in lines]
        case "half":
            lines = [line[: len(line) // 2] for line in lines]
        case "backwards":
            lines = [line[::-1] for line in lines]
        case "upside down":
            lines = lines[::-1]
    return "\n".join(lines)


@pytest.mark.parametrize("how", ["no colons", "one more brace", "half", "backwards", "upside down"])
@pytest.mark.parametrize("command", ["check", "build", "validate"])
def test_a_mistake_on_every_line(specc, repository, specc_data, tmp_path, monkeypatch, *, how, command):
    """A real spec, every line of it spoilt: diagnostics, nothing is written, no file is judged."""
    monkeypatch.chdir(tmp_path)
    text = (repository / "specs/mast/iue.specc").read_text(encoding="utf-8")
    (tmp_path / "t.specc").write_text(spoilt(text, how), encoding="utf-8")
    words = {"check": ["t.specc"], "build": ["t.specc"], "validate": [specc_data / TPF, "--spec", "t.specc"]}[command]
    code, out, err = specc(command, *words)
    assert code == 2
    assert "error[SP" in out + err
    assert "Traceback" not in out + err
    assert not (tmp_path / "generated").exists()


def kind_of(line):
    """Give what a line says when names, numbers and texts are any: lines of one kind are left out alike."""
    line = re.sub(r'"[^"]*"', '""', line)
    return " ".join(re.sub(r"\b[A-Z][\w-]*|\d[\d.]*", "_", line).split())


def test_a_mistake_on_any_line():
    """A real spec with one line left out, for a line of every kind: it compiles, or says of a place what is wrong."""
    lines = text_of("mast.iue").splitlines(keepends=True)
    kinds = {kind_of(line): number for number, line in enumerate(lines)}
    assert len(kinds) > 50
    for number in kinds.values():
        made = retold("mast.iue", "".join(lines[:number] + lines[number + 1 :]))
        assert made.right or made.diagnostics, lines[number]
        assert all(1 <= one.span.place.line <= len(lines) for one in made.diagnostics), lines[number]


@pytest.mark.parametrize("command", ["check", "build", "validate"])
@pytest.mark.parametrize("what", ["garbage", "empty", "folder", "loop", "50,000 lines"])
def test_odd_specs(specc, specc_data, tmp_path, monkeypatch, *, what, command):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "t.specc"
    match what:
        case "garbage":
            path.write_bytes(random.Random(1).randbytes(50_000))  # noqa: S311  the same bytes in every run
        case "empty":
            path.touch()
        case "folder":
            path.mkdir()
        case "loop":
            path.write_text("specc 1\nspec t 1.0.0\nimport u\n")
            (tmp_path / "u.specc").write_text("specc 1\nspec u 1.0.0\nimport t\n")
        case "50,000 lines":
            path.write_text("specc 1\nspec t 1.0.0\n" + "every line of this is wrong\n" * 50_000)
    words = {"check": ["t.specc"], "build": ["t.specc"], "validate": [specc_data / TPF, "--spec", "t.specc"]}[command]
    code, out, err = specc(command, *words)
    assert code == 2
    assert "error[SP" in out + err
    assert "Traceback" not in out + err
    assert not (tmp_path / "generated").exists()
