"""pytest fixtures for code that makes files: that they conform, examples to try it with, and files that break a rule.

`pip install specc` is all that pytest needs to know of them; nothing of specc is loaded before a test asks.

    def test_the_pipeline(assert_conforms, specc_example, tmp_path):
        raw = specc_example("survey.image:raw", seed=3)
        assert_conforms(calibrated(raw, tmp_path), "survey.image:field")

`from specc.pytest_plugin import assert_conforms` gives the function to code that is no test.
"""

from __future__ import annotations

import io
import os
import shlex
import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from specc.examples.drawing import Kind as DrawnKind
    from specc.examples.making import Maker
    from specc.runtime.findings import Report
    from specc.runtime.stream import Reader

    PathLike = str | os.PathLike[str]

    class Writer(Protocol):
        """A product of a generated writer, or what somebody derived of one."""

        def draft(self, folder: PathLike, name: str | None = None) -> Path:
            """Write the file as it is, without judging it."""

    class HduList(Protocol):
        """What astropy has in memory, a list of HDUs or a single one."""

        def writeto(self, fileobj: Any, output_verify: str) -> None:  # noqa: ANN401  as in astropy
            """Write it; `ignore`: as it is, faults and all."""


Kind = Literal["minimal", "usual", "maximal"]


def assert_conforms(
    given: PathLike | Reader | Writer | HduList,
    product: str | None = None,
    *,
    name: str | None = None,
    strict: bool = False,
    headers_only: bool = False,
    profile: str | None = None,
    accepted: PathLike | Iterable[PathLike] = (),
) -> Report:
    """Fail unless a file conforms, with the report as people read it; gives the report.

    given: a path; a product of a generated writer, which is written as it is, without its own checks; a list of HDUs of
    astropy, or a single one; or an object that has `read()`. name: what is written is called, where a writer's template
    cannot tell; HDUs without it have no name, and none is judged.
    product: `SPEC:NAME`, or `NAME` where one spec alone that can be seen has it: what the file is, whatever it says of
    itself; or `SPEC`: any of its products; or a format (`fits`): its structure alone. Without it, any product of any
    spec that can be seen.
    strict: warnings fail, too. accepted: files of accepted findings.

    Raises AssertionError; and as `specc.validate` does where there is no such file, spec or product.
    """
    __tracebackhide__ = True
    spec, own = _meant(product)
    with tempfile.TemporaryDirectory(prefix="specc-") as folder:
        subject, shown = _subject(given, Path(folder), name)
        from specc.api import validate  # noqa: PLC0415  as below

        report = validate(subject, spec, product=own, headers_only=headers_only, profile=profile, accepted=accepted)
    for file in report.files:
        file.path = shown or file.path
    warned = strict and any(file.verdict == "warn" for file in report.files)
    if report.exit_code or warned:
        # Not by `assert`: that is what -O leaves out.
        raise AssertionError(_said(report, given if not shown else None, product, warned=warned))
    return report


def _meant(product: str | None) -> tuple[str | None, str | None]:
    """Give the spec and the product of a name: `SPEC:NAME`, `SPEC`, or `NAME`; a format is as a spec."""
    if product is None:
        return None, None
    from specc.runtime.formats import format_names  # noqa: PLC0415  a run of tests that asks for nothing loads nothing

    spec, colon, name = product.rpartition(":")
    if colon:
        return spec, name
    whole = "." in product or os.sep in product or product in format_names()
    return (product, None) if whole else (None, product)


def _subject(given: PathLike | Reader | Writer | HduList, folder: Path, name: str | None) -> tuple[str | Reader, str]:
    """Give what can be judged, and what to call it where it has no path that a person knows."""
    if isinstance(given, str | os.PathLike):
        return os.fspath(given), ""
    if hasattr(given, "draft"):
        path = given.draft(folder, name)
        return str(path), path.name
    if hasattr(given, "writeto"):
        # As it is: a library that mends what it writes would hide what is wrong.
        if name is not None:
            given.writeto(folder / name, output_verify="ignore")
            return str(folder / name), name
        content = io.BytesIO()
        given.writeto(content, output_verify="ignore")
        content.seek(0)
        return content, f"<{type(given).__name__}>"
    if hasattr(given, "read"):
        return given, ""
    remedy = "give a path, a product of a writer, HDUs of astropy, or an object with read()"
    raise TypeError(f"a {type(given).__name__} is no file: {remedy}")


def _said(report: Report, given: object, product: str | None, *, warned: bool) -> str:
    """Give the report, and how to see it again."""
    from specc.runtime.report import text  # noqa: PLC0415  as above

    lines = [f"{'warnings fail here (strict)' if warned else 'it does not conform'}", text(report).rstrip("\n")]
    if isinstance(given, str | os.PathLike):
        spec, name = _meant(product)
        words = ["specc", "validate", os.fspath(given)]
        words += ["--spec", spec] if spec else []
        words += ["--product", name] if name else []
        lines.append(f"see again: {shlex.join(words)}")
    return "\n".join(lines)


