"""Reads specs and writes what is generated: the one module that touches users' files.

Takes paths and artefacts; gives texts, lists of differences, or files on the disk. Every file is written beside its
place and moved there, so that nobody ever reads half of one. A manifest in the output folder says which files are
ours: only those are replaced or removed, and nothing outside the folder is touched.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import stat
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Literal

from specc.diagnostics.record import Diagnostic
from specc.source import Source, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SPEC_LIMIT = 8 * 1024 * 1024  # bytes; the longest spec by hand has a thousandth of it
MANIFEST = "manifest.txt"
_MANIFEST_HEAD = (
    "# What `specc build` made in this folder and may replace or remove: SHA-256 of the file, its spec, its path.\n"
)


class CannotWrite(Exception):  # noqa: N818  it is no fault of the program
    """The output cannot be written; the text says what and why, for the person who asked for it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A spec's text, and what is wrong when it could not be read; the text is then empty or cut short."""

    source: Source
    problem: Diagnostic | None = None


@dataclass(frozen=True, slots=True)
class Output:
    """A file to be generated: whose it is (a spec's name, or what all specs share), where, and what it holds."""

    owner: str
    path: str
    text: str

    @property
    def content(self) -> bytes:
        """Give the bytes of the file."""
        return self.text.encode("utf-8")


@dataclass(frozen=True, slots=True)
class Difference:
    """A file of the output folder that is not what it should be."""

    kind: Literal["missing", "differs", "no longer generated"]
    path: str


@dataclass(frozen=True, slots=True)
class Written:
    """What a build did: files written anew, removed, and no longer generated but kept since somebody changed them."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]


# ------------------------------------------------------------------------------------------------ reading


def read_spec(path: Path, shown: str) -> Reading:
    """Read one spec: a regular file of UTF-8 text that is not absurdly long. `shown` is how messages call it."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return _unreadable(shown, "it is a directory", "name a file that ends in .specc")
        if not stat.S_ISREG(status.st_mode):
            return _unreadable(shown, "it is not a regular file")
        if status.st_size > SPEC_LIMIT:
            return _unreadable(shown, f"it has {status.st_size} bytes, and {SPEC_LIMIT} is the most")
        content = path.read_bytes()
    except OSError as error:
        return _unreadable(shown, reason(error))
    except ValueError:  # a NUL in the path
        return _unreadable(shown, "there cannot be a file of this name")
    return decoded(content, shown)


def decoded(content: bytes, shown: str) -> Reading:
    """Give the text of a spec that was read; `shown` is how messages call it."""
    # Editors of one system put a mark before the text that says it is UTF-8.
    content = content.removeprefix(b"\xef\xbb\xbf")
    try:
        return Reading(Source(shown, content.decode("utf-8")))
    except UnicodeDecodeError as error:
        source = Source(shown, content.decode("utf-8", "surrogateescape"))
        offset = len(content[: error.start].decode("utf-8", "surrogateescape"))
        problem = Diagnostic(
            "SP106",
            "this is not UTF-8 text",
            Span(source, offset, offset + 1),
            label=f"byte 0x{content[error.start]:02x}",
            help="save the file as UTF-8",
        )
        return Reading(source, problem)


def rewrite_spec(path: Path, text: str, before: str) -> None:
    """Write a spec in place of the text that was read from it; its permissions stay, a link leads where it led.

    Raises CannotWrite when the system refuses, or when somebody changed the file in the meantime.
    """
    target = path.resolve()
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        if decoded(target.read_bytes(), "").source.text != before:
            raise CannotWrite(f"{path} was changed in the meantime; it is left as it is")
        if not os.access(target, os.W_OK):
            raise CannotWrite(f"cannot write {path}: it is write-protected")
        try:
            with beside.open("xb") as file:
                beside.chmod(target.stat().st_mode & 0o7777)
                file.write(text.encode("utf-8"))
                file.flush()
                os.fsync(file.fileno())
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise CannotWrite(f"cannot write {path}: {reason(error)}") from error


def _unreadable(shown: str, why: str, remedy: str = "") -> Reading:
    source = Source(shown, "")
    return Reading(source, Diagnostic("SP605", f"this spec cannot be read: {why}", Span(source, 0, 0), help=remedy))


