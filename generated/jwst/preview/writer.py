"""Writer of jwst.preview 1.0.0: Pictures for the portal: previews and thumbnails of JWST exposures and of what is combined of them.

Made by specc from jwst/preview.specc (sha256 004bf1e3d882). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _writing.file_names import field, optional, template
from _writing.fits import pixels
from _writing.instants import Instant
from _writing.pictures import JpegProduct, PngProduct, form, raster
from _writing.trees import key, more_keys, scalar
from _writing.values import ArrayLike


class Preview2(JpegProduct, product="preview2", validator=_VALIDATOR):
    """Preview of an exposure."""

    pixels: ArrayLike = raster(
        form("uint8", ("ny", "nx")),
        form("uint8", ("ny", "nx", 3)),
        doc="grey, or colours",
        line="jwst/preview.specc:56",
        kw_only=False,
    )
    """Grey, or colours.

    uint8[ny, nx] or uint8[ny, nx, 3]; an array of rows, columns and perhaps channels, or an image of Pillow (jwst/preview.specc:56).
    """
    quality: int = 90
    """How well pixels are kept, 1 to 95; the file grows with it."""

    Comment: str | None = key(
        "Comment", scalar("string"), doc="whatever the writer had to say", line="jwst/preview.specc:60", default=None
    )
    """Whatever the writer had to say.

    string; optional (jwst/preview.specc:60).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jw",
            field("program", width=5),
            field("obs", width=3),
            field("visit", width=3),
            "_",
            field("group", width=2),
            field("seq"),
            field("act"),
            "_",
            field("exposure", width=5),
            optional("-seg", field("segment", width=3)),
            "_",
            field("detector"),
            "_",
            field("of"),
            ".jpg",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        program: str | int | None = None,
        obs: str | int | None = None,
        visit: str | int | None = None,
        group: str | int | None = None,
        seq: str | int | None = None,
        act: str | int | None = None,
        exposure: str | int | None = None,
        segment: str | int | None = None,
        detector: str | int | None = None,
        of: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_{of}.jpg; see `Product.write`.

        program: program; digits[5].
        obs: observation; digits[3].
        visit: visit; digits[3].
        group: visit group; digits[2].
        seq: 1: prime, 2 to 5: parallel; /[1-5]/.
        act: activity, counted in base 36; /[0-9a-z]{2}/.
        exposure: exposure; digits[5].
        segment: segment of a long exposure; digits[3].
        detector: detector; /[a-z0-9]+/.
        of: what is shown; Exposed.
        """
        return self._write(
            folder,
            {
                "program": program,
                "obs": obs,
                "visit": visit,
                "group": group,
                "seq": seq,
                "act": act,
                "exposure": exposure,
                "segment": segment,
                "detector": detector,
                "of": of,
            },
            name=name,
            overwrite=overwrite,
            profile=profile,
        )


class Thumb2(JpegProduct, product="thumb2", validator=_VALIDATOR):
    """Thumbnail of an exposure."""

    pixels: ArrayLike = raster(
        form("uint8", ("ny", "nx")),
        form("uint8", ("ny", "nx", 3)),
        doc="grey, or colours",
        line="jwst/preview.specc:66",
        kw_only=False,
    )
    """Grey, or colours.

    uint8[ny, nx] or uint8[ny, nx, 3]; an array of rows, columns and perhaps channels, or an image of Pillow (jwst/preview.specc:66).
    """
    quality: int = 90
    """How well pixels are kept, 1 to 95; the file grows with it."""
    more: Mapping[str, Any] = more_keys(default_factory=dict)

    names = (
        template(
            "jw",
            field("program", width=5),
            field("obs", width=3),
            field("visit", width=3),
            "_",
            field("group", width=2),
            field("seq"),
            field("act"),
            "_",
            field("exposure", width=5),
            optional("-seg", field("segment", width=3)),
            "_",
            field("detector"),
            "_",
            field("of"),
            "_thumb.jpg",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        program: str | int | None = None,
        obs: str | int | None = None,
        visit: str | int | None = None,
        group: str | int | None = None,
        seq: str | int | None = None,
        act: str | int | None = None,
        exposure: str | int | None = None,
        segment: str | int | None = None,
        detector: str | int | None = None,
        of: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_{of}_thumb.jpg; see `Product.write`.

        program: program; digits[5].
        obs: observation; digits[3].
        visit: visit; digits[3].
        group: visit group; digits[2].
        seq: 1: prime, 2 to 5: parallel; /[1-5]/.
        act: activity, counted in base 36; /[0-9a-z]{2}/.
        exposure: exposure; digits[5].
        segment: segment of a long exposure; digits[3].
        detector: detector; /[a-z0-9]+/.
        of: what is shown; Exposed.
        """
        return self._write(
            folder,
            {
                "program": program,
                "obs": obs,
                "visit": visit,
                "group": group,
                "seq": seq,
                "act": act,
                "exposure": exposure,
                "segment": segment,
                "detector": detector,
                "of": of,
            },
            name=name,
            overwrite=overwrite,
            profile=profile,
        )


