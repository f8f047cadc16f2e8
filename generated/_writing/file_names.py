# SPDX-License-Identifier: BSD-3-Clause
"""Names of files, made from the templates of a spec.

A field is given, or else told by the file; an optional part is there when its fields are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .views import told

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .views import FileView


@dataclass(frozen=True, slots=True)
class Field:
    """A field; `equals`: what the spec says it is; `width`: digits that a number is padded to."""

    name: str
    equals: Callable[[FileView], object] | None
    width: int


@dataclass(frozen=True, slots=True)
class Optional:
    """Pieces that may be left out."""

    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives, one of which is there."""

    alternatives: tuple[tuple[Piece, ...], ...]


Piece = str | Field | Optional | Choice


def template(*pieces: Piece) -> tuple[Piece, ...]:
    """Give a template of pieces."""
    return pieces


def field(name: str, equals: Callable[[FileView], object] | None = None, *, width: int = 0) -> Field:
    """Give a field of a template."""
    return Field(name, equals, width)


def optional(*pieces: Piece) -> Optional:
    """Give a part that may be left out."""
    return Optional(pieces)


def choice(*alternatives: tuple[Piece, ...]) -> Choice:
    """Give alternatives."""
    return Choice(alternatives)


def name_of(templates: tuple[tuple[Piece, ...], ...], file: FileView, given: Mapping[str, object]) -> str:
    """Give the name by the first template whose fields are all known. Raises ValueError that says which are not."""
    lacking: list[str] = []
    for one in templates:
        missing: list[str] = []
        text = _text(one, file, given, missing)
        if not missing:
            return text
        lacking = lacking or missing
    said = f"its template needs {', '.join(dict.fromkeys(lacking))}" if lacking else "the spec has no template for it"
    raise ValueError(f"the name of the file is not known: {said}; give that to write(), or the whole name as `name`")


def _text(pieces: tuple[Piece, ...], file: FileView, given: Mapping[str, object], missing: list[str]) -> str:
    return "".join(_piece(one, file, given, missing) for one in pieces)


def _piece(piece: Piece, file: FileView, given: Mapping[str, object], missing: list[str]) -> str:
    match piece:
        case str():
            return piece
        case Field():
            value = given.get(piece.name)
            if value is None and piece.equals is not None:
                value = told(piece.equals, file)
            if value is None:
                missing.append(f"`{piece.name}`")
                return ""
            text = str(value)
            return text.zfill(piece.width) if text.isdigit() else text
        case Optional():
            lacking: list[str] = []
            text = _text(piece.pieces, file, given, lacking)
            return "" if lacking or not any(isinstance(one, Field) for one in piece.pieces) else text
        case Choice():
            texts = []
            for one in piece.alternatives:
                lacking = []
                text = _text(one, file, given, lacking)
                texts += [] if lacking else [text]
            if len(texts) != 1:
                missing.append("a choice between alternatives")
                return ""
            return texts[0]
