# SPDX-License-Identifier: BSD-3-Clause
"""Declarations in the body of a generated class: the pixels of a picture."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from ..described import KEY


@dataclass(frozen=True, slots=True)
class Form:
    """A type of pixels, and a shape, slowest axis first: lengths, names of dimensions, `"1..5"`, `"*"` for any."""

    kind: str
    shape: tuple[int | str, ...] = ()

    @property
    def words(self) -> str:
        """It as the spec writes it."""
        return f"{self.kind}[{', '.join(map(str, self.shape))}]" if self.shape else self.kind


@dataclass(frozen=True, slots=True)
class Raster:
    """The pixels of a picture, in one of some forms. doc, line: what messages say of them."""

    forms: tuple[Form, ...]
    doc: str = ""
    line: str = ""

    @property
    def about(self) -> str:
        """What they are, for messages."""
        meaning = f": {self.doc}" if self.doc else ""
        place = f"; {self.line}" if self.line else ""
        return f"{' or '.join(one.words for one in self.forms)}{meaning}{place}"


def form(kind: str, shape: tuple[int | str, ...] = ()) -> Form:
    """Describe one form that pixels may have."""
    return Form(kind, shape)


def raster(*forms: Form, doc: str = "", line: str = "", kw_only: bool = True) -> Any:  # noqa: ANN401
    """Declare the pixels of a picture."""
    return dataclasses.field(kw_only=kw_only, metadata={KEY: Raster(forms, doc, line)})
