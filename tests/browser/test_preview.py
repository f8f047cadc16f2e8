"""The preview in a browser: a save is shown without anybody asking, and so is a mistake, above the page as it was."""

from __future__ import annotations

import subprocess
import sys

import pytest

SPEC = """specc 1
spec demo.one 1.0.0
product p : fits "A product" {
  filename "p_{n}.fits" { n : digits[3] }
  primary { A : int "before" }
}
"""


@pytest.fixture
def spec(tmp_path):
    path = tmp_path / "demo" / "one.specc"
    path.parent.mkdir()
    path.write_text(SPEC)
    return path


@pytest.fixture
def address(spec):
    command = [sys.executable, "-u", "-m", "specc", "docs", str(spec), "--serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        line = next(one for one in server.stdout if one.startswith("http://"))
        yield line.split()[0]
        server.terminate()


def test_a_save_is_shown(chromium, address, spec):
    page = chromium.new_page()
    troubles = []
    page.on("console", lambda said: troubles.append(said.text))
    page.goto(f"{address}docs/demo/one/p.html")
    assert "before" in page.inner_text("main")
    spec.write_text(SPEC.replace("before", "after the save"))
    page.wait_for_selector("text=after the save", timeout=20_000)
    assert page.locator(".preview").count() == 0
    spec.write_text(SPEC.replace("int", "itn"))
    page.wait_for_selector(".preview", timeout=20_000)
    assert "no type is called `itn`" in page.inner_text(".preview")
    assert "after the save" in page.inner_text("main")
    spec.write_text(SPEC.replace("before", "mended"))
    page.wait_for_selector("text=mended", timeout=20_000)
    assert page.locator(".preview").count() == 0
    assert troubles == []
    page.close()
