# SPDX-License-Identifier: BSD-3-Clause
"""Products as typed classes: how what they hold becomes a file that its own validator has nothing against.

The file is written into a folder of its own beside the target, validated there under its final name, and then moved
in one step: whoever looks sees the old file or the new one, whole (`landing`).
"""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .described import Described
from .file_names import Nameless, name_of
from .instants import text_of
from .landing import landing

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping
    from types import ModuleType

    from .contents import Contents
    from .file_names import FileToBe, Piece

__all__ = ["Refused"]

validators: dict[str, ModuleType] = {}  # those that were loaded, by their paths


class Refused(ValueError):  # noqa: N818  what happened to the file, not to the program
    """The validator found errors; `report` is all that it found."""

    def __init__(self, message: str, report: Any) -> None:  # noqa: ANN401  the runtime's report
        super().__init__(message)
        self.report = report


class Product(Described):
    """One file to be.

    product: its name in the spec. validator: path of the module that judges it. aliases: what files write for units.
    names: the templates of its name.
    """

    product: ClassVar[str] = ""
    validator: ClassVar[str] = ""
    aliases: ClassVar[Mapping[str, str]] = {}
    names: ClassVar[tuple[tuple[Piece, ...], ...]] = ()

    def __init_subclass__(
        cls,
        *,
        product: str | None = None,
        validator: str | None = None,
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        """Take what is said of the class; one that somebody derives has what its parent has."""
        super().__init_subclass__()
        cls.aliases = cls.aliases if aliases is None else aliases
        cls.product = product or cls.product
        cls.validator = validator or cls.validator

    @property
    def _known_fields(self) -> dict[str, str]:
        """Fields of the name that the file had when it was read or written last."""
        known: dict[str, str] = self.__dict__.setdefault("_fields_before", {})
        return known

    @property
    def _known_name(self) -> str:
        """The name that the file had when it was read or written last."""
        known: str = self.__dict__.get("_name_before", "")
        return known

    def _remember(self, name: str, fields: Mapping[str, object]) -> None:
        """Keep the name of a file that was read or written, and its fields."""
        self.__dict__["_name_before"] = name
        self._known_fields.update({key: str(text_of(value)) for key, value in fields.items() if value is not None})

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Self:
        """Give what a file holds as this class has it, so that `read(write(...))` is equal to what was written.

        Raises OSError when it cannot be read, and ValueError that names what of it this class has no place for. It need
        not conform otherwise: `write` refuses it then.
        """
        return cls.of(cls._load(Path(path)))

    @classmethod
    def of(cls, contents: Contents) -> Self:
        """Make the product of what a file holds, or shall hold. Raises TypeError and ValueError that name the item."""
        raise NotImplementedError

    def contents(self) -> Contents:
        """Give what the file will hold, derived values included."""
        raise NotImplementedError

    def draft(self, folder: str | os.PathLike[str], name: str | None = None, **fields: object) -> Path:
        """Write the file as it is, without judging it, for those who look for what is wrong with it; gives its path."""
        view = self._view(fields, name)
        path = _inside(folder, view.name)
        self._save(view, path)
        return path

    def __eq__(self, other: object) -> bool:
        """Two products are equal when their files would hold the same."""
        return isinstance(other, type(self)) and self.contents().same(other.contents())

    __hash__ = None  # type: ignore[assignment]  # what it holds may change

    def file_name(self, **fields: object) -> str:
        """Give the name of the file; `fields` are those of the template that the keywords do not tell."""
        name: str = self._view(fields, None).name
        return name

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write the file into a folder, if the validator finds no error in it; gives its path.

        name: of the file, where it is not to be made by the template. profile: under which the validator judges it.
        Raises Refused, a ValueError, with every error that the validator found; FileExistsError when the file is there
        and not to be overwritten; OSError when the system does not let it be written. Nothing is left behind then, and
        what was there is as it was. A run that is killed may leave a folder `.writing-...`.
        """
        return self._write(folder, {}, name=name, overwrite=overwrite, profile=profile)

    def _write(
        self,
        folder: str | os.PathLike[str],
        fields: Mapping[str, object],
        *,
        name: str | None,
        overwrite: bool,
        profile: str | None = None,
    ) -> Path:
        """Write the file; `fields` are those of the template that no keyword tells."""
        view = self._view(fields, name)
        self._check(view)
        target = _inside(folder, view.name)
        with landing(target, overwrite=overwrite) as draft:
            self._save(view, draft)
            self._judge(draft, profile)
        self._remember(target.name, fields)
        return target

    @classmethod
    def _of_spec(cls) -> tuple[Any, Any]:
        """Give the product as the runtime has it, and its spec."""
        spec = _validator(cls.validator).SPEC
        return next(one for one in spec.products if one.name == cls.product), spec

    @classmethod
    def _fields_in(cls, name: str) -> dict[str, str]:
        """Give the fields of the name of a file, by the first template that fits it."""
        found = (template.fields(name) for template in cls._of_spec()[0].names)
        return dict(next((one for one in found if one is not None), {}))

    def _judge(self, draft: Path, profile: str | None) -> None:
        # A file without a profile is judged as by a validator that knows of none.
        report = _validator(self.validator).validate(str(draft), **({} if profile is None else {"profile": profile}))
        found = report.files[0]
        if found.as_of is not None:
            raise Refused(f"it says that it is of version {found.as_of}, and is written as of {found.version}", report)
        if found.product != self.product:
            raise Refused(f"{found.product} and not {self.product} is what the validator takes this file for", report)
        # What is deprecated passes in files that are there, and is not written any more.
        wrong = [one for one in found.findings if one.level == "error" or one.rule.endswith((":outdated", ":spelling"))]
        if wrong:
            raise Refused("\n".join(map(self._said, wrong)), report)

    def _said(self, finding: Any) -> str:  # noqa: ANN401  of the runtime
        """Give a line about what the validator found: the rule, the reason, the argument, the line of the spec."""
        row = f"row {finding.row}" if finding.row is not None else ""
        pixel = f"pixel {finding.pixel}" if finding.pixel is not None else ""
        line = f"{finding.spec_path}:{finding.spec_line}" if finding.spec_line is not None else ""
        about = "; ".join(part for part in (self._argument(finding), row, pixel, line) if part)
        return f"{finding.rule}: {finding.message}{f' ({about})' if about else ''}"

    @classmethod
    def _argument(cls, finding: Any) -> str:  # noqa: ANN401, ARG003  of the runtime; each format has its own
        """Give the argument that a finding is about, where one is."""
        return ""

    @classmethod
    def _load(cls, path: Path) -> Contents:
        """Read a file through the library of its format."""
        raise NotImplementedError

    def _view(self, fields: Mapping[str, object], name: str | None) -> Any:  # noqa: ANN401  each format has its own
        """Give the file to be, with the name that it will have. Raises what does not fit."""
        raise NotImplementedError

    def _check(self, view: Any) -> None:  # noqa: ANN401  as `_view`
        """Look for what is missing or cannot be written. Raises TypeError and ValueError that name all of it."""

    def _save(self, view: Any, draft: Path) -> None:  # noqa: ANN401  as `_view`
        """Write what the view shows to a path, through the library of the format."""
        raise NotImplementedError

    def _name(self, file: FileToBe, fields: Mapping[str, object]) -> str:
        """Give the name by the templates. Raises ValueError where it would be read as another than is meant."""
        if not self.names and self._known_name:
            return self._known_name
        made = name_of(self.names, file, fields, self._known_fields)
        for template in self._of_spec()[0].names:
            read = template.fields(made.text)
            for field in {} if read is None else {**made.fields, **read}:
                given, found = made.fields.get(field), read.get(field)
                if given != found:
                    raise Nameless(
                        f"{made.text!r} would be read with {field} as {found!r} and not as {given!r}; "
                        "give the field a text that its pattern fits"
                    )
            if read is not None:
                break
        return made.text


def _inside(folder: str | os.PathLike[str], name: str) -> Path:
    """Give the path of a file in a folder. Raises ValueError for a name that leads out of it, or to nothing."""
    if name in {"", ".", ".."} or Path(name).name != name or "\0" in name:
        raise ValueError(f"{name!r} is no name of a file")
    return Path(folder) / name


def _validator(path: str) -> ModuleType:
    """Load a validator by its path, once."""
    if path not in validators:
        spec = spec_from_file_location(f"_validator_{len(validators)}", path)
        if spec is None or spec.loader is None:
            raise FileNotFoundError(f"{path}: the validator must lie beside the writer")
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        validators[path] = module
    return validators[path]
