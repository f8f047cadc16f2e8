"""Runs over small files of JSON, whose structure alone is judged."""

from __future__ import annotations

import io
import tarfile

from specc.runs.engine import Question
from specc.runs.run import Run
from specc.runtime.report import file_data

QUESTION = Question(structures=("json",))


def some_files(folder):
    """Thirty files, of which every seventh is wrong, one is gone and one has a name that is no text."""
    folder.mkdir()
    names = [folder / f"{number:02}.json" for number in range(30)]
    names[9] = folder / "09\udcff\n.json"
    for number, path in enumerate(names):
        path.write_text("{" if number % 7 == 3 else '{"a": 1}', encoding="utf-8")
    names[11].unlink()
    return [str(path) for path in names]


def data_of(files, engine, **more):
    """What a run says of its files, as plain data."""
    return [file_data(report) for report in Run(QUESTION, files, engine, **more).reports()]


def packed(path, files, mode="w"):
    """An archive of files by name, with a link at its end."""
    with tarfile.open(path, mode) as tar:
        for name, content in files.items():
            about = tarfile.TarInfo(name)
            about.size = len(content)
            tar.addfile(about, io.BytesIO(content))
        link = tarfile.TarInfo("link.json")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
    return path
