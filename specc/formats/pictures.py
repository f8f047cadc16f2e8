"""What pictures can hold, asked of every declaration at compile time; each format says what is its own.

Takes types, shapes and names with the places they stand at; reports what no picture of the format could carry, and what
nobody could judge, since no pixel is decoded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from specc.diagnostics.record import Problems
    from specc.source import Span
    from specc.syntax import ast

_AXES = (2, 3)
_ANYTHING = ("int", "any")
_TEXTS = ("string", "digits", "date", "datetime", "time", "any")


class SampleType(Protocol):
    """What is asked of a type here."""

    @property
    def kind(self) -> str:
        """Give `int`, `string`, ..."""

    @property
    def storage(self) -> str:
        """Give `uint8`, `bool`, ..."""

    @property
    def text(self) -> str:
        """Give the spelling of the language."""


@dataclass(frozen=True, slots=True)
class PictureFormat:
    """What a format of pictures holds. channels: numbers that a pixel of several can have; single: types that need one.

    wrong_text: what is wrong with the name of a text, and what would be right.
    """

    name: str
    samples: tuple[str, ...]
    channels: tuple[int, ...]
    single: tuple[str, ...]
    wrong_text: Callable[[str], tuple[str, str] | None]


def check_pixels(
    of: PictureFormat, forms: Sequence[tuple[SampleType, tuple[int | None, ...], Span]], problems: Problems
) -> None:
    """Report pixels that no picture of the format has.

    forms: type, shape and place of each alternative; a length is None where it is no number.
    """
    for one, shape, span in forms:
        if one.storage not in of.samples and one.storage not in _ANYTHING:
            samples = ", ".join(of.samples)
            problems.add("SP630", span, f"pixels of {of.name} are no {one.text}", help=f"they are {samples}")
        elif len(shape) not in _AXES:
            problems.add(
                "SP631",
                span,
                "pixels of a picture have two axes, or three",
                help=f"write `{one.text}[ny, nx]`, or `{one.text}[ny, nx, 3]` where a pixel has several numbers",
            )
        elif len(shape) > _AXES[0] and (shape[-1] is not None or one.storage in of.single):
            _check_channels(of, one, shape[-1], span, problems)


def _check_channels(of: PictureFormat, one: SampleType, channels: int | None, span: Span, problems: Problems) -> None:
    alone = f"write `{one.text}[ny, nx]` for pixels of one number"
    if one.storage in of.single:
        problems.add("SP631", span, f"{one.text} pixels of {of.name} are one number each", help=alone)
    elif channels not in of.channels:
        known = ", ".join(map(str, of.channels[:-1]))
        problems.add(
            "SP631",
            span,
            f"no pixel of {of.name} is {channels} numbers along an axis of their own",
            help=alone if channels == 1 else f"there are {known} or {of.channels[-1]}",
        )


def check_pixel_facts(facts: Iterable[ast.Fact], problems: Problems) -> None:
    """Report what is said of pixels beyond type and shape."""
    for fact in facts:
        problems.add(
            "SP632",
            fact.span,
            "of the pixels of a picture only type and shape are judged",
            help="leave it out: no pixel is decoded, and a picture has no place for units or nulls",
        )


def check_text(
    of: PictureFormat, name: str, types: Sequence[SampleType] | None, span: Span, problems: Problems
) -> None:
    """Report a text that no picture of the format carries. types: None for what is no single value."""
    wrong = of.wrong_text(name)
    if wrong is not None:
        problems.add("SP634", span, wrong[0], help=wrong[1])
    elif types is None or any(one.kind not in _TEXTS for one in types):
        what = "several values" if types is None else next(one.text for one in types if one.kind not in _TEXTS)
        problems.add(
            "SP633",
            span,
            f"a text of a picture is no {what}" if types is not None else "a text of a picture is a single value",
            help="write `string`, `digits`, `date`, `datetime`, `time`, or an enum of texts",
        )