class Preview3Jpeg(JpegProduct, product="preview3_jpeg", validator=_VALIDATOR):
    """Preview of a stage 3 product, as the archive serves it.

    What the portal shows of a mosaic, a cube or a spectrum, and what programs link to.
    """

    pixels: ArrayLike = raster(
        form("uint8", ("ny", "nx")),
        form("uint8", ("ny", "nx", 3)),
        doc="grey, or colours",
        line="jwst/preview.specc:76",
        kw_only=False,
    )
    """Grey, or colours.

    uint8[ny, nx] or uint8[ny, nx, 3]; an array of rows, columns and perhaps channels, or an image of Pillow (jwst/preview.specc:76).
    """
    quality: int = 90
    """How well pixels are kept, 1 to 95; the file grows with it."""
    more: Mapping[str, Any] = more_keys(default_factory=dict)

    names = (
        template(
            "jw",
            field("program", width=5),
            "-",
            field("acid"),
            "_",
            field("target"),
            "_",
            field("instrume"),
            "_",
            field("optelem"),
            "_",
            field("of"),
            ".jpg",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        program: str | int | None = None,
        acid: str | int | None = None,
        target: str | int | None = None,
        instrume: str | int | None = None,
        optelem: str | int | None = None,
        of: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}-{acid}_{target}_{instrume}_{optelem}_{of}.jpg; see `Product.write`.

        program: program; digits[5].
        acid: association candidate; /o\\d{3}|[ac]\\d{4}/.
        target: target or source; /[bstv]\\d{3,9}/.
        instrume: instrument; lower(Instrument).
        optelem: optical elements, and the subarray where there is one; /[a-z0-9]+(-[a-z0-9]+)*/.
        of: what is shown; Combined.
        """
        return self._write(
            folder,
            {"program": program, "acid": acid, "target": target, "instrume": instrume, "optelem": optelem, "of": of},
            name=name,
            overwrite=overwrite,
            profile=profile,
        )


class Preview3(PngProduct, product="preview3", validator=_VALIDATOR):
    """Preview of a stage 3 product, without loss."""

    pixels: ArrayLike = raster(
        form("uint8", ("ny", "nx")),
        form("uint8", ("ny", "nx", "channels")),
        doc="grey or colours, with alpha or without",
        line="jwst/preview.specc:83",
        kw_only=False,
    )
    """Grey or colours, with alpha or without.

    uint8[ny, nx] or uint8[ny, nx, channels]; an array of rows, columns and perhaps channels, or an image of Pillow (jwst/preview.specc:83).
    """

    Title: str | None = key("Title", scalar("string"), doc="what is shown", line="jwst/preview.specc:87", default=None)
    """What is shown.

    string; optional (jwst/preview.specc:87).
    """

    Software: str | None = key(
        "Software", scalar("string"), doc="what made the picture", line="jwst/preview.specc:88", default=None
    )
    """What made the picture.

    string; optional (jwst/preview.specc:88).
    """

    Creation_Time: Instant | None = key(
        "Creation Time",
        scalar("datetime"),
        doc="when the picture was made, UTC",
        line="jwst/preview.specc:89",
        default=None,
    )
    """When the picture was made, UTC.

    datetime; optional; key Creation Time (jwst/preview.specc:89).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jw",
            field("program", width=5),
            "-",
            field("acid"),
            "_",
            field("target"),
            "_",
            field("instrume"),
            "_",
            field("optelem"),
            "_",
            field("of"),
            ".png",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        program: str | int | None = None,
        acid: str | int | None = None,
        target: str | int | None = None,
        instrume: str | int | None = None,
        optelem: str | int | None = None,
        of: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}-{acid}_{target}_{instrume}_{optelem}_{of}.png; see `Product.write`.

        program: program; digits[5].
        acid: association candidate; /o\\d{3}|[ac]\\d{4}/.
        target: target or source; /[bstv]\\d{3,9}/.
        instrume: instrument; lower(Instrument).
        optelem: optical elements, and the subarray where there is one; /[a-z0-9]+(-[a-z0-9]+)*/.
        of: what is shown; Combined.
        """
        return self._write(
            folder,
            {"program": program, "acid": acid, "target": target, "instrume": instrume, "optelem": optelem, "of": of},
            name=name,
            overwrite=overwrite,
            profile=profile,
        )


class Thumb3(JpegProduct, product="thumb3", validator=_VALIDATOR):
    """Thumbnail of a stage 3 product."""

    pixels: ArrayLike = raster(
        form("uint8", ("ny", "nx")),
        form("uint8", ("ny", "nx", 3)),
        doc="grey, or colours",
        line="jwst/preview.specc:95",
        kw_only=False,
    )
    """Grey, or colours.

    uint8[ny, nx] or uint8[ny, nx, 3]; an array of rows, columns and perhaps channels, or an image of Pillow (jwst/preview.specc:95).
    """
    quality: int = 90
    """How well pixels are kept, 1 to 95; the file grows with it."""
    more: Mapping[str, Any] = more_keys(default_factory=dict)

    names = (
        template(
            "jw",
            field("program", width=5),
            "-",
            field("acid"),
            "_",
            field("target"),
            "_",
            field("instrume"),
            "_",
            field("optelem"),
            "_",
            field("of"),
            "_thumb.jpg",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        program: str | int | None = None,
        acid: str | int | None = None,
        target: str | int | None = None,
        instrume: str | int | None = None,
        optelem: str | int | None = None,
        of: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}-{acid}_{target}_{instrume}_{optelem}_{of}_thumb.jpg; see `Product.write`.

        program: program; digits[5].
        acid: association candidate; /o\\d{3}|[ac]\\d{4}/.
        target: target or source; /[bstv]\\d{3,9}/.
        instrume: instrument; lower(Instrument).
        optelem: optical elements, and the subarray where there is one; /[a-z0-9]+(-[a-z0-9]+)*/.
        of: what is shown; Combined.
        """
        return self._write(
            folder,
            {"program": program, "acid": acid, "target": target, "instrume": instrume, "optelem": optelem, "of": of},
            name=name,
            overwrite=overwrite,
            profile=profile,
        )
