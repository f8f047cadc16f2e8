"""Whatever is given as a spec: diagnostics and exit 2, never a traceback, and never for ever."""

from __future__ import annotations

import random

import pytest

pytestmark = pytest.mark.laws

GARBAGE = random.Random(2)  # noqa: S311  the same bytes in every run

BAD = {
    "empty": b"",
    "blank": b" \n\n\t\n",
    "zeros": bytes(4096),
    "bytes": GARBAGE.randbytes(100_000),
    "letters": bytes(GARBAGE.choice(b"abcxyz{}[]():;,.\"'`/#=<> \n") for _ in range(20_000)),
    "latin": "specc 1\nspec t 1.0.0\n# café\n".encode("latin-1"),
    "utf-16": "specc 1\nspec t 1.0.0\n".encode("utf-16"),
    "fits": b"SIMPLE  =                    T / conforms to FITS standard".ljust(2880),
    "one line": b"x" * 200_000,  # four seconds: patterns of several terminals walk over all of it
    "open braces": b"{" * 50_000,
    "open quote": b'specc 1\nspec t 1.0.0\n"' + b"x" * 10_000,
    "open prose": b'specc 1\nspec t 1.0.0\n"""' + b"x\n" * 10_000,
    "wrong lines": b"specc 1\nspec t 1.0.0\n" + b"nothing at all ; here\n" * 1000,
    "50,000 wrong lines": b"nothing at all here\n" * 50_000,
    "surrogates": "specc 1\nspec t 1.0.0\n\ud800".encode("utf-8", "surrogatepass"),
    "long sum": b'specc 1\nspec t 1.0.0\nproduct p : fits "P" { primary { A : int "a" require '
    + b" + ".join([b"A"] * 20_000)
    + b" > 3 } }\n",
    "huge number": b'specc 1\nspec t 1.0.0\nproduct p : fits "P" { primary { A : int = '
    + b"9" * 10_000
    + b' "a" } }\n',
    "huge bit": b"specc 1\nspec t 1.0.0\nflags F : uint8 { bit " + b"9" * 5_000 + b' x "x" }\n',
    "slow pattern": b'specc 1\nspec t 1.0.0\nproduct p : fits "P" { filename "{a}.fits" { a : /(a+)+$/ } primary { '
    b"A : strung } }\n",
    "huge family": b'specc 1\nspec t 1.0.0\nproduct p : fits "P" { primary { '
    b'A[i]B[j] : int "a" for i, j in 1..999999999 } }\n',
}

_PRODUCT = b'specc 1\nspec t 1.0.0\nproduct p : fits "P" { primary { A : int "a" '
BAD |= {
    "deep conditions": _PRODUCT + b"when A > 1 { " * 10_000 + b"}" * 10_000 + b" } }\n",
    "deep negations": _PRODUCT + b"require " + b"not " * 10_000 + b"A > 3 } }\n",
    "deep sets": _PRODUCT + b"require A in " + b"{" * 10_000 + b"}" * 10_000 + b" } }\n",
    "NULs": b"specc 1\nspec t 1.0.0\n" + bytes(1000) + b"\n",
    "deep pattern": _PRODUCT + b"B : string matches /" + b"(" * 5000 + b"a" * 10 + b"/ } }\n",
    "huge repetition": _PRODUCT + b"B : string matches /a{99999999999999999999}/ } }\n",
    "long path": _PRODUCT + b"require " + b"primary." * 5_000 + b"A > 3 } }\n",
    "quotes": b"specc 1\nspec t 1.0.0\n" + b'"' * 100_001,
    "backquotes": b"specc 1\nspec t 1.0.0\n" + b"`" * 100_001,
}


ODD = {
    "deep brackets": b'specc 1\nspec t 1.0.0\nproduct p : fits "P" { primary { A : int "a" require '
    + b"(" * 20_000
    + b"A"
    + b")" * 20_000
    + b" > 3 } }\n",
    "a mark before the text": b'\xef\xbb\xbfspecc 1\nspec t 1.0.0\nproduct p : fits "P" { primary { } }\n',
    "other line ends": b'specc 1\r\nspec t 1.0.0\r\nproduct p : fits "P" { primary { } }\r\n',
    "no line ends": b'specc 1 spec t 1.0.0 product p : fits "P" { primary { } }',
}


@pytest.mark.parametrize("name", BAD)
def test_bad_specs(name, specc, place):
    (place / "t.specc").write_bytes(BAD[name])
    answer = specc("check", "t.specc")
    assert (answer.code, answer.err) == (2, "")
    assert "error[SP" in answer.out
    assert len(answer.out) < 200_000


@pytest.mark.parametrize("name", BAD)
def test_bad_specs_are_not_formatted(name, specc, place):
    (place / "t.specc").write_bytes(BAD[name])
    answer = specc("fmt", "t.specc")
    assert answer.err == ""
    # What parses and means nothing has a form; what does not parse is left as it is.
    assert answer.code in {0, 2}
    if answer.code == 2:
        assert "error[SP" in answer.out
        assert (place / "t.specc").read_bytes() == BAD[name]


@pytest.mark.parametrize("name", ODD)
def test_odd_specs(name, specc, place):
    (place / "t.specc").write_bytes(ODD[name])
    assert specc("check", "t.specc") == (0, "1 spec: no mistakes\n", "")


def test_a_folder(specc, place):
    answer = specc("check", "specs")
    assert answer.code == 2
    assert "error[SP605]" in answer.out


def test_no_such_file(specc, place):
    assert specc("check", "nothing.specc") == (2, "", "specc: there is no file nothing.specc\n")


def test_an_import_loop(specc, place):
    for name, other in (("a", "b"), ("b", "c"), ("c", "a")):
        (place / f"specs/{name}.specc").write_text(f"specc 1\nspec {name} 1.0.0\nimport {other}\n", encoding="utf-8")
    answer = specc("check", "specs/a.specc")
    assert answer.code == 2
    assert "a -> b -> c -> a" in answer.out
    assert specc("check").out.count("error[SP602]") == 1


def test_a_good_spec_of_50_000_lines(specc, place):
    lines = [
        f'product p{number} : fits "P" {{\n  filename "p{number}.fits"\n  primary {{\n'
        + "".join(f'    K{key} : int  >= 0  "keyword"\n' for key in range(46))
        + "  }\n}\n"
        for number in range(1000)
    ]
    (place / "t.specc").write_text("specc 1\nspec t 1.0.0\n" + "".join(lines), encoding="utf-8")
    assert specc("check", "t.specc") == (0, "1 spec: no mistakes\n", "")
