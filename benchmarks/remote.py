"""T7: what is transferred of files in an S3, counted at the server, beside the bytes of their headers.

    python -m benchmarks.remote [-v]

Puts the real files into moto, which is an S3 on this machine, judges all of them there and here, headers alone and
whole, and writes bytes and requests into README.md. A verdict or a finding that differs is an error. -v: a line each.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.between import rewrite
from benchmarks.corpus import ROOT
from benchmarks.real_files import DATA
from specc.runs.engine import Question, Task
from specc.runs.judging import judge
from specc.runtime.findings import Findings
from specc.runtime.fits.file import FITS
from specc.runtime.formats import format_names

if TYPE_CHECKING:
    from collections.abc import Sequence

PAGE = Path(__file__).with_name("README.md")
BUCKET = "archive"
MOST = 1.2
HEAD = (
    "| files | | bytes of the files | of their headers | transferred | ratio | requests a file |",
    "|---|---|---|---|---|---|---|",
)
KINDS = {"FITS": (".fits", ".fit", ".fts"), "packed FITS": (".fits.gz", ".fits.bz2", ".fits.z", ".fz"), "others": ("",)}


@dataclass(frozen=True)
class Counted:
    """What was counted of one file. headers: bytes of them, 0 where it has none of FITS."""

    kind: str
    size: int
    headers: int
    given: int
    requests: int


def main() -> int:
    """Count; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.remote", description="Count what is transferred.")
    parser.add_argument("-v", "--verbose", action="store_true", help="a line a file")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT / "tests"))
    import boto3
    from remote.served import s3

    with s3() as (address, counter):
        for name in ("ACCESS_KEY_ID", "SECRET_ACCESS_KEY"):
            os.environ[f"AWS_{name}"] = "anything"
        os.environ.update(AWS_ENDPOINT_URL=address, AWS_DEFAULT_REGION="us-east-1")
        client = boto3.client("s3")
        client.create_bucket(Bucket=BUCKET)
        paths = [path for path in sorted(DATA.rglob("*")) if path.is_file()]
        for path in paths:
            client.put_object(Bucket=BUCKET, Key=_key(path), Body=path.read_bytes())
        lines = list(HEAD)
        differing = 0
        for headers_only in (True, False):
            question = Question(structures=tuple(format_names()), headers_only=headers_only)
            found = []
            for path in paths:
                counter.forget()
                there = _judged(question, f"s3://{BUCKET}/{_key(path)}")
                one = Counted(_kind(path), path.stat().st_size, _headers(path), counter.given, len(counter.asked))
                found.append(one)
                same = there == _judged(question, str(path))
                differing += not same
                if options.verbose or not same:
                    print("" if same else "DIFFERS", _key(path), one.size, one.headers, one.given, one.requests)
            lines += [_line(kind, found, headers_only=headers_only) for kind in KINDS]
    print("\n".join(lines))
    print(f"{len(paths)} files, each judged there as here but for {differing}, headers alone and whole")
    if not differing:
        rewrite(PAGE, "remote", [*lines, "", f"{len(paths)} real files, each judged there as here."])
    return 1 if differing else 0


def _key(path: Path) -> str:
    return path.relative_to(DATA).as_posix()


def _kind(path: Path) -> str:
    name = path.name.lower()
    return next(kind for kind, endings in KINDS.items() if name.endswith(endings))


def _judged(question: Question, path: str) -> dict[str, object]:
    (one,) = judge(question, Task(0, 0, (path,))).reports
    if one.data is None:
        raise RuntimeError(f"{path}: {one.fault}")
    return {key: value for key, value in one.data.items() if key != "path"}


def _headers(path: Path) -> int:
    """Bytes of all headers of a FITS file that is not packed; 0 of others."""
    if _kind(path) != "FITS":
        return 0
    file = FITS.open(str(path), Findings(), headers_only=True)
    if file is None:
        return 0
    with_headers = sum(hdu.data_at - hdu.header_at for hdu in file.hdus)
    file.close()
    return with_headers


def _line(kind: str, counted: Sequence[Counted], *, headers_only: bool) -> str:
    """One line of the table."""
    of_kind = [one for one in counted if one.kind == kind]
    size, given = sum(one.size for one in of_kind), sum(one.given for one in of_kind)
    headers = sum(one.headers for one in of_kind)
    due = headers if headers_only and headers else size
    ratio = f"{given / due:.3f} of the {'headers' if due is headers else 'files'}"
    requests = sum(one.requests for one in of_kind) / len(of_kind)
    what = "headers" if headers_only else "all"
    held = f"{headers:,}" if headers else ""
    return f"| {len(of_kind)} of {kind} | {what} | {size:,} | {held} | {given:,} | {ratio} | {requests:.1f} |"


if __name__ == "__main__":
    sys.exit(main())
