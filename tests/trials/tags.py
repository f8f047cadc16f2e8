"""Which lines of the trials are answered by a line of the specs here.

The trials are specs that were written by hand before the language was built, and a line of theirs that showed a gap has
a tag. A spec here says the same in the language as it is; `# trial fits/ogip:14` on a line of it (or several numbers,
`:14, 21`) says which lines of fits/ogip.specc it answers. Specs of tests/specs, by
which real files are judged, answer as well. left_out.yaml has those that nothing answers, with the reason.
"""

from __future__ import annotations

import re
from pathlib import Path

import yaml

HERE = Path(__file__).parent
# Specs of the same products that judge real files elsewhere answer, too.
JUDGING = HERE.parent / "specs"
FOLDERS = ("fits", "constraints")
# A line that states something: more than a brace, a head of the file, prose or a comment.
CRDS = "constraints/10_crds"
_TAG = re.compile(r"#~ gap \d|#\+G\d")
_ANSWER = re.compile(r"# trial (\w+/\w+):((?:\s*\d+,?)+)")
_NO_FACT = re.compile(r'\s*(#.*|[{}\s]*|specc 1|spec .*|""".*|CRDS certify .*|The source line .*)')


def tagged(design):
    """Give every tagged line of the trials as `fits/ogip:14`, with its text; design: the folder of the design."""
    found = {}
    for folder in FOLDERS:
        for path in sorted((design / "trials" / folder).glob("*.specc")):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if _TAG.search(line):
                    found[f"{folder}/{path.stem}:{number}"] = line.strip()
    return found


def crds_rows(design):
    """Give every line of the trial of CRDS constraints that states a fact, as `constraints/10_crds:14`."""
    lines = (design / "trials" / f"{CRDS}.specc").read_text(encoding="utf-8").splitlines()
    return [f"{CRDS}:{number}" for number, line in enumerate(lines, 1) if not _NO_FACT.fullmatch(line)]


def answered():
    """Give every line of a trial that a spec here answers, with where."""
    found = {}
    for path in [*sorted(HERE.rglob("*.specc")), *sorted(JUDGING.rglob("*.specc"))]:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for trial, numbers in _ANSWER.findall(line):
                for one in re.findall(r"\d+", numbers):
                    found[f"{trial}:{one}"] = f"{path.relative_to(HERE.parent)}:{number}"
    return found


def left_out():
    """Give every line of a trial that nothing answers, with the reason."""
    listed = yaml.safe_load((HERE / "left_out.yaml").read_text(encoding="utf-8")) or []
    return {line: one["because"] for one in listed for line in one["lines"]}
