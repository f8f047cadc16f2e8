"""Where the grammar and the bundled specs lie.

Takes nothing, gives folders, assumes only that the package was installed whole. In a checkout, and so in an editable
install, `grammar/` and `specs/` lie beside the package, where people read and edit them; a wheel carries both inside it
as `specc/_bundled/`.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def grammar_folder() -> Path:
    """Folder of `specc.lark` and its parts."""
    return _folder("grammar")


def specs_folder() -> Path:
    """Root of the bundled specs: `jwst/core.specc` in it is the spec `jwst.core`."""
    return _folder("specs")


def tables_folder() -> Path:
    """Folder of what a wheel brings along ready made; in a checkout there is none."""
    return _PACKAGE / "_bundled" / "tables"


def _folder(name: str) -> Path:
    installed = _PACKAGE / "_bundled" / name
    # Inside the package comes first: beside an installed package lies site-packages, where `specs` is anybody's.
    return installed if installed.is_dir() else _PACKAGE.parent / name