@pytest.fixture(name="assert_conforms", scope="session")
def _assert_conforms() -> Callable[..., Report]:
    """Fail unless a file conforms: `assert_conforms(path, "survey.image:field")`; see `specc.pytest_plugin`."""
    return assert_conforms


@dataclass(frozen=True, slots=True)
class Mutant:
    """A file, or the folder of a delivery, that breaks one rule; also: related rules that it cannot but break."""

    rule: str
    path: Path
    also: tuple[str, ...]


class Examples:
    """Examples and mutants of a run of tests, each made once; a test is given copies of its own."""

    def __init__(self, folder: Path) -> None:
        """Make them below a folder."""
        self._folder = folder
        self._found: dict[tuple[str, str], tuple[Maker, str]] = {}
        self._made: dict[tuple[str, str, str | int], Path] = {}
        self._hunted: dict[tuple[str, str], list[Mutant]] = {}

    def example(self, product: str, folder: Path, kind: Kind, seed: int | None) -> Path:
        """Give an example in a folder. Raises Defeated, which says what an author can do, and UsageError."""
        key = (*_asked(product), kind if seed is None else seed)
        if key not in self._made:
            maker, name = self._find(product)
            drawn: DrawnKind = kind if seed is None else "random"
            self._made[key] = maker.make(name, self._place(), drawn, seed or 0).path
        return _copied(self._made[key], folder)

    def mutants(self, product: str, folder: Path) -> list[Mutant]:
        """Give files that each break one rule of a product, in folders in a folder. Raises as `example` does."""
        key = _asked(product)
        if key not in self._hunted:
            self._hunted[key] = self._hunt(product)
        return [replace(one, path=_copied(one.path, folder / one.path.parent.name)) for one in self._hunted[key]]

    def _find(self, product: str) -> tuple[Maker, str]:
        """Give what makes examples of a product, and its name in the spec."""
        key = _asked(product)
        if key not in self._found:
            from specc.catalogue import Catalogue  # noqa: PLC0415  as above
            from specc.examples.making import Maker  # noqa: PLC0415  as above
            from specc.products import find  # noqa: PLC0415  as above
            from specc.runtime.wanted import UsageError  # noqa: PLC0415  as above

            meant = find(Catalogue(), product)
            if meant.dataset:
                raise UsageError(f"{meant.full} is a delivery: `specc example {meant.full}` writes one, this a file")
            self._found[key] = Maker(meant.plan), meant.name
        return self._found[key]

    def _hunt(self, product: str) -> list[Mutant]:
        from specc.mutants.aiming import hunted  # noqa: PLC0415  as above
        from specc.mutants.bases import bases_of  # noqa: PLC0415  as above

        maker, name = self._find(product)
        bases = bases_of(maker, name)
        if not bases.found:
            raise bases.defeats[0]
        spec = maker.plan.spec.name
        found = []
        for rule, one in hunted(maker, name, bases.found).killed.items():
            ((called, content),) = one.files.items()
            path = self._place() / called
            path.write_bytes(content)
            found.append(Mutant(f"{spec}:{rule}" if ":" in rule else rule, path, tuple(one.also)))
        return found

    def _place(self) -> Path:
        return Path(tempfile.mkdtemp(dir=self._folder))


def _asked(product: str) -> tuple[str, str]:
    return str(Path.cwd()), product  # which specs can be seen depends on where one is


def _copied(path: Path, folder: Path) -> Path:
    """Copy a file into a folder; where one of its name is there already, into a folder of its own in it."""
    folder.mkdir(parents=True, exist_ok=True)
    if (folder / path.name).exists():
        folder = Path(tempfile.mkdtemp(dir=folder))
    return Path(shutil.copy(path, folder))


@pytest.fixture(scope="session")
def _specc_examples(tmp_path_factory: pytest.TempPathFactory) -> Examples:
    return Examples(tmp_path_factory.mktemp("specc"))


@pytest.fixture
def specc_example(tmp_path: Path, _specc_examples: Examples) -> Callable[..., Path]:
    """Make a file that conforms: `specc_example("survey.image:field", seed=3)` is its path, in `tmp_path`.

    kind: `minimal`, `usual` or `maximal` (where nothing is said), as of `specc example`; seed: what is optional by
    chance. A file is made once in a run of tests, and each test has a copy.
    """

    def made(product: str, kind: Kind = "maximal", *, seed: int | None = None) -> Path:
        return _specc_examples.example(product, tmp_path, kind, seed)

    return made


@pytest.fixture
def specc_mutants(tmp_path: Path, _specc_examples: Examples) -> Callable[[str], list[Mutant]]:
    """Make files that each break one rule: each of `specc_mutants("survey.image:field")` has `rule`, `path`, `also`.

    They lie in folders in `tmp_path`, since a name may be what is wrong. Looking for them takes seconds to minutes,
    once in a run of tests.
    """

    def made(product: str) -> list[Mutant]:
        return _specc_examples.mutants(product, tmp_path)

    return made
