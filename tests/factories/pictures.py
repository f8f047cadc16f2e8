"""Pictures as Pillow writes them, and what the rules of their structure find in bytes."""

from __future__ import annotations

import io
import warnings

import numpy as np
from hypothesis import strategies as st
from PIL import Image

from specc.runtime.findings import Findings
from specc.runtime.formats import format_named
from specc.runtime.stream import Stream

PNG_MODES = ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")
JPEG_MODES = ("L", "RGB", "CMYK")


def noise(mode, width=37, height=23):
    """A picture in which no two pixels need be alike."""
    numbers = np.random.default_rng(1)
    if mode == "I;16":
        return Image.fromarray(numbers.integers(0, 65535, (height, width), dtype=np.uint16))
    return Image.fromarray(numbers.integers(0, 255, (height, width, 3), dtype=np.uint8)).convert(mode)


def written(image, form, **options):
    """The bytes that Pillow writes."""
    file = io.BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def opened(form, content, *, headers_only=False):
    """The open file, or None, and what was found, by code."""
    findings = Findings()
    stream = Stream("picture", io.BytesIO(content))
    file = format_named(form).open(stream, findings, headers_only=headers_only)
    by_code = {}
    for finding in findings:
        by_code.setdefault(finding.rule, []).append(finding)
    return file, by_code


def messages(form, content, **options):
    """What is said, each with its code."""
    return {f"{code} {each.message}" for code, found in opened(form, content, **options)[1].items() for each in found}


def loads(form, content):
    """Whether Pillow shows the picture; why not, if not."""
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(content), formats=[form]) as image:
            image.load()
    except Exception as error:  # noqa: BLE001  # it raises what it likes
        return repr(error)
    return None


_CHANGES = st.lists(
    st.tuples(st.sampled_from(["set", "cut", "insert", "drop"]), st.integers(0, 1 << 20), st.integers(0, 255)),
    min_size=1,
    max_size=4,
)


def spoiled(contents):
    """Some of these contents with a few bytes changed, added, left out or cut off."""
    return st.builds(_changed, st.sampled_from(contents), _CHANGES)


def _changed(content, changes):
    data = bytearray(content)
    for what, where, value in changes:
        at = where % (len(data) or 1)
        if what == "set" and data:
            data[at] = value
        elif what == "insert":
            data.insert(at, value)
        elif what == "drop":
            del data[at : at + value % 8 + 1]
        else:
            del data[at:]
    return bytes(data)
