"""What headers say: instrument, target, time and exposure, history, name of the file, dates, comments, inheritance."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.lint.recommendations.kinds import OF_CALIBRATION, says, tells
from specc.lint.recommendations.looking import Broken, shown, stem, words_of
from specc.model.expressions import FileNameRef
from specc.model.spec import Repeat
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specc.lint.recommendations.looking import Seen
    from specc.model.spec import Spec

_DESCRIBED = {
    "the instrument": (("INSTRUME", "TELESCOP", "DETECTOR"), r"\b(instrument|telescope|detector|camera)\b"),
    "the target": (
        ("OBJECT", "TARGNAME", "TARGET", "TARGPROP", "HLSPTARG", "RA", "RA_TARG", "RA_OBJ", "TARG_RA"),
        r"\b(target|object|source|field)\b",
    ),
    "the time": (
        ("DATE-OBS", "DATE-BEG", "MJD-OBS", "MJD-BEG", "MJD-AVG", "MJD-MID", "EXPSTART", "TSTART", "MJDREF"),
        r"\b(start|began|begins|beginning|epoch|middle of)\b",
    ),
    "the exposure": (
        ("EXPTIME", "XPOSURE", "EXPOSURE", "TEXPTIME", "EFFEXPTM", "TELAPSE", "ONTIME", "LIVETIME"),
        r"\b(exposures?|integrations?|on source|shutter)\b",
    ),
}  # fmt: skip
_PROCESSED = re.compile(
    r"\b(calibrated|processed|reduced|extracted|combined|mosaics?|co-?added|resampled|rectified|stacked|subtracted)\b",
    re.IGNORECASE,
)
_DATES = re.compile(r"DATE(-OBS|-BEG|-END|-AVG)?")
_STRUCTURE = frozenset({"EXTNAME", "EXTVER", "EXTLEVEL", "BUNIT", "CHECKSUM", "DATASUM", "BLANK", "BSCALE", "BZERO"})
_OBVIOUS = _STRUCTURE | {"HISTORY", "COMMENT", "SIMPLE", "BITPIX", "NAXIS", "PCOUNT", "GCOUNT", "TFIELDS", "INHERIT"}


def undescribed_data(seen: Seen) -> Iterator[Broken]:
    """M0113: keywords by their usual names, or by what they are said to be."""
    if not seen.is_fits or not seen.keywords:
        return
    said = " ".join(f"{one.doc} {one.description} {one.section}" for _, one in seen.keywords)
    calibrates = says(seen, OF_CALIBRATION)
    lacking = [
        what
        for what, (names, words) in _DESCRIBED.items()
        if (what == "the instrument" or not calibrates)
        and not seen.named(names)
        and not re.search(words, said, re.IGNORECASE)
    ]
    if lacking:
        yield seen.at(
            f"no keyword of `{seen.product.name}` tells {_or(lacking)}",
            help="declare it; a file without it means nothing to those who did not take it",
        )


def history_missing(seen: Seen) -> Iterator[Broken]:
    """M0114: of what is processed by its own words."""
    product = seen.product
    processed = _PROCESSED.search(f"{product.title} {product.description}")
    if seen.is_fits and processed and not seen.named(["HISTORY", "COMMENT"]):
        yield seen.at(
            f"`{product.name}` calls itself {processed[0].lower()}, and no line asks for the history of the data",
            help='declare it: `HISTORY? : commentary  recommended  "what was done to the data"`',
        )


def file_name_missing(seen: Seen) -> Iterator[Broken]:
    """M0115."""
    if seen.is_fits and not seen.named(["FILENAME"], primary=True):
        yield seen.at(
            f"no keyword of `{seen.product.name}` holds the name of its file, which is lost when it is renamed",
            help='declare it in the primary header: `FILENAME : string = filename  "name of the file"`',
        )


def file_name_untied(seen: Seen) -> Iterator[Broken]:
    """M0116."""
    for one in seen.named(["FILENAME"], primary=True) if seen.is_fits else ():
        if not isinstance(one.facts.fixed, FileNameRef) and not _in_rules(seen, "FILENAME"):
            yield Broken(
                one.place,
                "FILENAME",
                "FILENAME may be another than the name of the file",
                help="tie the two: `FILENAME : string = filename`",
            )


def _in_rules(seen: Seen, name: str) -> bool:
    """Say whether a rule of the product speaks of a keyword."""
    rules = [*seen.product.rules, *(rule for hdu in seen.hdus for rule in hdu.rules)]
    return any(name in rule.expression.text for rule in rules)


def free_dates(seen: Seen) -> Iterator[Broken]:
    """M0118: dates that are any text, or of another form than that of the Standard."""
    for _, one in seen.keywords if seen.is_fits else ():
        facts = one.facts
        if not _DATES.fullmatch(stem(one)):
            continue
        text = {kind.kind for kind in facts.types} == {"string"}
        told = facts.matches or facts.like is not None or facts.values or facts.fixed is not None
        if text and not told:
            why, remedy = "may be any text", f"say what it is: `{shown(one)} : datetime`"
        elif facts.written is not None and not facts.written.startswith("YYYY-MM-DD"):
            why, remedy = f"is written {facts.written}", "the Standard writes dates YYYY-MM-DD"
        else:
            continue
        yield Broken(one.place, shown(one), f"{shown(one)} {why}, which is no date of the Standard", help=remedy)


def undefined_keywords(seen: Seen) -> Iterator[Broken]:
    """M0119: all but those that the Standard defines, and families of the world coordinates with them."""
    for _, one in seen.keywords if seen.is_fits else ():
        if not (one.doc or one.description or one.facts.named) and stem(one) not in _OBVIOUS:
            yield Broken(
                one.place,
                shown(one),
                f"nothing says what {shown(one)} is",
                help="describe it: a few words in quotes, which become its comment in the file",
            )


def inheritance_unsaid(spec: Spec, trees: Mapping[str, ast.Spec]) -> Iterator[Broken]:
    """M0120: neither a policy speaks of it, nor does an extension have INHERIT."""
    if _says_inherit(trees[spec.name], trees, set()):
        return
    for product in spec.products:
        hdus = [one for part in product.hdus for one in (part.members if isinstance(part, Repeat) else (part,))]
        extensions = [one for one in hdus if one.kind != "primary"]
        asked = any(item.name == "INHERIT" for one in extensions for item in one.keywords)
        if product.format == "fits" and extensions and not asked:
            yield Broken(
                product.place,
                product.name,
                f"nothing says whether the extensions of `{product.name}` inherit keywords of the primary header",
                help="say it in the policy: `inherit primary`, `inherit keyword` or `inherit none`",
            )


def _says_inherit(tree: ast.Spec, trees: Mapping[str, ast.Spec], seen: set[str]) -> bool:
    """Say whether a policy, or one that it adopts, speaks of inheritance."""
    seen.add(tree.name.text)
    items = [item for one in tree.declarations if isinstance(one, ast.Policy) for item in one.items]
    if any(isinstance(one, ast.PolicyItem) and one.word == "inherit" for one in items):
        return True
    adopted = [one.spec.text for one in items if isinstance(one, ast.PolicyFrom)]
    return any(_says_inherit(trees[one], trees, seen) for one in adopted if one in trees and one not in seen)


def bare_extensions(seen: Seen) -> Iterator[Broken]:
    """M0121: extensions with nothing of their own, in files whose keywords are inherited."""
    if not seen.is_fits or seen.spec.policy.inherit == "none":
        return
    for hdu in seen.extensions:
        own = [one for one in hdu.keywords if stem(one) not in _STRUCTURE]
        if hdu.kind in {"image", "table", "asciitable"} and not own:
            yield Broken(
                hdu.place,
                words_of(hdu),
                f"{hdu.label} has no keywords of its own, and does not say that those of the primary hold for it",
                help='declare it: `INHERIT : bool = true  "the keywords of the primary header hold here"`',
            )


def tells_air(seen: Seen) -> bool:
    """Say whether a product says in which medium its wavelengths are."""
    return tells(seen, re.compile(r"\b(vacuum|vac|air|airorvac|waveref|vacwav|awav|wave-in-air)\b", re.IGNORECASE))


def _or(words: list[str]) -> str:
    return " or ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else words[0]


LINTS = {
    "M0113": undescribed_data,
    "M0114": history_missing,
    "M0115": file_name_missing,
    "M0116": file_name_untied,
    "M0118": free_dates,
    "M0119": undefined_keywords,
    "M0121": bare_extensions,
}
OF_SPECS = {"M0120": inheritance_unsaid}