def reason(error: OSError) -> str:
    """Give what the system says of a failure, in the lower case that messages have."""
    text = error.strerror or type(error).__name__
    return text[:1].lower() + text[1:]


def runtime_outputs(owner: str) -> list[Output]:
    """Give the runtime as it lies in this package, to be copied: `_runtime/findings.py` and the others."""
    folder = Path(__file__).resolve().parent / "runtime"
    modules = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.py"))
    return [Output(owner, f"_runtime/{name}", (folder / name).read_bytes().decode("utf-8")) for name in modules]


# ------------------------------------------------------------------------------------------------ writing


def differences(outputs: Iterable[Output], folder: Path, *, whole: bool) -> list[Difference]:
    """Compare what should be generated with what is there, sorted by path. `whole` as in `write`."""
    wanted = _by_path(outputs)
    manifest = _read_manifest(folder)
    found: list[Difference] = []
    for output in wanted.values():
        content = _content(_inside(folder, output.path))
        if content is None:
            found.append(Difference("missing", output.path))
        elif content != output.content:
            found.append(Difference("differs", output.path))
    found += [
        Difference("no longer generated", path)
        for path in _stale(wanted, manifest, whole=whole)
        if _content(_inside(folder, path)) is not None
    ]
    new = _next_manifest(wanted, manifest, whole=whole)
    if manifest != new or not (folder / MANIFEST).is_file():
        found.append(Difference("differs" if (folder / MANIFEST).is_file() else "missing", MANIFEST))
    return sorted(found, key=lambda one: one.path)


def write(outputs: Iterable[Output], folder: Path, *, whole: bool) -> Written:
    """Bring the folder to what should be generated.

    whole: the outputs are all there should be, so that everything else of the manifest goes; otherwise only the owners
    that take part are brought up to date. A file that was changed by hand since it was generated is not removed.
    Raises CannotWrite when the system refuses, or when a file that is not ours stands in the way.
    """
    wanted = _by_path(outputs)
    manifest = _read_manifest(folder)
    try:
        changed = [output for output in wanted.values() if _content(_inside(folder, output.path)) != output.content]
        _refuse_foreign(changed, manifest, folder)
        folder.mkdir(parents=True, exist_ok=True)
        # Whatever happens from here on, every file that is written stands in the manifest as ours.
        _write_manifest(folder, {**manifest, **_next_manifest(wanted, manifest, whole=whole)})
        for output in changed:
            _replace(_inside(folder, output.path), output.content)
        removed, kept = _remove(_stale(wanted, manifest, whole=whole), manifest, folder)
        _write_manifest(folder, _next_manifest(wanted, manifest, whole=whole))
    except OSError as error:
        where = error.filename if isinstance(error.filename, str) else str(folder)
        raise CannotWrite(f"cannot write {where}: {reason(error)}") from error
    return Written(tuple(sorted(output.path for output in changed)), tuple(removed), tuple(kept))


def write_file(path: Path, content: bytes, *, executable: bool = False) -> None:
    """Write a file that a person named, in place of what may be there. Raises CannotWrite when the system refuses."""
    try:
        _replace(path, content)
        if executable:
            mode = path.stat().st_mode
            path.chmod(mode | (mode & 0o444) >> 2)  # for everybody who may read it
    except OSError as error:
        raise CannotWrite(f"cannot write {path}: {reason(error)}") from error


def create(outputs: Iterable[Output], folder: Path) -> tuple[list[str], list[str]]:
    """Write files that are not there yet, and give their paths, and those of files that are and stay as they are.

    Raises CannotWrite when the system refuses.
    """
    made: list[str] = []
    kept: list[str] = []
    for output in outputs:
        path = _inside(folder, output.path)
        try:
            (made if _create(path, output.content) else kept).append(output.path)
        except OSError as error:
            raise CannotWrite(f"cannot write {path}: {reason(error)}") from error
    return made, kept


def _create(path: Path, content: bytes) -> bool:
    """Write a file unless something is at its place, whatever it is; says whether it did."""
    if os.path.lexists(path):
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError:
        return False
    return True


