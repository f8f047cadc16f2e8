"""The unit of each part of an expression: every operator and function, columns, pixels, differences of dates."""

from __future__ import annotations

import pytest

from specc.catalogue import Catalogue

SPEC = """
specc 1
spec t 1.0.0
policy {{ units fits {{ "e-" = electron }} }}
unit tick = 0.25 [s]
product p : fits "P" {{
  primary {{
    T : float unit s "t"  M : float unit min "m"  L : float unit km "l"  X : float "unknown"  N : int "n"
    K : digits[3] "k"
    E : float unit e-/s "e"  C : float unit ct "c"  P : float unit pixel "p"  W : float unit like nm "w"
    D : float unit tick "d"
    BEG : datetime "b"  FIN : datetime "e"  A : float unit deg | arcmin "a"  B : float unit Jy | s "b"
    MJD : float unit d "mjd"
    {rule}
  }}
  image SCI : float32[ny, nx] unit Jy "sci" {{ {in_image} }}
  image VAR : float32[ny, nx] unit of SCI**2 "var"
  image ERR : float32[ny, nx] unit of SCI "err"
  each pixel {{ {in_pixel} }}
  table TAB {{
    columns {{ V : float64 unit km/s "v"  F : float32[n] unit Jy "f"  G : float32 unit of F "g" }}
    each row {{ {in_row} }}
    {in_table}
  }}
}}
"""


def codes(folder, **rules):
    given = {"rule": "", "in_image": "", "in_pixel": "", "in_row": "", "in_table": ""} | rules
    (folder / "t.specc").write_text(SPEC.format(**given), encoding="utf-8")
    [one] = Catalogue([folder]).named(["t"])
    return [found.code for found in one.diagnostics if found.severity == "error"]


RIGHT = (
    "T + M > 5 [s]",
    "T * 2 < 1 [h]",
    "L / T > 3 [m/s]",
    "T ** 2 > 4 [s2]",
    "T % 3 [s] < 1 [min]",
    "-T < 0",
    "abs(T - M) < 1 [s]",
    "T / M < 2",
    "N * T > 0",
    "FIN - BEG > 5 [s]",
    "FIN - BEG == T  within 1 [ms]",
    "BEG + T < FIN",
    "BEG - M < FIN",
    "mjd(BEG) == MJD  within 1 [ms]",
    "mjd(FIN) - mjd(BEG) < 2 [h]",
    "E * T > 5 [electron]",
    "E * T > 5 [e-]",
    "C / T > 1 [ct/s]",
    "P <= N",
    "P + 1 <= SCI.NAXIS1",
    "P >= 1",
    "P / N < 5 [pixel]",
    "X > 5 [s]",
    "W < 1 [um]",
    "W + L > 0",
    "A < 2 [rad]",
    "D < 1 [s]",
    "D * 4 == T  within 1 [ms]",
    "K * T > 0",
    "T in [1 [s], 2 [min])",
    "T > 0",
    "B > 0",
    "max(SCI) < 3 [Jy]",
    "sum(TAB.V) / TAB.NAXIS2 < 5 [m/s]",
    "T * L / T < 4 [km]",
    "(T * M) ** 2 / T ** 3 < 3 [h]",
    "count(SCI) * T > 1 [s]",
)
WRONG = (
    "T + L > 5 [s]",
    "T > 5",
    "T * L > 5 [s]",
    "T ** 2 > 4 [s]",
    "L / T > 3 [m]",
    "mjd(BEG) > 5 [m]",
    "FIN - BEG > 5 [m]",
    "BEG + L < FIN",
    "E * T > 5 [ct]",
    "C > 5 [adu]",
    "P * P <= N",
    "P <= T",
    "W < 1 [s]",
    "A < 2 [s]",
    "D < 2 [m]",
    "N > 5 [s]",
    "K > 5 [s]",
    "T == M  within 1 [m]",
    "T in [1 [m], 2 [m])",
    "T in [1, 2]",
    "abs(T) > 3 [m]",
    "-T > 3 [m]",
    "max(SCI) > 3 [s]",
    "sum(TAB.V) > 5 [s]",
    "count(SCI) > 1 [s]",
    "T % 3 > 1",
    "X + T > 5 [m]",
    "A < 10",
)


@pytest.mark.parametrize("rule", RIGHT)
def test_what_agrees(tmp_path, rule):
    assert codes(tmp_path, rule=f"require {rule}") == []


@pytest.mark.parametrize("rule", WRONG)
def test_what_does_not(tmp_path, rule):
    assert codes(tmp_path, rule=f"require {rule}") == ["SP304"]


@pytest.mark.parametrize(
    ("where", "right", "wrong"),
    [
        ("in_pixel", "SCI > 2 [mJy] and VAR < SCI ** 2 and ERR ** 2 <= VAR and ERR < SCI", "VAR < SCI"),
        ("in_pixel", "VAR / SCI < 3 [Jy]", "SCI * ERR < 3 [Jy]"),
        ("in_row", "V > 2 [m/s] and all(F > 1 [mJy]) and G < max(F)", "V > 3 [m]"),
        ("in_row", "G * 2 < 1 [kJy]", "G < V"),
        ("in_table", "max(V) - min(V) < 3 [m/s]", "max(V) < 3 [s]"),
        ("in_table", "sum(G) / count(G > 0) > 1 [mJy]", "sum(G) / count(G > 0) > 1 [s]"),
    ],
)
def test_in_arrays(tmp_path, where, right, wrong):
    assert codes(tmp_path, **{where: f"require {right}"}) == []
    assert codes(tmp_path, **{where: f"require {wrong}"}) == ["SP304"]


@pytest.mark.parametrize(
    ("item", "code"),
    [
        ("Q : float unit s > 5", None),
        ("Q : float unit s > 5 [s]", None),
        ("Q : float unit s > 5 [ms]", "SP304"),
        ("Q : float unit s = T + M  within 1 [ms]", None),
        ("Q : float unit s = L  within 1 [s]", "SP304"),
        ("Q : float unit s = T  within 1 [m]", "SP304"),
        ("Q : float unit min <= T", None),
        ("Q : float unit km <= T", "SP304"),
        ("Q : float unit km/min = L / T", None),
        ("Q : float unit like s  in [1, M]", None),
        ("Q : int = N * 2", None),
        ("Q : float unit pixel  in [1, N]", None),
    ],
)
def test_in_declarations(tmp_path, item, code):
    assert codes(tmp_path, rule=f'{item} "q"') == ([] if code is None else [code])
