# SPDX-License-Identifier: BSD-3-Clause
"""The formats whose files can be judged by the rules of their structure alone, by name.

Takes a name as specs write it; gives the `Format`, and the spec that asks for nothing but the structure. A format is
loaded when it is asked for.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .spec import Format, Spec

# By name: the module and its object, and which edition of which standard its rules follow.
_FORMATS = {
    "asdf": ("asdf", "ASDF", "1.6.0"),
    "fits": ("fits", "FITS", "4.0"),
    "json": ("json", "JSON", "RFC 8259"),
    "yaml": ("yaml", "YAML", "1.1"),
    "png": ("png", "PNG", "3.0"),
    "jpeg": ("jpeg", "JPEG", "1992"),
    "ecsv": ("ecsv", "ECSV", "1.0"),
    "csv": ("csv", "CSV", "RFC 4180"),
}


def format_names() -> tuple[str, ...]:
    """Names of all formats."""
    return tuple(_FORMATS)


def format_named(name: str) -> Format:
    """The format of a name. Raises KeyError when there is none."""
    module, called, _ = _FORMATS[name]
    found: Format = getattr(__import__(f"{__package__}.{module}", fromlist=(called,)), called)
    return found


def structure_of(name: str) -> Spec:
    """The spec whose one product is any file of a format. Raises KeyError when there is no such format."""
    if name == "fits":
        from .fits.standard import STANDARD

        return STANDARD
    from .documents import any_document

    return any_document(format_named(name), _FORMATS[name][2])