def _by_path(outputs: Iterable[Output]) -> dict[str, Output]:
    wanted: dict[str, Output] = {}
    for output in outputs:
        if output.path in wanted:
            raise ValueError(f"{output.owner} and {wanted[output.path].owner} both make {output.path}")
        wanted[output.path] = output
    return wanted


def _refuse_foreign(changed: Iterable[Output], manifest: Mapping[str, _Entry], folder: Path) -> None:
    for output in changed:
        path = _inside(folder, output.path)
        if output.path not in manifest and path.exists():
            raise CannotWrite(
                f"{path} is in the way: it was not made by `specc build`; move it, or choose another folder with --out"
            )


def _remove(stale: Iterable[str], manifest: Mapping[str, _Entry], folder: Path) -> tuple[list[str], list[str]]:
    removed: list[str] = []
    kept: list[str] = []
    for name in stale:
        path = _inside(folder, name)
        content = _content(path)
        if content is None:
            continue
        if hashlib.sha256(content).hexdigest() != manifest[name].sha256:
            kept.append(name)
            continue
        path.unlink()
        removed.append(name)
        # What Python made of it when it ran goes too, or its folder would stay behind.
        made = list(path.parent.glob(f"__pycache__/{path.stem}.*.pyc")) if path.suffix == ".py" else []
        for one in made:
            one.unlink()
        for parent in [one.parent for one in made[:1]] + list(path.parents):
            if parent == folder or any(parent.iterdir()):
                break
            parent.rmdir()
    return removed, kept


def _replace(path: Path, content: bytes) -> None:
    """Write a file beside its place and move it there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _inside(folder: Path, name: str) -> Path:
    """Give the place of a generated file; raises CannotWrite when that is not inside the folder."""
    parts = PurePosixPath(name).parts
    outside = not parts or any(part in {"..", "/"} or "\\" in part or ":" in part or "\0" in part for part in parts)
    path = folder.joinpath(*parts)
    # A link below the folder may lead anywhere.
    if outside or not path.parent.resolve().is_relative_to(folder.resolve()):
        raise CannotWrite(f"{path} is not inside {folder}")
    return path


# ------------------------------------------------------------------------------------------------ the manifest


def owners(folder: Path) -> dict[str, str]:
    """Give whose each file is that was generated into a folder."""
    return {path: entry.owner for path, entry in _read_manifest(folder).items()}


@dataclass(frozen=True, slots=True)
class _Entry:
    sha256: str
    owner: str


def _read_manifest(folder: Path) -> dict[str, _Entry]:
    """Read what is ours. The marks of a merge conflict are passed over: both of its sides are ours."""
    try:
        text = (folder / MANIFEST).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise CannotWrite(f"cannot read {folder / MANIFEST}: {reason(error)}") from error
    entries: dict[str, _Entry] = {}
    for line in text.splitlines():
        sha256, _, rest = line.partition("  ")
        owner, _, path = rest.partition("  ")
        if len(sha256) == hashlib.sha256().digest_size * 2 and owner and path:
            entries[path] = _Entry(sha256, owner)
    return entries


def _next_manifest(wanted: Mapping[str, Output], manifest: Mapping[str, _Entry], *, whole: bool) -> dict[str, _Entry]:
    gone = _stale(wanted, manifest, whole=whole)
    kept = {path: entry for path, entry in manifest.items() if path not in gone}
    made = {path: _Entry(hashlib.sha256(one.content).hexdigest(), one.owner) for path, one in wanted.items()}
    return {**kept, **made}


def _write_manifest(folder: Path, entries: Mapping[str, _Entry]) -> None:
    lines = [f"{entry.sha256}  {entry.owner}  {path}\n" for path, entry in sorted(entries.items())]
    content = "".join([_MANIFEST_HEAD, *lines]).encode("utf-8")
    if _content(folder / MANIFEST) != content:
        _replace(folder / MANIFEST, content)


def _stale(wanted: Mapping[str, Output], manifest: Mapping[str, _Entry], *, whole: bool) -> list[str]:
    owners = {output.owner for output in wanted.values()}
    return sorted(path for path, entry in manifest.items() if path not in wanted and (whole or entry.owner in owners))
