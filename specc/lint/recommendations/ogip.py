"""What OGIP asks of spectra, and Chandra's guide of its files: keywords of extensions that say what they are.

Takes what is `Seen` of a product. A spectrum is known by its name and its channels, a file of Chandra by HDUCLASS.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.lint.recommendations.heasarc import found, lacks, values_of
from specc.lint.recommendations.kinds import has_pixels
from specc.lint.recommendations.looking import Broken, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.lint.recommendations.looking import Seen
    from specc.model.spec import Hdu

_CONTENTS = frozenset({"TOTAL", "NET", "BKG"})
_STORED = frozenset({"COUNT", "RATE"})
_CLASS = ("HDUCLASS", "HDUCLAS1", "HDUVERS")
_CONTENT = ("CONTENT", "HDUNAME", "HDUCLAS1", "HDUDOC", "HDUVERS", "HDUSPEC")
_CONTROL = ("ORIGIN", "CREATOR", "REVISION")
_TIMES = ("DATE", "DATE-OBS", "DATE-END", "TIMESYS", "MJDREF", "TSTART", "TSTOP")


def _spectra(seen: Seen) -> tuple[Hdu, ...]:
    channels = [hdu for hdu, one in seen.columns if shown(one) == "CHANNEL"]
    return tuple(hdu for hdu in seen.extensions if hdu.label == "SPECTRUM" and hdu in channels)


def _of_chandra(seen: Seen) -> tuple[Hdu, ...]:
    classes = {hdu.label: found(hdu, "HDUCLASS") for hdu in seen.extensions}
    return tuple(
        hdu for hdu in seen.extensions if (one := classes[hdu.label]) is not None and values_of(one.facts) == ("ASC",)
    )


def spectrum_unsaid(seen: Seen) -> Iterator[Broken]:
    """H0201."""
    yield from _lacking(seen, _spectra, _CLASS, "a spectrum says what it is")


def old_places(seen: Seen) -> Iterator[Broken]:
    """H0203."""
    for one in seen.named(["RA-NOM", "DEC-NOM"]):
        now = one.name.replace("-NOM", "_OBJ")
        yield Broken(one.place, one.name, f"{one.name} is out of use", help=f"call it {now}: `{now} : float  unit deg`")


def other_contents(seen: Seen) -> Iterator[Broken]:
    """H0204."""
    for hdu in _spectra(seen):
        for name, known in (("HDUCLAS2", _CONTENTS), ("HDUCLAS3", _STORED)):
            one = found(hdu, name)
            others = [value for value in values_of(one.facts) if value not in known] if one is not None else []
            if one is not None and others:
                listed = ", ".join(f'"{value}"' for value in sorted(known))
                yield Broken(
                    one.place,
                    one.name,
                    f"{name} of a spectrum may be '{others[0]}', which OGIP does not know",
                    help=f"write `{name} : string in {{{listed}}}`",
                )


def program_unsaid(seen: Seen) -> Iterator[Broken]:
    """H0205."""
    if not seen.named(["CREATOR"], primary=True):
        yield from _lacking(seen, _spectra, ("CREATOR",), "a spectrum says who wrote it")


def pixels_in_the_primary(seen: Seen) -> Iterator[Broken]:
    """H0207."""
    primary = seen.primary
    if primary is not None and has_pixels(primary) and any(hdu.columns for hdu in _of_chandra(seen)):
        yield Broken(
            primary.place,
            "primary",
            "the primary array holds pixels beside the table that the file is about",
            help="leave it empty, and put the pixels into an extension",
        )


def content_unsaid(seen: Seen) -> Iterator[Broken]:
    """H0208."""
    yield from _lacking(seen, _of_chandra, _CONTENT, "an extension of Chandra says what it holds")


def control_unsaid(seen: Seen) -> Iterator[Broken]:
    """H0209: CHECKSUM and DATASUM may be in any file."""
    yield from _lacking(seen, _of_chandra, _CONTROL, "an extension of Chandra says where it comes from")


def times_unsaid(seen: Seen) -> Iterator[Broken]:
    """H0210."""
    yield from _lacking(seen, _of_chandra, _TIMES, "an extension of Chandra says when was observed")


def intervals_missing(seen: Seen) -> Iterator[Broken]:
    """H0211."""
    events = next((hdu for hdu in _of_chandra(seen) if hdu.label.startswith("EVENTS")), None)
    if events is not None and not any(hdu.label.startswith("GTI") for hdu in seen.extensions):
        yield Broken(
            events.place,
            events.label,
            "a list of events stands without the intervals in which they count",
            help='declare them: `table GTI { columns { START, STOP : float64  unit s  "an interval" } }`',
        )


def _lacking(
    seen: Seen, which: Callable[[Seen], tuple[Hdu, ...]], names: tuple[str, ...], because: str
) -> Iterator[Broken]:
    for hdu in which(seen):
        lacking = [name for name in names if found(hdu, name) is None]
        if lacking:
            yield Broken(
                hdu.place,
                hdu.label,
                f"{hdu.label} declares {lacks(lacking)}, and {because}",
                help=f'declare what is missing: `{lacking[0]} : string  "..."`',
            )


LINTS = {
    "H0201": spectrum_unsaid,
    "H0203": old_places,
    "H0204": other_contents,
    "H0205": program_unsaid,
    "H0207": pixels_in_the_primary,
    "H0208": content_unsaid,
    "H0209": control_unsaid,
    "H0210": times_unsaid,
    "H0211": intervals_missing,
}
