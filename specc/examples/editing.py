"""Changes of a FITS file in the making: what is changed stays so in the rounds to come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from specc.examples import texts, values
from specc.examples.drawing import Undrawn
from specc.examples.pins import ABSENT, PRESENT
from specc.examples.standing import Standing, item_in, path_of
from specc.examples.usual import whole_matrix
from specc.examples.wanting import spelled
from specc.model import expressions as ex
from specc.model.spec import Column, Hdu, Keyword, Repeat
from specc.plan.walk import constant
from specc.runtime.expressions import UNTOLD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.backends.writer.support.contents import Block
    from specc.examples.drawing import Draw
    from specc.examples.fits import Invention
    from specc.examples.seen import Seen
    from specc.model.spec import Facts

    Ref = ex.KeywordRef | ex.ColumnRef | ex.PixelsRef

_MOST = 64  # repetitions, and the size of a dimension


class Editor:
    """Who changes a file in the making, as `Mender` says."""

    def __init__(self, made: Invention) -> None:
        self.made = made
        self.draw: Draw = made.draw

    def facts(self, ref: Ref, at: Seen) -> Facts | None:
        """Give what is said of a thing that may be changed."""
        found = self._declared(ref, at)
        if found is None:
            return None
        one, _ = found
        facts = self._of_pixels(one, ref) if isinstance(one, Hdu) else one.facts
        if facts is None or facts.fixed is None or constant(facts.fixed) is not None:
            return facts
        return None if isinstance(ref, ex.KeywordRef) else replace(facts, fixed=None)

    @staticmethod
    def _of_pixels(hdu: Hdu, ref: Ref) -> Facts | None:
        if hdu.image is not None and isinstance(ref, ex.PixelsRef) and ref.plane and ref.plane <= len(hdu.planes):
            return replace(hdu.planes[ref.plane - 1].facts, types=hdu.image.types)
        return hdu.image

    def _declared(self, ref: Ref, at: Seen) -> tuple[Keyword | Column | Hdu, str] | None:
        assert isinstance(at, Standing)  # noqa: S101  of a FITS file
        try:
            path = at.path(ref)
        except UNTOLD:
            return None
        found = self.made.declared.get(path)
        if found is not None:
            return found[0], path
        if not isinstance(ref, ex.KeywordRef) or ref.column:
            return None
        return self._absent(path, at.holder(ref.hdu))

    def _absent(self, path: str, block: Block) -> tuple[Keyword, str] | None:
        """Give what is said of a keyword that is not there and may be."""
        name = item_in(path)
        at = self.made.at(block)
        for one in self._keywords(block):
            if one.family is None:
                fits = name in (one.name, *one.also)
            else:
                fits = texts.fits(one.family.pattern, name) and (
                    not one.family.variables
                    or any(called == name for called, _ in spelled(one.family.template, one.family.variables, at))
                )
            optional = one.presence.level in {"optional", "recommended"} or one.presence.when
            if fits and optional and self.made.wanting.allowed(one.conditions, at):
                return one, path
        return None

    def _keywords(self, block: Block) -> Iterator[Keyword]:
        for part in self.made.product.hdus:
            for one in part.members if isinstance(part, Repeat) else (part,):
                if one.label == block.label:
                    yield from one.keywords
                    if one.kind == "primary" and self.made.product.anywhere is not None:
                        yield from self.made.product.anywhere.keywords

    def put(self, ref: Ref, value: Any, at: Seen) -> bool:  # noqa: ANN401  as the file has it
        """Give a thing a value, if that conforms to what is said of it alone."""
        assert isinstance(at, Standing)  # noqa: S101  of a FITS file
        found, facts = self._declared(ref, at), self.facts(ref, at)
        if found is None or facts is None or not values.conforms(value, facts):
            return False
        _, path = found
        if not isinstance(ref, ex.KeywordRef):
            return self._put_cell(ref, value, at, path)
        block = self._holder(path)
        name = item_in(path)
        self.made.pins.values[path] = value
        if path not in self.made.declared:
            self.made.pins.presence[path] = PRESENT
        if ref.column:
            column, _, own = name.rpartition(".")
            block.column_values[column, own] = value
        else:
            block.values[name] = value
        return True

    def _holder(self, path: str) -> Block:
        whole = path.partition("/")[0]
        return next(one for one in self.made.contents.blocks if path_of(one) == whole)

    def _put_cell(self, ref: ex.ColumnRef | ex.PixelsRef, value: Any, at: Standing, path: str) -> bool:  # noqa: ANN401
        held = at.array(ref)
        if at.index is None:
            return False
        index: tuple[int, ...] = at.index
        if isinstance(ref, ex.ColumnRef):
            index = at.index[:1]
            if isinstance(held, list) or np.ndim(held) > 1:
                if at.element is None:
                    return False
                held, index = (held[index[0]], at.element) if isinstance(held, list) else (held, (*index, *at.element))
        if isinstance(value, str):
            if held.dtype.kind != "U":
                return False
            if len(value) > held.dtype.itemsize // 4:
                held = held.astype(f"U{len(value)}")
                held[index] = value
                self.made.pins.values[path] = at.holder(ref.hdu).columns[item_in(path)] = held
                return True
        elif held.dtype.kind in "iu" and not isinstance(value, int):
            return False
        try:
            held[index] = value
        except (OverflowError, ValueError, TypeError):
            return False
        return True

    def show(self, ref: Ref | ex.HdusRef, at: Seen, *, wanted: bool) -> bool:
        """Let a thing be there, or not."""
        assert isinstance(at, Standing)  # noqa: S101  of a FITS file
        if isinstance(ref, ex.HdusRef):
            if any(isinstance(part, Repeat) and part.members[0].label == ref.label for part in self.made.product.hdus):
                return self.repeat(ref.label, int(wanted))
            self.made.pins.presence[ref.label] = PRESENT if wanted else ABSENT
            return True
        try:
            path = at.path(ref)
            block = at.holder(ref.hdu)
        except UNTOLD:
            if wanted and ref.hdu.label:
                self.made.pins.presence[ref.hdu.label] = PRESENT
                return True
            return not wanted
        self.made.pins.presence[path] = PRESENT if wanted else ABSENT
        name = item_in(path)
        for other in whole_matrix(name) if wanted else ():
            self.made.pins.presence.setdefault(path.removesuffix(name) + other, PRESENT)
        if not wanted:
            self.made.pins.values.pop(path, None)
            held = block.values if isinstance(ref, ex.KeywordRef) else block.columns
            for one in [one for one in held if one == name or one.startswith(f"{name}.")]:
                del held[one]
            return True
        found = self._declared(ref, at)
        if isinstance(ref, ex.KeywordRef) and not ref.column and found is not None and isinstance(found[0], Keyword):
            try:
                block.values.update(self.made.held(found[0], name, path, at))
            except Undrawn:
                return False
        return True

    def blank(self, ref: Ref, at: Seen, *, wanted: bool) -> bool:
        """Let a thing be null, or not."""
        assert isinstance(at, Standing)  # noqa: S101  of a FITS file
        facts = self.facts(ref, at)
        if facts is None:
            return False
        if not wanted:
            return self.put(ref, values.value(facts, self.draw), at)
        if not facts.nullable:
            return False
        if isinstance(ref, ex.KeywordRef):
            path = at.path(ref)
            self.made.pins.values[path] = self._holder(path).values[item_in(path)] = None
            return True
        held = at.array(ref)
        index = at.index if isinstance(ref, ex.PixelsRef) or at.index is None else at.index[:1]
        if isinstance(held, list) or index is None or held.dtype.kind not in "fc":
            return False
        held[index] = np.nan
        return True

    def resize(self, dimension: str, size: int, at: Seen) -> bool:
        """Let a dimension be of a size, from the next round on."""
        assert isinstance(at, Standing)  # noqa: S101  of a FITS file
        if not 0 < size <= _MOST:
            return False
        number = at.block.number if at.block is not None else None
        sizes = self.made.repeated.get(number, self.made.sizes) if number is not None else self.made.sizes
        sizes.set(dimension, size)
        return True

    def repeat(self, label: str, times: int) -> bool:
        """Let HDUs come so often, from the next round on."""
        if not 0 <= times <= _MOST:
            return False
        repeated = any(
            isinstance(part, Repeat) and any(one.label == label for one in part.members)
            for part in self.made.product.hdus
        )
        if repeated:
            self.made.pins.lengths[label] = times
        elif times <= 1:
            self.made.pins.presence[label] = PRESENT if times else ABSENT
        return repeated or times <= 1
