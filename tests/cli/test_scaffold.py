"""`specc build --scaffold`: modules for a mission's own code, made once and never touched again."""

from __future__ import annotations

import json
import subprocess
import sys

from specc.files import MANIFEST

MINE = "products/toy/lightcurve/lightcurve.py"
USE = """
import sys

sys.path.insert(0, "products")
from toy.lightcurve.lightcurve import Lightcurve
from toy.lightcurve.writer import LightcurveLightcurve, LightcurvePrimary, Mission

made = Lightcurve(
    primary=LightcurvePrimary(OBJECT="M31", MISSION=Mission.TESS, EXPTIME=1.5),
    lightcurve=LightcurveLightcurve({"TIME": [1.0, 2.0], "FLUX": [1.0, 2.0]}),
)
path = made.write()
again = Lightcurve.read(path)
print(path, type(again).__module__, again == made)
"""

HIDING = """
product writer : fits "W \\"\\"\\" {x}" { primary { A : int "a" } }
product class  : fits "C"                { primary { } }
"""


def test_a_module_is_made_once(specc, place):
    answer = specc("build", "--scaffold")
    assert answer.code == 0
    assert answer.out.startswith(f"made {MINE}: it is yours, and no build writes it again\n")
    text = (place / MINE).read_text(encoding="utf-8")
    assert "class Lightcurve(writer.Lightcurve):" in text
    assert "return cls(primary=writer.LightcurvePrimary(...), lightcurve=writer.LightcurveLightcurve(...))" in text
    assert "scaffold" not in (place / "generated" / MANIFEST).read_text(encoding="utf-8")
    (place / MINE).write_text("mine = 1\n", encoding="utf-8")
    assert specc("build", "--scaffold").out.startswith(f"left {MINE} alone: it was there already\n")
    assert specc("build").code == 0
    assert (place / MINE).read_text(encoding="utf-8") == "mine = 1\n"


def test_what_it_holds_is_a_class_that_works(specc, place):
    specc("build", "--scaffold")
    ran = subprocess.run([sys.executable, "-c", USE], cwd=place, capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == (
        "M31_lc.fits toy.lightcurve.lightcurve True\n".lower().replace("true", "True"),
        "",
    )


def test_the_folder_may_be_another(specc, place):
    data = json.loads(specc("build", "--scaffold", "--scaffold-dir", "src/mine", "--format", "json").out)
    made = "src/mine/toy/lightcurve/lightcurve.py"
    assert data["scaffold"] == {"made": [made], "left_alone": []}
    assert '"../../../../generated"' in (place / made).read_text(encoding="utf-8")
    assert not (place / "products").exists()


def test_it_is_beside_the_output(specc, place):
    specc("build", "--scaffold", "--out", "there/out")
    assert '"../../../out"' in (place / "there" / MINE).read_text(encoding="utf-8")


def test_whatever_is_there_is_left_alone(specc, place):
    (place / MINE).parent.mkdir(parents=True)
    (place / MINE).symlink_to("nowhere")
    assert f"left {MINE} alone" in specc("build", "--scaffold").out
    assert not (place / MINE).exists()


def test_names_that_would_hide_others(specc, place):
    (place / "specs/import.specc").write_text(f"specc 1\nspec import 1.0.0\n\n{HIDING}", encoding="utf-8")
    answer = specc("build", "--scaffold")
    assert answer.code == 0, answer.err
    made = {path.name: path for path in (place / "products/import").iterdir()}
    assert set(made) == {"writer_product.py", "class_product.py"}
    for path in made.values():
        ran = subprocess.run([sys.executable, path], capture_output=True, text=True, check=False)
        assert (ran.returncode, ran.stderr) == (0, "")


def test_wrong_usage(specc, place):
    inside = specc("build", "--scaffold", "--scaffold-dir", "generated/mine")
    assert (inside.code, "generated/mine is inside generated" in inside.err) == (2, True)
    assert specc("build", "--scaffold", "--check").code == 2
    assert specc("build", "--scaffold-dir", "x").code == 2
    assert not (place / "generated").exists()
