"""What README.md shows is what happens: its spec is compiled, its commands are run, and their output is compared."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib

import numpy as np
import pytest
from astropy.io import fits

from tests.factories.fits_text import made


@pytest.fixture(scope="module")
def readme(repository) -> str:
    return (repository / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def folder(readme, tmp_path_factory):
    """Give a folder with the spec of the README, the spec with its mistakes, and the file of which it speaks."""
    folder = tmp_path_factory.mktemp("readme")
    right = blocks(readme, "specc")[0]
    wrong = right.replace("survey.image", "survey.typo").replace("TELESCOP :", "TELESCOPE :")
    wrong = wrong.replace("nullable", "nulable")
    (folder / "survey").mkdir()
    (folder / "survey" / "image.specc").write_text(right, encoding="utf-8")
    (folder / "survey" / "typo.specc").write_text(wrong, encoding="utf-8")
    primary = fits.PrimaryHDU()
    primary.header["TELESCOP"] = ("SkyCam", "telescope")
    primary.header["EXPTIME"] = (0.0, "[s] time on source")
    sky = fits.ImageHDU(np.ones((8, 8), ">f4"), name="SCI")
    sky.header["BUNIT"] = "Jy"
    error = fits.ImageHDU(np.ones((4, 4), ">f4"), name="ERR")
    error.header["BUNIT"] = "mJy"
    fits.HDUList([primary, sky, error]).writeto(folder / "m31.fits")
    (folder / "night.fits").write_bytes(made("@primary\nDATE    = '2021-03-01'\nDATE-OBS= '2021-02-29'\n"))
    return folder


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def test_what_is_shown_is_what_is_printed(readme, folder):
    shown = blocks(readme, "console")
    assert shown
    for block in shown:
        command, expected = block.removeprefix("$ ").split("\n", 1)
        program, *arguments = shlex.split(command)
        run = {"specc": ["-m", "specc"], "python": []}[program]
        answer = subprocess.run(
            [sys.executable, *run, *arguments], cwd=folder, capture_output=True, text=True, check=False
        )
        assert answer.stdout + answer.stderr == expected


DOCTEST = """
import doctest, sys
sys.path.insert(0, "generated")
failed, tried = doctest.testfile("readme.txt", module_relative=False)
print(tried)
sys.exit(failed)
"""


def test_a_product_is_made_as_shown(readme, folder):
    (folder / "readme.txt").write_text("\n".join(blocks(readme, "pycon")), encoding="utf-8")
    for arguments in (["-m", "specc", "build", "survey/image.specc"], ["-c", DOCTEST]):
        ran = subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stdout == f"{readme.count('>>> ')}\n"
    assert sorted(one.name for one in folder.glob("m3?.fits")) == ["m31.fits", "m33.fits"]


def test_every_command_is_told(readme):
    from specc.cli import COMMANDS

    assert {command for command in COMMANDS if f"`specc {command}" in readme} == set(COMMANDS)


def test_every_link_leads_somewhere(readme, repository):
    for text in (readme, (repository / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        for target in re.findall(r"\]\(([^):#]+)\)", text):
            assert (repository / target).exists(), target
    for target in re.findall(r"\]\(([^):#]+)\)", (repository / "specc" / "README.md").read_text(encoding="utf-8")):
        assert (repository / "specc" / target).exists(), target


def test_the_citation_is_of_this_version(repository):
    version = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert f"\nversion: {version}\n" in (repository / "CITATION.cff").read_text(encoding="utf-8")
